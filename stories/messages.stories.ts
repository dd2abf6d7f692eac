import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {answerMessage, journalChannel} from '../mocks/index.js';
import '../src/define/messages.js';
import type {MessagesHarness} from '../src/features/messages/messages.harness.js';
import {backendOf, type Context, type Play} from './plays.js';
import {inBackend, simulated, states, type SimulatorArgs} from './support.js';

const meta: Meta<SimulatorArgs> = {
  id: 'messages',
  title: 'Espace adhérent/Messages (MEM-78)',
  component: 'mutuelle-messages',
  tags: ['MEM-78'],
  ...simulated,
  render: (_, {loaded}) => inBackend(loaded, html`<mutuelle-messages></mutuelle-messages>`),
};
export default meta;
type Story = StoryObj<SimulatorArgs>;

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

export const List: Story = {name: 'MEM-78 Les échanges', tags: ['autodocs']};
export const Thread: Story = {name: 'MEM-78 Un échange', tags: ['picture'], play: opened('fil-chambre')};
export const Waiting: Story = {name: 'MEM-78 En attente de l’adhérent', play: opened('fil-facture')};
export const Closed: Story = {name: 'MEM-78 Échange terminé', play: opened('fil-adresse')};
export const Alone: Story = {name: 'MEM-78 Aucun message', args: {persona: 'single'}};
export const Unread: Story = {name: 'MEM-78 Un message non lu', args: {persona: 'alsace'}};
export const Long: Story = {
  name: 'MEM-78 Un échange de 2 000 messages',
  args: {persona: 'otherPerson'},
  play: opened('fil-foyer'),
};
export const Older: Story = {
  name: 'MEM-78 Messages plus anciens',
  args: {persona: 'otherPerson'},
  play: opened('fil-foyer', async (messages) => {
    messages.root.querySelector<HTMLElement>('#older-messages')!.click();
    await messages.until(() => messages.count === 40);
  }),
};
export const Arrives: Story = {
  name: 'MEM-78 Une réponse arrive',
  play: opened('fil-certificat', async (messages, context) => {
    const {simulator} = backendOf(context);
    await messages.until(() => simulator.live.listening(journalChannel('family')) > 0);
    answerMessage(simulator, 'family', 'fil-certificat');
    await messages.until(() => messages.count === 3);
  }),
};
export const Sent: Story = {
  name: 'MEM-78 Message envoyé',
  play: opened('fil-chambre', async (messages) => {
    await messages.type('Merci, c’est clair.');
    await messages.send();
    await messages.until(() => messages.root.querySelector('#message-sent'));
  }),
};
export const TooLong: Story = {
  name: 'MEM-78 Message trop long',
  play: opened('fil-chambre', async (messages) => {
    await messages.type('Bonjour. '.repeat(334));
    await messages.send();
  }),
};
export const NotSent: Story = {
  name: 'MEM-78 Envoi coupé',
  play: opened('fil-chambre', async (messages, context) => {
    await messages.type('Merci, c’est clair.');
    backendOf(context).fail('sendMessage', 'network');
    await messages.send();
    await messages.until(() => messages.root.querySelector('.alert.danger'));
  }),
};
export const Attaching: Story = {
  name: 'MEM-78 Joindre un fichier',
  play: opened('fil-facture', async (messages) => {
    messages.root.querySelector<HTMLElement>('#attach')!.click();
    await messages.until(() => messages.root.querySelector('.ways'));
  }),
};
export const New: Story = {name: 'MEM-78 Nouveau message', play: writing('reimbursement')};
export const Missing: Story = {
  name: 'MEM-78 Nouveau message\u00a0: ce qui manque',
  play: writing(undefined, async (messages) => messages.send()),
};
export const Cancellation: Story = {
  name: 'MEM-78 Résilier\u00a0: un chemin plus direct',
  play: writing('cancellation'),
};
export const NothingFound: Story = {
  name: 'MEM-78 Rien trouvé',
  play: played(async (messages) => {
    const field = messages.root.querySelector<HTMLInputElement>('#by-search')!;
    field.value = 'zèbre';
    field.dispatchEvent(new Event('input'));
    await messages.until(() => messages.root.querySelector('.nothing-found'));
  }),
};

export const Unconfigured: Story = {...states.unconfigured, name: 'État\u00a0: sans serveur'};
export const Loading: Story = {...states.loading, name: 'État\u00a0: chargement'};
export const Slow: Story = {...states.long, name: 'État\u00a0: c’est long'};
export const SignedOut: Story = {...states.signedOut, name: 'État\u00a0: session terminée'};
export const Offline: Story = {...states.offline, name: 'État\u00a0: hors ligne'};
export const Down: Story = {...states.down, name: 'État\u00a0: panne'};
export const Maintenance: Story = {...states.maintenance, name: 'État\u00a0: service en pause'};
export const Nonsense: Story = {...states.nonsense, name: 'État\u00a0: réponse incompréhensible'};
