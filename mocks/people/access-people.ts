/**
 * Made-up accounts for the situations of signing in. They stand beside those of the personas, who sign in with a
 * password alone.
 */
import {memberNumberOf, personas} from './personas.js';

export interface AccessPerson {
  readonly email: string;
  readonly memberNumber: string;
  /** Of members who are nobody of the personas. */
  readonly birthDate?: string;
  /** What signing in meets; without it there is no account yet. */
  readonly account?: {readonly secondStep?: true; readonly unconfirmed?: true};
}

export const accessPeople = {
  /** No browser is known yet: a code is asked after the password. */
  unknownDevice: {
    email: 'appareil.inconnu@example.org',
    memberNumber: memberNumberOf(personas.alsace),
    account: {secondStep: true},
  },
  /** Too many passwords were wrong: locked for 15 minutes, from the first try on. */
  locked: {email: 'adresse.bloquee@example.org', memberNumber: memberNumberOf(personas.single), account: {}},
  /** Has registered, and not pressed the link of the mail yet. */
  unconfirmed: {
    email: 'adresse.a.confirmer@example.org',
    memberNumber: '7402117405',
    birthDate: '1995-09-23',
    account: {unconfirmed: true},
  },
  /** A member who has no account yet, and the address they would give. */
  newcomer: {email: 'premiere.visite@example.org', memberNumber: '7401882936', birthDate: '1990-04-12'},
} as const satisfies Readonly<Record<string, AccessPerson>>;
