/**
 * The simulated insurer: who may call, what was already done, what goes wrong on demand. A host passes it the calls
 * of a page and gives its answers back.
 */
import {todayIn} from '../../src/domain/index.js';
import type {AnyEventStream, AnyOperation, OperationId, StreamId} from '../../src/contract/index.js';
import {onlyReads} from '../../src/contract/operation.js';
import {Problem, type ProblemType} from '../../src/contract/problem.js';
import type {FileRefusal} from '../../src/contract/deposits.js';
import type {Settings} from '../../src/contract/settings.js';
import {createDatabase, type Database} from '../database.js';
import {sampleSettings} from '../people/insurer.js';
import {entry, memberNumberIn} from './database.js';
import {after, before, Faults, type FaultCode, type FaultOptions} from './faults.js';
import {memoryFiles, type FileStore} from './file-store.js';
import type {HandlerContext, Handlers, Simulation} from './handler.js';
import {speaksEnglish} from './language.js';
import {Live, type EventSequence, type SentEvent} from './live.js';
import {loaded} from './outage.js';
import {streamTopics, topics, type Topics} from '../topics.js';

export type {FaultCode, FaultOptions};

export interface SimulatorOptions {
  db?: Database;
  now?: () => Date;
  settings?: Partial<Settings>;
  documentsUrl?: string;
  downloadsUrl?: string;
  /** Where the files that are sent are kept; in memory by default. */
  files?: FileStore;
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
  /** Of the page that asks. */
  language?: string | undefined;
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

export class Simulator implements Simulation {
  readonly db: Database;
  readonly live: Live;
  files: FileStore;
  readonly faults = new Faults();
  /** Bytes a second that files come with, as on a slow line; as fast as they come by default. */
  uploadSpeed: number | undefined;
  readonly settings: Settings;
  readonly documentsUrl: string | undefined;
  readonly downloadsUrl: string | undefined;
  private readonly options: SimulatorOptions;
  private readonly topics: Topics;
  private readonly findings: FileRefusal[] = [];
  private readonly running = new Map<string, Promise<unknown>>();

  constructor(options: SimulatorOptions = {}) {
    this.options = options;
    this.db = options.db ?? createDatabase({today: this.today()});
    this.settings = {...sampleSettings, ...options.settings};
    this.documentsUrl = options.documentsUrl;
    this.downloadsUrl = options.downloadsUrl;
    this.files = options.files ?? memoryFiles();
    this.topics = {...topics, ...options.topics};
    this.live = new Live(() => options.onChange?.(this.db));
  }

  now = (): Date => this.options.now?.() ?? new Date();

  today = (): string => todayIn('Europe/Paris', this.now());

  /** The next calls of an operation (`*`: of any) fail. */
  fail(operationId: OperationId | '*', code: FaultCode, options?: FaultOptions): void {
    this.faults.add(operationId, code, options);
  }

  /** What the insurer finds in the next files that come whole: they are refused for it. */
  find(refusal: FileRefusal, {times = 1}: Pick<FaultOptions, 'times'> = {}): void {
    this.findings.push(...Array<FileRefusal>(times).fill(refusal));
  }

  nextFinding = (): FileRefusal | undefined => this.findings.shift();

  /** Nothing fails on demand any more. */
  heal(): void {
    this.faults.list.length = 0;
    this.findings.length = 0;
    this.uploadSpeed = undefined;
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
    {begun = false}: {/** What was to fail before has failed. */ begun?: boolean} = {},
  ): Promise<unknown> {
    if (!begun) this.faults.strike(operation, before);
    const owner = this.admit(operation, input.params, caller);
    // what is for everybody may be asked again by somebody who has signed in since
    const whose = operation.access === 'optional' ? '' : (owner.enrolmentId ?? owner.memberNumber ?? '');
    const key =
      caller.intent !== undefined && operation.idempotent ? `${whose} ${operation.id} ${caller.intent}` : undefined;
    const version = operation.versioned ? caller.version : undefined;
    const {token, language} = caller;
    const act = () => this.handle(operation, input, this.contextOf({...owner, token, language, version}));
    const output = await (key === undefined ? act() : this.once(key, act)).catch(async (error: unknown) => {
      if (!(error instanceof Problem) || !speaksEnglish(language)) throw error;
      throw new Problem(error.type, (await this.worded(error.details, language)) as Problem['details']);
    });
    this.faults.strike(operation, after);
    return this.worded(structuredClone(output), language);
  }

  /** Lets somebody listen. Throws a `Problem` when they may not, an `Outage` when its topic does not come. */
  async listen(
    stream: AnyEventStream,
    {since, signal, ...caller}: Caller & {since: string | undefined; signal: AbortSignal},
  ): Promise<EventSequence> {
    const owner = this.admit(stream, {}, caller);
    const {eventsOf} = await loaded(streamTopics[stream.id as StreamId]);
    const events = eventsOf({since, signal}, this.contextOf(owner));
    return speaksEnglish(caller.language)
      ? Object.assign(this.wordedEvents(events, caller.language), {waiting: events.waiting})
      : events;
  }

  /** What a handler is given when this caller calls this operation. Throws a `Problem` when they may not. */
  admitted(operation: AnyOperation, params: Readonly<Record<string, string>>, caller: Caller): HandlerContext {
    const {token, language} = caller;
    return this.contextOf({...this.admit(operation, params, caller), token, language});
  }

  /** What a handler is given when this caller calls. */
  contextOf({token, enrolmentId, memberNumber, version, language}: Caller = {}): HandlerContext {
    const {db, live, files, now, today, nextFinding, settings, documentsUrl, downloadsUrl} = this;
    const simulation: Simulation = {db, live, files, now, today, nextFinding, settings, documentsUrl, downloadsUrl};
    return {...simulation, token, enrolmentId, memberNumber, version, language};
  }

  /** An answer in the language of the page that asks. */
  private async worded(answer: unknown, language: string | undefined): Promise<unknown> {
    if (!speaksEnglish(language)) return answer;
    const {english} = await loaded(() => import('../english.js'));
    return english.answer(answer);
  }

  private async *wordedEvents(events: EventSequence, language: string | undefined): AsyncGenerator<SentEvent> {
    for await (const event of events) yield {...event, data: await this.worded(event.data, language)};
  }

  private async handle(operation: AnyOperation, input: unknown, ctx: HandlerContext): Promise<unknown> {
    const handler = await this.handlerOf(operation.id);
    try {
      return await handler(input, ctx);
    } finally {
      if (!onlyReads(operation)) this.options.onChange?.(this.db);
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
            // what waits for a code is asked again once it is given; what could not be done now, later
            if (error instanceof Problem && error.type !== 'step-up-required' && error.type !== 'unavailable')
              this.db.answers[key] = {problem: {type: error.type, details: error.details}};
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
          memberNumber: memberNumberIn(this.db, session ?? {}),
        };
    const allowed =
      access === 'enrolment'
        ? enrolmentId === undefined || enrolmentId === owner.enrolmentId
        : access === 'optional' || access === 'person' || owner.memberNumber !== undefined;
    if (!allowed) throw new Problem('forbidden');
    return owner;
  }
}
