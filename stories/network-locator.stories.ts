import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing, type TemplateResult} from 'lit';
import '../src/define/network-locator.js';
import {ownPartners} from '../mocks/topics/network/own-partners.js';
import type {OpeningHours} from '../src/domain/opening-hours.js';
import {NetworkLocatorHarness} from '../src/features/network/network-locator.harness.js';
import {enterAs} from './plays.js';
import {inBackend, simulated, simulatorLoader, states, type Loaded, type SimulatorArgs} from './support.js';

const meta: Meta<SimulatorArgs> = {
  id: 'network-locator',
  title: 'Espace adhérent/Réseau de soins (MEM-40, MEM-41)',
  component: 'mutuelle-network-locator',
  ...simulated,
  render: (_, {loaded}) => at(loaded, 'Nantes'),
};
export default meta;
type Story = StoryObj<SimulatorArgs>;

interface Shown {
  kinds?: string;
  map?: boolean;
}
const at = (loaded: Loaded, place: string | undefined, {kinds, map = false}: Shown = {}): TemplateResult =>
  inBackend(
    loaded,
    html`<mutuelle-network-locator
      place=${place ?? nothing}
      kinds=${kinds ?? nothing}
      ?with-map=${map}
    ></mutuelle-network-locator>`,
  );
const around =
  (place: string | undefined, shown?: Shown): Story['render'] =>
  (_, {loaded}) =>
    at(loaded, place, shown);
const locatorOf = (canvas: HTMLElement) => new NetworkLocatorHarness(canvas.querySelector('mutuelle-network-locator')!);

/** Whatever the browser that shows the story says of its position. */
const answering = (answer: Partial<Geolocation>): Story['loaders'] => [
  simulatorLoader,
  () => {
    Object.defineProperty(navigator, 'geolocation', {configurable: true, value: answer});
    return {};
  },
];
const press =
  (words: {fr: string; en: string}): Story['play'] =>
  async ({canvasElement}) => {
    const harness = locatorOf(canvasElement);
    await harness.ready();
    await harness.press(words[harness.element.language]);
  };
const device = {fr: 'Autour de ma position', en: 'Around my position'};

