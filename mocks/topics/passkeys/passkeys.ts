/** The keys of members, and what browsers are asked. */
import type {Passkey, PasskeyCeremony} from '../../../src/contract/passkeys.js';
import {Problem} from '../../../src/contract/problem.js';
import {toBase64url} from '../../engine/base64url.js';
import {entry, nextId} from '../../engine/database.js';
import type {HandlerContext} from '../../engine/handler.js';
import {sha256} from '../../engine/sha256.js';
import type {CeremonyRecord, PasskeyRecord} from './passkeys.data.js';

const validFor = 300;

const bytesOf = (text: string) => toBase64url(new TextEncoder().encode(text));

export function openCeremony(
  {db, now}: HandlerContext,
  memberNumber: string | undefined,
  options: Record<string, unknown>,
): PasskeyCeremony {
  const time = now().getTime();
  for (const [ticket, {expiresAt}] of Object.entries(db.ceremonies)) if (expiresAt < time) delete db.ceremonies[ticket];
  const ticket = nextId(db, 'ceremonie');
  const challenge = bytesOf(nextId(db, 'defi'));
  db.ceremonies[ticket] = {
    challenge,
    expiresAt: time + validFor * 1000,
    ...(memberNumber !== undefined && {memberNumber}),
  };
  const timeout = validFor * 1000;
  return {ticket, validFor, options: {challenge, timeout, userVerification: 'required', ...options}};
}

/** Answered once, in time, by whom it was asked. */
export function closeCeremony(
  {db, now}: HandlerContext,
  ticket: string,
  memberNumber?: string | undefined,
): CeremonyRecord {
  const ceremony = entry(db.ceremonies, ticket);
  if (!ceremony || now().getTime() > ceremony.expiresAt || ceremony.memberNumber !== memberNumber)
    throw new Problem('ticket-expired');
  delete db.ceremonies[ticket];
  return ceremony;
}

export const passkeysOf = ({db}: HandlerContext, memberNumber: string | undefined): [string, PasskeyRecord][] =>
  Object.entries(db.passkeys).filter(([, each]) => each.memberNumber === memberNumber);

/** For whom a new key is, always the same: nothing that says who they are, for a device shows it to whoever asks. */
export const handleOf = ({db}: HandlerContext, memberNumber: string): string =>
  bytesOf(sha256(`${db.seed} ${memberNumber}`));

const instant = (time: number) => new Date(time).toISOString();

export const passkeyView = (id: string, {name, createdAt, lastUsedAt}: PasskeyRecord): Passkey => ({
  id,
  name,
  ...(createdAt !== undefined && {createdAt: instant(createdAt)}),
  ...(lastUsedAt !== undefined && {lastUsedAt: instant(lastUsedAt)}),
});
