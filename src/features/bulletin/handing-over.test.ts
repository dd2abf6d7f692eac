import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {Bulletin} from '../../contract/bulletin.js';
import {BackendError} from '../../backend/error.js';
import {until} from '../../testing/until.js';
import {draftOf, plain, type PanelHost} from '../../testing/panel.harness.js';
import {
  backendOf,
  boxes,
  bulletinOf,
  locked,
  open,
  opened,
  page,
  pdfOf,
  press,
  proofs,
  reason,
  said,
  tickAll,
  withoutDownloads,
} from './bulletin.harness.js';

const documents: Bulletin['documents'] = [
  {id: 'notice', title: 'Notice d’information', version: '2026-11', url: '#notice', required: true},
  {id: 'advice', title: 'Fiche de conseil', version: '2026-11', file: true, required: true},
  {id: 'paper', title: 'Règlement', version: '2026-11', required: true},
  {id: 'data', title: 'Données personnelles', version: '2026-11', url: '#data'},
];
/** The panel, whose links open no window of the test's browser. */
async function show(backend: unknown): Promise<PanelHost> {
  const host = await open(backend);
  host.root.addEventListener('click', (event) => {
    if ((event.target as Element).closest('a[target]')) event.preventDefault();
  });
  return host;
}
const allDocuments = {id: 'all', title: 'Tous', version: '2026-11', file: true};
const link = (host: PanelHost, id: string) => host.one<HTMLElement>(`#document-${id}`);
const handed = (backend: ReturnType<typeof backendOf>) =>
  proofs(backend)
    .filter(({type}) => type === 'document.downloaded' || type === 'document.endReached')
    .flatMap(({documentId, type}) => (documentId === 'bulletin-1' ? [] : [`${documentId} ${type.slice(9)}`]));

