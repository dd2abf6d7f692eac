import type {DeviceKind, SecurityEventKind} from '../../../src/contract/security.js';
import {memberEmailOf, personas} from '../../people/personas.js';

/** How a browser looks from the server. */
export interface Seen {
  kind: DeviceKind;
  browser: string;
  place: string;
}

export interface BrowserRecord extends Seen {
  /** Of the account that was signed in with there. */
  email: string;
  /** Instant in milliseconds, as all of these. */
  seenAt: number;
  /** By which the browser was known, where somebody let it be remembered. */
  token?: string;
}

export interface ActivityRecord {
  email: string;
  kind: SecurityEventKind;
  at: number;
  from: Seen;
  /** Somebody signed in from a browser that was never seen with this account. */
  isNew?: true;
}

export interface SecurityData {
  /** Browsers that somebody signed in with, by id. */
  browsers: Record<string, BrowserRecord>;
  /** Newest last. */
  activity: ActivityRecord[];
  /** Until when the right code of a change serves, once: by the operation and the session it was asked for. */
  givenCodes: Record<string, number>;
}

const day = 86_400_000;
const email = memberEmailOf(personas.family);

/** A browser seen so many days ago, which asks for no code since. */
const computer = {kind: 'computer', browser: 'Firefox', place: 'Nantes', days: 4} as const;
const tablet = {kind: 'tablet', browser: 'Safari', place: 'Rezé', days: 20} as const;
export const rememberDays = 30;

const afternoon = (today: string): number => Date.parse(`${today}T13:32:00Z`);

/** The browsers that ask the member of the family for no code, as `AccessData.devices` holds them. */
export const trustedBrowsers = (today: string): Record<string, Record<string, number>> =>
  Object.fromEntries(
    [computer, tablet].map(({kind, days}) => [kind, {[email]: afternoon(today) + (rememberDays - days) * day}]),
  );

export function securityData(today: string): SecurityData {
  const ago = (days: number) => afternoon(today) - days * day;
  const browser = ({days, ...seen}: typeof computer | typeof tablet): BrowserRecord => ({
    ...seen,
    email,
    seenAt: ago(days),
    token: seen.kind,
  });
  const event = (kind: SecurityEventKind, days: number, from: Seen): ActivityRecord => ({
    email,
    kind,
    at: ago(days),
    from: {kind: from.kind, browser: from.browser, place: from.place},
  });
  const phone: Seen = {kind: 'phone', browser: 'Chrome', place: 'Nantes'};
  return {
    browsers: {computer: browser(computer), tablet: browser(tablet)},
    activity: [
      event('password-changed', 41, computer),
      event('signed-in', 20.01, tablet),
      event('device-remembered', 20, tablet),
      event('sign-in-refused', 9, {...computer, place: 'Lille'}),
      event('passkey-added', 6, phone),
      event('signed-in', 4.01, computer),
      event('device-remembered', 4, computer),
    ],
    givenCodes: {},
  };
}
