import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/sign-in.js';
import {currentPasskeys, fakePasskeys, type AskedCredential} from '../src/testing/fake-passkeys.js';
import {accessPeople, members, sampleCodes, samplePassword, sampleSettings, type IdentityId} from '../mocks/index.js';
import {choose, comeBack, frame, refuse, withFranceConnect} from '../src/features/access/france-connect.harness.js';
import {backendOf, fail, playsOn, steps, widgetWith, type Context, type Play} from './plays.js';
import {StoryHarness} from './story-harness.js';
import {inBackend, simulated, states, type SimulatorArgs} from './support.js';

const meta: Meta<SimulatorArgs> = {
  id: 'sign-in',
  title: 'Espace adhérent/Connexion (MEM-01 à MEM-07)',
  component: 'mutuelle-sign-in',
  ...simulated,
  render: (_, {loaded}) => inBackend(loaded, html`<mutuelle-sign-in></mutuelle-sign-in>`),
};
export default meta;
type Story = StoryObj<SimulatorArgs>;

/** The gate, once its first page is there. */
const gateOf = widgetWith('mutuelle-sign-in', 'form');
const {see, send} = playsOn(gateOf);
const known = {email: members.family.email, password: samplePassword};
const {unknownDevice, locked, unconfirmed, newcomer} = accessPeople;

const signIn = (credentials: {email: string; password: string}, then: string) => send(credentials, then);
const askForCode = signIn({email: unknownDevice.email, password: samplePassword}, '.code');

/** Opens the last link that a mail brought. */
async function openLink(context: Context, then: string): Promise<StoryHarness> {
  const gate = await gateOf(context);
  const {secret} = backendOf(context).simulator.db.outbox.findLast((message) => message.secret)!;
  Object.assign(gate.element, {linkSecret: secret});
  await gate.see(then);
  return gate;
}

const startRegistration: Play = send(
  {memberNumber: newcomer.memberNumber, birthDate: '12/04/1990'},
  '[autocomplete=new-password]',
);
const registerNewcomer: Play = async (context) => {
  await startRegistration(context);
  const fields = {email: newcomer.email, password: 'Quai-des-Antilles-9', confirmation: 'Quai-des-Antilles-9'};
  await send(fields, '.blank')(context);
};

// Signing in
export const SignIn: Story = {name: 'MEM-01 Se connecter', tags: ['autodocs', 'picture']};
export const Refused: Story = {
  name: 'MEM-01 Adresse ou mot de passe refusé',
  play: signIn({...known, password: 'Un-autre-2026!'}, '.alert.danger'),
};
export const Empty: Story = {name: 'MEM-01 Rien de saisi', play: send({}, '[data-summary]')};
export const SignedIn: Story = {name: 'MEM-01 Session ouverte', play: signIn(known, 'a.primary')};
export const Locked: Story = {
  name: 'MEM-01 Fermé pour un temps',
  play: signIn({email: locked.email, password: samplePassword}, '.blank'),
};
export const Code: Story = {name: 'MEM-02 Code sur un appareil inconnu', play: askForCode};
export const WrongCode: Story = {
  name: 'MEM-02 Code faux',
  play: steps(askForCode, send({code: '654321'}, '.error')),
};
export const CodeByEmail: Story = {
  name: 'MEM-02 Code par e-mail',
  play: async (context) => {
    await askForCode(context);
    const gate = await gateOf(context);
    await gate.pressWords({fr: 'Recevoir le code par e-mail', en: 'Get the code by e-mail'});
    await gate.until(() => gate.text.includes('@example.org') && gate.root.querySelector('.code'));
  },
};
export const SeveralNumbers: Story = {
  name: 'MEM-02 Message collé, deux numéros',
  play: async (context) => {
    await askForCode(context);
    const gate = await gateOf(context);
    await gate.fill({code: `${sampleCodes.right}, 654321`});
    await gate.see('.alert .button');
  },
};
export const TooManyCodes: Story = {
  name: 'MEM-02 Trop de codes faux',
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
  name: 'MEM-03 FranceConnect',
  args: {settings: withFranceConnect},
  play: see('.fc'),
};
export const FranceConnectVisual: Story = {
  ...FranceConnect,
  name: 'MEM-03 FranceConnect, visuel de l’hôte',
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
  name: 'MEM-03 FranceConnect dans un cadre',
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
  name: 'MEM-03 Revenu sans s’identifier',
  play: async (context) => {
    const gate = await gateOf(context);
    comeBack(gateAt(context), refuse(backendOf(context), 'access_denied'));
    await gate.see('.alert.info');
  },
};
export const FranceConnectLink: Story = {
  ...FranceConnect,
  name: 'MEM-03 Relier une identité',
  play: backAs('unlinked', '#f-memberNumber'),
};
export const FranceConnectBirthDate: Story = {
  ...FranceConnect,
  name: 'MEM-03 Relier une identité sans date de naissance',
  play: backAs('partial', 'input[autocomplete=bday]'),
};
export const FranceConnectSeveral: Story = {
  ...FranceConnect,
  name: 'MEM-03 Plusieurs adhérents possibles',
  play: backAs('several', '#f-memberNumber'),
};
export const FranceConnectConflict: Story = {
  ...FranceConnect,
  name: 'MEM-03 L’espace a déjà sa connexion',
  play: steps(backAs('hasAccount', '#f-memberNumber'), send({memberNumber: members.alsace.number}, '.blank')),
};
export const FranceConnectDown: Story = {
  ...FranceConnect,
  name: 'MEM-03 FranceConnect en panne',
  play: steps(fail('enterByFranceConnect', 'unavailable', {times: 1}), backAs('linked', '.blank.danger')),
};

