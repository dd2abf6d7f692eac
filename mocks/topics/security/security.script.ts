import {logIn} from '../../../src/contract/account.js';
import type {CodeChallenge} from '../../../src/contract/code.js';
import {removePasskey} from '../../../src/contract/passkeys.js';
import {
  changePassword,
  forgetDevice,
  forgetOtherDevices,
  getSecuritySettings,
  type SecuritySettings,
} from '../../../src/contract/security.js';
import type {Session} from '../../../src/contract/session.js';
import {sendCode, verifyCode} from '../../../src/contract/step-up.js';
import type {TopicScript} from '../../engine/script.js';
import {members} from '../../people/members.js';
import {sampleCodes, samplePassword as current} from '../../people/personas.js';

const {email} = members.family;
const password = 'Quai-des-Antilles-9';
const {right} = sampleCodes;
const challengeOf = (answer: unknown): string => (answer as {failed: {challenge: CodeChallenge}}).failed.challenge.id;

export const script: TopicScript = {
  parts: {
    async visitor({call}) {
      await call('nobody is in', getSecuritySettings);
    },

    async member({call, simulator, tick}) {
      const settings = (await call('read', getSecuritySettings)) as SecuritySettings;
      const {id: passkeyId} = settings.passkeys[0]!;
      simulator.fail('removePasskey', 'network', {after: 'effect'});
      // asked again, it is gone
      await call('removed, answer lost', removePasskey, {params: {passkeyId}, intent: 'remove'});
      await call('removed', removePasskey, {params: {passkeyId}});

      const deviceId = settings.devices.find(({kind}) => kind === 'tablet')!.id;
      await call('the tablet', forgetDevice, {params: {deviceId}});
      await call('the tablet again', forgetDevice, {params: {deviceId}});
      await call('nothing', forgetDevice, {params: {deviceId: 'constructor'}});
      await call('another phone', logIn, {body: {email, password: current}});
      await call('with another phone', getSecuritySettings);
      await call('all others', forgetOtherDevices);
      await call('this one alone', getSecuritySettings);

      await call('weak', changePassword, {body: {current, password: 'secret'}});
      await call('weak, by a code', changePassword, {body: {password: 'secret'}});
      await call('wrong', changePassword, {body: {current: 'x', password}, intent: 'wrong'});
      await call('wrong, same intention', changePassword, {body: {current: 'x', password}, intent: 'wrong'});
      for (const name of ['second', 'third', 'fourth', 'fifth'])
        await call(name, changePassword, {body: {current: 'x', password}});
      await call('locked', changePassword, {body: {current, password}});
      await call('locked too', logIn, {body: {email, password: current}});

      const byCode = {body: {password}, intent: 'by-code'};
      const challengeId = challengeOf(await call('by a code', changePassword, byCode));
      const other = (await call('somebody else', logIn, {
        body: {email: members.alsace.email, password: current},
      })) as Session;
      await call('of a change, by somebody else', verifyCode, {
        body: {challengeId, code: right},
        as: other.accessToken,
      });
      await call('of a change, wrong', verifyCode, {body: {challengeId, code: '111111'}});
      await call('before the code', changePassword, byCode);
      await call('of a change, by e-mail', sendCode, {body: {challengeId, channel: 'email'}});
      await call('of a change', verifyCode, {body: {challengeId, code: '234567', remember: true}});
      await call('of a change, spent', verifyCode, {body: {challengeId, code: '234567'}});
      simulator.fail('changePassword', 'network', {after: 'effect'});
      await call('by a code, answer lost', changePassword, byCode);
      await call('the old one', logIn, {body: {email, password: current}});
      await call('the new one', logIn, {body: {email, password}});

      tick(60_000);
      await call('another code', changePassword, {body: {password: current}});
      await call('by the present one', changePassword, {body: {current: password, password: current}, intent: 'back'});
      await call('read at last', getSecuritySettings);
    },
  },
  failures: {
    'getSecuritySettings: nobody is in': 'session-expired',
    'removePasskey: removed, answer lost': 'not-found',
    'removePasskey: removed': 'not-found',
    'forgetDevice: the tablet again': 'not-found',
    'forgetDevice: nothing': 'not-found',
    'changePassword: weak': 'validation',
    'changePassword: weak, by a code': 'validation',
    'changePassword: wrong': 'validation',
    'changePassword: wrong, same intention': 'validation',
    'changePassword: second': 'validation',
    'changePassword: third': 'validation',
    'changePassword: fourth': 'validation',
    'changePassword: fifth': 'access-locked',
    'changePassword: locked': 'access-locked',
    'logIn: locked too': 'access-locked',
    'changePassword: by a code': 'step-up-required',
    'verifyCode: of a change, by somebody else': 'code-expired',
    'verifyCode: of a change, wrong': 'code-wrong',
    'changePassword: before the code': 'step-up-required',
    'verifyCode: of a change, spent': 'code-expired',
    'logIn: the old one': 'credentials',
    'changePassword: another code': 'step-up-required',
  },
};
