import {html, nothing, type TemplateResult} from 'lit';
import type {BackendError} from '../backend/error.js';
import type {CommonMessages} from '../element/common.messages.fr.js';
import type {FailureWords} from '../element/failure-words.js';
import {alert} from './blocks/alert.js';
import {button} from './blocks/button.js';
import {callButton, failure, sayFailure} from './blocks/failure.js';
import {blank} from './blocks/states.js';

export interface PageHeader {
  title: unknown;
  /** One sentence under the title. */
  lead?: unknown;
  /** Before the title, in the heading: « Étape 2 sur 8 ». */
  above?: unknown;
  /** Beside the title: a state, in one word. */
  beside?: unknown;
  /** Under the lead: when it was counted, how to have it counted anew. */
  below?: unknown;
  /** Of the heading; `title` where nothing is said. */
  id?: string;
}

/** The heading of a page, of which it may take the focus, and what it is about. */
export function pageHeader({title, lead, above, beside, below, id = 'title'}: PageHeader): TemplateResult {
  const heading = html`<h2 class="title" part="title" id=${id} tabindex="-1" data-heading>${above}${title}</h2>`;
  return html`<div class="stack tight">
    ${beside ? html`<div class="row">${heading}${beside}</div>` : heading}
    ${lead ? html`<p class="lead muted" part="lead">${lead}</p>` : nothing} ${below ?? nothing}
  </div>`;
}

/** « C'est plus long que d'habitude », after 8 seconds without an answer. */
export function slowNotice(words: CommonMessages, slow: boolean): TemplateResult | typeof nothing {
  return slow ? alert({tone: 'info', icon: 'clock', live: 'status', ...words.slow}) : nothing;
}

/** The way out of a failure: primary where it is the one thing to do on the page. */
export function retryButton(
  words: CommonMessages,
  again: () => unknown,
  {primary = false, small = false, busy = false} = {},
): TemplateResult {
  return button({
    label: words.retry,
    icon: 'refresh',
    small,
    busy,
    kind: primary ? 'primary' : 'second',
    onClick: () => void again(),
  });
}

/** Sends the form it stands in; says so while it does. */
export function submitButton(words: CommonMessages, label: unknown, busy: boolean, reason?: string): TemplateResult {
  return button({label: busy ? words.working : label, kind: 'primary', submit: true, busy, reason});
}

/** A part that could not be read, or an attempt that failed: why, and once more. */
export function failureNotice(words: FailureWords, error: BackendError, again: () => unknown): TemplateResult {
  return failure(words, error, retryButton(words.common, again));
}

/** In the place of a page that could not be read. */
export function failurePage(words: FailureWords, error: BackendError, again: () => unknown): TemplateResult {
  return blank({
    icon: 'error',
    tone: 'danger',
    ...sayFailure(words, error),
    actions: html`${retryButton(words.common, again, {primary: true})} ${callButton(words, error)}`,
  });
}

/** In the place of a page whose file did not come. */
export function missingFilePage({common}: FailureWords, again: () => unknown): TemplateResult {
  return blank({
    icon: 'offline',
    tone: 'info',
    ...common.failures.network,
    actions: retryButton(common, again, {primary: true}),
  });
}
