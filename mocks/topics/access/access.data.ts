import type {CodeChannel, CodePurpose} from '../../../src/contract/code.js';
import type {OperationId} from '../../../src/contract/index.js';
import type {ContactKind} from '../../../src/contract/member-profile.js';
import type {MailLinkPurpose} from '../../../src/contract/mail-link.js';
import {accessPeople} from '../../people/access-people.js';
import {trustedBrowsers} from '../security/security.data.js';

export interface TriesRecord {
  wrong: number;
  /** Locked before this instant, in milliseconds. */
  until?: number;
}

export interface ChallengeRecord {
  /** Of the account it opens, or of who signs. */
  email: string;
  purpose: CodePurpose;
  /**
   * Of a change: what it is for, the session it was asked in, a hash of what was sent where that counts, and how its
   * messages begin. It serves nothing and nobody else.
   */
  change?: {operation: OperationId; session: string; sent?: string; beginsWith?: string};
  /** Of a new number or address: whose, and which. */
  contact?: {memberNumber: string; kind: ContactKind};
  channel: CodeChannel;
  /** Those that were sent, newest last: only that one is right. */
  codes: string[];
  /** Instants in milliseconds. */
  sentAt: number;
  expiresAt: number;
  /** By channel, from when another one may be asked there. */
  resendAt: Partial<Record<CodeChannel, number>>;
  attemptsLeft: number;
  /** Of a code that signs: what, and the number that names the signer. */
  signature?: {enrolmentId: string; phone: string; sha256: string};
}

export interface MailLinkRecord {
  purpose: MailLinkPurpose;
  email: string;
  expiresAt: number;
  state?: 'used' | 'superseded';
}

export interface RegistrationRecord {
  memberNumber: string;
  expiresAt: number;
  /** The identifiers, once they were given. */
  chosen?: {email: string; salt: string; passwordHash: string};
}

/** A message that left. For pages and tests that show a telephone or a mailbox: no answer holds one. */
export interface OutboxMessage {
  id: string;
  /** In milliseconds. */
  at: number;
  channel: CodeChannel;
  to: string;
  kind:
    | 'sign-in-code'
    | 'signature-code'
    | 'change-code'
    | 'contact-code'
    | 'confirm-email'
    | 'already-registered'
    | 'address-taken'
    | 'reset-password'
    | 'password-changed'
    | 'bank-account-changed'
    | 'bank-change-blocked'
    | 'contact-changed'
    | 'ending-receipt'
    | 'ending-taken-back'
    | 'referral'
    | 'message-answered';
  code?: string;
  /** Of its link. Where there is none, the link leads to the sign-in page. */
  secret?: string;
  /** Of a mail whose subject is not that of its kind. */
  subject?: string;
  text: string;
}

export interface AccessData {
  /** Wrong ones in a row, by address in lower case, known or not; those of a first visit by `registration`. */
  tries: Record<string, TriesRecord>;
  /** By id. */
  challenges: Record<string, ChallengeRecord>;
  /** By token of a browser: until when each account is signed in there without a code. */
  devices: Record<string, Record<string, number>>;
  /** By secret. */
  mailLinks: Record<string, MailLinkRecord>;
  /** When a mail was last asked, by its purpose and its address. */
  mailedAt: Record<string, number>;
  /** By ticket. */
  registrations: Record<string, RegistrationRecord>;
  /** Newest last. */
  outbox: OutboxMessage[];
}

export const triesBeforeLock = 5;

export const accessData = (today: string): AccessData => ({
  tries: {[accessPeople.locked.email]: {wrong: triesBeforeLock}},
  challenges: {},
  devices: trustedBrowsers(today),
  mailLinks: {},
  mailedAt: {},
  registrations: {},
  outbox: [],
});
