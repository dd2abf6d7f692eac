import {
  confirmBeneficiaryAddition,
  saveAddedBeneficiary,
  saveTypedBeneficiary,
  startBeneficiaryAddition,
} from '../../../src/contract/beneficiary-additions.js';
import {
  cancelBeneficiaryAddition,
  getBeneficiaryAddition,
  getBeneficiaryRequests,
  type BeneficiaryAddition,
} from '../../../src/contract/beneficiary-requests.js';
import {requestBeneficiaryRemoval} from '../../../src/contract/beneficiary-removals.js';
import type {CodeChallenge} from '../../../src/contract/code.js';
import {logIn} from '../../../src/contract/account.js';
import type {Session} from '../../../src/contract/session.js';
import {verifyCode} from '../../../src/contract/step-up.js';
import {addDays} from '../../../src/domain/index.js';
import type {TopicScript} from '../../engine/script.js';
import {members} from '../../people/members.js';
import {sampleCodes, samplePassword as password} from '../../people/personas.js';

const baby = {
  type: 'child',
  civility: 'madam',
  lastName: 'Vasseur',
  firstName: 'Rose',
  birthDate: '18/11/2026',
  birthRank: '1',
  contact: {kind: 'same', sameAs: 'member'},
  teletransmission: {enabled: true, nir: '278034410999186', schemeCode: '014410001'},
  alsaceMoselle: false,
};
const spouse = {
  ...baby,
  type: 'spouse',
  firstName: 'Nour',
  lastName: 'Haddad',
  birthDate: '02/05/1992',
  teletransmission: {enabled: false},
};
const idOf = (answer: unknown): string => (answer as BeneficiaryAddition).id;

