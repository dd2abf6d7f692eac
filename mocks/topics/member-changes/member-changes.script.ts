import {listMemberChanges} from '../../../src/contract/member-changes.js';
import {listReimbursements, type ReimbursementPage} from '../../../src/contract/reimbursements.js';
import type {TopicScript} from '../../engine/script.js';
import {addReimbursement, advanceReimbursement} from '../reimbursements/reimbursement-events.js';

export const script: TopicScript = {
  parts: {
    async member({call, simulator}) {
      const {revision} = (await call('where it stands', listReimbursements, {
        body: {filters: {}, limit: 1},
      })) as ReimbursementPage;
      const {id} = addReimbursement(simulator, 'family', 'optam');
      advanceReimbursement(simulator, 'family', id);
      await call('two changes', listMemberChanges, {params: {since: String(revision)}});
      await call('from too far', listMemberChanges, {params: {since: '3'}});
    },
  },
};
