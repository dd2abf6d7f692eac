import {html} from 'lit';
import '../src/define/coaching.js';
import type {About, Story} from './names.js';
import {fail, playsOn, steps, widgetWith, type Play} from './plays.js';
import {inBackend, simulated} from './support.js';

const meta: About = {
  id: 'coaching',
  title: 'Espace adhérent\u00a0: se soigner/Programmes santé',
  en: 'Member space: health/Health programmes',
  about: 'Des programmes à suivre à son rythme, module après module.',
  tags: ['MEM-75'],
  component: 'mutuelle-coaching',
  ...simulated,
  render: (_, {loaded}) => inBackend(loaded, html`<mutuelle-coaching></mutuelle-coaching>`),
};
export default meta;

const {fill, press, pressAt, see, send} = playsOn(widgetWith('mutuelle-coaching', '.course, .module, .actions'));

/** Opens a programme by its id. */
const programme = (id: string): Play => pressAt(`#programme-${id}`, '.module');
const module = (fr: string, en: string) => press({fr, en}, '.actions');
const saved = steps(() => void dispatchEvent(new PageTransitionEvent('pagehide')), see('.state .icon'));
const join = send({consent: true}, '#programme-said');
const room = module('La chambre', 'The bedroom');
const breakfast = module('Mon petit-déjeuner', 'My breakfast');

export const Programmes: Story = {
  name: 'Programmes santé',
  en: 'Health programmes',
  tags: ['autodocs', 'picture'],
  play: see('.course'),
};
export const NoneJoined: Story = {
  name: 'Rien de commencé',
  en: 'Nothing begun',
  args: {persona: 'single'},
  play: see('.course'),
};
export const OneRests: Story = {
  name: 'Un programme en pause',
  en: 'A programme paused',
  args: {persona: 'resume'},
  play: see('.course'),
};
export const OneIsDone: Story = {
  name: 'Un programme terminé',
  en: 'A programme finished',
  args: {persona: 'alsace'},
  play: see('.course'),
};

export const Consent: Story = {name: 'Participer', en: 'Take part', play: programme('nutrition')};
export const ConsentMissing: Story = {
  name: 'Participer sans cocher',
  en: 'Take part without ticking',
  play: steps(programme('nutrition'), send({}, '[part=summary]')),
};
export const ConsentChanged: Story = {
  name: 'Le texte à accepter a changé',
  en: 'The text to accept has changed',
  play: steps(programme('nutrition'), fail('joinProgramme', 'validation'), send({consent: true}, '#consent-changed')),
};
export const Joined: Story = {
  name: 'Programme commencé',
  en: 'Programme begun',
  play: steps(programme('nutrition'), join),
};
export const UnderWay: Story = {name: 'Programme en cours', en: 'Programme under way', play: programme('sommeil')};
export const Resting: Story = {
  name: 'Programme en pause',
  en: 'Programme paused',
  args: {persona: 'resume'},
  play: programme('nutrition'),
};
export const Finished: Story = {
  name: 'Programme terminé',
  en: 'Programme finished',
  args: {persona: 'alsace'},
  play: programme('sommeil'),
};
export const Leave: Story = {
  name: 'Quitter\u00a0: la question',
  en: 'Leave: the question',
  play: steps(programme('sommeil'), press({fr: 'Quitter le programme', en: 'Leave the programme'}, 'dialog[open]')),
};
export const Left: Story = {
  name: 'Programme quitté',
  en: 'Programme left',
  play: steps(
    programme('sommeil'),
    press({fr: 'Quitter le programme', en: 'Leave the programme'}, 'dialog[open]'),
    press({fr: 'Quitter et effacer', en: 'Leave and erase'}, '#programme-left'),
  ),
};

export const Module: Story = {name: 'Un module', en: 'A module', play: steps(programme('sommeil'), room)};
export const ModuleSaved: Story = {
  name: 'Réponses enregistrées',
  en: 'Answers saved',
  play: steps(programme('sommeil'), room, fill({chambre: 'fraiche', degres: '18,5'}), saved),
};
export const NumberWrong: Story = {
  name: 'Un nombre hors de ses bornes',
  en: 'A number out of bounds',
  play: steps(programme('sommeil'), room, fill({degres: '99'})),
};
export const SaveFailed: Story = {
  name: 'Réponses gardées sur la page',
  en: 'Answers kept on the page',
  play: steps(
    programme('sommeil'),
    room,
    fail('saveLesson', 'network', {times: Infinity}),
    fill({degres: '19'}),
    saved,
  ),
};
export const ModuleDone: Story = {
  name: 'Module terminé',
  en: 'Module finished',
  play: steps(
    programme('sommeil'),
    room,
    press({fr: 'Terminer ce module', en: 'Finish this module'}, '#programme-said'),
  ),
};
export const Guide: Story = {
  name: 'Guide interactif',
  en: 'Interactive guide',
  play: steps(programme('nutrition'), join, breakfast, fill({faim: 'peu', temps: 'dix', sucre: 'sale'})),
};
export const Diary: Story = {
  name: 'Agenda du sommeil',
  en: 'Sleep diary',
  args: {persona: 'alsace'},
  play: steps(programme('sommeil'), module('Mon agenda du sommeil', 'My sleep diary')),
};
export const NewerBlock: Story = {
  name: 'Une partie d’un genre inconnu',
  en: 'A part of an unknown kind',
  tags: ['SPACE-50'],
  play: steps(programme('mouvement'), join, module('Marcher plus souvent', 'Walking more often')),
};
export const LessonFailed: Story = {
  name: 'Module qui ne s’affiche pas',
  en: 'Module that does not show',
  play: steps(
    programme('sommeil'),
    fail('getLesson', 'network'),
    press({fr: 'La chambre', en: 'The bedroom'}, '.alert.danger'),
  ),
};

export {Unconfigured, Loading, Long, SignedOut, Offline, Down, Maintenance, Nonsense} from './states.js';
