import {html, nothing, type TemplateResult} from 'lit';
import '../src/define/network-locator.js';
import {ownPartners} from '../mocks/topics/network/own-partners.js';
import type {OpeningHours} from '../src/domain/opening-hours.js';
import {NetworkLocatorHarness} from '../src/features/network/network-locator.harness.js';
import type {About, Story} from './names.js';
import {enterAs} from './plays.js';
import {inBackend, simulated, simulatorLoader, type Loaded} from './support.js';

const meta: About = {
  id: 'network-locator',
  title: 'Espace adhérent\u00a0: se soigner/Réseau de soins',
  en: 'Member space: health/Care network',
  about: 'Les partenaires autour d’un lieu\u00a0: leurs horaires, leurs prix, le chemin.',
  component: 'mutuelle-network-locator',
  ...simulated,
  render: (_, {loaded}) => at(loaded, 'Nantes'),
};
export default meta;

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

export const Town: Story = {name: 'Autour d’une ville', en: 'Around a town', tags: ['autodocs', 'MEM-40']};
export const Start: Story = {
  name: 'Avant la première recherche',
  en: 'Before the first search',
  tags: ['MEM-40'],
  render: around(undefined),
};
export const OneKind: Story = {
  name: 'Un seul métier',
  en: 'One profession',
  tags: ['MEM-40'],
  render: around('Lyon', {kinds: 'audiologist'}),
};
export const Widened: Story = {
  name: 'Recherche élargie',
  en: 'Search widened',
  tags: ['MEM-40'],
  render: around('48150', {kinds: 'audiologist'}),
};
export const Overseas: Story = {
  name: 'La Réunion, à son heure',
  en: 'Réunion, at its own hour',
  tags: ['MEM-40'],
  render: around('97400'),
};
export const Nobody: Story = {
  name: 'Personne avec ces filtres',
  en: 'Nobody with these filters',
  tags: ['MEM-40'],
  render: around('Nantes', {kinds: 'dentist'}),
  play: async ({canvasElement}) => {
    const harness = locatorOf(canvasElement);
    await harness.listed();
    for (const pill of harness.root.querySelectorAll<HTMLInputElement>('.pill-box')) pill.click();
    await harness.listed();
  },
};
export const Proposals: Story = {
  name: 'Lieux proposés',
  en: 'Places proposed',
  tags: ['MEM-40'],
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
  name: 'Lieu introuvable',
  en: 'Place not found',
  tags: ['MEM-40'],
  render: around(undefined),
  play: async ({canvasElement}) => {
    const harness = locatorOf(canvasElement);
    await harness.ready();
    await harness.type('xyzxyz');
    await harness.submit();
  },
};
export const Opened: Story = {
  name: 'Horaires et prix d’un partenaire',
  en: 'Hours and prices of a partner',
  tags: ['MEM-41'],
  play: async ({canvasElement}) => {
    const harness = locatorOf(canvasElement);
    await harness.listed();
    harness.root.querySelector<HTMLElement>('.shop summary')!.click();
  },
};
export const Map: Story = {
  name: 'Avec la carte',
  en: 'With the map',
  tags: ['MEM-40'],
  render: around('Nantes', {map: true}),
  play: async ({canvasElement}) => {
    const harness = locatorOf(canvasElement);
    await harness.listed();
    await harness.press(harness.element.language === 'fr' ? 'Voir la carte' : 'Show the map');
    await harness.until(() => harness.root.querySelector('.pin'));
  },
};
export const MapOfFrance: Story = {
  name: 'La carte avant la première recherche',
  en: 'The map before the first search',
  tags: ['MEM-40'],
  render: around(undefined, {map: true}),
  play: async ({canvasElement}) => {
    const harness = locatorOf(canvasElement);
    await harness.ready();
    await harness.press(harness.element.language === 'fr' ? 'Voir la carte' : 'Show the map');
    await harness.until(() => harness.root.querySelector('.group'));
  },
};
export const OwnList: Story = {
  name: 'La liste du partenaire',
  en: 'The partner’s own list',
  tags: ['MEM-40'],
  parameters: {sandbox: {none: true}},
  render: () => html`<mutuelle-network-locator .partners=${ownPartners} place="Nantes"></mutuelle-network-locator>`,
};
export const Several: Story = {
  name: 'Plusieurs lieux correspondent',
  en: 'Several places match',
  tags: ['D17'],
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
  name: 'Tous sont fermés en ce moment',
  en: 'All are closed right now',
  tags: ['D13'],
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
  name: 'Horaires à confirmer',
  en: 'Hours to be confirmed',
  tags: ['K5'],
  parameters: {sandbox: {none: true}},
  render: () =>
    html`<mutuelle-network-locator
      .partners=${ownPartners.map((partner) => ({...partner, hours: unread}))}
      place="Nantes"
    ></mutuelle-network-locator>`,
};
export const PositionRefused: Story = {
  name: 'Position refusée',
  en: 'Position refused',
  tags: ['MEM-40'],
  render: around(undefined),
  loaders: answering({getCurrentPosition: (_, fail) => fail?.({code: 1} as GeolocationPositionError)}),
  play: press(device),
};
export const PositionVague: Story = {
  name: 'Position imprécise',
  en: 'Vague position',
  tags: ['MEM-40'],
  render: around(undefined),
  loaders: answering({
    getCurrentPosition: (done) =>
      done({coords: {latitude: 47.21, longitude: -1.55, accuracy: 12_000}} as GeolocationPosition),
  }),
  play: press(device),
};
export const PositionAwaited: Story = {
  name: 'Position demandée',
  en: 'Position asked for',
  tags: ['MEM-40'],
  render: around(undefined),
  loaders: answering({getCurrentPosition: () => undefined}),
  play: press(device),
};
export const SignedIn: Story = {
  name: 'Près de chez moi, et ma garantie',
  en: 'Near me, and my guarantee',
  tags: ['MEM-41'],
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
  name: 'Anonyme, bien que quelqu’un soit connecté',
  en: 'Anonymous, though somebody is signed in',
  tags: ['D11'],
  render: (_, {loaded}) => inBackend(loaded, html`<mutuelle-network-locator anonymous></mutuelle-network-locator>`),
};
export const ListFails: Story = {
  name: 'État\u00a0: la liste n’arrive pas',
  en: 'State: the list does not come',
  parameters: {sandbox: {fail: ['searchPartners', 'unavailable']}},
};
export {Unconfigured, Loading, Offline, Down, Maintenance, Nonsense} from './states.js';
