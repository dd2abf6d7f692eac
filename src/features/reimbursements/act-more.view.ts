import {html, nothing, type TemplateResult} from 'lit';
import type {Payment} from '../../contract/payments.js';
import type {Reimbursement} from '../../contract/reimbursements.js';
import {dayAndMonth, money} from '../../element/format.js';
import {safeUrl} from '../../element/safe-url.js';
import {needs} from '../../element/styles.js';
import {alert} from '../../ui/blocks/alert.js';
import {button, type ButtonOptions} from '../../ui/blocks/button.js';
import {buttonLink} from '../../ui/blocks/button-link.js';
import {facts} from '../../ui/blocks/card.js';
import {failure} from '../../ui/blocks/failure.js';
import type {ActContext} from './act-context.js';
import {sendActId, type ActRequests} from './act-requests.js';
import {explain} from './explain.js';
import type {MoreMessages} from './more.messages.fr.js';
import {moreStyles} from './more.styles.js';
import {isReadable, stateOf} from '../../ui/blocks/act-parts.js';

export interface ActMoreView extends ActContext {
  t: MoreMessages;
}

/** Why an act costs what it costs, what can be done about it, and what can be asked. */
export function actMore(act: Reimbursement, requests: ActRequests, view: ActMoreView): TemplateResult {
  needs(moreStyles);
  const {t, locale, failureWords} = view;
  const {asked, paid} = requests;
  const pairs = whoPays(act, view);
  return html`<div class="act-more">
    ${act.status === 'waitingDocument' ? paperView(act, requests, view) : nothing}
    ${act.status === 'rejected' ? refusalView(act, view) : nothing}
    <div class="stack tight">
      <h4 class="subheading">${t.understand}</h4>
      <p>${explain(act, t.explain, locale).join(' ')}</p>
    </div>
    ${pairs.length ? facts(pairs) : nothing} ${paid ? paymentView(paid, view) : nothing}
    ${asked.failure ? failure(failureWords, asked.failure.error) : nothing} ${actionsView(act, requests, view)}
    ${requests.byPhone === 'question' && !safeUrl(view.help.contact) ? callView(t.askByPhone, view) : nothing}
  </div>`;
}

/** The part of each payer, and when it was paid. */
function whoPays(act: Reimbursement, {t, locale}: ActMoreView): [string, unknown][] {
  const pairs: [string, unknown][] = [];
  for (const payer of ['amo', 'amc'] as const) {
    const {amount, paidOn, expectedOn, payee} = act[payer];
    const state = stateOf(act, payer);
    if (state === 'none') continue;
    const to = payee === 'professional' ? t.toProfessional : t.onAccount;
    const soon = expectedOn ? t.about(dayAndMonth(expectedOn, locale)) : t.notYet;
    const when = state === 'refused' ? nothing : html`, ${paidOn ? to(dayAndMonth(paidOn, locale)) : soon}`;
    const labels: Record<string, string> = t.parts[payer];
    pairs.push([labels[state]!, html`<span class="num">${money(amount, locale)}</span>${when}`]);
  }
  if (act.amc.guarantee) pairs.push([t.guarantee, act.amc.guarantee]);
  return pairs;
}

/** Every act ends with a way to ask: the page's own, the insurer's, or the phone. */
function actionsView(act: Reimbursement, requests: ActRequests, view: ActMoreView): TemplateResult {
  const {t, help} = view;
  const action = (which: 'statement' | 'payment', more: Partial<ButtonOptions> = {}) =>
    button({
      label: t[which],
      kind: 'quiet',
      small: true,
      busy: requests.asked.busy === which,
      onClick: () => requests[which](act),
      ...more,
    });
  const contact = safeUrl(help.contact);
  const question = {
    label: t.ask,
    kind: 'quiet',
    small: true,
    onClick: (event: Event) => requests.reach('question', act, event),
  } as const;
  return html`<div class="row act-actions">
    ${act.statementId ? action('statement', {icon: 'download'}) : nothing}
    ${act.paymentId && !requests.paid ? action('payment') : nothing}
    ${contact ? buttonLink({...question, href: contact}) : button(question)}
    ${act.status === 'paid' ? nothing : callLink(view)}
  </div>`;
}

function callLink({t, help}: ActMoreView): TemplateResult {
  const {phone, phoneText = phone} = help;
  if (!phone || !phoneText) return html`<span class="small">${t.callCard}</span>`;
  return buttonLink({label: t.call(phoneText), href: `tel:${phone}`, kind: 'quiet', small: true, icon: 'phone'});
}

function callView(sentence: string, view: ActMoreView): TemplateResult {
  return html`<div class="row" role="status"><span>${sentence}</span> ${callLink(view)}</div>`;
}

function paperView(act: Reimbursement, requests: ActRequests, view: ActMoreView): TemplateResult {
  const {t} = view;
  const {request} = act;
  const url = safeUrl(request?.url);
  const byPhone = requests.byPhone === 'document' && !url;
  if (requests.sender.isAt(act.id)) return requests.sender.view() as TemplateResult;
  const send = {
    label: t.send,
    small: true,
    id: sendActId(act.id),
    onClick: (event: Event) => requests.reach('document', act, event),
  } as const;
  return alert({
    tone: 'warning',
    title: request ? t.missing(request.label) : t.explain.waitingSomeDocument,
    text: byPhone ? t.sendByPhone : t.missingText,
    actions: byPhone ? callLink(view) : url ? buttonLink({...send, href: url}) : button(send),
  });
}

/** The true reason, and what can be done about it. */
function refusalView({rejection, remedy}: Reimbursement, view: ActMoreView): TemplateResult {
  const {t} = view;
  const url = safeUrl(remedy?.url);
  return alert({
    tone: 'danger',
    title: t.rejectedTitle,
    text: [rejection ?? t.explain.noReason, remedy?.text].filter(Boolean).join(' '),
    actions: url ? buttonLink({label: remedy!.label ?? t.remedy, href: url, small: true}) : callLink(view),
  });
}

function paymentView(
  {amount, paidOn, payee, acts}: Payment,
  {t, locale, nameOf, isHidden}: ActMoreView,
): TemplateResult {
  const shown = acts.filter(isReadable).filter((each) => !isHidden(each));
  const title = (payee === 'professional' ? t.paymentTo : t.paymentOf)(
    money(amount, locale),
    dayAndMonth(paidOn, locale),
  );
  return html`<section class="payment" aria-label=${title}>
    <h4 class="subheading">${title}</h4>
    <ul aria-label=${t.paymentActs}>
      ${shown.map(
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
