/**
 * The simulated insurer: who may call, what was already done, what goes wrong on demand. A host passes it the calls of a
 * page and gives its answers back.
 */
import {todayIn} from '../../src/domain/index.js';
import type {AnyEventStream, AnyOperation, OperationId, StreamId} from '../../src/contract/index.js';
import {Problem, type ProblemType} from '../../src/contract/problem.js';
import type {Settings} from '../../src/contract/settings.js';
import {createDatabase, entry, type Database} from './database.js';
import {versionOf} from '../topics/enrolment/enrolment.js';
import {Live} from './live.js';
import type {Events} from './live-http.js';
import {memberOf} from '../people/members.js';
import {Outage, loaded} from './outage.js';
import {streamTopics, topics, type Topics} from '../topics.js';
import type {HandlerContext, Handlers} from './handler.js';

/** What may be made to go wrong: a problem, a line that breaks, an answer that never comes or makes no sense. */
export type FaultCode = ProblemType | 'network' | 'timeout' | 'invalid-answer';

export interface FaultOptions {
  /** How many calls fail; all of them with `Infinity`. One by default. */
  times?: number;
  /** The server does what it is asked, and its answer is lost: what proves that repeating is harmless. */
  after?: 'effect';
}

export interface SimulatorOptions {
  db?: Database;
  now?: () => Date;
  settings?: Partial<Settings>;
  documentsUrl?: string;
  /** Replace some of the handlers. */
  handlers?: Partial<Handlers>;
  /** Other ways to load the handlers that are not replaced. */
  topics?: Partial<Topics>;
  /** Called after each call that may have changed something. */
  onChange?: (db: Database) => void;
}

export interface Caller {
  token?: string | undefined;
  intent?: string | undefined;
  /** What the caller last saw of the enrolment. */
  version?: string | undefined;
  /** The sandbox's own person, who needs no token. */
  enrolmentId?: string | undefined;
  memberNumber?: string | undefined;
}

/** The person a call is admitted for. */
interface Admitted {
  enrolmentId?: string | undefined;
  memberNumber?: string | undefined;
}

type AnyHandler = (input: unknown, ctx: HandlerContext) => unknown;
type AnyTopic = () => {handlers: Record<string, AnyHandler>} | Promise<{handlers: Record<string, AnyHandler>}>;

export class Simulator {
  readonly db: Database;
  /** What happens while somebody looks. */
  readonly live: Live;
  private readonly options: SimulatorOptions;
  private readonly topics: Topics;
  private readonly faults: {operationId: OperationId | '*'; code: FaultCode; left: number; after: boolean}[] = [];
  private readonly running = new Map<string, Promise<unknown>>();

  constructor(options: SimulatorOptions = {}) {
    this.options = options;
    this.db = options.db ?? createDatabase({today: todayIn('Europe/Paris', options.now?.())});
    this.topics = {...topics, ...options.topics};
    this.live = new Live(() => options.onChange?.(this.db));
  }

  now = (): Date => this.options.now?.() ?? new Date();

  /** The next calls of an operation (`*`: of any) fail. */
  fail(operationId: OperationId | '*', code: FaultCode, {times = 1, after}: FaultOptions = {}): void {
    this.faults.push({operationId, code, left: times, after: after === 'effect'});
  }

  /** Nothing fails on demand any more. */
  heal(): void {
    this.faults.length = 0;
    this.live.heal();
  }

  /** Every session is over, and cannot be renewed. */
  expireSessions(): void {
    this.db.sessions = {};
    this.options.onChange?.(this.db);
  }

  /**
   * Performs an operation. The input has been through the contract, which copies it; the output has not. Throws a
   * `Problem` or an `Outage`.
   */
  async perform(
    operation: AnyOperation,
    input: {params: Readonly<Record<string, string>>; body: unknown},
    caller: Caller = {},
  ): Promise<unknown> {
    this.breakDown(operation, false);
    const owner = this.admit(operation, input.params, caller);
    // what is for everybody may be asked again by somebody who has signed in since
    const whose = operation.access === 'optional' ? '' : (owner.enrolmentId ?? owner.memberNumber ?? '');
    const key =
      caller.intent !== undefined && operation.method !== 'GET'
        ? `${whose} ${operation.id} ${caller.intent}`
        : undefined;
    const act = () => this.handle(operation, input, {...caller, memberNumber: owner.memberNumber});
    const output = await (key === undefined ? act() : this.once(key, act));
    this.breakDown(operation, true);
    return structuredClone(output);
  }

