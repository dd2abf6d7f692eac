import {html, type TemplateResult} from 'lit';
import type {Flow} from '../session/flow.js';
import {stepActions} from '../ui/blocks/step-by-step.js';
import {slowNotice, submitButton} from '../ui/page.js';
import {whenSent} from './when-sent.js';

export interface StepForm {
  content: unknown;
  /** Why the last press came to nothing. */
  failed: unknown;
  /** Of the button that sends it. */
  forward: string;
  send: () => Promise<void>;
  /** Before that button: the way back, how what is typed is saved. */
  others: readonly unknown[];
}

/** One page of a request as a form: what is asked or looked at once more, what went wrong with it, and its buttons. */
export function stepForm(flow: Flow, {content, failed, forward, send, others}: StepForm): TemplateResult {
  const {host, busy, slow} = flow;
  return html`<form
    class="stack loose"
    method="post"
    novalidate
    aria-labelledby="title"
    @submit=${whenSent(flow, send)}
  >
    ${content} ${failed} ${slowNotice(host.common, slow)}
    ${stepActions(...others, submitButton(host.common, forward, busy))}
  </form>`;
}
