import {getAccount} from '../../../src/contract/member-account.js';
import {logIn} from '../../../src/contract/account.js';
import type {CodeChallenge} from '../../../src/contract/code.js';
import {
  cancelContactChange,
  cancelMove,
  getMemberProfile,
  type MemberProfile,
} from '../../../src/contract/member-profile.js';
import {
  changeAddress,
  changeContact,
  changeLanguage,
  changeSituation,
  changeTeletransmission,
  confirmContact,
} from '../../../src/contract/profile-changes.js';
import {sendCode, verifyCode} from '../../../src/contract/step-up.js';
import type {TopicScript} from '../../engine/script.js';
import {exampleNir} from '../../people/example-numbers.js';
import {members} from '../../people/members.js';
import {refusedMobile, sampleCodes, samplePassword as password} from '../../people/personas.js';

const {email} = members.family;
const newEmail = 'helene.nouvelle@example.org';
const {right} = sampleCodes;
const address = {line1: '3 quai de Versailles', postalCode: '44000', city: 'Nantes', country: 'FR'};
const stepOf = (answer: unknown): string => (answer as {failed: {challenge: CodeChallenge}}).failed.challenge.id;
const codeOf = (answer: unknown, of: string): string =>
  (answer as MemberProfile).contacts.find(({kind}) => kind === of)!.pending!.challenge!.id;

export const script: TopicScript = {
  parts: {
    async visitor({call}) {
      await call('nobody is in', getMemberProfile);
    },

    async member({call, simulator, tick}) {
      await call('read', getMemberProfile);
      const move = {address, from: '2026-12-01', personIds: ['marc']};
      await call('a move', changeAddress, {body: move});
      await call('a day that is over', changeAddress, {body: {...move, from: '2026-11-21'}});
      await call('with somebody who lives elsewhere', changeAddress, {body: {...move, personIds: ['ines']}});
      await call('given up', cancelMove);
      await call('from today on', changeAddress, {body: {...move, from: '2026-11-22'}});

      await call('divorced', changeSituation, {body: {maritalStatus: 'divorced'}});
      await call('no situation', changeSituation, {body: {maritalStatus: 'x'}});
      await call('in English', changeLanguage, {body: {language: 'en'}});
      await call('in Breton', changeLanguage, {body: {language: 'br'}});
      const marc = {params: {personId: 'marc'}};
      const numbers = {enabled: true, nir: exampleNir('1760744109992'), schemeCode: '014410001'};
      await call('asked again', changeTeletransmission, {...marc, body: numbers});
      await call('without key', changeTeletransmission, {...marc, body: {...numbers, nir: '1760744109992'}});
      await call('stopped', changeTeletransmission, {...marc, body: {enabled: false}});
      await call('of nobody', changeTeletransmission, {params: {personId: 'constructor'}, body: {enabled: false}});

      await call('a landline', changeContact, {body: {kind: 'landline', value: '01 99 00 12 35'}});
      await call('no mobile', changeContact, {body: {kind: 'mobile', value: '01 99 00 12 35'}});
      await call('no SMS there', changeContact, {body: {kind: 'mobile', value: refusedMobile}});
      await call('the same', changeContact, {body: {kind: 'mobile', value: members.family.phone}});
      await call('no address', changeContact, {body: {kind: 'email', value: 'x'}});
      const mobile = {body: {kind: 'mobile', value: '06 39 98 00 71'}, intent: 'mobile'};
      const step = stepOf(await call('a mobile', changeContact, mobile));
      await call('the code of the old one, given', verifyCode, {body: {challengeId: step, code: right}});
      simulator.fail('changeContact', 'network', {after: 'effect'});
      const mobileCode = codeOf(await call('a mobile, answer lost', changeContact, mobile), 'mobile');
      await call('a new number opens nothing', verifyCode, {body: {challengeId: mobileCode, code: right}});
      await call('wrong', confirmContact, {body: {challengeId: mobileCode, code: '111111'}});
      await call('too old', confirmContact, {body: {challengeId: mobileCode, code: sampleCodes.expired}});
      tick(31_000);
      await call('to the new number, again', sendCode, {body: {challengeId: mobileCode}});
      await call('of an older message', confirmContact, {body: {challengeId: mobileCode, code: right}});
      await call('no code', confirmContact, {body: {challengeId: mobileCode, code: 'x'}});
      simulator.fail('confirmContact', 'network', {after: 'effect'});
      await call('right', confirmContact, {body: {challengeId: mobileCode, code: '234567'}, intent: 'right'});

      const mail = {body: {kind: 'email', value: newEmail}, intent: 'mail'};
      const second = stepOf(await call('an e-mail', changeContact, mail));
      await call('a code again', verifyCode, {body: {challengeId: second, code: right}});
      const mailCode = codeOf(await call('an e-mail, at last', changeContact, mail), 'email');
      await call('given up, the e-mail', cancelContactChange, {params: {kind: 'email'}});
      await call('of what was given up', confirmContact, {body: {challengeId: mailCode, code: right}});
      const third = stepOf(await call('an e-mail once more', changeContact, {...mail, intent: 'more'}));
      await call('and a code', verifyCode, {body: {challengeId: third, code: right}});
      const last = codeOf(await call('and the e-mail', changeContact, {...mail, intent: 'more'}), 'email');
      await call('the new e-mail', confirmContact, {body: {challengeId: last, code: right}});
      await call('under it', getAccount);
      await call('by the old one', logIn, {body: {email, password}});
      await call('by the new one', logIn, {body: {email: newEmail, password}});

      const other = {body: {kind: 'email', value: email}};
      const fourth = stepOf(await call('the old one back', changeContact, {...other, intent: 'back'}));
      await call('a last code', verifyCode, {body: {challengeId: fourth, code: right}});
      const back = codeOf(await call('the old one waits', changeContact, {...other, intent: 'back'}), 'email');
      for (const name of ['first', 'second', 'third'])
        await call(`${name} wrong`, confirmContact, {body: {challengeId: back, code: '111111'}});
      await call('locked', changeContact, {...other, intent: 'locked'});
      await call('read at last', getMemberProfile);
    },
  },
  failures: {
    'getMemberProfile: nobody is in': 'session-expired',
    'changeAddress: a day that is over': 'validation',
    'changeAddress: with somebody who lives elsewhere': 'validation',
    'changeSituation: no situation': 'validation',
    'changeLanguage: in Breton': 'validation',
    'changeTeletransmission: without key': 'validation',
    'changeTeletransmission: of nobody': 'not-found',
    'changeContact: no mobile': 'validation',
    'changeContact: no SMS there': 'validation',
    'changeContact: the same': 'validation',
    'changeContact: no address': 'validation',
    'changeContact: a mobile': 'step-up-required',
    'verifyCode: a new number opens nothing': 'code-expired',
    'confirmContact: wrong': 'code-wrong',
    'confirmContact: too old': 'code-expired',
    'confirmContact: of an older message': 'code-superseded',
    'confirmContact: no code': 'validation',
    'changeContact: an e-mail': 'step-up-required',
    'confirmContact: of what was given up': 'code-expired',
    'changeContact: an e-mail once more': 'step-up-required',
    'confirmContact: first wrong': 'code-wrong',
    'confirmContact: second wrong': 'code-wrong',
    'confirmContact: third wrong': 'transaction-locked',
    'changeContact: locked': 'access-locked',
    'changeContact: the old one back': 'step-up-required',
    'logIn: by the old one': 'credentials',
  },
};
