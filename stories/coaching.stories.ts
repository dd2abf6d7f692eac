import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/coaching.js';
import type {Sandbox} from '../mocks/index.js';
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
  id: 'coaching',
  title: 'Espace adhérent/Programmes santé (MEM-75)',
  component: 'mutuelle-coaching',
  args: simulatorArgs,
  argTypes: simulatorArgTypes,
  parameters: {controls: simulatorControls},
  loaders: [simulatorLoader],
  render: (_, {loaded}) => inBackend(loaded, html`<mutuelle-coaching></mutuelle-coaching>`),
};
export default meta;
type Story = StoryObj<SimulatorArgs>;
type Play = NonNullable<Story['play']>;
type Context = Parameters<Play>[0];
type Step = (widget: StoryHarness, context: Context) => Promise<void>;

const backendOf = ({loaded}: Context): Sandbox => (loaded as {backend: Sandbox}).backend;

/** The widget, once its programmes are there; then each step. */
const play =
  (...steps: Step[]): Play =>
  async (context) => {
    const widget = new StoryHarness(context.canvasElement.querySelector('mutuelle-coaching')!);
    await widget.see('.course');
    for (const step of steps) await step(widget, context);
  };

/** Opens a programme by its id. */
const programme =
  (id: string): Step =>
  async (widget) => {
    widget.root.querySelector<HTMLElement>(`#programme-${id}`)!.click();
    await widget.see('.module');
  };
const press =
  (words: {fr: string; en: string}, then: string): Step =>
  async (widget) => {
    await widget.pressWords(words);
    await widget.see(then);
  };
const module = (fr: string, en: string) => press({fr, en}, '.actions');
const answer =
  (values: Readonly<Record<string, string | boolean>>): Step =>
  (widget) =>
    widget.fill(values);
const saved: Step = async (widget) => {
  dispatchEvent(new PageTransitionEvent('pagehide'));
  await widget.see('.state .icon');
};
const join: Step = async (widget) => {
  await widget.fill({consent: true});
  await widget.submit();
  await widget.see('#programme-said');
};
const room = module('La chambre', 'The bedroom');
const breakfast = module('Mon petit-déjeuner', 'My breakfast');

export const Programmes: Story = {name: 'MEM-75 Programmes santé', tags: ['autodocs', 'picture'], play: play()};
export const NoneJoined: Story = {name: 'MEM-75 Rien de commencé', args: {persona: 'single'}, play: play()};
export const OneRests: Story = {name: 'MEM-75 Un programme en pause', args: {persona: 'resume'}, play: play()};
export const OneIsDone: Story = {name: 'MEM-75 Un programme terminé', args: {persona: 'alsace'}, play: play()};

export const Consent: Story = {name: 'MEM-75 Participer', play: play(programme('nutrition'))};
export const ConsentMissing: Story = {
  name: 'MEM-75 Participer sans cocher',
  play: play(programme('nutrition'), async (widget) => {
    await widget.submit();
    await widget.see('[part=summary]');
  }),
};
export const ConsentChanged: Story = {
  name: 'MEM-75 Le texte à accepter a changé',
  play: play(programme('nutrition'), async (widget, context) => {
    backendOf(context).fail('joinProgramme', 'validation');
    await widget.fill({consent: true});
    await widget.submit();
    await widget.see('#consent-changed');
  }),
};
export const Joined: Story = {name: 'MEM-75 Programme commencé', play: play(programme('nutrition'), join)};
export const UnderWay: Story = {name: 'MEM-75 Programme en cours', play: play(programme('sommeil'))};
export const Resting: Story = {
  name: 'MEM-75 Programme en pause',
  args: {persona: 'resume'},
  play: play(programme('nutrition')),
};
export const Finished: Story = {
  name: 'MEM-75 Programme terminé',
  args: {persona: 'alsace'},
  play: play(programme('sommeil')),
};
export const Leave: Story = {
  name: 'MEM-75 Quitter\u00a0: la question',
  play: play(programme('sommeil'), press({fr: 'Quitter le programme', en: 'Leave the programme'}, 'dialog[open]')),
};
export const Left: Story = {
  name: 'MEM-75 Programme quitté',
  play: play(
    programme('sommeil'),
    press({fr: 'Quitter le programme', en: 'Leave the programme'}, 'dialog[open]'),
    press({fr: 'Quitter et effacer', en: 'Leave and erase'}, '#programme-left'),
  ),
};

export const Module: Story = {name: 'MEM-75 Un module', play: play(programme('sommeil'), room)};
export const ModuleSaved: Story = {
  name: 'MEM-75 Réponses enregistrées',
  play: play(programme('sommeil'), room, answer({chambre: 'fraiche', degres: '18,5'}), saved),
};
export const NumberWrong: Story = {
  name: 'MEM-75 Un nombre hors de ses bornes',
  play: play(programme('sommeil'), room, answer({degres: '99'})),
};
export const SaveFailed: Story = {
  name: 'MEM-75 Réponses gardées sur la page',
  play: play(
    programme('sommeil'),
    room,
    async (_, context) => backendOf(context).fail('saveLesson', 'network', {times: Infinity}),
    answer({degres: '19'}),
    saved,
  ),
};
export const ModuleDone: Story = {
  name: 'MEM-75 Module terminé',
  play: play(
    programme('sommeil'),
    room,
    press({fr: 'Terminer ce module', en: 'Finish this module'}, '#programme-said'),
  ),
};
export const Guide: Story = {
  name: 'MEM-75 Guide interactif',
  play: play(programme('nutrition'), join, breakfast, answer({faim: 'peu', temps: 'dix', sucre: 'sale'})),
};
export const Diary: Story = {
  name: 'MEM-75 Agenda du sommeil',
  args: {persona: 'alsace'},
  play: play(programme('sommeil'), module('Mon agenda du sommeil', 'My sleep diary')),
};
export const NewerBlock: Story = {
  name: 'MEM-75 SPACE-50 Une partie d’un genre inconnu',
  play: play(programme('mouvement'), join, module('Marcher plus souvent', 'Walking more often')),
};
export const LessonFailed: Story = {
  name: 'MEM-75 Module qui ne s’affiche pas',
  play: play(programme('sommeil'), async (widget, context) => {
    backendOf(context).fail('getLesson', 'network');
    await widget.pressWords({fr: 'La chambre', en: 'The bedroom'});
    await widget.see('.alert.danger');
  }),
};

export const Unconfigured: Story = {...states.unconfigured, name: 'État\u00a0: sans serveur'};
export const Loading: Story = {...states.loading, name: 'État\u00a0: chargement'};
export const Long: Story = {...states.long, name: 'État\u00a0: c’est long'};
export const SignedOut: Story = {...states.signedOut, name: 'État\u00a0: session terminée'};
export const Offline: Story = {...states.offline, name: 'État\u00a0: hors ligne'};
export const Down: Story = {...states.down, name: 'État\u00a0: panne'};
export const Maintenance: Story = {...states.maintenance, name: 'État\u00a0: service en pause'};
export const Nonsense: Story = {...states.nonsense, name: 'État\u00a0: réponse incompréhensible'};
