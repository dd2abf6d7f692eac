import {html} from 'lit';
import '../src/define/security-settings.js';
import {members, sampleCodes, samplePassword, sampleSettings} from '../mocks/index.js';
import {fakePasskeys} from '../src/testing/fake-passkeys.js';
import type {About, Story} from './names.js';
import {backendOf, enterAs, fail, playsOn, readAnew, steps, widgetWith, type Play} from './plays.js';
import type {Words} from './story-harness.js';
import {inBackend, simulated} from './support.js';

const meta: About = {
  id: 'security-settings',
  title: 'Espace adhérent\u00a0: entrer/Connexion et appareils',
  en: 'Member space: coming in/Sign-in and devices',
  about: 'Mot de passe, clés d’accès, appareils connus, activité du compte.',
  component: 'mutuelle-security-settings',
  ...simulated,
  render: (_, {loaded}) => inBackend(loaded, html`<mutuelle-security-settings></mutuelle-security-settings>`),
};
export default meta;

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

export const Settings: Story = {
  name: 'Connexion et appareils',
  en: 'Sign-in and devices',
  tags: ['autodocs', 'picture', 'MEM-02', 'SUP-04'],
};

// The password
export const EditPassword: Story = {
  name: 'Modifier le mot de passe',
  en: 'Change the password',
  tags: ['MEM-06'],
  play: editPassword,
};
export const WrongPassword: Story = {
  name: 'Mot de passe actuel faux',
  en: 'Present password wrong',
  tags: ['MEM-06'],
  play: steps(editPassword, send({current: 'Un-autre-2026!', ...chosen}, '.error'), judged),
};
export const LockedPassword: Story = {
  name: 'Trop d’essais',
  en: 'Too many tries',
  tags: ['MEM-06'],
  play: async (context) => {
    backendOf(context).simulator.db.tries[members.family.email] = {wrong: 5};
    await steps(editPassword, send({current: samplePassword, ...chosen}, '#password-locked'), judged)(context);
  },
};
export const PasswordByCode: Story = {
  name: 'Par un code, sans le mot de passe actuel',
  en: 'By a code, without the present password',
  tags: ['MEM-06'],
  play: steps(editPassword, press(byCode, '#f-password')),
};
export const Code: Story = {name: 'Le code', en: 'The code', tags: ['MEM-06'], play: askForCode};
export const WrongCode: Story = {
  name: 'Code faux',
  en: 'Wrong code',
  tags: ['MEM-06'],
  play: steps(askForCode, send({code: '654321'}, '.error')),
};
export const CodeGiven: Story = {
  name: 'Code accepté, connexion coupée',
  en: 'Code accepted, connection lost',
  tags: ['MEM-06'],
  play: steps(askForCode, fail('changePassword', 'network'), send({code: sampleCodes.right}, '.alert.danger')),
};
export const PasswordChanged: Story = {
  name: 'Mot de passe changé',
  en: 'Password changed',
  tags: ['MEM-06'],
  play: steps(editPassword, send({current: samplePassword, ...chosen}, '#password-changed')),
};

// Who comes by FranceConnect alone
export const NoPassword: Story = {
  name: 'Sans mot de passe, par FranceConnect',
  en: 'No password, by FranceConnect',
  tags: ['MEM-03'],
  play: async (context) => {
    const widget = await widgetOf(context);
    delete backendOf(context).simulator.db.accounts[members.family.email];
    await readAnew(context);
    await widget.until(() => !widget.root.querySelector('#edit-password'));
  },
};

// Passkeys
const remove: Words = {fr: 'Retirer', en: 'Remove'};
const withPasskeys: Partial<Story> = {
  args: {settings: {access: {...sampleSettings.access, passkeys: true}}},
  beforeEach: () => {
    const browser = fakePasskeys();
    return () => browser.restore();
  },
};
const make: Words = {fr: 'Activer une clé d’accès', en: 'Turn on a passkey'};
export const MakePasskey: Story = {
  ...withPasskeys,
  name: 'Activer une clé d’accès',
  en: 'Set up a passkey',
  tags: ['MEM-70'],
  play: async (context) => {
    const widget = await widgetOf(context);
    await widget.until(() => widget.text.includes(make[widget.element.language]));
  },
};
export const RemovePasskey: Story = {
  name: 'Retirer une clé d’accès',
  en: 'Remove a passkey',
  tags: ['MEM-70'],
  play: press(remove, 'dialog[open]'),
};
export const PasskeyRemoved: Story = {
  name: 'Clé d’accès retirée',
  en: 'Passkey removed',
  tags: ['MEM-70'],
  play: steps(press(remove, 'dialog[open]'), confirm('#passkey-said')),
};

// Devices
export const ForgetDevice: Story = {
  name: 'Oublier un appareil',
  en: 'Forget a device',
  tags: ['MEM-02', 'SUP-04'],
  play: forgetTablet,
};
export const ForgetFailed: Story = {
  name: 'Oublier un appareil\u00a0: connexion coupée',
  en: 'Forget a device: connection lost',
  tags: ['MEM-02'],
  play: steps(forgetTablet, fail('forgetDevice', 'network'), confirm('dialog .alert')),
};
export const ForgetOthers: Story = {
  name: 'Déconnecter les autres appareils',
  en: 'Sign out the other devices',
  tags: ['SUP-02'],
  play: press(others, 'dialog[open]'),
};
export const OthersForgotten: Story = {
  name: 'Autres appareils déconnectés',
  en: 'Other devices signed out',
  tags: ['SUP-02'],
  play: steps(press(others, 'dialog[open]'), confirm('#devices-done')),
};
export const ForgetHere: Story = {
  name: 'Cet appareil est oublié',
  en: 'This device is forgotten',
  tags: ['SUP-02'],
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
  name: 'Toute l’activité',
  en: 'All activity',
  tags: ['MEM-02'],
  play: press({fr: 'Voir plus', en: 'Show more'}, '#event-5'),
};
export const UnknownSignIn: Story = {
  name: 'Une connexion que je ne reconnais pas',
  en: 'A sign-in that I do not recognise',
  tags: ['MEM-02'],
  play: press(
    {
      fr: 'Vous ne reconnaissez pas une connexion',
      en: 'Is there a sign-in that you do not recognise',
    },
    'details[open]',
  ),
};

export {Unconfigured, Loading, Long, SignedOut, Offline, Down, Maintenance, Nonsense} from './states.js';
