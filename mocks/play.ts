/** The play itself: who may call, what was already done, what goes wrong on demand. The hosts only carry words to it. */
import {todayIn} from '../src/domain/index.js';
import type {AnyOperation, OperationId} from '../src/contract/index.js';
import {Problem, type ProblemType} from '../src/contract/problem.js';
import type {Settings} from '../src/contract/settings.js';
import {createDatabase, entry, type Database} from './database.js';
import {handlers as allHandlers} from './handlers/index.js';
import type {Ctx, Handlers} from './types.js';

/** What may be made to go wrong: a problem, a line that breaks, an answer that never comes or makes no sense. */
export type FaultCode = ProblemType | 'network' | 'timeout' | 'invalid-answer';

export interface FaultOptions {
  /** How many calls fail; all of them with `Infinity`. One by default. */
  times?: number;
  /** The server does what it is asked, and its answer is lost: what proves that repeating is harmless. */
  after?: 'effect';
}

/** A failure of the line, not of the insurer: each host shows it in its own way. */
export class Outage extends Error {
  constructor(readonly kind: 'network' | 'timeout' | 'invalid-answer') {
    super(kind);
  }
}

export interface PlayOptions {
  db?: Database;
  now?: () => Date;
  settings?: Partial<Settings>;
  documentsUrl?: string;
  /** Replace some of the handlers. */
  handlers?: Partial<Handlers>;
  /** Called after each call that may have changed something. */
  onChange?: (db: Database) => void;
}

export interface Caller {
  token?: string | undefined;
  intent?: string | undefined;
  /** The sandbox's own person, who needs no token. */
  enrolmentId?: string | undefined;
}

type AnyHandler = (input: unknown, ctx: Ctx) => unknown;

export class Play {
  readonly db: Database;
  private readonly options: PlayOptions;
  private readonly handlers: Handlers;
  private readonly faults: {operationId: OperationId | '*'; code: FaultCode; left: number; after: boolean}[] = [];
  private readonly running = new Map<string, Promise<unknown>>();

  constructor(options: PlayOptions = {}) {
    this.options = options;
    this.db = options.db ?? createDatabase({today: todayIn('Europe/Paris', options.now?.())});
    this.handlers = {...allHandlers, ...options.handlers};
  }

  now = (): Date => this.options.now?.() ?? new Date();

  /** The next calls of an operation (`*`: of any) fail. */
  fail(operationId: OperationId | '*', code: FaultCode, {times = 1, after}: FaultOptions = {}): void {
    this.faults.push({operationId, code, left: times, after: after === 'effect'});
  }

  /** Nothing fails on demand any more. */
  heal(): void {
    this.faults.length = 0;
  }

  /** Every session is over, and cannot be renewed. */
  expireSessions(): void {
    this.db.sessions = {};
    this.options.onChange?.(this.db);
  }

  /** Plays an operation. The input has been through the contract, which copies it; the output has not. Throws a `Problem` or an `Outage`. */
  async perform(operation: AnyOperation, input: {params: Readonly<Record<string, string>>; body: unknown}, caller: Caller = {}): Promise<unknown> {
    this.breakDown(operation, false);
    const owner = this.admit(operation, input.params, caller);
    const key = caller.intent !== undefined && operation.method !== 'GET' ? `${owner ?? ''} ${operation.id} ${caller.intent}` : undefined;
    const output = await (key === undefined ? this.play(operation, input, caller) : this.once(key, () => this.play(operation, input, caller)));
    this.breakDown(operation, true);
    return structuredClone(output);
  }

  private async play(operation: AnyOperation, input: object, {token}: Caller): Promise<unknown> {
    const {settings, documentsUrl, onChange} = this.options;
    const ctx: Ctx = {
      db: this.db, now: this.now, today: () => todayIn('Europe/Paris', this.now()),
      ...(token !== undefined && {token}), ...(settings && {settings}), ...(documentsUrl !== undefined && {documentsUrl}),
    };
    const handler = Object.hasOwn(this.handlers, operation.id) ? this.handlers[operation.id as OperationId] as AnyHandler : undefined;
    if (!handler) throw new Problem('not-found');
    try {
      return await handler(input, ctx);
    } finally {
      if (operation.method !== 'GET') onChange?.(this.db);
    }
  }

  /** One effect and one answer for each intention, problems included; also for two requests at the same time. */
  private async once(key: string, act: () => Promise<unknown>): Promise<unknown> {
    const known = entry(this.db.answers, key);
    if (known?.problem) throw new Problem(known.problem.type as ProblemType, known.problem.details);
    if (known) return known.output;
    let running = this.running.get(key);
    if (!running) {
      running = act().then(
        (output) => { this.db.answers[key] = {output}; return output; },
        (error: unknown) => { if (error instanceof Problem) this.db.answers[key] = {problem: {type: error.type, details: error.details}}; throw error; },
      ).finally(() => { this.running.delete(key); this.options.onChange?.(this.db); });
      this.running.set(key, running);
    }
    return running;
  }

  /** The enrolment the caller may work on, for operations that are somebody's. */
  private admit(operation: AnyOperation, {enrolmentId}: Readonly<Record<string, string>>, {token, enrolmentId: own}: Caller): string | undefined {
    if (operation.access === 'public') return undefined;
    const session = entry(this.db.sessions, token);
    const until = operation.id === 'renewSession' ? session?.renewableUntil : session?.expiresAt;
    const valid = session && until !== undefined && this.now().getTime() <= until;
    if (!own && !valid) throw new Problem('unauthenticated');
    const owner = own ?? session?.enrolmentId;
    if (enrolmentId !== undefined && enrolmentId !== owner) throw new Problem('forbidden');
    return owner;
  }

  private breakDown(operation: AnyOperation, after: boolean): void {
    const fault = this.faults.find((each) => each.left > 0 && each.after === after && (each.operationId === operation.id || each.operationId === '*'));
    if (!fault) return;
    fault.left--;
    if (fault.code === 'network' || fault.code === 'timeout' || fault.code === 'invalid-answer') throw new Outage(fault.code);
    throw new Problem(fault.code);
  }
}
