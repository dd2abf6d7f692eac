import {getPayment, getStatement, type Payment} from '../../contract/payments.js';
import type {Reimbursement} from '../../contract/reimbursements.js';
import {Download} from '../../element/download.js';
import type {MemberFlow} from '../../shell/member-flow.js';

/** What the member asks of one act, and how it went. */
export class ActRequests {
  /** What came of them: one at a time. */
  readonly asked: Download<'statement' | 'payment'>;
  /** The transfer it was paid with. */
  paid: Payment | undefined;
  /** What the page has no way of its own for. */
  byPhone: 'document' | 'question' | undefined;

  constructor(private readonly flow: MemberFlow) {
    this.asked = new Download(flow);
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
   * The page may have its own way to send a paper, to correct what was refused, or to ask a question; where it has none
   * and the act has no link for it, the phone is said.
   */
  reach(why: 'document' | 'question', {id, request}: Reimbursement, event?: Event): void {
    const {host} = this.flow;
    const cancelable = {cancelable: true};
    const goesOn =
      why === 'document'
        ? host.tell('mutuelle-document-send', {reimbursementId: id, requestId: request?.id ?? id}, cancelable)
        : host.tell('mutuelle-question-ask', {reimbursementId: id}, cancelable);
    if (!goesOn) event?.preventDefault();
    this.byPhone = goesOn ? why : undefined;
    host.requestUpdate();
  }
}
