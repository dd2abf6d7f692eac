import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/security-settings.js';
import {members, sampleCodes, samplePassword, sampleSettings} from '../mocks/index.js';
import {fakePasskeys} from '../src/testing/fake-passkeys.js';
import {backendOf, enterAs, fail, playsOn, readAnew, steps, widgetWith, type Play} from './plays.js';
import type {Words} from './story-harness.js';
import {inBackend, simulated, states, type SimulatorArgs} from './support.js';

const meta: Meta<SimulatorArgs> = {
  id: 'security-settings',
  title: 'Espace adhérent/Connexion et appareils (MEM-02, MEM-06, MEM-70)',
  component: 'mutuelle-security-settings',
  ...simulated,
  render: (_, {loaded}) => inBackend(loaded, html`<mutuelle-security-settings></mutuelle-security-settings>`),
};
export default meta;
type Story = StoryObj<SimulatorArgs>;

const widgetOf = widgetWith('mutuelle-security-settings', '.device');
const {confirm, press, send} = playsOn(widgetOf);

const password = 'Quai-des-Antilles-9';
const chosen = {password, confirmation: password};

/** What is said of a new password comes after a pause of whoever types. */
const judged: Play = async (context) => {
  const widget = await widgetOf(context);
  const words = {fr: 'Le mot de passe convient.', en: 'The password is fine.'}[widget.element.language];
  await widget.until(() => widget.text.includes(words));
};

const edit: Words = {fr: 'Modifier', en: 'Change'};
const byCode: Words = {fr: 'Recevoir un code à la place', en: 'Get a code instead'};
const others: Words = {fr: 'Déconnecter tous les autres appareils', en: 'Sign out all other devices'};
/** The button of the tablet says its name to assistive technology only. */
const forgetTablet: Play = async (context) => {
  const widget = await widgetOf(context);
  [...widget.root.querySelectorAll<HTMLElement>('.device .button')].at(-1)!.click();
  await widget.see('dialog[open]');
};
const editPassword = press(edit, '#f-password');
const askForCode = steps(editPassword, press(byCode, '#f-password'), send(chosen, '.code'));

export const Settings: Story = {name: 'MEM-02 Connexion et appareils', tags: ['autodocs', 'picture']};

// The password
export const EditPassword: Story = {name: 'MEM-06 Modifier le mot de passe', play: editPassword};
export const WrongPassword: Story = {
  name: 'MEM-06 Mot de passe actuel faux',
  play: steps(editPassword, send({current: 'Un-autre-2026!', ...chosen}, '.error'), judged),
};
export const LockedPassword: Story = {
  name: 'MEM-06 Trop d’essais',
  play: async (context) => {
    backendOf(context).simulator.db.tries[members.family.email] = {wrong: 5};
    await steps(editPassword, send({current: samplePassword, ...chosen}, '#password-locked'), judged)(context);
  },
};
export const PasswordByCode: Story = {
  name: 'MEM-06 Par un code, sans le mot de passe actuel',
  play: steps(editPassword, press(byCode, '#f-password')),
};
export const Code: Story = {name: 'MEM-06 Le code', play: askForCode};
export const WrongCode: Story = {
  name: 'MEM-06 Code faux',
  play: steps(askForCode, send({code: '654321'}, '.error')),
};
export const CodeGiven: Story = {
  name: 'MEM-06 Code accepté, connexion coupée',
  play: steps(askForCode, fail('changePassword', 'network'), send({code: sampleCodes.right}, '.alert.danger')),
};
export const PasswordChanged: Story = {
  name: 'MEM-06 Mot de passe changé',
  play: steps(editPassword, send({current: samplePassword, ...chosen}, '#password-changed')),
};

// Who comes by FranceConnect alone
export const NoPassword: Story = {
  name: 'MEM-03 Sans mot de passe, par FranceConnect',
  play: async (context) => {
    const widget = await widgetOf(context);
    delete backendOf(context).simulator.db.accounts[members.family.email];
    await readAnew(context);
    await widget.until(() => !widget.root.querySelector('#edit-password'));
  },
};

// Passkeys
const remove: Words = {fr: 'Retirer', en: 'Remove'};
const withPasskeys: Story = {
  args: {settings: {access: {...sampleSettings.access, passkeys: true}}},
  beforeEach: () => {
    const browser = fakePasskeys();
    return () => browser.restore();
  },
};
const make: Words = {fr: 'Activer une clé d’accès', en: 'Turn on a passkey'};
export const MakePasskey: Story = {
  ...withPasskeys,
  name: 'MEM-70 Activer une clé d’accès',
  play: async (context) => {
    const widget = await widgetOf(context);
    await widget.until(() => widget.text.includes(make[widget.element.language]));
  },
};
export const RemovePasskey: Story = {name: 'MEM-70 Retirer une clé d’accès', play: press(remove, 'dialog[open]')};
export const PasskeyRemoved: Story = {
  name: 'MEM-70 Clé d’accès retirée',
  play: steps(press(remove, 'dialog[open]'), confirm('#passkey-said')),
};

// Devices
export const ForgetDevice: Story = {name: 'MEM-02 Oublier un appareil', play: forgetTablet};
export const ForgetFailed: Story = {
  name: 'MEM-02 Oublier un appareil\u00a0: connexion coupée',
  play: steps(forgetTablet, fail('forgetDevice', 'network'), confirm('dialog .alert')),
};
export const ForgetOthers: Story = {
  name: 'SUP-02 Déconnecter les autres appareils',
  play: press(others, 'dialog[open]'),
};
export const OthersForgotten: Story = {
  name: 'SUP-02 Autres appareils déconnectés',
  play: steps(press(others, 'dialog[open]'), confirm('#devices-done')),
};
export const ForgetHere: Story = {
  name: 'SUP-02 Cet appareil est oublié',
  play: async (context) => {
    const backend = backendOf(context);
    const {db} = backend.simulator;
    await enterAs(backend, 'family');
    const [id] = Object.entries(db.browsers).find(([, {kind}]) => kind === 'phone')!;
    db.browsers[id]!.token = 'phone';
    db.devices['phone'] = {[members.family.email]: Date.now() + 86_400_000};
    const widget = await widgetOf(context);
    await readAnew(context);
    await widget.pressWords({fr: 'Oublier cet appareil', en: 'Forget this device'});
    await widget.see('dialog[open]');
    await confirm('#devices-done')(context);
  },
};

// Activity
export const AllActivity: Story = {
  name: 'MEM-02 Toute l’activité',
  play: press({fr: 'Voir plus', en: 'Show more'}, '#event-5'),
};
export const UnknownSignIn: Story = {
  name: 'MEM-02 Une connexion que je ne reconnais pas',
  play: press(
    {
      fr: 'Vous ne reconnaissez pas une connexion',
      en: 'Is there a sign-in that you do not recognise',
    },
    'details[open]',
  ),
};

export const Unconfigured: Story = {...states.unconfigured, name: 'État\u00a0: sans serveur'};
export const Loading: Story = {...states.loading, name: 'État\u00a0: chargement'};
export const Long: Story = {...states.long, name: 'État\u00a0: c’est long'};
export const SignedOut: Story = {...states.signedOut, name: 'État\u00a0: session terminée'};
export const Offline: Story = {...states.offline, name: 'État\u00a0: hors ligne'};
export const Down: Story = {...states.down, name: 'État\u00a0: panne'};
export const Maintenance: Story = {...states.maintenance, name: 'État\u00a0: service en pause'};
export const Nonsense: Story = {...states.nonsense, name: 'État\u00a0: réponse incompréhensible'};
