import {html} from 'lit';
import '../src/define/sign-in.js';
import {currentPasskeys, fakePasskeys, type AskedCredential} from '../src/testing/fake-passkeys.js';
import {members, sampleCodes, samplePassword, sampleSettings, type IdentityId} from '../mocks/index.js';
import {choose, comeBack, frame, refuse, withFranceConnect} from '../src/features/access/france-connect.harness.js';
import type {About, Story} from './names.js';
import {backendOf, fail, steps, type Context, type Play} from './plays.js';
import {
  askForCode,
  gateOf,
  known,
  locked,
  newcomer,
  openLink,
  registerNewcomer,
  see,
  send,
  signIn,
  startRegistration,
  unconfirmed,
} from './sign-in.plays.js';
import {StoryHarness} from './story-harness.js';
import {inBackend, simulated} from './support.js';

const meta: About = {
  id: 'sign-in',
  title: 'Espace adhérent\u00a0: entrer/Connexion',
  en: 'Member space: coming in/Sign-in',
  about: 'Se connecter, créer son espace, retrouver son mot de passe.',
  component: 'mutuelle-sign-in',
  ...simulated,
  render: (_, {loaded}) => inBackend(loaded, html`<mutuelle-sign-in></mutuelle-sign-in>`),
};
export default meta;

// Signing in
export const SignIn: Story = {name: 'Se connecter', en: 'Sign in', tags: ['autodocs', 'picture', 'MEM-01']};
export const Refused: Story = {
  name: 'Adresse ou mot de passe refusé',
  en: 'Address or password refused',
  tags: ['MEM-01'],
  play: signIn({...known, password: 'Un-autre-2026!'}, '.alert.danger'),
};
export const Empty: Story = {
  name: 'Rien de saisi',
  en: 'Nothing typed',
  tags: ['MEM-01'],
  play: send({}, '[data-summary]'),
};
export const SignedIn: Story = {
  name: 'Session ouverte',
  en: 'Session open',
  tags: ['MEM-01'],
  play: signIn(known, 'a.primary'),
};
export const Locked: Story = {
  name: 'Fermé pour un temps',
  en: 'Closed for a while',
  tags: ['MEM-01'],
  play: signIn({email: locked.email, password: samplePassword}, '.blank'),
};
export const Code: Story = {
  name: 'Code sur un appareil inconnu',
  en: 'Code on an unknown device',
  tags: ['MEM-02'],
  play: askForCode,
};
export const WrongCode: Story = {
  name: 'Code faux',
  en: 'Wrong code',
  tags: ['MEM-02'],
  play: steps(askForCode, send({code: '654321'}, '.error')),
};
export const CodeByEmail: Story = {
  name: 'Code par e-mail',
  en: 'Code by e-mail',
  tags: ['MEM-02'],
  play: async (context) => {
    await askForCode(context);
    const gate = await gateOf(context);
    await gate.pressWords({fr: 'Recevoir le code par e-mail', en: 'Get the code by e-mail'});
    await gate.until(() => gate.text.includes('@example.org') && gate.root.querySelector('.code'));
  },
};
export const SeveralNumbers: Story = {
  name: 'Message collé, deux numéros',
  en: 'Pasted message, two numbers',
  tags: ['MEM-02'],
  play: async (context) => {
    await askForCode(context);
    const gate = await gateOf(context);
    await gate.fill({code: `${sampleCodes.right}, 654321`});
    await gate.see('.alert .button');
  },
};
export const TooManyCodes: Story = {
  name: 'Trop de codes faux',
  en: 'Too many wrong codes',
  tags: ['MEM-02'],
  play: async (context) => {
    await askForCode(context);
    for (const code of ['654321', '654322']) await send({code}, '.error')(context);
    await send({code: '654323'}, '.blank')(context);
  },
};

// FranceConnect
const gateAt = ({canvasElement}: Context) => canvasElement.querySelector('mutuelle-sign-in')!;
/** Comes back from FranceConnect as somebody, once the page is there. */
const backAs =
  (identity: IdentityId, then: string): Play =>
  async (context) => {
    const gate = await gateOf(context);
    comeBack(gateAt(context), await choose(backendOf(context), identity));
    await gate.see(then);
  };
