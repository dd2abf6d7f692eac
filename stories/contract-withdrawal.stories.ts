import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/contract-withdrawal.js';
import {fail, memberEnters, playsOn, steps, widgetWith, type Play} from './plays.js';
import {inBackend, simulated, states, type SimulatorArgs} from './support.js';

const meta: Meta<SimulatorArgs> = {
  id: 'contract-withdrawal',
  title: 'Espace adhérent/Renoncer au contrat ici (LAW-01)',
  component: 'mutuelle-contract-withdrawal',
  tags: ['LAW-01'],
  ...simulated,
  render: (_, {loaded}) => inBackend(loaded, html`<mutuelle-contract-withdrawal></mutuelle-contract-withdrawal>`),
};
export default meta;
type Story = StoryObj<SimulatorArgs>;

const {see, send} = playsOn(widgetWith('mutuelle-contract-withdrawal', 'form, #ended'));
const signedIn = (then: string): Play => steps(memberEnters, see(then));

const within: Partial<SimulatorArgs> = {persona: 'used'};
const stranger = {firstName: 'Luc', lastName: 'Garnier', email: 'luc.garnier@example.org', contract: '55 021 884'};

/** Its contract is chosen: somebody is signed in. */
const toConfirm = steps(signedIn('select#f-contract'), send({}, '.said'));

export const Statement: Story = {
  name: 'LAW-01 La déclaration',
  tags: ['autodocs', 'picture'],
  args: within,
  play: signedIn('select#f-contract'),
};
export const Anybody: Story = {name: 'LAW-01 Sans être connecté'};
export const Missing: Story = {name: 'LAW-01 Réponses à corriger', play: send({}, '.summary')};
export const Confirm: Story = {name: 'LAW-01 La confirmation', args: within, play: toConfirm};
export const AnybodyConfirms: Story = {
  name: 'LAW-01 Sans être connecté, la confirmation',
  play: send(stranger, '.said'),
};
export const ConfirmFailed: Story = {
  name: 'LAW-01 Connexion coupée au dernier bouton',
  args: within,
  play: steps(toConfirm, fail('withdraw', 'network'), send({}, '.alert.danger')),
};
export const Recorded: Story = {name: 'LAW-01 La preuve', args: within, play: steps(toConfirm, send({}, '.seal'))};
export const Over: Story = {name: 'LAW-01 Délai passé', args: {persona: 'alsace'}, play: signedIn('#ended')};
export const Nothing: Story = {name: 'LAW-01 Rien de signé', args: {persona: 'single'}, play: signedIn('#ended')};

export const Unconfigured: Story = {...states.unconfigured, name: 'État\u00a0: sans serveur'};
export const Loading: Story = {...states.loading, name: 'État\u00a0: chargement'};
export const Long: Story = {...states.long, name: 'État\u00a0: c’est long'};
export const Offline: Story = {...states.offline, name: 'État\u00a0: hors ligne'};
export const Down: Story = {...states.down, name: 'État\u00a0: panne'};
export const Maintenance: Story = {...states.maintenance, name: 'État\u00a0: service en pause'};
export const Nonsense: Story = {...states.nonsense, name: 'État\u00a0: réponse incompréhensible'};
