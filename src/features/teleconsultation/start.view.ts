import {html, nothing, type TemplateResult} from 'lit';
import type {Teleconsultation} from '../../contract/teleconsultation.js';
import {money} from '../../element/format.js';
import type {FormController} from '../../element/form.js';
import type {Locale} from '../../element/locale.js';
import {button} from '../../ui/blocks/button.js';
import {facts} from '../../ui/blocks/card.js';
import {errorSummary} from '../../ui/blocks/error-summary.js';
import {checkboxField, choiceField} from '../../ui/fields/choice-field.js';
import {at} from '../../ui/fields/field.js';
import {phoneField} from '../../ui/fields/french-fields.js';
import type {Answers, Chosen} from './answers.js';
import {closedWays} from './closed-ways.view.js';
import type {QuestionMessages} from './questions.messages.fr.js';
import type {TeleconsultationMessages} from './teleconsultation.messages.fr.js';
import {openWays} from './ways.js';

export interface StartView {
  t: QuestionMessages;
  /** Words of the page it stands on. */
  page: TeleconsultationMessages;
  locale: Locale;
  form: FormController<Answers>;
  chosen: Chosen;
  /** A number is asked. */
  asksPhone: boolean;
  /** The member wants to be called at another number than the one we know. */
  askPhone: () => void;
}

/** The questions, what it costs, and what is agreed to. */
export function questions(data: Teleconsultation, view: StartView): TemplateResult {
  const {t, form} = view;
  return html`${errorSummary(form)} ${wayView(data, view)} ${personView(data, view)} ${phoneView(data, view)}
    ${priceView(data, view)}
    <div class="stack">
      ${checkboxField(at(form, 'consent'), {label: data.consent.text, fullName: t.consent, errors: t.errors.consent})}
      <p class="small muted">
        ${t.provider} <span translate="no">${data.provider}</span>. ${data.consent.notice ?? nothing}
      </p>
    </div>`;
}

function wayView(data: Teleconsultation, {t, page, form, locale}: StartView): TemplateResult {
  const open = openWays(data);
  const waitFor = (way: string) => data.ways.find((each) => each.way === way)?.wait;
  const said = (way: string) => {
    const wait = waitFor(way);
    return wait === undefined ? {} : {text: t.wait(wait)};
  };
  const [only] = open;
  const choice =
    open.length > 1
      ? choiceField(at(form, 'way'), {
          label: t.way,
          errors: t.errors.way,
          choices: open.map((value) => ({value, label: page.ways[value], ...said(value)})),
        })
      : html`<div>
          <p class="label">${t.way}</p>
          <p>${page.ways[only!]}. ${waitFor(only!) === undefined ? nothing : t.wait(waitFor(only!)!)}</p>
        </div>`;
  return html`${choice} ${closedWays(data, page, locale)}`;
}

function personView({people}: Teleconsultation, {t, form, chosen}: StartView): TemplateResult | typeof nothing {
  if (people.length < 2) return nothing;
  const isMinor = people.find(({id}) => id === chosen.personId)?.minor;
  return html`<div class="stack tight">
    ${choiceField(at(form, 'personId'), {
      label: t.who,
      hint: t.whoHint,
      errors: t.errors.who,
      choices: people.map(({id, firstName, minor}) => ({value: id, label: firstName, ...(minor && {text: t.minor})})),
    })}
    <p role="status">${isMinor ? t.withParent : nothing}</p>
  </div>`;
}

function phoneView({phone}: Teleconsultation, view: StartView): TemplateResult | typeof nothing {
  const {t, form, chosen, asksPhone, askPhone} = view;
  if (chosen.way !== 'phone') return nothing;
  if (asksPhone) return phoneField(at(form, 'phone'), {label: t.phoneLabel, hint: t.phoneHint, errors: t.errors.phone});
  return html`<div class="row">
    <p>${t.phone} <span class="num strong" translate="no">${phone}</span>.</p>
    ${button({label: t.otherNumber, kind: 'quiet', small: true, onClick: askPhone})}
  </div>`;
}

function priceView({price}: Teleconsultation, {t, locale}: StartView): TemplateResult | typeof nothing {
  if (!price) return nothing;
  const amount = (cents: number) => html`<span class="num">${money(cents, locale)}</span>`;
  return html`<div class="stack tight">
    ${facts([
      [t.price.total, amount(price.total)],
      [t.price.toPay, amount(price.toPay)],
      [t.price.toAdvance, amount(price.toAdvance)],
    ])}
    ${price.paidBy ? html`<p>${price.paidBy}</p>` : nothing}
  </div>`;
}
