import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {
  addReimbursement,
  journalChannel,
  simulateReimbursement,
  type CareId,
  type LineFault,
  type PersonaId,
  type Sandbox,
} from '../mocks/index.js';
import '../src/define/reimbursement-timeline.js';
import type {ReimbursementTimelineHarness} from '../src/features/reimbursements/reimbursement-timeline.harness.js';
import {inBackend, simulated, simulatorLoader, states, type SimulatorArgs} from './support.js';

const meta: Meta<SimulatorArgs> = {
  id: 'reimbursement-timeline',
  title: 'Espace adhérent/Remboursements (MEM-10, MEM-12)',
  component: 'mutuelle-reimbursement-timeline',
  ...simulated,
  render: (_, {loaded}) => inBackend(loaded, html`<mutuelle-reimbursement-timeline></mutuelle-reimbursement-timeline>`),
};
export default meta;
type Story = StoryObj<SimulatorArgs>;

async function timelineOf(canvas: HTMLElement): Promise<ReimbursementTimelineHarness> {
  const {ReimbursementTimelineHarness: Harness} =
    await import('../src/features/reimbursements/reimbursement-timeline.harness.js');
  const harness = new Harness(canvas.querySelector('mutuelle-reimbursement-timeline')!);
  await harness.ready();
  return harness;
}
const opened =
  (name: string, then?: (harness: ReimbursementTimelineHarness) => Promise<void>): Story['play'] =>
  async ({canvasElement}) => {
    const harness = await timelineOf(canvasElement);
    await harness.open(name);
    await then?.(harness);
  };
/** Things happen once the list is there and listens. */
const happens =
  (
    act: (simulator: Sandbox['simulator'], persona: PersonaId, harness: ReimbursementTimelineHarness) => void,
  ): Story['play'] =>
  async ({canvasElement, loaded, args}) => {
    const harness = await timelineOf(canvasElement);
    const {simulator} = (loaded as {backend: Sandbox}).backend;
    await harness.until(() => simulator.live.listening(journalChannel(args.persona)) > 0);
    act(simulator, args.persona, harness);
    await harness.until(() => harness.news);
  };
const add = (...kinds: CareId[]) =>
  happens((simulator, persona) => kinds.forEach((kind) => addReimbursement(simulator, persona, kind)));

