import {html} from 'lit';
import '../src/define/coverage-overview.js';
import '../src/define/reimbursement-timeline.js';
import type {About, Story} from './names.js';
import * as states from './states.js';
import {StoryHarness} from './story-harness.js';
import {inBackend, simulated} from './support.js';

const meta: About = {
  id: 'coverage-overview',
  title: 'Espace adhérent\u00a0: se soigner/Couverture',
  en: 'Member space: health/Cover',
  about: 'Ce que rembourse le contrat, ce qui en est utilisé, ce qui prend fin bientôt.',
  component: 'mutuelle-coverage-overview',
  ...simulated,
  render: (_, {loaded}) => inBackend(loaded, html`<mutuelle-coverage-overview></mutuelle-coverage-overview>`),
};
export default meta;

const person =
  (id: string): Story['render'] =>
  (_, {loaded}) =>
    inBackend(loaded, html`<mutuelle-coverage-overview person-id=${id}></mutuelle-coverage-overview>`);

/** With the family in one table, the words and the examples. */
async function whole(canvas: HTMLElement): Promise<StoryHarness> {
  const harness = new StoryHarness(canvas.querySelector('mutuelle-coverage-overview')!);
  await harness.see('.examples');
  return harness;
}

export const Family: Story = {name: 'Une famille', en: 'A family', tags: ['autodocs', 'MEM-54']};
export const UsedUp: Story = {name: 'Tout est utilisé', en: 'All used up', tags: ['MEM-54'], render: person('marc')};
export const Child: Story = {
  name: 'Fin des droits d’un enfant',
  en: 'End of a child’s rights',
  tags: ['SUP-05'],
  render: person('ines'),
};
export const WholeFamily: Story = {
  name: 'Toute la famille en un tableau',
  en: 'The whole family in one table',
  tags: ['MEM-54'],
  play: async ({canvasElement}) => {
    const harness = await whole(canvasElement);
    await harness.pressWords({fr: 'Toute la famille', en: 'The whole family'});
  },
};
export const Alone: Story = {
  name: 'Une personne seule',
  en: 'Somebody alone',
  tags: ['MEM-54'],
  args: {persona: 'single'},
};
export const AlsaceMoselle: Story = {
  name: 'Régime d’Alsace-Moselle',
  en: 'Alsace-Moselle scheme',
  tags: ['MEM-53'],
  args: {persona: 'alsace'},
};
export const Rights: Story = {
  name: 'Ce que rembourse le contrat',
  en: 'What the contract pays',
  tags: ['MEM-53'],
  play: async ({canvasElement}) => {
    const harness = await whole(canvasElement);
    await harness.pressWords({fr: 'Soins courants', en: 'Everyday care'});
    await harness.pressWords({fr: 'Les mots du tableau', en: 'The words of the table'});
  },
};

export {Unconfigured, Loading, Offline, Down, Maintenance, Nonsense, SignedOut} from './states.js';
export const OneLogin: Story = {
  ...states.SignedOut,
  name: 'Une connexion pour la page',
  en: 'One sign-in for the page',
  tags: ['MEM-01'],
  render: (_, {loaded}) =>
    inBackend(
      loaded,
      html`<mutuelle-coverage-overview></mutuelle-coverage-overview>
        <mutuelle-reimbursement-timeline></mutuelle-reimbursement-timeline>`,
    ),
};
