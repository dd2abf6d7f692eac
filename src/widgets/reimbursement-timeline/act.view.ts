import {html, nothing, type TemplateResult} from 'lit';
import type {Payment, Reimbursement} from '../../contract/reimbursements.js';
import type {BackendError} from '../../backend/error.js';
import {dayAndMonth, money} from '../../element/format.js';
import type {Locale} from '../../element/locale.js';
import {isReadable} from '../../flows/reimbursement-list.js';
import {alert} from '../../ui/blocks/alert.js';
import {button} from '../../ui/blocks/button.js';
import {careIcon, careKind} from '../../ui/blocks/care.js';
import {facts} from '../../ui/blocks/card.js';
import {failure, type Speaker} from '../../ui/blocks/failure.js';
import {icon} from '../../ui/blocks/icon.js';
import {moneyBar} from '../../ui/blocks/money-bar.js';
import {explain} from './explain.js';
import type {TimelineMessages} from './reimbursement-timeline.messages.fr.js';

/** What the member opened in an act, and how it went. */
export interface ActState { open: boolean; busy?: 'statement' | 'payment' | undefined; error?: {of: 'statement' | 'payment'; why: BackendError} | undefined; payment?: Payment | undefined; sendByPhone?: boolean }

export interface ActView {
  t: TimelineMessages;
  locale: Locale;
  speaker: Speaker;
  phone: string | undefined;
  nameOf: (beneficiaryId: string) => string | undefined;
  toggle: (act: Reimbursement, open: boolean) => void;
  statement: (act: Reimbursement) => void;
  payment: (act: Reimbursement) => void;
  send: (act: Reimbursement) => void;
}

const tones: Record<string, string> = {paid: 'success', waitingDocument: 'warning', rejected: 'danger'};

/** One act: what is left stands out, who paid is drawn and said, the rest opens. */
export function actView(act: Reimbursement, state: ActState | undefined, view: ActView): TemplateResult {
  const {t, locale} = view;
  const {spent, amo, amc, otherPayers = 0, remaining} = act;
  const sub = [dayAndMonth(act.careDate, locale), view.nameOf(act.beneficiaryId), act.professional].filter(Boolean).join(', ');
  const part = (payer: string, label: string, cents: number) => html`<span><span class="key ${payer}" aria-hidden="true"></span>${label} <span class="num">${money(cents, locale)}</span></span> `;
  return html`<details .open=${state?.open ?? false} @toggle=${(event: Event) => view.toggle(act, (event.target as HTMLDetailsElement).open)}>
    <summary class="act-head" part="act">
      ${careIcon(act.family)}
      <span class="act-title"><span class="act-name">${act.label}</span> <span class="act-sub muted small">${sub}</span></span>
      <span class="act-rest"><span class="small muted">${t.remaining}</span> <span class="act-sum"><span class="act-amount num">${money(remaining, locale)}</span> <span class="act-price small muted">${t.outOf} <span class="num">${money(spent, locale)}</span></span></span></span>
      <span class="act-bar">${moneyBar(spent, [['amo', amo.amount], ['amc', amc.amount], ...(otherPayers ? [['other', otherPayers] as const] : []), ['remaining', remaining]])}</span>
      <span class="act-split small">${part('amo', t.amo, amo.amount)}${part('amc', t.amc, amc.amount)}${otherPayers ? part('other', t.otherPayers, otherPayers) : nothing}</span>
      <span class="act-status"><span class="badge ${tones[act.status] ?? 'info'}">${statusOf(act, view)}</span>${icon('chevron', true)}</span>
    </summary>
    ${state?.open ? moreView(act, state, view) : nothing}
  </details>`;
}

export function statusOf({status, amc, family}: Reimbursement, {t, locale}: Pick<ActView, 't' | 'locale'>): string {
  if (status === 'paid' && amc.payee === 'professional') return t.paidTo[careKind(family) as keyof typeof t.paidTo] ?? t.paidTo.other;
  if (status === 'paid' && amc.paidOn) return t.paidOn(dayAndMonth(amc.paidOn, locale));
  return t.statuses[status as keyof typeof t.statuses] ?? t.statuses.other;
}

function moreView(act: Reimbursement, state: ActState, view: ActView): TemplateResult {
  const {t, locale} = view;
  const paid = ({amount, paidOn, payee}: {amount: number; paidOn?: string | undefined; payee: string}) => html`<span class="num">${money(amount, locale)}</span>, ${paidOn ? (payee === 'professional' ? t.toProfessional : t.onAccount)(dayAndMonth(paidOn, locale)) : t.notYet}`;
  const pairs: [string, unknown][] = [];
  if (act.amo.amount !== 0) pairs.push([t.amoPaid, paid(act.amo)]);
  if (act.amc.amount !== 0) pairs.push([t.amcPaid, paid(act.amc)]);
  if (act.amc.guarantee) pairs.push([t.guarantee, act.amc.guarantee]);
  return html`<div class="act-more">
    ${act.status === 'waitingDocument' && act.request ? requestView(act, state, view) : nothing}
    ${act.status === 'rejected' && act.rejection ? alert({tone: 'danger', title: t.rejectedTitle, text: act.rejection}) : nothing}
    <div class="stack tight"><h4 class="subheading">${t.understand}</h4><p>${explain(act, t.explain, locale).join(' ')}</p></div>
    ${pairs.length ? facts(pairs) : nothing}
    ${state.payment ? paymentView(state.payment, view) : nothing}
    ${state.error ? failure(view.speaker, state.error.why) : nothing}
    <div class="row">
      ${act.statementId ? button({label: t.statement, kind: 'quiet', small: true, icon: 'download', busy: state.busy === 'statement', onClick: () => view.statement(act)}) : nothing}
      ${act.paymentId && !state.payment ? button({label: t.payment, kind: 'quiet', small: true, busy: state.busy === 'payment', onClick: () => view.payment(act)}) : nothing}
    </div>
  </div>`;
}

function requestView(act: Reimbursement, {sendByPhone}: ActState, {t, phone, send}: ActView): TemplateResult {
  return alert({tone: 'warning', title: t.missing(act.request!.label), text: sendByPhone && phone ? t.sendByPhone(phone) : t.missingText, ...(sendByPhone && phone ? {} : {actions: button({label: t.send, small: true, onClick: () => send(act)})})});
}

function paymentView({amount, paidOn, payee, acts}: Payment, {t, locale, nameOf}: ActView): TemplateResult {
  const title = (payee === 'professional' ? t.paymentTo : t.paymentOf)(money(amount, locale), dayAndMonth(paidOn, locale));
  return html`<section class="payment" aria-label=${title}><h4 class="subheading">${title}</h4>
    <ul aria-label=${t.paymentActs}>${acts.filter(isReadable).map((each) => html`<li><span>${each.label} <span class="muted small">${[dayAndMonth(each.careDate, locale), nameOf(each.beneficiaryId)].filter(Boolean).join(', ')}</span></span> <span class="num strong">${money(each.amc.amount, locale)}</span></li>`)}</ul>
  </section>`;
}
