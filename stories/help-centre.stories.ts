import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {createSandbox, type PersonaId} from '../mocks/index.js';
import '../src/define/help-centre.js';
import {backendOf, enterAs, fail, playsOn, steps, widgetWith, type Play} from './plays.js';
import type {Words} from './story-harness.js';
import {inBackend, simulated, states, type Loaded, type SimulatorArgs} from './support.js';

interface Args extends SimulatorArgs {
  question?: string;
}

const meta: Meta<Args> = {
  id: 'help-centre',
  title: 'Espace adhérent/Aide (MEM-60, MEM-61)',
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
type Story = StoryObj<Args>;

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
  name: 'MEM-60 MEM-61 Personne connectée',
  tags: ['autodocs', 'picture'],
  args: {question: 'reimbursement-delay'},
};
export const Visitor: Story = {...insurer(undefined, saturday), name: 'MEM-60 MEM-61 Sans connexion'};
export const Sunday: Story = {
  ...insurer(undefined, '2026-11-29T10:00:00Z'),
  name: 'MEM-60 Fermé le dimanche',
};
export const Holiday: Story = {
  ...insurer(undefined, '2027-05-13T10:00:00Z'),
  name: 'MEM-60 Fermé un jour férié',
};

// Answers
export const Found: Story = {
  ...insurer('family', saturday),
  name: 'MEM-61 Recherche\u00a0: des réponses',
  play: search({fr: 'lunettes', en: 'glasses'}),
};
export const NotFound: Story = {
  ...insurer('family', saturday),
  name: 'MEM-61 Recherche\u00a0: aucune réponse',
  play: search({fr: 'xyzzy', en: 'xyzzy'}),
};
export const Helped: Story = {
  ...insurer('family', saturday),
  name: 'MEM-61 Cela m’a aidé',
  play: rate({fr: 'Oui', en: 'Yes'}),
};
export const NotHelped: Story = {
  ...insurer('family', saturday),
  name: 'MEM-61 Cela ne m’a pas aidé',
  play: rate({fr: 'Non', en: 'No'}),
};

// Being called back
export const Callback: Story = {...insurer(undefined, saturday), name: 'MEM-60 Être rappelé', play: callBack};
export const CallbackMissing: Story = {
  ...insurer(undefined, saturday),
  name: 'MEM-60 Être rappelé\u00a0: numéro à corriger',
  play: steps(callBack, send({phone: '06 39'}, '.error')),
};
export const CalledBack: Story = {
  ...insurer(undefined, saturday),
  name: 'MEM-60 Rappel prévu',
  play: steps(callBack, send({phone: '06 39 98 12 34'}, '#callback-reimbursements[role=status]')),
};
export const CallbackLimit: Story = {
  ...insurer(undefined, saturday),
  name: 'MEM-60 Rappel déjà prévu',
  play: async (context) => {
    const {db} = backendOf(context).simulator;
    db.callbacks.push(...Array(2).fill({lineId: 'technical', phone: '+33639981234', day: saturday.slice(0, 10)}));
    await steps(callBack, send({phone: '06 39 98 12 34'}, '.placed .alert'))(context);
  },
};

// Complaints
export const Complaint: Story = {
  ...insurer('family', saturday),
  name: 'MEM-60 Faire une réclamation',
  play: steps(make, fill(complaint)),
};
export const ComplaintMissing: Story = {
  ...insurer('family', saturday),
  name: 'MEM-60 Réclamation à corriger',
  play: steps(make, send({}, '.error')),
};
export const ComplaintSent: Story = {
  ...insurer('family', saturday),
  name: 'MEM-60 Réclamation enregistrée',
  play: steps(make, send(complaint, '.seal')),
};
export const ComplaintFailed: Story = {
  ...insurer('family', saturday),
  name: 'MEM-60 Réclamation non envoyée',
  play: steps(make, fail('complain', 'network'), send(complaint, '.alert.danger')),
};
export const ComplaintKept: Story = {
  ...insurer('family', saturday),
  name: 'MEM-60 Session terminée pendant une réclamation',
  play: steps(make, (context) => backendOf(context).simulator.expireSessions(), send(complaint, '#lead-complaint')),
};
export const ComplaintUnderWay: Story = {
  ...insurer('alsace'),
  name: 'MEM-60 Réclamation en cours',
  play: see('.request'),
};

export const Unconfigured: Story = {...states.unconfigured, name: 'État\u00a0: sans serveur'};
export const Loading: Story = {...states.loading, name: 'État\u00a0: chargement'};
export const Long: Story = {...states.long, name: 'État\u00a0: c’est long'};
export const Offline: Story = {...states.offline, name: 'État\u00a0: hors ligne'};
export const Down: Story = {...states.down, name: 'État\u00a0: panne'};
export const Maintenance: Story = {...states.maintenance, name: 'État\u00a0: service en pause'};
export const Nonsense: Story = {...states.nonsense, name: 'État\u00a0: réponse incompréhensible'};
