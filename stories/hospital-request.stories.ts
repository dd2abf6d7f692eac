import {html} from 'lit';
import '../src/define/hospital-request.js';
import {addDays, formatCivilDate, todayIn} from '../src/domain/index.js';
import type {About, Story} from './names.js';
import {fail, playsOn, steps, widgetWith, type Play} from './plays.js';
import {inBackend, simulated} from './support.js';

const meta: About = {
  id: 'hospital-request',
  title: 'Espace adhérent\u00a0: se soigner/Prise en charge à l’hôpital',
  en: 'Member space: health/Hospital cover request',
  about: 'Demande à la mutuelle de régler l’hôpital, et dit ce qui restera à payer.',
  tags: ['MEM-71'],
  component: 'mutuelle-hospital-request',
  ...simulated,
  render: (_, {loaded}) => inBackend(loaded, html`<mutuelle-hospital-request></mutuelle-hospital-request>`),
};
export default meta;

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

export const Start: Story = {
  name: 'Urgence, et demander une prise en charge',
  en: 'Emergency, and asking for cover',
  tags: ['autodocs', 'picture'],
};
export const Stays: Story = {name: 'Séjours demandés', en: 'Stays asked for', args: {persona: 'alsace'}};

// A planned stay
export const Form: Story = {name: 'Demande\u00a0: à remplir', en: 'Request: to fill in', play: toForm};
export const Searched: Story = {
  name: 'Demande\u00a0: établissements',
  en: 'Request: hospitals',
  play: steps(toForm, search('nantes')),
};
export const NothingFound: Story = {
  name: 'Demande\u00a0: aucun établissement',
  en: 'Request: no hospital',
  play: steps(toForm, search('rien de tel', '.hint[role=status]')),
};
export const SearchFails: Story = {
  name: 'Demande\u00a0: recherche en panne',
  en: 'Request: search fails',
  play: steps(toForm, fail('searchEstablishments', 'network'), search('nantes', '[role=alert]')),
};
export const Answered: Story = {
  name: 'Demande\u00a0: remplie',
  en: 'Request: filled in',
  tags: ['picture'],
  play: answered,
};
export const Soon: Story = {
  name: 'Demande\u00a0: un séjour proche',
  en: 'Request: a stay that is near',
  play: steps(answered, fill({entry: ahead(3)})),
};
export const Errors: Story = {
  name: 'Demande\u00a0: réponses à corriger',
  en: 'Request: answers to correct',
  play: steps(toForm, send({}, '.summary')),
};
export const Past: Story = {
  name: 'Demande\u00a0: une date passée',
  en: 'Request: a date in the past',
  play: steps(answered, send({entry: ahead(-2)}, '.error')),
};
export const Alone: Story = {
  name: 'Demande\u00a0: une personne seule',
  en: 'Request: somebody alone',
  args: {persona: 'single'},
  play: toForm,
};
export const NoPrivateRoom: Story = {
  name: 'Demande\u00a0: sans chambre particulière',
  en: 'Request: no private room',
  args: {persona: 'expired'},
  play: toForm,
};
export const Check: Story = {
  name: 'Vérifier\u00a0: le reste à payer',
  en: 'Check: what is left to pay',
  tags: ['picture'],
  play: toCheck,
};
export const CheckDetails: Story = {
  name: 'Vérifier\u00a0: le détail',
  en: 'Check: in detail',
  play: steps(toCheck, pressAt('.cost summary', 'details[open]')),
};
export const NotSent: Story = {
  name: 'Vérifier\u00a0: connexion coupée',
  en: 'Check: connection lost',
  play: steps(toCheck, fail('requestStay', 'network'), send({}, '.alert.danger')),
};
export const Sent: Story = {name: 'Demande envoyée', en: 'Request sent', play: toSent};
export const Already: Story = {
  name: 'Demande déjà faite',
  en: 'Request already made',
  play: steps(toSent, pressAt('.frame .button.quiet', '#ask'), toCheck, send({}, '#stay-already')),
};

// Follow-up
export const Accepted: Story = {
  name: 'Accordée, avec le reste à payer',
  en: 'Granted, with what is left to pay',
  args: {persona: 'alsace'},
  tags: ['picture'],
  play: toStay,
};
export const ToComplete: Story = {
  name: 'Pièce à envoyer',
  en: 'A paper to send',
  args: {persona: 'resume'},
  play: toStay,
};
export const Refused: Story = {name: 'Refusée', en: 'Refused', args: {persona: 'used'}, play: toStay};
export const Cancel: Story = {
  name: 'Annuler\u00a0: la question',
  en: 'Cancel: the question',
  play: steps(toSent, pressAt('#cancel-request', 'dialog[open]')),
};
export const Cancelled: Story = {
  name: 'Annulée',
  en: 'Cancelled',
  play: steps(toSent, pressAt('#cancel-request', 'dialog[open]'), confirm('#stay-cancelled')),
};

export {Unconfigured, Loading, Long, SignedOut, Offline, Down, Maintenance, Nonsense} from './states.js';