export const script: TopicScript = {
  parts: {
    async member({call, simulator}) {
      const today = simulator.today();
      const born = addDays(today, -4);
      await call('read', getBeneficiaryRequests);

      await call('to come', startBeneficiaryAddition, {body: {eventId: 'birth', eventDate: addDays(today, 2)}});
      await call('too late', startBeneficiaryAddition, {body: {eventId: 'birth', eventDate: addDays(today, -200)}});
      await call('married already', startBeneficiaryAddition, {body: {eventId: 'marriage', eventDate: born}});
      simulator.fail('startBeneficiaryAddition', 'network', {after: 'effect'});
      const start = {body: {eventId: 'birth', eventDate: addDays(born, -1)}, intent: 'birth'};
      await call('answer lost', startBeneficiaryAddition, start);
      const first = idOf(await call('asked again', startBeneficiaryAddition, start));
      const replaces = {body: {eventId: 'birth', eventDate: born, replaces: first}};
      const additionId = idOf(await call('another date', startBeneficiaryAddition, replaces));
      const params = {additionId};
      await call('that was replaced', getBeneficiaryAddition, {params: {additionId: first}});
      await call('as it is typed', saveTypedBeneficiary, {params, body: {values: {firstName: 'Léo'}}});
      await call('of nobody', saveTypedBeneficiary, {params: {additionId: 'x'}, body: {values: {}}});
      await call('gone on with', getBeneficiaryAddition, {params});
      await call('nobody yet', confirmBeneficiaryAddition, {params, body: {}});
      await call('not by a birth', saveAddedBeneficiary, {params, body: {...baby, type: 'spouse'}});
      const louis = {...baby, firstName: 'Louis', birthDate: '08/05/2013'};
      await call('covered already', saveAddedBeneficiary, {params, body: louis});
      await call('same rank', saveAddedBeneficiary, {params, body: {...louis, firstName: 'Jules'}});
      const lives = {kind: 'same', sameAs: 'nobody'};
      await call('lives with nobody', saveAddedBeneficiary, {params, body: {...baby, contact: lives}});
      await call('saved', saveAddedBeneficiary, {params, body: baby});
      await call('begun', getBeneficiaryRequests);
      await call('another price', confirmBeneficiaryAddition, {params, body: {total: 1}});
      simulator.fail('confirmBeneficiaryAddition', 'network', {after: 'effect'});
      const confirm = {params, body: {}, intent: 'confirm'};
      await call('answer lost', confirmBeneficiaryAddition, confirm);
      await call('asked again', confirmBeneficiaryAddition, confirm);
      await call('confirmed already', confirmBeneficiaryAddition, {params, body: {}});

      const again = {body: {eventId: 'adoption', eventDate: born}};
      const given = {additionId: idOf(await call('to give up', startBeneficiaryAddition, again))};
      await call('given up', cancelBeneficiaryAddition, {params: given});
      await call('given up already', cancelBeneficiaryAddition, {params: given});

      const leaves = {personId: 'marc', reasonId: 'separation', date: born};
      await call('nobody known', requestBeneficiaryRemoval, {body: {...leaves, personId: 'nobody'}});
      await call('for nothing', requestBeneficiaryRemoval, {body: {...leaves, reasonId: 'nothing'}});
      const tomorrow = {...leaves, reasonId: 'death', date: addDays(today, 1)};
      await call('dies tomorrow', requestBeneficiaryRemoval, {body: tomorrow});
      await call('long ago', requestBeneficiaryRemoval, {body: {...leaves, date: addDays(today, -400)}});
      await call('leaves', requestBeneficiaryRemoval, {body: leaves});
      await call('leaves again', requestBeneficiaryRemoval, {body: leaves});

      /** Somebody else marries, up to the code; with the token they call with. */
      const marry = async (who: 'single' | 'used') => {
        const {email} = members[who];
        const {accessToken: as} = (await call(`${who} comes`, logIn, {body: {email, password}})) as Session;
        await call(`of ${who}`, getBeneficiaryRequests, {as});
        const marriage = {body: {eventId: 'marriage', eventDate: born}, as};
        const params = {additionId: idOf(await call(`${who} marries`, startBeneficiaryAddition, marriage))};
        await call(`a wife of ${who}`, saveAddedBeneficiary, {params, body: spouse, as});
        const vow = {params, body: {}, intent: 'vow', as};
        const asked = await call(`a code is asked of ${who}`, confirmBeneficiaryAddition, vow);
        const {id: challengeId} = (asked as {failed: {challenge: CodeChallenge}}).failed.challenge;
        const give = (name: string, code: string) => call(name, verifyCode, {body: {challengeId, code}, as});
        return {as, vow, give};
      };
      const karim = await marry('single');
      await karim.give('of a wife', sampleCodes.right);
      await call('by a code', confirmBeneficiaryAddition, karim.vow);
      await call('with a wife on the way', getBeneficiaryRequests, {as: karim.as});
      const paul = await marry('used');
      for (const code of ['111111', '222222', '333333']) await paul.give(`of a wife, ${code}`, code);
      await call('locked', confirmBeneficiaryAddition, paul.vow);
    },
  },
  failures: {
    'startBeneficiaryAddition: to come': 'validation',
    'startBeneficiaryAddition: too late': 'validation',
    'startBeneficiaryAddition: married already': 'validation',
    'getBeneficiaryAddition: that was replaced': 'not-found',
    'saveTypedBeneficiary: of nobody': 'not-found',
    'confirmBeneficiaryAddition: nobody yet': 'incomplete',
    'saveAddedBeneficiary: not by a birth': 'validation',
    'saveAddedBeneficiary: covered already': 'validation',
    'saveAddedBeneficiary: same rank': 'validation',
    'saveAddedBeneficiary: lives with nobody': 'validation',
    'confirmBeneficiaryAddition: another price': 'document-changed',
    'confirmBeneficiaryAddition: confirmed already': 'not-found',
    'cancelBeneficiaryAddition: given up already': 'not-found',
    'requestBeneficiaryRemoval: nobody known': 'not-found',
    'requestBeneficiaryRemoval: for nothing': 'validation',
    'requestBeneficiaryRemoval: dies tomorrow': 'validation',
    'requestBeneficiaryRemoval: long ago': 'validation',
    'requestBeneficiaryRemoval: leaves again': 'validation',
    'confirmBeneficiaryAddition: a code is asked of single': 'step-up-required',
    'confirmBeneficiaryAddition: a code is asked of used': 'step-up-required',
    'verifyCode: of a wife, 111111': 'code-wrong',
    'verifyCode: of a wife, 222222': 'code-wrong',
    'verifyCode: of a wife, 333333': 'transaction-locked',
    'confirmBeneficiaryAddition: locked': 'access-locked',
  },
};
