import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/guarantee-picker.js';
import {handsOn} from './hands.js';
import {enrolmentAt, inBackend, playArgs, playArgTypes, playControls, playLoader, states, type PlayArgs} from './support.js';

const meta: Meta<PlayArgs> = {
  id: 'guarantee-picker',
  title: 'Adhésion/Choix des garanties (ENR-13, ENR-14)',
  component: 'mutuelle-guarantee-picker',
  args: {...playArgs, ...enrolmentAt('guarantees')},
  argTypes: playArgTypes,
  parameters: {controls: playControls},
  loaders: [playLoader],
  render: (_, {loaded}) => inBackend(loaded, html`<mutuelle-guarantee-picker></mutuelle-guarantee-picker>`),
};
export default meta;
type Story = StoryObj<PlayArgs>;

export const ThreePlans: Story = {name: 'ENR-13 Trois niveaux', tags: ['autodocs']};
export const Chosen: Story = {name: 'ENR-13 Niveau choisi, surcomplémentaire, prélèvement (ENR-14)', args: enrolmentAt('recap')};
export const OnePlan: Story = {name: 'ENR-13 Niveau choisi par l’employeur', args: enrolmentAt('guarantees', 'single')};
export const AlsaceMoselle: Story = {name: 'ENR-13 Offre d’Alsace-Moselle', args: enrolmentAt('guarantees', 'alsace')};
export const Errors: Story = {
  name: 'ENR-13 Rien n’est choisi',
  play: async ({canvasElement}) => {
    const form = await handsOn(canvasElement);
    await form.submit();
  },
};

export const Unconfigured: Story = {...states.unconfigured, name: 'État\u00a0: sans serveur'};
export const Loading: Story = {...states.loading, name: 'État\u00a0: chargement'};
export const Offline: Story = {...states.offline, name: 'État\u00a0: hors ligne'};
export const Down: Story = {...states.down, name: 'État\u00a0: panne'};
export const Nonsense: Story = {...states.nonsense, name: 'État\u00a0: réponse incompréhensible'};
export const SignedOut: Story = {...states.signedOut, name: 'État\u00a0: personne n’est connecté'};
