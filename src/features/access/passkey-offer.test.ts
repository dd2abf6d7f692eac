import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import '../../define/sign-in.js';
import {createSandbox, type Sandbox, type SandboxOptions} from '../../../mocks/engine/sandbox.js';
import {sampleSettings} from '../../../mocks/people/insurer.js';
import {members} from '../../../mocks/people/members.js';
import {samplePassword} from '../../../mocks/people/personas.js';
import {SoftwareKey} from '../../../mocks/topics/passkeys/software-key.js';
import {accessible} from '../../testing/accessible.js';
import {
  challengeOf,
  fakePasskeys,
  type AskedCredential,
  type FakePasskeys,
  type FakePasskeysOptions,
} from '../../testing/fake-passkeys.js';
import {SignInHarness} from './sign-in.harness.js';

const settings = {access: {...sampleSettings.access, passkeys: true}};
const title = 'La prochaine fois, sans mot de passe';
const {email} = members.single;

describe('MEM-70: a passkey offered after a sign-in', () => {
  let fake: FakePasskeys;
  afterEach(() => fake.restore());

  interface Opened {
    harness: SignInHarness;
    sandbox: Sandbox;
    told: string[];
  }

  async function open(browser: FakePasskeysOptions = {}, options: SandboxOptions = {}): Promise<Opened> {
    fake = fakePasskeys(browser);
    const sandbox = createSandbox({settings, ...options});
    const element = document.createElement('mutuelle-sign-in');
    Object.assign(element, {locale: 'fr', backend: sandbox, returnTo: '/espace'});
    const told: string[] = [];
    for (const type of ['mutuelle-signed-in', 'mutuelle-passkey-added', 'mutuelle-return'])
      element.addEventListener(type, (event) => {
        told.push(`${type.slice(9)} ${JSON.stringify((event as CustomEvent).detail)}`);
        if (type === 'mutuelle-return') event.preventDefault();
      });
    (await fixture(html`<div></div>`)).append(element);
    return {harness: new SignInHarness(element), sandbox, told};
  }

  async function offered(options?: SandboxOptions): Promise<Opened> {
    const opened = await open({}, options);
    await opened.harness.signIn(email, samplePassword);
    await opened.harness.until(() => opened.harness.title === title);
    return opened;
  }

  const made = () => fake.made.at(-1)!;
  /** Presses « Activer »: the browser's own window opens, and the button says that it is at work. */
  async function activate({harness}: Pick<Opened, 'harness'>): Promise<void> {
    const before = fake.made.length;
    [...harness.root.querySelectorAll('button')].find((each) => each.textContent!.includes('Activer'))!.click();
    await harness.until(() => fake.made.length > before);
  }
  const optionsOf = (asked: AskedCredential) => ({challenge: challengeOf(asked)});

  it('is made on a press, opens the space the next time, and is offered no more', async () => {
    const {harness, sandbox, told} = await offered();
    await accessible(harness.element);
    expect(told, 'not led away before they answered').to.deep.equal(['signed-in {}']);
    const key = await SoftwareKey.make();
    await activate({harness});
    made().pick(await key.create(optionsOf(made())));
    await harness.until(() => harness.text.includes('La clé d’accès est activée'));
    expect(told).to.deep.equal(['signed-in {}', 'passkey-added {}', 'return {}']);

    await harness.press('Se déconnecter');
    await harness.ready();
    const waits = fake.asked.length;
    await harness.until(() => fake.asked.length > waits || !fake.last().over);
    fake.last().pick(await key.get(optionsOf(fake.last())));
    await harness.until(() => harness.title === 'Votre session est ouverte');
    expect(Object.values(sandbox.simulator.db.sessions).length).to.equal(1);
  });

  it('is not offered again to who said no', async () => {
    const {harness, told} = await offered();
    await harness.press('Pas maintenant');
    await harness.until(() => harness.title === 'Votre session est ouverte');
    expect(told).to.deep.equal(['signed-in {}', 'return {}']);
    await harness.press('Se déconnecter');
    await harness.signIn(email, samplePassword);
    await harness.until(() => harness.title === 'Votre session est ouverte' && told.length === 4);
    expect(fake.made).to.deep.equal([]);
  });

  for (const [name, words] of [
    ['NotAllowedError', undefined],
    ['InvalidStateError', 'Cet appareil a déjà une clé d’accès'],
    ['NotSupportedError', 'Cet appareil n’a pas pu créer de clé d’accès'],
  ] as const)
    it(`leaves the choice after a ${name}`, async () => {
      const {harness, told} = await offered();
      await activate({harness});
      made().fail(name);
      await harness.until(() => !harness.root.querySelector('[aria-busy]'));
      if (words) expect(harness.text).to.contain(words);
      else expect(harness.root.querySelector('.alert')).to.equal(null);
      await harness.press('Pas maintenant');
      expect(told).to.include('return {}');
    });

  for (const after of [undefined, 'effect'] as const)
    it(`is made once where the line is cut ${after ? 'after' : 'before'} the server has it`, async () => {
      const {harness, sandbox} = await offered();
      sandbox.fail('addPasskey', 'network', {times: 9, ...(after && {after})});
      await activate({harness});
      const key = await SoftwareKey.make();
      made().pick(await key.create(optionsOf(made())));
      await harness.until(() => harness.root.querySelector('.alert.danger'));
      sandbox.heal();
      await harness.press('Activer');
      await harness.until(() => harness.text.includes('La clé d’accès est activée'));
      expect(fake.made.length).to.equal(1);
      const own = Object.values(sandbox.simulator.db.passkeys).filter((each) => each.email === email);
      expect(own.length).to.equal(1);
    });

  it('says that the server refused it, and asks anew', async () => {
    const {harness} = await offered();
    await activate({harness});
    made().pick();
    await harness.until(() => harness.text.includes('La clé d’accès n’a pas été acceptée'));
    await activate({harness});
    made().pick(await (await SoftwareKey.make()).create(optionsOf(made())));
    await harness.until(() => harness.text.includes('La clé d’accès est activée'));
  });

  it('FIELD-13: is not offered where the device can hold none, nor where options do not come', async () => {
    const {harness, told} = await open({owner: false});
    await harness.signIn(email, samplePassword);
    await harness.until(() => told.includes('return {}'));
    expect(harness.title).to.equal('Votre session est ouverte');
    fake.restore();
    const other = await open();
    other.sandbox.fail('getPasskeyCreation', 'forbidden', {times: 9});
    await other.harness.signIn(email, samplePassword);
    await other.harness.until(() => other.told.includes('return {}'));
  });

  it('FIELD-14: names whom the answer names, whatever was typed', async () => {
    const {harness, sandbox} = await open();
    const key = await SoftwareKey.make();
    const {passkeys} = sandbox.simulator.db;
    await harness.ready();
    await harness.fill({email});
    await harness.until(() => fake.asked.length);
    const {publicKey} = (await key.create({}))['response'] as {publicKey: string};
    Object.assign(passkeys['cle-telephone']!, {publicKey, credentialId: key.id});
    fake.last().pick(await key.get(optionsOf(fake.last())));
    await harness.until(() => harness.title === 'Votre session est ouverte');
    expect(harness.text).to.contain('Hélène Vasseur');
  });
});
