import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/coverage-overview.js';
import '../src/define/reimbursement-timeline.js';
import {StoryHarness} from './story-harness.js';
import {inBackend, simulated, states, type SimulatorArgs} from './support.js';

const meta: Meta<SimulatorArgs> = {
  id: 'coverage-overview',
  title: 'Espace adhérent/Couverture (MEM-53, MEM-54, SUP-05)',
  component: 'mutuelle-coverage-overview',
  ...simulated,
  render: (_, {loaded}) => inBackend(loaded, html`<mutuelle-coverage-overview></mutuelle-coverage-overview>`),
};
export default meta;
type Story = StoryObj<SimulatorArgs>;

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

export const Family: Story = {name: 'MEM-54 Une famille', tags: ['autodocs']};
export const UsedUp: Story = {name: 'MEM-54 Tout est utilisé', render: person('marc')};
export const Child: Story = {name: 'SUP-05 Fin des droits d’un enfant', render: person('ines')};
export const WholeFamily: Story = {
  name: 'MEM-54 Toute la famille en un tableau',
  play: async ({canvasElement}) => {
    const harness = await whole(canvasElement);
    await harness.pressWords({fr: 'Toute la famille', en: 'The whole family'});
  },
};
export const Alone: Story = {name: 'MEM-54 Une personne seule', args: {persona: 'single'}};
export const AlsaceMoselle: Story = {name: 'MEM-53 Régime d’Alsace-Moselle', args: {persona: 'alsace'}};
export const Rights: Story = {
  name: 'MEM-53 Ce que rembourse le contrat',
  play: async ({canvasElement}) => {
    const harness = await whole(canvasElement);
    await harness.pressWords({fr: 'Soins courants', en: 'Everyday care'});
    await harness.pressWords({fr: 'Les mots du tableau', en: 'The words of the table'});
  },
};

export const Unconfigured: Story = {...states.unconfigured, name: 'État\u00a0: sans serveur'};
export const Loading: Story = {...states.loading, name: 'État\u00a0: chargement'};
export const Offline: Story = {...states.offline, name: 'État\u00a0: hors ligne'};
export const Down: Story = {...states.down, name: 'État\u00a0: panne'};
export const Maintenance: Story = {...states.maintenance, name: 'État\u00a0: service en pause'};
export const Nonsense: Story = {...states.nonsense, name: 'État\u00a0: réponse incompréhensible'};
export const OneLogin: Story = {
  ...states.signedOut,
  name: 'MEM-01 Une connexion pour la page',
  render: (_, {loaded}) =>
    inBackend(
      loaded,
      html`<mutuelle-coverage-overview></mutuelle-coverage-overview>
        <mutuelle-reimbursement-timeline></mutuelle-reimbursement-timeline>`,
    ),
};
export const SignedOut: Story = {...states.signedOut, name: 'État\u00a0: personne n’est connecté'};
