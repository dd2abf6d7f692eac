import {html} from 'lit';
import type {Card, Cards} from '../src/contract/card.js';
import '../src/define/digital-card-viewer.js';
import type {Backend} from '../src/backend/backend.js';
import {eraseSavedCards} from '../src/offline/index.js';
import type {DigitalCardViewerHarness} from '../src/features/card/digital-card-viewer.harness.js';
import type {Sandbox} from '../mocks/index.js';
import type {About, Story} from './names.js';
import * as states from './states.js';
import {inBackend, simulated, simulatorLoader} from './support.js';

const meta: About = {
  id: 'digital-card-viewer',
  title: 'Espace adhérent\u00a0: se soigner/Carte de tiers payant',
  en: 'Member space: health/Third-party-payment card',
  about: 'La carte à montrer au comptoir, à enregistrer et à partager, même sans réseau.',
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

export const Whole: Story = {name: 'La carte', en: 'The card', tags: ['autodocs', 'MEM-20']};
export const QrCode: Story = {name: 'Code QR', en: 'QR code', tags: ['MEM-22'], args: {persona: 'single'}};
export const RawBytes: Story = {
  name: 'Data Matrix binaire',
  en: 'Binary Data Matrix',
  tags: ['MEM-22'],
  args: {persona: 'alsace'},
};
export const Barcode: Story = {name: 'Code à barres', en: 'Barcode', tags: ['MEM-22'], args: {persona: 'otherPerson'}};
export const Several: Story = {
  name: 'Plusieurs contrats, une carte à soi, sans code',
  en: 'Several contracts, own card, no code',
  tags: ['MEM-20'],
  args: {persona: 'resume'},
};
export const CodeThatFails: Story = {
  name: 'Code qui ne peut pas s’afficher',
  en: 'Code that cannot be shown',
  tags: ['MEM-22'],
  render: changed((card) => ({...card, code: {symbology: 'code128', value: 'é', encoding: 'text'}})),
};
export const Counter: Story = {
  name: 'Au comptoir',
  en: 'At the counter',
  tags: ['MEM-22'],
  play: pressed('Montrer à la pharmacie'),
};
export const Revealed: Story = {
  name: 'Un numéro affiché',
  en: 'A number shown',
  tags: ['MEM-20'],
  play: pressed('Afficher le numéro'),
};
export const ForOnePerson: Story = {
  name: 'À enregistrer pour une personne',
  en: 'To save for one person',
  tags: ['MEM-20'],
  play: pressed('Louis'),
};
export const Exceptions: Story = {
  name: 'Des droits différents dans la famille',
  en: 'Rights that differ within the family',
  tags: ['MEM-20'],
  render: changed((card) => ({
    ...card,
    people: card.people.map((person, index) =>
      index === 1 ? {...person, rights: person.rights.filter(({domain}) => domain !== 'OPTI')} : person,
    ),
  })),
};
export const LongWords: Story = {
  name: 'Des mots sans fin',
  en: 'Words without end',
  tags: ['MEM-20', 'A11c'],
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
  name: 'Le logo de la mutuelle',
  en: 'The logo of the mutuelle',
  tags: ['MEM-20'],
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
  name: 'Pas encore valable',
  en: 'Not valid yet',
  tags: ['MEM-23'],
  render: changed((card) => ({...card, status: 'notYetValid', validFrom: '2999-01-01', validTo: '2999-12-31'})),
};
export const Expired: Story = {
  name: 'Expirée',
  en: 'Expired',
  tags: ['MEM-23'],
  render: changed((card) => ({...card, validFrom: '2025-01-01', validTo: '2025-12-31'})),
};
export const Revoked: Story = {name: 'Annulée', en: 'Revoked', tags: ['MEM-23'], render: status('revoked')};
export const Suspended: Story = {
  name: 'Droits suspendus',
  en: 'Rights suspended',
  tags: ['MEM-20'],
  args: {persona: 'used'},
};
export const Ended: Story = {
  name: 'Contrat terminé',
  en: 'Contract ended',
  tags: ['MEM-20'],
  args: {persona: 'expired'},
};
export const UnknownStatus: Story = {
  name: 'À vérifier',
  en: 'To be checked',
  tags: ['MEM-23'],
  render: status('frozen'),
};
export const Kept: Story = {
  name: 'Enregistrée sur ce téléphone',
  en: 'Saved on this phone',
  tags: ['MEM-21'],
  play: async ({canvasElement}) => (await harnessOf(canvasElement)).keep(),
};
export const WithoutNetwork: Story = {
  name: 'Sans réseau',
  en: 'Without network',
  tags: ['MEM-21'],
  play: reopened('network'),
};
export const SessionOver: Story = {
  name: 'Copie, session terminée',
  en: 'Copy, session over',
  tags: ['MEM-21'],
  play: reopened('unauthenticated'),
};
export const None: Story = {name: 'État\u00a0: aucune carte', en: 'State: no card', render: cards(() => [])};
export {Unconfigured, Loading, Down, Maintenance, Nonsense, SignedOut} from './states.js';
export const Offline: Story = {
  ...states.Offline,
  name: 'État\u00a0: hors ligne, sans copie',
  en: 'State: offline, no copy',
};
