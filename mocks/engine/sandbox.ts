/** The simulator inside the page: no network, no worker. For `<mutuelle-backend sandbox>`, stories and tests. */
import {todayIn} from '../../src/domain/index.js';
import type {AnyEventStream} from '../../src/contract/event-stream.js';
import type {AnyOperation} from '../../src/contract/operation.js';
import {isUpload} from '../../src/contract/upload.js';
import type {EnrolmentStep} from '../../src/contract/enrolment.js';
import type {Settings} from '../../src/contract/settings.js';
import {Problem} from '../../src/contract/problem.js';
import type {Session} from '../../src/contract/session.js';
import type {Backend, CallOptions, StreamOptions} from '../../src/backend/backend.js';
import {runCall, type Attempt} from '../../src/backend/call.js';
import {pageClock, type Clock} from '../../src/backend/clock.js';
import {BackendError} from '../../src/backend/error.js';
import {readOutput, toBackendError, type Input} from '../../src/backend/parse.js';
import {limitOf, progressOf} from '../../src/backend/progress.js';
import {sharedRenewal} from '../../src/backend/renewal.js';
import {createDatabase, type Database} from '../database.js';
import {enrolmentSteps} from '../topics.js';
import {hashPassword} from './sha256.js';
import {saveDatabase, loadDatabase} from './storage.js';
import {Outage, loaded} from './outage.js';
import {memberNumberOf, personas, samplePassword, type PersonaId} from '../people/personas.js';
import type {FaultCode, FaultOptions} from './faults.js';
import {Simulator, type Caller} from './simulator.js';

/** How the day goes: well, slowly, or one of the ways it can go wrong. */
export const scenarios = [
  'happy',
  'slow',
  'silent',
  'offline',
  'down',
  'maintenance',
  'expired-session',
  'nonsense',
  'link-used',
  'link-expired',
  'link-unknown',
  'link-other-person',
] as const;
export type Scenario = (typeof scenarios)[number];
export {personaIds} from '../people/personas.js';

export interface SandboxOptions {
  /** Whose enrolment it is; `family` by default. */
  persona?: PersonaId;
  scenario?: Scenario;
  /** Milliseconds before each answer; none by default. */
  latency?: number;
  /** Bytes a second that files are sent with; at once by default. */
  uploadSpeed?: number;
  /** Keeps the made-up data when the page goes: for demos only, under a visible banner. */
  storage?: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  /** Starts at this step, with the sample answers before it. */
  at?: EnrolmentStep;
  /** Data to start from, instead of everybody's beginning. */
  db?: Database;
  settings?: Partial<Settings>;
  /** Where the page serves the documents to read; without it they have no link. */
  documentsUrl?: string;
  now?: () => Date;
  clock?: Pick<Clock, 'sleep'>;
}

export interface Sandbox extends Backend {
  readonly invitation: string;
  readonly volatile: boolean;
  /** Everybody's data, for tests that look behind. */
  readonly simulator: Simulator;
  /** The next calls of an operation (`*`: of any) fail. */
  fail(operationId: Parameters<Simulator['fail']>[0], code: FaultCode, options?: FaultOptions): void;
  /** What the insurer finds in the next files that come whole. */
  find: Simulator['find'];
  /** Nothing fails on demand any more. */
  heal(): void;
}

const storageKey = 'mutuelle-sandbox';
/** Before the next try of a line. */
const lineBack = 1_000;

