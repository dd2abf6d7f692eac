import {html, nothing, type TemplateResult} from 'lit';
import type {Payment, Reimbursement} from '../../contract/reimbursements.js';
import {dayAndMonth, money} from '../../element/format.js';
import {needs} from '../../element/styles.js';
import {alert} from '../../ui/blocks/alert.js';
import {button, type ButtonOptions} from '../../ui/blocks/button.js';
import {facts} from '../../ui/blocks/card.js';
import {failure} from '../../ui/blocks/failure.js';
import type {ActRequests} from './act-requests.js';
import type {ActContext} from './act-context.js';
import {isReadable} from './acts.js';
import {explain} from './explain.js';
import type {MoreMessages} from './more.messages.fr.js';
import {moreStyles} from './more.styles.js';

export interface ActMoreView extends ActContext {
  t: MoreMessages;
}

/** Why an act costs what it costs, and what can be asked of it. */
export function actMore(act: Reimbursement, requests: ActRequests, view: ActMoreView): TemplateResult {
  needs(moreStyles);
  const {t, locale, failureWords} = view;
  const {asked, paid} = requests;
  const pairs = whoPaid(act, view);
  return html`<div class="act-more">
    ${act.status === 'waitingDocument' && act.request ? paperView(act, requests, view) : nothing}
    ${
      act.status === 'rejected' && act.rejection
        ? alert({tone: 'danger', title: t.rejectedTitle, text: act.rejection})
        : nothing
    }
    <div class="stack tight">
      <h4 class="subheading">${t.understand}</h4>
      <p>${explain(act, t.explain, locale).join(' ')}</p>
    </div>
    ${pairs.length ? facts(pairs) : nothing} ${paid ? paymentView(paid, view) : nothing}
    ${asked.failure ? failure(failureWords, asked.failure.error) : nothing} ${actionsView(act, requests, view)}
  </div>`;
}

/** What each paid, and when. */
function whoPaid({amo, amc}: Reimbursement, {t, locale}: ActMoreView): [string, unknown][] {
  const paid = ({amount, paidOn, payee}: {amount: number; paidOn?: string | undefined; payee: string}) =>
    html`<span class="num">${money(amount, locale)}</span>,
      ${paidOn ? (payee === 'professional' ? t.toProfessional : t.onAccount)(dayAndMonth(paidOn, locale)) : t.notYet}`;
  const pairs: [string, unknown][] = [];
  if (amo.amount !== 0) pairs.push([t.amoPaid, paid(amo)]);
  if (amc.amount !== 0) pairs.push([t.amcPaid, paid(amc)]);
  if (amc.guarantee) pairs.push([t.guarantee, amc.guarantee]);
  return pairs;
}

function actionsView(act: Reimbursement, requests: ActRequests, {t}: ActMoreView): TemplateResult {
  const action = (which: 'statement' | 'payment', more: Partial<ButtonOptions> = {}) =>
    button({
      label: t[which],
      kind: 'quiet',
      small: true,
      busy: requests.asked.busy === which,
      onClick: () => requests[which](act),
      ...more,
    });
  return html`<div class="row">
    ${act.statementId ? action('statement', {icon: 'download'}) : nothing}
    ${act.paymentId && !requests.paid ? action('payment') : nothing}
  </div>`;
}

function paperView(act: Reimbursement, requests: ActRequests, {t, phone}: ActMoreView): TemplateResult {
  const byPhone = requests.sendByPhone && phone;
  return alert({
    tone: 'warning',
    title: t.missing(act.request!.label),
    text: byPhone ? t.sendByPhone(phone) : t.missingText,
    actions: byPhone ? undefined : button({label: t.send, small: true, onClick: () => requests.send(act)}),
  });
}

function paymentView({amount, paidOn, payee, acts}: Payment, {t, locale, nameOf}: ActMoreView): TemplateResult {
  const title = (payee === 'professional' ? t.paymentTo : t.paymentOf)(
    money(amount, locale),
    dayAndMonth(paidOn, locale),
  );
  return html`<section class="payment" aria-label=${title}>
    <h4 class="subheading">${title}</h4>
    <ul aria-label=${t.paymentActs}>
      ${acts.filter(isReadable).map(
        (each) =>
          html`<li>
            <span
              >${each.label}
              <span class="muted small"
                >${[dayAndMonth(each.careDate, locale), nameOf(each.beneficiaryId)].filter(Boolean).join(', ')}</span
              ></span
            >
            <span class="num strong">${money(each.amc.amount, locale)}</span>
          </li>`,
      )}
    </ul>
  </section>`;
}
