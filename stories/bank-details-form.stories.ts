import {html} from 'lit';
import {exampleBic, exampleIban} from '../mocks/index.js';
import '../src/define/bank-details-form.js';
import type {About, Story} from './names.js';
import {harnessOf} from './story-harness.js';
import {enrolmentAt, inBackend, simulated} from './support.js';

const meta: About = {
  id: 'bank-details-form',
  title: 'Adhésion/Coordonnées bancaires',
  en: 'Enrolment/Bank details',
  about: 'Les comptes où les remboursements arrivent et où la cotisation est prélevée.',
  component: 'mutuelle-bank-details-form',
  tags: ['LAW-05'],
  ...simulated,
  args: {...simulated.args, ...enrolmentAt('bankDetails')},
  render: (_, {loaded}) => inBackend(loaded, html`<mutuelle-bank-details-form></mutuelle-bank-details-form>`),
};
export default meta;

export const Empty: Story = {name: 'Trois bénéficiaires', en: 'Three beneficiaries', tags: ['autodocs', 'ENR-12']};
export const Alone: Story = {
  name: 'Sans bénéficiaire ni prélèvement',
  en: 'Neither beneficiary nor direct debit',
  tags: ['ENR-10'],
  args: enrolmentAt('bankDetails', 'single'),
};
export const OtherDebit: Story = {
  name: 'Un autre compte pour le prélèvement',
  en: 'Another account for the direct debit',
  tags: ['ENR-11'],
  args: enrolmentAt('guarantees', 'alsace'),
};
export const PerPerson: Story = {
  name: 'Un compte par personne',
  en: 'One account per person',
  tags: ['picture', 'ENR-12'],
  args: enrolmentAt('guarantees'),
};
export const WithoutBic: Story = {
  name: 'BIC non demandé',
  en: 'BIC not asked',
  tags: ['ENR-10'],
  args: {...enrolmentAt('bankDetails', 'single'), settings: {bic: 'hidden'}},
};
export const Saved: Story = {
  name: 'Enregistré\u00a0: numéros masqués, mandat à télécharger',
  en: 'Saved: masked numbers, mandate to download',
  tags: ['LAW-04'],
  args: enrolmentAt('guarantees', 'used'),
};
export const Typed: Story = {
  name: 'Banque reconnue, mandat en projet',
  en: 'Bank recognised, mandate drafted',
  tags: ['ENR-10'],
  play: async ({canvasElement}) => {
    const form = await harnessOf(canvasElement);
    await form.fill({
      'account.holder': 'Mme Hélène Vasseur ou M. Marc Vasseur',
      'account.iban': 'FR76 3000 6000 0112 3456 7890 189',
      'account.bic': exampleBic,
      sameForDebit: true,
    });
  },
};
export const Doubts: Story = {
  name: 'Doutes\u00a0: compte du Pacifique, titulaire inconnu',
  en: 'Doubts: Pacific account, unknown holder',
  tags: ['ENR-11'],
  play: async ({canvasElement}) => {
    const form = await harnessOf(canvasElement);
    await form.fill({
      'account.holder': 'SCI des Tanneurs',
      'account.iban': exampleIban(7),
      'account.bic': 'ABCDNCNN',
      sameForDebit: true,
    });
  },
};
export const Foreign: Story = {
  name: 'Compte suisse, BIC non demandé',
  en: 'Swiss account, BIC not asked',
  tags: ['ENR-10'],
  args: {...enrolmentAt('bankDetails', 'single'), settings: {bic: 'hidden'}},
  play: async ({canvasElement}) => {
    const form = await harnessOf(canvasElement);
    await form.fill({'account.holder': 'M. Karim Benali', 'account.iban': 'CH93 0076 2011 6238 5295 7'});
    // the rules that ask for it come after the form
    await form.see('[id="f-account-bic"]');
    await form.fill({'account.bic': ''});
  },
};
export const Errors: Story = {
  name: 'Réponses à corriger',
  en: 'Answers to correct',
  tags: ['ENR-10'],
  args: enrolmentAt('bankDetails', 'single'),
  play: async ({canvasElement}) => {
    const form = await harnessOf(canvasElement);
    await form.fill({'account.iban': exampleIban(7).replace(/^FR../, 'FR00')});
    await form.submit();
  },
};

export {Unconfigured, Loading, Offline, Down, Nonsense, SignedOut} from './states.js';
