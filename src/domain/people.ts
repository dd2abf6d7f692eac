/**
 * What two people of one contract say about each other: whose number to give, who may not be declared twice, and what
 * deserves a second look. The list of relations, ages and limits of a contract is the insurer's: a warning never
 * blocks. Sources: ameli and service-public for whose number (a child's care is on the insured parent's, from 16 it may
 * be on their own, from 18 it is); the exchanges of the Sécurité sociale for what makes a person unique.
 */
import {normalizeBirthRank} from './birth-rank.js';
import {ageOn, isIncompleteDate, readBirthDate} from './civil-date.js';
import {normalizeName} from './name.js';
import {normalizeNir, type NirOwner} from './nir.js';
import {foldedWords} from './text.js';

/**
 * `incomplete_date`: the day or the month is not known. `under_16`: too young to work or to live as a couple.
 * `over_110`: probably a wrong year. `child_age_gap`: a child not 12 years younger than the member.
 * `ascendant_age_gap`: a parent not 12 years older.
 */
export type BirthDateWarning = 'incomplete_date' | 'under_16' | 'over_110' | 'child_age_gap' | 'ascendant_age_gap';

/** At most one of these is a partner at a time. */
export const PARTNER_TYPES: readonly string[] = ['spouse', 'civilPartner', 'cohabitant'];
const CHILD_TYPES: readonly string[] = ['child', 'partnerChild'];

/** Family situations that agree with each kind of partner. */
const SITUATIONS: Readonly<Record<string, readonly string[]>> = {
  spouse: ['married', 'separated'],
  civilPartner: ['civilPartnership'],
  cohabitant: ['cohabiting', 'single', 'separated', 'divorced', 'widowed'],
};

const GENERATION = 12;

/** A person as typed or stored; `type` is missing for the member. */
export interface Person {
  type?: string | undefined;
  lastName?: string | undefined;
  firstName?: string | undefined;
  birthDate?: string | undefined;
  birthRank?: string | undefined;
  nir?: string | undefined;
}

/** Whose number a person's field takes on a day. A child whose birth date is not known yet is taken for a young one. */
export function nirOwner({type = '', birthDate = ''}: Person, today: string): NirOwner {
  if (!CHILD_TYPES.includes(type)) return 'own';
  const age = ageOn(birthDate, today) ?? 0;
  return age < 16 ? 'insured' : age < 18 ? 'either' : 'own';
}

/** What to ask about a birth date; `member` is the member's, where the person is somebody else. */
export function birthDateWarnings({type, birthDate = ''}: Person, today: string, member = ''): BirthDateWarning[] {
  const age = ageOn(birthDate, today);
  if (age === undefined || age < 0) return [];
  const found: BirthDateWarning[] = [];
  if (age > 110) found.push('over_110');
  if (age < 16 && (type === undefined || PARTNER_TYPES.includes(type))) found.push('under_16');
  if (type === 'child' && (ageOn(member, birthDate) ?? GENERATION) < GENERATION) found.push('child_age_gap');
  if (type === 'ascendant' && (ageOn(birthDate, member) ?? GENERATION) < GENERATION) found.push('ascendant_age_gap');
  if (isIncompleteDate(readBirthDate(birthDate) ?? '')) found.push('incomplete_date');
  return found;
}

/** `status_mismatch` when the member's family situation names another kind of couple than the partner declared. */
export function relationWarning(type: string, maritalStatus: string | undefined): 'status_mismatch' | undefined {
  const known = SITUATIONS[type];
  return known && maritalStatus !== undefined && !known.includes(maritalStatus) ? 'status_mismatch' : undefined;
}

/** Same names (accents, case and hyphens aside) and same birth date: declared twice. */
export function isSamePerson(one: Person, other: Person): boolean {
  const key = personKey(one);
  return key !== undefined && key === personKey(other);
}

/** In the exchanges of the Sécurité sociale a person is a NIR, a birth date and a rank: two may not share all three. */
export function isSameInExchanges(one: Person, other: Person): boolean {
  const key = exchangeKey(one);
  return key !== undefined && key === exchangeKey(other);
}

function personKey({lastName = '', firstName = '', birthDate = ''}: Person): string | undefined {
  const born = readBirthDate(birthDate);
  const names = [lastName, firstName].map(folded);
  return born && names.every(Boolean) ? [...names, born].join() : undefined;
}

function exchangeKey({nir = '', birthDate = '', birthRank = ''}: Person): string | undefined {
  const born = readBirthDate(birthDate);
  const parts = [normalizeNir(nir), normalizeBirthRank(birthRank)];
  return born && parts.every(Boolean) ? [...parts, born].join() : undefined;
}

function folded(name: string): string {
  return foldedWords(normalizeName(name)).replaceAll(' ', '');
}
