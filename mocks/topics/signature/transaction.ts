/** The sending of a code that signs: what is remembered of it, and what the member's page sees. */
import {maskPhone} from '../../../src/domain/index.js';
import {codeChannels, type CodeChannel} from '../../../src/contract/code.js';
import type {SignatureTransaction} from '../../../src/contract/enrolment.js';

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

/** What counts of the enrolment. */
interface Signer {
  email: string;
  lockedUntil?: number;
}

/** Beginning of the message: what its code is for. */
const purpose = 'Signature de votre adhésion';

export function isLocked(now: Date, {lockedUntil = 0}: Signer): boolean {
  return lockedUntil > now.getTime();
}

export function transactionView(now: Date, signer: Signer, transaction: TransactionRecord): SignatureTransaction {
  const instant = (time: number) => new Date(time).toISOString();
  const locked = isLocked(now, signer);
  const {channel = 'sms'} = transaction;
  return {
    id: transaction.id,
    maskedPhone: maskPhone(transaction.phone),
    sentAt: instant(transaction.sentAt),
    expiresAt: instant(transaction.expiresAt),
    resendAt: instant(locked ? (signer.lockedUntil ?? 0) : transaction.resendAt),
    attemptsLeft: transaction.attemptsLeft,
    locked,
    channel,
    channels: codeChannels.filter((each) => each !== channel),
    ...(channel === 'email' && {sentTo: maskEmail(signer.email)}),
    purpose,
  };
}

/** `h•••••@example.org` */
export const maskEmail = (email: string) => email.replace(/^(.)[^@]*/, '$1•••••');
