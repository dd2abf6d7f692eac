import {html, nothing, type TemplateResult} from 'lit';
import type {BeneficiaryAddition, BeneficiaryEvent} from '../../contract/beneficiary-requests.js';
import type {FormController} from '../../element/form.js';
import {alert} from '../../ui/blocks/alert.js';
import {raised} from '../../ui/blocks/day.js';
import {choiceField} from '../../ui/fields/choice-field.js';
import {at} from '../../ui/fields/field.js';
import {dateField} from '../../ui/fields/french-fields.js';
import type {JoiningMessages} from './joining.messages.fr.js';

/** What happened, and when: the date has the name that the event gives it. */
export function eventView(
  form: FormController<unknown>,
  events: readonly BeneficiaryEvent[],
  t: JoiningMessages['event'],
  chosen: BeneficiaryEvent | undefined,
): TemplateResult {
  return html`${choiceField(at(form, 'eventId'), {
    label: t.label,
    errors: t.errors,
    choices: events.map(({id, label, hint}) => ({value: id, label, ...(hint !== undefined && {text: hint})})),
  })}
  ${dateField(at(form, 'eventDate'), {
    label: chosen?.dateLabel ?? t.date,
    hint: t.dateHint,
    errors: t.dateErrors,
    short: true,
  })}`;
}

/** What the event gives, in the insurer's words. */
export function ruleView(rule: BeneficiaryAddition['rule']): TemplateResult | typeof nothing {
  return rule ? alert({tone: 'info', live: 'status', title: raised(rule.title), text: raised(rule.text)}) : nothing;
}
