import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {exampleNir} from '../mocks/index.js';
import '../src/define/beneficiary-form.js';
import {harnessOf} from './story-harness.js';
import {enrolmentAt, inBackend, simulated, states, type SimulatorArgs} from './support.js';

const meta: Meta<SimulatorArgs> = {
  id: 'beneficiary-form',
  title: 'Adhésion/Bénéficiaire (ENR-07 à ENR-09)',
  component: 'mutuelle-beneficiary-form',
  ...simulated,
  args: {...simulated.args, ...enrolmentAt('beneficiaries')},
  render: (_, {loaded}) => inBackend(loaded, html`<mutuelle-beneficiary-form></mutuelle-beneficiary-form>`),
};
export default meta;
type Story = StoryObj<SimulatorArgs>;

export const Empty: Story = {name: 'ENR-07 Une personne à ajouter', tags: ['autodocs']};
export const Spouse: Story = {
  name: 'ENR-07 Le conjoint, à modifier',
  args: enrolmentAt('bankDetails'),
  render: (_, {loaded}) =>
    inBackend(loaded, html`<mutuelle-beneficiary-form beneficiary-id="marc"></mutuelle-beneficiary-form>`),
};
export const OwnAddress: Story = {
  name: 'ENR-08 Une adresse à soi',
  args: enrolmentAt('bankDetails'),
  render: (_, {loaded}) =>
    inBackend(loaded, html`<mutuelle-beneficiary-form beneficiary-id="ines"></mutuelle-beneficiary-form>`),
};
export const Errors: Story = {
  name: 'ENR-07 Réponses à corriger',
  play: async ({canvasElement}) => {
    const form = await harnessOf(canvasElement);
    await form.submit();
  },
};

export const TypeTaken: Story = {name: 'ENR-07 Un lien qui n’est plus proposé', args: enrolmentAt('bankDetails')};
export const ChildNumber: Story = {
  name: 'ENR-07 Numéro de l’enfant au lieu du parent',
  play: async ({canvasElement}) => {
    const form = await harnessOf(canvasElement);
    await form.fill({
      type: 'child',
      civility: 'sir',
      birthDate: '12/01/2016',
      'teletransmission.enabled': true,
      'teletransmission.nir': exampleNir('1160144109995'),
    });
  },
};
export const BothParents: Story = {
  name: 'ENR-07 Enfant rattaché à ses deux parents',
  play: async ({canvasElement}) => {
    const form = await harnessOf(canvasElement);
    await form.fill({
      type: 'child',
      civility: 'sir',
      birthDate: '12/01/2016',
      'teletransmission.enabled': true,
      'teletransmission.both': true,
    });
  },
};
export const Doubts: Story = {
  name: 'ENR-07 Date et lien à vérifier',
  play: async ({canvasElement}) => {
    const form = await harnessOf(canvasElement);
    await form.fill({type: 'civilPartner', civility: 'madam', birthDate: '14/03/1890'});
  },
};
export const Duplicate: Story = {
  name: 'ENR-07 Personne déjà déclarée',
  args: enrolmentAt('bankDetails'),
  play: async ({canvasElement}) => {
    const form = await harnessOf(canvasElement);
    await form.fill({
      type: 'child',
      civility: 'sir',
      lastName: 'VASSEUR',
      firstName: 'Louis',
      birthDate: '08/05/2013',
      'teletransmission.enabled': false,
      alsaceMoselle: false,
    });
    await form.submit();
  },
};
export const Guide: Story = {
  name: 'ENR-09 Modèle d’attestation, le rang',
  play: async ({canvasElement}) => {
    const form = await harnessOf(canvasElement);
    await form.pressWords({fr: 'Où trouver ce chiffre', en: 'Where is this digit'});
    await form.see('dialog[open]');
  },
};

export const Unconfigured: Story = {...states.unconfigured, name: 'État\u00a0: sans serveur'};
export const Loading: Story = {...states.loading, name: 'État\u00a0: chargement'};
export const Offline: Story = {...states.offline, name: 'État\u00a0: hors ligne'};
export const Down: Story = {...states.down, name: 'État\u00a0: panne'};
export const Nonsense: Story = {...states.nonsense, name: 'État\u00a0: réponse incompréhensible'};
export const SignedOut: Story = {...states.signedOut, name: 'État\u00a0: personne n’est connecté'};
