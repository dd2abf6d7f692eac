import {getPayment, getStatement, type Payment} from '../../contract/payments.js';
import type {Reimbursement} from '../../contract/reimbursements.js';
import {Download} from '../../element/download.js';
import {focusWhenShown} from '../../element/focus.js';
import {safeUrl} from '../../element/safe-url.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import {PlacedSender} from '../document-sender/placed-sender.panel.js';

/** The button that sends what an act waits for. */
export const sendActId = (actId: string): string => `send-${actId}`;

/** What the member asks of one act, and how it went. */
export class ActRequests {
  /** What came of them: one at a time. */
  readonly asked: Download<'statement' | 'payment'>;
  /** The transfer it was paid with. */
  paid: Payment | undefined;
  /** What the page has no way of its own for. */
  byPhone: 'document' | 'question' | undefined;
  /** Of the paper that is missing, in the place of its button. */
  readonly sender: PlacedSender;

  constructor(private readonly flow: MemberFlow) {
    this.asked = new Download(flow);
    this.sender = new PlacedSender(flow);
  }

  /** Nothing of it stays. */
  clear(): void {
    this.sender.close();
  }

  statement({statementId}: Reimbursement): void {
    const params = {statementId: statementId!};
    void this.asked.start('statement', () => this.flow.call(getStatement, {params}));
  }

  payment({paymentId}: Reimbursement): void {
    const params = {paymentId: paymentId!};
    void this.asked.attempt('payment', async () => {
      this.paid = await this.flow.call(getPayment, {params});
    });
  }

  /**
   * The page may have its own way to send a paper, or to ask a question; where it has none, a paper that has an id is
   * sent from here; where there is no way at all, the phone is said.
   */
  reach(why: 'document' | 'question', {id, request}: Reimbursement, event?: Event): void {
    const {host} = this.flow;
    const cancelable = {cancelable: true};
    const paper = request && {paperId: request.id};
    const goesOn =
      why === 'document'
        ? host.tell('mutuelle-document-send-requested', {reimbursementId: id, ...paper}, cancelable)
        : host.tell('mutuelle-question-ask', {reimbursementId: id}, cancelable);
    if (!goesOn) event?.preventDefault();
    const here = goesOn && why === 'document' && request && !safeUrl(request.url);
    this.byPhone = goesOn && !here ? why : undefined;
    if (here) this.#send(id, request.id);
    host.requestUpdate();
  }

  #send(actId: string, paperId: string): void {
    const {flow, sender} = this;
    const closed = async (sent: boolean) => {
      if (sent) await flow.reload();
      // what was asked for may be asked for no more
      const {renderRoot} = flow.host;
      const back = renderRoot.querySelector(`#${sendActId(actId)}`)
        ? `#${sendActId(actId)}`
        : 'details[open] > summary';
      void focusWhenShown(flow.host, back);
    };
    sender.send(actId, {paperId, actId}, (sent) => void closed(sent));
  }
}
