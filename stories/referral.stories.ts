import {html} from 'lit';
import '../src/define/referral.js';
import {members} from '../mocks/index.js';
import type {About, Story} from './names.js';
import {fail, playsOn, steps, widgetWith, type Context} from './plays.js';
import type {StoryHarness} from './story-harness.js';
import {inBackend, simulated} from './support.js';

const meta: About = {
  id: 'referral',
  title: 'Espace adhérent\u00a0: au quotidien/Parrainage',
  en: 'Member space: every day/Referral',
  about: 'Invite un proche à rejoindre la mutuelle.',
  component: 'mutuelle-referral',
  tags: ['MEM-76'],
  ...simulated,
  render: (_, {loaded}) => inBackend(loaded, html`<mutuelle-referral></mutuelle-referral>`),
};
export default meta;

/** The widget, once what it follows is there. */
const widgetOf = widgetWith('mutuelle-referral', '#referrals');

const friend = {
  firstName: 'Salomé',
  email: 'salome@example.org',
  note: 'Comme promis, voici ma mutuelle.\nOn en parle dimanche.',
  agreed: true,
};

/** With the form open. */
async function formOf(context: Context): Promise<StoryHarness> {
  const widget = await widgetOf(context);
  // it may be on its way already
  await widget.see('#invite, #f-firstName, #invitation-sent');
  if (!widget.shows('firstName')) await widget.pressWords({fr: 'Inviter', en: 'Invite'});
  await widget.see('#f-firstName');
  return widget;
}
const {fill, send} = playsOn(formOf);

// Inviting
export const Referral: Story = {name: 'Parrainage', en: 'Referral', tags: ['autodocs', 'picture', 'B124', 'B128']};
export const Inviting: Story = {
  name: 'Inviter un proche',
  en: 'Invite somebody close',
  tags: ['B126'],
  play: async (context) => void (await formOf(context)),
};
export const Filled: Story = {
  name: 'Le message avant l’envoi',
  en: 'The message before it is sent',
  tags: ['B126'],
  play: async (context) => {
    await fill(friend, 'form')(context);
    const widget = await widgetOf(context);
    await widget.pressWords({fr: 'Lire le message avant envoi', en: 'Read the message before it leaves'});
  },
};
export const Missing: Story = {
  name: 'Réponses à corriger',
  en: 'Answers to correct',
  play: send({email: 'salome'}, '.summary'),
};
export const Link: Story = {
  name: 'Un lien dans le mot',
  en: 'A link in the note',
  play: fill({note: 'Vite\u00a0: exemple.fr'}, '.error'),
};
export const TooLong: Story = {
  name: 'Un mot trop long',
  en: 'A note that is too long',
  play: fill({note: 'Bonjour. '.repeat(40)}, '.error'),
};
export const Typo: Story = {
  name: 'Adresse peut-être mal écrite',
  en: 'Address perhaps misspelt',
  play: fill({email: 'salome@gmial.com'}, '.alert.warning'),
};
export const OwnAddress: Story = {
  name: 'Sa propre adresse',
  en: 'One’s own address',
  play: send({...friend, email: members.family.email}, '#f-email-error'),
};
export const WithoutNote: Story = {
  name: 'Sans mot à ajouter',
  en: 'No note to add',
  args: {persona: 'expired'},
  play: fill({}, '#f-email'),
};
export const LineCut: Story = {
  name: 'Connexion coupée',
  en: 'Connection lost',
  play: steps(fail('inviteFriend', 'network'), send(friend, '.alert.danger')),
};
export const Sent: Story = {
  name: 'Invitation envoyée',
  en: 'Invitation sent',
  tags: ['B126'],
  play: send(friend, '#invitation-sent'),
};
export const AlreadyInvited: Story = {
  name: 'Déjà invité',
  en: 'Already invited',
  play: steps(send(friend, '#invitation-sent'), send(friend, '#f-email-error')),
};

// What becomes of it
export const FirstTime: Story = {name: 'Aucune invitation', en: 'No invitation', args: {persona: 'single'}};
export const AllUsed: Story = {
  name: 'Toutes les invitations de l’année',
  en: 'All invitations of the year',
  tags: ['B128'],
  args: {persona: 'alsace'},
};
export const UsedElsewhere: Story = {
  name: 'Plus d’invitation au moment d’envoyer',
  en: 'No invitation left when sending',
  play: steps(fail('inviteFriend', 'limit-reached'), send(friend, '#invitations-used')),
};

export {Unconfigured, Loading, Long, SignedOut, Offline, Down, Maintenance, Nonsense} from './states.js';
