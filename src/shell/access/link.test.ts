import {expect, fixture} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import type {Backend, CallOptions} from '../../backend/backend.js';
import {BackendError, type BackendErrorCode} from '../../backend/error.js';
import {sessionOf} from '../../session/session.js';
import {accessible} from '../../testing/accessible.js';
import {until} from '../../testing/until.js';
import '../../define/sign-in.js';
import {
  GateServer,
  goodPassword,
  mail,
  openGate,
  session,
  type Answers,
  type GateHarness,
  type GateOptions,
} from './gate.harness.js';
import {trustScripts} from './link.harness.js';

const email = 'h.vasseur@example.org';
const secret = 'S3cret';
const toReset = {readMailLink: {purpose: 'reset-password', email}};
const toConfirm = {readMailLink: {purpose: 'confirm-email', email}};

const opened = (answers: Answers, options?: GateOptions): Promise<GateHarness> => openGate({secret}, answers, options);

async function resetting(answers: Answers, options?: GateOptions): Promise<GateHarness> {
  const gate = await opened({...toReset, ...answers}, options);
  await gate.until(() => gate.shows('password'));
  return gate;
}

async function choose(gate: GateHarness, password = goodPassword): Promise<void> {
  await gate.fill({password, confirmation: password});
  await gate.submit();
}

async function confirming(answers: Answers, options?: GateOptions): Promise<GateHarness> {
  const gate = await opened({...toConfirm, ...answers}, options);
  await gate.reach('Confirmez votre adresse');
  return gate;
}

async function pressWithKeys(gate: GateHarness, words: string): Promise<void> {
  gate.button(words).focus();
  await sendKeys({press: 'Enter'});
  await gate.settled();
}

async function putBackLater(element: Element, box: Element): Promise<void> {
  element.remove();
  await new Promise((resolve) => setTimeout(resolve));
  box.append(element);
}

