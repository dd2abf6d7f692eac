import {html, nothing, type TemplateResult} from 'lit';
import type {BackendError} from '../../backend/error.js';
import {alert} from '../../ui/blocks/alert.js';
import {button} from '../../ui/blocks/button.js';
import {failure} from '../../ui/blocks/failure.js';
import {slowNotice} from '../../ui/page.js';
import type {MemberFlow} from '../member-flow.js';
import {whenSent} from '../when-sent.js';
import type {EndingMessages} from './ending.messages.fr.js';

export interface StatementForm {
  content: unknown;
  /** Why it did not go. */
  failed: unknown;
  send: () => Promise<void>;
  actions: unknown;
}

/** One page of a declaration: what is filled in or read once more, and the buttons. */
export function statementForm(flow: MemberFlow, {content, failed, send, actions}: StatementForm): TemplateResult {
  return html`<form
    class="stack loose"
    method="post"
    novalidate
    aria-labelledby="title"
    @submit=${whenSent(flow, send)}
  >
    ${content} ${failed} ${slowNotice(flow.host.common, flow.slow)} ${actions}
  </form>`;
}

/** Why a declaration did not go. `showAll`: to what was asked for before. */
export function statementFailure(
  {host}: MemberFlow,
  t: EndingMessages,
  error: BackendError | undefined,
  showAll: () => void,
): TemplateResult | typeof nothing {
  if (!error) return nothing;
  // nobody needs to be signed in: it goes on without
  if (error.code === 'session-expired') return alert({tone: 'info', live: 'alert', ...t.signedOut});
  if (error.code !== 'already-open') return failure(host.failureWords, error);
  const {show, ...words} = t.alreadyOpen;
  return alert({
    ...{tone: 'info', live: 'alert', ...words},
    actions: button({label: show, small: true, onClick: showAll}),
  });
}
