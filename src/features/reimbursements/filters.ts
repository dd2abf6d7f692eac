import {html, nothing, type TemplateResult} from 'lit';
import {careFamilies} from '../../contract/care.js';
import {reimbursementStatuses, type ReimbursementFilters} from '../../contract/reimbursements.js';
import {daysLater} from '../../domain/stored-date.js';
import type {CareMessages} from '../../ui/blocks/care.messages.fr.js';
import {icon} from '../../ui/blocks/icon.js';
import type {TimelineMessages} from './reimbursement-timeline.messages.fr.js';

/** What is chosen above the list. A period is `year` (the last twelve months), `everything`, or a year. */
export interface Choice {
  person: string;
  period: string;
  care: string;
  status: string;
  search: string;
}

export const noChoice: Choice = {person: '', period: 'year', care: '', status: '', search: ''};

/** The choice as the server is asked. */
export function filtersOf({person, period, care, status, search}: Choice, today: string): ReimbursementFilters {
  const words = search.trim();
  const [from, to] =
    period === 'year'
      ? [`${Number(today.slice(0, 4)) - 1}-${today.slice(5)}`, undefined]
      : period === 'everything'
        ? [undefined, undefined]
        : [`${period}-01-01`, `${period}-12-31`];
  return {
    ...(person && {beneficiaryId: person}),
    ...(care && {family: care}),
    ...(status && {status}),
    ...(words && {search: words.slice(0, 100)}),
    // 29 February of a common year is no day
    ...(from && {from: period === 'year' ? daysLater(from.replace('02-29', '02-28'), 1) : from}),
    ...(to && {to}),
  };
}

/** Years that may be chosen: this one and the four before. */
const yearsUntil = (today: string) => Array.from({length: 5}, (_, back) => String(Number(today.slice(0, 4)) - back));

export interface FiltersView {
  t: TimelineMessages;
  care: CareMessages;
  choice: Choice;
  people: readonly {id: string; firstName: string}[];
  today: string;
  choose: (change: Partial<Choice>) => void;
}

export function filtersView({t, care, choice, people, today, choose}: FiltersView): TemplateResult {
  const select = (id: keyof Choice, label: string, options: readonly (readonly [value: string, label: string])[]) =>
    html`<div class="field" part="field">
      <label class="label" part="label" for="by-${id}">${label}</label>
      <div class="select">
        <select
          class="control"
          part="control"
          id="by-${id}"
          @change=${(event: Event) => choose({[id]: (event.target as HTMLSelectElement).value})}
        >
          ${options.map(
            ([value, name]) => html`<option value=${value} ?selected=${value === choice[id]}>${name}</option>`,
          )}</select
        >${icon('chevron')}
      </div>
    </div>`;
  const search = (event: Event) => {
    const {value} = event.target as HTMLInputElement;
    if (value.trim() !== choice.search) choose({search: value.trim()});
  };
  return html`<div class="filters" role="group" aria-label=${t.filters}>
    ${
      people.length > 1 || choice.person
        ? select('person', t.person, [['', t.everyone], ...people.map(({id, firstName}) => [id, firstName] as const)])
        : nothing
    }
    ${select('period', t.period, [
      ['year', t.periods.year],
      ...yearsUntil(today).map((year) => [year, year] as const),
      ['everything', t.periods.everything],
    ])}
    ${select('care', t.care, [['', t.all], ...careFamilies.map((family) => [family, care[family]] as const)])}
    ${select('status', t.status, [
      ['', t.all],
      ...reimbursementStatuses.map((status) => [status, t.statuses[status]] as const),
    ])}
    <div class="field by-search" part="field">
      <label class="label" part="label" for="by-search">${t.search}</label>
      <input
        class="control"
        part="control"
        id="by-search"
        type="search"
        maxlength="100"
        autocomplete="off"
        enterkeyhint="search"
        spellcheck="false"
        .value=${choice.search}
        @change=${search}
        @search=${search}
      />
    </div>
  </div>`;
}

/**
 * Where the host asks for it, the choice stands in the page's address, so that it can be kept and gone back to. What
 * kind of care somebody looks for, and their words, never do.
 */
const inAddress = {person: 'personne', period: 'periode', status: 'etat'} as const;

export function readAddress(): Partial<Choice> {
  const {searchParams} = new URL(location.href);
  const read = Object.entries(inAddress).flatMap(([key, name]) => {
    const value = searchParams.get(name);
    return value && /^[\w-]{1,40}$/.test(value) ? [[key, value]] : [];
  });
  return Object.fromEntries(read) as Partial<Choice>;
}

export function writeAddress(choice: Choice): void {
  const url = new URL(location.href);
  for (const [key, name] of Object.entries(inAddress) as [keyof typeof inAddress, string][]) {
    if (choice[key] && choice[key] !== noChoice[key]) url.searchParams.set(name, choice[key]);
    else url.searchParams.delete(name);
  }
  if (url.href !== location.href) history.replaceState(history.state, '', url);
}
