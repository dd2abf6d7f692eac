import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {Card, Cards} from '../src/contract/card.js';
import '../src/define/digital-card-viewer.js';
import type {Backend} from '../src/backend/backend.js';
import {eraseSavedCards} from '../src/offline/index.js';
import type {DigitalCardViewerHarness} from '../src/features/card/digital-card-viewer.harness.js';
import type {Sandbox} from '../mocks/index.js';
import {inBackend, simulated, simulatorLoader, states, type SimulatorArgs} from './support.js';

const meta: Meta<SimulatorArgs> = {
  id: 'digital-card-viewer',
  title: 'Espace adhérent/Carte de tiers payant (MEM-20)',
  component: 'mutuelle-digital-card-viewer',
  ...simulated,
  // a copy that another story kept on this device is no part of this one
  loaders: [
    async () => {
      eraseSavedCards();
    },
    simulatorLoader,
  ],
  render: (_, {loaded}) => inBackend(loaded, html`<mutuelle-digital-card-viewer></mutuelle-digital-card-viewer>`),
};
export default meta;
type Story = StoryObj<SimulatorArgs>;

type Change = (cards: Cards['cards']) => Cards['cards'];
const others = new WeakMap<Sandbox, Backend>();

/** The same insurer, whose cards are otherwise. */
function otherwise(backend: Sandbox, change: Change): Backend {
  const call: Backend['call'] = async (operation, ...rest) => {
    const answer = await backend.call(operation, ...rest);
    return operation.id === 'getCards'
      ? ({...(answer as Cards), cards: change((answer as Cards).cards)} as never)
      : answer;
  };
  if (!others.has(backend)) others.set(backend, {call, volatile: true});
  return others.get(backend)!;
}

const cards =
  (change: Change): Story['render'] =>
  (_, {loaded}) =>
    html`<mutuelle-digital-card-viewer
      .backend=${loaded['backend'] && otherwise(loaded['backend'] as Sandbox, change)}
    ></mutuelle-digital-card-viewer>`;
const changed = (change: (card: Card) => Card): Story['render'] => cards((all) => all.map(change));
const status = (value: string): Story['render'] => changed((card) => ({...card, status: value}));

async function harnessOf(canvas: HTMLElement): Promise<DigitalCardViewerHarness> {
  const {DigitalCardViewerHarness: Harness} = await import('../src/features/card/digital-card-viewer.harness.js');
  const harness = new Harness(canvas.querySelector('mutuelle-digital-card-viewer')!);
  await harness.ready();
  return harness;
}

const pressed =
  (...words: string[]): Story['play'] =>
  async ({canvasElement}) => {
    const harness = await harnessOf(canvasElement);
    for (const each of words) await harness.press(each);
  };

/** Kept on the device, then opened again when something is wrong. */
const reopened =
  (trouble: 'network' | 'unauthenticated'): Story['play'] =>
  async ({canvasElement, loaded}) => {
    const harness = await harnessOf(canvasElement);
    await harness.keep();
    (loaded['backend'] as Sandbox).fail('*', trouble, {times: Infinity});
    harness.element.replaceWith(harness.element.cloneNode());
    await harnessOf(canvasElement);
  };

export const Whole: Story = {name: 'MEM-20 La carte', tags: ['autodocs']};
export const QrCode: Story = {name: 'MEM-22 Code QR', args: {persona: 'single'}};
export const RawBytes: Story = {name: 'MEM-22 Data Matrix binaire', args: {persona: 'alsace'}};
export const Barcode: Story = {name: 'MEM-22 Code à barres', args: {persona: 'otherPerson'}};
export const Several: Story = {
  name: 'MEM-20 Plusieurs contrats, une carte à soi, sans code',
  args: {persona: 'resume'},
};
export const CodeThatFails: Story = {
  name: 'MEM-22 Code qui ne peut pas s’afficher',
  render: changed((card) => ({...card, code: {symbology: 'code128', value: 'é', encoding: 'text'}})),
};
export const Counter: Story = {name: 'MEM-22 Au comptoir', play: pressed('Montrer à la pharmacie')};
export const Revealed: Story = {name: 'MEM-20 Un numéro affiché', play: pressed('Afficher le numéro')};
export const ForOnePerson: Story = {name: 'MEM-20 À enregistrer pour une personne', play: pressed('Louis')};
export const Exceptions: Story = {
  name: 'MEM-20 Des droits différents dans la famille',
  render: changed((card) => ({
    ...card,
    people: card.people.map((person, index) =>
      index === 1 ? {...person, rights: person.rights.filter(({domain}) => domain !== 'OPTI')} : person,
    ),
  })),
};
export const LongWords: Story = {
  name: 'MEM-20 Des mots sans fin (A11c)',
  render: changed((card) => ({
    ...card,
    operator: 'M'.repeat(52),
    contract: {...card.contract, label: 'M'.repeat(52)},
    holder: {...card.holder, lastName: 'M'.repeat(52)},
    people: card.people.map((person) => ({...person, firstName: 'M'.repeat(52)})),
    legend: [{value: 'PEC', meaning: 'M'.repeat(52)}],
  })),
};
export const OwnLogo: Story = {
  name: 'MEM-20 Le logo de la mutuelle',
  render: (_, {loaded}) =>
    inBackend(
      loaded,
      html`<mutuelle-digital-card-viewer
        ><svg slot="logo" width="32" height="32" viewBox="0 0 32 32" aria-hidden="true">
          <path fill="currentColor" d="M16 3c5 6 11 9 11 15a11 11 0 0 1-22 0C5 12 11 9 16 3z"></path></svg
      ></mutuelle-digital-card-viewer>`,
    ),
};
export const ToCome: Story = {
  name: 'MEM-23 Pas encore valable',
  render: changed((card) => ({...card, status: 'notYetValid', validFrom: '2999-01-01', validTo: '2999-12-31'})),
};
export const Expired: Story = {
  name: 'MEM-23 Expirée',
  render: changed((card) => ({...card, validFrom: '2025-01-01', validTo: '2025-12-31'})),
};
export const Revoked: Story = {name: 'MEM-23 Annulée', render: status('revoked')};
export const Suspended: Story = {name: 'MEM-20 Droits suspendus', args: {persona: 'used'}};
export const Ended: Story = {name: 'MEM-20 Contrat terminé', args: {persona: 'expired'}};
export const UnknownStatus: Story = {name: 'MEM-23 À vérifier', render: status('frozen')};
export const Kept: Story = {
  name: 'MEM-21 Enregistrée sur ce téléphone',
  play: async ({canvasElement}) => (await harnessOf(canvasElement)).keep(),
};
export const WithoutNetwork: Story = {name: 'MEM-21 Sans réseau', play: reopened('network')};
export const SessionOver: Story = {name: 'MEM-21 Copie, session terminée', play: reopened('unauthenticated')};
export const None: Story = {name: 'État\u00a0: aucune carte', render: cards(() => [])};
export const Unconfigured: Story = {...states.unconfigured, name: 'État\u00a0: sans serveur'};
export const Loading: Story = {...states.loading, name: 'État\u00a0: chargement'};
export const Offline: Story = {...states.offline, name: 'État\u00a0: hors ligne, sans copie'};
export const Down: Story = {...states.down, name: 'État\u00a0: panne'};
export const Maintenance: Story = {...states.maintenance, name: 'État\u00a0: service en pause'};
export const Nonsense: Story = {...states.nonsense, name: 'État\u00a0: réponse incompréhensible'};
export const SignedOut: Story = {...states.signedOut, name: 'État\u00a0: personne n’est connecté'};
