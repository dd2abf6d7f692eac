import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/teleconsultation.js';
import {backendOf, playsOn, steps, widgetWith, type Play} from './plays.js';
import type {Words} from './story-harness.js';
import {inBackend, simulated, states, type SimulatorArgs} from './support.js';

const meta: Meta<SimulatorArgs> = {
  id: 'teleconsultation',
  title: 'Espace adhérent/Parler à un médecin (MEM-30, MEM-31)',
  component: 'mutuelle-teleconsultation',
  tags: ['MEM-30', 'MEM-31'],
  ...simulated,
  render: (_, {loaded}) => inBackend(loaded, html`<mutuelle-teleconsultation></mutuelle-teleconsultation>`),
};
export default meta;
type Story = StoryObj<SimulatorArgs>;

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
export const Questions: Story = {name: 'MEM-30 Les questions', tags: ['autodocs', 'picture']};
export const Alone: Story = {name: 'MEM-30 Une seule personne', args: {persona: 'single'}};
export const PhoneOnly: Story = {name: 'MEM-30 Par téléphone seulement', args: {persona: 'alsace'}};
export const Night: Story = {name: 'MEM-30 La nuit, numéro à donner', args: {persona: 'expired'}};
export const Full: Story = {name: 'MEM-30 Service complet', args: {persona: 'used'}};
export const Child: Story = {
  name: 'MEM-30 Pour un enfant, par téléphone',
  play: fill({...phone, personId: 'louis'}),
};
export const Missing: Story = {name: 'MEM-30 Réponses à corriger', play: send({}, '.error')};

// The devices
export const Devices: Story = {name: 'MEM-30 Vérifier son matériel', play: toDevices};
export const Blocked: Story = {
  name: 'MEM-30 Caméra absente, micro bloqué',
  play: withDevices(
    ({video: camera}) => refused(camera ? 'NotFoundError' : 'NotAllowedError')(),
    steps(toDevices, press(testCamera, '.badge.warning'), press(testMicrophone, '.line:nth-child(2) .badge.warning')),
  ),
};
export const Works: Story = {
  name: 'MEM-30 La caméra marche',
  play: withDevices(
    async () => document.createElement('canvas').captureStream(),
    steps(toDevices, press(testCamera, 'video')),
  ),
};
export const Elsewhere: Story = {
  name: 'MEM-30 Dans une autre application',
  play: withDevices(undefined as never, steps(toDevices, press(testCamera, '.alert.warning'))),
};

// The call
export const Waiting: Story = {name: 'MEM-30 Salle d’attente', play: toWaiting};
export const WaitingForCall: Story = {name: 'MEM-30 Le médecin va appeler', play: send(phone, '.frame > .row')};
export const StopWaiting: Story = {
  name: 'MEM-30 Ne plus attendre\u00a0: la question',
  play: steps(toWaiting, press({fr: 'Ne plus attendre', en: 'Stop waiting'}, 'dialog[open]')),
};
export const Ready: Story = {name: 'MEM-30 Le médecin attend', args: {persona: 'otherPerson'}};
export const WindowBlocked: Story = {
  name: 'MEM-30 Fenêtre bloquée\u00a0: le lien',
  args: {persona: 'otherPerson'},
  play: async (context) => {
    const {open} = window;
    window.open = () => null;
    await press({fr: 'Entrer dans la consultation', en: 'Enter the consultation'}, '#consultation-link')(context);
    window.open = open;
  },
};
export const InCall: Story = {name: 'MEM-30 Pendant l’appel', play: steps(toWaiting, becomes('inCall', '.primary'))};
export const Cut: Story = {name: 'MEM-30 L’appel a coupé', args: {persona: 'resume'}};
export const Callback: Story = {
  name: 'MEM-30 Être rappelé',
  args: {persona: 'resume'},
  play: press({fr: 'Être rappelé', en: 'Be called back'}, '.frame > .row'),
};
export const Ended: Story = {name: 'MEM-31 Au retour de l’appel', play: steps(toWaiting, becomes('ended', '.paper'))};

export const Unconfigured: Story = {...states.unconfigured, name: 'État\u00a0: sans serveur'};
export const Loading: Story = {...states.loading, name: 'État\u00a0: chargement'};
export const Long: Story = {...states.long, name: 'État\u00a0: c’est long'};
export const SignedOut: Story = {...states.signedOut, name: 'État\u00a0: session terminée'};
export const Offline: Story = {...states.offline, name: 'État\u00a0: hors ligne'};
export const Down: Story = {...states.down, name: 'État\u00a0: panne'};
export const Maintenance: Story = {...states.maintenance, name: 'État\u00a0: service en pause'};
export const Nonsense: Story = {...states.nonsense, name: 'État\u00a0: réponse incompréhensible'};
