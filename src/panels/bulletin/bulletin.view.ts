import {html, nothing, type TemplateResult} from 'lit';
import {ref} from 'lit/directives/ref.js';
import type {Bulletin, Consent} from '../../contract/bulletin.js';
import type {DocumentLink} from '../../contract/values.js';
import type {FormController} from '../../element/form.js';
import type {Locale} from '../../element/locale.js';
import {button} from '../../ui/blocks/button.js';
import {facts} from '../../ui/blocks/card.js';
import {documentList} from '../../ui/blocks/documents.js';
import {icon} from '../../ui/blocks/icon.js';
import {at, describeField, errorOf} from '../../ui/fields/field.js';
import type {BulletinMessages} from './bulletin.messages.fr.js';
import type {PageReader} from './page-reader.js';

/** What the parts of the panel show. */
export interface BulletinView {
  t: BulletinMessages;
  locale: Locale;
  bulletin: Bulletin;
  form: FormController<unknown>;
  reader: PageReader;
}

export const regionId = 'bulletin-pages';
export const consentPath = ({id}: Consent): string => `consent.${id}`;

type Section = Bulletin['pages'][number]['sections'][number];

/** The bulletin as text, page below page, in a region that scrolls and takes the focus. */
export function viewerView({t, bulletin, reader}: BulletinView, act: {previous: () => void; next: () => void; end: () => void; read: () => void}): TemplateResult {
  const {pages, title, reference} = bulletin;
  const {page, total, left} = reader;
  const last = page >= total;
  // at the last page the main button goes on to the boxes; it stays one button, which keeps the focus
  const main = !last
    ? button({label: t.next, kind: 'primary', small: true, iconEnd: 'arrow-right', onClick: act.next})
    : button({label: left ? t.markRead : t.toConsents, kind: 'primary', small: true, icon: left ? 'check' : undefined, onClick: act.read});
  return html`<div class="viewer" part="card">
    <div class="viewer-head"><h3 class="subheading" id="bulletin-title">${title}</h3>${total > 1 ? html`<span class="badge num">${t.page(page, total)}</span>` : nothing}</div>
    <div class="viewer-scroll" id=${regionId} tabindex="0" role="region" aria-labelledby="bulletin-title" data-sentry-mask data-dd-privacy="mask" data-private ${ref(reader.region)} @scroll=${reader.scrolled}>
      ${pages.map(({sections}, index) => html`<article class="sheet" aria-label=${t.page(index + 1, total)}>
        <p class="sheet-ref">${reference}</p>
        ${sections.map(sectionView)}
        <span class="sheet-end" data-page-end=${index + 1}></span>
      </article>`)}
    </div>
    <div class="viewer-foot">
      ${total > 1 ? html`<button part="button second" class="button second button-small" type="button" aria-label=${t.previous} @click=${act.previous}>${icon('arrow-left', true)}</button>` : nothing}
      ${main}
      ${total > 1 ? button({label: t.toEnd, kind: 'quiet', small: true, onClick: act.end}) : nothing}
      ${left && !last ? button({label: t.markRead, kind: 'quiet', small: true, onClick: act.read}) : nothing}
    </div>
  </div>`;
}

function sectionView({heading, facts: pairs, text = []}: Section): TemplateResult {
  return html`<h4 class="sheet-title">${heading}</h4>
    ${pairs.length ? facts(pairs.map(({label, value}) => [label, value] as const)) : nothing}
    ${text.map((paragraph) => html`<p>${paragraph}</p>`)}`;
}

/** The PDF that will be signed, and what must have been handed over before. */
export function documentsView({t, locale, bulletin}: BulletinView, file: unknown, opened: (document: DocumentLink) => void): TemplateResult {
  const {documents} = bulletin;
  return html`<div class="stack tight">
    ${file}
    ${documents.length ? html`<p class="strong" id="bulletin-documents">${t.documents}</p>${documentList(documents, 'bulletin-documents', t, locale, opened)}` : nothing}
  </div>`;
}

/** How much is left to read, in words. */
export function unreadSentence({unread}: BulletinMessages, left: number): string {
  return `${unread.before} ${unread.pages(left)} ${unread.after}`;
}

/** The boxes: those that are needed, locked until everything was read, and apart from them those at choice. */
export function consentsView(view: BulletinView, asked: boolean, explain: () => void, resume: (event: Event) => void): TemplateResult | typeof nothing {
  const {t, bulletin, form, reader: {left}} = view;
  const required = bulletin.consents.filter((consent) => consent.required);
  const optional = bulletin.consents.filter((consent) => !consent.required);
  if (left) form.describe('reading', {label: '', id: regionId, sentence: () => unreadSentence(t, left)});
  const reason = left
    ? html`${icon('lock')}<span>${t.unread.before} <strong>${t.unread.pages(left)}</strong> ${t.unread.after} <a class="link" href="#${regionId}" @click=${resume}>${t.resume}</a></span>`
    : html`${icon('check')}<span>${t.open}</span>`;
  return html`<section class="section" part="section" aria-labelledby="consents">
    <h3 class="heading" part="heading" id="consents" tabindex="-1">${t.consents}</h3>
    ${required.length ? html`<p class="reason ${left ? (asked ? 'asked' : '') : 'open'}" id="consents-reason">${reason}</p>
      <div class="stack tight">${required.map((consent) => consentBox(view, consent, left > 0, explain))}</div>` : nothing}
    ${optional.length ? html`<div class="well" role="group" aria-labelledby="consents-optional"><p class="strong" id="consents-optional">${t.optional}</p>${optional.map((consent) => consentBox(view, consent, false, explain))}</div>` : nothing}
  </section>`;
}

/** A locked box can still be reached and pressed: it then says why it does not tick. */
function consentBox({t, form}: BulletinView, consent: Consent, locked: boolean, explain: () => void): TemplateResult {
  const field = at(form, consentPath(consent));
  const error = describeField(field, {label: consent.label.replace(/\.$/, ''), errors: {'*': t.errors.required}});
  const describedBy = [locked ? 'consents-reason' : '', error ? `${field.id}-error` : ''].filter(Boolean).join(' ');
  const press = (event: Event): void => {
    if (!locked) return;
    event.preventDefault();
    explain();
  };
  return html`<div part="field" class="field ${error ? 'has-error' : ''}">
    <label class="check"><input class="tick" type="checkbox" id=${field.id} .checked=${field.value === true} aria-disabled=${locked ? 'true' : nothing} aria-invalid=${error ? 'true' : nothing} aria-describedby=${describedBy || nothing}
      @click=${press} @change=${(event: Event) => field.set((event.target as HTMLInputElement).checked)}><span>${consent.label}</span></label>
    ${errorOf(field.id, error)}
  </div>`;
}
