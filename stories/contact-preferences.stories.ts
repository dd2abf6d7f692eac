import {html} from 'lit';
import '../src/define/contact-preferences.js';
import type {About, Story} from './names.js';
import {fail, playsOn, steps, widgetWith} from './plays.js';
import {inBackend, simulated} from './support.js';

const meta: About = {
  id: 'contact-preferences',
  title: 'Espace adhérent\u00a0: ma situation/Préférences de contact',
  en: 'Member space: my situation/Contact preferences',
  about: 'Comment la mutuelle écrit\u00a0: en ligne ou par courrier, et à quelle adresse.',
  tags: ['MEM-74'],
  component: 'mutuelle-contact-preferences',
  ...simulated,
  render: (_, {loaded}) => inBackend(loaded, html`<mutuelle-contact-preferences></mutuelle-contact-preferences>`),
};
export default meta;

const {press, send} = playsOn(widgetWith('mutuelle-contact-preferences', '.papers, .lines'));

const online = {'papers.0': 'online'};

export const Preferences: Story = {
  name: 'Préférences de contact',
  en: 'Contact preferences',
  tags: ['autodocs', 'picture'],
};
export const ZeroPaper: Story = {
  name: 'Tout en ligne, à enregistrer',
  en: 'All online, to be saved',
  play: press({fr: 'Tout recevoir en ligne', en: 'Receive everything online'}, 'form'),
};
export const Saved: Story = {name: 'Enregistré', en: 'Saved', play: send(online, '#preferences-saved')};
export const BackToPaper: Story = {
  name: 'Retour au papier',
  en: 'Back to paper',
  play: steps(
    send(online, '#preferences-saved'),
    press({fr: 'Modifier', en: 'Change'}, 'form'),
    send({'papers.0': 'post'}, '#preferences-saved'),
  ),
};
export const Unchanged: Story = {
  name: 'Rien n’a changé',
  en: 'Nothing has changed',
  play: send({}, '#preferences-unchanged'),
};
export const SaveFailed: Story = {
  name: 'Connexion coupée',
  en: 'Connection lost',
  play: steps(fail('saveContactPreferences', 'network'), send(online, '.alert.danger')),
};

// The e-mail
const failing = {args: {persona: 'resume'}} as const;
export const EmailFails: Story = {...failing, name: 'Nos e-mails reviennent', en: 'Our e-mails come back'};
export const EmailByPhone: Story = {
  ...failing,
  name: 'Corriger l’e-mail par téléphone',
  en: 'Correct the e-mail by phone',
  play: press({fr: 'Corriger mon e-mail', en: 'Correct my e-mail'}, '.alert a[href^="tel:"]'),
};
export const EmailTried: Story = {
  ...failing,
  name: 'L’adresse est bonne',
  en: 'The address is right',
  play: press({fr: 'Mon adresse est bonne', en: 'My address is right'}, '#email-tried'),
};

export {Unconfigured, Loading, Long, SignedOut, Offline, Down, Maintenance, Nonsense} from './states.js';
