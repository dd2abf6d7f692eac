import {html, nothing, type TemplateResult} from 'lit';
import {careFamilies} from '../../contract/care.js';
import {reimbursementStatuses} from '../../contract/reimbursements.js';
import type {CareMessages} from '../../ui/blocks/care.messages.fr.js';
import {labelledSelect} from '../../ui/blocks/select.js';
import type {Choice} from './choice.js';
import type {TimelineMessages} from './reimbursement-timeline.messages.fr.js';
import {searchField} from '../../ui/fields/search-field.js';

export interface FiltersView {
  t: TimelineMessages;
  care: CareMessages;
  choice: Choice;
  people: readonly {id: string; firstName: string}[];
  today: string;
  choose: (change: Partial<Choice>) => void;
}

type Options = readonly (readonly [value: string, label: string])[];

/** What of the list is shown. */
export function filtersView({t, care, choice, people, today, choose}: FiltersView): TemplateResult {
  const select = (name: keyof Choice, label: string, options: Options) =>
    labelledSelect(label, {
      id: `by-${name}`,
      value: choice[name],
      choices: options.map(([value, text]) => ({value, label: text})),
      onSelect: (value) => choose({[name]: value}),
    });
  const {periods, statuses} = t;
  const years = yearsUntil(today).map((year) => [year, year] as const);
  const names = people.map(({id, firstName}) => [id, firstName] as const);
  return html`<div class="filters" role="group" aria-label=${t.filters}>
    ${people.length > 1 || choice.person ? select('person', t.person, [['', t.everyone], ...names]) : nothing}
    ${select('period', t.period, [['year', periods.year], ...years, ['everything', periods.everything]])}
    ${select('care', t.care, [['', t.all], ...careFamilies.map((family) => [family, care[family]] as const)])}
    ${select('status', t.status, [
      ['', t.all],
      ...reimbursementStatuses.map((status) => [status, statuses[status]] as const),
    ])}
    ${searchField(t.search, choice.search, (search) => choose({search}))}
  </div>`;
}

/** Years that may be chosen: this one and the four before. */
const yearsUntil = (today: string) => Array.from({length: 5}, (_, back) => String(Number(today.slice(0, 4)) - back));
