import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {exampleBic, exampleIban} from '../mocks/index.js';
import '../src/define/bank-details-form.js';
import {harnessOf} from './story-harness.js';
import {enrolmentAt, inBackend, simulated, states, type SimulatorArgs} from './support.js';

const meta: Meta<SimulatorArgs> = {
  id: 'bank-details-form',
  title: 'Adhésion/Coordonnées bancaires (ENR-10 à ENR-12, LAW-04)',
  component: 'mutuelle-bank-details-form',
  ...simulated,
  args: {...simulated.args, ...enrolmentAt('bankDetails')},
  render: (_, {loaded}) => inBackend(loaded, html`<mutuelle-bank-details-form></mutuelle-bank-details-form>`),
};
export default meta;
type Story = StoryObj<SimulatorArgs>;

export const Empty: Story = {name: 'ENR-12 Trois bénéficiaires', tags: ['autodocs']};
export const Alone: Story = {
  name: 'ENR-10 Sans bénéficiaire ni prélèvement',
  args: enrolmentAt('bankDetails', 'single'),
};
export const OtherDebit: Story = {
  name: 'ENR-11 Un autre compte pour le prélèvement',
  args: enrolmentAt('guarantees', 'alsace'),
};
export const PerPerson: Story = {
  name: 'ENR-12 Un compte par personne',
  tags: ['picture'],
  args: enrolmentAt('guarantees'),
};
export const WithoutBic: Story = {
  name: 'ENR-10 BIC non demandé',
  args: {...enrolmentAt('bankDetails', 'single'), settings: {bic: 'hidden'}},
};
export const Saved: Story = {
  name: 'LAW-04 Enregistré\u00a0: numéros masqués, mandat à télécharger',
  args: enrolmentAt('guarantees', 'used'),
};
export const Typed: Story = {
  name: 'ENR-10 Banque reconnue, mandat en projet',
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
  name: 'ENR-11 Doutes\u00a0: compte du Pacifique, titulaire inconnu',
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
  name: 'ENR-10 Compte suisse, BIC non demandé',
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
  name: 'ENR-10 Réponses à corriger',
  args: enrolmentAt('bankDetails', 'single'),
  play: async ({canvasElement}) => {
    const form = await harnessOf(canvasElement);
    await form.fill({'account.iban': exampleIban(7).replace(/^FR../, 'FR00')});
    await form.submit();
  },
};

export const Unconfigured: Story = {...states.unconfigured, name: 'État\u00a0: sans serveur'};
export const Loading: Story = {...states.loading, name: 'État\u00a0: chargement'};
export const Offline: Story = {...states.offline, name: 'État\u00a0: hors ligne'};
export const Down: Story = {...states.down, name: 'État\u00a0: panne'};
export const Nonsense: Story = {...states.nonsense, name: 'État\u00a0: réponse incompréhensible'};
export const SignedOut: Story = {...states.signedOut, name: 'État\u00a0: personne n’est connecté'};
