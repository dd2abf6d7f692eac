import type {Backend, Credentials} from '../backend/backend.js';
import {BackendError} from '../backend/error.js';
import {newId} from '../element/id.js';
import {logIn, logOut, redeemLink, renewSession, Session} from '../contract/session.js';

/**
 * The one thing the library stores in the tab: an opaque, short-lived token and the enrolment it opens, so that a reload
 * does not sign the member out. Never an answer, never a password.
 */
const keyOf = ({id}: Backend): string => (id ? `mutuelle-session:${id}` : 'mutuelle-session');

/** Who is signed in, for one backend; shared by all the widgets of the page. */
export class SessionFlow implements Credentials {
  #session: Session | undefined;
  #renewal: Promise<boolean> | undefined;
  #redeeming: {secret: string; intent: string} | undefined;

  constructor(private readonly backend: Backend) {
    this.#session = backend.volatile ? undefined : read(backend);
  }

  get enrolmentId(): string | undefined {
    return this.#session?.enrolmentId;
  }

  token(): string | undefined {
    return this.#session?.accessToken;
  }

  renew(): Promise<boolean> {
    this.#renewal ??= this.#renew().finally(() => (this.#renewal = undefined));
    return this.#renewal;
  }

  /** Redeems the one-time link. Call it on the member's gesture only: mail scanners open links too. */
  async redeem(secret: string, signal?: AbortSignal): Promise<void> {
    // one intention for one link, however often it is pressed: where the answer was lost, the next press gets it
    if (this.#redeeming?.secret !== secret) this.#redeeming = {secret, intent: newId()};
    this.#keep(await this.backend.call(redeemLink, {body: {secret}}, {intent: this.#redeeming.intent, ...(signal && {signal})}));
  }

  /** @throws BackendError `credentials` when the e-mail and the password do not match. */
  async logIn(credentials: {email: string; password: string}, signal?: AbortSignal): Promise<void> {
    this.#keep(await this.backend.call(logIn, {body: credentials}, signal && {signal}));
  }

  async logOut(): Promise<void> {
    const ending = this.#session && this.backend.call(logOut, {}, {credentials: this, keepalive: true});
    await ending?.catch(() => undefined);
    this.forget();
  }

  /** The enrolment is finished: the token serves this page to its end, and is no longer kept in the tab. */
  finish(): void {
    write(this.backend, undefined);
  }

  /** The tab no longer holds the session this page was using: it was ended elsewhere, while the page slept. */
  get lost(): boolean {
    return this.#session !== undefined && !this.backend.volatile && read(this.backend) === undefined;
  }

  forget(): void {
    this.#session = undefined;
    write(this.backend, undefined);
  }

  async #renew(): Promise<boolean> {
    if (!this.#session) return false;
    const token = this.#session.accessToken;
    try {
      // not `this` as credentials: a 401 of the renewal itself must not start another one
      this.#keep(await this.backend.call(renewSession, {}, {credentials: {token: () => token, renew: async () => false}}));
      return true;
    } catch (error) {
      // a line that is cut says nothing about the session: the call fails as any other, and may be tried again
      if (!(error instanceof BackendError) || !['session-expired', 'unauthenticated'].includes(error.code)) throw error;
      this.forget();
      return false;
    }
  }

  #keep(session: Session): void {
    this.#session = session;
    if (!this.backend.volatile) write(this.backend, session);
  }
}

const sessions = new WeakMap<Backend, SessionFlow>();

/** The session of a backend: one per page, whatever the number of widgets. */
export function sessionOf(backend: Backend): SessionFlow {
  let session = sessions.get(backend);
  if (!session) sessions.set(backend, (session = new SessionFlow(backend)));
  return session;
}

function read(backend: Backend): Session | undefined {
  try {
    const parsed = Session.safeParse(JSON.parse(sessionStorage.getItem(keyOf(backend)) ?? 'null'));
    return parsed.success && Date.parse(parsed.data.expiresAt) > Date.now() - 86_400_000 ? parsed.data : undefined;
  } catch {
    return undefined; // storage refused or damaged: the member signs in again
  }
}

function write(backend: Backend, session: Session | undefined): void {
  try {
    if (session) sessionStorage.setItem(keyOf(backend), JSON.stringify(session));
    else sessionStorage.removeItem(keyOf(backend));
  } catch {
    // storage refused: the session lives in memory until the page goes
  }
}
