import {html, nothing, type TemplateResult} from 'lit';
import type {Reimbursement} from '../../contract/reimbursements.js';
import {BackendError} from '../../backend/error.js';
import type {Lazy} from '../../element/lazy.js';
import {actRow} from '../../ui/blocks/act-row.js';
import {icon} from '../../ui/blocks/icon.js';
import {failureNotice} from '../../ui/page.js';
import type {ActContext} from './act-context.js';
import type {MoreMessages} from './more.messages.fr.js';
import type * as MoreModule from './more.view.js';
import type {OpenActs} from './open-acts.js';
import type {TimelineMessages} from './reimbursement-timeline.messages.fr.js';

export interface ActView extends ActContext {
  t: TimelineMessages;
  acts: Pick<OpenActs, 'isOpen' | 'toggle' | 'requestsOf'>;
  /** What opens below an act: its file comes after the list. */
  more: Lazy<typeof MoreModule>;
  /** Its words, with it. */
  moreT: MoreMessages | undefined;
}

/** One act: what is left stands out, who paid is drawn and said, the rest opens. */
export function actView(act: Reimbursement, view: ActView): TemplateResult {
  const {acts} = view;
  const open = acts.isOpen(act.id);
  return html`<details
    .open=${open}
    @toggle=${(event: Event) => acts.toggle(act, (event.target as HTMLDetailsElement).open)}
  >
    <summary class="act-head" part="act">${actRow(act, view, {end: icon('chevron', true)})}</summary>
    ${open ? openView(act, view) : nothing}
  </details>`;
}

/** What is below an open act, or why it is not there yet. */
function openView(act: Reimbursement, view: ActView): TemplateResult {
  const {acts, more, moreT: t, failureWords} = view;
  const here = more.want();
  return here && t ? here.actMore(act, acts.requestsOf(act, here), {...view, t}) : laterView(failureWords, more);
}

/** In the place of what comes after the list. */
export function laterView(words: ActContext['failureWords'], more: ActView['more']): TemplateResult {
  if (!more.failed) return html`<p class="act-more muted" role="status" aria-busy="true">${words.common.loading}</p>`;
  return html`<div class="act-more">${failureNotice(words, new BackendError('network'), () => more.load())}</div>`;
}
