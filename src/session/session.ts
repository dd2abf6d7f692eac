import type {Backend, CallOptions, Credentials} from '../backend/backend.js';
import {getDefaultBackend} from '../backend/default-backend.js';
import {BackendError} from '../backend/error.js';
import {eraseWhatWasKept, leavingAmongTabs, pageGone, untilTold} from './leaving.js';
import type {TellHost} from './france-connect.js';
import type {AnyOperation, InputOf, OutputOf} from '../contract/operation.js';
import {logOut, renewSession, Session} from '../contract/session.js';

/**
 * The one thing the library stores in the tab: an opaque, short-lived token and the enrolment it opens, so that a
 * reload does not sign the member out. Never an answer, never a password.
 */
const keyOf = ({id}: Backend): string => (id ? `mutuelle-session:${id}` : 'mutuelle-session');

/** A session that seems to last longer than this was read with a clock that is wrong. */
const longest = 24 * 3_600_000;

/** Who is signed in, for one backend; shared by all the widgets of the page. */
export class SessionFlow implements Credentials {
  #session: Session | undefined;
  #renewal: Promise<boolean> | undefined;
  /** When the token ends, on a clock that nobody sets (`performance.now()`). */
  #end: number | undefined;
  /** The member left: nothing of them may stay on the page. False when the session only ended. */
  left = false;
  /** Whoever left had come by FranceConnect, whose own session could not be ended: that is to be said. */
  franceConnectOpen = false;
  /** Of the widget that called last: what the server words, it words in it. */
  language: string | undefined;
  readonly #listeners = new Set<() => void>();
  /** When bytes of the member last moved (`performance.now()`): they are there, though they touch nothing. */
  lastActive = -Infinity;
  readonly #tellTabs: ((who: string) => void) | undefined;

  constructor(readonly backend: Backend) {
    this.#take(backend.volatile ? undefined : read(backend));
    if (!backend.volatile)
      this.#tellTabs = leavingAmongTabs(keyOf(backend), (who) => who === this.who && this.#leave());
  }

  /** Whose session it is, also for the other tabs: never the token. */
  get who(): string | undefined {
    return this.#session && JSON.stringify([this.#session.memberNumber, this.#session.enrolmentId]);
  }

  /**
   * Milliseconds until the token ends; 0 when it has. Nothing where nobody is signed in by this library, or where the
   * device's clock makes no sense of the server's: then the server alone says when it is over.
   */
  get timeLeft(): number | undefined {
    return this.#end === undefined ? undefined : Math.max(0, this.#end - performance.now());
  }

  /**
   * Tells when somebody signed in or out, or the token was renewed: the widgets of a page share it. Returns the end of
   * it.
   */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  active(): void {
    this.lastActive = performance.now();
  }

  get enrolmentId(): string | undefined {
    return this.#session?.enrolmentId;
  }

  /** Set where the token also opens the member's space. */
  get memberNumber(): string | undefined {
    return this.#session?.memberNumber;
  }

  /** Whoever has signed in may be offered a passkey. */
  get offersPasskey(): boolean {
    return this.#session?.offersPasskey === true;
  }

  token(): string | undefined {
    return this.#session?.accessToken;
  }

  renew(): Promise<boolean> {
    this.#renewal ??= this.#renew().finally(() => (this.#renewal = undefined));
    return this.#renewal;
  }

