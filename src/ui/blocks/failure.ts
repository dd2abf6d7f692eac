import {html, nothing, type TemplateResult} from 'lit';
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
  if (error.portal) return words.failures.portal;
  return known[names[error.code] ?? error.code] ?? words.failures[error.retryable ? 'server' : 'refused'];
}

/** The number to call, where trying again may be of no use and the number is known. */
export function callButton(
  {common: words, help}: FailureWords,
  {code}: Pick<BackendError, 'code'>,
): TemplateResult | typeof nothing {
  if (!help || passing.includes(code)) return nothing;
  const phone = help.phoneText ?? help.phone;
  return html`<a class="link" href="tel:${help.phone}">${words.callUs(phone)}</a>`;
}

/** What passes by itself, or is the member's to settle. */
const passing: readonly BackendErrorCode[] = ['network', 'timeout', 'too-many-requests', 'stale', 'incomplete'];

/** A failed attempt, above the buttons that can try it again. */
export function failure(words: FailureWords, error: BackendError, actions?: unknown): TemplateResult {
  const call = callButton(words, error);
  return alert({
    tone: 'danger',
    live: 'alert',
    ...sayFailure(words, error),
    actions: actions || call !== nothing ? html`${actions} ${call}` : undefined,
  });
}
