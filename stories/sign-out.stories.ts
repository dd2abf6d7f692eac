import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/coverage-overview.js';
import '../src/define/sign-out.js';
import {members, samplePassword, type Sandbox} from '../mocks/index.js';
import {sessionOf} from '../src/session/session.js';
import {signIn} from '../src/session/sign-in.js';
import {StoryHarness} from './story-harness.js';
import {
  inBackend,
  simulatorArgs,
  simulatorArgTypes,
  simulatorControls,
  simulatorLoader,
  type SimulatorArgs,
} from './support.js';

const meta: Meta<SimulatorArgs> = {
  id: 'sign-out',
  title: 'Espace adhérent/Déconnexion (SUP-02)',
  component: 'mutuelle-sign-out',
  args: simulatorArgs,
  argTypes: simulatorArgTypes,
  parameters: {controls: simulatorControls},
  loaders: [simulatorLoader],
  render: (_, {loaded}) => inBackend(loaded, html`<mutuelle-sign-out></mutuelle-sign-out>`),
};
export default meta;
type Story = StoryObj<SimulatorArgs>;
type Context = Parameters<NonNullable<Story['play']>>[0];

/** Somebody signs in elsewhere on the page. */
async function enter({canvasElement, loaded}: Context): Promise<StoryHarness> {
  const {email} = members.family;
  await signIn(sessionOf((loaded as {backend: Sandbox}).backend), {email, password: samplePassword});
  const harness = new StoryHarness(canvasElement.querySelector('mutuelle-sign-out')!);
  await harness.see('button');
  return harness;
}

export const SignedIn: Story = {
  name: 'SUP-02 Se déconnecter',
  tags: ['autodocs'],
  play: async (context) => void (await enter(context)),
};
export const Left: Story = {
  name: 'SUP-02 Déconnecté',
  play: async (context) => {
    const harness = await enter(context);
    await harness.pressWords({fr: 'Se déconnecter', en: 'Sign out'});
    await harness.see('[role=status]');
  },
};
export const Page: Story = {
  name: 'SUP-02 Avec une partie de l’espace',
  render: (_, {loaded}) =>
    inBackend(
      loaded,
      html`<mutuelle-sign-out></mutuelle-sign-out> <mutuelle-coverage-overview></mutuelle-coverage-overview>`,
    ),
  play: async (context) => void (await enter(context)),
};
