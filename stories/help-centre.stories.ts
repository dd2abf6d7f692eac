import {html} from 'lit';
import {createSandbox, type PersonaId} from '../mocks/index.js';
import '../src/define/help-centre.js';
import type {About, Story as StoryOf} from './names.js';
import {backendOf, enterAs, fail, playsOn, steps, widgetWith, type Play} from './plays.js';
import type {Words} from './story-harness.js';
import {inBackend, simulated, type Loaded, type SimulatorArgs} from './support.js';

interface Args extends SimulatorArgs {
  question?: string;
}

const meta: About<Args> = {
  id: 'help-centre',
  title: 'Espace adhérent\u00a0: au quotidien/Aide',
  en: 'Member space: every day/Help',
  about: 'Des réponses, un numéro, un rappel ou une réclamation.',
  component: 'mutuelle-help-centre',
  tags: ['MEM-60', 'MEM-61', 'LAW-06'],
  ...simulated,
  argTypes: {
    ...simulated.argTypes,
    question: {
      name: 'question',
      description: 'Identifiant de la réponse à ouvrir',
      control: 'text',
      table: {category: 'Attributs'},
    },
  },
  render: ({question = ''}, {loaded}) =>
    inBackend(loaded, html`<mutuelle-help-centre question=${question}></mutuelle-help-centre>`),
};
export default meta;
type Story = StoryOf<Args>;

const widgetOf = widgetWith('mutuelle-help-centre', '.phone, form, .seal');
const {fill, press, see, send} = playsOn(widgetOf);

/** The insurer on this day; who is signed in, if anybody. */
const insurer = (who?: PersonaId, day?: string): Pick<Story, 'loaders'> => ({
  loaders: [
    async (): Promise<Loaded> => {
      const backend = createSandbox(day ? {now: () => new Date(day)} : {});
      if (who) await enterAs(backend, who);
      return {backend};
    },
  ],
});

const search =
  (words: Words): Play =>
  async (context) => {
    const widget = await widgetOf(context);
    const field = widget.root.querySelector<HTMLInputElement>('#by-search')!;
    field.value = words[widget.element.language];
    field.dispatchEvent(new Event('input', {bubbles: true}));
    await widget.see('.count');
  };
const rate =
  (words: Words): Play =>
  async (context) => {
    const widget = await widgetOf(context);
    const answer = widget.root.querySelector<HTMLElement>('#q-reimbursement-delay')!;
    answer.setAttribute('open', '');
    const buttons = [...answer.querySelectorAll('button')];
    buttons.find((each) => each.textContent!.trim() === words[widget.element.language])!.click();
    await widget.see('#rated-reimbursement-delay');
  };

const make = press({fr: 'Faire une réclamation', en: 'Make a complaint'}, '#f-text');
const callBack = press({fr: 'Être rappelé', en: 'Be called back'}, '#f-phone');
const complaint = {
  subjectId: 'reimbursement',
  text: 'Le remboursement du 22 octobre ne correspond pas à ma garantie optique.',
};
const saturday = '2026-11-28T15:00:00Z';

export const Member: Story = {
  ...insurer('family', saturday),
  name: 'Personne connectée',
  en: 'Somebody signed in',
  tags: ['autodocs', 'picture'],
  args: {question: 'reimbursement-delay'},
};
export const Visitor: Story = {...insurer(undefined, saturday), name: 'Sans connexion', en: 'Nobody signed in'};
export const Sunday: Story = {
  ...insurer(undefined, '2026-11-29T10:00:00Z'),
  name: 'Fermé le dimanche',
  en: 'Closed on Sunday',
};
export const Holiday: Story = {
  ...insurer(undefined, '2027-05-13T10:00:00Z'),
  name: 'Fermé un jour férié',
  en: 'Closed on a public holiday',
};

// Answers
export const Found: Story = {
  ...insurer('family', saturday),
  name: 'Recherche\u00a0: des réponses',
  en: 'Search: answers',
  play: search({fr: 'lunettes', en: 'glasses'}),
};
export const NotFound: Story = {
  ...insurer('family', saturday),
  name: 'Recherche\u00a0: aucune réponse',
  en: 'Search: no answer',
  play: search({fr: 'xyzzy', en: 'xyzzy'}),
};
export const Helped: Story = {
  ...insurer('family', saturday),
  name: 'Cela m’a aidé',
  en: 'It helped me',
  play: rate({fr: 'Oui', en: 'Yes'}),
};
export const NotHelped: Story = {
  ...insurer('family', saturday),
  name: 'Cela ne m’a pas aidé',
  en: 'It did not help me',
  play: rate({fr: 'Non', en: 'No'}),
};

// Being called back
export const Callback: Story = {
  ...insurer(undefined, saturday),
  name: 'Être rappelé',
  en: 'Be called back',
  play: callBack,
};
export const CallbackMissing: Story = {
  ...insurer(undefined, saturday),
  name: 'Être rappelé\u00a0: numéro à corriger',
  en: 'Be called back: number to correct',
  play: steps(callBack, send({phone: '06 39'}, '.error')),
};
export const CalledBack: Story = {
  ...insurer(undefined, saturday),
  name: 'Rappel prévu',
  en: 'Call planned',
  play: steps(callBack, send({phone: '06 39 98 12 34'}, '#callback-reimbursements[role=status]')),
};
export const CallbackLimit: Story = {
  ...insurer(undefined, saturday),
  name: 'Rappel déjà prévu',
  en: 'Call already planned',
  play: async (context) => {
    const {db} = backendOf(context).simulator;
    db.callbacks.push(...Array(2).fill({lineId: 'technical', phone: '+33639981234', day: saturday.slice(0, 10)}));
    await steps(callBack, send({phone: '06 39 98 12 34'}, '.placed .alert'))(context);
  },
};

// Complaints
export const Complaint: Story = {
  ...insurer('family', saturday),
  name: 'Faire une réclamation',
  en: 'Make a complaint',
  play: steps(make, fill(complaint)),
};
export const ComplaintMissing: Story = {
  ...insurer('family', saturday),
  name: 'Réclamation à corriger',
  en: 'Complaint to correct',
  play: steps(make, send({}, '.error')),
};
export const ComplaintSent: Story = {
  ...insurer('family', saturday),
  name: 'Réclamation enregistrée',
  en: 'Complaint recorded',
  play: steps(make, send(complaint, '.seal')),
};
export const ComplaintFailed: Story = {
  ...insurer('family', saturday),
  name: 'Réclamation non envoyée',
  en: 'Complaint not sent',
  play: steps(make, fail('complain', 'network'), send(complaint, '.alert.danger')),
};
export const ComplaintKept: Story = {
  ...insurer('family', saturday),
  name: 'Session terminée pendant une réclamation',
  en: 'Session over during a complaint',
  play: steps(make, (context) => backendOf(context).simulator.expireSessions(), send(complaint, '#lead-complaint')),
};
export const ComplaintUnderWay: Story = {
  ...insurer('alsace'),
  name: 'Réclamation en cours',
  en: 'Complaint under way',
  play: see('.request'),
};

export {Unconfigured, Loading, Long, Offline, Down, Maintenance, Nonsense} from './states.js';
