import {expect} from '@open-wc/testing';
import {createSandbox, type Sandbox} from '../../../mocks/engine/sandbox.js';
import {sampleCodes} from '../../../mocks/people/personas.js';
import {handlers} from '../../../mocks/topics/security/security.handlers.js';
import {failingCalls, failingReading, type FailingCall} from '../../testing/failing-calls.js';
import {elementOver, place} from '../../testing/page.harness.js';
import {chosen, current, Settings} from './security-page.harness.js';

function open(prepare: (sandbox: Sandbox) => void): Promise<Settings> {
  const sandbox = createSandbox();
  prepare(sandbox);
  return place(new Settings(elementOver(sandbox, 'mutuelle-security-settings')));
}

const toPassword = (at: Settings) => at.editPassword();
const toChosen = async (at: Settings) => {
  await toPassword(at);
  await at.press('Recevoir un code à la place');
};
const toCode = async (at: Settings) => {
  await toChosen(at);
  await at.send(chosen);
  await at.until(() => at.shows('code'));
};
const toQuestion = (words: string) => async (at: Settings) => {
  await at.press(words);
  await at.until(() => at.dialog?.open);
};
const confirm = (at: Settings) => at.confirm();

/** Every call of the widget, and each way to make it. */
const cases: Record<string, FailingCall<Settings>> = {
  'the settings': {
    id: 'getSecuritySettings',
    done: '.device',
  },
  'a password, by the present one': {
    id: 'changePassword',
    before: toPassword,
    act: (at) => at.send({current, ...chosen}),
    kept: {current, ...chosen},
    done: '#password-changed',
  },
  'a password, before its code': {
    id: 'changePassword',
    before: toChosen,
    refused: true,
    act: (at) => at.send(chosen),
    kept: chosen,
    done: '.code',
  },
  'a password, after its code': {
    id: 'changePassword',
    before: toCode,
    act: async (at) => {
      if (at.shows('code')) await at.fill({code: sampleCodes.right});
      await at.submit();
    },
    done: '#password-changed',
  },
  'a code that is given': {
    id: 'verifyCode',
    before: toCode,
    act: (at) => at.send({code: sampleCodes.right}),
    kept: {code: sampleCodes.right},
    done: '#password-changed',
  },
  'another code': {
    id: 'sendCode',
    before: toCode,
    act: (at) => at.press('Recevoir le code par e-mail'),
    done: '.code-again button',
  },
  'a device': {
    id: 'forgetDevice',
    before: toQuestion('Oublier la tablette'),
    act: confirm,
    done: '#devices-done',
  },
  'all other devices': {
    id: 'forgetOtherDevices',
    before: toQuestion('Déconnecter tous les autres appareils'),
    act: confirm,
    done: '#devices-done',
  },
  'a passkey': {
    id: 'removePasskey',
    before: toQuestion('Retirer la clé d’accès Téléphone'),
    act: confirm,
    done: '#passkey-said',
  },
};

describe('every call of the security settings fails, before and after its effect', () => {
  failingCalls(cases, {open, all: [...Object.keys(handlers), 'removePasskey', 'sendCode', 'verifyCode']});
  failingReading(cases, {
    open,
    of: ['a password, by the present one', 'a device', 'all other devices', 'a passkey'],
    reading: 'getSecuritySettings',
    meanwhile: (at, what) => what === 'a device' && expect(at.devices).to.have.length(2),
  });
});
