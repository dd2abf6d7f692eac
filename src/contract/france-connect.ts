/**
 * FranceConnect (MEM-03), by its authorization-code flow: the server holds the client's secret, the nonce and the
 * tokens; the page makes the `state`, and gets a session. Only a body that holds an authorisation may switch it on
 * (`settings.access.franceConnect`; arrêté of 8 November 2018).
 */
import * as z from './zod.js';
import {operation} from './operation.js';
import {BirthDate} from './person.js';
import {MemberNumber} from './registration.js';
import {Session} from './session.js';

/** Where the browser goes next. */
export const FranceConnectPage = z.object({url: z.string()});
export type FranceConnectPage = z.infer<typeof FranceConnectPage>;

/**
 * Begins: the server keeps a nonce beside `state`, which is of this page alone, 22 characters or more. `returnPage` is
 * where FranceConnect comes back to, without query nor fragment: one of those that the server has declared there, any
 * other is `validation`.
 */
export const startFranceConnect = operation({
  id: 'startFranceConnect',
  method: 'POST',
  path: '/france-connect/starts',
  body: z.object({state: z.string(), returnPage: z.string()}),
  response: FranceConnectPage,
  problems: ['validation'],
  access: 'public',
  idempotent: true,
});

/** An identity that no member is linked to yet. */
export const UnlinkedIdentity = z.object({
  /** Opaque, short-lived, good for the link alone. */
  ticket: z.string(),
  firstName: z.maybe(z.string()),
  /** It was not given, and must be typed. */
  asksBirthDate: z.orElse(z.boolean(), false),
  /** Several members have this name and this date: the number tells which one. */
  several: z.orElse(z.boolean(), false),
});
export type UnlinkedIdentity = z.infer<typeof UnlinkedIdentity>;

/**
 * Takes the code that came back, once. By `sub` alone, never by an address: a session, or what is needed to link the
 * identity. `ticket-expired` where the code or the state is over, or was used: the member starts again. `unavailable`
 * where FranceConnect does not answer.
 */
export const enterByFranceConnect = operation({
  id: 'enterByFranceConnect',
  method: 'POST',
  path: '/sessions/france-connect',
  body: z.object({code: z.string(), state: z.string(), iss: z.optional(z.string())}),
  response: z.object({session: z.optional(Session), unlinked: z.optional(UnlinkedIdentity)}),
  problems: ['ticket-expired', 'access-locked'],
  access: 'public',
  idempotent: true,
});

export const FranceConnectLink = z.object({
  ticket: z.string(),
  memberNumber: MemberNumber,
  birthDate: z.optional(BirthDate),
});
export type FranceConnectLink = z.infer<typeof FranceConnectLink>;

/**
 * Links it to a member, and signs in. `member-not-found` never says what is not right; `link-conflict`: the space has
 * its own way in already (another identity, or an account whose owner must prove it), and nothing of it changes.
 */
export const linkFranceConnect = operation({
  id: 'linkFranceConnect',
  method: 'POST',
  path: '/france-connect/links',
  body: FranceConnectLink,
  response: Session,
  problems: ['validation', 'member-not-found', 'link-conflict', 'ticket-expired', 'access-locked'],
  access: 'public',
  idempotent: true,
});

/**
 * Asked with the token of a session that was opened by FranceConnect (`Session.franceConnect`), just before it ends:
 * where the browser goes, so that FranceConnect's own session ends too. `returnPage` is the page that was left; where
 * it is not declared, the server has FranceConnect come back to one that is. Without `url` there is nothing to go to:
 * the page then says that it may be open still.
 */
export const endFranceConnect = operation({
  id: 'endFranceConnect',
  method: 'POST',
  path: '/france-connect/ends',
  body: z.object({returnPage: z.string()}),
  response: z.object({url: z.optional(z.string())}),
  access: 'enrolment',
  safe: true,
});
