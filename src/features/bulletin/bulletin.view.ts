import {html, nothing, type TemplateResult} from 'lit';
import {ref} from 'lit/directives/ref.js';
import type {Bulletin, BulletinFact, Consent} from '../../contract/bulletin.js';
import type {DocumentLink} from '../../contract/values.js';
import type {FormController} from '../../element/form.js';
import type {CommonMessages} from '../../element/common.messages.fr.js';
import type {Locale} from '../../element/locale.js';
import {alert} from '../../ui/blocks/alert.js';
import {button, buttonStyles} from '../../ui/blocks/button.js';
import {drawings} from '../../ui/blocks/drawings.js';
import {facts, cardStyles} from '../../ui/blocks/card.js';
import {hiddenNumber, type NumberReveal} from '../../ui/blocks/number-reveal.js';
import {icon} from '../../ui/blocks/icon.js';
import {pdfViewerStyles} from '../../ui/blocks/pdf-viewer.styles.js';
import {pdfZoom} from '../../ui/blocks/pdf-zoom.js';
import {at, describeField, errorOf} from '../../ui/fields/field.js';
import {consentPath} from './acceptance-form.js';
import type {BulletinMessages} from './bulletin.messages.fr.js';
import type {BulletinPdf} from './bulletin-pdf.js';
import type {PageReader} from './page-reader.js';
import {stateStyles} from '../../ui/blocks/states.js';
import {needs} from '../../element/styles.js';
import {fieldStyles} from '../../ui/blocks/field.styles.js';
import {tickStyles} from '../../ui/blocks/tick.styles.js';

/** What the parts of the panel show. */
export interface BulletinView {
  t: BulletinMessages;
  common: CommonMessages;
  locale: Locale;
  bulletin: Bulletin;
  form: FormController<unknown>;
  reader: PageReader;
  pdf: BulletinPdf;
  /** Which number of the text is shown in full. */
  reveal: NumberReveal;
}

export const regionId = 'bulletin-pages';

type Section = Bulletin['pages'][number]['sections'][number];

export interface ViewerActs {
  previous: () => void;
  next: () => void;
  end: () => void;
  read: () => void;
  /** The other form of the document: the PDF, or its text. */
  turn: () => void;
  zoom: (by: 1 | -1) => void;
}

/** The bulletin is on its way; `slow` when that lasts. */
export function loadingView(t: BulletinMessages, slow?: {title: string; text: string}): TemplateResult {
  needs(stateStyles, pdfViewerStyles);
  return html`<div class="skeleton" aria-busy="true">
    <p class="visually-hidden" role="status">${t.loading}</p>
    <div class="viewer">
      <div class="viewer-scroll">
        <div class="sheet">${bones}</div>
      </div>
    </div>
    ${slow ? alert({tone: 'info', icon: 'clock', live: 'status', ...slow}) : nothing}
  </div>`;
}

const bones = html`<span class="bone bone-title"></span><span class="bone"></span><span class="bone"></span
  ><span class="bone bone-short"></span>`;

/** The bulletin, page below page, in a region that scrolls and takes the focus: its PDF, or its text. */
export function viewerView(view: BulletinView, act: ViewerActs): TemplateResult {
  needs(cardStyles, buttonStyles, stateStyles, pdfViewerStyles);
  const {t, bulletin, reader, pdf} = view;
  const {page, total, left} = reader;
  const opening = pdf.state === 'opening';
  const last = page >= total;
  // at the last page the main button goes on to the boxes; it stays one button, which keeps the focus
  const main = !last
    ? button({label: t.next, kind: 'primary', small: true, iconEnd: drawings.arrowRight, onClick: act.next})
    : button({
        label: left ? t.markRead : t.toConsents,
        kind: 'primary',
        small: true,
        icon: left ? 'check' : undefined,
        onClick: act.read,
      });
  return html`<div class="viewer ${pdf.state}" part="card">
    <div class="viewer-head">
      <h3 class="subheading" id="bulletin-title">${bulletin.title}</h3>
      ${total > 1 && !opening ? html`<span class="badge num">${t.page(page, total)}</span>` : nothing}${
        pdf.state === 'open' ? pdfZoom(pdf.pages, t.zoom, view.locale, act.zoom) : nothing
      }
    </div>
    <div
      class="viewer-scroll"
      id=${regionId}
      tabindex="0"
      role="region"
      aria-labelledby="bulletin-title"
      aria-busy=${opening ? 'true' : nothing}
      data-sentry-mask
      data-dd-privacy="mask"
      data-private
      ${ref(reader.region)}
      @scroll=${() => {
        reader.scrolled();
        pdf.pages.look();
      }}
    >
      ${opening ? openingView(t) : sheetsView(view)}
    </div>
    <div class="viewer-foot">
      ${
        opening
          ? nothing
          : html` ${
              total > 1
                ? html`<button
                    part="button second"
                    class="button second button-small"
                    type="button"
                    aria-label=${t.previous}
                    @click=${act.previous}
                  >
                    ${icon('arrow-left', true)}
                  </button>`
                : nothing
            }
            ${main} ${total > 1 ? button({label: t.toEnd, kind: 'quiet', small: true, onClick: act.end}) : nothing}
            ${left && !last ? button({label: t.markRead, kind: 'quiet', small: true, onClick: act.read}) : nothing}`
      }
      ${
        pdf.state === 'closed' || bulletin.pages.length
          ? button({label: pdf.state === 'closed' ? t.asPdf : t.asText, kind: 'quiet', small: true, onClick: act.turn})
          : nothing
      }
    </div>
  </div>`;
}

