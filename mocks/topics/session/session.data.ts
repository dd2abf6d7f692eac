import {members} from '../../people/members.js';
import {personas, samplePassword, type Persona} from '../../people/personas.js';
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
}

export interface SessionData {
  /** One-time links, by secret. */
  links: Record<string, LinkRecord>;
  /** By e-mail in lower case. */
  accounts: Record<string, AccountRecord>;
}

export function sessionData(): SessionData {
  const data: SessionData = {links: {}, accounts: {}};
  const account = (email: string, owner: Owner) => {
    data.accounts[email] = {...owner, passwordHash: hashPassword(email, samplePassword)};
  };
  for (const {enrolmentId, email, link, linkState: state, done} of Object.values(personas)) {
    data.links[link] = {enrolmentId, state};
    if (done?.includes('account')) account(email, {enrolmentId});
  }
  for (const {email, number} of Object.values(members)) account(email, {memberNumber: number});
  return data;
}
