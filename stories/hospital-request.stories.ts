import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/hospital-request.js';
import {addDays, formatCivilDate, todayIn} from '../src/domain/index.js';
import {fail, playsOn, steps, widgetWith, type Play} from './plays.js';
import {inBackend, simulated, states, type SimulatorArgs} from './support.js';

const meta: Meta<SimulatorArgs> = {
  id: 'hospital-request',
  title: 'Espace adhérent/Prise en charge à l’hôpital (MEM-71)',
  component: 'mutuelle-hospital-request',
  ...simulated,
  render: (_, {loaded}) => inBackend(loaded, html`<mutuelle-hospital-request></mutuelle-hospital-request>`),
};
export default meta;
type Story = StoryObj<SimulatorArgs>;

const widgetOf = widgetWith('mutuelle-hospital-request', '.title');
const {confirm, fill, pressAt, send} = playsOn(widgetOf);

const ahead = (days: number): string => formatCivilDate(addDays(todayIn(), days));

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

const answers = {entry: ahead(20), nights: '2', kind: 'surgery', privateRoom: true};
const toForm = pressAt('#ask', '#f-finess');
const hospital = steps(search('louise adelaide'), pressAt('.proposal', '.found'));
const answered = steps(toForm, hospital, fill({personId: 'member', ...answers}));
const toCheck = steps(answered, send({}, '.sum'));
const toSent = steps(toCheck, send({}, '.seal'));
const toStay = pressAt('[id^=see-]', '.path');

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
  play: steps(answered, fill({entry: ahead(3)})),
};
export const Errors: Story = {
  name: 'MEM-71 Demande\u00a0: réponses à corriger',
  play: steps(toForm, send({}, '.summary')),
};
export const Past: Story = {
  name: 'MEM-71 Demande\u00a0: une date passée',
  play: steps(answered, send({entry: ahead(-2)}, '.error')),
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
  play: steps(toCheck, pressAt('.cost summary', 'details[open]')),
};
export const NotSent: Story = {
  name: 'MEM-71 Vérifier\u00a0: connexion coupée',
  play: steps(toCheck, fail('requestStay', 'network'), send({}, '.alert.danger')),
};
export const Sent: Story = {name: 'MEM-71 Demande envoyée', play: toSent};
export const Already: Story = {
  name: 'MEM-71 Demande déjà faite',
  play: steps(toSent, pressAt('.frame .button.quiet', '#ask'), toCheck, send({}, '#stay-already')),
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
  play: steps(toSent, pressAt('#cancel-request', 'dialog[open]')),
};
export const Cancelled: Story = {
  name: 'MEM-71 Annulée',
  play: steps(toSent, pressAt('#cancel-request', 'dialog[open]'), confirm('#stay-cancelled')),
};

export const Unconfigured: Story = {...states.unconfigured, name: 'État\u00a0: sans serveur'};
export const Loading: Story = {...states.loading, name: 'État\u00a0: chargement'};
export const Long: Story = {...states.long, name: 'État\u00a0: c’est long'};
export const SignedOut: Story = {...states.signedOut, name: 'État\u00a0: session terminée'};
export const Offline: Story = {...states.offline, name: 'État\u00a0: hors ligne'};
export const Down: Story = {...states.down, name: 'État\u00a0: panne'};
export const Maintenance: Story = {...states.maintenance, name: 'État\u00a0: service en pause'};
export const Nonsense: Story = {...states.nonsense, name: 'État\u00a0: réponse incompréhensible'};
