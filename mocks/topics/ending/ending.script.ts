import {logIn} from '../../../src/contract/account.js';
import {getCoverage} from '../../../src/contract/coverage.js';
import {
  getCancellationRules,
  getEndingReceipt,
  getWithdrawalRules,
  type EndingReceipt,
} from '../../../src/contract/ending.js';
import {requestCancellation, takeBackCancellation} from '../../../src/contract/cancellation.js';
import {withdraw} from '../../../src/contract/withdrawal.js';
import {getRequest} from '../../../src/contract/requests.js';
import type {Session} from '../../../src/contract/session.js';
import {addDays} from '../../../src/domain/index.js';
import type {TopicScript} from '../../engine/script.js';
import {members} from '../../people/members.js';
import {samplePassword as password, type PersonaId} from '../../people/personas.js';

const helene = {firstName: 'Hélène', lastName: 'Vasseur', email: 'helene.vasseur@example.org'};
const luc = {firstName: 'Luc', lastName: 'Garnier', email: 'luc.garnier@example.org'};
const receiptIn = (answer: unknown): EndingReceipt => answer as EndingReceipt;

export const script: TopicScript = {
  parts: {
    async visitor({call, simulator}) {
      await call('of nobody', getCancellationRules);
      const body = {...luc, contract: '55 021 884', reasonId: 'afterOneYear'};
      await call('nothing', requestCancellation, {body: {...body, lastName: ' ', contract: ''}});
      simulator.fail('requestCancellation', 'network', {after: 'effect'});
      await call('answer lost, of nobody', requestCancellation, {body, intent: 'stranger'});
      const asked = receiptIn(await call('asked anew, of nobody', requestCancellation, {body}));
      await call('its receipt', getEndingReceipt, {body: {ticket: asked.ticket}});
      await call('no receipt', getEndingReceipt, {body: {ticket: 'constructor'}});
      await call('of nobody known', requestCancellation, {body: {...body, contract: '12'}});
      await call('not theirs to take back', takeBackCancellation, {params: {requestId: asked.request!.id}});
      await call('of nobody', getWithdrawalRules);
      await call('of nobody', withdraw, {body: {...luc, contract: '55 021 884'}});
      await call('no address', withdraw, {body: {...luc, email: 'luc', contract: '55 021 884'}});
    },

    async member({call, simulator}) {
      const today = simulator.today();
      await call('read', getCancellationRules);
      const body = {...helene, contract: 'surcomplementaire-vasseur', reasonId: 'afterOneYear'};
      const ask = (name: string, about: object) => call(name, requestCancellation, {body: {...body, ...about}});
      await ask('of an unknown contract', {contract: '55 021 885'});
      await ask('of an unknown reason', {reasonId: 'nothing'});
      await ask('of no day', {reasonId: 'employer'});
      await ask('of no words', {reasonId: 'other', text: ' '});
      await ask('too early', {endsOn: addDays(today, 5)});
      simulator.fail('requestCancellation', 'network', {after: 'effect'});
      const intended = {body: {...body, reasonId: 'employer', eventDate: today}, intent: 'ending'};
      await call('answer lost', requestCancellation, intended);
      const asked = receiptIn(await call('asked again', requestCancellation, intended));
      await ask('once more', {});
      await call('the receipt', getEndingReceipt, {body: {ticket: asked.ticket}});
      const params = {requestId: asked.request!.id};
      await call('of an ending', getRequest, {params});
      await call('asked before', getCancellationRules);
      await call('taken back', takeBackCancellation, {params});
      await call('taken back twice', takeBackCancellation, {params});
      await call('nothing to take back', takeBackCancellation, {params: {requestId: 'constructor'}});
      await ask('at the term', {reasonId: 'term', text: 'Merci'});

      const comes = async (who: PersonaId) => {
        const answer = await call(`${who} ends something`, logIn, {body: {email: members[who].email, password}});
        return (answer as Session).accessToken;
      };
      const paul = await comes('used');
      const option = {...helene, firstName: 'Paul', lastName: 'Lefèvre', contract: 'option-lefevre'};
      await call('of an option', getWithdrawalRules, {as: paul});
      await call('may withdraw', getCoverage, {as: paul});
      await call('of an unknown contract', withdraw, {body: {...option, contract: 'x'}, as: paul});
      const gone = receiptIn(await call('of an option', withdraw, {body: option, as: paul}));
      await call('of an option, once more', withdraw, {body: option, as: paul});
      await call('of a withdrawal', getEndingReceipt, {body: {ticket: gone.ticket}});
      await call('withdrawn', getWithdrawalRules, {as: paul});
      await call('has withdrawn', getCoverage, {as: paul});
      const jeanne = await comes('alsace');
      const late = {...helene, firstName: 'Jeanne', lastName: 'Muller', contract: 'option-muller'};
      await call('of an old option', getWithdrawalRules, {as: jeanne});
      await call('too late', withdraw, {body: late, as: jeanne});
      await call('of a young contract', getCancellationRules, {as: await comes('expired')});
      await call('under way', getCancellationRules, {as: await comes('resume')});
    },
  },
  failures: {
    'requestCancellation: nothing': 'validation',
    'getEndingReceipt: no receipt': 'not-found',
    'takeBackCancellation: not theirs to take back': 'session-expired',
    'withdraw: no address': 'validation',
    'requestCancellation: of an unknown contract': 'validation',
    'requestCancellation: of an unknown reason': 'validation',
    'requestCancellation: of no day': 'validation',
    'requestCancellation: of no words': 'validation',
    'requestCancellation: too early': 'validation',
    'requestCancellation: once more': 'already-open',
    'takeBackCancellation: taken back twice': 'over',
    'takeBackCancellation: nothing to take back': 'not-found',
    'withdraw: of an unknown contract': 'validation',
    'withdraw: of an option, once more': 'already-open',
    'withdraw: too late': 'over',
  },
};
