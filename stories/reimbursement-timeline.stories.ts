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
import type {About, Story} from './names.js';
import {inBackend, simulated, simulatorLoader} from './support.js';

const meta: About = {
  id: 'reimbursement-timeline',
  title: 'Espace adhérent\u00a0: se soigner/Remboursements',
  en: 'Member space: health/Reimbursements',
  about: 'Chaque acte\u00a0: ce que la Sécurité sociale et la mutuelle ont payé, ce qui reste, et pourquoi.',
  component: 'mutuelle-reimbursement-timeline',
  ...simulated,
  render: (_, {loaded}) => inBackend(loaded, html`<mutuelle-reimbursement-timeline></mutuelle-reimbursement-timeline>`),
};
export default meta;

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

export const Family: Story = {name: 'Une famille', en: 'A family', tags: ['autodocs', 'MEM-10']};
export const Alone: Story = {
  name: 'Une personne seule',
  en: 'Somebody alone',
  tags: ['MEM-10'],
  args: {persona: 'single'},
};
export const AlsaceMoselle: Story = {
  name: 'Régime d’Alsace-Moselle',
  en: 'Alsace-Moselle scheme',
  tags: ['MEM-10'],
  args: {persona: 'alsace'},
};
export const Private: Story = {
  name: 'Les remboursements de Thomas ne sont pas affichés',
  en: 'Thomas’s reimbursements are not shown',
  tags: ['D2'],
  args: {persona: 'alsace'},
  play: async ({canvasElement}) => {
    const harness = await timelineOf(canvasElement);
    await harness.until(() => harness.root.querySelector('.hidden-acts'));
  },
};
export const Expected: Story = {
  name: 'Remboursement à venir',
  en: 'Reimbursement to come',
  tags: ['D3'],
  play: opened('Séance d’orthophonie'),
};
export const Question: Story = {
  name: 'Poser une question sur un acte',
  en: 'Ask about an act',
  tags: ['D3'],
  play: opened('Consultation, généraliste', async (harness) => harness.press('Poser une question sur cet acte')),
};
export const Unfolded: Story = {
  name: 'Tous les mois ouverts',
  en: 'All months open',
  tags: ['MEM-10'],
  play: async ({canvasElement}) => (await timelineOf(canvasElement)).openMonths(),
};
export const Totals: Story = {
  name: 'Totaux et délais',
  en: 'Totals and delays',
  tags: ['MEM-10'],
  play: async ({canvasElement}) => {
    const harness = await timelineOf(canvasElement);
    await harness.until(() => harness.root.querySelector('.totals'));
    for (const fold of harness.root.querySelectorAll<HTMLDetailsElement>('.when, .totals details')) fold.open = true;
  },
};
export const Arrives: Story = {
  name: 'Un remboursement arrive',
  en: 'A reimbursement arrives',
  tags: ['MEM-12'],
  play: happens((simulator, persona) => simulateReimbursement(simulator, persona)),
};
export const Paid: Story = {
  name: 'Comprendre un remboursement',
  en: 'Understand a reimbursement',
  tags: ['MEM-10'],
  play: opened('Consultation, généraliste'),
};
export const Transfer: Story = {
  name: 'Le virement et ses soins',
  en: 'The transfer and its acts',
  tags: ['MEM-10'],
  play: opened('Lunettes', async (harness) => harness.press('Voir tout le virement')),
};
export const PaperMissing: Story = {
  name: 'Pièce demandée',
  en: 'A paper is asked for',
  tags: ['MEM-10'],
  play: opened('Ostéopathie'),
};
export const Rejected: Story = {
  name: 'Refusé, avec le motif',
  en: 'Refused, with the reason',
  tags: ['MEM-10'],
  play: async ({canvasElement}) => {
    const harness = await timelineOf(canvasElement);
    await harness.choose('status', 'rejected');
    await harness.open(harness.acts[0]!.name);
  },
};
export const News: Story = {
  name: 'Trois nouveaux remboursements',
  en: 'Three new reimbursements',
  tags: ['MEM-12'],
  play: add('optam', 'pharmacy', 'lab'),
};
export const Burst: Story = {
  name: 'Deux cents à la fois',
  en: 'Two hundred at once',
  tags: ['MEM-12'],
  play: happens((simulator, persona) => {
    for (let many = 0; many < 200; many++) addReimbursement(simulator, persona, 'pharmacy');
  }),
};
export const Inconsistent: Story = {
  name: 'Des montants qui ne tombent pas juste',
  en: 'Amounts that do not add up',
  tags: ['MEM-10'],
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
  name: 'Somme reprise',
  en: 'Sum taken back',
  tags: ['MEM-10'],
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
  name: 'Aucun résultat',
  en: 'No result',
  tags: ['B043'],
  play: async ({canvasElement}) => {
    await (await timelineOf(canvasElement)).choose('search', 'licorne');
  },
};
export const AsTable: Story = {
  name: 'L’année en tableau',
  en: 'The year as a table',
  tags: ['MEM-10'],
  play: async ({canvasElement}) => {
    const harness = await timelineOf(canvasElement);
    await harness.until(() => harness.root.querySelector('.chart'));
    await harness.press('Tableau');
  },
};
export const FiveThousand: Story = {
  name: 'Cinq mille actes',
  en: 'Five thousand acts',
  tags: ['MEM-10'],
  args: {persona: 'used'},
};
export const HundredThousand: Story = {
  name: 'Cent mille actes, tout affiché',
  en: 'A hundred thousand acts, all shown',
  tags: ['MEM-10'],
  args: {persona: 'otherPerson'},
  play: async ({canvasElement}) => {
    const harness = await timelineOf(canvasElement);
    await harness.choose('period', 'everything');
    await harness.press('Tout afficher');
  },
};
export const Empty: Story = {
  name: 'État\u00a0: aucun remboursement',
  en: 'State: no reimbursement',
  args: {persona: 'expired'},
  play: async ({canvasElement}) => {
    const harness = await timelineOf(canvasElement);
    if (harness.root.querySelector('.blank-list .button')) await harness.press('Tout voir');
  },
};
export const LineLost: Story = {
  name: 'Actualisation en pause (après 10 s)',
  en: 'Refresh paused (after 10 s)',
  tags: ['MEM-12'],
  loaders: [
    async (context) => {
      const loaded = (await simulatorLoader(context)) as {backend?: Sandbox};
      loaded.backend?.simulator.live.breakLine(...Array.from({length: 500}, (): LineFault => ({kind: 'unreachable'})));
      return loaded;
    },
  ],
};

export {Unconfigured, Loading, Offline, Down, Maintenance, Nonsense, SignedOut} from './states.js';
