import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import '../../define/security-settings.js';
import {createSandbox, type Sandbox} from '../../../mocks/engine/sandbox.js';
import type {FaultOptions} from '../../../mocks/engine/simulator.js';
import {sampleCodes, samplePassword as current} from '../../../mocks/people/personas.js';
import {handlers} from '../../../mocks/topics/security/security.handlers.js';
import type {OperationId} from '../../contract/index.js';
import {SecuritySettingsHarness} from './security-settings.harness.js';

const password = 'Quai-des-Antilles-9';
const chosen = {password, confirmation: password};

interface Settings extends SecuritySettingsHarness {
  sandbox: Sandbox;
}

async function open(prepare: (sandbox: Sandbox) => void = () => {}): Promise<Settings> {
  const sandbox = createSandbox();
  prepare(sandbox);
  const element = document.createElement('mutuelle-security-settings');
  Object.assign(element, {locale: 'fr', backend: sandbox});
  const box = await fixture(html`<div></div>`);
  box.append(element);
  return Object.assign(new SecuritySettingsHarness(element), {sandbox});
}

async function send(at: Settings, values: Record<string, string>): Promise<void> {
  await at.fill(values);
  await at.submit();
}
const toPassword = async (at: Settings) => {
  await at.ready();
  await at.editPassword();
};
const toChosen = async (at: Settings) => {
  await toPassword(at);
  await at.press('Recevoir un code à la place');
};
const toCode = async (at: Settings) => {
  await toChosen(at);
  await send(at, chosen);
  await at.until(() => at.shows('code'));
};
const toQuestion = (words: string) => async (at: Settings) => {
  await at.ready();
  await at.press(words);
  await at.until(() => at.dialog?.open);
};
const confirm = async (at: Settings) => {
  at.dialog!.querySelector<HTMLElement>('button.danger')!.click();
  await at.settled();
};

interface Case {
  id: OperationId;
  /** Until just before the call. */
  before?: (at: Settings) => Promise<void>;
  /** What makes it, once more after it failed. */
  act: (at: Settings) => Promise<void>;
  /** What must still be typed after it failed. */
  kept?: Record<string, string>;
  done: string;
}

/** Every call of the widget, and each way to make it. */
const cases: Record<string, Case> = {
  'the settings': {
    id: 'getSecuritySettings',
    act: async (at) => (at.text.includes('Réessayer') ? at.press('Réessayer') : undefined),
    done: '.device',
  },
  'a password, by the present one': {
    id: 'changePassword',
    before: toPassword,
    act: (at) => send(at, {current, ...chosen}),
    kept: {current, ...chosen},
    done: '#password-changed',
  },
  'a password, before its code': {
    id: 'changePassword',
    before: toChosen,
    act: (at) => send(at, chosen),
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
    act: (at) => send(at, {code: sampleCodes.right}),
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

const faults: Record<string, ['network' | 'unexpected' | 'unavailable' | 'invalid-answer', FaultOptions]> = {
  'the line is cut before it': ['network', {}],
  'the line is cut after it': ['network', {after: 'effect'}],
  'the service fails before it': ['unexpected', {}],
  'the service fails after it': ['unexpected', {after: 'effect'}],
  'the answer makes no sense': ['invalid-answer', {}],
};

describe('every call of the security settings fails, before and after its effect', () => {
  for (const [what, {id, before: prepare, act, kept = {}, done}] of Object.entries(cases))
    for (const [name, [code, options]] of Object.entries(faults)) {
      // what is refused for want of a code has no effect to fail after
      if (what === 'a password, before its code' && options.after) continue;
      it(`${what}: ${name}: it is said, nothing is lost, the same press goes on`, async () => {
        const fail = (sandbox: Sandbox) => sandbox.fail(id, code, options);
        const at = await open(prepare ? undefined : fail);
        await prepare?.(at);
        if (prepare) fail(at.sandbox);
        await act(at);
        await at.until(() => at.root.querySelector('.alert.danger, .blank.danger'));
        for (const [path, value] of Object.entries(kept)) expect(at.control(path).value, path).to.equal(value);
        await act(at);
        await at.until(() => at.root.querySelector(done));
        await at.until(() => !at.root.querySelector('.alert.danger, .blank.danger, [aria-busy=true]'));
      });
    }

  it('goes on with what was done where only the reading behind it fails', async () => {
    for (const what of ['a password, by the present one', 'a device', 'all other devices', 'a passkey']) {
      const {before: prepare, act, done} = cases[what]!;
      const at = await open();
      await prepare?.(at);
      at.sandbox.fail('getSecuritySettings', 'network');
      await act(at);
      await at.until(() => at.root.querySelector(done) && at.root.querySelector('.alert.warning'));
      if (what === 'a device') expect(at.devices).to.have.length(2);
      await at.press('Réessayer');
      await at.until(() => !at.root.querySelector('.alert.warning'));
    }
  });

  it('are all there is to call', () =>
    expect([...new Set(Object.values(cases).map(({id}) => id))].sort()).to.deep.equal(
      [...Object.keys(handlers), 'removePasskey', 'sendCode', 'verifyCode'].sort(),
    ));
});
