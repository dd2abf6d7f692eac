/** What the made-up insurer remembers: plain values, so that a page can keep them over a reload. */
import {PARTNER_TYPES, addDays, todayIn} from '../../src/domain/index.js';
import type {Beneficiary} from '../../src/contract/beneficiaries.js';
import {Beneficiary as BeneficiarySchema} from '../../src/contract/beneficiaries.js';
import type {BankDetails} from '../../src/contract/bank-details.js';
import type {Acceptance, ProofEvent} from '../../src/contract/bulletin.js';
import type {CodeChannel, EnrolmentDraft, PartialValues, Signed, Waiver} from '../../src/contract/enrolment.js';
import type {GuaranteeChoice} from '../../src/contract/guarantees.js';
import {Profile} from '../../src/contract/profile.js';
import type {ReimbursementRecord} from '../topics/reimbursements/store.js';
import {members} from '../people/members.js';
import {personas, samplePassword, type Persona} from '../people/personas.js';
import type {OfferId} from '../topics/guarantees/prices.js';
import {sha256} from './sha256.js';
import {firstOfNextMonth} from './formats.js';

export interface TransactionRecord {
  id: string;
  phone: string;
  /** Instants in milliseconds. */
  sentAt: number;
  expiresAt: number;
  resendAt: number;
  attemptsLeft: number;
  channel?: CodeChannel;
  /** The document this code signs. */
  sha256: string;
}

export interface EnrolmentRecord {
  id: string;
  email: string;
  supportCode: string;
  invitation: EnrolmentDraft['invitation'];
  rules: EnrolmentDraft['rules'];
  offer: OfferId;
  invitedOn: string;
  effectiveDate: string;
  savedAt: string | null;
  /** One more after each saved answer. */
  revision?: number;
  profile?: Profile;
  beneficiaries: {id: string; person: Beneficiary}[];
  beneficiariesConfirmed: boolean;
  /** The last person removed, with what hung on them: saving them again gives all of it back. */
  removed?: {
    id: string;
    at: number;
    contacts: Record<string, Beneficiary['contact']>;
    accounts: NonNullable<BankDetails['perBeneficiary']>;
  };
  bankDetails?: BankDetails;
  guarantees?: GuaranteeChoice;
  partial: Record<string, PartialValues>;
  recapConfirmed: boolean;
  acceptance?: Acceptance;
  acceptedAt?: string;
  transaction?: TransactionRecord;
  /** No code before this instant: too many were wrong. Outlives the transaction. */
  lockedUntil?: number;
  /** As it was asked, in the words of that day. */
  waiver?: Waiver & {statement: string};
  signed?: Signed & {phone: string; sha256: string};
}

export interface Database {
  version: 2;
  /** Makes ids that differ from one database to the next. */
  seed: string;
  sequence: number;
  enrolments: Record<string, EnrolmentRecord>;
  /** By secret. */
  links: Record<
    string,
    {
      enrolmentId: string;
      state: Persona['linkState'];
      /** When a new link was last sent in its place, in milliseconds. */ renewedAt?: number;
    }
  >;
  /** By e-mail in lower case. */
  accounts: Record<string, {enrolmentId?: string; memberNumber?: string; passwordHash: string}>;
  /** By token. */
  sessions: Record<string, {enrolmentId?: string; memberNumber?: string; expiresAt: number; renewableUntil: number}>;
  proofs: {enrolmentId: string; receivedAt: string; event: ProofEvent}[];
  /** What was paid back, by member number. */
  ledgers?: Record<string, ReimbursementRecord>;
  /** What each intention was answered, so that it is done once. */
  answers: Record<string, {output?: unknown; problem?: {type: string; details: object}}>;
}

export interface Seed {
  /** The day it is, `YYYY-MM-DD`: cover starts on the first of the next month. */
  today?: string;
  /** The same seed gives the same tokens and ids. */
  seed?: string;
}

/** Everybody of `personas`, each where their story starts. */
export function createDatabase({today = todayIn(), seed = Math.random().toString(36).slice(2)}: Seed = {}): Database {
  const db: Database = {
    version: 2,
    seed,
    sequence: 0,
    enrolments: {},
    links: {},
    accounts: {},
    sessions: {},
    proofs: [],
    answers: {},
  };
  for (const persona of Object.values(personas)) invite(db, persona, today);
  for (const {email, number} of Object.values(members))
    db.accounts[email] = {memberNumber: number, passwordHash: hashPassword(email, samplePassword)};
  return db;
}

function invite(db: Database, persona: Persona, today: string): void {
  const {enrolmentId: id, firstName, lastName, email, employer, answers, done = []} = persona;
  db.links[persona.link] = {enrolmentId: id, state: persona.linkState};
  db.enrolments[id] = {
    id,
    email,
    supportCode: persona.supportCode,
    invitation: {firstName, lastName, email, employer},
    offer: persona.offer,
    rules: {
      beneficiaryTypes: ['spouse', 'civilPartner', 'cohabitant', 'child', 'partnerChild', 'ascendant'],
      maxBeneficiaries: 10,
      limits: [
        {types: [...PARTNER_TYPES], max: 1},
        {types: ['ascendant'], max: 2},
      ],
      debit: persona.debit,
    },
    invitedOn: addDays(today, -3),
    effectiveDate: firstOfNextMonth(today),
    savedAt: null,
    beneficiaries: [],
    beneficiariesConfirmed: false,
    partial: {},
    recapConfirmed: false,
    ...(done.includes('profile') && {
      profile: Profile.parse(answers.profile),
      savedAt: `${addDays(today, -1)}T17:42:00.000Z`,
    }),
    ...(done.includes('beneficiaries') && {
      beneficiaries: answers.beneficiaries.map((each) => ({...each, person: BeneficiarySchema.parse(each.person)})),
      beneficiariesConfirmed: true,
    }),
  };
  if (done.includes('account'))
    db.accounts[email] = {enrolmentId: id, passwordHash: hashPassword(email, samplePassword)};
}

/** A visitor of a demo may type a real password: it is not kept. */
export function hashPassword(email: string, password: string): string {
  return sha256(`${email}\n${password}`);
}

/** An id nobody can guess from another one. */
export function nextId(db: Database, prefix: string): string {
  db.sequence++;
  return `${prefix}-${sha256(`${db.seed} ${prefix} ${db.sequence}`).slice(0, 20)}`;
}

export function toJSON(db: Database): string {
  return JSON.stringify(db);
}

/** What `toJSON` gave; undefined for anything else, an older shape included. */
export function fromJSON(text: string | null | undefined): Database | undefined {
  try {
    const db = JSON.parse(text ?? '') as Partial<Database> | null;
    return db?.version === 2 && db.enrolments && db.sessions ? (db as Database) : undefined;
  } catch {
    return undefined;
  }
}

/** An entry by a key that came from outside: never what every object has. */
export function entry<T>(table: Record<string, T>, key: string | undefined): T | undefined {
  return key !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
}