describe('the link of an e-mail: a new password MEM-06', () => {
  it('chooses a password, goes in, and tells it', async () => {
    const gate = await resetting({resetPassword: {session: session()}});
    expect(gate.title).to.equal('Choisissez un mot de passe');
    expect(gate.words).to.contain('Vos autres appareils seront déconnectés. Un e-mail vous prévient de ce changement.');
    await accessible(gate.element);
    await choose(gate);
    await gate.until(() => gate.words.includes('Trois notes'));
    expect(gate.server.calls.map(({id, body}) => [id, body])).to.deep.equal([
      ['readMailLink', {secret}],
      ['resetPassword', {secret, password: goodPassword}],
    ]);
    expect(gate.told).to.deep.equal(['mutuelle-password-changed', 'mutuelle-signed-in']);
    expect(gate.hasFocusOnTitle).to.equal(true);
  });

  it('leads to the sign-in with the address where the server opens no session', async () => {
    const gate = await resetting({resetPassword: {}});
    await choose(gate);
    await gate.until(() => gate.words.includes('Votre nouveau mot de passe est enregistré'));
    expect(gate.control('email').value).to.equal(email);
    expect(gate.control('password').value).to.equal('');
    expect(gate.told).to.deep.equal(['mutuelle-password-changed']);
    expect(gate.hasFocusOnTitle).to.equal(true);
  });

  it('opens again what was locked for too many passwords', async () => {
    const retryAt = new Date(Date.now() + 900_000).toISOString();
    const answers: Answers = {...toReset, resetPassword: {}, logIn: new BackendError('access-locked', {retryAt})};
    const gate = await openGate({}, answers);
    await gate.fill({email, password: 'pas le bon'});
    await gate.submit();
    await gate.until(() => gate.words.includes('Votre espace se rouvre'));
    // the link of the mail is opened in this very tab
    await gate.element['gate']!.show('link', {secret});
    await gate.until(() => gate.shows('confirmation'));
    await choose(gate);
    await gate.until(() => gate.words.includes('Votre nouveau mot de passe est enregistré'));
    answers['logIn'] = session();
    await gate.fill({password: goodPassword});
    await gate.submit();
    await gate.until(() => gate.words.includes('Trois notes'));
  });

  it('sends with Enter', async () => {
    const gate = await resetting({resetPassword: {session: session()}});
    await gate.fill({password: goodPassword, confirmation: goodPassword});
    gate.control('confirmation').focus();
    await sendKeys({press: 'Enter'});
    await gate.until(() => gate.words.includes('Trois notes'));
  });

  it('FIELD-20: a password that is refused, a fault, then another one: one link serves for all', async () => {
    const gate = await resetting({
      resetPassword: new BackendError('validation', {issues: [{pointer: '/password', code: 'common'}]}),
    });
    await choose(gate, 'Motdepasse-2026');
    await gate.until(() => gate.errorOf('password')?.includes('trop courant'));
    gate.server.answers['resetPassword'] = new BackendError('unavailable');
    await choose(gate);
    await gate.until(() => gate.root.querySelector('.alert.danger'));
    expect([gate.control('password').value, gate.control('confirmation').value]).to.deep.equal([
      goodPassword,
      goodPassword,
    ]);
    gate.server.answers['resetPassword'] = {session: session()};
    await gate.submit();
    await gate.until(() => gate.words.includes('Trois notes'));
    expect(new Set(gate.server.bodies('resetPassword').map((body) => body['secret']))).to.deep.equal(new Set([secret]));
    const [, second, third] = gate.server.calls.filter(({id}) => id === 'resetPassword');
    expect(second!.intent).to.equal(third!.intent);
  });

  it('says in words what else a server may find wrong with a password', async () => {
    for (const [code, words] of [
      ['minLength', '12 caractères au moins'],
      ['special', 'caractère spécial'],
      ['maxBytes', 'trop long pour nos services'],
      ['a-rule-of-tomorrow', 'n’est pas accepté'],
    ] as const) {
      const refused = new BackendError('validation', {issues: [{pointer: '/password', code}]});
      const gate = await resetting({resetPassword: refused});
      await choose(gate);
      await gate.until(() => gate.errorOf('password')?.includes(words));
    }
  });

  it('a link that ended while the password was chosen is said, and the password goes', async () => {
    const gate = await resetting({resetPassword: new BackendError('link-expired')});
    await choose(gate);
    await gate.reach('Ce lien a expiré');
    expect(gate.root.querySelector('input')).to.equal(null);
    expect(gate.hasFocusOnTitle).to.equal(true);
  });
});

describe('the link of an e-mail: an address to confirm MEM-05', () => {
  it('is confirmed by a press, and goes in where the server opens a session', async () => {
    const gate = await confirming({confirmEmail: {session: session()}});
    expect(gate.words).to.contain(`Vous allez relier ${email} à votre espace adhérent.`);
    expect(gate.buttons).to.deep.equal(['Confirmer mon adresse', 'Ce n’est pas moi']);
    await accessible(gate.element);
    await pressWithKeys(gate, 'Confirmer mon adresse');
    await gate.until(() => gate.words.includes('Trois notes'));
    expect(gate.server.bodies('confirmEmail')).to.deep.equal([{secret}]);
    expect(gate.told).to.deep.equal(['mutuelle-signed-in']);
  });

  it('FIELD-20: nothing that a script presses or sends spends the link', async () => {
    const gate = await confirming({confirmEmail: {}});
    for (const each of gate.root.querySelectorAll<HTMLElement>('button, a, input, summary')) {
      each.click();
      each.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true, cancelable: true}));
      each.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true, composed: true}));
    }
    await gate.element['gate']!.show('link', {secret});
    await gate.reach('Confirmez votre adresse');
    gate.button('Confirmer').click();
    gate.root.querySelector('form')!.requestSubmit();
    gate.root.querySelector('form')!.dispatchEvent(new SubmitEvent('submit', {bubbles: true, cancelable: true}));
    await gate.settled();
    expect(gate.server.bodies('confirmEmail')).to.deep.equal([]);
    expect(gate.title).to.equal('Confirmez votre adresse');
    // a person still can
    await pressWithKeys(gate, 'Confirmer mon adresse');
    expect(gate.server.bodies('confirmEmail')).to.deep.equal([{secret}]);
  });

  it('FIELD-21: the link alone is enough, on any device; without a session it leads to the sign-in', async () => {
    const end = trustScripts();
    try {
      const kept = () => [localStorage.length, sessionStorage.length, document.cookie];
      const before = kept();
      const gate = await confirming({confirmEmail: {}});
      await gate.press('Confirmer mon adresse');
      await gate.until(() => gate.words.includes('Votre espace est ouvert'));
      expect(gate.server.bodies('confirmEmail')).to.deep.equal([{secret}]);
      expect(gate.control('email').value).to.equal(email);
      expect(gate.told).to.deep.equal([]);
      expect(kept()).to.deep.equal(before);
    } finally {
      end();
    }
  });

  it('« Ce n’est pas moi » leads to the sign-in and spends nothing', async () => {
    const gate = await confirming({});
    await gate.press('Ce n’est pas moi');
    await gate.until(() => gate.shows('password'));
    expect(gate.server.calls.map(({id}) => id)).to.deep.equal(['readMailLink']);
    expect(gate.control('email').value).to.equal('');
  });

  it('loses nothing where the line is cut: the next press is the same intention', async () => {
    const gate = await confirming({confirmEmail: new BackendError('network')});
    await pressWithKeys(gate, 'Confirmer mon adresse');
    await gate.until(() => gate.root.querySelector('.alert.danger'));
    gate.server.answers['confirmEmail'] = {session: session()};
    await pressWithKeys(gate, 'Confirmer mon adresse');
    await gate.until(() => gate.words.includes('Trois notes'));
    const [first, second] = gate.server.calls.filter(({id}) => id === 'confirmEmail');
    expect(first!.intent).to.equal(second!.intent);
  });
});

