import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/contract-withdrawal.js';
import {members, samplePassword, type Sandbox} from '../mocks/index.js';
import {sessionOf} from '../src/session/session.js';
import {signIn} from '../src/session/sign-in.js';
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
  id: 'contract-withdrawal',
  title: 'Espace adhérent/Renoncer au contrat ici (LAW-01)',
  component: 'mutuelle-contract-withdrawal',
  tags: ['LAW-01'],
  args: simulatorArgs,
  argTypes: simulatorArgTypes,
  parameters: {controls: simulatorControls},
  loaders: [simulatorLoader],
  render: (_, {loaded}) => inBackend(loaded, html`<mutuelle-contract-withdrawal></mutuelle-contract-withdrawal>`),
};
export default meta;
type Story = StoryObj<SimulatorArgs>;
type Play = NonNullable<Story['play']>;
type Context = Parameters<Play>[0];

const backendOf = ({loaded}: Context): Sandbox => (loaded as {backend: Sandbox}).backend;
const within: Partial<SimulatorArgs> = {persona: 'used'};
const stranger = {firstName: 'Luc', lastName: 'Garnier', email: 'luc.garnier@example.org', contract: '55 021 884'};

const widgetOf = ({canvasElement}: Context): StoryHarness =>
  new StoryHarness(canvasElement.querySelector('mutuelle-contract-withdrawal')!);
/** The person of the story is signed in. */
const signedIn =
  (then: string): Play =>
  async (context) => {
    const {email} = members[context.args.persona];
    await signIn(sessionOf(backendOf(context)), {email, password: samplePassword});
    const widget = widgetOf(context);
    await widget.see(then);
    await widget.settled();
  };
const send =
  (values: Readonly<Record<string, string>>, then: string): Play =>
  async (context) => {
    const widget = widgetOf(context);
    await widget.see('form');
    await widget.fill(values);
    await widget.submit();
    await widget.see(then);
  };
/** One after the other. */
const steps =
  (...plays: readonly Play[]): Play =>
  async (context) => {
    for (const play of plays) await play(context);
  };
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
  play: async (context) => {
    await toConfirm(context);
    backendOf(context).fail('withdraw', 'network');
    await send({}, '.alert.danger')(context);
  },
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