describe('LAW-03 the documents of the bulletin', () => {
  it('keep the boxes locked until each required one is opened, and say which is left', async () => {
    const file = await pdfOf(1);
    const backend = backendOf({documents}, {getBulletinDocument: () => file});
    const host = await show(backend);
    await press(host, 'Marquer comme lu');
    expect(locked(host)).to.equal(true);
    expect(reason(host)).to.contain(
      'Avant de cocher ces cases, ouvrez encore : Notice d’information, Fiche de conseil, Règlement.',
    );
    boxes(host)[0]!.click();
    await host.updateComplete;
    expect(boxes(host)[0]!.checked).to.equal(false);
    expect(said(host)).to.contain('ouvrez encore');

    // by the keyboard alone: the way there, the press, and what it says then
    await press(host, 'Aller aux documents');
    expect(host.root.activeElement!.id).to.equal('document-notice');
    await sendKeys({press: 'Enter'});
    await until(() => plain(link(host, 'notice').closest('li')!).includes('Ouvert'), 'the notice to be opened');
    expect(reason(host)).not.to.contain('Notice');
    await withoutDownloads(async (links) => {
      link(host, 'advice').click();
      await until(() => links.length, 'the file');
    });
    await until(() => plain(link(host, 'advice').closest('li')!).includes('Ouvert'), 'the sheet to be opened');
    expect(reason(host)).to.contain('ouvrez encore : Règlement.');
    host.one<HTMLButtonElement>('#document-paper-mark').click();
    await opened(host);
    expect(locked(host)).to.equal(false);
    expect(said(host)).to.equal('Les cases à cocher sont maintenant disponibles.');
    await tickAll(host);
    await host.panel.submit();
    expect(handed(backend)).to.deep.equal(['notice downloaded', 'advice downloaded', 'paper endReached']);
    expect(backend.calls.map(({id}) => id).indexOf('acceptBulletin'), 'the proof went first').to.be.above(
      backend.calls.map(({id}) => id).lastIndexOf('recordProof'),
    );
  });

  it('count as opened by a press of the middle button, which opens them behind', async () => {
    const host = await show(backendOf({documents: documents.slice(0, 1), pages: [page('1. Vous')]}));
    link(host, 'notice').dispatchEvent(new MouseEvent('auxclick', {button: 2, bubbles: true}));
    await host.updateComplete;
    expect(locked(host), 'a menu opens nothing').to.equal(true);
    link(host, 'notice').dispatchEvent(new MouseEvent('auxclick', {button: 1, bubbles: true}));
    await opened(host);
  });

  it('are all opened by one file of all, and tell so one by one', async () => {
    const file = await pdfOf(1);
    const backend = backendOf({documents, allDocuments, pages: [page('1. Vous')]}, {getBulletinDocument: () => file});
    const host = await show(backend);
    await withoutDownloads(async () => {
      host.press('Tout télécharger').click();
      await opened(host);
    });
    expect(host.all('.documents .badge.success')).to.have.length(4);
    await tickAll(host);
    await host.panel.submit();
    expect(handed(backend)).to.deep.equal(['all', 'notice', 'advice', 'paper', 'data'].map((id) => `${id} downloaded`));
  });

  it('that do not come say so, and can be marked as received', async () => {
    const backend = backendOf(
      {documents: documents.slice(1, 2), pages: [page('1. Vous')]},
      {
        getBulletinDocument: () => {
          throw new BackendError('network');
        },
      },
    );
    const host = await show(backend);
    link(host, 'advice').click();
    await until(() => host.all('.documents .alert').length, 'the failure');
    expect(locked(host)).to.equal(true);
    host.press('Marquer comme reçu').click();
    await opened(host);
  });

  it('were handed over before, says the server: nothing is asked again', async () => {
    const before = documents.map((each) => ({...each, handedOn: '2026-11-20T09:00:00Z'}));
    await opened(await open(backendOf({documents: before, pages: [page('1. Vous')]})));
  });

  it('are asked again where the server has no proof of them', async () => {
    const host = await show(
      backendOf(
        {documents: documents.slice(0, 1), pages: [page('1. Vous')]},
        {
          acceptBulletin: () => {
            throw new BackendError('validation', {issues: [{pointer: '/documents/notice', code: 'unread'}]});
          },
        },
      ),
    );
    link(host, 'notice').click();
    await opened(host);
    await tickAll(host);
    expect(await host.panel.submit()).to.equal(false);
    await until(() => locked(host), 'the boxes to lock again');
    expect(plain(host.one('.summary'))).to.contain('Notice d’information');
    expect(plain(link(host, 'notice').closest('li')!)).to.contain('Ouvrez ce document');
  });

  it('are asked again where the server refuses what it said to be handed over; opened once more, it goes', async () => {
    const before = documents.slice(0, 1).map((each) => ({...each, handedOn: '2026-11-20T09:00:00Z'}));
    const refusal = new BackendError('validation', {issues: [{pointer: '/documents/notice', code: 'unread'}]});
    let refused = false;
    const acceptBulletin = () => {
      if (refused) return draftOf();
      refused = true;
      throw refusal;
    };
    const host = await show(backendOf({documents: before, pages: [page('1. Vous')]}, {acceptBulletin}));
    await opened(host);
    await tickAll(host);
    expect(await host.panel.submit()).to.equal(false);
    await until(() => locked(host), 'the boxes to lock again');
    expect(plain(host.one('.summary'))).to.contain('Notice d’information');
    link(host, 'notice').click();
    await opened(host);
    expect(said(host)).to.equal('Les cases à cocher sont maintenant disponibles.');
    expect(await host.panel.submit()).to.equal(true);
  });
});

describe('D7 the numbers of the bulletin', () => {
  it('are hidden in the text until they are asked for', async () => {
    const sections = [
      {
        heading: '1. Vous',
        facts: [
          {label: 'IBAN', value: 'FR76 1234', hidden: 'FR76 ••••'},
          {label: 'BIC', value: 'ABCDFRPP'},
        ],
      },
    ];
    const host = await show(backendOf({...bulletinOf(), pages: [{sections}]}));
    const text = () => plain(host.one('.sheet'));
    expect(text()).to.contain('FR76 •••• Afficher').and.to.contain('ABCDFRPP').and.not.to.contain('1234');
    host.one<HTMLButtonElement>('button[aria-label="Afficher (IBAN, 1. Vous)"]').click();
    await host.updateComplete;
    expect(text()).to.contain('FR76 1234 Masquer');
  });
});
