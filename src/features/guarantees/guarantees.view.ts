import {html, nothing, type TemplateResult} from 'lit';
import type {Household} from '../../contract/enrolment.js';
import type {Combination, GuaranteeChoice, Offer} from '../../contract/guarantees.js';
import type {DocumentLink} from '../../contract/values.js';
import {money} from '../../element/format.js';
import type {FormController} from '../../element/form.js';
import type {Locale} from '../../element/locale.js';
import {safeUrl} from '../../element/safe-url.js';
import {button} from '../../ui/blocks/button.js';
import {documentLinkId, documentList} from '../../ui/blocks/documents.js';
import {icon} from '../../ui/blocks/icon.js';
import {moneyBar} from '../../ui/blocks/money-bar.js';
import {at, describeField, errorOf} from '../../ui/fields/field.js';
import {selectField} from '../../ui/fields/select-field.js';
import {asksFrequency, choosablePlans, topUpIsFree} from './combinations.js';
import type {GuaranteesMessages} from './guarantees.messages.fr.js';
import {cardStyles} from '../../ui/blocks/card.js';
import {fieldStyles} from '../../ui/blocks/field.styles.js';
import {tickStyles} from '../../ui/blocks/tick.styles.js';
import {choiceStyles} from '../../ui/blocks/choice.styles.js';
import {needs} from '../../element/styles.js';

/** What the parts of the panel show. */
export interface GuaranteesView {
  t: GuaranteesMessages;
  locale: Locale;
  offer: Offer;
  form: FormController<GuaranteeChoice>;
  /** The plan chosen, or nothing yet. */
  planId: string;
  topUp: boolean;
  chosen: Combination | undefined;
  /** Whom the prices are for, where the server says it. */
  household: Household | undefined;
}

/** Plans to choose from: a card each, with its price and who pays it. */
export function plansView(
  {t, locale, offer, form, planId, household}: GuaranteesView,
  choose: (planId: string) => void,
): TemplateResult {
  needs(cardStyles, fieldStyles, tickStyles, choiceStyles);
  const field = at(form, 'combinationId');
  const cards = choosablePlans(offer);
  const id = (index: number) => `${field.id}-${index}`;
  const error = describeField(
    field,
    {label: t.plan, errors: t.errors.plan},
    id(
      Math.max(
        0,
        cards.findIndex(({plan}) => plan.id === planId),
      ),
    ),
  );
  return html`<fieldset
    part="field"
    class="field ${error ? 'has-error' : ''}"
    role="radiogroup"
    aria-required="true"
    aria-describedby=${error ? `${field.id}-error` : nothing}
  >
    <legend part="label" class="label">${t.plan}</legend>
    ${
      household
        ? html`<p class="hint for-whom" part="hint">
            ${household.pricing === 'flat' ? t.samePrice : t.forWhom(household.people, household.tier?.label)}
          </p>`
        : nothing
    }
    <div class="plans">
      ${cards.map(
        ({plan, combination}, index) =>
          html`<label part="choice" class="plan">
            <input
              class="tick"
              type="radio"
              name=${field.id}
              id=${id(index)}
              .checked=${plan.id === planId}
              aria-invalid=${error ? 'true' : nothing}
              aria-describedby=${error ? `${field.id}-error` : nothing}
              @change=${() => choose(plan.id)}
            />
            <span class="plan-name">${plan.name}</span>
            <span class="plan-pitch">${plan.pitch}</span>
            <span class="plan-price"
              ><span class="plan-amount num">${money(combination.memberShare, locale)}</span>
              <span class="muted">${t.forYou}</span></span
            >
            ${moneyBar(combination.price, [
              ['other', combination.employerShare],
              ['remaining', combination.memberShare],
            ])}
            <span class="plan-share small muted"
              >${t.employerPays} <span class="num">${money(combination.employerShare, locale)}</span> ${t.outOf}
              <span class="num">${money(combination.price, locale)}</span></span
            >
          </label>`,
      )}
    </div>
    ${errorOf(field.id, error)}
  </fieldset>`;
}

