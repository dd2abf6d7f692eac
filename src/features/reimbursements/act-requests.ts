import {getPayment, getStatement, type Payment, type Reimbursement} from '../../contract/reimbursements.js';
import {Download} from '../../element/download.js';
import type {MemberFlow} from '../../shell/member-flow.js';

/** What the member asks of one act, and how it went. */
export class ActRequests {
  /** What came of them: one at a time. */
  readonly asked: Download<'statement' | 'payment'>;
  /** The transfer it was paid with. */
  paid: Payment | undefined;
  /** The page has no way of its own to send a paper. */
  sendByPhone = false;

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

  /** The page may have its own way to send a paper; where it has none, the phone is said. */
  send({id, request}: Reimbursement): void {
    const {host} = this.flow;
    const detail = {reimbursementId: id, requestId: request!.id};
    this.sendByPhone = host.tell('mutuelle-document-send', detail, {cancelable: true});
    host.requestUpdate();
  }
}
