import type {AnyEventStream, EventOf} from '../contract/event-stream.js';
import type {Operations, OperationId, StreamId, Streams} from '../contract/index.js';
import type {AnyOperation, InputOf, OutputOf} from '../contract/operation.js';
import type {Backend, CallOptions, StreamOptions} from './backend.js';
import {BackendError} from './error.js';
import {readEvent, readInput, readOutput, toBackendError} from './parse.js';
import {sharedRenewal} from './renewal.js';

export interface HandlerContext {
  /** Aborts when the answer is no longer wanted. */
  readonly signal: AbortSignal;
  /** The member's token, for operations that need one. */
  readonly token: string | undefined;
  /** Same value, same intention of the member: do it once. */
  readonly intent: string | undefined;
  /** The version of the draft the member's page has: another one by now is a `stale` problem. */
  readonly version: string | undefined;
}

/** What a stream's function gets: where to go on, and who listens. */
export interface StreamContext extends Pick<HandlerContext, 'signal' | 'token'> {
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
 * A backend for a host that speaks something else: GraphQL, a legacy API. What goes in and out is checked all the same.
 * `id` tells it apart where one origin has several.
 */
export function createBackend(handlers: BackendHandlers, {id}: Pick<Backend, 'id'> = {}): Backend {
  const renew = sharedRenewal();

  async function call(
    operation: AnyOperation,
    input: {params?: unknown; body?: unknown},
    {signal, credentials, intent, version}: CallOptions = {},
  ): Promise<unknown> {
    const operationId = operation.id;
    const handler = Object.hasOwn(handlers, operationId)
      ? (handlers[operationId as OperationId] as AnyHandler)
      : undefined;
    if (!handler)
      throw new BackendError('unexpected', {
        operationId,
        cause: new Error(
          `mutuelle: createBackend() has no handler for "${operationId}". Add one: ` +
            `createBackend({${operationId}: (input) => …}).`,
        ),
      });
    if (signal?.aborted) throw new BackendError('aborted', {operationId});
    const read = readInput(operation, input);
    const who = operation.access === 'public' ? undefined : credentials;
    const once = async (token: string | undefined) => {
      const answer = handler(read, {signal: signal ?? new AbortController().signal, token, intent, version});
      return readOutput(operation, await unlessAborted(answer, signal, operationId));
    };
    const token = who?.token();
    try {
      try {
        return await once(token);
      } catch (error) {
        if (toBackendError(error, operationId).code !== 'unauthenticated' || !who || operationId === 'renewSession')
          throw error;
        if (!(await renew(who, token))) throw new BackendError('session-expired', {operationId});
        return await once(who.token());
      }
    } catch (error) {
      throw toBackendError(error, operationId);
    }
  }

  async function* stream(
    declared: AnyEventStream,
    {signal = new AbortController().signal, credentials, since, onState}: StreamOptions = {},
  ): AsyncGenerator<unknown> {
    const operationId = declared.id;
    const handler = Object.hasOwn(handlers, operationId)
      ? (handlers[operationId as StreamId] as AnyStreamHandler)
      : undefined;
    // a host without it has nothing live: what is shown is read again now and then
    if (!handler) return;
    const who = declared.access === 'public' ? undefined : credentials;
    onState?.('connecting');
    try {
      const events = handler({signal, since, token: who?.token()});
      onState?.('open');
      for await (const {id: eventId, type, data} of events) {
        if (signal.aborted) return;
        const event = readEvent(declared, {id: eventId, type, data});
        if (event) yield event;
      }
    } catch (error) {
      throw toBackendError(error, operationId);
    }
  }

  return {
    ...(id !== undefined && {id}),
    call: call as Backend['call'],
    stream: stream as unknown as NonNullable<Backend['stream']>,
  };
}

/**
 * A backend some of whose operations are answered by the page: `withHandlers(backend, {searchPlaces:
 * geoplateformePlaces()})`.
 */
export function withHandlers(backend: Backend | undefined, handlers: BackendHandlers): Backend {
  const own = createBackend(handlers);
  const rest = backend ?? own;
  const {id, invitation, volatile} = rest;
  const call = (operation: AnyOperation, input: never, options?: CallOptions) =>
    (Object.hasOwn(handlers, operation.id) ? own : rest).call(operation, input, options);
  return {
    ...(id !== undefined && {id}),
    ...(invitation !== undefined && {invitation}),
    ...(volatile !== undefined && {volatile}),
    call: call as Backend['call'],
  };
}

/** A handler may not listen to the signal; the caller must hear of the end all the same. */
async function unlessAborted<T>(
  work: T | Promise<T>,
  signal: AbortSignal | undefined,
  operationId: string,
): Promise<T> {
  if (!signal) return work;
  let abort!: () => void;
  const aborted = new Promise<never>((_, reject) => {
    abort = () => reject(new BackendError('aborted', {operationId}));
  });
  signal.addEventListener('abort', abort);
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}
