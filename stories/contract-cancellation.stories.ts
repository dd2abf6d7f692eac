import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/contract-cancellation.js';
import {fail, memberEnters, playsOn, steps, widgetWith, type Play} from './plays.js';
import type {Words} from './story-harness.js';
import {inBackend, simulated, states, type SimulatorArgs} from './support.js';

const meta: Meta<SimulatorArgs> = {
  id: 'contract-cancellation',
  title: 'Espace adhérent/Résilier votre contrat (MEM-77, LAW-02)',
  component: 'mutuelle-contract-cancellation',
  tags: ['MEM-77', 'LAW-02'],
  ...simulated,
  render: (_, {loaded}) => inBackend(loaded, html`<mutuelle-contract-cancellation></mutuelle-contract-cancellation>`),
};
export default meta;
type Story = StoryObj<SimulatorArgs>;

const {confirm, fill, press, see, send} = playsOn(widgetWith('mutuelle-contract-cancellation', '.line, form, .paper'));
const signedIn = (then: string): Play => steps(memberEnters, see(then));

const individual: Partial<SimulatorArgs> = {persona: 'otherPerson'};
const begin: Words = {fr: 'Commencer', en: 'Begin'};
const stranger = {firstName: 'Luc', lastName: 'Garnier', email: 'luc.garnier@example.org', contract: '55 021 884'};

const toForm = steps(signedIn('#begin'), press(begin, '#f-reasonId'));
const toRecap = steps(toForm, fill({reasonId: 'employer', eventDate: '20/11/2026'}, 'form'), send({}, '.both'));
const toReceipt = steps(toRecap, send({}, '.paper'));

export const Start: Story = {
  name: 'LAW-02 Avant de commencer',
  tags: ['autodocs', 'picture'],
  args: individual,
  play: signedIn('#begin'),
};
export const Young: Story = {
  name: 'MEM-77 Contrat de moins d’un an',
  args: {persona: 'expired'},
  play: signedIn('#begin'),
};
export const Compulsory: Story = {
  name: 'MEM-77 Contrat obligatoire, avec une option',
  play: signedIn('#no-ending'),
};
export const CompulsoryAlone: Story = {
  name: 'MEM-77 Contrat obligatoire, sans option',
  args: {persona: 'single'},
  play: signedIn('#no-ending'),
};
export const UnderWay: Story = {
  name: 'MEM-77 Demande en cours',
  args: {persona: 'resume'},
  play: signedIn('#receipts'),
};
export const Anybody: Story = {name: 'LAW-02 Sans être connecté'};
export const AnybodyForm: Story = {
  name: 'LAW-02 Sans être connecté, la demande',
  play: steps(press(begin, '#f-reasonId'), fill({...stranger, reasonId: 'other'}, 'form')),
};
export const Form: Story = {
  name: 'LAW-02 La demande',
  args: individual,
  play: steps(toForm, fill({reasonId: 'afterOneYear'}, '#f-endsOn')),
};
export const Missing: Story = {
  name: 'LAW-02 Réponses à corriger',
  play: steps(press(begin, '#f-reasonId'), send({}, '.summary')),
};
export const Recap: Story = {name: 'LAW-02 Le récapitulatif', args: individual, play: toRecap};
export const RecapFailed: Story = {
  name: 'LAW-02 Connexion coupée au dernier bouton',
  args: individual,
  play: steps(toRecap, fail('requestCancellation', 'network'), send({}, '.alert.danger')),
};
export const Received: Story = {name: 'LAW-02 L’accusé de réception', args: individual, play: toReceipt};
export const AskBack: Story = {
  name: 'MEM-77 Retirer sa demande\u00a0: la question',
  args: individual,
  play: steps(toReceipt, press({fr: 'Retirer ma demande', en: 'Take my request back'}, 'dialog[open]')),
};
export const TakenBack: Story = {
  name: 'MEM-77 Demande retirée',
  args: individual,
  play: steps(
    toReceipt,
    press({fr: 'Retirer ma demande', en: 'Take my request back'}, 'dialog[open]'),
    confirm('.path-item.past:nth-child(2)'),
  ),
};

export const Unconfigured: Story = {...states.unconfigured, name: 'État\u00a0: sans serveur'};
export const Loading: Story = {...states.loading, name: 'État\u00a0: chargement'};
export const Long: Story = {...states.long, name: 'État\u00a0: c’est long'};
export const Offline: Story = {...states.offline, name: 'État\u00a0: hors ligne'};
export const Down: Story = {...states.down, name: 'État\u00a0: panne'};
export const Maintenance: Story = {...states.maintenance, name: 'État\u00a0: service en pause'};
export const Nonsense: Story = {...states.nonsense, name: 'État\u00a0: réponse incompréhensible'};
