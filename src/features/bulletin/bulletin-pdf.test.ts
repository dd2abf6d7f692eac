import {expect} from '@open-wc/testing';
import {BackendError} from '../../backend/error.js';
import type {Bulletin} from '../../contract/bulletin.js';
import type {FileAnswer} from '../../contract/operation.js';
import {accessible} from '../../testing/accessible.js';
import {until} from '../../testing/until.js';
import {plain, sandbox, show, type PanelHost} from '../../testing/panel.harness.js';
import {
  backendOf,
  boxes,
  bulletinOf,
  locked,
  open,
  opened,
  openWide,
  pdfOf,
  press,
  reason,
  said,
  scroll,
  tickAll,
} from './bulletin.harness.js';
import {BulletinPanel} from './bulletin.panel.js';

const drawn = (host: PanelHost) => host.all('.pdf-page canvas').length;
/** Another page may be drawn before it. */
const pdfThere = (host: PanelHost) =>
  until(() => host.all('.sheet')[0]?.querySelector('.pdf-canvas'), 'the first page of the PDF');
const words = (host: PanelHost) => host.all('.viewer-foot button').map(plain);

/** A document whose file is real: `file` may be changed by the test. */
async function documentOf(pages: number, parts: Partial<Bulletin> = {}) {
  const served: {file: FileAnswer; announced: string; answer?: () => FileAnswer} = {
    file: await pdfOf(pages),
    announced: '',
  };
  served.announced = served.file.sha256;
  const backend = backendOf(
    {},
    {
      getBulletin: () => bulletinOf({sha256: served.announced, ...parts}),
      getBulletinFile: () => (served.answer ? served.answer() : served.file),
    },
  );
  return {served, backend};
}

