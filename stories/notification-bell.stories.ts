import {html, type TemplateResult} from 'lit';
import {journalChannel, members, notify} from '../mocks/index.js';
import '../src/define/notification-bell.js';
import '../src/define/notification-centre.js';
import type {NotificationBellHarness} from '../src/features/notifications/notification-bell.harness.js';
import type {About, Story} from './names.js';
import {backendOf, type Context, type Play} from './plays.js';
import {inBackend, simulated, type Loaded} from './support.js';

/** The header of a portal, which is not ours. */
const header = (look: 'light' | 'dark' | 'brand', below: unknown = ''): TemplateResult =>
  html`<style>
      .story-header {
        display: flex;
        justify-content: space-between;
        align-items: center;
        min-height: 44px;
        padding: 8px 16px;
        font: 600 1.125rem sans-serif;
        color: #1b2827;
        background: #f6f3ec;
      }
      .story-header.dark {
        color-scheme: dark;
        color: #eef2ed;
        background: #131d1c;
      }
      .story-header.brand {
        color: #ffffff;
        background: #0f5c55;
      }
    </style>
    <header class="story-header ${look}">
      <span>Mon espace</span><mutuelle-notification-bell></mutuelle-notification-bell>
    </header>
    ${below}`;
const inHeader =
  (look: Parameters<typeof header>[0], below?: unknown) =>
  (_: unknown, {loaded}: {loaded: Record<string, unknown>}) =>
    inBackend(loaded as Loaded, header(look, below));

const meta: About = {
  id: 'notification-bell',
  title: 'Espace adhérent\u00a0: au quotidien/Cloche des notifications',
  en: 'Member space: every day/Notification bell',
  about: 'Une cloche pour l’en-tête de la page, et ce qui est nouveau.',
  component: 'mutuelle-notification-bell',
  tags: ['MEM-12'],
  ...simulated,
  render: inHeader('light'),
};
export default meta;

/** As a member does, once the bell is there. */
const played =
  (act: (bell: NotificationBellHarness, context: Context) => Promise<void>): Play =>
  async (context) => {
    const {NotificationBellHarness: Harness} =
      await import('../src/features/notifications/notification-bell.harness.js');
    const bell = new Harness(context.canvasElement.querySelector('mutuelle-notification-bell')!);
    await bell.until(() => bell.bell);
    await act(bell, context);
  };
const opened = played((bell) => bell.open());

export const Unread: Story = {
  name: 'Dans un en-tête clair, deux non lues',
  en: 'In a light header, two unread',
  tags: ['autodocs'],
};
export const Dark: Story = {name: 'Dans un en-tête sombre', en: 'In a dark header', render: inHeader('dark')};
export const Brand: Story = {
  name: 'Dans un en-tête aux couleurs de la marque',
  en: 'In a header in the brand’s colours',
  render: inHeader('brand'),
};
export const AllRead: Story = {name: 'Tout est lu', en: 'All is read', args: {persona: 'single'}};
export const Many: Story = {name: 'Plus de 99 non lues', en: 'More than 99 unread', args: {persona: 'otherPerson'}};
export const Opened: Story = {name: 'Ouverte', en: 'Open', tags: ['picture'], play: opened};
export const OpenedDark: Story = {
  name: 'Ouverte, en-tête sombre',
  en: 'Open, dark header',
  render: inHeader('dark'),
  play: opened,
};
export const Empty: Story = {name: 'Ouverte, vide', en: 'Open, empty', args: {persona: 'expired'}, play: opened};
export const Arrives: Story = {
  name: 'Une notification arrive',
  en: 'A notification arrives',
  play: played(async (bell, context) => {
    const {simulator} = backendOf(context);
    await bell.until(() => simulator.live.listening(journalChannel('family')) > 0);
    notify(simulator, members.family, {
      kind: 'message',
      title: 'Un conseiller a répondu à votre message',
      lead: {page: 'messages'},
    });
    await bell.until(() => bell.badge === '3');
  }),
};
export const WithCentre: Story = {
  name: 'Avec la page des notifications',
  en: 'With the page of notifications',
  render: inHeader('light', html`<mutuelle-notification-centre></mutuelle-notification-centre>`),
};
export const Down: Story = {
  name: 'État\u00a0: en panne, ouverte',
  en: 'State: failure, open',
  parameters: {sandbox: {fail: ['listNotifications', 'unexpected']}},
  play: opened,
};
export const SignedOut: Story = {
  name: 'État\u00a0: personne n’est connecté, rien ne se voit',
  en: 'State: nobody is signed in, nothing shows',
  parameters: {sandbox: {fail: ['listNotifications', 'session-expired']}},
};
