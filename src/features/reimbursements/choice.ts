import {daysLater} from '../../domain/stored-date.js';
import type {ReimbursementFilters} from '../../contract/reimbursements.js';

/** What is chosen above the list. A period is `year` (the last twelve months), `everything`, or a year. */
export interface Choice {
  person: string;
  period: string;
  care: string;
  status: string;
  search: string;
}

/** What the list is opened with. */
export const firstChoice: Choice = {person: '', period: 'year', care: '', status: '', search: ''};

/** Nothing is left out. */
export const everything: Choice = {...firstChoice, period: 'everything'};

const isLike = (one: Choice, other: Choice): boolean =>
  Object.entries(one).every(([key, value]) => other[key as keyof Choice] === value);

export const isEverything = (choice: Choice): boolean => isLike(everything, choice);
/** The member has chosen nothing themselves. */
export const isFirst = (choice: Choice): boolean => isLike(firstChoice, choice);

/** The choice as the server is asked. */
export function filtersOf({person, period, care, status, search}: Choice, today: string): ReimbursementFilters {
  const words = search.trim();
  return {
    ...(person && {beneficiaryId: person}),
    ...(care && {family: care}),
    ...(status && {status}),
    ...(words && {search: words.slice(0, 100)}),
    ...daysOf(period, today),
  };
}

function daysOf(period: string, today: string): Pick<ReimbursementFilters, 'from' | 'to'> {
  if (period === 'everything') return {};
  if (period !== 'year') return {from: `${period}-01-01`, to: `${period}-12-31`};
  const yearAgo = `${Number(today.slice(0, 4)) - 1}-${today.slice(5)}`;
  // 29 February of a common year is no day
  return {from: daysLater(yearAgo.replace('02-29', '02-28'), 1)};
}

/**
 * Where the host asks for it, the choice stands in the page's address, so that it can be kept and gone back to. What
 * kind of care somebody looks for, and their words, never do.
 */
const inAddress = {person: 'personne', period: 'periode', status: 'etat'} as const;
type InAddress = keyof typeof inAddress;
const id = /^[\w-]{1,40}$/;
/** An address may be typed, or old: what is no such value is left aside. */
const formats: Record<InAddress, RegExp> = {person: id, period: /^(year|everything|\d{4})$/, status: id};

export function readAddress(): Partial<Choice> {
  const {searchParams} = new URL(location.href);
  const choice: Partial<Choice> = {};
  for (const [key, name] of Object.entries(inAddress) as [InAddress, string][]) {
    const value = searchParams.get(name);
    if (value && formats[key].test(value)) choice[key] = value;
  }
  return choice;
}

export function writeAddress(choice: Choice): void {
  const url = new URL(location.href);
  for (const [key, name] of Object.entries(inAddress) as [InAddress, string][]) {
    if (choice[key] && choice[key] !== firstChoice[key]) url.searchParams.set(name, choice[key]);
    else url.searchParams.delete(name);
  }
  if (url.href !== location.href) history.replaceState(history.state, '', url);
}
