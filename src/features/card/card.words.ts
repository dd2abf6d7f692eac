import type {Card} from '../../contract/card.js';
import type {CardStanding} from '../../domain/card.js';
import {clock, dayAndMonth, longDate} from '../../element/format.js';
import type {Locale} from '../../element/locale.js';
import type {CardMessages} from './card.messages.fr.js';
import type {StandingCard} from './shown-card.js';

export const tones: Record<CardStanding, string> = {
  valid: 'success',
  notYetValid: 'info',
  expired: 'danger',
  revoked: 'danger',
  suspended: 'warning',
  ended: 'danger',
  unknown: 'warning',
};

/** « 2026 », or « 2026-2027 » where a card runs over the new year. */
export function yearsOf({validFrom, validTo}: Card): string {
  return [...new Set([validFrom.slice(0, 4), validTo.slice(0, 4)])].join('-');
}

/** When the next card takes over; nothing beside a card that does not hold. */
export function nextText({standing}: StandingCard, next: Card | undefined, t: CardMessages, language: Locale): string {
  if (standing !== 'valid') return '';
  return next ? t.nextReady(yearsOf(next), dayAndMonth(next.validFrom, language)) : t.renewal;
}

/** « Mise à jour le … »; `now`: by the insurer's clock. */
export function updatedText(serverTime: string, now: number, t: CardMessages, language: Locale): string {
  const time = clock(serverTime, language);
  const today = localDay(serverTime) === localDay(new Date(now).toISOString());
  return today ? t.updated.today(time) : t.updated.on(longDate(localDay(serverTime), language), time);
}

/** The day of an instant where the member is. */
function localDay(instant: string): string {
  const date = new Date(instant);
  return [
    date.getFullYear(),
    String(date.getMonth() + 1).padStart(2, '0'),
    String(date.getDate()).padStart(2, '0'),
  ].join('-');
}

export function bytesOf({value, encoding}: NonNullable<Card['code']>): Uint8Array {
  return encoding === 'base64'
    ? Uint8Array.from(atob(value), (character) => character.charCodeAt(0))
    : new TextEncoder().encode(value);
}
