import type {ReactiveController} from 'lit';
import type {Backend, CallOptions} from '../backend/backend.js';
import {pageClock, type Clock} from '../backend/clock.js';
import {asBackendError, BackendError} from '../backend/error.js';
import type {AnyOperation, InputOf, OutputOf} from '../contract/operation.js';
import type {Settings} from '../contract/settings.js';
import type {RawValues} from '../element/form.js';
import {newId} from '../element/id.js';
import type {Widget} from '../element/widget.js';
import type {SessionWatchOptions} from './session-watch.js';
import {sessionOf, type SessionFlow} from './session.js';
import {askSettingsAnew, settingsOf} from './settings.js';

/** Everything that one press asks, together: who pressed hears by then what became of it. */
const pressLimit = 20_000;

/** What a panel gives of an operation's input: the process adds what it knows (which enrolment). */
export type SaveInput<O extends AnyOperation> = Omit<InputOf<O>, 'params'> & {params?: object};

/**
 * What every process of a signed-in person stands on, whatever it reads: the backend in use, the session, the settings,
 * calls in the member's name, one thing asked at a time, and what an ended session means for the page.
 */
export abstract class Flow<Phase extends string = string> implements ReactiveController {
  abstract phase: Phase;
  error: BackendError | undefined;
  /** A request of the member is on its way. */
  busy = false;
  /** The answer takes longer than 8 seconds. */
  slow = false;
  /**
   * The page is in the browser's memory of pages, or just came back from it: nothing may be read there until the
   * session was looked at.
   */
  veiled = false;
  /** For who sees the end of the session coming: whose it is, and what happens when nobody answers. */
  readonly watching: SessionWatchOptions = {session: () => this.session, ended: () => this.timeUp()};
  /** Stands in for the page's time. */
  clock: Clock = pageClock;
  protected backend: Backend | undefined;
  protected session: SessionFlow | undefined;
  protected serverSettings: Settings | undefined;
  protected aborter = new AbortController();
  /** The element left the page while something was read for it. */
  #interrupted = false;
  /** Another one each time that somebody leaves: an answer that was asked before is nobody's. */
  #stay = {};
  /** Who was signed in when the element left the page. */
  #who: string | undefined;
  /** In which language the server was asked. */
  #asked: string | undefined;
  /** Of the settings in hand. */
  #settingsLanguage: string | undefined;
  /** When the press under way must be answered. */
  #pressEnds: number | undefined;
  /** What was asked and has no answer yet, and under which key. */
  readonly #unanswered = new Map<string, string>();

  constructor(readonly host: Widget) {
    host.addController(this);
  }

  /** What the member is here for: the login page says it. */
  abstract readonly purpose: 'enrolment' | 'member';

  get settings(): Settings | undefined {
    return this.serverSettings && {...this.serverSettings, ...this.host.settings};
  }

