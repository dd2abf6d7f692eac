import {html, type TemplateResult} from 'lit';
import type {HospitalRules, HospitalStay} from '../../contract/hospital.js';
import type {Locale} from '../../element/locale.js';
import {dayInWords} from '../../ui/blocks/day.js';
import type {HospitalMessages} from './hospital-request.messages.fr.js';

/** « Entrée le 8 décembre 2026, 2 nuits ». */
export const whenWords = (
  {entry, nights}: Pick<HospitalStay, 'entry' | 'nights'>,
  t: HospitalMessages,
  locale: Locale,
): TemplateResult => html`${t.entry} ${dayInWords(entry, locale)}, ${t.nights(nights)}`;

/** Nothing where there is one person only, or one that is not known. */
export function nameIn({people}: Pick<HospitalRules, 'people'>, personId: string | undefined): string | undefined {
  return people.length > 1 ? people.find(({id}) => id === personId)?.firstName : undefined;
}