describe('the link of an e-mail: what else may come', () => {
  const refusals: [BackendErrorCode, string, string[]][] = [
    ['link-used', 'Ce lien a déjà servi', ['Se connecter', 'Recevoir un nouveau lien']],
    ['link-expired', 'Ce lien a expiré', ['Recevoir un nouveau lien', 'Se connecter']],
    ['link-superseded', 'Un lien plus récent le remplace', ['Recevoir un nouveau lien', 'Se connecter']],
    ['link-unknown', 'Ce lien n’est pas complet', ['Se connecter', 'Choisir un nouveau mot de passe']],
  ];
  for (const [code, title, ways] of refusals)
    it(`says a link that is refused as ${code}, and the ways out of it`, async () => {
      const gate = await opened({readMailLink: new BackendError(code)});
      await gate.reach(title);
      expect(gate.buttons).to.deep.equal(ways);
      expect(gate.words).not.to.contain('@');
      await accessible(gate.element);
      await gate.press('Se connecter');
      await gate.until(() => gate.shows('password'));
    });

  it('FIELD-23: an older mail is opened: it says so, and has another sent without naming where', async () => {
    const gate = await opened({
      readMailLink: new BackendError('link-superseded'),
      renewMailLink: mail({validFor: 3600, resendIn: 30}),
    });
    await gate.reach('Un lien plus récent le remplace');
    expect(gate.words).to.contain('Seul le lien du dernier e-mail fonctionne.');
    await gate.press('Recevoir un nouveau lien');
    await gate.reach('Regardez votre boîte mail');
    expect(gate.words).to.contain(
      'Si ce lien venait de chez nous, un autre vient de partir à la même adresse. Il sert une fois, pendant 1 h.',
    );
    expect(gate.words).not.to.contain('@');
    expect(gate.hasFocusOnTitle).to.equal(true);
    expect(gate.server.bodies('renewMailLink')).to.deep.equal([{secret}]);
    expect(gate.button('Renvoyer le lien').getAttribute('aria-disabled')).to.equal('true');
  });

  it('a new link that cannot be asked for is said, and may be asked for again', async () => {
    const answers: Answers = {
      readMailLink: new BackendError('link-expired'),
      renewMailLink: new BackendError('network'),
    };
    const gate = await opened(answers);
    await gate.reach('Ce lien a expiré');
    await gate.press('Recevoir un nouveau lien');
    await gate.until(() => gate.root.querySelector('.alert.danger'));
    expect(gate.title).to.equal('Ce lien a expiré');
    answers['renewMailLink'] = mail();
    await gate.press('Recevoir un nouveau lien');
    await gate.reach('Regardez votre boîte mail');
  });

  it('a link for something that this page does not know says so, and leads to the sign-in', async () => {
    const gate = await opened({readMailLink: {purpose: 'something-of-tomorrow', email}});
    await gate.reach('Ce lien ne s’ouvre pas ici');
    expect(gate.buttons).to.deep.equal(['Se connecter']);
    expect(gate.words).not.to.contain('@');
  });

  it('says that it is being read, then why it could not be, and reads it again', async () => {
    let answer!: (value: unknown) => void;
    const answers: Answers = {readMailLink: () => new Promise((resolve) => (answer = resolve))};
    const gate = await opened(answers);
    await gate.reach('Un instant, nous ouvrons votre lien');
    await gate.until(() => answer as unknown);
    answer(new BackendError('network'));
    await gate.until(() => gate.words.includes('Réessayer'));
    expect(gate.title).to.equal('La connexion ne passe pas');
    gate.button('Réessayer').click();
    await gate.until(() => gate.hasFocusOnTitle);
    answer({purpose: 'confirm-email', email});
    await gate.reach('Confirmez votre adresse');
    expect(gate.hasFocusOnTitle).to.equal(true);
    expect(gate.server.calls.map(({id}) => id)).to.deep.equal(['readMailLink', 'readMailLink']);
  });

  for (const [how, move] of [
    ['moved', (element: Element, box: Element) => void box.append(element)],
    ['removed, and put back later', (element: Element, box: Element) => putBackLater(element, box)],
  ] as const)
    it(`is read again where the element was ${how} meanwhile`, async () => {
      const never = (_: unknown, {signal}: CallOptions) =>
        new Promise((_resolve, reject) => signal!.addEventListener('abort', () => reject(new BackendError('aborted'))));
      const gate = await opened({readMailLink: never});
      await gate.until(() => gate.server.calls.length === 1);
      gate.server.answers['readMailLink'] = toConfirm.readMailLink;
      await move(gate.element, await fixture<HTMLElement>(html`<div></div>`));
      await gate.reach('Confirmez votre adresse');
      expect(gate.server.calls).to.have.length(2);
    });

  it('FIELD-22: opened while somebody is signed in, it asks first, and nothing is asked of it before', async () => {
    const server = new GateServer({
      getAccount: {name: 'Alice Martin', email: 'a@example.org'},
      logOut: {},
      ...toConfirm,
    });
    const backend = server as unknown as Backend;
    sessionOf(backend).accept(session());
    const element = await fixture<HTMLElement & {linkSecret: string; renderRoot: ShadowRoot}>(
      html`<mutuelle-sign-in locale="fr" .backend=${backend} .linkSecret=${secret}></mutuelle-sign-in>`,
    );
    const text = () => (element.renderRoot.textContent ?? '').replace(/\s+/g, ' ');
    const press = (words: string) =>
      [...element.renderRoot.querySelectorAll('button')].find((each) => each.textContent!.includes(words))!.click();
    await until(() => text().includes('Vous avez ouvert un lien reçu par e-mail'));
    expect(text()).to.contain('Alice Martin').and.not.to.contain(email);
    expect(server.calls.map(({id}) => id)).to.deep.equal(['getAccount']);
    press('Fermer cette session et ouvrir le lien');
    await until(() => text().includes('Confirmez votre adresse'));
    expect(text()).to.contain(email).and.not.to.contain('Alice');
    expect(server.bodies('confirmEmail')).to.deep.equal([]);
  });

  it('speaks English', async () => {
    const reset = await opened(toReset, {locale: 'en'});
    await reset.reach('Choose a password');
    expect(reset.words).to.contain('Your other devices will be signed out.');
    const confirm = await opened(toConfirm, {locale: 'en'});
    await confirm.reach('Confirm your address');
    const refused = await opened({readMailLink: new BackendError('link-used')}, {locale: 'en'});
    await refused.reach('This link has already been used');
  });
});
