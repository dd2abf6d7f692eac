import {html} from 'lit';
import '../src/define/member-home.js';
import type {HomePart} from '../src/contract/home.js';
import type {About, Story} from './names.js';
import {backendOf, fail, playsOn, readAnew, steps, widgetWith, type Play} from './plays.js';
import type {Words} from './story-harness.js';
import {inBackend, simulated} from './support.js';

const meta: About = {
  id: 'member-home',
  title: 'Espace adhérent\u00a0: au quotidien/Accueil',
  en: 'Member space: every day/Home',
  about: 'La première page\u00a0: ce qu’il y a à faire, ce qui est nouveau, où aller.',
  component: 'mutuelle-member-home',
  tags: ['MEM-08'],
  ...simulated,
  render: (_, {loaded}) => inBackend(loaded, html`<mutuelle-member-home></mutuelle-member-home>`),
};
export default meta;

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
export const Complete: Story = {name: 'Complet', en: 'Complete', tags: ['autodocs', 'picture', 'MEM-54'], play: ready};
export const Nothing: Story = {
  name: 'Résilié, sans remboursement ni tâche',
  en: 'Cancelled, neither reimbursement nor task',
  args: {persona: 'expired'},
  play: ready,
};
export const FirstDay: Story = {
  name: 'Premier jour, sans carte ni remboursement',
  en: 'First day, neither card nor reimbursement',
  args: {at: 'completed'},
  play: ready,
};
export const Suspended: Story = {
  name: 'Suspendu, et un droit de renoncer',
  en: 'Suspended, with a right to withdraw',
  args: {persona: 'used'},
  play: ready,
};
export const Portability: Story = {name: 'Portabilité', en: 'Portability', args: {persona: 'single'}, play: ready};
export const Answered: Story = {
  name: 'Des réponses sont arrivées',
  en: 'Answers have come',
  args: {persona: 'alsace'},
  play: ready,
};
export const Much: Story = {
  name: 'Beaucoup à faire',
  en: 'Much to do',
  args: {persona: 'resume'},
  play: steps(ready, press({fr: 'Voir les', en: 'See the'}, '.task:nth-child(5)')),
};

// A part fails, the rest goes on
export const OnePart: Story = {
  name: 'Un bloc en panne, le reste marche',
  en: 'One part fails, the rest works',
  play: lost('reimbursements'),
};
export const EachPart: Story = {
  name: 'Chaque bloc en panne',
  en: 'Every part fails',
  play: lost('tasks', 'reimbursements', 'ceilings', 'card', 'teletransmission', 'notifications'),
};
export const StillLost: Story = {
  name: 'Un bloc encore en panne après Réessayer',
  en: 'A part still fails after Retry',
  play: steps(lost('ceilings'), press(retry, '.alert.danger')),
};
export const NotRefreshed: Story = {
  name: 'L’actualisation échoue',
  en: 'The refresh fails',
  play: steps(ready, fail('getHome', 'network'), press({fr: 'Actualiser', en: 'Refresh'}, '.alert.warning')),
};

// Of an insurer
export const FewPages: Story = {
  name: 'Un assureur qui a peu de pages',
  en: 'An insurer with few pages',
  args: {settings: {absentPages: ['card', 'hospital', 'coaching', 'services', 'teleconsultation', 'referral', 'help']}},
  play: ready,
};
export const ByPhone: Story = {
  name: 'Une page qui ne s’ouvre pas d’ici',
  en: 'A page that does not open from here',
  play: steps(ready, press({fr: 'Montrer ma carte', en: 'Show my card'}, '.alert.info')),
};
export const Accessibility: Story = {
  name: 'Le lien vers la déclaration d’accessibilité',
  en: 'The link to the accessibility statement',
  tags: ['LAW-06'],
  args: {settings: {links: {accessibility: 'https://www.example.org/accessibilite'}}},
  play: ready,
};

export const Dark: Story = {name: 'Sombre', en: 'Dark', globals: {theme: 'dark'}, play: ready};
export const Narrow: Story = {
  name: 'Sur un petit téléphone',
  en: 'On a small phone',
  globals: {viewport: {value: 'small', isRotated: false}},
  play: ready,
};

export {Unconfigured, Loading, Long, SignedOut, Offline, Down, Maintenance, Nonsense} from './states.js';