// A forgotten password
export const Forgotten: Story = {
  name: 'MEM-06 Mot de passe oublié',
  render: (_, {loaded}) => inBackend(loaded, html`<mutuelle-sign-in page="forgotten"></mutuelle-sign-in>`),
};
const askForLink: Play = send({email: known.email}, '.blank');
export const LinkSent: Story = {...Forgotten, name: 'MEM-06 Lien envoyé', play: askForLink};
export const NewPassword: Story = {
  ...Forgotten,
  name: 'MEM-07 Nouveau mot de passe',
  play: async (context) => {
    await askForLink(context);
    const gate = await openLink(context, '[autocomplete=new-password]');
    await gate.fill({password: 'Tanneurs-a-quai'});
  },
};
export const LinkUnknown: Story = {
  name: 'MEM-06 Lien incomplet',
  play: async (context) => {
    const gate = await gateOf(context);
    Object.assign(gate.element, {linkSecret: 'lien-coupe'});
    await gate.see('.blank');
  },
};
export const LinkSuperseded: Story = {
  ...Forgotten,
  name: 'MEM-06 Un lien plus récent le remplace',
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
  name: 'MEM-06 Lien expiré',
  play: async (context) => {
    await askForLink(context);
    const {db} = backendOf(context).simulator;
    Object.values(db.mailLinks).at(-1)!.expiresAt = 0;
    await openLink(context, '.blank');
  },
};
export const LinkWhileSignedIn: Story = {
  name: 'MEM-06 Lien ouvert pendant la session de quelqu’un',
  play: async (context) => {
    const {canvasElement} = context;
    await signIn(known, 'a.primary')(context);
    const gate = new StoryHarness(canvasElement.querySelector('mutuelle-sign-in')!);
    Object.assign(gate.element, {linkSecret: 'lien-de-quelqu-un'});
    await gate.see('.alert.warning');
  },
};

// A passkey, with a browser that knows them
const withPasskeys: Story = {
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
  name: 'MEM-70 Clé d’accès à la place du mot de passe',
  play: async (context) => {
    const gate = await gateOf(context);
    await gate.until(() => gate.text.includes(use[gate.element.language]));
  },
};
export const PasskeyRemoved: Story = {
  ...withPasskeys,
  name: 'MEM-70 Clé d’accès retirée',
  play: usePasskey((asked) => asked.pick()),
};
export const PasskeyImpossible: Story = {
  ...withPasskeys,
  name: 'MEM-70 Cet appareil ne peut pas',
  play: usePasskey((asked) => asked.fail('SecurityError')),
};
const offerPasskey = signIn({email: members.single.email, password: samplePassword}, '.muted.small');
export const PasskeyOffered: Story = {
  ...withPasskeys,
  name: 'MEM-70 La prochaine fois, sans mot de passe',
  tags: ['picture'],
  play: offerPasskey,
};
export const PasskeyKnown: Story = {
  ...withPasskeys,
  name: 'MEM-70 Cet appareil a déjà une clé d’accès',
  play: async (context) => {
    await offerPasskey(context);
    const gate = new StoryHarness(context.canvasElement.querySelector('mutuelle-sign-in')!);
    (await askBrowser(gate, {fr: 'Activer', en: 'Turn on'})).fail('InvalidStateError');
    await gate.see('.alert');
  },
};

// A first visit
export const Register: Story = {
  name: 'MEM-04 Créer mon espace',
  render: (_, {loaded}) => inBackend(loaded, html`<mutuelle-sign-in page="register"></mutuelle-sign-in>`),
};
export const NotFound: Story = {
  ...Register,
  name: 'MEM-04 Introuvable',
  play: send({memberNumber: newcomer.memberNumber, birthDate: '13/04/1990'}, '.alert.danger'),
};
export const Identifiers: Story = {...Register, name: 'MEM-04 Mes identifiants', play: startRegistration};
export const ConfirmationSent: Story = {...Register, name: 'MEM-05 E-mail envoyé', play: registerNewcomer};
export const CorrectAddress: Story = {
  ...Register,
  name: 'MEM-05 Corriger l’adresse',
  play: async (context) => {
    await registerNewcomer(context);
    const gate = await gateOf(context);
    await gate.pressWords({fr: 'Corriger l’adresse', en: 'Correct the address'});
    await gate.see('input');
  },
};
export const Confirm: Story = {
  ...Register,
  name: 'MEM-05 Confirmer mon adresse',
  play: async (context) => {
    await registerNewcomer(context);
    await openLink(context, '.button.primary');
  },
};
export const Unconfirmed: Story = {
  name: 'MEM-05 Adresse encore à confirmer',
  play: signIn({email: unconfirmed.email, password: samplePassword}, '.blank'),
};

export const Unconfigured: Story = {...states.unconfigured, name: 'État\u00a0: sans serveur'};
export const Loading: Story = {...states.loading, name: 'État\u00a0: chargement'};
export const Long: Story = {...states.long, name: 'État\u00a0: c’est long'};
export const Offline: Story = {...states.offline, name: 'État\u00a0: hors ligne'};
export const Down: Story = {...states.down, name: 'État\u00a0: panne'};
export const Maintenance: Story = {...states.maintenance, name: 'État\u00a0: service en pause'};
export const Nonsense: Story = {...states.nonsense, name: 'État\u00a0: réponse incompréhensible'};