  /** Lets somebody listen. Throws a `Problem` when they may not, an `Outage` when its topic does not come. */
  async listen(
    stream: AnyEventStream,
    {since, signal, ...caller}: Caller & {since: string | undefined; signal: AbortSignal},
  ): Promise<Events> {
    const {memberNumber} = this.admit(stream, {}, caller);
    const member = memberOf({...(memberNumber !== undefined && {memberNumber})});
    const {eventsOf} = await loaded(streamTopics[stream.id as StreamId]);
    return eventsOf(this, member, since, signal);
  }

  private async handle(
    operation: AnyOperation,
    input: {params: Readonly<Record<string, string>>},
    {token, memberNumber, version}: Caller,
  ): Promise<unknown> {
    const {settings, documentsUrl, onChange} = this.options;
    const ctx: HandlerContext = {
      db: this.db,
      now: this.now,
      today: () => todayIn('Europe/Paris', this.now()),
      ...(token !== undefined && {token}),
      ...(memberNumber !== undefined && {memberNumber}),
      ...(settings && {settings}),
      ...(documentsUrl !== undefined && {documentsUrl}),
    };
    // Before anything is looked at: nothing may change between the check of the version and what the handler does.
    const handler = await this.handlerOf(operation.id);
    const enrolment = entry(this.db.enrolments, input.params['enrolmentId']);
    if (enrolment && version !== undefined && operation.problems?.includes('stale') && version !== versionOf(enrolment))
      throw new Problem('stale');
    try {
      return await handler(input, ctx);
    } finally {
      if (operation.method !== 'GET') onChange?.(this.db);
    }
  }

  private async handlerOf(id: string): Promise<AnyHandler> {
    const {handlers = {}} = this.options;
    if (Object.hasOwn(handlers, id)) return handlers[id as OperationId] as AnyHandler;
    if (!Object.hasOwn(this.topics, id)) throw new Problem('not-found');
    return (await loaded(this.topics[id as OperationId] as unknown as AnyTopic)).handlers[id]!;
  }

  /** One effect and one answer for each intention, problems included; also for two requests at the same time. */
  private async once(key: string, act: () => Promise<unknown>): Promise<unknown> {
    const known = entry(this.db.answers, key);
    if (known?.problem) throw new Problem(known.problem.type as ProblemType, known.problem.details);
    if (known) return known.output;
    let running = this.running.get(key);
    if (!running) {
      running = act()
        .then(
          (output) => {
            this.db.answers[key] = {output};
            return output;
          },
          (error: unknown) => {
            if (error instanceof Problem) this.db.answers[key] = {problem: {type: error.type, details: error.details}};
            throw error;
          },
        )
        .finally(() => {
          this.running.delete(key);
          this.options.onChange?.(this.db);
        });
      this.running.set(key, running);
    }
    return running;
  }

  /** Whose enrolment or member's space the caller may work on, for operations that are somebody's. */
  private admit(
    {id, access}: Pick<AnyOperation, 'id' | 'access'>,
    {enrolmentId}: Readonly<Record<string, string>>,
    caller: Caller,
  ): Admitted {
    if (access === 'public') return {};
    const session = entry(this.db.sessions, caller.token);
    const until = id === 'renewSession' ? session?.renewableUntil : session?.expiresAt;
    const valid = session && until !== undefined && this.now().getTime() <= until;
    const own = caller.enrolmentId !== undefined || caller.memberNumber !== undefined;
    // nobody is signed in, or was signed in for too long: what is for everybody is still for them
    if (!own && !valid && access === 'optional' && caller.token === undefined) return {};
    if (!own && !valid) throw new Problem('unauthenticated');
    const owner: Admitted = own
      ? caller
      : {
          enrolmentId: session?.enrolmentId,
          memberNumber: session?.memberNumber ?? this.memberSince(session?.enrolmentId),
        };
    const allowed =
      access === 'enrolment'
        ? enrolmentId === undefined || enrolmentId === owner.enrolmentId
        : access === 'optional' || owner.memberNumber !== undefined;
    if (!allowed) throw new Problem('forbidden');
    return owner;
  }

  /** Who has signed an enrolment is a member from then on, with the same session. */
  private memberSince(enrolmentId: string | undefined): string | undefined {
    return entry(this.db.enrolments, enrolmentId)?.signed?.memberNumber;
  }

  private breakDown(operation: AnyOperation, after: boolean): void {
    const fault = this.faults.find(
      (each) =>
        each.left > 0 && each.after === after && (each.operationId === operation.id || each.operationId === '*'),
    );
    if (!fault) return;
    fault.left--;
    if (fault.code === 'network' || fault.code === 'timeout' || fault.code === 'invalid-answer')
      throw new Outage(fault.code);
    throw new Problem(fault.code);
  }
}
