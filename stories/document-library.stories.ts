import {html} from 'lit';
import '../src/define/document-library.js';
import type {About, Story as StoryOf} from './names.js';
import {backendOf, fail, playsOn, steps, widgetWith, type Play} from './plays.js';
import type {Words} from './story-harness.js';
import {inBackend, simulated, type SimulatorArgs} from './support.js';

interface LibraryArgs extends SimulatorArgs {
  'tax-certificates'?: boolean;
}

const meta: About<LibraryArgs> = {
  id: 'document-library',
  title: 'Espace adhérent\u00a0: au quotidien/Mes documents',
  en: 'Member space: every day/My documents',
  about: 'Tous les documents de la mutuelle, et ce que l’adhérent a envoyé.',
  component: 'mutuelle-document-library',
  ...simulated,
  render: (args, {loaded}) =>
    inBackend(
      loaded,
      html`<mutuelle-document-library ?tax-certificates=${args['tax-certificates']}></mutuelle-document-library>`,
    ),
};
export default meta;
type Story = StoryOf<LibraryArgs>;

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

export const Library: Story = {name: 'Mes documents', en: 'My documents', tags: ['autodocs', 'picture', 'MEM-73']};
export const Linked: Story = {
  name: 'Avec les pages de l’assureur',
  en: 'With the insurer’s pages',
  tags: ['MEM-73'],
  args: {settings: {links}},
};
export const ByPost: Story = {
  name: 'Décomptes par courrier',
  en: 'Statements by post',
  tags: ['MEM-73'],
  args: {persona: 'alsace'},
};
export const SeveralYears: Story = {
  name: 'Plusieurs années',
  en: 'Several years',
  tags: ['MEM-73'],
  play: press(read, '#year-2023, #year-2024'),
};
export const MoreFailed: Story = {
  name: 'Années précédentes\u00a0: connexion coupée',
  en: 'Earlier years: connection lost',
  tags: ['MEM-73'],
  play: steps(ready, fail('listDocuments', 'network'), press(read, '.list-end .alert')),
};
export const OfOnePerson: Story = {
  name: 'D’une personne',
  en: 'Of one person',
  tags: ['MEM-73'],
  play: choose('person', 'louis', '.docs'),
};
export const NothingFound: Story = {
  name: 'Aucun résultat',
  en: 'No result',
  tags: ['MEM-73'],
  args: {settings: {links}},
  play: choose('search', 'mutuelle 2009', '.no-document'),
};
export const NothingFoundByPhone: Story = {
  name: 'Aucun résultat, par téléphone',
  en: 'No result, by phone',
  tags: ['MEM-73'],
  play: choose('search', 'mutuelle 2009', '.no-document'),
};
export const NewMember: Story = {
  name: 'Nouvel adhérent',
  en: 'New member',
  tags: ['MEM-73'],
  args: {persona: 'expired'},
};

// Reading and downloading
export const Reading: Story = {
  name: 'Lire un document',
  en: 'Read a document',
  tags: ['MEM-73'],
  play: atStatement('read', '#viewer .pdf-page canvas'),
};
export const ReadingFailed: Story = {
  name: 'Lire un document\u00a0: connexion coupée',
  en: 'Read a document: connection lost',
  tags: ['MEM-73'],
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
  name: 'Fichier prêt, à enregistrer',
  en: 'File ready, to be saved',
  tags: ['MEM-73'],
  play: steps(withLink, atStatement('download', '.file-link')),
};
export const DownloadFailed: Story = {
  name: 'Télécharger\u00a0: connexion coupée',
  en: 'Download: connection lost',
  tags: ['MEM-73'],
  play: steps(ready, fail('linkDocuments', 'network'), atStatement('download', '.doc[data-id^="decompte-"] .alert')),
};
export const ChoosingSeveral: Story = {
  name: 'Choisir plusieurs documents',
  en: 'Choose several documents',
  tags: ['MEM-73'],
  play: steps(press(several, '.tick'), press(all, '.tick')),
};
export const NoneChosen: Story = {
  name: 'Aucun document choisi',
  en: 'No document chosen',
  tags: ['MEM-73'],
  play: steps(press(several, '.tick'), press(zip, '.several-bar')),
};

// What was sent
export const Sent: Story = {
  name: 'Ce que j’ai envoyé',
  en: 'What I sent',
  tags: ['MEM-73'],
  play: choose('kind', 'sent', '.alert.warning'),
};
export const SentWay: Story = {
  name: 'Suivre un document envoyé',
  en: 'Follow a document I sent',
  tags: ['MEM-73'],
  play: steps(
    choose('kind', 'sent', '.alert.warning'),
    press({fr: 'Suivre ce document', en: 'Follow this document'}, 'details[open] .path'),
  ),
};
export const SentAgain: Story = {
  name: 'Remplacer un document refusé',
  en: 'Replace a refused document',
  tags: ['MEM-73'],
  play: steps(choose('kind', 'sent', '.alert.warning'), press({fr: 'Remplacer', en: 'Replace'}, '.placed .ways')),
};

// Tax certificates
const independent: Partial<Story> = {args: {persona: 'used', 'tax-certificates': true}};
export const TaxCertificates: Story = {
  ...independent,
  name: 'Attestation Madelin',
  en: 'Madelin tax certificate',
  tags: ['MEM-72'],
  play: see('.paper'),
};
export const TaxCertificatesChosen: Story = {
  name: 'Attestation Madelin, choisie dans la liste',
  en: 'Madelin tax certificate, chosen in the list',
  tags: ['MEM-72'],
  args: {persona: 'used'},
  play: choose('kind', 'taxCertificate', '.paper'),
};
export const TaxFailed: Story = {
  ...independent,
  name: 'Attestation Madelin\u00a0: connexion coupée',
  en: 'Madelin tax certificate: connection lost',
  tags: ['MEM-72'],
  parameters: {sandbox: {fail: ['getTaxCertificates', 'network']}},
  play: see('.frame > .alert'),
};
export const TaxEmployer: Story = {
  name: 'Contrat non concerné\u00a0: employeur',
  en: 'Contract not concerned: employer',
  tags: ['MEM-72'],
  args: {settings: {links}},
  play: choose('kind', 'taxCertificate', '.blank'),
};
export const TaxIndividual: Story = {
  name: 'Contrat non concerné\u00a0: particulier',
  en: 'Contract not concerned: individual',
  tags: ['MEM-72'],
  args: {persona: 'resume'},
  play: choose('kind', 'taxCertificate', '.blank'),
};
export const TaxMicro: Story = {
  name: 'Contrat non concerné\u00a0: micro-entreprise',
  en: 'Contract not concerned: micro-business',
  tags: ['MEM-72'],
  args: {persona: 'alsace'},
  play: choose('kind', 'taxCertificate', '.blank'),
};

export {Unconfigured, Loading, Long, SignedOut, Offline, Down, Maintenance, Nonsense} from './states.js';
