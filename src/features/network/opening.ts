import type {Partner, PartnerHours} from '../../contract/network.js';
import {
  exceptionsFrom,
  momentIn,
  openingOf,
  usualRanges,
  zoneOf,
  type OpeningState,
  type ShownHours,
} from '../../domain/opening-hours.js';
import type {Locale} from '../../element/locale.js';
import {closedInWords, openInWords, timeInWords, type OpeningWords} from '../../ui/blocks/opening.js';
import type {ResultsMessages} from './results.messages.fr.js';

type Opened = Pick<Partner, 'hours' | 'address' | 'phone'>;

/** What a partner's hours say about an instant; `unconfirmed` without hours. */
export function stateOf({hours, address}: Opened, now: Date): OpeningState {
  return hours ? openingOf(hours, address.postalCode, now) : {open: 'unconfirmed'};
}

/** Whether a partner is open at an instant, in words. */
export function openingInWords(partner: Opened, now: Date, t: ResultsMessages, locale: Locale): OpeningWords {
  const {opening} = t;
  const {hours, address, phone} = partner;
  const call = phone ? opening.call : '';
  if (!hours) return {text: `${opening.unknown}${call}`, tone: 'unsure'};
  const state = stateOf(partner, now);
  if (state.open === 'unconfirmed') {
    const why = state.byAppointment ? opening.byAppointment : state.holiday ? opening.holiday : opening.unconfirmed;
    return {text: `${why}${call}`, tone: 'unsure'};
  }
  if (state.open) return openInWords(state, momentIn(zoneOf(hours, address.postalCode), now)!.minute, t, locale);
  return closedInWords(state, t, locale);
}

/** « 9 h 30 à 12 h 30, 14 h à 19 h », closed, all day, or to be confirmed. */
export function rangesInWords({ranges, unread}: ShownHours, t: ResultsMessages, locale: Locale): string {
  const dash = locale === 'fr' ? ' à ' : ' to ';
  const words = ranges.map(({opens, closes}) =>
    opens === '00:00' && closes === '24:00'
      ? t.allDay
      : `${timeInWords(opens, t, locale)}${dash}${timeInWords(closes, t, locale)}`,
  );
  if (unread) words.push(t.toConfirm);
  return words.join(', ') || t.closedDay;
}

/** Days from Monday to Sunday, then those that are not as usual from today on. */
export function week(
  hours: PartnerHours,
  today: string,
): {days: readonly ShownHours[]; exceptions: readonly (ShownHours & {date: string})[]} {
  return {
    days: [1, 2, 3, 4, 5, 6, 7].map((day) => usualRanges(hours, day)),
    exceptions: exceptionsFrom(hours, today),
  };
}