export const FranceConnect: Story = {
  name: 'FranceConnect',
  en: 'FranceConnect',
  tags: ['MEM-03'],
  args: {settings: withFranceConnect},
  play: see('.fc'),
};
export const FranceConnectVisual: Story = {
  ...FranceConnect,
  name: 'FranceConnect, visuel de l’hôte',
  en: 'FranceConnect, the host’s visual',
  tags: ['MEM-03'],
  render: (_, {loaded}) =>
    inBackend(
      loaded,
      html`<mutuelle-sign-in>
        <svg slot="france-connect" width="245" height="56" viewBox="0 0 245 56" aria-hidden="true">
          <rect width="245" height="56" fill="none" stroke="currentColor" stroke-dasharray="4" />
          <text x="122" y="34" text-anchor="middle" fill="currentColor">S’identifier avec FranceConnect</text>
        </svg>
      </mutuelle-sign-in>`,
    ),
};
export const FranceConnectFramed: Story = {
  ...FranceConnect,
  name: 'FranceConnect dans un cadre',
  en: 'FranceConnect in a frame',
  tags: ['MEM-03'],
  play: async (context) => {
    const gate = await gateOf(context);
    await gate.see('.fc');
    const unframe = frame();
    gate.root.querySelector<HTMLElement>('.fc')!.click();
    await gate.see('.alert a');
    unframe();
  },
};
export const FranceConnectRefused: Story = {
  ...FranceConnect,
  name: 'Revenu sans s’identifier',
  en: 'Back without identification',
  tags: ['MEM-03'],
  play: async (context) => {
    const gate = await gateOf(context);
    comeBack(gateAt(context), refuse(backendOf(context), 'access_denied'));
    await gate.see('.alert.info');
  },
};
export const FranceConnectLink: Story = {
  ...FranceConnect,
  name: 'Relier une identité',
  en: 'Link an identity',
  tags: ['MEM-03'],
  play: backAs('unlinked', '#f-memberNumber'),
};
export const FranceConnectBirthDate: Story = {
  ...FranceConnect,
  name: 'Relier une identité sans date de naissance',
  en: 'Link an identity without birth date',
  tags: ['MEM-03'],
  play: backAs('partial', 'input[autocomplete=bday]'),
};
export const FranceConnectSeveral: Story = {
  ...FranceConnect,
  name: 'Plusieurs adhérents possibles',
  en: 'Several members possible',
  tags: ['MEM-03'],
  play: backAs('several', '#f-memberNumber'),
};
export const FranceConnectConflict: Story = {
  ...FranceConnect,
  name: 'L’espace a déjà sa connexion',
  en: 'The space already has its sign-in',
  tags: ['MEM-03'],
  play: steps(backAs('hasAccount', '#f-memberNumber'), send({memberNumber: members.alsace.number}, '.blank')),
};
export const FranceConnectDown: Story = {
  ...FranceConnect,
  name: 'FranceConnect en panne',
  en: 'FranceConnect fails',
  tags: ['MEM-03'],
  play: steps(fail('enterByFranceConnect', 'unavailable', {times: 1}), backAs('linked', '.blank.danger')),
};

// A forgotten password
export const Forgotten: Story = {
  name: 'Mot de passe oublié',
  en: 'Forgotten password',
  tags: ['MEM-06'],
  render: (_, {loaded}) => inBackend(loaded, html`<mutuelle-sign-in page="forgotten"></mutuelle-sign-in>`),
};
const askForLink: Play = send({email: known.email}, '.blank');
export const LinkSent: Story = {...Forgotten, name: 'Lien envoyé', en: 'Link sent', tags: ['MEM-06'], play: askForLink};
export const NewPassword: Story = {
  ...Forgotten,
  name: 'Nouveau mot de passe',
  en: 'New password',
  tags: ['MEM-07'],
  play: async (context) => {
    await askForLink(context);
    const gate = await openLink(context, '[autocomplete=new-password]');
    await gate.fill({password: 'Tanneurs-a-quai'});
  },
};
export const LinkUnknown: Story = {
  name: 'Lien incomplet',
  en: 'Incomplete link',
  tags: ['MEM-06'],
  play: async (context) => {
    const gate = await gateOf(context);
    Object.assign(gate.element, {linkSecret: 'lien-coupe'});
    await gate.see('.blank');
  },
};
export const LinkSuperseded: Story = {
  ...Forgotten,
  name: 'Un lien plus récent le remplace',
  en: 'A newer link replaces it',
  tags: ['MEM-06'],
  play: async (context) => {
    await askForLink(context);
    const {db} = backendOf(context).simulator;
    const [first] = Object.values(db.mailLinks).slice(-1);
    first!.state = 'superseded';
    await openLink(context, '.blank');
  },
};
export const LinkExpired: Story = {
  ...Forgotten,
  name: 'Lien expiré',
  en: 'Link expired',
  tags: ['MEM-06'],
  play: async (context) => {
    await askForLink(context);
    const {db} = backendOf(context).simulator;
    Object.values(db.mailLinks).at(-1)!.expiresAt = 0;
    await openLink(context, '.blank');
  },
};
export const LinkWhileSignedIn: Story = {
  name: 'Lien ouvert pendant la session de quelqu’un',
  en: 'Link opened while somebody is signed in',
  tags: ['MEM-06'],
  play: async (context) => {
    const {canvasElement} = context;
    await signIn(known, 'a.primary')(context);
    const gate = new StoryHarness(canvasElement.querySelector('mutuelle-sign-in')!);
    Object.assign(gate.element, {linkSecret: 'lien-de-quelqu-un'});
    await gate.see('.alert.warning');
  },
};

