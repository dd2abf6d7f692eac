import type {Backend, StreamOptions} from '../backend/backend.js';
import {pageClock, type Clock} from '../backend/clock.js';
import type {EnrolmentStep} from '../contract/enrolment.js';
import type {AnyEventStream, EventOf} from '../contract/event-stream.js';
import type {AnyOperation, OperationId} from '../contract/index.js';
import {logIn} from '../contract/account.js';
import {Problem, type ProblemType} from '../contract/problem.js';
import type {Settings} from '../contract/settings.js';
import type {TestClock} from './clock.js';
import {createSandbox, happenings, Outage, personas, respond, steps, type Sandbox} from './insurer.js';
import {people, type Access, type PersonId} from './people.js';

/** How calls of an operation go wrong: until `heal`, where nothing says how often. */
export interface Fault {
  /** A problem of the contract. */
  problem?: ProblemType;
  /** An HTTP status, as the problem that it stands for. */
  status?: 400 | 401 | 403 | 404 | 409 | 422 | 429 | 500 | 502 | 503 | 504;
  /** The network is cut. */
  offline?: true;
  /** No answer ever comes: the call ends by itself, 20 seconds later. */
  silent?: true;
  /** An answer comes that the contract does not know. */
  nonsense?: true;
  /** Milliseconds that the answer takes; alone, it comes all the same. */
  delay?: number;
  /** How many calls. */
  times?: number;
  /** The insurer does what it is asked, and its answer is lost: proves that trying again does nothing twice. */
  afterEffect?: true;
}

export type Faults = {readonly [Id in OperationId | '*']?: Fault};

export interface FakeBackendOptions {
  /** Whose insurer it is: until somebody signs in, it answers in the name of this person. `family` by default. */
  persona?: PersonId;
  /** By operation of the contract; `*`: of any. */
  faults?: Faults;
  /** Time that goes when it is told; the device's where there is none. */
  clock?: TestClock;
  /** Replace settings of the made-up insurer. */
  settings?: Partial<Settings>;
  /** The enrolment begins at this step, with the answers of the person before it. */
  at?: EnrolmentStep;
}

/** A call that came, in its order. */
export interface ReceivedCall {
  readonly operation: OperationId;
  readonly params: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** A code or a link that the insurer sent to a phone or a mailbox. */
export interface SentMessage {
  readonly channel: string;
  readonly to: string;
  readonly kind: string;
  readonly code?: string;
  /** Secret of its link. */
  readonly secret?: string;
  readonly text: string;
}

/** A made-up insurer: a backend for `element.backend` or `setDefaultBackend`, or the answers to requests. */
export interface FakeBackend extends Backend {
  /** Calls so far, as the contract spells them. */
  readonly calls: readonly ReceivedCall[];
  /** Messages with codes and links, newest last. */
  readonly messages: readonly SentMessage[];
  /** From now on, calls of an operation (`*`: of any) go wrong. */
  fail(operation: OperationId | '*', fault: Fault): void;
  /** Nothing goes wrong on demand any more; the network is back too. */
  heal(): void;
  /** The network is cut, for calls and for what is told live, until `goOnline`. */
  goOffline(): void;
  /** It is back: what happened meanwhile is told. */
  goOnline(): void;
  /** Whoever is signed in no longer is: the next call says so. */
  expireSessions(): void;
  /** Signs this person in behind the page: for a host that gives a token of its own (`getAccessToken`). */
  signIn(who?: Access): Promise<{accessToken: string; expiresAt: string}>;
  /** A care of this person's family is known to the insurer; open pages hear of it. Gives its id. */
  addReimbursement(): Promise<string>;
  /** Leads it one step on: in hand, then paid. */
  advanceReimbursement(id: string): Promise<void>;
  /**
   * The answer to a request of a page that speaks HTTP, for tools that answer in the place of a network; undefined for
   * an address outside of `basePath`. A cut network is `Response.error()`.
   */
  respond(request: Request, options?: {basePath?: string}): Promise<Response | undefined>;
}

/** The made-up insurer of the sandbox, with all that a test wants to happen. Each one has data of its own. */
export function createFakeBackend(options: FakeBackendOptions = {}): FakeBackend {
  return new SandboxBackend(options);
}

class SandboxBackend implements FakeBackend {
  readonly volatile = true;
  readonly ownTokens = true;
  readonly calls: ReceivedCall[] = [];
  readonly #persona: PersonId;
  readonly #sandbox: Sandbox;
  readonly #ready: Promise<void>;
  readonly #delays: {operation: string; milliseconds: number; left: number}[] = [];
  /** Of the lines that are open: told when the network goes, and when it is back. */
  readonly #lines = new Set<() => void>();
  #isOffline = false;
  /** Whoever has no token of a session is nobody. */
  #hasEnded = false;

