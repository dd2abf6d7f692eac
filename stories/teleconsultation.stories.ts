import {html} from 'lit';
import '../src/define/teleconsultation.js';
import type {About, Story} from './names.js';
import {backendOf, playsOn, steps, widgetWith, type Play} from './plays.js';
import type {Words} from './story-harness.js';
import {inBackend, simulated} from './support.js';

const meta: About = {
  id: 'teleconsultation',
  title: 'Espace adhérent\u00a0: se soigner/Parler à un médecin',
  en: 'Member space: health/Talk to a doctor',
  about: 'Les questions d’avant, la vérification du matériel, la salle d’attente, l’appel.',
  component: 'mutuelle-teleconsultation',
  tags: ['MEM-30', 'MEM-31'],
  ...simulated,
  render: (_, {loaded}) => inBackend(loaded, html`<mutuelle-teleconsultation></mutuelle-teleconsultation>`),
};
export default meta;

const widgetOf = widgetWith('mutuelle-teleconsultation', 'form, .frame .row');
const {fill, press, send} = playsOn(widgetOf);

/** The last consultation is in this state; the page is looked at again. */
const becomes =
  (state: 'ready' | 'inCall' | 'cut' | 'ended', then: string): Play =>
  async (context) => {
    const widget = await widgetOf(context);
    const last = Object.values(backendOf(context).simulator.db.consultations).at(-1)!;
    Object.assign(last, {state, since: Date.now()});
    dispatchEvent(new Event('online'));
    await widget.see(then);
  };
/** What the browser says of a device, in the place of asking the person who looks at the story. */
const withDevices =
  (answer: (constraints: MediaStreamConstraints) => Promise<MediaStream>, play: Play): Play =>
  async (context) => {
    const value = answer && {getUserMedia: answer};
    Object.defineProperty(navigator, 'mediaDevices', {configurable: true, value});
    try {
      await play(context);
    } finally {
      Reflect.deleteProperty(navigator, 'mediaDevices');
    }
  };

const video = {way: 'video', personId: 'member', consent: true};
const phone = {...video, way: 'phone'};
const toDevices = send(video, '.lines');
const toWaiting = steps(toDevices, send({}, '.frame > .row'));
const testCamera: Words = {fr: 'Tester la caméra', en: 'Test the camera'};
const testMicrophone: Words = {fr: 'Tester le micro', en: 'Test the microphone'};
const refused = (name: string) => () => Promise.reject(new DOMException('no', name));

// The questions
export const Questions: Story = {name: 'Les questions', en: 'The questions', tags: ['autodocs', 'picture']};
export const Alone: Story = {name: 'Une seule personne', en: 'One person only', args: {persona: 'single'}};
export const PhoneOnly: Story = {name: 'Par téléphone seulement', en: 'By phone only', args: {persona: 'alsace'}};
export const Night: Story = {
  name: 'La nuit, numéro à donner',
  en: 'At night, number to give',
  args: {persona: 'expired'},
};
export const Full: Story = {name: 'Service complet', en: 'Service full', args: {persona: 'used'}};
export const Child: Story = {
  name: 'Pour un enfant, par téléphone',
  en: 'For a child, by phone',
  play: fill({...phone, personId: 'louis'}),
};
export const Missing: Story = {name: 'Réponses à corriger', en: 'Answers to correct', play: send({}, '.error')};

// The devices
export const Devices: Story = {name: 'Vérifier son matériel', en: 'Check one’s equipment', play: toDevices};
export const Blocked: Story = {
  name: 'Caméra absente, micro bloqué',
  en: 'No camera, microphone blocked',
  play: withDevices(
    ({video: camera}) => refused(camera ? 'NotFoundError' : 'NotAllowedError')(),
    steps(toDevices, press(testCamera, '.badge.warning'), press(testMicrophone, '.line:nth-child(2) .badge.warning')),
  ),
};
export const Works: Story = {
  name: 'La caméra marche',
  en: 'The camera works',
  play: withDevices(
    async () => document.createElement('canvas').captureStream(),
    steps(toDevices, press(testCamera, 'video')),
  ),
};
export const Elsewhere: Story = {
  name: 'Dans une autre application',
  en: 'In another application',
  play: withDevices(undefined as never, steps(toDevices, press(testCamera, '.alert.warning'))),
};

// The call
export const Waiting: Story = {name: 'Salle d’attente', en: 'Waiting room', play: toWaiting};
export const WaitingForCall: Story = {
  name: 'Le médecin va appeler',
  en: 'The doctor will call',
  play: send(phone, '.frame > .row'),
};
export const StopWaiting: Story = {
  name: 'Ne plus attendre\u00a0: la question',
  en: 'Stop waiting: the question',
  play: steps(toWaiting, press({fr: 'Ne plus attendre', en: 'Stop waiting'}, 'dialog[open]')),
};
export const Ready: Story = {name: 'Le médecin attend', en: 'The doctor is waiting', args: {persona: 'otherPerson'}};
export const WindowBlocked: Story = {
  name: 'Fenêtre bloquée\u00a0: le lien',
  en: 'Window blocked: the link',
  args: {persona: 'otherPerson'},
  play: async (context) => {
    const {open} = window;
    window.open = () => null;
    await press({fr: 'Entrer dans la consultation', en: 'Enter the consultation'}, '#consultation-link')(context);
    window.open = open;
  },
};
export const InCall: Story = {
  name: 'Pendant l’appel',
  en: 'During the call',
  play: steps(toWaiting, becomes('inCall', '.primary')),
};
export const Cut: Story = {name: 'L’appel a coupé', en: 'The call was cut', args: {persona: 'resume'}};
export const Callback: Story = {
  name: 'Être rappelé',
  en: 'Be called back',
  args: {persona: 'resume'},
  play: press({fr: 'Être rappelé', en: 'Be called back'}, '.frame > .row'),
};
export const Ended: Story = {
  name: 'Au retour de l’appel',
  en: 'Back from the call',
  play: steps(toWaiting, becomes('ended', '.paper')),
};

export {Unconfigured, Loading, Long, SignedOut, Offline, Down, Maintenance, Nonsense} from './states.js';
