import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import '../../define/sign-in.js';
import {createSandbox, type Sandbox, type SandboxOptions} from '../../../mocks/engine/sandbox.js';
import {accessPeople} from '../../../mocks/people/access-people.js';
import {members} from '../../../mocks/people/members.js';
import {sampleCodes, samplePassword} from '../../../mocks/people/personas.js';
import type {Backend} from '../../backend/backend.js';
import {logIn} from '../../contract/account.js';
import {sessionOf} from '../../session/session.js';
import {accessible} from '../../testing/accessible.js';
import {runWidgetSuite} from '../../testing/widget-suite.js';
import {SignInHarness} from './sign-in.harness.js';
import type {SignIn} from './sign-in.js';

runWidgetSuite<SignIn>({
  tag: 'mutuelle-sign-in',
  harness: SignInHarness,
  loads: 'getSettings',
  title: {fr: 'Se connecter', en: 'Sign in'},
  signedInTitle: {fr: 'Votre session est ouverte', en: 'You are signed in'},
});

interface Opened {
  harness: SignInHarness;
  sandbox: Sandbox;
  told: string[];
}

async function open(attributes: Record<string, string> = {}, options: SandboxOptions = {}): Promise<Opened> {
  const sandbox = createSandbox(options);
  const element = document.createElement('mutuelle-sign-in');
  for (const [name, value] of Object.entries({locale: 'fr', ...attributes})) element.setAttribute(name, value);
  element.backend = sandbox;
  const told: string[] = [];
  for (const type of ['signed-in', 'signed-out', 'return', 'device-remembered', 'registered', 'password-changed'])
    element.addEventListener(`mutuelle-${type}`, (event) => {
      told.push(`${type} ${JSON.stringify((event as CustomEvent).detail)}`);
      // a page that is led away is no page to test
      if (type === 'return') event.preventDefault();
    });
  (await fixture(html`<div></div>`)).append(element);
  return {harness: new SignInHarness(element), sandbox, told};
}

const known = {email: members.family.email, password: samplePassword};
const {unknownDevice, locked} = accessPeople;

