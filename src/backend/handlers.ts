import type {Operations, OperationId} from '../contract/index.js';
import type {AnyOperation, InputOf, OutputOf} from '../contract/operation.js';
import type {Backend, CallOptions} from './backend.js';
import {BackendError} from './error.js';
import {readInput, readOutput, toBackendError} from './parse.js';
import {sharedRenewal} from './renewal.js';

export interface HandlerContext {
  /** Aborts when the answer is no longer wanted. */
  readonly signal: AbortSignal;
  /** The member's token, for operations that need one. */
  readonly token: string | undefined;
  /** Same value, same intention of the member: do it once. */
  readonly intent: string | undefined;
}

/** One function per operation the page's widgets call; it throws a `Problem` or a `BackendError` when it cannot answer. */
export type BackendHandlers = {
  [Id in OperationId]?: (input: InputOf<Operations[Id]>, context: HandlerContext) => OutputOf<Operations[Id]> | Promise<OutputOf<Operations[Id]>>;
};

type AnyHandler = (input: unknown, context: HandlerContext) => unknown;

/**
 * A backend for a host that speaks something else: GraphQL, a legacy API. What goes in and out is checked all the same.
 * `id` tells it apart where one origin has several.
 */
export function createBackend(handlers: BackendHandlers, {id}: Pick<Backend, 'id'> = {}): Backend {
  const renew = sharedRenewal();

  async function call(operation: AnyOperation, input: {params?: unknown; body?: unknown}, {signal, credentials, intent}: CallOptions = {}): Promise<unknown> {
    const operationId = operation.id;
    const handler = Object.hasOwn(handlers, operationId) ? handlers[operationId as OperationId] as AnyHandler : undefined;
    if (!handler) throw new BackendError('unexpected', {operationId, cause: new Error(`mutuelle: createBackend() has no handler for "${operationId}". Add one: createBackend({${operationId}: (input) => …}).`)});
    if (signal?.aborted) throw new BackendError('aborted', {operationId});
    const read = readInput(operation, input);
    const who = operation.access === 'enrolment' ? credentials : undefined;
    const once = async (token: string | undefined) => {
      const answer = handler(read, {signal: signal ?? new AbortController().signal, token, intent});
      return readOutput(operation, await unlessAborted(answer, signal, operationId));
    };
    const token = who?.token();
    try {
      try {
        return await once(token);
      } catch (error) {
        if (toBackendError(error, operationId).code !== 'unauthenticated' || !who || operationId === 'renewSession') throw error;
        if (!await renew(who, token)) throw new BackendError('session-expired', {operationId});
        return await once(who.token());
      }
    } catch (error) {
      throw toBackendError(error, operationId);
    }
  }

  return {...(id !== undefined && {id}), call: call as Backend['call']};
}

/** A handler may not listen to the signal; the caller must hear of the end all the same. */
async function unlessAborted<T>(work: T | Promise<T>, signal: AbortSignal | undefined, operationId: string): Promise<T> {
  if (!signal) return work;
  let abort!: () => void;
  const aborted = new Promise<never>((_, reject) => { abort = () => reject(new BackendError('aborted', {operationId})); });
  signal.addEventListener('abort', abort);
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}
