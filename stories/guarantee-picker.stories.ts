import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/guarantee-picker.js';
import {harnessOf} from './story-harness.js';
import {enrolmentAt, inBackend, simulated, states, type SimulatorArgs} from './support.js';

const meta: Meta<SimulatorArgs> = {
  id: 'guarantee-picker',
  title: 'Adhésion/Choix des garanties (ENR-13, ENR-14, LAW-03, LAW-07)',
  component: 'mutuelle-guarantee-picker',
  ...simulated,
  args: {...simulated.args, ...enrolmentAt('guarantees')},
  render: (_, {loaded}) => inBackend(loaded, html`<mutuelle-guarantee-picker></mutuelle-guarantee-picker>`),
};
export default meta;
type Story = StoryObj<SimulatorArgs>;

export const ThreePlans: Story = {name: 'ENR-13 Trois niveaux', tags: ['autodocs']};
export const Chosen: Story = {
  name: 'ENR-13 Niveau choisi, surcomplémentaire, prélèvement (ENR-14)',
  tags: ['picture'],
  args: enrolmentAt('recap'),
};
export const TopUp: Story = {
  name: 'ENR-13 Surcomplémentaire comptée dans la comparaison et les exemples',
  args: enrolmentAt('recap'),
  play: async ({canvasElement}) => {
    const form = await harnessOf(canvasElement);
    await form.see('.compare-instead');
    await form.pressWords({fr: 'Hospitalisation', en: 'Hospital'});
  },
};
export const PricesByFamily: Story = {
  name: 'ENR-13 Prix isolé, duo, famille',
  play: async ({canvasElement}) => {
    const form = await harnessOf(canvasElement);
    await form.see('.tiers');
    await form.pressWords({
      fr: 'Les prix selon la taille de la famille',
      en: 'Prices by size of the family',
    });
  },
};
export const PricesByPerson: Story = {
  name: 'ENR-13 Prix par personne',
  args: enrolmentAt('guarantees', 'alsace'),
  play: async ({canvasElement}) => {
    const form = await harnessOf(canvasElement);
    await form.see('.tiers');
    await form.pressWords({fr: 'Le prix de chaque personne', en: 'The price of each person'});
  },
};
export const Words: Story = {
  name: 'ENR-13 Les mots du tableau',
  play: async ({canvasElement}) => {
    const form = await harnessOf(canvasElement);
    await form.see('.glossary');
    await form.pressWords({fr: 'Les mots du tableau', en: 'The words of the table'});
  },
};
export const OnePlan: Story = {name: 'ENR-13 Niveau choisi par l’employeur', args: enrolmentAt('guarantees', 'single')};
export const AlsaceMoselle: Story = {name: 'ENR-13 Offre d’Alsace-Moselle', args: enrolmentAt('guarantees', 'alsace')};
export const Errors: Story = {
  name: 'ENR-13 Rien n’est choisi',
  play: async ({canvasElement}) => {
    const form = await harnessOf(canvasElement);
    await form.submit();
  },
};

export const Documents: Story = {
  name: 'LAW-03 Documents à ouvrir avant de continuer',
  args: enrolmentAt('guarantees', 'alsace'),
  play: async ({canvasElement}) => {
    const form = await harnessOf(canvasElement);
    await form.see('.document-state');
    await form.submit();
  },
};
export const Waiver: Story = {
  name: 'LAW-07 Ne pas adhérer\u00a0: les cas',
  play: async ({canvasElement}) => {
    const form = await harnessOf(canvasElement);
    await form.pressWords({fr: 'Voir ces cas', en: 'See these cases'});
    await form.see('.cases');
    await form.fill({caseId: 'css'});
  },
};
export const WaiverErrors: Story = {
  name: 'LAW-07 Ne pas adhérer\u00a0: réponses à corriger',
  play: async ({canvasElement}) => {
    const form = await harnessOf(canvasElement);
    await form.pressWords({fr: 'Voir ces cas', en: 'See these cases'});
    await form.see('.cases');
    await form.submit();
  },
};
export const Waived: Story = {
  name: 'LAW-07 Demande envoyée',
  play: async ({canvasElement}) => {
    const form = await harnessOf(canvasElement);
    await form.pressWords({fr: 'Voir ces cas', en: 'See these cases'});
    await form.see('.cases');
    await form.fill({caseId: 'dependant', statement: true});
    await form.submit();
    await form.see('.facts');
  },
};

export const Unconfigured: Story = {...states.unconfigured, name: 'État\u00a0: sans serveur'};
export const Loading: Story = {...states.loading, name: 'État\u00a0: chargement'};
export const Offline: Story = {...states.offline, name: 'État\u00a0: hors ligne'};
export const Down: Story = {...states.down, name: 'État\u00a0: panne'};
export const Nonsense: Story = {...states.nonsense, name: 'État\u00a0: réponse incompréhensible'};
export const SignedOut: Story = {...states.signedOut, name: 'État\u00a0: personne n’est connecté'};
