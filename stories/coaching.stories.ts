import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/coaching.js';
import {fail, playsOn, steps, widgetWith, type Play} from './plays.js';
import {inBackend, simulated, states, type SimulatorArgs} from './support.js';

const meta: Meta<SimulatorArgs> = {
  id: 'coaching',
  title: 'Espace adhérent/Programmes santé (MEM-75)',
  component: 'mutuelle-coaching',
  ...simulated,
  render: (_, {loaded}) => inBackend(loaded, html`<mutuelle-coaching></mutuelle-coaching>`),
};
export default meta;
type Story = StoryObj<SimulatorArgs>;

const {fill, press, pressAt, see, send} = playsOn(widgetWith('mutuelle-coaching', '.course, .module, .actions'));

/** Opens a programme by its id. */
const programme = (id: string): Play => pressAt(`#programme-${id}`, '.module');
const module = (fr: string, en: string) => press({fr, en}, '.actions');
const saved = steps(() => void dispatchEvent(new PageTransitionEvent('pagehide')), see('.state .icon'));
const join = send({consent: true}, '#programme-said');
const room = module('La chambre', 'The bedroom');
const breakfast = module('Mon petit-déjeuner', 'My breakfast');

export const Programmes: Story = {name: 'MEM-75 Programmes santé', tags: ['autodocs', 'picture'], play: see('.course')};
export const NoneJoined: Story = {name: 'MEM-75 Rien de commencé', args: {persona: 'single'}, play: see('.course')};
export const OneRests: Story = {name: 'MEM-75 Un programme en pause', args: {persona: 'resume'}, play: see('.course')};
export const OneIsDone: Story = {name: 'MEM-75 Un programme terminé', args: {persona: 'alsace'}, play: see('.course')};

export const Consent: Story = {name: 'MEM-75 Participer', play: programme('nutrition')};
export const ConsentMissing: Story = {
  name: 'MEM-75 Participer sans cocher',
  play: steps(programme('nutrition'), send({}, '[part=summary]')),
};
export const ConsentChanged: Story = {
  name: 'MEM-75 Le texte à accepter a changé',
  play: steps(programme('nutrition'), fail('joinProgramme', 'validation'), send({consent: true}, '#consent-changed')),
};
export const Joined: Story = {name: 'MEM-75 Programme commencé', play: steps(programme('nutrition'), join)};
export const UnderWay: Story = {name: 'MEM-75 Programme en cours', play: programme('sommeil')};
export const Resting: Story = {
  name: 'MEM-75 Programme en pause',
  args: {persona: 'resume'},
  play: programme('nutrition'),
};
export const Finished: Story = {
  name: 'MEM-75 Programme terminé',
  args: {persona: 'alsace'},
  play: programme('sommeil'),
};
export const Leave: Story = {
  name: 'MEM-75 Quitter\u00a0: la question',
  play: steps(programme('sommeil'), press({fr: 'Quitter le programme', en: 'Leave the programme'}, 'dialog[open]')),
};
export const Left: Story = {
  name: 'MEM-75 Programme quitté',
  play: steps(
    programme('sommeil'),
    press({fr: 'Quitter le programme', en: 'Leave the programme'}, 'dialog[open]'),
    press({fr: 'Quitter et effacer', en: 'Leave and erase'}, '#programme-left'),
  ),
};

export const Module: Story = {name: 'MEM-75 Un module', play: steps(programme('sommeil'), room)};
export const ModuleSaved: Story = {
  name: 'MEM-75 Réponses enregistrées',
  play: steps(programme('sommeil'), room, fill({chambre: 'fraiche', degres: '18,5'}), saved),
};
export const NumberWrong: Story = {
  name: 'MEM-75 Un nombre hors de ses bornes',
  play: steps(programme('sommeil'), room, fill({degres: '99'})),
};
export const SaveFailed: Story = {
  name: 'MEM-75 Réponses gardées sur la page',
  play: steps(
    programme('sommeil'),
    room,
    fail('saveLesson', 'network', {times: Infinity}),
    fill({degres: '19'}),
    saved,
  ),
};
export const ModuleDone: Story = {
  name: 'MEM-75 Module terminé',
  play: steps(
    programme('sommeil'),
    room,
    press({fr: 'Terminer ce module', en: 'Finish this module'}, '#programme-said'),
  ),
};
export const Guide: Story = {
  name: 'MEM-75 Guide interactif',
  play: steps(programme('nutrition'), join, breakfast, fill({faim: 'peu', temps: 'dix', sucre: 'sale'})),
};
export const Diary: Story = {
  name: 'MEM-75 Agenda du sommeil',
  args: {persona: 'alsace'},
  play: steps(programme('sommeil'), module('Mon agenda du sommeil', 'My sleep diary')),
};
export const NewerBlock: Story = {
  name: 'MEM-75 SPACE-50 Une partie d’un genre inconnu',
  play: steps(programme('mouvement'), join, module('Marcher plus souvent', 'Walking more often')),
};
export const LessonFailed: Story = {
  name: 'MEM-75 Module qui ne s’affiche pas',
  play: steps(
    programme('sommeil'),
    fail('getLesson', 'network'),
    press({fr: 'La chambre', en: 'The bedroom'}, '.alert.danger'),
  ),
};

export const Unconfigured: Story = {...states.unconfigured, name: 'État\u00a0: sans serveur'};
export const Loading: Story = {...states.loading, name: 'État\u00a0: chargement'};
export const Long: Story = {...states.long, name: 'État\u00a0: c’est long'};
export const SignedOut: Story = {...states.signedOut, name: 'État\u00a0: session terminée'};
export const Offline: Story = {...states.offline, name: 'État\u00a0: hors ligne'};
export const Down: Story = {...states.down, name: 'État\u00a0: panne'};
export const Maintenance: Story = {...states.maintenance, name: 'État\u00a0: service en pause'};
export const Nonsense: Story = {...states.nonsense, name: 'État\u00a0: réponse incompréhensible'};
