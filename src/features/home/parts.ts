import {html, nothing, type TemplateResult} from 'lit';
import type {Home, HomePart} from '../../contract/home.js';
import type {CommonMessages} from '../../element/common.messages.fr.js';
import {alert} from '../../ui/blocks/alert.js';
import {titledBlock} from '../../ui/blocks/titled-block.js';
import {retryButton} from '../../ui/page.js';
import type {HomeMessages} from './home.messages.fr.js';

/** A part that is shown in a place of its own. */
export type ShownPart = Exclude<HomePart, 'messages'>;

/** What every part is drawn with. */
export interface PartsView {
  home: Home;
  common: CommonMessages;
  t: Pick<HomeMessages, 'failed'>;
  /** The part that is being read again. */
  retried: HomePart | undefined;
  retry: (part: ShownPart) => void;
}

/** Where the focus goes when a part is there again; of the card, to the way to it. */
export const headingId = (part: ShownPart): string => (part === 'card' ? 'lead-card' : `home-${part}`);

export const hasPart = ({parts}: Home, part: HomePart): boolean => parts.includes(part);

/** In the place of a part that the home has and that could not be read; the others stay as they are. */
export function failedPart(part: ShownPart, {common, t, retried, retry}: PartsView): TemplateResult {
  const again = () => retry(part);
  return html`<div id="failed-${part}">
    ${alert({
      tone: 'danger',
      live: 'status',
      title: t.failed[part],
      text: t.failed.text,
      actions: retryButton(common, again, {small: true, busy: retried === part}),
    })}
  </div>`;
}

/** A part under its heading: what was read of it, or that it could not be; nothing where this home has none. */
export function partBlock<Part extends Exclude<ShownPart, 'card'>>(
  part: Part,
  title: unknown,
  view: PartsView,
  draw: (value: NonNullable<Home[Part]>) => unknown,
  whole?: unknown,
): TemplateResult | typeof nothing {
  if (!hasPart(view.home, part)) return nothing;
  const value = view.home[part];
  if (value === undefined) return titledBlock(headingId(part), title, failedPart(part, view), whole);
  const drawn = draw(value as NonNullable<Home[Part]>);
  return drawn === nothing ? nothing : titledBlock(headingId(part), title, drawn, whole);
}
