import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {journalChannel, members, notify} from '../mocks/index.js';
import '../src/define/notification-bell.js';
import '../src/define/notification-centre.js';
import type {NotificationBellHarness} from '../src/features/notifications/notification-bell.harness.js';
import {backendOf, type Context, type Play} from './plays.js';
import {inBackend, simulated, type Loaded, type SimulatorArgs} from './support.js';

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

const meta: Meta<SimulatorArgs> = {
  id: 'notification-bell',
  title: 'Espace adhérent/Cloche des notifications (MEM-12)',
  component: 'mutuelle-notification-bell',
  tags: ['MEM-12'],
  ...simulated,
  render: inHeader('light'),
};
export default meta;
type Story = StoryObj<SimulatorArgs>;

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

export const Unread: Story = {name: 'MEM-12 Dans un en-tête clair, deux non lues', tags: ['autodocs']};
export const Dark: Story = {name: 'MEM-12 Dans un en-tête sombre', render: inHeader('dark')};
export const Brand: Story = {name: 'MEM-12 Dans un en-tête aux couleurs de la marque', render: inHeader('brand')};
export const AllRead: Story = {name: 'MEM-12 Tout est lu', args: {persona: 'single'}};
export const Many: Story = {name: 'MEM-12 Plus de 99 non lues', args: {persona: 'otherPerson'}};
export const Opened: Story = {name: 'MEM-12 Ouverte', tags: ['picture'], play: opened};
export const OpenedDark: Story = {name: 'MEM-12 Ouverte, en-tête sombre', render: inHeader('dark'), play: opened};
export const Empty: Story = {name: 'MEM-12 Ouverte, vide', args: {persona: 'expired'}, play: opened};
export const Arrives: Story = {
  name: 'MEM-12 Une notification arrive',
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
  name: 'MEM-12 Avec la page des notifications',
  render: inHeader('light', html`<mutuelle-notification-centre></mutuelle-notification-centre>`),
};
export const Down: Story = {
  name: 'État\u00a0: en panne, ouverte',
  parameters: {sandbox: {fail: ['listNotifications', 'unexpected']}},
  play: opened,
};
export const SignedOut: Story = {
  name: 'État\u00a0: personne n’est connecté, rien ne se voit',
  parameters: {sandbox: {fail: ['listNotifications', 'session-expired']}},
};
