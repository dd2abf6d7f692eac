import {html, nothing, type TemplateResult} from 'lit';
import type {MemberDocument} from '../../contract/documents.js';
import {capitalized, dayAndMonth, fileSize} from '../../element/format.js';
import type {Locale} from '../../element/locale.js';
import {needs} from '../../element/styles.js';
import {button} from '../../ui/blocks/button.js';
import {cardStyles} from '../../ui/blocks/card.js';
import {raised} from '../../ui/blocks/day.js';
import {icon} from '../../ui/blocks/icon.js';
import {titledBlock} from '../../ui/blocks/titled-block.js';
import type {LibraryMessages} from './document-library.messages.fr.js';
import {kindName} from './filters.view.js';

/** What can be done with a paper. */
export type Act = 'read' | 'download' | 'share';

export interface RowsView {
  t: LibraryMessages;
  locale: Locale;
  nameOf: (personId: string) => string | undefined;
  acts: readonly Act[];
  busy: (act: Act, document: MemberDocument) => boolean;
  press: (act: Act, document: MemberDocument) => void;
  /** Present while several are being chosen: the box of a paper, with this id. */
  tick: ((document: MemberDocument, id: string) => unknown) | undefined;
  /** Below a paper: how far it is, the link to its file, what failed. */
  below: (document: MemberDocument) => unknown;
}

/** A section for each year, newest first, as the papers come. */
export function yearsView(documents: readonly MemberDocument[], view: RowsView): unknown {
  const years = [...new Set(documents.map(({date}) => date.slice(0, 4)))];
  return years.map((year) => {
    const rows = documents.filter(({date}) => date.startsWith(year));
    const list = html`<ul class="docs" aria-labelledby="year-${year}">
      ${rows.map((document) => rowView(document, view))}
    </ul>`;
    return titledBlock(`year-${year}`, html`<span translate="no">${year}</span>`, list);
  });
}

function rowView(document: MemberDocument, view: RowsView): TemplateResult {
  needs(cardStyles);
  const {t, tick, below} = view;
  const {id, title, isNew, request} = document;
  const badges = html`${isNew ? html`<span class="badge info">${t.isNew}</span>` : nothing}${
    request ? statusBadge(request.status, t) : nothing
  }`;
  const box = `choose-${id}`;
  const name = tick
    ? html`<label class="doc-title" for=${box}>${title}</label>`
    : html`<span class="doc-title">${title}</span>`;
  return html`<li class="doc" data-id=${id}>
    ${tick ? tick(document, box) : icon(document.kind === 'card' ? cardDrawing : 'document')}
    <div class="doc-text">
      <p class="doc-name row">${name} ${badges}</p>
      ${factsView(document, view)}
      ${request?.about ? html`<p class="small muted">${raised(capitalized(request.about))}</p>` : nothing}
    </div>
    ${tick ? nothing : actsView(document, view)}
    <div class="doc-below">${tick ? nothing : below(document)}</div>
  </li>`;
}

/** Of `drawings.ts` it would be the only one here. */
const cardDrawing = {
  d:
    'M4.7 5h14.6a2.2 2.2 0 0 1 2.2 2.2v9.6a2.2 2.2 0 0 1-2.2 2.2H4.7a2.2 2.2 0 0 1-2.2-2.2V7.2A2.2 2.2 0 0 1 4.7 5' +
    'M2.5 9.5h19M6 15h5',
};

/** Day, person, kind and weight, in one line. */
function factsView({id, date, kind, personId, bytes}: MemberDocument, view: RowsView): TemplateResult {
  const {t, locale, nameOf} = view;
  const person = personId === undefined ? undefined : nameOf(personId);
  const facts = [
    html`<span translate="no">${raised(dayAndMonth(date, locale))}</span>`,
    html`<span>${kindName(t, kind)}</span>`,
    person && html`<span translate="no">${person}</span>`,
    html`<span class="num" translate="no">PDF${bytes === undefined ? '' : ` ${fileSize(bytes, locale)}`}</span>`,
  ].filter(Boolean);
  return html`<p class="small muted" id="facts-${id}">
    ${facts.map((fact, index) => html`${index ? ', ' : nothing}${fact}`)}
  </p>`;
}

function actsView(document: MemberDocument, {t, locale, acts, busy, press}: RowsView): TemplateResult {
  const day = dayAndMonth(document.date, locale);
  const one = (act: Act) =>
    button({
      label: t[act],
      name: t.named(t[act], document.title, day),
      kind: 'quiet',
      small: true,
      icon: act === 'download' ? 'download' : undefined,
      busy: busy(act, document),
      onClick: () => press(act, document),
    });
  return html`<div class="doc-acts row">${acts.map(one)}</div>`;
}

const tones: Record<string, string> = {
  received: 'info',
  inReview: 'info',
  moreInfo: 'warning',
  accepted: 'success',
  rejected: 'danger',
  cancelled: '',
};

/** How far a paper is that the member sent. */
function statusBadge(status: string, {statuses, otherStatus}: LibraryMessages): TemplateResult {
  const known = Object.hasOwn(statuses, status);
  const words = known ? statuses[status as keyof typeof statuses] : otherStatus;
  return html`<span class="badge ${known ? tones[status] : ''}">${words}</span>`;
}
