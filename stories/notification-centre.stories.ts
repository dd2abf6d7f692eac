import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {journalChannel, members, notify, type Told} from '../mocks/index.js';
import '../src/define/notification-centre.js';
import type {NotificationCentreHarness} from '../src/features/notifications/notification-centre.harness.js';
import {backendOf, type Context, type Play} from './plays.js';
import {inBackend, simulated, states, type SimulatorArgs} from './support.js';

const meta: Meta<SimulatorArgs> = {
  id: 'notification-centre',
  title: 'Espace adhérent/Notifications (MEM-12)',
  component: 'mutuelle-notification-centre',
  tags: ['MEM-12'],
  ...simulated,
  render: (_, {loaded}) => inBackend(loaded, html`<mutuelle-notification-centre></mutuelle-notification-centre>`),
};
export default meta;
type Story = StoryObj<SimulatorArgs>;

/** As a member does, once the list is there. */
const played =
  (act: (centre: NotificationCentreHarness, context: Context) => Promise<void>): Play =>
  async (context) => {
    const {NotificationCentreHarness: Harness} =
      await import('../src/features/notifications/notification-centre.harness.js');
    const centre = new Harness(context.canvasElement.querySelector('mutuelle-notification-centre')!);
    await centre.ready();
    await act(centre, context);
  };
const pressed = (selector: string, then: string): Play =>
  played(async (centre) => {
    centre.root.querySelector<HTMLElement>(selector)!.click();
    await centre.until(() => centre.root.querySelector(then));
  });
/** Something happens while somebody looks. */
const arrived = (...all: readonly Told[]): Play =>
  played(async (centre, context) => {
    const {simulator} = backendOf(context);
    await centre.until(() => simulator.live.listening(journalChannel('family')) > 0);
    const {title} = all.at(-1)!;
    for (const told of all) notify(simulator, members.family, told);
    await centre.until(() => centre.said && centre.notices[0]!.includes(title));
  });

const answer: Told = {
  kind: 'message',
  title: 'Un conseiller a répondu à votre message',
  lead: {page: 'messages'},
};
const paid: Told = {
  kind: 'reimbursement',
  title: 'Un remboursement est versé\u00a0: soins du 24 novembre',
  lead: {page: 'reimbursements'},
};

export const Unread: Story = {name: 'MEM-12 Avec des notifications non lues', tags: ['autodocs', 'picture']};
export const AllRead: Story = {name: 'MEM-12 Tout est lu', args: {persona: 'single'}};
export const Marked: Story = {
  name: 'MEM-12 Tout vient d’être marqué comme lu',
  play: played(async (centre) => {
    centre.root.querySelector<HTMLElement>('#read-all')!.click();
    await centre.until(() => !centre.root.querySelector('#read-all'));
  }),
};
export const Empty: Story = {name: 'MEM-12 Vide', args: {persona: 'expired'}};
export const Many: Story = {name: 'MEM-12 Cent vingt notifications non lues', args: {persona: 'otherPerson'}};
export const Older: Story = {
  name: 'MEM-12 Notifications plus anciennes',
  play: played(async (centre) => {
    centre.root.querySelector<HTMLElement>('#older')!.click();
    await centre.until(() => centre.lines.length > 20);
  }),
};
export const Arrives: Story = {name: 'MEM-12 Une notification arrive', play: arrived(answer)};
export const ManyArrive: Story = {name: 'MEM-12 Plusieurs arrivent à la fois', play: arrived(answer, paid, answer)};
export const WithoutWay: Story = {
  name: 'MEM-12 Une notification qui ne mène nulle part',
  play: arrived({kind: 'contract', title: 'Le service sera en pause dimanche matin'}),
};
export const Choices: Story = {name: 'MEM-12 Choix', play: pressed('#choose', '#kinds-title')};
export const ChoicesSaved: Story = {
  name: 'MEM-12 Choix enregistrés',
  play: played(async (centre) => {
    centre.root.querySelector<HTMLElement>('#choose')!.click();
    await centre.until(() => centre.root.querySelector('#kinds-title'));
    centre.root.querySelector<HTMLElement>('#f-kinds-document')!.click();
    await centre.submit();
    await centre.until(() => centre.root.querySelector('#kinds-saved'));
  }),
};
export const NotMarked: Story = {
  name: 'MEM-12 Le marquage échoue',
  play: played(async (centre, context) => {
    backendOf(context).fail('readNotifications', 'unexpected');
    centre.root.querySelector<HTMLElement>('#read-all')!.click();
    await centre.until(() => centre.root.querySelector('.alert.danger'));
  }),
};

export const Unconfigured: Story = {...states.unconfigured, name: 'État\u00a0: sans serveur'};
export const Loading: Story = {...states.loading, name: 'État\u00a0: chargement'};
export const Slow: Story = {...states.long, name: 'État\u00a0: c’est long'};
export const SignedOut: Story = {...states.signedOut, name: 'État\u00a0: session terminée'};
export const Offline: Story = {...states.offline, name: 'État\u00a0: hors ligne'};
export const Down: Story = {...states.down, name: 'État\u00a0: en panne'};
export const Maintenance: Story = {...states.maintenance, name: 'État\u00a0: service en pause'};
export const Nonsense: Story = {...states.nonsense, name: 'État\u00a0: réponse incompréhensible'};
