import {getPayment, getStatement} from '../../../src/contract/payments.js';
import {listReimbursements, type Reimbursement, type ReimbursementPage} from '../../../src/contract/reimbursements.js';
import type {TopicScript} from '../../engine/script.js';

export const script: TopicScript = {
  parts: {
    async member({call}) {
      const first = (await call('first page', listReimbursements, {
        body: {filters: {}, limit: 4},
      })) as ReimbursementPage;
      await call('second page', listReimbursements, {body: {filters: {}, limit: 4, cursor: first.next!}});
      await call('filtered', listReimbursements, {
        body: {filters: {beneficiaryId: 'marc', family: 'pharmacy', search: 'port'}, limit: 2},
      });
      const {paymentId = '', statementId = ''} = first.acts.find(
        (act) => 'status' in act && act.status === 'paid',
      ) as Reimbursement;
      await call('opened', getPayment, {params: {paymentId}});
      await call('unknown', getPayment, {params: {paymentId: 'vir-0'}});
      await call('file', getStatement, {params: {statementId}});
      await call('unknown', getStatement, {params: {statementId: 'dec-0'}});
    },
  },
  failures: {
    'getPayment: unknown': 'not-found',
    'getStatement: unknown': 'not-found',
  },
};