export const Town: Story = {name: 'MEM-40 Autour d’une ville', tags: ['autodocs']};
export const Start: Story = {name: 'MEM-40 Avant la première recherche', render: around(undefined)};
export const OneKind: Story = {name: 'MEM-40 Un seul métier', render: around('Lyon', {kinds: 'audiologist'})};
export const Widened: Story = {name: 'MEM-40 Recherche élargie', render: around('48150', {kinds: 'audiologist'})};
export const Overseas: Story = {name: 'MEM-40 La Réunion, à son heure', render: around('97400')};
export const Nobody: Story = {
  name: 'MEM-40 Personne avec ces filtres',
  render: around('Nantes', {kinds: 'dentist'}),
  play: async ({canvasElement}) => {
    const harness = locatorOf(canvasElement);
    await harness.listed();
    for (const pill of harness.root.querySelectorAll<HTMLInputElement>('.pill-box')) pill.click();
    await harness.listed();
  },
};
export const Proposals: Story = {
  name: 'MEM-40 Lieux proposés',
  render: around(undefined),
  play: async ({canvasElement}) => {
    const harness = locatorOf(canvasElement);
    await harness.ready();
    await harness.type('saint');
    await harness.until(() => harness.proposals.length);
    await harness.key('ArrowDown');
  },
};
export const Unknown: Story = {
  name: 'MEM-40 Lieu introuvable',
  render: around(undefined),
  play: async ({canvasElement}) => {
    const harness = locatorOf(canvasElement);
    await harness.ready();
    await harness.type('xyzxyz');
    await harness.submit();
  },
};
export const Opened: Story = {
  name: 'MEM-41 Horaires et prix d’un partenaire',
  play: async ({canvasElement}) => {
    const harness = locatorOf(canvasElement);
    await harness.listed();
    harness.root.querySelector<HTMLElement>('.shop summary')!.click();
  },
};
export const Map: Story = {
  name: 'MEM-40 Avec la carte',
  render: around('Nantes', {map: true}),
  play: async ({canvasElement}) => {
    const harness = locatorOf(canvasElement);
    await harness.listed();
    await harness.press(harness.element.language === 'fr' ? 'Voir la carte' : 'Show the map');
    await harness.until(() => harness.root.querySelector('.pin'));
  },
};
export const MapOfFrance: Story = {
  name: 'MEM-40 La carte avant la première recherche',
  render: around(undefined, {map: true}),
  play: async ({canvasElement}) => {
    const harness = locatorOf(canvasElement);
    await harness.ready();
    await harness.press(harness.element.language === 'fr' ? 'Voir la carte' : 'Show the map');
    await harness.until(() => harness.root.querySelector('.group'));
  },
};
export const OwnList: Story = {
  name: 'MEM-40 La liste du partenaire',
  parameters: {sandbox: {none: true}},
  render: () => html`<mutuelle-network-locator .partners=${ownPartners} place="Nantes"></mutuelle-network-locator>`,
};
export const Several: Story = {
  name: 'D17 Plusieurs lieux correspondent',
  render: around(undefined),
  play: async ({canvasElement}) => {
    const harness = locatorOf(canvasElement);
    await harness.ready();
    await harness.type('saint-denis');
    await harness.submit();
    await harness.until(() => harness.proposals.length);
  },
};
const atNight: OpeningHours = {
  weekly: [1, 2, 3, 4, 5, 6, 7].map((day) => ({day, ranges: [{opens: '03:00', closes: '03:01'}]})),
};
export const AllClosed: Story = {
  name: 'D13 Tous sont fermés en ce moment',
  parameters: {sandbox: {none: true}},
  render: () =>
    html`<mutuelle-network-locator
      .partners=${ownPartners.map((partner) => ({...partner, hours: atNight}))}
      place="Nantes"
    ></mutuelle-network-locator>`,
  play: async ({canvasElement}) => {
    const harness = locatorOf(canvasElement);
    await harness.listed();
    harness.root.querySelector<HTMLInputElement>('.pill-box')!.click();
    await harness.listed();
  },
};
const unread: OpeningHours = {weekly: [{day: 1, ranges: [{opens: 'sur rendez-vous', closes: ''}]}]};
export const HoursUnread: Story = {
  name: 'K5 Horaires à confirmer',
  parameters: {sandbox: {none: true}},
  render: () =>
    html`<mutuelle-network-locator
      .partners=${ownPartners.map((partner) => ({...partner, hours: unread}))}
      place="Nantes"
    ></mutuelle-network-locator>`,
};
export const PositionRefused: Story = {
  name: 'MEM-40 Position refusée',
  render: around(undefined),
  loaders: answering({getCurrentPosition: (_, fail) => fail?.({code: 1} as GeolocationPositionError)}),
  play: press(device),
};
export const PositionVague: Story = {
  name: 'MEM-40 Position imprécise',
  render: around(undefined),
  loaders: answering({
    getCurrentPosition: (done) =>
      done({coords: {latitude: 47.21, longitude: -1.55, accuracy: 12_000}} as GeolocationPosition),
  }),
  play: press(device),
};
export const PositionAwaited: Story = {
  name: 'MEM-40 Position demandée',
  render: around(undefined),
  loaders: answering({getCurrentPosition: () => undefined}),
  play: press(device),
};
export const SignedIn: Story = {
  name: 'MEM-41 Près de chez moi, et ma garantie',
  render: around(undefined),
  loaders: [
    simulatorLoader,
    async ({loaded}) => {
      const {backend} = (loaded ?? {}) as Loaded;
      if (backend) await enterAs(backend, 'family');
      return {};
    },
  ],
  play: async ({canvasElement}) => {
    const harness = locatorOf(canvasElement);
    await harness.ready();
    harness.root.querySelector<HTMLElement>('.guarantee summary')?.click();
  },
};
export const Anonymous: Story = {
  ...SignedIn,
  name: 'D11 Anonyme, bien que quelqu’un soit connecté',
  render: (_, {loaded}) => inBackend(loaded, html`<mutuelle-network-locator anonymous></mutuelle-network-locator>`),
};
export const ListFails: Story = {
  name: 'État\u00a0: la liste n’arrive pas',
  parameters: {sandbox: {fail: ['searchPartners', 'unavailable']}},
};
export const Unconfigured: Story = {...states.unconfigured, name: 'État\u00a0: sans serveur'};
export const Loading: Story = {...states.loading, name: 'État\u00a0: chargement'};
export const Offline: Story = {...states.offline, name: 'État\u00a0: hors ligne'};
export const Down: Story = {...states.down, name: 'État\u00a0: panne'};
export const Maintenance: Story = {...states.maintenance, name: 'État\u00a0: service en pause'};
export const Nonsense: Story = {...states.nonsense, name: 'État\u00a0: réponse incompréhensible'};
