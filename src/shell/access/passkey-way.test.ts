import {expect} from '@open-wc/testing';
import {BackendError} from '../../backend/error.js';
import {openGate, session, type Answers, type GateHarness, type GateOptions} from './gate.harness.js';
import {fakePasskeys, type FakePasskeys, type FakePasskeysOptions} from '../../testing/fake-passkeys.js';

const ceremony = (parts: object = {}) => ({ticket: 't1', validFor: 300, options: {challenge: 'ZGVmaQ'}, ...parts});
const passkeys = {registration: true, passwordReset: true, passkeys: true};
const refuse = (code: ConstructorParameters<typeof BackendError>[0]) => () => new BackendError(code);
const useKey = 'Utiliser une clé d’accès';

describe('MEM-70: a passkey in the place of the password', () => {
  let fake: FakePasskeys | undefined;
  afterEach(() => {
    fake?.restore();
    fake = undefined;
  });

  async function open(
    answers: Answers = {},
    browser: FakePasskeysOptions = {},
    options: GateOptions = {settings: {access: passkeys}},
  ): Promise<GateHarness> {
    fake = fakePasskeys(browser);
    return openGate(undefined, {getPasskeyRequest: () => ceremony(), ...answers}, options);
  }
  const waits = (gate: GateHarness, times = 1) => gate.until(() => fake!.asked.length === times);

  it('FIELD-8: waits in the field of the address, in our shadow root, which says `webauthn` last', async () => {
    const gate = await open();
    await waits(gate);
    expect(fake!.last().options.mediation).to.equal('conditional');
    expect(gate.control('email').getAttribute('autocomplete')).to.equal('username webauthn');
  });

  it('signs in whoever picks a key, without a word of the address', async () => {
    const gate = await open({logInWithPasskey: () => session()});
    await gate.fill({email: 'b@example.org'});
    await waits(gate);
    fake!.last().pick();
    await gate.until(() => gate.text.includes('Trois notes'));
    expect(JSON.stringify(gate.server.calls), 'FIELD-14: asked without an address').not.to.contain('example.org');
    expect(gate.server.bodies('logInWithPasskey')[0]).to.have.property('ticket', 't1');
    expect(gate.told).to.deep.equal(['mutuelle-signed-in']);
  });

  it('FIELD-11: asks the server before the press, never between the press and the browser', async () => {
    const gate = await open({logInWithPasskey: () => session()});
    await waits(gate);
    await gate.until(() => gate.buttons.includes(useKey));
    const before = gate.server.calls.length;
    gate.button(useKey).click();
    await waits(gate, 2);
    expect(gate.server.calls.length).to.equal(before);
    expect(fake!.last().options.mediation).to.equal(undefined);
    fake!.last().pick();
    await gate.until(() => gate.text.includes('Trois notes'));
  });

  it('FIELD-9: ends what waits, and waits for its end, before it asks again', async () => {
    const gate = await open();
    await waits(gate);
    await gate.until(() => gate.buttons.includes(useKey));
    gate.button(useKey).click();
    await waits(gate, 2);
    expect(fake!.asked.map(({over}) => over)).to.deep.equal([true, false]);
  });

  it('FIELD-9: has one owner on a page of several gates, and lets go when it is removed', async () => {
    const gate = await open();
    await waits(gate);
    const other = await openGate(undefined, {getPasskeyRequest: () => ceremony()}, {settings: {access: passkeys}});
    await waits(other, 2);
    expect(fake!.asked.map(({over}) => over)).to.deep.equal([true, false]);
    other.element.remove();
    await other.until(() => fake!.last().over);
    expect(fake!.asked.length).to.equal(2);
  });

  for (const name of ['NotAllowedError', 'AbortError'])
    it(`FIELD-10: says nothing of a ${name}, keeps what was typed, and waits again`, async () => {
      const gate = await open();
      await gate.fill({email: 'b@example.org'});
      await waits(gate);
      fake!.last().fail(name);
      await waits(gate, 2);
      expect(gate.root.querySelector('[role=alert]')).to.equal(null);
      expect(gate.control('email').value).to.equal('b@example.org');
    });

  it('FIELD-10: does not wait again for ever', async () => {
    const gate = await open();
    for (let times = 1; times <= 20; times++) {
      await waits(gate, times);
      fake!.last().fail('NotAllowedError');
    }
    await gate.fill({email: 'b@example.org'});
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(fake!.asked.length).to.equal(20);
  });

  it('asks for options anew before they lapse', async () => {
    fake = fakePasskeys();
    const asleep: (() => void)[] = [];
    const gate = await openGate(
      undefined,
      {getPasskeyRequest: () => ceremony()},
      {
        settings: {access: passkeys},
        clock: {
          now: () => Date.now(),
          random: Math.random,
          sleep: (ms) => new Promise((resolve) => void (ms === 240_000 && asleep.push(resolve))),
        },
      },
    );
    await waits(gate);
    asleep[0]!();
    await waits(gate, 2);
    expect(gate.server.bodies('getPasskeyRequest').length).to.equal(2);
    expect(fake.asked[0]!.over).to.equal(true);
  });

  it('FIELD-12: tells the browser of a key that the server does not know, and says so', async () => {
    const gate = await open({logInWithPasskey: refuse('passkey-unknown')});
    await waits(gate);
    fake!.last().pick('cmV0aXJlZQ');
    await gate.until(() => gate.words.includes('Cette clé d’accès n’ouvre plus votre espace'));
    expect(fake!.forgotten).to.deep.equal(['cmV0aXJlZQ']);
    await waits(gate, 2);
  });

  it('can be pressed again once the browser is done', async () => {
    const gate = await open({logInWithPasskey: refuse('passkey-unknown')});
    // whatever the browser does about a key that it is told to forget
    Object.assign(PublicKeyCredential, {signalUnknownCredential: () => new Promise(() => {})});
    await gate.until(() => gate.buttons.includes(useKey));
    gate.button(useKey).click();
    await gate.until(() => fake!.last()?.options.mediation === undefined && fake!.asked.length);
    fake!.last().pick('cmV0aXJlZQ');
    await gate.until(() => gate.words.includes('Cette clé d’accès n’ouvre plus votre espace'));
    await gate.until(() => !gate.root.querySelector('[aria-busy]'));
  });

  for (const code of ['too-many-requests', 'unexpected', 'passkey-refused', 'ticket-expired'] as const)
    it(`FIELD-12: tells the browser nothing after ${code}; there is the password`, async () => {
      const gate = await open({logInWithPasskey: refuse(code), logIn: () => session()});
      await waits(gate);
      fake!.last().pick();
      await gate.until(() => gate.root.querySelector('.alert'));
      expect(fake!.forgotten).to.deep.equal([]);
      await gate.fill({email: 'b@example.org', password: 'Tanneurs-a-quai-7'});
      await gate.submit();
      await gate.until(() => gate.text.includes('Trois notes'));
    });

  it('leads to the page of a lock', async () => {
    const gate = await open({
      logInWithPasskey: () => new BackendError('access-locked', {retryAt: '2099-01-01T00:00:00Z'}),
    });
    await waits(gate);
    fake!.last().pick();
    await gate.until(() => !gate.root.querySelector('#f-email'));
  });

  for (const [why, browser] of Object.entries({
    'says no': {owner: false, fields: false},
    throws: {owner: new Error('no'), fields: false},
  }))
    it(`FIELD-13: has no button where the browser ${why}, and asks the server nothing`, async () => {
      const gate = await open({}, browser);
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(gate.buttons).not.to.include(useKey);
      expect(gate.server.bodies('getPasskeyRequest')).to.deep.equal([]);
    });

  it('FIELD-13: says that the device could not, whatever it throws', async () => {
    const gate = await open({}, {fields: false});
    await gate.until(() => gate.buttons.includes(useKey));
    gate.button(useKey).click();
    await waits(gate);
    fake!.last().fail('SecurityError');
    await gate.until(() => gate.words.includes('Cet appareil n’a pas pu utiliser de clé d’accès'));
  });

  it('is silent where the server gives no options, or the insurer has none', async () => {
    const gate = await open({getPasskeyRequest: refuse('unavailable')});
    await gate.until(() => gate.server.bodies('getPasskeyRequest').length);
    expect(gate.root.querySelector('.alert')).to.equal(null);
    fake!.restore();
    const without = await open({}, {}, {});
    expect(without.control('email').getAttribute('autocomplete')).to.equal('username');
    expect(without.server.calls).to.deep.equal([]);
  });
});
