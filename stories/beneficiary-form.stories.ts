import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/beneficiary-form.js';
import {handsOn} from './hands.js';
import {enrolmentAt, inBackend, playArgs, playArgTypes, playControls, playLoader, states, type PlayArgs} from './support.js';

const meta: Meta<PlayArgs> = {
  id: 'beneficiary-form',
  title: 'Adhésion/Bénéficiaire (ENR-07 à ENR-09)',
  component: 'mutuelle-beneficiary-form',
  args: {...playArgs, ...enrolmentAt('beneficiaries')},
  argTypes: playArgTypes,
  parameters: {controls: playControls},
  loaders: [playLoader],
  render: (_, {loaded}) => inBackend(loaded, html`<mutuelle-beneficiary-form></mutuelle-beneficiary-form>`),
};
export default meta;
type Story = StoryObj<PlayArgs>;

export const Empty: Story = {name: 'ENR-07 Une personne à ajouter', tags: ['autodocs']};
export const Spouse: Story = {
  name: 'ENR-07 Le conjoint, à modifier',
  args: enrolmentAt('bankDetails'),
  render: (_, {loaded}) => inBackend(loaded, html`<mutuelle-beneficiary-form beneficiary-id="marc"></mutuelle-beneficiary-form>`),
};
export const OwnAddress: Story = {
  name: 'ENR-08 Une adresse à soi',
  args: enrolmentAt('bankDetails'),
  render: (_, {loaded}) => inBackend(loaded, html`<mutuelle-beneficiary-form beneficiary-id="ines"></mutuelle-beneficiary-form>`),
};
export const Errors: Story = {
  name: 'ENR-07 Réponses à corriger',
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
