import {confirmRecap} from '../../../src/contract/enrolment.js';
import {getWaiverTerms, requestWaiver, withdrawWaiver} from '../../../src/contract/waiver.js';
import type {TopicScript} from '../../engine/script.js';

export const script: TopicScript = {
  parts: {
    async answering({call}) {
      await call('terms', getWaiverTerms);
      await call('no end', requestWaiver, {body: {caseId: 'css', statement: '2026-11'}});
      await call('an old sentence', requestWaiver, {body: {caseId: 'dependant', statement: '2020-01'}});
      await call('asked', requestWaiver, {body: {caseId: 'individual', endsOn: '31/12/2027', statement: '2026-11'}});
      await call('not while it rests', confirmRecap);
      await call('taken up again', withdrawWaiver);
      await call('taken up again twice', withdrawWaiver);
    },
  },
  failures: {
    'requestWaiver: no end': 'validation',
    'requestWaiver: an old sentence': 'validation',
    'confirmRecap: not while it rests': 'incomplete',
  },
};