/** The top-up (surcomplémentaire), where it may be taken or left; its price is the server's. */
export function topUpView(
  {t, locale, offer, form, planId, topUp}: GuaranteesView,
  choose: (topUp: boolean) => void,
): TemplateResult | typeof nothing {
  needs(tickStyles, choiceStyles);
  if (!offer.topUp || !topUpIsFree(offer, planId)) return nothing;
  const {name, pitch, memberShare} = offer.topUp;
  return html`<label part="choice" class="choice topup">
    <input
      class="tick"
      type="checkbox"
      id=${at(form, 'topUp').id}
      .checked=${topUp}
      @change=${(event: Event) => choose((event.target as HTMLInputElement).checked)}
    />
    <span class="choice-label"
      >${t.addTopUp(name)} <span class="num">+ ${money(memberShare, locale)}</span> ${t.perMonth}</span
    >
    <span class="choice-text">${pitch}</span>
  </label>`;
}

/** What the member will pay, said politely when it changes. */
export function totalView({t, locale, chosen}: GuaranteesView): TemplateResult {
  needs(cardStyles);
  return html`<div class="total" role="status">
    <p class="total-label">
      ${t.contribution} <br /><span class="small muted">${chosen ? chosen.label : t.chooseFirst}</span>
    </p>
    ${
      chosen
        ? html`<p class="total-amount">
            <span class="num">${money(chosen.memberShare, locale)}</span> <span class="small">${t.perMonth}</span>
          </p>`
        : nothing
    }
  </div>`;
}

/** How often the contribution is debited, where the employer leaves the choice and there is something to debit. */
export function frequencyView({t, offer, form, chosen}: GuaranteesView): TemplateResult | typeof nothing {
  if (!asksFrequency(offer, chosen)) return nothing;
  const options = offer.debitFrequencies.map((value) => ({
    value,
    label: t.frequencies[value as keyof typeof t.frequencies] ?? t.otherFrequency,
  }));
  return html`<div class="grid">
    ${selectField(at(form, 'debitFrequency'), {
      label: t.frequency,
      hint: t.frequencyHint,
      width: 3,
      errors: t.errors.frequency,
      options,
    })}
  </div>`;
}

export interface DocumentPresses {
  /** It was opened here, or the server knows that it was before. */
  handedOn: (document: DocumentLink) => boolean;
  open: (document: DocumentLink) => void;
  /** « Marquer comme reçu »: read elsewhere, on paper, or impossible to open here. */
  mark: (document: DocumentLink) => void;
}

/**
 * Documents to open before choosing (LAW-03); opening one is kept as a proof of delivery. The server says which must
 * be.
 */
export function documentsView(
  {t, locale, offer, form}: GuaranteesView,
  {handedOn, open, mark}: DocumentPresses,
): TemplateResult | typeof nothing {
  needs(cardStyles);
  if (!offer.documents.length) return nothing;
  const state = (document: DocumentLink): TemplateResult | typeof nothing => {
    if (handedOn(document)) return html`<br /><span class="badge success">${icon('check', true)}${t.handedOn}</span>`;
    if (!document.required) return nothing;
    const field = at(form, documentPath(document));
    const id = safeUrl(document.url) ? documentLinkId(document) : `${field.id}-mark`;
    const error = describeField(field, {label: document.title, errors: t.errors.document}, id);
    return html`<span class="document-state ${error ? 'has-error' : ''}"
      ><span class="small">${t.mustOpen}</span> ${button({
        label: t.mark,
        name: `${t.mark} (${document.title})`,
        small: true,
        id: `${field.id}-mark`,
        onClick: () => mark(document),
      })}
      ${errorOf(field.id, error)}</span
    >`;
  };
  return html`<section class="section" part="section" aria-labelledby="offer-documents">
    <h3 class="heading" part="heading" id="offer-documents">${t.documents}</h3>
    ${documentList(offer.documents, 'offer-documents', t, locale, open, state)}
  </section>`;
}

/** Where the form and the server speak of a document. */
export const documentPath = ({id}: DocumentLink): string => `documents.${id}`;

/** Who has a right not to join finds it beside the choice, as easy as the choice itself (LAW-07). */
export function waiverDoor(
  {t, offer}: GuaranteesView,
  opening: boolean,
  open: () => void,
): TemplateResult | typeof nothing {
  needs(cardStyles);
  if (!offer.waiver) return nothing;
  return html`<div class="well waiver-door">
    <p><span class="strong">${t.waiver.question}</span> ${t.waiver.text}</p>
    <div>${button({label: t.waiver.open, small: true, id: 'waiver-door', busy: opening, onClick: open})}</div>
  </div>`;
}
