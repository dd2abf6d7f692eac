import {html} from 'lit';
import {answerMessage, journalChannel} from '../mocks/index.js';
import '../src/define/messages.js';
import type {MessagesHarness} from '../src/features/messages/messages.harness.js';
import type {About, Story} from './names.js';
import {backendOf, type Context, type Play} from './plays.js';
import {inBackend, simulated} from './support.js';

const meta: About = {
  id: 'messages',
  title: 'Espace adhérent\u00a0: au quotidien/Messages',
  en: 'Member space: every day/Messages',
  about: 'Les échanges avec un conseiller.',
  component: 'mutuelle-messages',
  tags: ['MEM-78'],
  ...simulated,
  render: (_, {loaded}) => inBackend(loaded, html`<mutuelle-messages></mutuelle-messages>`),
};
export default meta;

/** As a member does, once the list is there. */
const played =
  (act: (messages: MessagesHarness, context: Context) => Promise<void>): Play =>
  async (context) => {
    const {MessagesHarness: Harness} = await import('../src/features/messages/messages.harness.js');
    const messages = new Harness(context.canvasElement.querySelector('mutuelle-messages')!);
    await messages.ready();
    await act(messages, context);
  };
/** Opens a thread by its id: its subject is in the language of the story. */
const opened = (threadId: string, then?: (messages: MessagesHarness, context: Context) => Promise<void>): Play =>
  played(async (messages, context) => {
    messages.root.querySelector<HTMLElement>(`#talk-${threadId}`)!.click();
    await messages.until(() => messages.isThreadThere);
    await then?.(messages, context);
  });
const writing = (subjectId?: string, then?: (messages: MessagesHarness) => Promise<void>): Play =>
  played(async (messages) => {
    messages.root.querySelector<HTMLElement>('#write, .blank button')!.click();
    await messages.until(() => messages.shows('subjectId'));
    if (subjectId) await messages.fill({subjectId});
    await then?.(messages);
  });

export const List: Story = {name: 'Les échanges', en: 'The exchanges', tags: ['autodocs']};
export const Thread: Story = {name: 'Un échange', en: 'An exchange', tags: ['picture'], play: opened('fil-chambre')};
export const Waiting: Story = {
  name: 'En attente de l’adhérent',
  en: 'Waiting for the member',
  play: opened('fil-facture'),
};
export const Closed: Story = {name: 'Échange terminé', en: 'Exchange closed', play: opened('fil-adresse')};
export const Alone: Story = {name: 'Aucun message', en: 'No message', args: {persona: 'single'}};
export const Unread: Story = {name: 'Un message non lu', en: 'An unread message', args: {persona: 'alsace'}};
export const Long: Story = {
  name: 'Un échange de 2 000 messages',
  en: 'An exchange of 2,000 messages',
  args: {persona: 'otherPerson'},
  play: opened('fil-foyer'),
};
export const Older: Story = {
  name: 'Messages plus anciens',
  en: 'Older messages',
  args: {persona: 'otherPerson'},
  play: opened('fil-foyer', async (messages) => {
    messages.root.querySelector<HTMLElement>('#older-messages')!.click();
    await messages.until(() => messages.count === 40);
  }),
};
export const Arrives: Story = {
  name: 'Une réponse arrive',
  en: 'An answer arrives',
  play: opened('fil-certificat', async (messages, context) => {
    const {simulator} = backendOf(context);
    await messages.until(() => simulator.live.listening(journalChannel('family')) > 0);
    answerMessage(simulator, 'family', 'fil-certificat');
    await messages.until(() => messages.count === 3);
  }),
};
export const Sent: Story = {
  name: 'Message envoyé',
  en: 'Message sent',
  play: opened('fil-chambre', async (messages) => {
    await messages.type('Merci, c’est clair.');
    await messages.send();
    await messages.until(() => messages.root.querySelector('#message-sent'));
  }),
};
export const TooLong: Story = {
  name: 'Message trop long',
  en: 'Message too long',
  play: opened('fil-chambre', async (messages) => {
    await messages.type('Bonjour. '.repeat(334));
    await messages.send();
  }),
};
export const NotSent: Story = {
  name: 'Envoi coupé',
  en: 'Sending cut',
  play: opened('fil-chambre', async (messages, context) => {
    await messages.type('Merci, c’est clair.');
    backendOf(context).fail('sendMessage', 'network');
    await messages.send();
    await messages.until(() => messages.root.querySelector('.alert.danger'));
  }),
};
export const Attaching: Story = {
  name: 'Joindre un fichier',
  en: 'Attach a file',
  play: opened('fil-facture', async (messages) => {
    messages.root.querySelector<HTMLElement>('#attach')!.click();
    await messages.until(() => messages.root.querySelector('.ways'));
  }),
};
export const New: Story = {name: 'Nouveau message', en: 'New message', play: writing('reimbursement')};
export const Missing: Story = {
  name: 'Nouveau message\u00a0: ce qui manque',
  en: 'New message: what is missing',
  play: writing(undefined, async (messages) => messages.send()),
};
export const Cancellation: Story = {
  name: 'Résilier\u00a0: un chemin plus direct',
  en: 'Cancel: a more direct way',
  play: writing('cancellation'),
};
export const NothingFound: Story = {
  name: 'Rien trouvé',
  en: 'Nothing found',
  play: played(async (messages) => {
    const field = messages.root.querySelector<HTMLInputElement>('#by-search')!;
    field.value = 'zèbre';
    field.dispatchEvent(new Event('input'));
    await messages.until(() => messages.root.querySelector('.nothing-found'));
  }),
};

export {Unconfigured, Loading, Long as Slow, SignedOut, Offline, Down, Maintenance, Nonsense} from './states.js';
