import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/referral.js';
import {members} from '../mocks/index.js';
import {fail, playsOn, steps, widgetWith, type Context} from './plays.js';
import type {StoryHarness} from './story-harness.js';
import {inBackend, simulated, states, type SimulatorArgs} from './support.js';

const meta: Meta<SimulatorArgs> = {
  id: 'referral',
  title: 'Espace adhérent/Parrainage (MEM-76)',
  component: 'mutuelle-referral',
  tags: ['MEM-76'],
  ...simulated,
  render: (_, {loaded}) => inBackend(loaded, html`<mutuelle-referral></mutuelle-referral>`),
};
export default meta;
type Story = StoryObj<SimulatorArgs>;

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
export const Referral: Story = {name: 'MEM-76 Parrainage', tags: ['autodocs', 'picture', 'B124', 'B128']};
export const Inviting: Story = {
  name: 'MEM-76 Inviter un proche',
  tags: ['B126'],
  play: async (context) => void (await formOf(context)),
};
export const Filled: Story = {
  name: 'MEM-76 Le message avant l’envoi',
  tags: ['B126'],
  play: async (context) => {
    await fill(friend, 'form')(context);
    const widget = await widgetOf(context);
    await widget.pressWords({fr: 'Lire le message avant envoi', en: 'Read the message before it leaves'});
  },
};
export const Missing: Story = {name: 'MEM-76 Réponses à corriger', play: send({email: 'salome'}, '.summary')};
export const Link: Story = {name: 'MEM-76 Un lien dans le mot', play: fill({note: 'Vite\u00a0: exemple.fr'}, '.error')};
export const TooLong: Story = {name: 'MEM-76 Un mot trop long', play: fill({note: 'Bonjour. '.repeat(40)}, '.error')};
export const Typo: Story = {
  name: 'MEM-76 Adresse peut-être mal écrite',
  play: fill({email: 'salome@gmial.com'}, '.alert.warning'),
};
export const OwnAddress: Story = {
  name: 'MEM-76 Sa propre adresse',
  play: send({...friend, email: members.family.email}, '#f-email-error'),
};
export const WithoutNote: Story = {
  name: 'MEM-76 Sans mot à ajouter',
  args: {persona: 'expired'},
  play: fill({}, '#f-email'),
};
export const LineCut: Story = {
  name: 'MEM-76 Connexion coupée',
  play: steps(fail('inviteFriend', 'network'), send(friend, '.alert.danger')),
};
export const Sent: Story = {name: 'MEM-76 Invitation envoyée', tags: ['B126'], play: send(friend, '#invitation-sent')};
export const AlreadyInvited: Story = {
  name: 'MEM-76 Déjà invité',
  play: steps(send(friend, '#invitation-sent'), send(friend, '#f-email-error')),
};

// What becomes of it
export const FirstTime: Story = {name: 'MEM-76 Aucune invitation', args: {persona: 'single'}};
export const AllUsed: Story = {
  name: 'MEM-76 Toutes les invitations de l’année',
  tags: ['B128'],
  args: {persona: 'alsace'},
};
export const UsedElsewhere: Story = {
  name: 'MEM-76 Plus d’invitation au moment d’envoyer',
  play: steps(fail('inviteFriend', 'limit-reached'), send(friend, '#invitations-used')),
};

export const Unconfigured: Story = {...states.unconfigured, name: 'État\u00a0: sans serveur'};
export const Loading: Story = {...states.loading, name: 'État\u00a0: chargement'};
export const Long: Story = {...states.long, name: 'État\u00a0: c’est long'};
export const SignedOut: Story = {...states.signedOut, name: 'État\u00a0: session terminée'};
export const Offline: Story = {...states.offline, name: 'État\u00a0: hors ligne'};
export const Down: Story = {...states.down, name: 'État\u00a0: panne'};
export const Maintenance: Story = {...states.maintenance, name: 'État\u00a0: service en pause'};
export const Nonsense: Story = {...states.nonsense, name: 'État\u00a0: réponse incompréhensible'};
