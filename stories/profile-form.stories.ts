import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {exampleNir} from '../mocks/index.js';
import '../src/define/profile-form.js';
import {harnessOf} from './story-harness.js';
import {enrolmentAt, inBackend, simulated, states, type SimulatorArgs} from './support.js';

const meta: Meta<SimulatorArgs> = {
  id: 'profile-form',
  title: 'Adhésion/Profil (ENR-04, ENR-05)',
  component: 'mutuelle-profile-form',
  ...simulated,
  args: {...simulated.args, ...enrolmentAt('profile')},
  render: (_, {loaded}) => inBackend(loaded, html`<mutuelle-profile-form></mutuelle-profile-form>`),
};
export default meta;
type Story = StoryObj<SimulatorArgs>;

export const Empty: Story = {name: 'ENR-04 À remplir', tags: ['autodocs']};
export const Filled: Story = {name: 'ENR-04 Enregistré', tags: ['picture'], args: enrolmentAt('beneficiaries')};
export const Errors: Story = {
  name: 'ENR-04 Réponses à corriger',
  play: async ({canvasElement}) => {
    const form = await harnessOf(canvasElement);
    await form.fill({birthDate: '31/02/1978', phone: '06 39 98 1'});
    await form.submit();
  },
};
export const Teletransmission: Story = {
  name: 'ENR-05 Numéro d’une autre personne',
  args: enrolmentAt('beneficiaries'),
  play: async ({canvasElement}) => {
    const form = await harnessOf(canvasElement);
    await form.pressWords({fr: 'Afficher', en: 'Show'});
    await form.fill({'teletransmission.nir': exampleNir('1560344109994')});
  },
};
export const Masked: Story = {
  name: 'ENR-05 Numéro enregistré, affiché à la demande',
  args: enrolmentAt('beneficiaries'),
  play: async ({canvasElement}) => {
    const form = await harnessOf(canvasElement);
    await form.pressWords({fr: 'Afficher', en: 'Show'});
  },
};
export const KeyMissing: Story = {
  name: 'ENR-05 Clé oubliée, chiffres manquants',
  play: async ({canvasElement}) => {
    const form = await harnessOf(canvasElement);
    await form.fill({
      'teletransmission.enabled': true,
      'teletransmission.nir': '2 78 03 44 109 991',
      'teletransmission.schemeCode': '01 441 00',
    });
  },
};
export const NoTeletransmission: Story = {
  name: 'ENR-05 Sans télétransmission\u00a0: aucun numéro demandé',
  play: async ({canvasElement}) => {
    const form = await harnessOf(canvasElement);
    await form.fill({'teletransmission.enabled': false});
  },
};
export const LongAnswers: Story = {
  name: 'ENR-04 Nom long, ligne d’adresse trop longue, nom de naissance',
  args: {...enrolmentAt('profile'), settings: {birthName: true}},
  play: async ({canvasElement}) => {
    const form = await harnessOf(canvasElement);
    await form.fill({
      lastName: 'Vasseur de la Rochefoucauld-Montmorency',
      'address.line1': '12 bis rue du Faubourg-Saint-Antoine, bât',
    });
  },
};
export const Guide: Story = {
  name: 'ENR-09 Modèle d’attestation, l’organisme',
  args: enrolmentAt('beneficiaries'),
  play: async ({canvasElement}) => {
    const form = await harnessOf(canvasElement);
    await form.pressWords({fr: 'Où trouver ces chiffres', en: 'Where are these digits'});
    await form.see('dialog[open]');
  },
};
export const AlsaceMoselle: Story = {
  name: 'ENR-05 Régime d’Alsace-Moselle',
  args: enrolmentAt('beneficiaries', 'alsace'),
};
export const SaveFailed: Story = {
  name: 'État\u00a0: enregistrement impossible',
  args: enrolmentAt('beneficiaries'),
  play: async ({canvasElement, loaded}) => {
    const form = await harnessOf(canvasElement);
    loaded.backend.fail('saveProfile', 'unexpected', {times: Infinity});
    await form.submit();
  },
};

export const Unconfigured: Story = {...states.unconfigured, name: 'État\u00a0: sans serveur'};
export const Loading: Story = {...states.loading, name: 'État\u00a0: chargement'};
export const Offline: Story = {...states.offline, name: 'État\u00a0: hors ligne'};
export const Down: Story = {...states.down, name: 'État\u00a0: panne'};
export const Nonsense: Story = {...states.nonsense, name: 'État\u00a0: réponse incompréhensible'};
export const SignedOut: Story = {...states.signedOut, name: 'État\u00a0: personne n’est connecté'};