describe('BulletinPanel: the PDF (ENR-16)', () => {
  it('shows by itself where it can be read, with the server’s text for a screen reader, never twice', async () => {
    const {backend} = await documentOf(3);
    const host = await openWide(backend);
    await pdfThere(host);
    expect(host.all('.sheet.drawn')).to.have.length(3);
    expect(drawn(host), 'only what is near').to.be.below(3);
    for (const sheet of host.all('.sheet')) {
      expect(sheet.querySelector('.pdf-page')!.getAttribute('aria-hidden')).to.equal('true');
      expect(plain(sheet.querySelector('.visually-hidden')!)).to.contain('Vasseur');
    }
    expect(plain(host.one('.pdf-text'))).to.contain('1. Partie');
    expect(words(host).at(-1)).to.equal('Lire en texte');
  });

  it('comes after the text on a phone, and where the member saves data: at a press, and back', async () => {
    const {backend} = await documentOf(3);
    const host = await open(backend);
    const asked = () => backend.calls.filter(({id}) => id === 'getBulletinFile').length;
    expect(host.all('.drawn')).to.have.length(0);
    expect(asked()).to.equal(0);
    const button = host.press('Voir le PDF');
    button.focus();
    button.click();
    await pdfThere(host);
    expect(host.root.activeElement, 'the button keeps the focus').to.equal(button);
    expect(plain(button)).to.equal('Lire en texte');
    await press(host, 'Lire en texte');
    expect(host.all('.drawn')).to.have.length(0);
    expect(plain(host.one('.viewer-scroll'))).to.contain('2. Vos garanties');
    await press(host, 'Voir le PDF');
    await pdfThere(host);
    expect(asked(), 'asked once').to.equal(1);
    Object.defineProperty(navigator, 'connection', {value: {saveData: true}, configurable: true});
    try {
      const saving = await openWide(backend);
      expect(plain(saving.press('Voir le PDF'))).to.equal('Voir le PDF');
      expect(asked()).to.equal(1);
    } finally {
      delete (navigator as {connection?: unknown}).connection;
    }
  });

  it('keeps what was read when the form changes', async () => {
    const {backend} = await documentOf(3);
    const host = await open(backend);
    await press(host, 'Page suivante');
    await press(host, 'Voir le PDF');
    expect(locked(host), 'bones are not pages').to.equal(true);
    await pdfThere(host);
    expect(plain(host.one('.badge'))).to.equal('Page 2 sur 3');
    expect(reason(host)).not.to.contain('3 pages');
    await press(host, 'Page suivante');
    await press(host, 'Marquer comme lu');
    await opened(host);
    await press(host, 'Lire en texte');
    expect(locked(host)).to.equal(false);
  });

  it('counts the pages of the file, which may be more than those of the text', async () => {
    const {backend} = await documentOf(5);
    const host = await openWide(backend);
    await pdfThere(host);
    expect(plain(host.one('.badge'))).to.equal('Page 1 sur 5');
    expect(
      host
        .all('.sheet')
        .map((sheet) => plain(sheet.querySelector('.visually-hidden')!))
        .join(' '),
    ).to.contain('3. Signature');
    const short = await openWide((await documentOf(2)).backend);
    await pdfThere(short);
    expect(plain(short.all('.sheet')[1]!), 'nothing of the text is lost')
      .to.contain('2. Vos garanties')
      .and.to.contain('3. Signature');
  });

  it('ENR-17: opens the boxes by scrolling the drawn pages, also at 400 %', async () => {
    const {backend} = await documentOf(3);
    const host = await openWide(backend);
    await pdfThere(host);
    for (let steps = 0; steps < 5; steps++) await press(host, 'Agrandir les pages');
    const region = host.one('#bulletin-pages');
    await until(() => region.scrollWidth > 3 * region.clientWidth, 'the pages to grow');
    expect(locked(host)).to.equal(true);
    for (let top = 0; top < region.scrollHeight; top += region.clientHeight) await scroll(host, top);
    await opened(host);
    expect(said(host)).to.equal('Les cases à cocher sont maintenant disponibles.');
    expect(host.one<HTMLInputElement>('.section > .stack input').hasAttribute('aria-disabled')).to.equal(false);
  });

  it('grows and shrinks by steps, says how much, and stops at both ends', async () => {
    const {backend} = await documentOf(1);
    const host = await openWide(backend);
    await pdfThere(host);
    const [smaller, larger] = [host.press('Réduire les pages'), host.press('Agrandir les pages')];
    expect(smaller.getAttribute('aria-disabled')).to.equal('true');
    const width = () => host.one('.pdf-page').clientWidth;
    const before = width();
    await press(host, 'Agrandir les pages');
    await until(() => said(host) === 'Pages à 125 %', 'the announcement');
    expect(width() / before).to.be.closeTo(1.25, 0.02);
    await until(
      () => Math.abs(host.one<HTMLCanvasElement>('.pdf-canvas').width - width() * devicePixelRatio) < 3,
      'the page to be drawn again, sharp',
    );
    for (let steps = 0; steps < 9; steps++) await press(host, 'Agrandir les pages');
    expect(plain(host.one('.zoom .num'))).to.equal('400 %');
    expect(larger.getAttribute('aria-disabled')).to.equal('true');
  });

  it('says when it cannot be drawn, keeps the text, and tries again', async () => {
    const {backend, served} = await documentOf(3);
    const bytes = new TextEncoder().encode('%PDF-1.7 rien') as Uint8Array<ArrayBuffer>;
    const good = served.file;
    const {sha256} = await import('../../../mocks/engine/sha256.js');
    served.file = {...good, bytes, sha256: sha256(bytes)};
    served.announced = served.file.sha256;
    const host = await openWide(backend);
    await until(() => host.all('.alert').length, 'the message');
    expect(plain(host.one('.alert'))).to.contain('Le PDF ne s’affiche pas ici');
    expect(plain(host.one('.viewer-scroll'))).to.contain('2. Vos garanties');
    await press(host, 'Aller à la fin');
    await tickAll(host);
    expect(await host.submit(), 'the text is enough to go on').to.equal(true);
  });

  it('says when it does not come, keeps the text, and comes at the next press', async () => {
    const {backend, served} = await documentOf(3);
    served.answer = () => {
      throw new BackendError('network');
    };
    const host = await openWide(backend);
    await until(() => host.all('.alert').length, 'the message');
    expect(plain(host.one('.alert'))).to.contain('Le PDF n’arrive pas');
    delete served.answer;
    await press(host, 'Réessayer');
    await pdfThere(host);
    expect(host.all('.alert')).to.have.length(0);
  });

  it('never shows another file than the one announced', async () => {
    const {backend, served} = await documentOf(3);
    served.file = await pdfOf(3, 'Un autre dossier');
    const host = await openWide(backend);
    await until(() => host.all('.alert').length, 'the refusal');
    expect(plain(host.one('.alert'))).to.contain('Ce PDF n’est pas celui qui est annoncé');
    expect(host.all('.drawn')).to.have.length(0);
    expect(plain(host.one('.viewer-scroll'))).to.contain('2. Vos garanties');
    served.announced = served.file.sha256;
    await press(host, 'Réessayer');
    await pdfThere(host);
    expect(plain(host.one('[role=alert]'))).to.contain('Votre bulletin a changé');
  });

  it('locks again, and draws the new file, when the document changes while it is open', async () => {
    const {backend, served} = await documentOf(3);
    backend.answers['acceptBulletin'] = () => {
      throw new BackendError('document-changed');
    };
    const host = await openWide(backend);
    await pdfThere(host);
    await press(host, 'Aller à la fin');
    await tickAll(host);
    served.file = await pdfOf(4, 'Un autre dossier');
    served.announced = served.file.sha256;
    expect(await host.submit()).to.equal(false);
    expect(host.root.activeElement!.id).to.equal('bulletin-changed');
    await pdfThere(host);
    expect(plain(host.one('.badge'))).to.equal('Page 1 sur 4');
    expect(locked(host)).to.equal(true);
    expect(boxes(host).some((box) => box.checked)).to.equal(false);
  });

  it('is read as text of the file where the server sends none; and is downloaded where it does not show', async () => {
    const {backend, served} = await documentOf(2, {pages: []});
    const host = await open(backend);
    await pdfThere(host);
    expect(host.one('.pdf-page').hasAttribute('aria-hidden')).to.equal(false);
    expect(words(host)).not.to.include('Lire en texte');
    expect(locked(host)).to.equal(true);
    await press(host, 'Aller à la fin');
    await opened(host);

    served.answer = () => {
      throw new BackendError('unavailable');
    };
    const without = await open(backend);
    await until(() => without.all('.alert').length, 'the message');
    expect(plain(without.one('.viewer-scroll'))).to.contain('Téléchargez-le, lisez-le');
    await press(without, 'Marquer comme lu');
    await opened(without);
  });

  it('is freed when the widget leaves, and comes back with it', async () => {
    const {backend} = await documentOf(2);
    const host = await openWide(backend);
    await pdfThere(host);
    const {Worker} = globalThis;
    const ended: unknown[] = [];
    const {terminate} = Worker.prototype;
    Worker.prototype.terminate = function () {
      ended.push(this);
      terminate.call(this);
    };
    try {
      const parent = host.parentElement!;
      host.remove();
      await until(() => ended.length, 'the worker to end');
      parent.append(host);
      await host.updateComplete;
      await pdfThere(host);
      expect(ended).to.have.length(1);
    } finally {
      Worker.prototype.terminate = terminate;
    }
  });

  it('is accessible, drawn and in the sandbox', async () => {
    const host = await show(BulletinPanel, sandbox({persona: 'family', at: 'bulletin'}), '.viewer-foot', 'fr', '760px');
    await pdfThere(host);
    expect(plain(host.one('.badge'))).to.equal('Page 1 sur 3');
    await accessible(host);
    expect(host.scrollWidth).to.be.at.most(host.clientWidth);
  });
});
