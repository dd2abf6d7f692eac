/** Made-up people of the simulated FranceConnect: what it says of each, and the members whom only it leads to. */
import {accessPeople} from './access-people.js';
import {memberNumberOf, personas} from './personas.js';

/** Members without an account. */
export const franceConnectMembers = {
  /** Has the name and the date of birth of another member. */
  namesake: {email: 'homonyme@example.org', memberNumber: '7402117413', birthDate: accessPeople.unconfirmed.birthDate},
  elder: {email: 'doyenne@example.org', memberNumber: '7400315807', birthDate: '1931-05-08'},
} as const;

export interface Identity {
  /** Who it is, at FranceConnect and for ever. Addresses and names change; this does not. */
  readonly sub: string;
  /** The name at birth. What FranceConnect does not know is not there. */
  readonly lastName: string;
  readonly firstName?: string;
  /** `YYYY-MM-DD`. */
  readonly birthDate?: string;
  /** Never looked at: it may be anybody's. */
  readonly email: string;
  /** The member it is linked to from the start. */
  readonly linkedTo?: string;
}

const shared = 'famille.vasseur@example.org';

export const identities = {
  linked: {
    sub: 'fc-1f6a',
    firstName: 'Hélène',
    lastName: 'Vasseur',
    birthDate: '1978-03-14',
    email: shared,
    linkedTo: memberNumberOf(personas.family),
  },
  /** The same address as `linked`, and somebody else. */
  unlinked: {
    sub: 'fc-2b7c',
    firstName: 'Claire',
    lastName: 'Morel',
    birthDate: accessPeople.newcomer.birthDate,
    email: shared,
  },
  /** Two members have this name and this date. */
  several: {
    sub: 'fc-3d09',
    firstName: 'Yanis',
    lastName: 'Robin',
    birthDate: franceConnectMembers.namesake.birthDate,
    email: 'yanis.robin@example.org',
  },
  /** Neither a date of birth nor a first name came. */
  partial: {sub: 'fc-4e51', lastName: 'Blanchard', email: 'odette.blanchard@example.org'},
  /** The member has an account. */
  hasAccount: {
    sub: 'fc-5a33',
    firstName: 'Jeanne',
    lastName: 'Muller',
    birthDate: '1985-02-03',
    email: 'jeanne.muller@example.org',
  },
  stranger: {
    sub: 'fc-6c88',
    firstName: 'Paul',
    lastName: 'Inconnu',
    birthDate: '1970-01-01',
    email: 'paul.inconnu@example.org',
  },
} as const satisfies Readonly<Record<string, Identity>>;
export type IdentityId = keyof typeof identities;