  hostConnected(): void {
    this.aborter = new AbortController();
    addEventListener('pagehide', this.#sleep);
    addEventListener('pageshow', this.#wake);
    const interrupted = this.#interrupted;
    this.#interrupted = false;
    // whoever left meanwhile left this element too, which heard nothing of it
    if (this.#who && this.#who !== this.session?.who) this.replaced();
    else if (interrupted) this.resume();
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.#sleep);
    removeEventListener('pageshow', this.#wake);
    this.aborter.abort();
    this.#who = this.session?.who;
  }

  /** Gets in by one of the ways of `sign-in.ts`, `redeem.ts`, then reads what the flow is about. */
  enterBy(way: (session: SessionFlow, signal: AbortSignal) => Promise<void>): Promise<BackendError | undefined> {
    return this.attempt(async () => {
      await way(this.session!, this.aborter.signal);
      await this.entered();
    });
  }

  /** One call in the name of the member, with the flow's session, language, abort and slowness notice. */
  async call<O extends AnyOperation>(operation: O, input: InputOf<O>, options: CallOptions = {}): Promise<OutputOf<O>> {
    if (!this.backend || !this.session) throw new BackendError('network');
    // a request that must outlive the page must not die with the widget
    const signal = options.keepalive ? {} : {signal: this.aborter.signal};
    this.session.language = this.host.language;
    const stay = this.#stay;
    const over = () => !options.keepalive && stay !== this.#stay;
    try {
      const answer = await this.backend.call(operation, input, {
        credentials: this.session,
        language: this.host.language,
        onSlow: () => over() || this.#slowDown(),
        ...(this.#pressEnds !== undefined && {within: this.#pressEnds - this.clock.now()}),
        ...signal,
        ...options,
      });
      if (!over()) return answer;
    } catch (error) {
      if (!over()) throw error;
    }
    throw new BackendError('session-expired', {operationId: operation.id});
  }

  /**
   * One intention of the member, however often it is asked, until it has an answer: where that is lost, the same thing
   * asked again is done once, and does not look like somebody else's.
   */
  async callOnce<O extends AnyOperation>(
    operation: O,
    input: InputOf<O>,
    options: Omit<CallOptions, 'intent'> = {},
  ): Promise<OutputOf<O>> {
    const what = intentionOf(operation, input, options.version);
    const intent = this.#unanswered.get(what) ?? newId();
    this.#unanswered.set(what, intent);
    try {
      const answer = await this.call(operation, input, {...options, intent});
      this.#unanswered.delete(what);
      return answer;
    } catch (error) {
      const {retryable, code} = asBackendError(error);
      // once its code is given, the same intention goes out again
      if (!retryable && code !== 'step-up-required') this.#unanswered.delete(what);
      throw error;
    }
  }

  /** It is not asked again: who asks the same later has another intention, and nothing of this one is kept. */
  giveUp<O extends AnyOperation>(operation: O, input: InputOf<O>): void {
    this.#unanswered.delete(intentionOf(operation, input));
  }

  /**
   * Saves what the member filled in, in the name of the process. Resolves to undefined when it is done, else to why it
   * is not. `part`: the part of the form it was typed in; `answered` hears of the answer first.
   */
  abstract save<O extends AnyOperation>(
    operation: O,
    input: SaveInput<O>,
    part?: string,
    answered?: (answer: OutputOf<O>) => void,
  ): Promise<BackendError | undefined>;

  /** Keeps what is being typed in a part of a form, where the process has a place for it. */
  keepTyped(_part: string, _values: RawValues): void {}

  /** Runs something the member asked for; one at a time; returns the error instead of throwing it. */
  async attempt(action: () => Promise<void>): Promise<BackendError | undefined> {
    if (this.busy) return new BackendError('aborted');
    try {
      await this.#work(action);
      return undefined;
    } catch (error) {
      return this.noteFailure(asBackendError(error));
    }
  }

  /** A call of somebody failed: the flow knows what an ended session means for the page. */
  noteFailure(failure: BackendError): BackendError {
    if (failure.code === 'session-expired' || failure.code === 'unauthenticated') this.expire();
    return failure;
  }

  /** The element left the page while something was read: it is read again when it is back. */
  protected interrupted(): void {
    // one that was only moved is back before it hears that its request was aborted
    if (this.host.isConnected) this.resume();
    else this.#interrupted = true;
  }

  /** Reads again what is shown, or on its way: it is there in another language. */
  protected abstract reread(): void;

  /** Reads again what an interruption left unread. */
  protected abstract resume(): void;

  /** Somebody else is signed in than when the element was removed, or nobody. */
  protected abstract replaced(): void;

  /** The member has just signed in: reads what the flow is about. */
  protected abstract entered(): Promise<void>;

  /** Shown again from the browser's memory of pages: somebody may have signed out since, at a shared computer. */
  protected abstract woken(): void | Promise<void>;

  /** The session ended while the member was at work. */
  protected abstract expire(): void;

  /** Nobody answered whether somebody is still there. */
  protected timeUp(): void {
    this.session?.end();
    this.expire();
  }

  /** Whoever was here is no longer: what was asked in their name ends, and its answer is dropped. */
  protected drop(): void {
    this.#stay = {};
    this.#unanswered.clear();
    this.aborter.abort();
    this.aborter = new AbortController();
  }

  /** Takes another backend: nothing of the one before may be shown, nor arrive late. */
  protected connect(backend: Backend | undefined): void {
    if (backend !== this.backend) {
      this.#unanswered.clear();
      this.aborter.abort();
      this.aborter = new AbortController();
      this.serverSettings = undefined;
    }
    this.backend = backend;
    this.session = backend && sessionOf(backend);
    this.#asked = this.host.language;
    if (this.session) this.session.language = this.host.language;
    this.slow = false;
  }

  /** The element speaks another language: what the server words is read in it too; what is typed stays. */
  hostUpdate(): void {
    const {language, isConnected} = this.host;
    if (!isConnected || !this.backend || this.#asked === language) return;
    this.#asked = language;
    this.reread();
  }

  protected async readSettings(): Promise<Settings> {
    if (!this.backend) throw new BackendError('network');
    const {language} = this.host;
    if (this.serverSettings && this.#settingsLanguage === language) return this.serverSettings;
    const {signal} = this.aborter;
    const settings = await settingsOf(this.backend, {language, signal, onSlow: () => this.#slowDown()});
    this.#settingsLanguage = language;
    return (this.serverSettings = settings);
  }

  /** What the page needs did not come: « Réessayer » asks for all of it, also for what is still on its way. */
  protected giveUpReading(): void {
    if (this.backend && !this.serverSettings) askSettingsAnew(this.backend, this.host.language);
  }

  protected enter(phase: Phase): void {
    this.phase = phase;
    this.slow = false;
    this.host.requestUpdate();
  }

  readonly #sleep = (event: PageTransitionEvent): void => {
    if (event.persisted) this.#veil(true);
  };

  readonly #wake = async (event: PageTransitionEvent): Promise<void> => {
    if (!event.persisted) return;
    await this.woken();
    this.#veil(false);
  };

  #veil(on: boolean): void {
    this.veiled = on;
    this.host.requestUpdate();
  }

  async #work(action: () => Promise<void>): Promise<void> {
    this.busy = true;
    this.slow = false;
    this.#pressEnds = this.clock.now() + pressLimit;
    this.host.requestUpdate();
    try {
      await action();
    } finally {
      this.#pressEnds = undefined;
      this.busy = false;
      this.slow = false;
      this.host.requestUpdate();
    }
  }

  #slowDown(): void {
    this.slow = true;
    this.host.requestUpdate();
  }
}

/** The same for the same thing asked. */
const intentionOf = ({id}: AnyOperation, input: object, version?: string): string =>
  JSON.stringify([id, input, version]);
