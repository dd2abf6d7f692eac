import {html} from 'lit';
import '../src/define/contract-withdrawal.js';
import type {About, Story} from './names.js';
import {fail, memberEnters, playsOn, steps, widgetWith, type Play} from './plays.js';
import {inBackend, simulated, type SimulatorArgs} from './support.js';

const meta: About = {
  id: 'contract-withdrawal',
  title: 'Espace adhérent\u00a0: partir/Renoncer au contrat ici',
  en: 'Member space: leaving/Withdraw from contract here',
  about: 'Renonce au contrat dans les quatorze jours, connecté ou non.',
  component: 'mutuelle-contract-withdrawal',
  tags: ['LAW-01'],
  ...simulated,
  render: (_, {loaded}) => inBackend(loaded, html`<mutuelle-contract-withdrawal></mutuelle-contract-withdrawal>`),
};
export default meta;

const {see, send} = playsOn(widgetWith('mutuelle-contract-withdrawal', 'form, #ended'));
const signedIn = (then: string): Play => steps(memberEnters, see(then));

const within: Partial<SimulatorArgs> = {persona: 'used'};
const stranger = {firstName: 'Luc', lastName: 'Garnier', email: 'luc.garnier@example.org', contract: '55 021 884'};

/** Its contract is chosen: somebody is signed in. */
const toConfirm = steps(signedIn('select#f-contract'), send({}, '.said'));

export const Statement: Story = {
  name: 'La déclaration',
  en: 'The statement',
  tags: ['autodocs', 'picture'],
  args: within,
  play: signedIn('select#f-contract'),
};
export const Anybody: Story = {name: 'Sans être connecté', en: 'Without signing in'};
export const Missing: Story = {name: 'Réponses à corriger', en: 'Answers to correct', play: send({}, '.summary')};
export const Confirm: Story = {name: 'La confirmation', en: 'The confirmation', args: within, play: toConfirm};
export const AnybodyConfirms: Story = {
  name: 'Sans être connecté, la confirmation',
  en: 'Without signing in, the confirmation',
  play: send(stranger, '.said'),
};
export const ConfirmFailed: Story = {
  name: 'Connexion coupée au dernier bouton',
  en: 'Connection lost at the last button',
  args: within,
  play: steps(toConfirm, fail('withdraw', 'network'), send({}, '.alert.danger')),
};
export const Recorded: Story = {
  name: 'La preuve',
  en: 'The proof',
  args: within,
  play: steps(toConfirm, send({}, '.seal')),
};
export const Over: Story = {name: 'Délai passé', en: 'Too late', args: {persona: 'alsace'}, play: signedIn('#ended')};
export const Nothing: Story = {
  name: 'Rien de signé',
  en: 'Nothing signed',
  args: {persona: 'single'},
  play: signedIn('#ended'),
};

export {Unconfigured, Loading, Long, Offline, Down, Maintenance, Nonsense} from './states.js';
