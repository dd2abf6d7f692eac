import {html} from 'lit';
import {exampleNir} from '../mocks/index.js';
import '../src/define/beneficiary-form.js';
import type {About, Story} from './names.js';
import {harnessOf} from './story-harness.js';
import {enrolmentAt, inBackend, simulated} from './support.js';

const meta: About = {
  id: 'beneficiary-form',
  title: 'Adhésion/Bénéficiaire',
  en: 'Enrolment/Beneficiary',
  about: 'Une personne à couvrir\u00a0: qui elle est, son numéro, son adresse.',
  component: 'mutuelle-beneficiary-form',
  ...simulated,
  args: {...simulated.args, ...enrolmentAt('beneficiaries')},
  render: (_, {loaded}) => inBackend(loaded, html`<mutuelle-beneficiary-form></mutuelle-beneficiary-form>`),
};
export default meta;

export const Empty: Story = {name: 'Une personne à ajouter', en: 'Somebody to add', tags: ['autodocs', 'ENR-07']};
export const Spouse: Story = {
  name: 'Le conjoint, à modifier',
  en: 'The spouse, to edit',
  tags: ['ENR-07'],
  args: enrolmentAt('bankDetails'),
  render: (_, {loaded}) =>
    inBackend(loaded, html`<mutuelle-beneficiary-form beneficiary-id="marc"></mutuelle-beneficiary-form>`),
};
export const OwnAddress: Story = {
  name: 'Une adresse à soi',
  en: 'An address of their own',
  tags: ['ENR-08'],
  args: enrolmentAt('bankDetails'),
  render: (_, {loaded}) =>
    inBackend(loaded, html`<mutuelle-beneficiary-form beneficiary-id="ines"></mutuelle-beneficiary-form>`),
};
export const Errors: Story = {
  name: 'Réponses à corriger',
  en: 'Answers to correct',
  tags: ['ENR-07'],
  play: async ({canvasElement}) => {
    const form = await harnessOf(canvasElement);
    await form.submit();
  },
};

export const TypeTaken: Story = {
  name: 'Un lien qui n’est plus proposé',
  en: 'A relation no longer offered',
  tags: ['ENR-07'],
  args: enrolmentAt('bankDetails'),
};
export const ChildNumber: Story = {
  name: 'Numéro de l’enfant au lieu du parent',
  en: 'The child’s number in place of the parent’s',
  tags: ['ENR-07'],
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
  name: 'Enfant rattaché à ses deux parents',
  en: 'Child attached to both parents',
  tags: ['ENR-07'],
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
  name: 'Date et lien à vérifier',
  en: 'Date and relation to check',
  tags: ['ENR-07'],
  play: async ({canvasElement}) => {
    const form = await harnessOf(canvasElement);
    await form.fill({type: 'civilPartner', civility: 'madam', birthDate: '14/03/1890'});
  },
};
export const Duplicate: Story = {
  name: 'Personne déjà déclarée',
  en: 'Person already declared',
  tags: ['ENR-07'],
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
  name: 'Modèle d’attestation, le rang',
  en: 'Sample certificate, the rank',
  tags: ['ENR-09'],
  play: async ({canvasElement}) => {
    const form = await harnessOf(canvasElement);
    await form.pressWords({fr: 'Où trouver ce chiffre', en: 'Where is this digit'});
    await form.see('dialog[open]');
  },
};

export {Unconfigured, Loading, Offline, Down, Nonsense, SignedOut} from './states.js';
