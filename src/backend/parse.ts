/** Both ways through the contract: what every backend does to what it is given and to what it answers. */
import {issuesOf} from '../contract/issues.js';
import {isBytes, type AnyOperation, type FileAnswer} from '../contract/operation.js';
import {Problem} from '../contract/problem.js';
import type {Schema} from '../contract/zod.js';
import {BackendError, asBackendError} from './error.js';

export interface Input {
  readonly params: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/**
 * The input in the contract's spelling. A body that the schema refuses is a `validation` error as the server would
 * give it, without the journey; parameters are never typed by a member, so wrong ones are a `bad-request`.
 */
export function readInput(operation: AnyOperation, input: {params?: unknown; body?: unknown}): Input {
  const params = (operation.params as Schema | undefined)?.safeParse(input.params);
  if (params?.error) throw new BackendError('bad-request', {operationId: operation.id});
  const body = (operation.body as Schema | undefined)?.safeParse(input.body);
  if (body?.error) throw new BackendError('validation', {issues: issuesOf(body.error), operationId: operation.id});
  return {params: (params?.data ?? {}) as Record<string, string>, body: body?.data};
}

/** The answer as the contract says, or `invalid-answer`. Unknown fields are dropped. */
export function readOutput(operation: AnyOperation, value: unknown): unknown {
  const expected: unknown = operation.response;
  if (!expected) return undefined;
  if (isBytes(expected)) {
    if ((value as Partial<FileAnswer> | undefined)?.bytes instanceof Uint8Array) return value;
  } else {
    const answer = (expected as Schema).safeParse(value);
    if (answer.success && saysSomething(value, answer.data)) return answer.data;
  }
  throw new BackendError('invalid-answer', {operationId: operation.id});
}

/** An answer that is a list: none at all, or one of which nothing can be read, is none of ours. */
const saysSomething = (value: unknown, answer: unknown): boolean =>
  !Array.isArray(answer) || (Array.isArray(value) && (answer.length > 0 || value.length === 0));

/** A handler's failure in the words of the contract. */
export function toBackendError(error: unknown, operationId: string): BackendError {
  if (!(error instanceof Problem)) return asBackendError(error);
  const {issues, ...details} = error.details;
  return new BackendError(error.type, {...details, issues: issues ?? [], operationId});
}
