import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/contact-preferences.js';
import {fail, playsOn, steps, widgetWith} from './plays.js';
import {inBackend, simulated, states, type SimulatorArgs} from './support.js';

const meta: Meta<SimulatorArgs> = {
  id: 'contact-preferences',
  title: 'Espace adhérent/Préférences de contact (MEM-74)',
  component: 'mutuelle-contact-preferences',
  ...simulated,
  render: (_, {loaded}) => inBackend(loaded, html`<mutuelle-contact-preferences></mutuelle-contact-preferences>`),
};
export default meta;
type Story = StoryObj<SimulatorArgs>;

const {press, send} = playsOn(widgetWith('mutuelle-contact-preferences', '.papers, .lines'));

const online = {'papers.0': 'online'};

export const Preferences: Story = {name: 'MEM-74 Préférences de contact', tags: ['autodocs', 'picture']};
export const ZeroPaper: Story = {
  name: 'MEM-74 Tout en ligne, à enregistrer',
  play: press({fr: 'Tout recevoir en ligne', en: 'Receive everything online'}, 'form'),
};
export const Saved: Story = {name: 'MEM-74 Enregistré', play: send(online, '#preferences-saved')};
export const BackToPaper: Story = {
  name: 'MEM-74 Retour au papier',
  play: steps(
    send(online, '#preferences-saved'),
    press({fr: 'Modifier', en: 'Change'}, 'form'),
    send({'papers.0': 'post'}, '#preferences-saved'),
  ),
};
export const Unchanged: Story = {name: 'MEM-74 Rien n’a changé', play: send({}, '#preferences-unchanged')};
export const SaveFailed: Story = {
  name: 'MEM-74 Connexion coupée',
  play: steps(fail('saveContactPreferences', 'network'), send(online, '.alert.danger')),
};

// The e-mail
const failing = {args: {persona: 'resume'}} as const;
export const EmailFails: Story = {...failing, name: 'MEM-74 Nos e-mails reviennent'};
export const EmailByPhone: Story = {
  ...failing,
  name: 'MEM-74 Corriger l’e-mail par téléphone',
  play: press({fr: 'Corriger mon e-mail', en: 'Correct my e-mail'}, '.alert a[href^="tel:"]'),
};
export const EmailTried: Story = {
  ...failing,
  name: 'MEM-74 L’adresse est bonne',
  play: press({fr: 'Mon adresse est bonne', en: 'My address is right'}, '#email-tried'),
};

export const Unconfigured: Story = {...states.unconfigured, name: 'État\u00a0: sans serveur'};
export const Loading: Story = {...states.loading, name: 'État\u00a0: chargement'};
export const Long: Story = {...states.long, name: 'État\u00a0: c’est long'};
export const SignedOut: Story = {...states.signedOut, name: 'État\u00a0: session terminée'};
export const Offline: Story = {...states.offline, name: 'État\u00a0: hors ligne'};
export const Down: Story = {...states.down, name: 'État\u00a0: panne'};
export const Maintenance: Story = {...states.maintenance, name: 'État\u00a0: service en pause'};
export const Nonsense: Story = {...states.nonsense, name: 'État\u00a0: réponse incompréhensible'};
