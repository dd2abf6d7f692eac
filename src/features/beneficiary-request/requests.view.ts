import {css, html, nothing, type TemplateResult} from 'lit';
import type {MemberRequest} from '../../contract/requests.js';
import type {Locale} from '../../element/locale.js';
import {needs} from '../../element/styles.js';
import {cardStyles} from '../../ui/blocks/card.js';
import {icon} from '../../ui/blocks/icon.js';
import {requestPath} from '../../ui/blocks/path.js';
import type {PathMessages} from '../../ui/blocks/path.messages.fr.js';
import {requestBadge} from '../../ui/blocks/request-badge.js';
import {isWanted} from '../../ui/blocks/wanted-papers.js';
import type {PaperSending} from '../document-sender/paper-sending.panel.js';
import type {BeneficiaryRequestMessages} from './beneficiary-request.messages.fr.js';

export interface RequestsView {
  t: BeneficiaryRequestMessages;
  path: PathMessages;
  locale: Locale;
  sending: PaperSending;
}

/** What was asked for, each with how far it is and what it waits for. */
export function requestList(requests: readonly MemberRequest[], view: RequestsView): TemplateResult {
  needs(cardStyles, requestStyles);
  return html`<ul>
    ${requests.map((request) => requestView(request, view))}
  </ul>`;
}

function requestView(request: MemberRequest, view: RequestsView): TemplateResult {
  const {t, path, locale} = view;
  const {label, about, status, steps, papers} = request;
  // said once: at the paper it is about
  const reason = papers.some((paper) => paper.reason === request.reason) ? undefined : request.reason;
  return html`<li class="request">
    ${namedState(label, requestBadge(status, t.requests.statuses))}
    ${about ? html`<p translate="no">${about}</p>` : nothing} ${reason ? html`<p>${reason}</p>` : nothing}
    <p class="small muted">${referenceView(request, t)}</p>
    ${toSendView(request, view)}
    <details class="fold">
      <summary><span>${t.requests.steps}</span>${icon('chevron', true)}</summary>
      ${requestPath(steps, path, locale)}
    </details>
  </li>`;
}

/** What it is, and how it stands. */
export function namedState(label: unknown, badge: unknown): TemplateResult {
  needs(requestStyles);
  return html`<p class="row named"><span class="strong">${label}</span> ${badge ?? nothing}</p>`;
}

/** To say on the phone. */
export const referenceView = ({reference}: MemberRequest, t: BeneficiaryRequestMessages): TemplateResult =>
  html`${t.requests.reference} <span class="num" translate="no">${reference}</span>`;

/** The papers it waits for. */
export function toSendView({papers}: MemberRequest, view: RequestsView): TemplateResult | typeof nothing {
  const wanted = papers.filter(isWanted);
  return wanted.length ? view.sending.listView(wanted) : nothing;
}

const requestStyles = css`
  .request {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(1.5 * var(--_u));
    padding-block: calc(4 * var(--_u));
    border-block-end: 1px solid var(--_border);
    line-height: 1.45;
  }
  .request:first-child {
    padding-block-start: 0;
  }
  .request:last-child {
    border-block-end: 0;
  }
  .named > .strong {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .request .lines {
    padding-inline-start: calc(4 * var(--_u));
    border-inline-start: 2px solid var(--_border);
  }
  .request .path {
    padding-block-start: calc(2 * var(--_u));
  }
`;