export const Family: Story = {name: 'MEM-10 Une famille', tags: ['autodocs']};
export const Alone: Story = {name: 'MEM-10 Une personne seule', args: {persona: 'single'}};
export const AlsaceMoselle: Story = {name: 'MEM-10 Régime d’Alsace-Moselle', args: {persona: 'alsace'}};
export const Private: Story = {
  name: 'D2 Les remboursements de Thomas ne sont pas affichés',
  args: {persona: 'alsace'},
  play: async ({canvasElement}) => {
    const harness = await timelineOf(canvasElement);
    await harness.until(() => harness.root.querySelector('.hidden-acts'));
  },
};
export const Expected: Story = {name: 'D3 Remboursement à venir', play: opened('Séance d’orthophonie')};
export const Question: Story = {
  name: 'D3 Poser une question sur un acte',
  play: opened('Consultation, généraliste', async (harness) => harness.press('Poser une question sur cet acte')),
};
export const Unfolded: Story = {
  name: 'MEM-10 Tous les mois ouverts',
  play: async ({canvasElement}) => (await timelineOf(canvasElement)).openMonths(),
};
export const Totals: Story = {
  name: 'MEM-10 Totaux et délais',
  play: async ({canvasElement}) => {
    const harness = await timelineOf(canvasElement);
    await harness.until(() => harness.root.querySelector('.totals'));
    for (const fold of harness.root.querySelectorAll<HTMLDetailsElement>('.when, .totals details')) fold.open = true;
  },
};
export const Arrives: Story = {
  name: 'MEM-12 Un remboursement arrive',
  play: happens((simulator, persona) => simulateReimbursement(simulator, persona)),
};
export const Paid: Story = {name: 'MEM-10 Comprendre un remboursement', play: opened('Consultation, généraliste')};
export const Transfer: Story = {
  name: 'MEM-10 Le virement et ses soins',
  play: opened('Lunettes', async (harness) => harness.press('Voir tout le virement')),
};
export const PaperMissing: Story = {name: 'MEM-10 Pièce demandée', play: opened('Ostéopathie')};
export const Rejected: Story = {
  name: 'MEM-10 Refusé, avec le motif',
  play: async ({canvasElement}) => {
    const harness = await timelineOf(canvasElement);
    await harness.choose('status', 'rejected');
    await harness.open(harness.acts[0]!.name);
  },
};
export const News: Story = {name: 'MEM-12 Trois nouveaux remboursements', play: add('optam', 'pharmacy', 'lab')};
export const Burst: Story = {
  name: 'MEM-12 Deux cents à la fois',
  play: happens((simulator, persona) => {
    for (let many = 0; many < 200; many++) addReimbursement(simulator, persona, 'pharmacy');
  }),
};
export const Inconsistent: Story = {
  name: 'MEM-10 Des montants qui ne tombent pas juste',
  play: async (context) => {
    await happens((simulator, persona) =>
      addReimbursement(simulator, persona, 'generalist', {remaining: 5000, label: 'Acte à vérifier'}),
    )!(context);
    const harness = await timelineOf(context.canvasElement);
    await harness.press('L’afficher');
    await harness.open('Acte à vérifier');
  },
};
export const TakenBack: Story = {
  name: 'MEM-10 Somme reprise',
  play: async (context) => {
    await happens((simulator, persona) =>
      addReimbursement(simulator, persona, 'generalist', {
        label: 'Régularisation',
        spent: 0,
        base: 0,
        amo: {amount: -1900, payee: 'member'},
        amc: {amount: -900, payee: 'member', paidOn: '2026-11-20'},
        remaining: 2800,
        remainder: [],
        status: 'paid',
      }),
    )!(context);
    const harness = await timelineOf(context.canvasElement);
    await harness.press('L’afficher');
    await harness.open('Régularisation');
  },
};
export const NothingFound: Story = {
  name: 'B043 Aucun résultat',
  play: async ({canvasElement}) => {
    await (await timelineOf(canvasElement)).choose('search', 'licorne');
  },
};
export const AsTable: Story = {
  name: 'MEM-10 L’année en tableau',
  play: async ({canvasElement}) => {
    const harness = await timelineOf(canvasElement);
    await harness.until(() => harness.root.querySelector('.chart'));
    await harness.press('Tableau');
  },
};
export const FiveThousand: Story = {name: 'MEM-10 Cinq mille actes', args: {persona: 'used'}};
export const HundredThousand: Story = {
  name: 'MEM-10 Cent mille actes, tout affiché',
  args: {persona: 'otherPerson'},
  play: async ({canvasElement}) => {
    const harness = await timelineOf(canvasElement);
    await harness.choose('period', 'everything');
    await harness.press('Tout afficher');
  },
};
export const Empty: Story = {
  name: 'État\u00a0: aucun remboursement',
  args: {persona: 'expired'},
  play: async ({canvasElement}) => {
    const harness = await timelineOf(canvasElement);
    if (harness.root.querySelector('.blank-list .button')) await harness.press('Tout voir');
  },
};
export const LineLost: Story = {
  name: 'MEM-12 Actualisation en pause (après 10 s)',
  loaders: [
    async (context) => {
      const loaded = (await simulatorLoader(context)) as {backend?: Sandbox};
      loaded.backend?.simulator.live.breakLine(...Array.from({length: 500}, (): LineFault => ({kind: 'unreachable'})));
      return loaded;
    },
  ],
};

export const Unconfigured: Story = {...states.unconfigured, name: 'État\u00a0: sans serveur'};
export const Loading: Story = {...states.loading, name: 'État\u00a0: chargement'};
export const Offline: Story = {...states.offline, name: 'État\u00a0: hors ligne'};
export const Down: Story = {...states.down, name: 'État\u00a0: panne'};
export const Maintenance: Story = {...states.maintenance, name: 'État\u00a0: service en pause'};
export const Nonsense: Story = {...states.nonsense, name: 'État\u00a0: réponse incompréhensible'};
export const SignedOut: Story = {...states.signedOut, name: 'État\u00a0: personne n’est connecté'};