export function createSandbox({
  persona: personaId = 'family',
  scenario = 'happy',
  latency = 0,
  uploadSpeed,
  storage,
  at,
  db: given,
  settings,
  documentsUrl,
  now,
  clock = pageClock,
}: SandboxOptions = {}): Sandbox {
  const persona = personas[personaId];
  const db = given ?? loadDatabase(storage, storageKey) ?? createDatabase({today: todayIn('Europe/Paris', now?.())});
  const simulator = new Simulator({
    db,
    onChange: (changed) => saveDatabase(storage, storageKey, changed),
    ...(now && {now}),
    ...(settings && {settings}),
    ...(documentsUrl !== undefined && {documentsUrl}),
  });
  simulator.uploadSpeed = uploadSpeed;
  const {enrolmentId} = persona;
  const memberNumber = memberNumberOf(persona);
  const renew = sharedRenewal();
  const time: Clock = {...pageClock, sleep: (ms, signal) => clock.sleep(ms, signal)};
  const delay = scenario === 'slow' ? Math.max(latency, 10_000) : latency;
  // Once somebody has signed in, a page without a token is one whose session has ended.
  let signedIn = false;
  let started: Promise<void> | undefined;
  void start().catch(() => undefined); // told to the first call, which tries again

  /** Brings the persona to where the page starts, once. */
  async function start(): Promise<void> {
    if (!at) return;
    started ??= loaded(enrolmentSteps).then(({bringToStep}) => bringToStep(simulator, persona, at));
    await started.catch((error: unknown) => {
      started = undefined;
      throw error;
    });
  }

  async function answer(operation: AnyOperation, attempt: Attempt, send?: SendFile): Promise<unknown> {
    let {input} = attempt;
    const {token, intent, version, language} = attempt;
    const alone = token === undefined && !signedIn;
    const own = alone && ['enrolment', 'member', 'person'].includes(operation.access);
    if (own) {
      // A widget alone on a page, without the session a wizard opens: it works for the persona, whatever id it was
      // given.
      if (operation.access === 'enrolment')
        db.accounts[persona.email] ??= {enrolmentId, passwordHash: hashPassword(persona.email, samplePassword)};
      const {params} = input;
      input = {...input, params: 'enrolmentId' in params ? {...params, enrolmentId} : params};
    }
    const trouble = troubleOf(scenario, operation, simulator.now());
    if (trouble) throw trouble;
    const caller = {
      ...{token, intent, version, language},
      ...(own && {enrolmentId, memberNumber}),
      // the code that signs their enrolment, or proves their new phone, is sent again to them alone
      ...(alone && operation.access === 'optional' && {enrolmentId}),
      ...(alone && operation.id === 'sendCode' && {memberNumber}),
    };
    if (send) return send(input, caller, attempt.signal);
    const output = readOutput(operation, await simulator.perform(operation, input, caller));
    signedIn ||= opensSession(output);
    return output;
  }

  function call(operation: AnyOperation, asked: {params?: unknown; body?: unknown}, options: CallOptions = {}) {
    const send = isUpload(operation.body) ? sendFile(operation, options, progressOf(options, asked.body)) : undefined;
    return runCall(operation, asked, options, options.credentials, {
      clock: time,
      renew,
      limit: limitOf(operation),
      async send(attempt) {
        if (delay) await clock.sleep(delay, attempt.signal);
        try {
          await start();
          return await answer(operation, attempt, send);
        } catch (error) {
          if (!(error instanceof Outage)) throw toBackendError(error, operation.id);
          // nobody answers: the call ends when its time is over
          if (error.kind === 'timeout') return new Promise(() => {});
          throw new BackendError(error.kind, {operationId: operation.id});
        }
      },
    });
  }

  /** A file goes step by step, so that a page sees it go. */
  function sendFile(operation: AnyOperation, {resume}: CallOptions, tell: (received: number) => unknown): SendFile {
    return async ({params, body}, caller, signal) => {
      const {sendPieces} = await loaded(() => import('./sandbox-upload.js'));
      const sleep = (ms: number) => clock.sleep(ms, signal);
      const line = {sleep, signal, latency: delay, resume: resume === true};
      await sendPieces(simulator, {operation, params, caller}, body as Blob, line, tell);
    };
  }

  /** A line in the page: it may be refused, and may end; it goes on by itself, as over HTTP. */
  async function* stream(
    declared: AnyEventStream,
    {signal = new AbortController().signal, credentials, language, since, onState}: StreamOptions = {},
  ): AsyncGenerator<unknown> {
    for (let last = since, renewed = false; !signal.aborted;) {
      const token = credentials?.token();
      const own = token === undefined && !signedIn;
      onState?.('connecting');
      const trouble = troubleOf(scenario, declared, simulator.now());
      const fault = simulator.live.nextFault();
      try {
        if (trouble instanceof Problem || fault?.kind === 'refuse') throw trouble ?? new Problem('unexpected');
        if (!trouble && (!fault || fault.kind !== 'unreachable')) {
          const caller = {token, language, since: last, signal, ...(own && {memberNumber})};
          const {readEvent} = await loaded(() => import('../../src/backend/read-event.js'));
          const events = await simulator.listen(declared, caller);
          onState?.('open');
          for await (const {id, type, data} of events) {
            const event = readEvent(declared, {id, type, data});
            if (event) yield event;
            last = id;
            if (fault) break;
          }
        }
      } catch (error) {
        const failure = toBackendError(error, declared.id);
        if (failure.code === 'unauthenticated' && !renewed && (await credentials?.renew())) {
          renewed = true;
          continue;
        }
        if (!failure.retryable)
          throw failure.code === 'unauthenticated'
            ? new BackendError('session-expired', {operationId: declared.id})
            : failure;
      }
      if (signal.aborted) return;
      onState?.('waiting');
      await clock.sleep(lineBack, signal);
    }
  }

  return {
    stream: stream as unknown as NonNullable<Backend['stream']>,
    call: call as Backend['call'],
    simulator,
    invitation: persona.link,
    ownTokens: true,
    get standsIn() {
      return !signedIn;
    },
    volatile: !storage,
    fail: (operation, code, options) => simulator.fail(operation, code, options),
    find: (refusal, options) => simulator.find(refusal, options),
    heal: () => simulator.heal(),
  };
}

type SendFile = (input: Input, caller: Caller, signal: AbortSignal) => Promise<void>;

/** The answer is a session, or holds one. */
function opensSession(answer: unknown): boolean {
  const {session, accessToken} = (answer ?? {}) as Partial<Session> & {session?: Session};
  return (session?.accessToken ?? accessToken) !== undefined;
}

/** Forgets what a sandbox with `storage` kept. */
export function resetSandbox(storage: SandboxOptions['storage']): void {
  storage?.removeItem(storageKey);
}

function troubleOf(
  scenario: Scenario,
  {id, access}: Pick<AnyOperation, 'id' | 'access'>,
  now: Date,
): Error | undefined {
  switch (scenario) {
    case 'silent':
      return new Outage('timeout');
    case 'nonsense':
      return new Outage('invalid-answer');
    case 'offline':
      return new Outage('network');
    case 'down':
      return new Problem('unexpected');
    case 'maintenance':
      return new Problem('unavailable', {retryAt: new Date(now.getTime() + 15 * 60_000).toISOString()});
    case 'expired-session':
      return ['enrolment', 'member', 'person'].includes(access) ? new Problem('unauthenticated') : undefined;
    case 'link-used':
    case 'link-expired':
    case 'link-unknown':
    case 'link-other-person':
      return id === 'redeemLink' ? new Problem(scenario) : undefined;
    default:
      return undefined;
  }
}
