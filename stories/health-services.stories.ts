import {html} from 'lit';
import '../src/define/health-services.js';
import type {About, Story} from './names.js';
import {fail, playsOn, steps, widgetWith} from './plays.js';
import type {Words} from './story-harness.js';
import {inBackend, simulated, type SimulatorArgs} from './support.js';

const meta: About = {
  id: 'health-services',
  title: 'Espace adhérent\u00a0: se soigner/Mes services',
  en: 'Member space: health/My services',
  about: 'Ce que le contrat offre en plus\u00a0: deuxième avis, assistance, prévention.',
  component: 'mutuelle-health-services',
  tags: ['MEM-79'],
  ...simulated,
  render: (_, {loaded}) => inBackend(loaded, html`<mutuelle-health-services></mutuelle-health-services>`),
};
export default meta;

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
export const Everything: Story = {name: 'Tout est compris', en: 'All is included', tags: ['autodocs', 'picture']};
export const Little: Story = {name: 'Peu est compris', en: 'Little is included', args: {persona: 'single'}};
export const Standard: Story = {
  name: 'L’assistance, sans deuxième avis',
  en: 'Assistance, no second opinion',
  args: {persona: 'used'},
};
export const AbsentPages: Story = {
  name: 'Un assureur sans téléconsultation',
  en: 'An insurer without teleconsultation',
  args: {settings: {absentPages: ['teleconsultation', 'coaching']}},
};
export const ByPhone: Story = {
  name: 'Une page qui ne s’ouvre pas d’ici',
  en: 'A page that does not open from here',
  play: press({fr: 'Téléconsulter', en: 'Talk to a doctor'}, '.alert.info'),
};

// The question
export const Question: Story = {name: 'La question', en: 'The question', play: toQuestion};
export const QuestionAlone: Story = {
  name: 'La question, sans autre personne',
  en: 'The question, nobody else',
  args: answered,
  play: toQuestion,
};
export const Missing: Story = {
  name: 'Réponses à corriger',
  en: 'Answers to correct',
  play: steps(toQuestion, send({}, '.error')),
};
export const TooLong: Story = {
  name: 'Une question trop longue',
  en: 'A question that is too long',
  play: steps(toQuestion, send({personId: 'member', question: 'Une longue histoire. '.repeat(150)}, '.error')),
};
export const Check: Story = {name: 'Vérifier avant d’envoyer', en: 'Check before sending', play: toCheck};
export const Sent: Story = {name: 'Demande envoyée', en: 'Request sent', play: toSent};
export const Lost: Story = {
  name: 'Connexion coupée pendant l’envoi',
  en: 'Connection lost while sending',
  play: steps(toCheck, fail('askSecondOpinion', 'network', {after: 'effect'}), send({}, '.alert.danger')),
};
export const AlreadyOpen: Story = {
  name: 'Une demande est déjà en cours',
  en: 'A request is already under way',
  args: waits,
  play: steps(toQuestion, send({personId: 'member', question}, '.question'), send({}, '.path')),
};
export const OfThisYear: Story = {
  name: 'Pas d’autre avis cette année',
  en: 'No other opinion this year',
  args: answered,
  play: steps(toQuestion, send({question}, '.question'), send({}, '.alert.warning')),
};

// Its way
export const Waits: Story = {
  name: 'Mes demandes\u00a0: des documents à envoyer',
  en: 'My requests: documents to send',
  args: waits,
};
export const Papers: Story = {
  name: 'Un document à renvoyer',
  en: 'A document to send again',
  args: waits,
  play: press(papers, '.path'),
};
export const Sending: Story = {
  name: 'Envoyer un document, à la place de son bouton',
  en: 'Send a document, in place of its button',
  args: waits,
  play: steps(
    press(papers, '.path'),
    press({fr: 'Résultats des examens', en: 'Results of the tests'}, '.placed .ways'),
  ),
};
export const Answered: Story = {
  name: 'La réponse est arrivée',
  en: 'The answer has come',
  args: answered,
  play: press(follow, '.path'),
};

export {Unconfigured, Loading, Long, SignedOut, Offline, Down, Maintenance, Nonsense} from './states.js';
