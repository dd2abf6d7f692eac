import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/document-library.js';
import {backendOf, fail, playsOn, steps, widgetWith, type Play} from './plays.js';
import type {Words} from './story-harness.js';
import {inBackend, simulated, states, type SimulatorArgs} from './support.js';

interface LibraryArgs extends SimulatorArgs {
  'tax-certificates'?: boolean;
}

const meta: Meta<LibraryArgs> = {
  id: 'document-library',
  title: 'Espace adhérent/Mes documents (MEM-72, MEM-73)',
  component: 'mutuelle-document-library',
  ...simulated,
  render: (args, {loaded}) =>
    inBackend(
      loaded,
      html`<mutuelle-document-library ?tax-certificates=${args['tax-certificates']}></mutuelle-document-library>`,
    ),
};
export default meta;
type Story = StoryObj<LibraryArgs>;

const widgetOf = widgetWith('mutuelle-document-library', '.docs, .no-document, .paper');
const {press, ready, see} = playsOn(widgetOf);

const choose =
  (filter: string, value: string, then: string): Play =>
  async (context) => {
    const widget = await widgetOf(context);
    const control = widget.root.querySelector<HTMLInputElement>(`#by-${filter}`)!;
    control.value = value;
    control.dispatchEvent(new Event('change', {bubbles: true}));
    await widget.see(then);
    await widget.until(() => !widget.root.querySelector('.library[aria-busy=true], .skeleton'));
  };
/** Presses a button of the first paper that is a statement. */
const atStatement =
  (which: 'read' | 'download', then: string): Play =>
  async (context) => {
    const widget = await widgetOf(context);
    const row = widget.root.querySelector('.doc[data-id^="decompte-"]')!;
    row.querySelectorAll<HTMLElement>('.doc-acts button')[which === 'read' ? 0 : 1]!.click();
    await widget.see(then);
  };

const read: Words = {fr: 'Voir les années précédentes', en: 'See the years before'};
const several: Words = {fr: 'Choisir plusieurs documents', en: 'Choose several documents'};
const all: Words = {fr: 'Choisir tous ceux affichés', en: 'Choose all that are shown'};
const zip: Words = {fr: 'Télécharger le ZIP', en: 'Download the ZIP'};
const links = {
  contact: 'https://espace.example.org/messages',
  pages: {preferences: 'https://espace.example.org/preferences'},
  documentSending: 'https://espace.example.org/envoyer',
};

export const Library: Story = {name: 'MEM-73 Mes documents', tags: ['autodocs', 'picture']};
export const Linked: Story = {name: 'MEM-73 Avec les pages de l’assureur', args: {settings: {links}}};
export const ByPost: Story = {name: 'MEM-73 Décomptes par courrier', args: {persona: 'alsace'}};
export const SeveralYears: Story = {
  name: 'MEM-73 Plusieurs années',
  play: press(read, '#year-2023, #year-2024'),
};
export const MoreFailed: Story = {
  name: 'MEM-73 Années précédentes\u00a0: connexion coupée',
  play: steps(ready, fail('listDocuments', 'network'), press(read, '.list-end .alert')),
};
export const OfOnePerson: Story = {name: 'MEM-73 D’une personne', play: choose('person', 'louis', '.docs')};
export const NothingFound: Story = {
  name: 'MEM-73 Aucun résultat',
  args: {settings: {links}},
  play: choose('search', 'mutuelle 2009', '.no-document'),
};
export const NothingFoundByPhone: Story = {
  name: 'MEM-73 Aucun résultat, par téléphone',
  play: choose('search', 'mutuelle 2009', '.no-document'),
};
export const NewMember: Story = {name: 'MEM-73 Nouvel adhérent', args: {persona: 'expired'}};

