import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/health-services.js';
import {fail, playsOn, steps, widgetWith} from './plays.js';
import type {Words} from './story-harness.js';
import {inBackend, simulated, states, type SimulatorArgs} from './support.js';

const meta: Meta<SimulatorArgs> = {
  id: 'health-services',
  title: 'Espace adhérent/Mes services (MEM-79)',
  component: 'mutuelle-health-services',
  tags: ['MEM-79'],
  ...simulated,
  render: (_, {loaded}) => inBackend(loaded, html`<mutuelle-health-services></mutuelle-health-services>`),
};
export default meta;
type Story = StoryObj<SimulatorArgs>;

const {press, send} = playsOn(widgetWith('mutuelle-health-services', '.block, form, .alert'));

const ask: Words = {fr: 'Demander un avis', en: 'Ask for an opinion'};
const question = 'On me propose une opération du genou. Faut-il la faire maintenant\u202f?';
const toQuestion = press(ask, '#f-question');
const toCheck = steps(toQuestion, send({personId: 'louis', question}, '.question'));
const toSent = steps(toCheck, send({}, '.seal'));
const follow: Words = {fr: 'Voir le suivi', en: 'See how far it is'};
const papers: Words = {fr: 'Envoyer les documents', en: 'Send the documents'};
const waits: Partial<SimulatorArgs> = {persona: 'resume'};
const answered: Partial<SimulatorArgs> = {persona: 'alsace'};

// The services
export const Everything: Story = {name: 'MEM-79 Tout est compris', tags: ['autodocs', 'picture']};
export const Little: Story = {name: 'MEM-79 Peu est compris', args: {persona: 'single'}};
export const Standard: Story = {name: 'MEM-79 L’assistance, sans deuxième avis', args: {persona: 'used'}};
export const AbsentPages: Story = {
  name: 'MEM-79 Un assureur sans téléconsultation',
  args: {settings: {absentPages: ['teleconsultation', 'coaching']}},
};
export const ByPhone: Story = {
  name: 'MEM-79 Une page qui ne s’ouvre pas d’ici',
  play: press({fr: 'Téléconsulter', en: 'Talk to a doctor'}, '.alert.info'),
};

// The question
export const Question: Story = {name: 'MEM-79 La question', play: toQuestion};
export const QuestionAlone: Story = {name: 'MEM-79 La question, sans autre personne', args: answered, play: toQuestion};
export const Missing: Story = {name: 'MEM-79 Réponses à corriger', play: steps(toQuestion, send({}, '.error'))};
export const TooLong: Story = {
  name: 'MEM-79 Une question trop longue',
  play: steps(toQuestion, send({personId: 'member', question: 'Une longue histoire. '.repeat(150)}, '.error')),
};
export const Check: Story = {name: 'MEM-79 Vérifier avant d’envoyer', play: toCheck};
export const Sent: Story = {name: 'MEM-79 Demande envoyée', play: toSent};
export const Lost: Story = {
  name: 'MEM-79 Connexion coupée pendant l’envoi',
  play: steps(toCheck, fail('askSecondOpinion', 'network', {after: 'effect'}), send({}, '.alert.danger')),
};
export const AlreadyOpen: Story = {
  name: 'MEM-79 Une demande est déjà en cours',
  args: waits,
  play: steps(toQuestion, send({personId: 'member', question}, '.question'), send({}, '.path')),
};
export const OfThisYear: Story = {
  name: 'MEM-79 Pas d’autre avis cette année',
  args: answered,
  play: steps(toQuestion, send({question}, '.question'), send({}, '.alert.warning')),
};

// Its way
export const Waits: Story = {name: 'MEM-79 Mes demandes\u00a0: des documents à envoyer', args: waits};
export const Papers: Story = {name: 'MEM-79 Un document à renvoyer', args: waits, play: press(papers, '.path')};
export const Sending: Story = {
  name: 'MEM-79 Envoyer un document, à la place de son bouton',
  args: waits,
  play: steps(
    press(papers, '.path'),
    press({fr: 'Résultats des examens', en: 'Results of the tests'}, '.placed .ways'),
  ),
};
export const Answered: Story = {name: 'MEM-79 La réponse est arrivée', args: answered, play: press(follow, '.path')};

export const Unconfigured: Story = {...states.unconfigured, name: 'État\u00a0: sans serveur'};
export const Loading: Story = {...states.loading, name: 'État\u00a0: chargement'};
export const Long: Story = {...states.long, name: 'État\u00a0: c’est long'};
export const SignedOut: Story = {...states.signedOut, name: 'État\u00a0: session terminée'};
export const Offline: Story = {...states.offline, name: 'État\u00a0: hors ligne'};
export const Down: Story = {...states.down, name: 'État\u00a0: panne'};
export const Maintenance: Story = {...states.maintenance, name: 'État\u00a0: service en pause'};
export const Nonsense: Story = {...states.nonsense, name: 'État\u00a0: réponse incompréhensible'};
