import {accessPeople, type AccessPerson} from '../../people/access-people.js';
import {memberEmailOf, memberNumberOf, personas, samplePassword, type Persona} from '../../people/personas.js';
import type {Owner} from '../../engine/database.js';
import {hashPassword} from '../../engine/sha256.js';

export interface LinkRecord {
  enrolmentId: string;
  state: Persona['linkState'];
  /** When a new link was last sent in its place, in milliseconds. */
  renewedAt?: number;
}

export interface AccountRecord extends Owner {
  passwordHash: string;
  /** The password was hashed with this address, before another took its place. */
  salt?: string;
  /** A code is asked after the password, unless the browser is known. */
  secondStep?: boolean;
  /** Nobody has proved yet that the address is theirs. */
  unconfirmed?: boolean;
  /** When its password was last replaced, in milliseconds. */
  passwordChangedAt?: number;
  /** No sign-in before this instant: too many codes were wrong. */
  lockedUntil?: number;
}

export interface SessionData {
  /** One-time links, by secret. */
  links: Record<string, LinkRecord>;
  /** By e-mail in lower case. */
  accounts: Record<string, AccountRecord>;
}

export function sessionData(today: string): SessionData {
  const data: SessionData = {links: {}, accounts: {}};
  const account = (email: string, of: Omit<AccountRecord, 'passwordHash'>) => {
    data.accounts[email] = {...of, passwordHash: hashPassword(email, samplePassword)};
  };
  for (const persona of Object.values(personas)) {
    const {enrolmentId, email, link, linkState: state, done} = persona;
    data.links[link] = {enrolmentId, state};
    if (done?.includes('account')) account(email, {enrolmentId});
    account(memberEmailOf(persona), {memberNumber: memberNumberOf(persona)});
  }
  data.accounts[memberEmailOf(personas.family)]!.passwordChangedAt = Date.parse(`${today}T13:32:00Z`) - 41 * 86_400_000;
  for (const {email, memberNumber, account: more} of Object.values<AccessPerson>(accessPeople))
    if (more) account(email, {memberNumber, ...more});
  return data;
}
