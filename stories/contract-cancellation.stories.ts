import {html} from 'lit';
import '../src/define/contract-cancellation.js';
import type {About, Story} from './names.js';
import {fail, memberEnters, playsOn, steps, widgetWith, type Play} from './plays.js';
import type {Words} from './story-harness.js';
import {inBackend, simulated, type SimulatorArgs} from './support.js';

const meta: About = {
  id: 'contract-cancellation',
  title: 'Espace adhérent\u00a0: partir/Résilier votre contrat',
  en: 'Member space: leaving/Cancel your contract',
  about: 'Résilie le contrat en trois clics, connecté ou non, et en donne la preuve.',
  component: 'mutuelle-contract-cancellation',
  tags: ['MEM-77', 'LAW-02'],
  ...simulated,
  render: (_, {loaded}) => inBackend(loaded, html`<mutuelle-contract-cancellation></mutuelle-contract-cancellation>`),
};
export default meta;

const {confirm, fill, press, see, send} = playsOn(widgetWith('mutuelle-contract-cancellation', '.line, form, .paper'));
const signedIn = (then: string): Play => steps(memberEnters, see(then));

const individual: Partial<SimulatorArgs> = {persona: 'otherPerson'};
const begin: Words = {fr: 'Commencer', en: 'Begin'};
const stranger = {firstName: 'Luc', lastName: 'Garnier', email: 'luc.garnier@example.org', contract: '55 021 884'};

const toForm = steps(signedIn('#begin'), press(begin, '#f-reasonId'));
const toRecap = steps(toForm, fill({reasonId: 'employer', eventDate: '20/11/2026'}, 'form'), send({}, '.both'));
const toReceipt = steps(toRecap, send({}, '.paper'));

export const Start: Story = {
  name: 'Avant de commencer',
  en: 'Before you start',
  tags: ['autodocs', 'picture'],
  args: individual,
  play: signedIn('#begin'),
};
export const Young: Story = {
  name: 'Contrat de moins d’un an',
  en: 'Contract of less than a year',
  args: {persona: 'expired'},
  play: signedIn('#begin'),
};
export const Compulsory: Story = {
  name: 'Contrat obligatoire, avec une option',
  en: 'Compulsory contract, with an option',
  play: signedIn('#no-ending'),
};
export const CompulsoryAlone: Story = {
  name: 'Contrat obligatoire, sans option',
  en: 'Compulsory contract, no option',
  args: {persona: 'single'},
  play: signedIn('#no-ending'),
};
export const UnderWay: Story = {
  name: 'Demande en cours',
  en: 'Request under way',
  args: {persona: 'resume'},
  play: signedIn('#receipts'),
};
export const Anybody: Story = {name: 'Sans être connecté', en: 'Without signing in'};
export const AnybodyForm: Story = {
  name: 'Sans être connecté, la demande',
  en: 'Without signing in, the request',
  play: steps(press(begin, '#f-reasonId'), fill({...stranger, reasonId: 'other'}, 'form')),
};
export const Form: Story = {
  name: 'La demande',
  en: 'The request',
  args: individual,
  play: steps(toForm, fill({reasonId: 'afterOneYear'}, '#f-endsOn')),
};
export const Missing: Story = {
  name: 'Réponses à corriger',
  en: 'Answers to correct',
  play: steps(press(begin, '#f-reasonId'), send({}, '.summary')),
};
export const Recap: Story = {name: 'Le récapitulatif', en: 'The summary', args: individual, play: toRecap};
export const RecapFailed: Story = {
  name: 'Connexion coupée au dernier bouton',
  en: 'Connection lost at the last button',
  args: individual,
  play: steps(toRecap, fail('requestCancellation', 'network'), send({}, '.alert.danger')),
};
export const Received: Story = {
  name: 'L’accusé de réception',
  en: 'The acknowledgement',
  args: individual,
  play: toReceipt,
};
export const AskBack: Story = {
  name: 'Retirer sa demande\u00a0: la question',
  en: 'Take back the request: the question',
  args: individual,
  play: steps(toReceipt, press({fr: 'Retirer ma demande', en: 'Take my request back'}, 'dialog[open]')),
};
export const TakenBack: Story = {
  name: 'Demande retirée',
  en: 'Request taken back',
  args: individual,
  play: steps(
    toReceipt,
    press({fr: 'Retirer ma demande', en: 'Take my request back'}, 'dialog[open]'),
    confirm('.path-item.past:nth-child(2)'),
  ),
};

export {Unconfigured, Loading, Long, Offline, Down, Maintenance, Nonsense} from './states.js';
