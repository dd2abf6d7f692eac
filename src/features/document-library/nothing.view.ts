import {html, nothing, type TemplateResult} from 'lit';
import type {Settings} from '../../contract/settings.js';
import {safeUrl} from '../../element/safe-url.js';
import {button} from '../../ui/blocks/button.js';
import {buttonLink} from '../../ui/blocks/button-link.js';
import {blank} from '../../ui/blocks/states.js';
import type {MoreMessages} from './library-more.messages.fr.js';

export interface NothingView {
  t: MoreMessages;
  /** The words that were looked for. */
  search: string;
  keptYears: number | undefined;
  /** Where the member writes to the insurer. */
  contact: string | undefined;
  /** Whom to call where nobody can be written to. */
  help: Settings['help'] | undefined;
  callUs: (phone: string) => string;
  clear: () => void;
}

/** No paper yet. */
export const emptyView = ({empty}: MoreMessages): TemplateResult =>
  html`<div class="no-document">${blank({icon: 'document', ...empty})}</div>`;

/** No paper fits: what is kept, and whom to ask for what is older. */
export function nothingView(view: NothingView): TemplateResult {
  const {search, keptYears, contact, help, callUs, clear} = view;
  const {nothing: t} = view.t;
  const href = safeUrl(contact);
  const write = href && {label: t.message, href};
  const way = write || (help && {label: callUs(help.phoneText ?? help.phone), href: `tel:${help.phone}`});
  const title = search ? html`${t.before} « <span translate="no">${search}</span> »` : t.title;
  const kept = keptYears ? `${t.kept(keptYears)} ` : '';
  return html`<div class="no-document">
    ${blank({
      icon: searchDrawing,
      title,
      text: `${kept}${href ? t.write : t.call}`,
      actions: html`${button({label: t.clear, onClick: clear})} ${way ? buttonLink({...way, kind: 'quiet'}) : nothing}`,
    })}
  </div>`;
}

const searchDrawing = {d: 'M4 10.5a6.5 6.5 0 1 0 13 0 6.5 6.5 0 1 0-13 0M15.5 15.5l5 5'};
