/** For tests of the bulletin: a document of three pages, and what a reader does with it. */
import type {Acceptance, Bulletin, ProofEvent} from '../../contract/bulletin.js';
import type {FileAnswer} from '../../contract/operation.js';
import {printPdf} from '../../../mocks/engine/pdf.js';
import {sha256} from '../../../mocks/engine/sha256.js';
import {until} from '../../testing/until.js';
import {
  draftOf,
  fake,
  plain,
  show,
  type Answers,
  type FakeBackend,
  type PanelHost,
} from '../../testing/panel.harness.js';
import {BulletinPanel} from './bulletin.panel.js';

export const page = (heading: string, lines = 1): Bulletin['pages'][number] => ({
  sections: [
    {heading, facts: [{label: 'Nom', value: 'Vasseur'}], text: Array.from({length: lines}, () => 'Un paragraphe.')},
  ],
});

export function bulletinOf(parts: Partial<Bulletin> = {}): Bulletin {
  return {
    documentId: 'bulletin-1',
    version: '2026-11',
    title: 'Bulletin d’adhésion',
    reference: 'Contrat collectif n° 2026-0417',
    sha256: 'aa',
    bytes: 42_000,
    pages: [page('1. Vous', 40), page('2. Vos garanties'), page('3. Signature', 40)],
    consents: [
      {id: 'accuracy', version: '1', label: 'J’atteste l’exactitude.', required: true},
      {id: 'terms.group', version: '1', label: 'J’adhère au contrat.', required: true},
      {id: 'marketing', version: '1', label: 'Je souhaite recevoir les offres.', required: false},
    ],
    documents: [
      {id: 'ipid', title: 'Document d’information', version: '2026-11', url: '#ipid'},
      {id: 'rules', title: 'Règlement'},
    ],
    ...parts,
  };
}

export const accepted = (sha256: string): Acceptance => ({
  sha256,
  consents: [
    {id: 'accuracy', version: '1', given: true},
    {id: 'terms.group', version: '1', given: true},
    {id: 'marketing', version: '1', given: false},
  ],
});
export const backendOf = (parts: Partial<Bulletin> = {}, answers: Answers = {}, draft = draftOf()) =>
  fake({getBulletin: () => bulletinOf(parts), acceptBulletin: () => draft, ...answers}, draft);
/** As on a phone: the text comes first. */
export const open = (backend: unknown, locale?: string) =>
  show(BulletinPanel, backend, '.viewer-foot', locale, '500px');

/** With room for the PDF, which shows by itself. */
export const openWide = (backend: unknown, locale?: string) =>
  show(BulletinPanel, backend, '.viewer-foot', locale, '760px');

/** A real file of so many pages, and the hash it has. */
export async function pdfOf(pages: number, reference = 'Dossier 1'): Promise<FileAnswer> {
  const bytes = await printPdf({
    title: 'Bulletin',
    reference,
    author: 'Mutuelle Exemple',
    date: '2026-11-22',
    pages: Array.from({length: pages}, (_, index) => page(`${index + 1}. Partie`)),
  });
  return {bytes, type: 'application/pdf', name: 'bulletin.pdf', sha256: sha256(bytes)};
}

export const boxes = (host: PanelHost) => host.all<HTMLInputElement>('.section > .stack input');
export const locked = (host: PanelHost) => boxes(host).every((box) => box.getAttribute('aria-disabled') === 'true');
export const opened = (host: PanelHost) => until(() => host.all('.reason.open').length, 'the boxes to open');
export const said = (host: PanelHost) => plain(host.all('[role=status]').at(-1)!);
export const reason = (host: PanelHost) => plain(host.one('.reason'));
export const proofs = (backend: FakeBackend) =>
  backend.bodiesOf('recordProof').flatMap((body) => (body as {events: ProofEvent[]}).events);
export async function press(host: PanelHost, words: string): Promise<void> {
  host.press(words).click();
  await host.updateComplete;
}
/** Scrolls; the event by hand, because a page behind another one draws no frames and gets none. */
export async function scroll(host: PanelHost, top: number): Promise<void> {
  const region = host.one('#bulletin-pages');
  region.scrollTop = top;
  region.dispatchEvent(new Event('scroll'));
  await host.updateComplete;
}
export async function tickAll(host: PanelHost): Promise<void> {
  boxes(host).forEach((box) => box.click());
  await host.updateComplete;
}
/** Keeps the links that would have started a download. */
export async function withoutDownloads(action: (links: HTMLAnchorElement[]) => Promise<void>): Promise<void> {
  const {click} = HTMLAnchorElement.prototype;
  const links: HTMLAnchorElement[] = [];
  HTMLAnchorElement.prototype.click = function () {
    links.push(this);
  };
  try {
    await action(links);
  } finally {
    HTMLAnchorElement.prototype.click = click;
  }
}
