import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/member-home.js';
import type {HomePart} from '../src/contract/home.js';
import {backendOf, fail, playsOn, readAnew, steps, widgetWith, type Play} from './plays.js';
import type {Words} from './story-harness.js';
import {inBackend, simulated, states, type SimulatorArgs} from './support.js';

const meta: Meta<SimulatorArgs> = {
  id: 'member-home',
  title: 'Espace adhérent/Accueil (MEM-08)',
  component: 'mutuelle-member-home',
  tags: ['MEM-08'],
  ...simulated,
  render: (_, {loaded}) => inBackend(loaded, html`<mutuelle-member-home></mutuelle-member-home>`),
};
export default meta;
type Story = StoryObj<SimulatorArgs>;

const {ready, press, see} = playsOn(widgetWith('mutuelle-member-home', '.menu, .blank'));

const retry: Words = {fr: 'Réessayer', en: 'Try again'};
/** Some parts cannot be read from now on; the page is read anew. */
const without =
  (...parts: HomePart[]): Play =>
  (context) => {
    backendOf(context).simulator.db.homeGaps = parts;
    return readAnew(context);
  };
const lost = (...parts: HomePart[]): Play => steps(ready, without(...parts), see('.alert.danger'));

// Every state of a contract
export const Complete: Story = {name: 'MEM-08 Complet', tags: ['autodocs', 'picture', 'MEM-54'], play: ready};
export const Nothing: Story = {
  name: 'MEM-08 Résilié, sans remboursement ni tâche',
  args: {persona: 'expired'},
  play: ready,
};
export const FirstDay: Story = {
  name: 'MEM-08 Premier jour, sans carte ni remboursement',
  args: {at: 'completed'},
  play: ready,
};
export const Suspended: Story = {
  name: 'MEM-08 Suspendu, et un droit de renoncer',
  args: {persona: 'used'},
  play: ready,
};
export const Portability: Story = {name: 'MEM-08 Portabilité', args: {persona: 'single'}, play: ready};
export const Answered: Story = {name: 'MEM-08 Des réponses sont arrivées', args: {persona: 'alsace'}, play: ready};
export const Much: Story = {
  name: 'MEM-08 Beaucoup à faire',
  args: {persona: 'resume'},
  play: steps(ready, press({fr: 'Voir les', en: 'See the'}, '.task:nth-child(5)')),
};

// A part fails, the rest goes on
export const OnePart: Story = {name: 'MEM-08 Un bloc en panne, le reste marche', play: lost('reimbursements')};
export const EachPart: Story = {
  name: 'MEM-08 Chaque bloc en panne',
  play: lost('tasks', 'reimbursements', 'ceilings', 'card', 'teletransmission', 'notifications'),
};
export const StillLost: Story = {
  name: 'MEM-08 Un bloc encore en panne après Réessayer',
  play: steps(lost('ceilings'), press(retry, '.alert.danger')),
};
export const NotRefreshed: Story = {
  name: 'MEM-08 L’actualisation échoue',
  play: steps(ready, fail('getHome', 'network'), press({fr: 'Actualiser', en: 'Refresh'}, '.alert.warning')),
};

// Of an insurer
export const FewPages: Story = {
  name: 'MEM-08 Un assureur qui a peu de pages',
  args: {settings: {absentPages: ['card', 'hospital', 'coaching', 'services', 'teleconsultation', 'referral', 'help']}},
  play: ready,
};
export const ByPhone: Story = {
  name: 'MEM-08 Une page qui ne s’ouvre pas d’ici',
  play: steps(ready, press({fr: 'Montrer ma carte', en: 'Show my card'}, '.alert.info')),
};
export const Accessibility: Story = {
  name: 'LAW-06 Le lien vers la déclaration d’accessibilité',
  tags: ['LAW-06'],
  args: {settings: {links: {accessibility: 'https://www.example.org/accessibilite'}}},
  play: ready,
};

export const Dark: Story = {name: 'MEM-08 Sombre', globals: {theme: 'dark'}, play: ready};
export const Narrow: Story = {
  name: 'MEM-08 Sur un petit téléphone',
  globals: {viewport: {value: 'small', isRotated: false}},
  play: ready,
};

export const Unconfigured: Story = {...states.unconfigured, name: 'État\u00a0: sans serveur'};
export const Loading: Story = {...states.loading, name: 'État\u00a0: chargement'};
export const Long: Story = {...states.long, name: 'État\u00a0: c’est long'};
export const SignedOut: Story = {...states.signedOut, name: 'État\u00a0: session terminée'};
export const Offline: Story = {...states.offline, name: 'État\u00a0: hors ligne'};
export const Down: Story = {...states.down, name: 'État\u00a0: panne'};
export const Maintenance: Story = {...states.maintenance, name: 'État\u00a0: service en pause'};
export const Nonsense: Story = {...states.nonsense, name: 'État\u00a0: réponse incompréhensible'};