function openingView({opening}: BulletinMessages): TemplateResult {
  return html`<div class="sheet skeleton">
    <p class="visually-hidden" role="status">${opening}</p>
    ${bones}
  </div>`;
}

/**
 * One sheet per page. Beside the PDF, those who do not see it read the server's text: it has headings and pairs, which
 * the text of a PDF has not. Where there is none, they read that of the PDF: always one of the two, never both.
 */
function sheetsView(view: BulletinView): TemplateResult[] {
  const {t, bulletin, reader, pdf} = view;
  const {pages, reference} = bulletin;
  const {total} = reader;
  const drawn = pdf.state === 'open';
  return Array.from({length: total}, (_, index) => {
    const number = index + 1;
    // a PDF may have broken its pages elsewhere: its last one has all that is left of the text
    const sections = pages.slice(index, number === total ? undefined : number).flatMap((page) => page.sections);
    const text = html`<p class="sheet-ref">${reference}</p>
      ${pages.length ? sections.map((section) => sectionView(view, section)) : nothing}
      ${pages.length || drawn ? nothing : html`<p>${t.pdf.download}</p>`}`;
    return html`<article class="sheet ${drawn ? 'drawn' : ''}" aria-label=${t.page(number, total)}>
      ${
        drawn
          ? html`${pages.length ? html`<div class="visually-hidden">${text}</div>` : nothing}
              <div class="pdf-page" data-page=${number} aria-hidden=${pages.length ? 'true' : nothing}></div>`
          : text
      }
      <span class="sheet-end" data-page-end=${number}></span>
    </article>`;
  });
}

function sectionView(view: BulletinView, {heading, facts: pairs, text = []}: Section): TemplateResult {
  return html`<h4 class="sheet-title">${heading}</h4>
    ${pairs.length ? facts(pairs.map((fact) => [fact.label, valueOf(view, heading, fact)] as const)) : nothing}
    ${text.map((paragraph) => html`<p>${paragraph}</p>`)}`;
}

/** A number that opens other doors waits for a press; beside the drawn page, which shows it, it is said as it is. */
function valueOf({common, reveal, pdf}: BulletinView, heading: string, {label, value, hidden}: BulletinFact): unknown {
  if (!hidden || pdf.state === 'open') return value;
  const key = `${heading} ${label} ${value}`;
  const words = reveal.shown === key ? common.hide : common.show;
  const shown = {shown: reveal.shown, toggle: (each: string) => reveal.toggle(each)};
  return hiddenNumber({key, hidden, whole: value, name: `${words} (${label}, ${heading})`}, shown, common);
}

/** What is left to do before the boxes open, in words. */
export function lockedSentence(t: BulletinMessages, left: number, unopened: readonly DocumentLink[]): string {
  const {unread, unopened: open} = t;
  return left
    ? `${unread.before} ${unread.pages(left)} ${unread.after}`
    : `${open.before} ${unopened.map(({title}) => title).join(', ')}${open.after}`;
}

export interface ConsentPresses {
  /** Documents that must still be opened. */
  unopened: readonly DocumentLink[];
  /** A locked box was pressed. */
  asked: boolean;
  explain: () => void;
  /** Back to what is left. */
  resume: (event: Event) => void;
}

/** The boxes: those that are needed, locked until everything was read, and apart from them those at choice. */
export function consentsView(
  view: BulletinView,
  {unopened, asked, explain, resume}: ConsentPresses,
): TemplateResult | typeof nothing {
  needs(cardStyles, fieldStyles, tickStyles);
  const {
    t,
    bulletin,
    form,
    reader: {left},
  } = view;
  const required = bulletin.consents.filter((consent) => consent.required);
  const optional = bulletin.consents.filter((consent) => !consent.required);
  const locked = left > 0 || unopened.length > 0;
  if (left) form.describe('reading', {label: '', id: regionId, sentence: () => lockedSentence(t, left, unopened)});
  const back = (words: string) => html`<a class="link" href="#${regionId}" @click=${resume}>${words}</a>`;
  const reason = left
    ? html`${icon('lock')}<span
          >${t.unread.before} <strong>${t.unread.pages(left)}</strong> ${t.unread.after} ${back(t.resume)}</span
        >`
    : unopened.length
      ? html`${icon('lock')}<span
            >${t.unopened.before} <strong>${unopened.map(({title}) => title).join(', ')}</strong>${t.unopened.after}
            ${back(t.toDocuments)}</span
          >`
      : html`${icon('check')}<span>${t.open}</span>`;
  return html`<section class="section" part="section" aria-labelledby="consents">
    <h3 class="heading" part="heading" id="consents" tabindex="-1">${t.consents}</h3>
    ${
      required.length
        ? html`<p class="reason ${locked ? (asked ? 'asked' : '') : 'open'}" id="consents-reason">${reason}</p>
            <div class="stack tight">${required.map((consent) => consentBox(view, consent, locked, explain))}</div>`
        : nothing
    }
    ${
      optional.length
        ? html`<div class="well" role="group" aria-labelledby="consents-optional">
            <p class="strong" id="consents-optional">${t.optional}</p>
            ${optional.map((consent) => consentBox(view, consent, false, explain))}
          </div>`
        : nothing
    }
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
    <label class="check"
      ><input
        class="tick"
        type="checkbox"
        id=${field.id}
        .checked=${field.value === true}
        aria-disabled=${locked ? 'true' : nothing}
        aria-invalid=${error ? 'true' : nothing}
        aria-describedby=${describedBy || nothing}
        @click=${press}
        @change=${(event: Event) => field.set((event.target as HTMLInputElement).checked)}
      /><span>${consent.label}</span></label
    >
    ${errorOf(field.id, error)}
  </div>`;
}
