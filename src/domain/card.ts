/**
 * Which third-party-payment card holds on a day (DOMAIN 9.4). Whether there are rights is the server's word; only the
 * calendar goes on by itself, between two answers and without network.
 */
import {compare} from './stored-date.js';

export type CardStanding = 'valid' | 'notYetValid' | 'expired' | 'revoked' | 'suspended' | 'ended' | 'unknown';

export interface DatedCard {
  /** As the server said it. */
  status: string;
  /** First and last day, `YYYY-MM-DD`, both included. */
  validFrom: string;
  validTo: string;
}

/** What the server decided stays as decided; a word this version does not know is no right to anything. */
export function cardStandingOn({status, validFrom, validTo}: DatedCard, today: string): CardStanding {
  if (status === 'expired' || status === 'revoked' || status === 'suspended' || status === 'ended') return status;
  if (status !== 'valid' && status !== 'notYetValid') return 'unknown';
  if (today > validTo) return 'expired';
  return today < validFrom ? 'notYetValid' : 'valid';
}

const order: readonly CardStanding[] = ['valid', 'notYetValid', 'suspended', 'unknown', 'revoked', 'ended', 'expired'];

/** The cards with the one to show first: valid before any other, then the next to come, then the last that was. */
export function cardsInOrder<C extends DatedCard>(cards: readonly C[], today: string): C[] {
  const rank = (card: C) => order.indexOf(cardStandingOn(card, today));
  const nearest = (a: C, b: C) =>
    cardStandingOn(a, today) === 'expired' ? compare(b.validTo, a.validTo) : compare(a.validFrom, b.validFrom);
  return [...cards].sort((a, b) => rank(a) - rank(b) || nearest(a, b));
}