  /**
   * The member leaves: nothing of them stays on this page, in this tab and in the other tabs, whatever the server
   * answers. `after`: as of `end`. Whoever came by FranceConnect leaves it too, which is another page: `tell` asks the
   * host about that.
   */
  logOut(after?: Promise<unknown>, tell?: TellHost): void {
    const {who} = this;
    const {franceConnect, accessToken = ''} = this.#session ?? {};
    if (who) this.#tellTabs?.(who);
    this.left = true;
    eraseWhatWasKept();
    if (!franceConnect) return this.end(after);
    const options = {credentials: bearer(accessToken), language: this.language};
    const there = import('./france-connect-end.js').then(({wayOut}) => wayOut(this.backend, options));
    void this.#over(Promise.allSettled([after, there])).then(async () => {
      const lead = await there.catch(() => undefined);
      // whoever signed in again meanwhile stays
      if (this.token() !== undefined || lead?.(tell)) return;
      this.franceConnectOpen = true;
      this.#listeners.forEach((listener) => listener());
    });
  }

  /**
   * Ends the session: here at once, and at the server behind it. `after`: what still needs the token there (a last
   * save); a page that goes meanwhile ends it all the same.
   */
  end(after?: Promise<unknown>): void {
    void this.#over(after);
  }

  /** Resolves once the server is being told. */
  async #over(after?: Promise<unknown>): Promise<void> {
    const token = this.token();
    this.forget();
    if (!token) return;
    if (after) await Promise.race([after.catch(() => undefined), pageGone()]);
    this.#endOf(token);
  }

  /** Of a session that nobody holds any more. */
  #endOf(token: string): void {
    void untilTold(() => this.call(logOut, {}, {credentials: bearer(token), keepalive: true}));
  }

  /** The token serves this page to its end, and is no longer kept in the tab: a reload is nobody's. */
  finish(): void {
    write(this.backend, undefined);
  }

  /** Keeps it in the tab again: the member stays after all. */
  goOn(): void {
    if (this.#session && !this.backend.volatile) write(this.backend, this.#session);
  }

  /** The tab no longer holds the session this page was using: it was ended elsewhere, while the page slept. */
  get lost(): boolean {
    return this.#session !== undefined && !this.backend.volatile && read(this.backend) === undefined;
  }

  /** They left in another tab, which told the server. */
  #leave(): void {
    this.left = true;
    this.forget();
  }

  forget(): void {
    this.#take(undefined);
    write(this.backend, undefined);
    this.#listeners.forEach((listener) => listener());
  }

  /** A call about the session itself, in the language of the page. */
  call<O extends AnyOperation>(operation: O, input: InputOf<O>, options?: CallOptions): Promise<OutputOf<O>> {
    return this.backend.call(operation, input, {language: this.language, ...options});
  }

  async #renew(): Promise<boolean> {
    if (!this.#session) return false;
    const {accessToken: token, franceConnect} = this.#session;
    try {
      // not `this` as credentials: a 401 of the renewal itself must not start another one
      const renewed = await this.call(renewSession, {}, {credentials: bearer(token)});
      // whoever left meanwhile stays out
      if (this.token() === token) this.accept({...(franceConnect && {franceConnect}), ...renewed});
      else this.#endOf(renewed.accessToken);
      return this.token() !== undefined;
    } catch (error) {
      // a line that is cut says nothing about the session: the call fails as any other, and may be tried again
      if (!(error instanceof BackendError) || !['session-expired', 'unauthenticated'].includes(error.code)) throw error;
      this.forget();
      return false;
    }
  }

  /** Somebody is signed in, or goes on: from now on this is the session of the page. */
  accept({expiresIn, ...given}: Session): void {
    const until = expiresIn === undefined ? given.expiresAt : new Date(Date.now() + expiresIn * 1000).toISOString();
    // by this device's clock, also for who reads it after a reload
    const session = {...given, expiresAt: until};
    this.left = this.franceConnectOpen = false;
    this.#take(session);
    if (!this.backend.volatile) write(this.backend, session);
    this.#listeners.forEach((listener) => listener());
  }

  #take(session: Session | undefined): void {
    this.#session = session;
    const left = session && Date.parse(session.expiresAt) - Date.now();
    this.#end = left !== undefined && left > 0 && left < longest ? performance.now() + left : undefined;
  }
}

/** This token, and no other in its place. */
const bearer = (token: string): Credentials => ({token: () => token, renew: async () => false});

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
    // the device's clock says nothing of its age: a token that is over is refused by the server
    return parsed.success ? parsed.data : undefined;
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

/**
 * The member leaves: at once in every widget of the page and in the other tabs, whatever the server answers. By default
 * with the backend of the page. Nothing happens where a host holds the token itself (`getAccessToken`).
 */
export function signOut(backend: Backend | undefined = getDefaultBackend()): void {
  if (backend) sessionOf(backend).logOut();
}
