import {html, nothing, type TemplateResult} from 'lit';
import type {CancellationRules, EndingContract, EndingReason} from '../../contract/ending.js';
import type {CancellationRequest} from '../../contract/cancellation.js';
import type {FormController} from '../../element/form.js';
import type {Locale} from '../../element/locale.js';
import type {EndingMessages} from '../../shell/ending/ending.messages.fr.js';
import {statementFields} from '../../shell/ending/statement-fields.js';
import {button} from '../../ui/blocks/button.js';
import {dayInWords} from '../../ui/blocks/day.js';
import {drawings} from '../../ui/blocks/drawings.js';
import {errorSummary} from '../../ui/blocks/error-summary.js';
import {line} from '../../ui/blocks/lines.js';
import {at} from '../../ui/fields/field.js';
import {dateField} from '../../ui/fields/french-fields.js';
import {selectField} from '../../ui/fields/select-field.js';
import {textAreaField} from '../../ui/fields/text-area.js';
import type {CancellationCourseMessages} from './cancellation-course.messages.fr.js';

interface Meant {
  t: CancellationCourseMessages;
  ending: EndingMessages;
  reason: EndingReason | undefined;
  /** Where it is known: of who is signed in. */
  contract: EndingContract | undefined;
  locale: Locale;
}

/** The second step: the fields of the law, and no others. */
export function cancellationFields({
  form,
  rules,
  ...meant
}: Meant & {form: FormController<CancellationRequest>; rules: CancellationRules}): TemplateResult {
  const {t, ending, reason} = meant;
  const of = form as FormController<unknown>;
  const {asks = [], papers = []} = reason ?? {};
  return html`${errorSummary(of)} ${statementFields(of, ending, rules.person ? rules.contracts : undefined)}
    <div class="stack tight">
      ${selectField(at(of, 'reasonId'), {
        label: t.reason,
        errors: t.errors.reason,
        options: rules.reasons.map(({id, label}) => ({value: id, label})),
      })}
      <p role="status">${papers.length ? `${t.proof} ${papers.join(', ')}.` : nothing}</p>
    </div>
    ${textAreaField(at(of, 'text'), {
      ...{label: t.text, errors: t.errors.text, optional: !asks.includes('text'), rows: 3},
    })}
    ${
      asks.includes('eventDate')
        ? dateField(at(of, 'eventDate'), {label: t.eventDate, hint: t.eventHint, errors: t.errors.date, short: true})
        : nothing
    }
    ${endView(of, meant)}`;
}

/** When it ends: wished for, or as the reason says. */
function endView(form: FormController<unknown>, {t, reason, contract, locale}: Meant): TemplateResult | typeof nothing {
  if (reason?.ends === 'wished') {
    const earliest = contract?.earliest;
    const hint = html`${earliest ? html`${t.earliest} ${dayInWords(earliest, locale)}. ` : nothing}${t.empty}`;
    return dateField(at(form, 'endsOn'), {
      ...{label: t.endsOn, hint, errors: t.errors.date, optional: true, short: true},
    });
  }
  if (reason?.ends !== 'term') return nothing;
  return html`<p>${contract?.term ? html`${t.atTerm}, ${dayInWords(contract.term, locale)}` : t.atTerm}.</p>`;
}

/** All that was answered, each with the way to correct it. */
export function recapLines({
  asked,
  meant,
  change,
  ...view
}: Meant & {asked: CancellationRequest; meant: string; change: (path: string) => void}): TemplateResult {
  const {t, ending, reason, locale} = view;
  const own = (text: string) => html`<span translate="no">${text}</span>`;
  const row = (term: string, value: unknown, path: string) =>
    line({
      term,
      value,
      actions: button({
        label: html`${t.change}<span class="visually-hidden">${`\u00a0: ${term}`}</span>`,
        icon: drawings.edit,
        kind: 'quiet',
        small: true,
        onClick: () => change(path),
      }),
    });
  const {text, eventDate} = asked;
  return html`<ul class="lines">
    ${row(t.name, own(`${asked.firstName} ${asked.lastName}`), 'firstName')} ${row(t.sentTo, own(asked.email), 'email')}
    ${row(ending.contract, own(meant), 'contract')} ${row(t.reason, reason?.label ?? '', 'reasonId')}
    ${text ? row(t.text, own(text), 'text') : nothing}
    ${eventDate ? row(t.eventDate, dayInWords(eventDate, locale), 'eventDate') : nothing}
    ${row(t.ends, endInWords(view, asked), reason?.ends === 'wished' ? 'endsOn' : 'reasonId')}
  </ul>`;
}

function endInWords({t, reason, contract, locale}: Meant, {endsOn}: CancellationRequest): unknown {
  const {earliest, term} = contract ?? {};
  const [day, otherwise] =
    reason?.ends === 'wished'
      ? [endsOn ?? earliest, t.soonest]
      : reason?.ends === 'term'
        ? [term, t.atTerm]
        : [undefined, t.told];
  return day === undefined ? otherwise : html`${dayInWords(day, locale)} ${t.midnight}`;
}
