import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {exampleNir} from '../mocks/index.js';
import '../src/define/profile-form.js';
import {press, see, type} from './hands.js';
import {enrolmentAt, inBackend, playArgs, playArgTypes, playControls, playLoader, states, type PlayArgs} from './support.js';

const meta: Meta<PlayArgs> = {
  id: 'profile-form',
  title: 'Adhésion/Profil (ENR-04, ENR-05)',
  component: 'mutuelle-profile-form',
  args: {...playArgs, ...enrolmentAt('profile')},
  argTypes: playArgTypes,
  parameters: {controls: playControls},
  loaders: [playLoader],
  render: (_, {loaded}) => inBackend(loaded, html`<mutuelle-profile-form></mutuelle-profile-form>`),
};
export default meta;
type Story = StoryObj<PlayArgs>;

export const Empty: Story = {name: 'ENR-04 À remplir', tags: ['autodocs']};
export const Filled: Story = {name: 'ENR-04 Enregistré', args: enrolmentAt('beneficiaries')};
export const Errors: Story = {
  name: 'ENR-04 Réponses à corriger',
  play: async ({canvasElement}) => {
    await type(canvasElement, /^Date de naissance/, '31/02/1978');
    await type(canvasElement, /^Téléphone/, '06 39 98 1');
    await press(canvasElement, /Enregistrer/);
    await see(canvasElement, '[aria-invalid="true"]');
  },
};
export const Teletransmission: Story = {
  name: 'ENR-05 Numéro d’une autre personne',
  args: enrolmentAt('beneficiaries'),
  play: async ({canvasElement}) => {
    await type(canvasElement, /^Numéro de sécurité sociale/, exampleNir('1560344109994'));
    await see(canvasElement, 'button', /Conserver/);
  },
};
export const AlsaceMoselle: Story = {name: 'ENR-05 Régime d’Alsace-Moselle', args: enrolmentAt('beneficiaries', 'alsace')};
export const SaveFailed: Story = {
  name: 'État : enregistrement impossible',
  args: enrolmentAt('beneficiaries'),
  play: async ({canvasElement, loaded}) => {
    loaded.backend.fail('saveProfile', 'unexpected', {times: Infinity});
    await press(canvasElement, /Enregistrer/);
    await see(canvasElement, '[role="alert"]');
  },
};

export const Unconfigured: Story = {...states.unconfigured, name: 'État : sans serveur'};
export const Loading: Story = {...states.loading, name: 'État : chargement'};
export const Offline: Story = {...states.offline, name: 'État : hors ligne'};
export const Down: Story = {...states.down, name: 'État : panne'};
export const Nonsense: Story = {...states.nonsense, name: 'État : réponse incompréhensible'};
export const SignedOut: Story = {...states.signedOut, name: 'État : personne n’est connecté'};
