import {html} from 'lit';
import '../src/define/guarantee-picker.js';
import type {About, Story} from './names.js';
import {harnessOf} from './story-harness.js';
import {enrolmentAt, inBackend, simulated} from './support.js';

const meta: About = {
  id: 'guarantee-picker',
  title: 'Adhésion/Choix des garanties',
  en: 'Enrolment/Choice of guarantees',
  about: 'Le niveau de garanties et son prix, comparés\u00a0; ou la demande de ne pas adhérer.',
  component: 'mutuelle-guarantee-picker',
  ...simulated,
  args: {...simulated.args, ...enrolmentAt('guarantees')},
  render: (_, {loaded}) => inBackend(loaded, html`<mutuelle-guarantee-picker></mutuelle-guarantee-picker>`),
};
export default meta;

export const ThreePlans: Story = {name: 'Trois niveaux', en: 'Three levels', tags: ['autodocs', 'ENR-13']};
export const Chosen: Story = {
  name: 'Niveau choisi, surcomplémentaire, prélèvement',
  en: 'Level chosen, top-up, direct debit',
  tags: ['picture', 'ENR-13', 'ENR-14'],
  args: enrolmentAt('recap'),
};
export const TopUp: Story = {
  name: 'Surcomplémentaire comptée dans la comparaison et les exemples',
  en: 'Top-up counted in the comparison and the examples',
  tags: ['ENR-13'],
  args: enrolmentAt('recap'),
  play: async ({canvasElement}) => {
    const form = await harnessOf(canvasElement);
    await form.see('.compare-instead');
    await form.pressWords({fr: 'Hospitalisation', en: 'Hospital'});
  },
};
export const PricesByFamily: Story = {
  name: 'Prix isolé, duo, famille',
  en: 'Price alone, for two, for a family',
  tags: ['ENR-13'],
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
  name: 'Prix par personne',
  en: 'Price per person',
  tags: ['ENR-13'],
  args: enrolmentAt('guarantees', 'alsace'),
  play: async ({canvasElement}) => {
    const form = await harnessOf(canvasElement);
    await form.see('.tiers');
    await form.pressWords({fr: 'Le prix de chaque personne', en: 'The price of each person'});
  },
};
export const Words: Story = {
  name: 'Les mots du tableau',
  en: 'The words of the table',
  tags: ['ENR-13'],
  play: async ({canvasElement}) => {
    const form = await harnessOf(canvasElement);
    await form.see('.glossary');
    await form.pressWords({fr: 'Les mots du tableau', en: 'The words of the table'});
  },
};
export const OnePlan: Story = {
  name: 'Niveau choisi par l’employeur',
  en: 'Level chosen by the employer',
  tags: ['ENR-13'],
  args: enrolmentAt('guarantees', 'single'),
};
export const AlsaceMoselle: Story = {
  name: 'Offre d’Alsace-Moselle',
  en: 'Alsace-Moselle offer',
  tags: ['ENR-13'],
  args: enrolmentAt('guarantees', 'alsace'),
};
export const Errors: Story = {
  name: 'Rien n’est choisi',
  en: 'Nothing is chosen',
  tags: ['ENR-13'],
  play: async ({canvasElement}) => {
    const form = await harnessOf(canvasElement);
    await form.submit();
  },
};

export const Documents: Story = {
  name: 'Documents à ouvrir avant de continuer',
  en: 'Documents to open before going on',
  tags: ['LAW-03'],
  args: enrolmentAt('guarantees', 'alsace'),
  play: async ({canvasElement}) => {
    const form = await harnessOf(canvasElement);
    await form.see('.document-state');
    await form.submit();
  },
};
export const Waiver: Story = {
  name: 'Ne pas adhérer\u00a0: les cas',
  en: 'Not joining: the cases',
  tags: ['LAW-07'],
  play: async ({canvasElement}) => {
    const form = await harnessOf(canvasElement);
    await form.pressWords({fr: 'Voir ces cas', en: 'See these cases'});
    await form.see('.cases');
    await form.fill({caseId: 'css'});
  },
};
export const WaiverErrors: Story = {
  name: 'Ne pas adhérer\u00a0: réponses à corriger',
  en: 'Not joining: answers to correct',
  tags: ['LAW-07'],
  play: async ({canvasElement}) => {
    const form = await harnessOf(canvasElement);
    await form.pressWords({fr: 'Voir ces cas', en: 'See these cases'});
    await form.see('.cases');
    await form.submit();
  },
};
export const Waived: Story = {
  name: 'Demande envoyée',
  en: 'Request sent',
  tags: ['LAW-07'],
  play: async ({canvasElement}) => {
    const form = await harnessOf(canvasElement);
    await form.pressWords({fr: 'Voir ces cas', en: 'See these cases'});
    await form.see('.cases');
    await form.fill({caseId: 'dependant', statement: true});
    await form.submit();
    await form.see('.facts');
  },
};

export {Unconfigured, Loading, Offline, Down, Nonsense, SignedOut} from './states.js';
