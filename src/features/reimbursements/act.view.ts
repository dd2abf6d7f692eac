import {html, nothing, type TemplateResult} from 'lit';
import type {Reimbursement} from '../../contract/reimbursements.js';
import {BackendError} from '../../backend/error.js';
import {dayAndMonth, money} from '../../element/format.js';
import type {Lazy} from '../../element/lazy.js';
import {needs} from '../../element/styles.js';
import {cardStyles} from '../../ui/blocks/card.js';
import {careIcon, careKind} from '../../ui/blocks/care.js';
import {icon} from '../../ui/blocks/icon.js';
import {moneyBar, moneyBarStyles} from '../../ui/blocks/money-bar.js';
import {failureNotice} from '../../ui/page.js';
import type {ActContext} from './act-context.js';
import type {MoreMessages} from './more.messages.fr.js';
import type * as MoreModule from './more.view.js';
import type {OpenActs} from './open-acts.js';
import {stateOf} from './parts.js';
import type {TimelineMessages} from './reimbursement-timeline.messages.fr.js';

export interface ActView extends ActContext {
  t: TimelineMessages;
  acts: Pick<OpenActs, 'isOpen' | 'toggle' | 'requestsOf'>;
  /** What opens below an act: its file comes after the list. */
  more: Lazy<typeof MoreModule>;
  /** Its words, with it. */
  moreT: MoreMessages | undefined;
}

const tones: Record<string, string> = {paid: 'success', waitingDocument: 'warning', rejected: 'danger'};

/** One act: what is left stands out, who paid is drawn and said, the rest opens. */
export function actView(act: Reimbursement, view: ActView): TemplateResult {
  needs(cardStyles, moneyBarStyles);
  const {t, locale, acts} = view;
  const open = acts.isOpen(act.id);
  const {spent, amo, amc, otherPayers = 0, remaining} = act;
  const sub = [dayAndMonth(act.careDate, locale), view.nameOf(act.beneficiaryId), act.professional]
    .filter(Boolean)
    .join(', ');
  const soon = {amo: stateOf(act, 'amo') === 'expected', amc: stateOf(act, 'amc') === 'expected', other: false};
  const part = (payer: keyof typeof soon, label: string, cents: number) =>
    html`<span
      ><span class="key ${payer} ${soon[payer] ? 'soon' : ''}" aria-hidden="true"></span>${label}
      <span class="num">${money(cents, locale)}</span>${soon[payer] ? html` ${t.coming}` : nothing}</span
    > `;
  return html`<details
    .open=${open}
    @toggle=${(event: Event) => acts.toggle(act, (event.target as HTMLDetailsElement).open)}
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
          ['amo', amo.amount, soon.amo],
          ['amc', amc.amount, soon.amc],
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
    ${open ? openView(act, view) : nothing}
  </details>`;
}

/** The state of the act; that it is paid, and to whom, where the day is known. */
export function statusOf({status, amc, family}: Reimbursement, {t, locale}: Pick<ActView, 't' | 'locale'>): string {
  if (status === 'paid' && amc.paidOn && amc.payee === 'professional')
    return t.paidTo[careKind(family) as keyof typeof t.paidTo] ?? t.paidTo.other;
  if (status === 'paid' && amc.paidOn) return t.paidOn(dayAndMonth(amc.paidOn, locale));
  return t.statuses[status as keyof typeof t.statuses] ?? t.statuses.other;
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
