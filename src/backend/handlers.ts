import type {AnyEventStream, EventOf} from '../contract/event-stream.js';
import type {Operations, OperationId, StreamId, Streams} from '../contract/index.js';
import type {AnyOperation, InputOf, OutputOf} from '../contract/operation.js';
import type {Backend, CallOptions, StreamOptions} from './backend.js';
import {runCall} from './call.js';
import {pageClock, type Clock} from './clock.js';
import {BackendError} from './error.js';
import {readOutput, toBackendError} from './parse.js';
import {limitOf, progressOf} from './progress.js';
import {readEvent} from './read-event.js';
import {sharedRenewal} from './renewal.js';

export interface HandlerContext {
  /**
   * Aborts when the answer is no longer wanted: the element left the page, or it took longer than 20 seconds. A file
   * (`uploadDepositFile`) may take longer: end it yourself when its line is dead.
   */
  readonly signal: AbortSignal;
  /** The member's token, for operations that need one. */
  readonly token: string | undefined;
  /** Same value, same intention of the member: do it once. For operations that are `idempotent`. */
  readonly intent: string | undefined;
  /**
   * The version of the draft the member's page has: another one by now is a `stale` problem. For operations that are
   * `versioned`.
   */
  readonly version: string | undefined;
  /** Of the element that asks (`fr`, `en`): what you word, word it in this one. */
  readonly language: string | undefined;
  /** Of a file: to be called as it goes, with the bytes that the server has of it. */
  readonly onProgress: (received: number) => void;
}

/** What a stream's function gets: where to go on, and who listens. */
export interface StreamContext extends Pick<HandlerContext, 'signal' | 'token' | 'language'> {
  /** Id of the last event the page knows. */
  readonly since: string | undefined;
}

/**
 * One function per operation the page's widgets call; it throws a `Problem` or a `BackendError` when it cannot answer.
 * One async generator per stream: it holds its line by itself, and ends when there will be no more events.
 */
export type BackendHandlers = {
  [Id in OperationId]?: (
    input: InputOf<Operations[Id]>,
    context: HandlerContext,
  ) => OutputOf<Operations[Id]> | Promise<OutputOf<Operations[Id]>>;
} & {
  [Id in StreamId]?: (context: StreamContext) => AsyncIterable<EventOf<Streams[Id]>>;
};

type AnyHandler = (input: unknown, context: HandlerContext) => unknown;
type AnyStreamHandler = (context: StreamContext) => AsyncIterable<{id: string; type: string; data?: unknown}>;

/**
 * A backend for a host that speaks something else: GraphQL, a legacy API. What goes in and out is checked all the same,
 * and a call ends in time, says that it is long and renews the session as over HTTP. It is tried once: only the host
 * knows what its own client has tried already. `id` tells it apart where one origin has several.
 */
export function createBackend(
  handlers: BackendHandlers,
  {id}: Pick<Backend, 'id'> = {},
  clock: Clock = pageClock,
): Backend {
  const renew = sharedRenewal();

  async function call(
    operation: AnyOperation,
    input: {params?: unknown; body?: unknown},
    options: CallOptions = {},
  ): Promise<unknown> {
    const handler = handlerOf(handlers, operation.id) as AnyHandler | undefined;
    if (!handler) throw withoutHandler(operation.id);
    const onProgress = progressOf(options, input.body);
    return runCall(operation, input, options, options.credentials, {
      clock,
      renew,
      limit: limitOf(operation),
      async send({input: read, signal, token, intent, version, language}) {
        try {
          return readOutput(operation, await handler(read, {signal, token, intent, version, language, onProgress}));
        } catch (error) {
          throw toBackendError(error, operation.id);
        }
      },
    });
  }

  async function* stream(
    declared: AnyEventStream,
    {signal = new AbortController().signal, credentials, language, since, onState}: StreamOptions = {},
  ): AsyncGenerator<unknown> {
    const handler = handlerOf(handlers, declared.id) as AnyStreamHandler | undefined;
    // a host without it has nothing live: what is shown is read again now and then
    if (!handler) return;
    const who = declared.access === 'public' ? undefined : credentials;
    onState?.('connecting');
    try {
      const events = handler({signal, since, language, token: who?.token()});
      onState?.('open');
      for await (const {id: eventId, type, data} of events) {
        if (signal.aborted) return;
        const event = readEvent(declared, {id: eventId, type, data});
        if (event) yield event;
      }
    } catch (error) {
      throw toBackendError(error, declared.id);
    }
  }

  return {
    ...(id !== undefined && {id}),
    call: call as Backend['call'],
    stream: stream as unknown as NonNullable<Backend['stream']>,
  };
}

const handlerOf = (handlers: BackendHandlers, id: string): unknown =>
  Object.hasOwn(handlers, id) ? handlers[id as OperationId | StreamId] : undefined;

const withoutHandler = (operationId: string): BackendError =>
  new BackendError('unexpected', {
    operationId,
    cause: new Error(
      `mutuelle: createBackend() has no handler for "${operationId}". Add one: ` +
        `createBackend({${operationId}: (input) => …}).`,
    ),
  });

/**
 * A backend some of whose operations or streams are answered by the page: `withHandlers(backend, {searchPlaces:
 * geoplateformePlaces()})`. All others stay the backend's.
 */
export function withHandlers(backend: Backend | undefined, handlers: BackendHandlers): Backend {
  const own = createBackend(handlers);
  if (!backend) return own;
  const {id, invitation, volatile} = backend;
  const whose = (declared: {readonly id: string}) => (Object.hasOwn(handlers, declared.id) ? own : backend);
  const call: Backend['call'] = (operation, input, options) => whose(operation).call(operation, input, options);
  // a backend without streams has nothing live; its own stream then says so, by ending at once
  const stream: Backend['stream'] = (declared, options) => {
    const from = whose(declared);
    return (from.stream ? from : own).stream!(declared, options);
  };
  return {
    ...(id !== undefined && {id}),
    ...(invitation !== undefined && {invitation}),
    ...(volatile !== undefined && {volatile}),
    call,
    stream,
  };
}
