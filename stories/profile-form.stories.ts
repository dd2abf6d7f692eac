import {html} from 'lit';
import {exampleNir} from '../mocks/index.js';
import '../src/define/profile-form.js';
import type {About, Story} from './names.js';
import {harnessOf} from './story-harness.js';
import {enrolmentAt, inBackend, simulated} from './support.js';

const meta: About = {
  id: 'profile-form',
  title: 'Adhésion/Profil',
  en: 'Enrolment/Profile',
  about: 'Qui est l’adhérent, où il habite, son numéro de Sécurité sociale.',
  component: 'mutuelle-profile-form',
  ...simulated,
  args: {...simulated.args, ...enrolmentAt('profile')},
  render: (_, {loaded}) => inBackend(loaded, html`<mutuelle-profile-form></mutuelle-profile-form>`),
};
export default meta;

export const Empty: Story = {name: 'À remplir', en: 'To fill in', tags: ['autodocs', 'ENR-04']};
export const Filled: Story = {
  name: 'Enregistré',
  en: 'Saved',
  tags: ['picture', 'ENR-04'],
  args: enrolmentAt('beneficiaries'),
};
export const Errors: Story = {
  name: 'Réponses à corriger',
  en: 'Answers to correct',
  tags: ['ENR-04'],
  play: async ({canvasElement}) => {
    const form = await harnessOf(canvasElement);
    await form.fill({birthDate: '31/02/1978', phone: '06 39 98 1'});
    await form.submit();
  },
};
export const Teletransmission: Story = {
  name: 'Numéro d’une autre personne',
  en: 'Number of somebody else',
  tags: ['ENR-05'],
  args: enrolmentAt('beneficiaries'),
  play: async ({canvasElement}) => {
    const form = await harnessOf(canvasElement);
    await form.pressWords({fr: 'Afficher', en: 'Show'});
    await form.fill({'teletransmission.nir': exampleNir('1560344109994')});
  },
};
export const Masked: Story = {
  name: 'Numéro enregistré, affiché à la demande',
  en: 'Saved number, shown on request',
  tags: ['ENR-05'],
  args: enrolmentAt('beneficiaries'),
  play: async ({canvasElement}) => {
    const form = await harnessOf(canvasElement);
    await form.pressWords({fr: 'Afficher', en: 'Show'});
  },
};
export const KeyMissing: Story = {
  name: 'Clé oubliée, chiffres manquants',
  en: 'Key forgotten, digits missing',
  tags: ['ENR-05'],
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
  name: 'Sans télétransmission\u00a0: aucun numéro demandé',
  en: 'Without télétransmission: no number asked',
  tags: ['ENR-05'],
  play: async ({canvasElement}) => {
    const form = await harnessOf(canvasElement);
    await form.fill({'teletransmission.enabled': false});
  },
};
export const LongAnswers: Story = {
  name: 'Nom long, ligne d’adresse trop longue, nom de naissance',
  en: 'Long name, address line too long, birth name',
  tags: ['ENR-04'],
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
  name: 'Modèle d’attestation, l’organisme',
  en: 'Sample certificate, the organisation',
  tags: ['ENR-09'],
  args: enrolmentAt('beneficiaries'),
  play: async ({canvasElement}) => {
    const form = await harnessOf(canvasElement);
    await form.pressWords({fr: 'Où trouver ces chiffres', en: 'Where are these digits'});
    await form.see('dialog[open]');
  },
};
export const AlsaceMoselle: Story = {
  name: 'Régime d’Alsace-Moselle',
  en: 'Alsace-Moselle scheme',
  tags: ['ENR-05'],
  args: enrolmentAt('beneficiaries', 'alsace'),
};
export const SaveFailed: Story = {
  name: 'État\u00a0: enregistrement impossible',
  en: 'State: cannot be saved',
  args: enrolmentAt('beneficiaries'),
  play: async ({canvasElement, loaded}) => {
    const form = await harnessOf(canvasElement);
    loaded.backend.fail('saveProfile', 'unexpected', {times: Infinity});
    await form.submit();
  },
};

export {Unconfigured, Loading, Offline, Down, Nonsense, SignedOut} from './states.js';
