import {html, nothing, type TemplateResult} from 'lit';
import type {Payment, Reimbursement} from '../../contract/reimbursements.js';
import {BackendError} from '../../backend/error.js';
import {dayAndMonth, money} from '../../element/format.js';
import type {Lazy} from '../../element/lazy.js';
import type {Locale} from '../../element/locale.js';
import {button} from '../../ui/blocks/button.js';
import {careIcon, careKind} from '../../ui/blocks/care.js';
import {failure, type FailureWords} from '../../ui/blocks/failure.js';
import {icon} from '../../ui/blocks/icon.js';
import {moneyBar, moneyBarStyles} from '../../ui/blocks/money-bar.js';
import type {MoreMessages} from './more.messages.fr.js';
import type * as MoreModule from './more.view.js';
import type {TimelineMessages} from './reimbursement-timeline.messages.fr.js';
import {cardStyles} from '../../ui/blocks/card.js';
import {needs} from '../../element/styles.js';

/** What the member opened in an act, and how it went. */
export interface ActState {
  open: boolean;
  busy?: 'statement' | 'payment' | undefined;
  error?: {of: 'statement' | 'payment'; why: BackendError} | undefined;
  payment?: Payment | undefined;
  sendByPhone?: boolean;
}

export interface ActView {
  t: TimelineMessages;
  locale: Locale;
  speaker: FailureWords;
  phone: string | undefined;
  nameOf: (beneficiaryId: string) => string | undefined;
  toggle: (act: Reimbursement, open: boolean) => void;
  statement: (act: Reimbursement) => void;
  payment: (act: Reimbursement) => void;
  send: (act: Reimbursement) => void;
  /** What opens below an act: its file comes after the list. */
  more: Lazy<typeof MoreModule>;
  /** Its words, with it. */
  moreT: MoreMessages | undefined;
}

const tones: Record<string, string> = {paid: 'success', waitingDocument: 'warning', rejected: 'danger'};

/** One act: what is left stands out, who paid is drawn and said, the rest opens. */
export function actView(act: Reimbursement, state: ActState | undefined, view: ActView): TemplateResult {
  needs(cardStyles, moneyBarStyles);
  const {t, locale} = view;
  const {spent, amo, amc, otherPayers = 0, remaining} = act;
  const sub = [dayAndMonth(act.careDate, locale), view.nameOf(act.beneficiaryId), act.professional]
    .filter(Boolean)
    .join(', ');
  const part = (payer: string, label: string, cents: number) =>
    html`<span
      ><span class="key ${payer}" aria-hidden="true"></span>${label}
      <span class="num">${money(cents, locale)}</span></span
    > `;
  return html`<details
    .open=${state?.open ?? false}
    @toggle=${(event: Event) => view.toggle(act, (event.target as HTMLDetailsElement).open)}
  >
    <summary class="act-head" part="act">
      ${careIcon(act.family)}
      <span class="act-title"
        ><span class="act-name">${act.label}</span> <span class="act-sub muted small">${sub}</span></span
      >
      <span class="act-rest"
        ><span class="small muted">${t.remaining}</span>
        <span class="act-sum"
          ><span class="act-amount num">${money(remaining, locale)}</span>
          <span class="act-price small muted">${t.outOf} <span class="num">${money(spent, locale)}</span></span></span
        ></span
      >
      <span class="act-bar"
        >${moneyBar(spent, [
          ['amo', amo.amount],
          ['amc', amc.amount],
          ...(otherPayers ? [['other', otherPayers] as const] : []),
          ['remaining', remaining],
        ])}</span
      >
      <span class="act-split small"
        >${part('amo', t.amo, amo.amount)}${part('amc', t.amc, amc.amount)}${
          otherPayers ? part('other', t.otherPayers, otherPayers) : nothing
        }</span
      >
      <span class="act-status"
        ><span class="badge ${tones[act.status] ?? 'info'}">${statusOf(act, view)}</span>${icon('chevron', true)}</span
      >
    </summary>
    ${state?.open ? openView(act, state, view) : nothing}
  </details>`;
}

export function statusOf({status, amc, family}: Reimbursement, {t, locale}: Pick<ActView, 't' | 'locale'>): string {
  if (status === 'paid' && amc.payee === 'professional')
    return t.paidTo[careKind(family) as keyof typeof t.paidTo] ?? t.paidTo.other;
  if (status === 'paid' && amc.paidOn) return t.paidOn(dayAndMonth(amc.paidOn, locale));
  return t.statuses[status as keyof typeof t.statuses] ?? t.statuses.other;
}

/** What is below an open act, or why it is not there yet. */
function openView(act: Reimbursement, state: ActState, view: ActView): TemplateResult {
  const {more, moreT: t, speaker} = view;
  const here = more.want();
  if (here && t) return here.actMore(act, state, {...view, t});
  if (!more.failed) return html`<p class="act-more muted" role="status" aria-busy="true">${speaker.common.loading}</p>`;
  const again = button({label: speaker.common.retry, icon: 'refresh', onClick: () => void more.load()});
  return html`<div class="act-more">${failure(speaker, new BackendError('network'), again)}</div>`;
}