describe('<mutuelle-sign-in>', () => {
  it('MEM-01: signs in, says who it is, and leaves', async () => {
    const {harness, told} = await open();
    await harness.signIn(known.email, known.password);
    await harness.until(() => harness.title === 'Votre session est ouverte');
    expect(harness.text).to.contain('Hélène Vasseur');
    await accessible(harness.element);
    await harness.press('Se déconnecter');
    await harness.ready();
    expect(harness.text).not.to.contain('Vasseur');
    expect(told).to.deep.equal(['signed-in {}', 'signed-out {}']);
  });

  it('MEM-02: asks for a code on a device that is not known, then knows it where the member said so', async () => {
    const {harness, told} = await open();
    await harness.signIn(unknownDevice.email, samplePassword);
    await harness.until(() => harness.title === 'Vérifions que c’est vous');
    await accessible(harness.element);
    await harness.giveCode(sampleCodes.right, {remember: true});
    await harness.until(() => harness.title === 'Votre session est ouverte');
    await harness.press('Se déconnecter');
    await harness.signIn(unknownDevice.email, samplePassword);
    await harness.until(() => harness.title === 'Votre session est ouverte');
    expect(told).to.deep.equal(['device-remembered {}', 'signed-in {}', 'signed-out {}', 'signed-in {}']);
  });

  it('MEM-01: says until when an address is locked, and what opens it before', async () => {
    const {harness} = await open();
    await harness.signIn(locked.email, samplePassword);
    await harness.until(() => harness.title.startsWith('Votre espace se rouvre à'));
    await accessible(harness.element);
    await harness.press('Choisir un nouveau mot de passe');
    await harness.until(() => harness.title === 'Mot de passe oublié');
    expect(harness.control('email').value).to.equal(locked.email);
  });

  it('says whose session a host holds, which is the host’s to end', async () => {
    const sandbox = createSandbox();
    const {accessToken} = await sandbox.call(logIn, {body: known});
    const element = document.createElement('mutuelle-sign-in');
    element.locale = 'fr';
    const credentials = {token: () => accessToken, renew: async () => false};
    const call = ((...[operation, input, options]: Parameters<Backend['call']>) =>
      sandbox.call(operation, input, {...options, credentials})) as Backend['call'];
    element.backend = {call};
    (await fixture(html`<div></div>`)).append(element);
    const harness = new SignInHarness(element);
    await harness.until(() => harness.title === 'Votre session est ouverte');
    expect(harness.text).to.contain('Hélène Vasseur').and.not.to.contain('Se déconnecter');
  });

  it('asks the server nothing of an account where nobody is signed in', async () => {
    const {harness, sandbox} = await open();
    sandbox.fail('getAccount', 'unexpected');
    await harness.ready();
    expect(harness.title).to.equal('Se connecter');
  });

  it('goes on to return-to once somebody is in, and refuses what leads elsewhere', async () => {
    const here = await open({'return-to': '/espace'});
    await here.harness.signIn(known.email, known.password);
    await here.harness.until(() => here.told.includes('return {}'));
    expect(here.harness.root.querySelector<HTMLAnchorElement>('a.primary')!.href).to.equal(`${location.origin}/espace`);
    const {warn} = console;
    const warned: string[] = [];
    console.warn = (words: string) => void warned.push(words);
    const elsewhere = await open({'return-to': 'https://evil.example/'});
    await elsewhere.harness.signIn(known.email, known.password);
    await elsewhere.harness.until(() => elsewhere.harness.title === 'Votre session est ouverte');
    console.warn = warn;
    expect(elsewhere.told).to.deep.equal(['signed-in {}']);
    expect(elsewhere.harness.root.querySelector<HTMLAnchorElement>('a.primary')!.host).not.to.contain('evil');
    expect(warned.filter((words) => words.includes('return-to'))).to.have.length(1);
    expect(warned.join()).not.to.contain('evil');
  });

  it('begins on another page where the host says so', async () => {
    const {harness} = await open({page: 'forgotten'});
    await harness.until(() => harness.title === 'Mot de passe oublié');
    harness.element.setAttribute('page', 'register');
    await harness.until(() => harness.title === 'Créer mon espace');
  });

  it('FIELD-22: asks nothing of a link while somebody is signed in, until they choose', async () => {
    const {harness, sandbox} = await open();
    await harness.signIn(known.email, known.password);
    await harness.until(() => harness.title === 'Votre session est ouverte');
    const asked: string[] = [];
    const {call} = sandbox;
    Object.assign(sandbox, {
      call: (...given: Parameters<typeof call>) => {
        asked.push(given[0].id);
        return call(...given);
      },
    });
    harness.element.linkSecret = 'lien-de-quelqu-un-d-autre';
    await harness.until(() => harness.text.includes('Vous avez ouvert un lien reçu par e-mail'));
    expect(asked).to.deep.equal([]);
    await harness.press('Garder cette session');
    expect(harness.text).not.to.contain('un lien reçu');
    harness.element.linkSecret = 'lien-encore';
    await harness.until(() => harness.text.includes('Vous avez ouvert un lien reçu par e-mail'));
    await harness.press('Fermer cette session et ouvrir le lien');
    await harness.until(() => asked.includes('readMailLink'));
    expect(harness.text).not.to.contain('Vasseur');
    expect(sessionOf(sandbox).token()).to.equal(undefined);
  });

  it('takes the secret of a link out of the address before anything is asked', async () => {
    const asked: string[] = [];
    history.replaceState(null, '', '#/route?acces=S3cret');
    const element = document.createElement('mutuelle-sign-in');
    const sandbox = createSandbox();
    element.backend = {
      ...sandbox,
      call: (async (...given: Parameters<typeof sandbox.call>) => {
        asked.push(`${given[0].id} ${location.hash}`);
        return sandbox.call(...given);
      }) as typeof sandbox.call,
    };
    (await fixture(html`<div></div>`)).append(element);
    await new SignInHarness(element).until(() => asked.some((each) => each.startsWith('readMailLink')));
    expect(asked.every((each) => each.endsWith(' #/route'))).to.equal(true);
    history.replaceState(null, '', location.pathname + location.search);
  });
});
