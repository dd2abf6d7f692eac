import type {TemplateResult} from 'lit';
import type {BackendError, BackendErrorCode} from '../../backend/error.js';
import {clock} from '../../element/clock.js';
import type {FailureWords} from '../../element/failure-words.js';
import {alert} from './alert.js';

/** Codes whose sentence has another name. */
const names: Partial<Record<BackendErrorCode, string>> = {
  timeout: 'network',
  'invalid-answer': 'nonsense',
  'session-expired': 'expired',
  unauthenticated: 'expired',
  'already-signed': 'signed',
  'too-many-requests': 'tooMany',
  'not-found': 'missing',
};

/** Title and sentence of a failure that is not about one answer. */
export function sayFailure(
  {common: words, language}: FailureWords,
  error: BackendError,
): {title: string; text: string} {
  if (error.code === 'unavailable' && error.retryAt)
    return {title: words.maintenance.title, text: words.maintenance.text(clock(error.retryAt, language))};
  const known: Record<string, {title: string; text: string}> = words.failures;
  return known[names[error.code] ?? error.code] ?? words.failures.server;
}

/** A failed attempt, above the buttons that can try it again. */
export function failure(words: FailureWords, error: BackendError, actions?: unknown): TemplateResult {
  return alert({tone: 'danger', live: 'alert', ...sayFailure(words, error), actions});
}
