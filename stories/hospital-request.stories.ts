import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/hospital-request.js';
import type {Sandbox} from '../mocks/index.js';
import {addDays, formatCivilDate, todayIn} from '../src/domain/index.js';
import {StoryHarness} from './story-harness.js';
import {
  inBackend,
  simulatorArgs,
  simulatorArgTypes,
  simulatorControls,
  simulatorLoader,
  states,
  type SimulatorArgs,
} from './support.js';

const meta: Meta<SimulatorArgs> = {
  id: 'hospital-request',
  title: 'Espace adhérent/Prise en charge à l’hôpital (MEM-71)',
  component: 'mutuelle-hospital-request',
  args: simulatorArgs,
  argTypes: simulatorArgTypes,
  parameters: {controls: simulatorControls},
  loaders: [simulatorLoader],
  render: (_, {loaded}) => inBackend(loaded, html`<mutuelle-hospital-request></mutuelle-hospital-request>`),
};
export default meta;
type Story = StoryObj<SimulatorArgs>;
type Play = NonNullable<Story['play']>;
type Context = Parameters<Play>[0];
type Values = Readonly<Record<string, string | boolean>>;

const backendOf = ({loaded}: Context): Sandbox => (loaded as {backend: Sandbox}).backend;
const ahead = (days: number): string => formatCivilDate(addDays(todayIn(), days));

/** The widget, once its list is there. */
async function widgetOf({canvasElement}: Context): Promise<StoryHarness> {
  const widget = new StoryHarness(canvasElement.querySelector('mutuelle-hospital-request')!);
  await widget.see('.title');
  return widget;
}

/** One after the other. */
const steps =
  (...plays: readonly Play[]): Play =>
  async (context) => {
    for (const play of plays) await play(context);
  };
/** Presses the first that this finds, then waits for what comes. */
const press =
  (selector: string, then: string): Play =>
  async (context) => {
    const widget = await widgetOf(context);
    await widget.see(selector);
    widget.root.querySelector<HTMLElement>(selector)!.click();
    await widget.see(then);
  };
/** Types words for a hospital, and waits for what comes. */
const search =
  (words: string, then = '.proposal'): Play =>
  async (context) => {
    const widget = await widgetOf(context);
    const control = widget.control('finess');
    control.value = words;
    control.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    await widget.see(then);
  };
const fillIn =
  (values: Values): Play =>
  async (context) =>
    (await widgetOf(context)).fill(values);
const fillAndSend =
  (values: Values, then: string): Play =>
  async (context) => {
    const widget = await widgetOf(context);
    await widget.fill(values);
    await widget.submit();
    await widget.see(then);
  };
const fail =
  (...[operation, code]: Parameters<Sandbox['fail']>): Play =>
  async (context) =>
    backendOf(context).fail(operation, code);

const answers = {entry: ahead(20), nights: '2', kind: 'surgery', privateRoom: true};
const toForm = press('#ask', '#f-finess');
const hospital = steps(search('louise adelaide'), press('.proposal', '.found'));
const answered = steps(toForm, hospital, fillIn({personId: 'member', ...answers}));
const toCheck = steps(answered, fillAndSend({}, '.sum'));
const toSent = steps(toCheck, fillAndSend({}, '.seal'));
const toStay = press('[id^=see-]', '.path');

export const Start: Story = {name: 'MEM-71 Urgence, et demander une prise en charge', tags: ['autodocs', 'picture']};
export const Stays: Story = {name: 'MEM-71 Séjours demandés', args: {persona: 'alsace'}};

// A planned stay
export const Form: Story = {name: 'MEM-71 Demande\u00a0: à remplir', play: toForm};
export const Searched: Story = {name: 'MEM-71 Demande\u00a0: établissements', play: steps(toForm, search('nantes'))};
export const NothingFound: Story = {
  name: 'MEM-71 Demande\u00a0: aucun établissement',
  play: steps(toForm, search('rien de tel', '.hint[role=status]')),
};
export const SearchFails: Story = {
  name: 'MEM-71 Demande\u00a0: recherche en panne',
  play: steps(toForm, fail('searchEstablishments', 'network'), search('nantes', '[role=alert]')),
};
export const Answered: Story = {name: 'MEM-71 Demande\u00a0: remplie', tags: ['picture'], play: answered};
export const Soon: Story = {
  name: 'MEM-71 Demande\u00a0: un séjour proche',
  play: steps(answered, fillIn({entry: ahead(3)})),
};
export const Errors: Story = {
  name: 'MEM-71 Demande\u00a0: réponses à corriger',
  play: steps(toForm, fillAndSend({}, '.summary')),
};
export const Past: Story = {
  name: 'MEM-71 Demande\u00a0: une date passée',
  play: steps(answered, fillAndSend({entry: ahead(-2)}, '.error')),
};
export const Alone: Story = {name: 'MEM-71 Demande\u00a0: une personne seule', args: {persona: 'single'}, play: toForm};
export const NoPrivateRoom: Story = {
  name: 'MEM-71 Demande\u00a0: sans chambre particulière',
  args: {persona: 'expired'},
  play: toForm,
};
export const Check: Story = {name: 'MEM-71 Vérifier\u00a0: le reste à payer', tags: ['picture'], play: toCheck};
export const CheckDetails: Story = {
  name: 'MEM-71 Vérifier\u00a0: le détail',
  play: steps(toCheck, press('.cost summary', 'details[open]')),
};
export const NotSent: Story = {
  name: 'MEM-71 Vérifier\u00a0: connexion coupée',
  play: steps(toCheck, fail('requestStay', 'network'), fillAndSend({}, '.alert.danger')),
};
export const Sent: Story = {name: 'MEM-71 Demande envoyée', play: toSent};
export const Already: Story = {
  name: 'MEM-71 Demande déjà faite',
  play: steps(toSent, press('.frame .button.quiet', '#ask'), toCheck, fillAndSend({}, '#stay-already')),
};

// Follow-up
export const Accepted: Story = {
  name: 'MEM-71 Accordée, avec le reste à payer',
  args: {persona: 'alsace'},
  tags: ['picture'],
  play: toStay,
};
export const ToComplete: Story = {name: 'MEM-71 Pièce à envoyer', args: {persona: 'resume'}, play: toStay};
export const Refused: Story = {name: 'MEM-71 Refusée', args: {persona: 'used'}, play: toStay};
export const Cancel: Story = {
  name: 'MEM-71 Annuler\u00a0: la question',
  play: steps(toSent, press('#cancel-request', 'dialog[open]')),
};
export const Cancelled: Story = {
  name: 'MEM-71 Annulée',
  play: steps(toSent, press('#cancel-request', 'dialog[open]'), press('dialog .danger', '#stay-cancelled')),
};

export const Unconfigured: Story = {...states.unconfigured, name: 'État\u00a0: sans serveur'};
export const Loading: Story = {...states.loading, name: 'État\u00a0: chargement'};
export const Long: Story = {...states.long, name: 'État\u00a0: c’est long'};
export const SignedOut: Story = {...states.signedOut, name: 'État\u00a0: session terminée'};
export const Offline: Story = {...states.offline, name: 'État\u00a0: hors ligne'};
export const Down: Story = {...states.down, name: 'État\u00a0: panne'};
export const Maintenance: Story = {...states.maintenance, name: 'État\u00a0: service en pause'};
export const Nonsense: Story = {...states.nonsense, name: 'État\u00a0: réponse incompréhensible'};
