import {html, nothing, type TemplateResult} from 'lit';
import type {Payment, Reimbursement} from '../../contract/reimbursements.js';
import {dayAndMonth, money} from '../../element/format.js';
import {isReadable} from './reimbursement-list.js';
import {alert} from '../../ui/blocks/alert.js';
import {button} from '../../ui/blocks/button.js';
import {facts} from '../../ui/blocks/card.js';
import {failure} from '../../ui/blocks/failure.js';
import type {ActState, ActView} from './act.view.js';
import {explain} from './explain.js';
import type {MoreMessages} from './more.messages.fr.js';

export interface ActMoreView extends Omit<ActView, 't' | 'toggle' | 'more' | 'moreT'> {
  t: MoreMessages;
}

/** Why an act costs what it costs, and what can be asked of it. */
export function actMore(act: Reimbursement, state: ActState, view: ActMoreView): TemplateResult {
  const {t, locale} = view;
  const paid = ({amount, paidOn, payee}: {amount: number; paidOn?: string | undefined; payee: string}) =>
    html`<span class="num">${money(amount, locale)}</span>,
      ${paidOn ? (payee === 'professional' ? t.toProfessional : t.onAccount)(dayAndMonth(paidOn, locale)) : t.notYet}`;
  const pairs: [string, unknown][] = [];
  if (act.amo.amount !== 0) pairs.push([t.amoPaid, paid(act.amo)]);
  if (act.amc.amount !== 0) pairs.push([t.amcPaid, paid(act.amc)]);
  if (act.amc.guarantee) pairs.push([t.guarantee, act.amc.guarantee]);
  return html`<div class="act-more">
    ${act.status === 'waitingDocument' && act.request ? requestView(act, state, view) : nothing}
    ${
      act.status === 'rejected' && act.rejection
        ? alert({tone: 'danger', title: t.rejectedTitle, text: act.rejection})
        : nothing
    }
    <div class="stack tight">
      <h4 class="subheading">${t.understand}</h4>
      <p>${explain(act, t.explain, locale).join(' ')}</p>
    </div>
    ${pairs.length ? facts(pairs) : nothing} ${state.payment ? paymentView(state.payment, view) : nothing}
    ${state.error ? failure(view.speaker, state.error.why) : nothing}
    <div class="row">
      ${
        act.statementId
          ? button({
              label: t.statement,
              kind: 'quiet',
              small: true,
              icon: 'download',
              busy: state.busy === 'statement',
              onClick: () => view.statement(act),
            })
          : nothing
      }
      ${
        act.paymentId && !state.payment
          ? button({
              label: t.payment,
              kind: 'quiet',
              small: true,
              busy: state.busy === 'payment',
              onClick: () => view.payment(act),
            })
          : nothing
      }
    </div>
  </div>`;
}

function requestView(act: Reimbursement, {sendByPhone}: ActState, {t, phone, send}: ActMoreView): TemplateResult {
  return alert({
    tone: 'warning',
    title: t.missing(act.request!.label),
    text: sendByPhone && phone ? t.sendByPhone(phone) : t.missingText,
    ...(sendByPhone && phone ? {} : {actions: button({label: t.send, small: true, onClick: () => send(act)})}),
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
