import type {CodeChallenge} from '../contract/code.js';
import type {FieldIssue, ProblemType} from '../contract/problem.js';

/**
 * Why a call failed:
 * - a problem of the contract (`link-used`, `validation`…);
 * - `network`: no answer, or one that was cut; `timeout`: no answer in time;
 * - `unreachable`: no answer, and no line to blame: only the integrator can mend it, and the console says how;
 * - `invalid-answer`: an answer that is not what the contract says (a captive portal's page, a broken server);
 * - `session-expired`: signed out, and a silent renewal did not help;
 * - `aborted`: the caller gave up.
 */
export type BackendErrorCode =
  | ProblemType
  | 'network'
  | 'unreachable'
  | 'timeout'
  | 'invalid-answer'
  | 'session-expired'
  | 'aborted';

const retryable: readonly BackendErrorCode[] = [
  'network',
  'unreachable',
  'timeout',
  'invalid-answer',
  'unexpected',
  'unavailable',
  'too-many-requests',
];

/** The only error a backend throws. Holds codes and pointers, never a value the member typed. */
export class BackendError extends Error {
  /** By its name: the backend may be another copy's of the library, on the same page. */
  static override [Symbol.hasInstance](error: unknown): boolean {
    return (error as Error | null | undefined)?.name === 'BackendError';
  }

  override name = 'BackendError';
  readonly issues: readonly FieldIssue[];
  readonly attemptsLeft?: number;
  /** Instant (ISO 8601) from which trying again makes sense. */
  readonly retryAt?: string;
  readonly operationId?: string;
  /** The code to give first. */
  readonly challenge?: CodeChallenge;
  /** What the server gives to go on with. */
  readonly ticket?: string;
  /** The request that goes on already. */
  readonly requestId?: string;
  /** A web page came where data were asked: most often that of a public network. */
  readonly portal?: true;

  constructor(
    readonly code: BackendErrorCode,
    details: {
      issues?: readonly FieldIssue[];
      attemptsLeft?: number | undefined;
      retryAt?: string | undefined;
      operationId?: string;
      challenge?: CodeChallenge | undefined;
      ticket?: string | undefined;
      requestId?: string | undefined;
      portal?: boolean;
      cause?: unknown;
    } = {},
  ) {
    super(
      details.operationId ? `${details.operationId}: ${code}` : code,
      details.cause === undefined ? undefined : {cause: details.cause},
    );
    this.issues = details.issues ?? [];
    if (details.attemptsLeft !== undefined) this.attemptsLeft = details.attemptsLeft;
    if (details.retryAt !== undefined) this.retryAt = details.retryAt;
    if (details.challenge) this.challenge = details.challenge;
    if (details.ticket !== undefined) this.ticket = details.ticket;
    if (details.requestId !== undefined) this.requestId = details.requestId;
    if (details.portal) this.portal = true;
    if (details.operationId !== undefined) this.operationId = details.operationId;
  }

  /** The same action may succeed if it is tried again. */
  get retryable(): boolean {
    return retryable.includes(this.code);
  }
}

/** Any thrown value as a BackendError. */
export function asBackendError(error: unknown): BackendError {
  return error instanceof BackendError ? error : new BackendError('unexpected', {cause: error});
}

/** Why a request brought no answer. */
export const codeOf = (error: unknown): BackendErrorCode => (error instanceof BackendError ? error.code : 'network');
