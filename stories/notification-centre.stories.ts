import {html} from 'lit';
import {journalChannel, members, notify, type Told} from '../mocks/index.js';
import '../src/define/notification-centre.js';
import type {NotificationCentreHarness} from '../src/features/notifications/notification-centre.harness.js';
import type {About, Story} from './names.js';
import {backendOf, type Context, type Play} from './plays.js';
import {inBackend, simulated} from './support.js';

const meta: About = {
  id: 'notification-centre',
  title: 'Espace adhérent\u00a0: au quotidien/Notifications',
  en: 'Member space: every day/Notifications',
  about: 'Tout ce que la mutuelle a signalé, et le choix de ce qu’elle signale.',
  component: 'mutuelle-notification-centre',
  tags: ['MEM-12'],
  ...simulated,
  render: (_, {loaded}) => inBackend(loaded, html`<mutuelle-notification-centre></mutuelle-notification-centre>`),
};
export default meta;

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

export const Unread: Story = {
  name: 'Avec des notifications non lues',
  en: 'With unread notifications',
  tags: ['autodocs', 'picture'],
};
export const AllRead: Story = {name: 'Tout est lu', en: 'All is read', args: {persona: 'single'}};
export const Marked: Story = {
  name: 'Tout vient d’être marqué comme lu',
  en: 'All has just been marked as read',
  play: played(async (centre) => {
    centre.root.querySelector<HTMLElement>('#read-all')!.click();
    await centre.until(() => !centre.root.querySelector('#read-all'));
  }),
};
export const Empty: Story = {name: 'Vide', en: 'Empty', args: {persona: 'expired'}};
export const Many: Story = {
  name: 'Cent vingt notifications non lues',
  en: 'A hundred and twenty unread notifications',
  args: {persona: 'otherPerson'},
};
export const Older: Story = {
  name: 'Notifications plus anciennes',
  en: 'Older notifications',
  play: played(async (centre) => {
    centre.root.querySelector<HTMLElement>('#older')!.click();
    await centre.until(() => centre.lines.length > 20);
  }),
};
export const Arrives: Story = {name: 'Une notification arrive', en: 'A notification arrives', play: arrived(answer)};
export const ManyArrive: Story = {
  name: 'Plusieurs arrivent à la fois',
  en: 'Several arrive at once',
  play: arrived(answer, paid, answer),
};
export const WithoutWay: Story = {
  name: 'Une notification qui ne mène nulle part',
  en: 'A notification that leads nowhere',
  play: arrived({kind: 'contract', title: 'Le service sera en pause dimanche matin'}),
};
export const Choices: Story = {name: 'Choix', en: 'Choices', play: pressed('#choose', '#kinds-title')};
export const ChoicesSaved: Story = {
  name: 'Choix enregistrés',
  en: 'Choices saved',
  play: played(async (centre) => {
    centre.root.querySelector<HTMLElement>('#choose')!.click();
    await centre.until(() => centre.root.querySelector('#kinds-title'));
    centre.root.querySelector<HTMLElement>('#f-kinds-document')!.click();
    await centre.submit();
    await centre.until(() => centre.root.querySelector('#kinds-saved'));
  }),
};
export const NotMarked: Story = {
  name: 'Le marquage échoue',
  en: 'Marking fails',
  play: played(async (centre, context) => {
    backendOf(context).fail('readNotifications', 'unexpected');
    centre.root.querySelector<HTMLElement>('#read-all')!.click();
    await centre.until(() => centre.root.querySelector('.alert.danger'));
  }),
};

export {Unconfigured, Loading, Long as Slow, SignedOut, Offline, Down, Maintenance, Nonsense} from './states.js';