  constructor({persona = 'family', faults = {}, clock, settings, at}: FakeBackendOptions) {
    this.#persona = persona;
    this.#sandbox = createSandbox({
      persona,
      ...(settings && {settings}),
      ...(clock && {clock, now: () => clock.now()}),
    });
    // what is done to stand where it starts neither fails nor counts
    this.#ready = this.#begin(at).then(() => this.#watch(clock ?? pageClock));
    for (const [operation, fault] of Object.entries(faults)) this.fail(operation as OperationId | '*', fault);
  }

  readonly call: FakeBackend['call'] = async (...given) => {
    await this.#ready;
    return this.#sandbox.call(...given);
  };

  readonly stream: NonNullable<Backend['stream']> = (declared, options = {}) => this.#lineOf(declared, options);

  get standsIn(): boolean {
    return !this.#hasEnded && (this.#sandbox.standsIn ?? false);
  }

  get invitation(): string {
    return people[this.#persona].linkSecret;
  }

  get messages(): SentMessage[] {
    return this.#sandbox.simulator.db.outbox.map(({channel, to, kind, code, secret, text}) => ({
      ...{channel, to, kind, text},
      ...(code !== undefined && {code}),
      ...(secret !== undefined && {secret}),
    }));
  }

  fail(operation: OperationId | '*', fault: Fault): void {
    const {times = Infinity, delay, afterEffect} = fault;
    if (delay) this.#delays.push({operation, milliseconds: delay, left: times});
    const code = codeOf(fault);
    if (code)
      void this.#ready.then(() =>
        this.#sandbox.fail(operation, code, {times, ...(afterEffect && {after: 'effect' as const})}),
      );
  }

  heal(): void {
    this.#delays.length = 0;
    void this.#ready.then(() => this.#sandbox.heal());
    this.goOnline();
  }

  goOffline(): void {
    this.#isOffline = true;
    this.#lines.forEach((tell) => tell());
  }

  goOnline(): void {
    this.#isOffline = false;
    this.#lines.forEach((tell) => tell());
  }

  expireSessions(): void {
    this.#hasEnded = true;
    this.#sandbox.simulator.expireSessions();
  }

  async signIn({email, password}: Access = people[this.#persona].member): ReturnType<FakeBackend['signIn']> {
    const {accessToken, expiresAt} = await this.call(logIn, {body: {email, password}});
    return {accessToken, expiresAt};
  }

  async addReimbursement(): Promise<string> {
    const {simulateReimbursement} = await happenings();
    return simulateReimbursement(this.#sandbox.simulator, this.#persona).id;
  }

  async advanceReimbursement(id: string): Promise<void> {
    const {advanceReimbursement} = await happenings();
    advanceReimbursement(this.#sandbox.simulator, this.#persona, id);
  }

  async respond(request: Request, {basePath = '/api'}: {basePath?: string} = {}): Promise<Response | undefined> {
    await this.#ready;
    if (!new URL(request.url).pathname.startsWith(`${basePath}/`)) return undefined;
    return this.#isOffline ? Response.error() : respond(request, this.#sandbox.simulator, {basePath, brief: true});
  }

  async #begin(at: EnrolmentStep | undefined): Promise<void> {
    if (!at) return;
    const {bringToStep} = await steps();
    await bringToStep(this.#sandbox.simulator, personas[this.#persona], at);
  }

  /** Notes each call, and lets it wait or fail as it is to. */
  #watch({sleep}: Pick<Clock, 'sleep'>): void {
    const {simulator} = this.#sandbox;
    const perform = simulator.perform.bind(simulator);
    simulator.perform = async (operation, input, caller, ...more) => {
      if (this.#isOffline) throw new Outage('network');
      this.calls.push({operation: operation.id as OperationId, ...input});
      const delay = this.#delays.find((each) => each.left > 0 && [operation.id, '*'].includes(each.operation));
      if (delay) {
        delay.left--;
        await sleep(delay.milliseconds, new AbortController().signal);
      }
      this.#admit(operation, caller?.token);
      return perform(operation, input, caller, ...more);
    };
    const listen = simulator.listen.bind(simulator);
    simulator.listen = async (stream, caller) => {
      this.#admit(stream, caller.token);
      return listen(stream, caller);
    };
  }

  #admit({access}: Pick<AnyOperation, 'access'>, token: string | undefined): void {
    if (this.#hasEnded && token === undefined && ['enrolment', 'member', 'person'].includes(access))
      throw new Problem('unauthenticated');
  }

  /** What is told while the network is cut comes once it is back. */
  async *#lineOf<S extends AnyEventStream>(declared: S, options: StreamOptions): AsyncGenerator<EventOf<S>> {
    const {signal} = options;
    const back = async () => {
      while (this.#isOffline && !signal?.aborted)
        await new Promise<void>((resolve) => {
          const look = () => {
            this.#lines.delete(look);
            resolve();
          };
          this.#lines.add(look);
          signal?.addEventListener('abort', look, {once: true});
        });
    };
    const tell = () => options.onState?.(this.#isOffline ? 'waiting' : 'open');
    await this.#ready;
    await back();
    this.#lines.add(tell);
    try {
      for await (const event of this.#sandbox.stream!(declared, options)) {
        await back();
        yield event;
      }
    } finally {
      this.#lines.delete(tell);
    }
  }
}

const byStatus: Readonly<Record<NonNullable<Fault['status']>, ProblemType>> = {
  400: 'bad-request',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  409: 'stale',
  422: 'validation',
  429: 'too-many-requests',
  500: 'unexpected',
  502: 'unexpected',
  503: 'unavailable',
  504: 'unexpected',
};

function codeOf({problem, status, offline, silent, nonsense}: Fault) {
  if (offline) return 'network';
  if (silent) return 'timeout';
  if (nonsense) return 'invalid-answer';
  return problem ?? (status && byStatus[status]);
}
