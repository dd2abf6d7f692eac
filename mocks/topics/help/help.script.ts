import {complain, getHelp, rateAnswer, requestCallback} from '../../../src/contract/help.js';
import {getRequest} from '../../../src/contract/requests.js';
import type {TopicScript} from '../../engine/script.js';

const phone = '+33639981234';
const complaint = {subjectId: 'delay', text: 'J’attends depuis un mois.'};

export const script: TopicScript = {
  parts: {
    async visitor({call, simulator}) {
      await call('as anybody', getHelp);
      simulator.fail('rateAnswer', 'network', {after: 'effect'});
      await call('it helped', rateAnswer, {params: {questionId: 'card'}, body: {helped: true}, intent: 'helped'});
      await call('of no known answer', rateAnswer, {params: {questionId: 'none'}, body: {helped: false}, intent: 'no'});
      const line = {params: {lineId: 'reimbursements'}, body: {phone}};
      simulator.fail('requestCallback', 'network', {after: 'effect'});
      await call('once', requestCallback, {...line, intent: 'one'});
      await call('twice', requestCallback, {...line, intent: 'two'});
      await call('once more', requestCallback, {...line, intent: 'three'});
      await call('half a number', requestCallback, {...line, body: {phone: '+3363998'}, intent: 'half'});
      await call('of a line without', requestCallback, {params: {lineId: 'abroad'}, body: {phone}, intent: 'none'});
    },

    async member({call, simulator}) {
      await call('as a member', getHelp);
      await call('nothing said', complain, {body: {subjectId: 'none', text: ' '}, intent: 'nothing'});
      simulator.fail('complain', 'network', {after: 'effect'});
      const made = (await call('sent', complain, {
        body: {...complaint, wish: 'Une date.'},
        intent: 'complaint',
      })) as {id: string};
      await call('sent again, from another page', complain, {body: {...complaint, wish: 'Une date.'}, intent: 'anew'});
      await call('a complaint', getRequest, {params: {requestId: made.id}});
      await call('with a complaint', getHelp);
    },
  },
  failures: {
    'rateAnswer: of no known answer': 'not-found',
    'requestCallback: once more': 'limit-reached',
    'requestCallback: half a number': 'validation',
    'requestCallback: of a line without': 'not-found',
    'complain: nothing said': 'validation',
  },
};