// A passkey, with a browser that knows them
const withPasskeys: Partial<Story> = {
  args: {settings: {access: {...sampleSettings.access, passkeys: true}}},
  beforeEach: () => {
    const browser = fakePasskeys();
    return () => browser.restore();
  },
};
/** Presses what opens the browser's own window: the button is at work as long as that is there. */
async function askBrowser(gate: StoryHarness, words: {fr: string; en: string}): Promise<AskedCredential> {
  const before = currentPasskeys()!.last();
  const button = () =>
    [...gate.root.querySelectorAll('button')].find((each) => each.textContent!.includes(words[gate.element.language]));
  await gate.until(button);
  button()!.click();
  await gate.until(() => currentPasskeys()!.last() !== before && !currentPasskeys()!.last().options.mediation);
  return currentPasskeys()!.last();
}
const use = {fr: 'Utiliser une clé d’accès', en: 'Use a passkey'};
const usePasskey =
  (end: (asked: AskedCredential) => void): Play =>
  async (context) => {
    const gate = await gateOf(context);
    end(await askBrowser(gate, use));
    await gate.see('.alert');
  };
export const Passkey: Story = {
  ...withPasskeys,
  name: 'Clé d’accès à la place du mot de passe',
  en: 'Passkey in place of the password',
  tags: ['MEM-70'],
  play: async (context) => {
    const gate = await gateOf(context);
    await gate.until(() => gate.text.includes(use[gate.element.language]));
  },
};
export const PasskeyRemoved: Story = {
  ...withPasskeys,
  name: 'Clé d’accès retirée',
  en: 'Passkey removed',
  tags: ['MEM-70'],
  play: usePasskey((asked) => asked.pick()),
};
export const PasskeyImpossible: Story = {
  ...withPasskeys,
  name: 'Cet appareil ne peut pas',
  en: 'This device cannot',
  tags: ['MEM-70'],
  play: usePasskey((asked) => asked.fail('SecurityError')),
};
const offerPasskey = signIn({email: members.single.email, password: samplePassword}, '.muted.small');
export const PasskeyOffered: Story = {
  ...withPasskeys,
  name: 'La prochaine fois, sans mot de passe',
  en: 'Next time, without a password',
  tags: ['picture', 'MEM-70'],
  play: offerPasskey,
};
export const PasskeyKnown: Story = {
  ...withPasskeys,
  name: 'Cet appareil a déjà une clé d’accès',
  en: 'This device already has a passkey',
  tags: ['MEM-70'],
  play: async (context) => {
    await offerPasskey(context);
    const gate = new StoryHarness(context.canvasElement.querySelector('mutuelle-sign-in')!);
    (await askBrowser(gate, {fr: 'Activer', en: 'Turn on'})).fail('InvalidStateError');
    await gate.see('.alert');
  },
};

// A first visit
export const Register: Story = {
  name: 'Créer mon espace',
  en: 'Create my space',
  tags: ['MEM-04'],
  render: (_, {loaded}) => inBackend(loaded, html`<mutuelle-sign-in page="register"></mutuelle-sign-in>`),
};
export const NotFound: Story = {
  ...Register,
  name: 'Introuvable',
  en: 'Not found',
  tags: ['MEM-04'],
  play: send({memberNumber: newcomer.memberNumber, birthDate: '13/04/1990'}, '.alert.danger'),
};
export const Identifiers: Story = {
  ...Register,
  name: 'Mes identifiants',
  en: 'My credentials',
  tags: ['MEM-04'],
  play: startRegistration,
};
export const ConfirmationSent: Story = {
  ...Register,
  name: 'E-mail envoyé',
  en: 'E-mail sent',
  tags: ['MEM-05'],
  play: registerNewcomer,
};
export const CorrectAddress: Story = {
  ...Register,
  name: 'Corriger l’adresse',
  en: 'Correct the address',
  tags: ['MEM-05'],
  play: async (context) => {
    await registerNewcomer(context);
    const gate = await gateOf(context);
    await gate.pressWords({fr: 'Corriger l’adresse', en: 'Correct the address'});
    await gate.see('input');
  },
};
export const Confirm: Story = {
  ...Register,
  name: 'Confirmer mon adresse',
  en: 'Confirm my address',
  tags: ['MEM-05'],
  play: async (context) => {
    await registerNewcomer(context);
    await openLink(context, '.button.primary');
  },
};
export const Unconfirmed: Story = {
  name: 'Adresse encore à confirmer',
  en: 'Address still to confirm',
  tags: ['MEM-05'],
  play: signIn({email: unconfirmed.email, password: samplePassword}, '.blank'),
};

export {Unconfigured, Loading, Long, Offline, Down, Maintenance, Nonsense} from './states.js';
