import {css, html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {ref} from 'lit/directives/ref.js';
import {fileSize} from '../../element/format.js';
import {needs} from '../../element/styles.js';
import {alert} from '../../ui/blocks/alert.js';
import {button} from '../../ui/blocks/button.js';
import {sayFailure} from '../../ui/blocks/failure.js';
import {icon} from '../../ui/blocks/icon.js';
import type {FailureWords} from '../../element/failure-words.js';
import {fileInput, press, type AddView} from './add.view.js';
import {pictures} from './drawings.js';
import type {Page} from './pages.js';

export interface PagesView extends AddView {
  failureWords: FailureWords;
  pages: readonly Page[];
  /** One of them is no picture: they are files, not pages. */
  hasFiles: boolean;
  move: (page: Page, by: 1 | -1) => void;
  turn: (page: Page) => void;
  remove: (page: Page) => void;
  keep: (page: Page) => void;
  /** Shows a PDF above the page. */
  read: (page: Page) => void;
  goOn: () => void;
  /** Pages that could not be taken away. */
  stuck: ReadonlySet<Page>;
}

export const nameOf = (view: Pick<PagesView, 't' | 'hasFiles' | 'pages'>, page: Page): string =>
  view.t.pages.name(view.pages.indexOf(page) + 1, view.hasFiles);

/** Every page in its order, to be looked at before it is sent. */
export function pageList(view: PagesView): TemplateResult {
  needs(pageStyles);
  return html`<ol class="pages">
    ${repeat(
      view.pages,
      ({key}) => key,
      (page, index) => pageView(view, page, index),
    )}
  </ol>`;
}

function pageView(view: PagesView, page: Page, index: number): TemplateResult {
  const {t, locale} = view;
  const name = nameOf(view, page);
  const isDoubtful = isInDoubt(page) || page.state === 'cut' || page.error !== undefined;
  const facts = [
    page.sheets && page.type === 'application/pdf' ? t.pages.sheets(page.sheets) : '',
    stateOf(view, page),
  ];
  return html`<li class="page ${isDoubtful ? 'doubt' : ''}" id=${page.key} tabindex="-1" part="card">
    ${thumbView(page)}
    <div class="page-body">
      <h3 class="subheading">${name}</h3>
      <p class="small muted">${facts.filter(Boolean).join(', ')}</p>
      <p class="small muted page-file" translate="no">${page.name}, ${fileSize(page.bytes, locale)}</p>
      ${page.asItIs ? html`<p class="small muted">${t.pages.asItIs}</p>` : nothing}
    </div>
    ${toolsView(view, page, index, name)} ${doubtView(view, page)}
  </li>`;
}

/** « tournée à droite » */
export const turnedWords = ({t, hasFiles}: PagesView, {turned}: Page): string =>
  t.pages.turned[turned]?.(hasFiles) ?? '';

function stateOf(view: PagesView, page: Page): string {
  const {pages: t} = view.t;
  const {state, error, thumbnail} = page;
  const arrived = isInDoubt(page) ? t.states.doubt : thumbnail ? t.states.there : t.states.kept;
  const said = error ? t.states.stopped : state === 'there' ? arrived : t.states[state];
  const how = turnedWords(view, page);
  return how ? `${said}, ${how}` : said;
}

export const isInDoubt = ({doubts, state}: Page): boolean => doubts.length > 0 && state !== 'chosen';

function thumbView({thumbnail, turned, state}: Page): TemplateResult {
  const picture = thumbnail
    ? html`<canvas class="thumb-picture" ${ref((canvas) => void draw(canvas, thumbnail))}></canvas>`
    : icon('document');
  return html`<span class="thumb turned-${turned} ${state === 'chosen' ? 'coming' : ''}" aria-hidden="true"
    >${picture}</span
  >`;
}

/** What each canvas shows. A canvas, since pages of hosts may allow no picture of `blob:`. */
const drawn = new WeakMap<Element, Blob>();

async function draw(canvas: Element | undefined, picture: Blob): Promise<void> {
  if (!(canvas instanceof HTMLCanvasElement) || drawn.get(canvas) === picture) return;
  drawn.set(canvas, picture);
  try {
    const bitmap = await createImageBitmap(picture);
    canvas.width = bitmap.width;
    canvas.height = bitmap.height;
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
    bitmap.close();
  } catch {
    // a sheet without its picture
  }
}

function toolsView(view: PagesView, page: Page, index: number, name: string): TemplateResult {
  const {t, pages} = view;
  const step = (by: 1 | -1) => {
    const isEnd = by < 0 ? index === 0 : index === pages.length - 1;
    return button({
      label: html`<span class="visually-hidden">${by < 0 ? t.pages.up(name) : t.pages.down(name)}</span>`,
      icon: by < 0 ? pictures.up : 'chevron',
      small: true,
      id: `${page.key}-${by < 0 ? 'up' : 'down'}`,
      reason: isEnd ? `page-${by < 0 ? 'first' : 'last'}` : undefined,
      onClick: () => view.move(page, by),
    });
  };
  const tool = (label: string, act: () => void, more: object = {}) =>
    button({
      label: html`${label}<span class="visually-hidden">${t.pages.of(name)}</span>`,
      kind: 'quiet',
      small: true,
      onClick: act,
      ...more,
    });
  const isPdf = page.type === 'application/pdf';
  return html`<div class="page-tools" role="group" aria-label=${name}>
    ${step(-1)} ${step(1)} ${tool(t.pages.turn, () => view.turn(page), {icon: pictures.rotate})}
    ${isPdf && page.blob ? tool(t.pages.read, () => view.read(page), {id: `${page.key}-read`}) : nothing}
    ${tool(t.pages.remove, () => view.remove(page), {busy: page.leaving})}
  </div>`;
}

/** What should be looked at before it is sent, and what can be done about it. */
function doubtView(view: PagesView, page: Page): TemplateResult | typeof nothing {
  const {t, failureWords, stuck} = view;
  if (stuck.has(page)) return alert({tone: 'danger', live: 'alert', title: t.pages.notRemoved});
  if (page.error)
    return alert({
      tone: 'warning',
      live: 'status',
      title: t.pages.stopped.title,
      text: sayFailure(failureWords, page.error).text,
      actions: button({label: t.pages.stopped.retry, small: true, icon: 'refresh', onClick: view.goOn}),
    });
  const choice = () => ({instead: page});
  const instead = (label: string, isPhoto: boolean) =>
    html`<span class="way"
      >${button({label, small: true, onClick: press})}${fileInput(view, {label, isPhoto, choice})}</span
    >`;
  if (page.state === 'cut')
    return alert({
      tone: 'warning',
      title: t.pages.cut.title,
      text: t.pages.cut.text,
      actions: instead(t.pages.cut.choose, false),
    });
  const [doubt] = isInDoubt(page) ? page.doubts : [];
  if (!doubt) return nothing;
  return alert({
    tone: 'warning',
    ...t.pages.doubts[doubt],
    actions: html`${instead(t.pages.again, true)}
    ${button({label: t.pages.keep, small: true, onClick: () => view.keep(page)})}`,
  });
}

const pageStyles = css`
  .pages {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(3 * var(--_u));
  }
  .page {
    display: grid;
    grid-template-columns: 5em minmax(0, 1fr);
    gap: calc(2 * var(--_u)) calc(4 * var(--_u));
    align-items: start;
    padding: calc(4 * var(--_u));
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .page.doubt {
    border: 2px solid var(--_warning);
  }
  /* a sheet of paper, whatever the theme */
  .thumb {
    display: grid;
    place-content: center;
    inline-size: 5em;
    aspect-ratio: 1 / 1.35;
    overflow: clip;
    border: 1px solid var(--_border);
    border-radius: 0.25em;
    background: #fff;
    color: #4c5855;
  }
  .thumb-picture {
    max-inline-size: 5em;
    max-block-size: 6.75em;
  }
  .turned-90 > * {
    rotate: 90deg;
    scale: 0.74;
  }
  .turned-180 > * {
    rotate: 180deg;
  }
  .turned-270 > * {
    rotate: 270deg;
    scale: 0.74;
  }
  .coming > * {
    opacity: 0.4;
  }
  .page-body {
    display: grid;
    gap: calc(1 * var(--_u));
    line-height: 1.4;
  }
  .page-file {
    overflow-wrap: anywhere;
  }
  .page-tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(3 * var(--_u));
    grid-column: 1 / -1;
  }
  .page-tools .button:not(.quiet) {
    inline-size: 2.75em;
    gap: 0;
    padding: 0;
  }
  .page > .alert {
    grid-column: 1 / -1;
  }
  @container widget (min-width: 30em) {
    .page-tools {
      grid-column: 2;
    }
    .thumb {
      grid-row: span 2;
    }
  }
  @media (forced-colors: active) {
    .thumb {
      forced-color-adjust: none;
    }
  }
`;