// Reading and downloading
export const Reading: Story = {
  name: 'MEM-73 Lire un document',
  play: atStatement('read', '#viewer .pdf-page canvas'),
};
export const ReadingFailed: Story = {
  name: 'MEM-73 Lire un document\u00a0: connexion coupée',
  play: steps(ready, fail('getDocumentFile', 'network'), atStatement('read', '#viewer .alert')),
};
/** The answer of a server that has links, which the story does not follow. */
const withLink: Play = async (context) => {
  const backend = backendOf(context);
  const {call} = backend;
  backend.call = ((operation, input, options) =>
    operation.id === 'linkDocuments'
      ? Promise.resolve({url: '#fichier', name: 'Décompte.pdf'})
      : call(operation, input, options)) as typeof call;
  await widgetOf(context);
};
export const FileReady: Story = {
  name: 'MEM-73 Fichier prêt, à enregistrer',
  play: steps(withLink, atStatement('download', '.file-link')),
};
export const DownloadFailed: Story = {
  name: 'MEM-73 Télécharger\u00a0: connexion coupée',
  play: steps(ready, fail('linkDocuments', 'network'), atStatement('download', '.doc[data-id^="decompte-"] .alert')),
};
export const ChoosingSeveral: Story = {
  name: 'MEM-73 Choisir plusieurs documents',
  play: steps(press(several, '.tick'), press(all, '.tick')),
};
export const NoneChosen: Story = {
  name: 'MEM-73 Aucun document choisi',
  play: steps(press(several, '.tick'), press(zip, '.several-bar')),
};

// What was sent
export const Sent: Story = {name: 'MEM-73 Ce que j’ai envoyé', play: choose('kind', 'sent', '.alert.warning')};
export const SentWay: Story = {
  name: 'MEM-73 Suivre un document envoyé',
  play: steps(
    choose('kind', 'sent', '.alert.warning'),
    press({fr: 'Suivre ce document', en: 'Follow this document'}, 'details[open] .path'),
  ),
};
export const SentAgain: Story = {
  name: 'MEM-73 Remplacer un document refusé',
  play: steps(choose('kind', 'sent', '.alert.warning'), press({fr: 'Remplacer', en: 'Replace'}, '.placed .ways')),
};

// Tax certificates
const independent: Story = {args: {persona: 'used', 'tax-certificates': true}};
export const TaxCertificates: Story = {
  ...independent,
  name: 'MEM-72 Attestation Madelin',
  play: see('.paper'),
};
export const TaxCertificatesChosen: Story = {
  name: 'MEM-72 Attestation Madelin, choisie dans la liste',
  args: {persona: 'used'},
  play: choose('kind', 'taxCertificate', '.paper'),
};
export const TaxFailed: Story = {
  ...independent,
  name: 'MEM-72 Attestation Madelin\u00a0: connexion coupée',
  parameters: {sandbox: {fail: ['getTaxCertificates', 'network']}},
  play: see('.frame > .alert'),
};
export const TaxEmployer: Story = {
  name: 'MEM-72 Contrat non concerné\u00a0: employeur',
  args: {settings: {links}},
  play: choose('kind', 'taxCertificate', '.blank'),
};
export const TaxIndividual: Story = {
  name: 'MEM-72 Contrat non concerné\u00a0: particulier',
  args: {persona: 'resume'},
  play: choose('kind', 'taxCertificate', '.blank'),
};
export const TaxMicro: Story = {
  name: 'MEM-72 Contrat non concerné\u00a0: micro-entreprise',
  args: {persona: 'alsace'},
  play: choose('kind', 'taxCertificate', '.blank'),
};

export const Unconfigured: Story = {...states.unconfigured, name: 'État\u00a0: sans serveur'};
export const Loading: Story = {...states.loading, name: 'État\u00a0: chargement'};
export const Long: Story = {...states.long, name: 'État\u00a0: c’est long'};
export const SignedOut: Story = {...states.signedOut, name: 'État\u00a0: session terminée'};
export const Offline: Story = {...states.offline, name: 'État\u00a0: hors ligne'};
export const Down: Story = {...states.down, name: 'État\u00a0: panne'};
export const Maintenance: Story = {...states.maintenance, name: 'État\u00a0: service en pause'};
export const Nonsense: Story = {...states.nonsense, name: 'État\u00a0: réponse incompréhensible'};
