import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/coverage-overview.js';
import '../src/define/sign-out.js';
import {memberEnters, playsOn, steps, widgetWith} from './plays.js';
import {inBackend, simulated, type SimulatorArgs} from './support.js';

const meta: Meta<SimulatorArgs> = {
  id: 'sign-out',
  title: 'Espace adhérent/Déconnexion (SUP-02)',
  component: 'mutuelle-sign-out',
  ...simulated,
  render: (_, {loaded}) => inBackend(loaded, html`<mutuelle-sign-out></mutuelle-sign-out>`),
};
export default meta;
type Story = StoryObj<SimulatorArgs>;

const {press, see} = playsOn(widgetWith('mutuelle-sign-out', 'button'));
const signedIn = steps(memberEnters, see('button'));

export const SignedIn: Story = {
  name: 'SUP-02 Se déconnecter',
  tags: ['autodocs'],
  play: signedIn,
};
export const Left: Story = {
  name: 'SUP-02 Déconnecté',
  play: steps(signedIn, press({fr: 'Se déconnecter', en: 'Sign out'}, '[role=status]')),
};
export const Page: Story = {
  name: 'SUP-02 Avec une partie de l’espace',
  render: (_, {loaded}) =>
    inBackend(
      loaded,
      html`<mutuelle-sign-out></mutuelle-sign-out> <mutuelle-coverage-overview></mutuelle-coverage-overview>`,
    ),
  play: signedIn,
};
