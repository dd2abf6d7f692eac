import {expect} from '@open-wc/testing';
import {accessible} from '../../testing/accessible.js';
import {followed} from '../../testing/followed.js';
import {activation, open, type Instead} from './library-page.harness.js';

const statement = 'Décompte d’octobre 2026';
const other = 'Décompte de septembre 2026';
const linked = (url: string | undefined = 'https://fichiers.example.org/t/1'): Instead => ({
  linkDocuments: () => ({url, name: 'Décompte d’octobre 2026.pdf', until: '2026-11-22T09:05:00Z'}),
});

describe('a paper that is downloaded MEM-73', () => {
  let leads: ReturnType<typeof followed>;
  let stop: (() => void) | undefined;
  const act = (isActive: boolean) => (stop = activation(isActive));
  beforeEach(() => (leads = followed()));
  afterEach(() => {
    leads.stop();
    stop?.();
    stop = undefined;
  });

  it('SPACE-31: leads the browser to the link while the press counts, and leaves a link', async () => {
    act(true);
    const at = await open({instead: linked()});
    await at.act(statement, 'Télécharger');
    await at.until(() => at.fileLink);
    expect(leads.links).to.deep.equal([
      {href: 'https://fichiers.example.org/t/1', download: 'Décompte d’octobre 2026.pdf'},
    ]);
    expect(at.words).to.contain('Le téléchargement commence.');
    expect(
      at.calls.some(({id}) => id === 'getDocumentFile'),
      'no bytes in the page',
    ).to.equal(false);
    expect(at.events).to.deep.equal(['documents-downloaded {"documentIds":["decompte-2026-10"]}']);
    await accessible(at.element);
  });

  it('SPACE-31: an answer that comes late opens no window: a plain link waits for a press', async () => {
    act(false);
    const opened: unknown[] = [];
    const {open: openWindow} = window;
    window.open = (...given) => (opened.push(given), null);
    try {
      const at = await open({instead: linked()});
      await at.act(statement, 'Télécharger');
      await at.until(() => at.fileLink);
      expect([opened.length, leads.links.length]).to.deep.equal([0, 0]);
      const link = at.fileLink!;
      expect(at.words).to.contain('Votre fichier est prêt.');
      expect([link.getAttribute('href'), link.download, link.target, link.referrerPolicy]).to.deep.equal([
        'https://fichiers.example.org/t/1',
        'Décompte d’octobre 2026.pdf',
        '',
        'no-referrer',
      ]);
      // the browser follows it by itself
      const press = new MouseEvent('click', {bubbles: true, cancelable: true, composed: true});
      let prevented: boolean | undefined;
      at.element.addEventListener('click', (event) => {
        prevented = event.defaultPrevented;
        event.preventDefault();
      });
      link.dispatchEvent(press);
      expect(prevented).to.equal(false);
      await at.until(() => at.words.includes('Le téléchargement commence.'));
    } finally {
      window.open = openWindow;
    }
  });

  it('SPACE-31: a link that was used is asked anew, and then waits for the press of a blocked browser', async () => {
    act(true);
    let count = 0;
    const at = await open({
      instead: {linkDocuments: () => ({url: `https://fichiers.example.org/t/${++count}`, name: 'a.pdf'})},
    });
    await at.act(statement, 'Télécharger');
    await at.until(() => at.fileLink);
    await at.press('Rien ne se passe');
    await at.until(() => at.fileLink?.href.endsWith('/2'));
    expect(leads.links).to.have.length(1);
    expect(at.words).to.contain('Votre fichier est prêt.');
  });

  it('takes no script for a link', async () => {
    act(true);
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'tel:+33199001234']) {
      const at = await open({instead: linked(url)});
      await at.act(statement, 'Télécharger');
      await at.until(() => at.events.length);
      expect(at.fileLink, url).to.equal(null);
      expect(leads.links.at(-1)!.href, 'the file by the operation').to.match(/^blob:/);
    }
  });

  it('comes by the page where the server has no link', async () => {
    const at = await open();
    await at.act(statement, 'Télécharger');
    await at.until(() => leads.links.length);
    expect(leads.links[0]!.download).to.equal('Décompte d’octobre 2026.pdf');
    const bytes = new Uint8Array(await (await fetch(leads.links[0]!.href)).arrayBuffer());
    expect(new TextDecoder().decode(bytes.slice(0, 5))).to.equal('%PDF-');
  });

  it('is no longer new, as the server says', async () => {
    const at = await open();
    expect(at.words).to.contain('3 nouveaux documents');
    expect(at.documents.find(({name}) => name === statement)!.badges).to.deep.equal(['Nouveau']);
    await at.act(statement, 'Télécharger');
    await at.until(() => at.words.includes('2 nouveaux documents'));
    expect(at.documents.find(({name}) => name === statement)!.badges).to.deep.equal([]);
  });

  it('stays as it is where that cannot be read', async () => {
    const at = await open();
    at.sandbox.fail('listDocuments', 'network');
    await at.act(statement, 'Télécharger');
    await at.until(() => at.events.length);
    expect(at.documents).to.have.length(20);
    expect(at.root.querySelectorAll('.alert.danger')).to.have.length(1, 'that of a paper that was refused');
  });

  it('says what failed at its row, and does it again', async () => {
    const at = await open();
    at.sandbox.fail('linkDocuments', 'network');
    await at.act(other, 'Télécharger');
    await at.until(() => at.row(other).querySelector('.alert.danger'));
    await at.act(other, 'Réessayer');
    await at.until(() => leads.links.length);
    expect(at.row(other).querySelector('.alert')).to.equal(null);
    const keys = at.calls.filter(({id}) => id === 'linkDocuments');
    expect(keys).to.have.length(2);
  });
});

describe('several papers MEM-73', () => {
  let leads: ReturnType<typeof followed>;
  beforeEach(() => (leads = followed()));
  afterEach(() => leads.stop());

  it('come as one ZIP, whose names are said to be in UTF-8 (SPACE-32)', async () => {
    const stop = activation(true);
    const at = await open();
    await at.choose('search', 'decompte');
    await at.press('Choisir plusieurs documents');
    expect(at.focused).to.equal('several');
    await accessible(at.element);
    at.root.querySelectorAll<HTMLElement>('.doc .tick').forEach((tick, index) => index < 3 && tick.click());
    await at.until(() => at.words.includes('3 documents choisis'));
    await at.press('Télécharger le ZIP');
    await at.until(() => leads.links.length);
    stop();
    const bytes = new Uint8Array(await (await fetch(leads.links[0]!.href)).arrayBuffer());
    expect(leads.links[0]!.download).to.equal('documents-2026-11-22.zip');
    const view = new DataView(bytes.buffer);
    expect(view.getUint32(0, true)).to.equal(0x04034b50);
    expect(view.getUint16(6, true) & 0x0800, 'bit 11').to.equal(0x0800);
    const name = new TextDecoder().decode(bytes.slice(30, 30 + view.getUint16(26, true)));
    expect(name).to.equal('Décompte d’octobre 2026.pdf');
    expect(at.events[0]).to.contain('decompte-2026-08');
  });

  it('are all of those shown, or none: then it says so; and the focus goes back', async () => {
    const at = await open();
    await at.press('Choisir plusieurs documents');
    await at.press('Télécharger le ZIP');
    expect(at.words).to.contain('Choisissez au moins un document.');
    expect(at.calls.some(({id}) => id === 'linkDocuments')).to.equal(false);
    await at.press('Choisir tous ceux affichés');
    expect(at.words).to.contain('20 documents choisis').and.not.to.contain('Choisissez au moins');
    await at.press('Annuler');
    await at.until(() => at.focused === 'choose-several');
    expect(at.root.querySelectorAll('.doc .tick')).to.have.length(0);
  });

  it('stay chosen while others are looked for, up to what one file may hold', async () => {
    const at = await open();
    await at.press('Choisir plusieurs documents');
    for (let more = 0; more < 2; more++) {
      await at.press('Voir les années précédentes');
      await at.until(() => at.documents.length > 20 + more * 50);
    }
    await at.press('Choisir tous ceux affichés');
    await at.choose('kind', 'card');
    expect(at.words).to.contain('120 documents choisis');
    await at.press('Télécharger le ZIP');
    expect(at.words).to.contain('Pas plus de 100 à la fois.');
    expect(at.calls.some(({id}) => id === 'linkDocuments')).to.equal(false);
  });

  it('are refused by a server that has no link for several', async () => {
    const at = await open({instead: {linkDocuments: () => ({name: 'documents.zip'})}});
    await at.press('Choisir plusieurs documents');
    await at.press('Choisir tous ceux affichés');
    await at.press('Télécharger le ZIP');
    await at.until(() => at.root.querySelector('.several-bar .alert.danger'));
    expect(at.words).to.contain('La réponse de nos services n’a pas pu être lue');
  });
});

describe('a paper that is read MEM-73', () => {
  it('shows its pages above the page, and nothing of it is kept', async () => {
    const urls: string[] = [];
    const {createObjectURL} = URL;
    URL.createObjectURL = (object) => (urls.push('made'), createObjectURL(object));
    const stored = () => [...Object.keys(localStorage), ...Object.keys(sessionStorage)].sort();
    const before = stored();
    try {
      const at = await open();
      const opener = [...at.row(statement).querySelectorAll('button')].find((each) =>
        each.textContent.includes('Lire'),
      )!;
      opener.focus();
      opener.click();
      await at.until(() => at.root.querySelector('.pdf-page canvas'));
      expect(at.viewer!.open).to.equal(true);
      expect(at.viewer!.textContent).to.contain(statement).and.to.contain('1 page');
      expect(at.events).to.deep.equal(['document-opened {"documentId":"decompte-2026-10"}']);
      await accessible(at.element);
      await at.press('Agrandir');
      await at.until(() => at.root.querySelector<HTMLElement>('.zoom')!.textContent.includes('125'));
      await at.until(() => at.words.includes('2 nouveaux documents'));
      at.viewer!.close();
      await at.until(() => !at.viewer);
      expect(at.root.activeElement === opener).to.equal(true);
      expect(at.root.querySelectorAll('canvas')).to.have.length(0);
      expect([urls.length, stored()]).to.deep.equal([0, before]);
    } finally {
      URL.createObjectURL = createObjectURL;
    }
  });

  it('can be downloaded from there', async () => {
    const leads = followed();
    const at = await open();
    await at.act(statement, 'Lire');
    await at.until(() => at.viewer?.open && at.root.querySelector('.pdf-page'));
    [...at.viewer!.querySelectorAll('button')].find((each) => each.textContent.includes('Télécharger'))!.click();
    await at.until(() => leads.links.length);
    leads.stop();
    expect(at.viewer!.open).to.equal(true);
  });

  it('says why it does not come, or cannot be drawn', async () => {
    let broken = true;
    const at = await open({
      instead: {
        getDocumentFile: (real) =>
          broken
            ? {bytes: new TextEncoder().encode('no pdf'), type: 'application/pdf', name: 'a.pdf', sha256: ''}
            : real(),
      },
    });
    await at.act(statement, 'Lire');
    await at.until(() => at.viewer?.textContent.includes('Ce document ne peut pas s’afficher ici'));
    broken = false;
    at.viewer!.close();
    await at.until(() => !at.viewer);
    at.sandbox.fail('getDocumentFile', 'unavailable');
    await at.act(statement, 'Lire');
    await at.until(() => at.viewer?.querySelector('.alert.danger'));
    await accessible(at.element);
    await at.press('Réessayer');
    await at.until(() => at.viewer?.querySelector('canvas'));
  });
});

describe('a paper that is shared MEM-73', () => {
  const real = {canShare: navigator.canShare, share: navigator.share, matchMedia};
  const device = (share: () => Promise<void>, coarse = true) => {
    Object.assign(navigator, {canShare: () => true, share});
    window.matchMedia = (query) =>
      query === '(pointer: coarse)' ? ({matches: coarse} as MediaQueryList) : real.matchMedia(query);
  };
  afterEach(() => {
    Object.assign(navigator, {canShare: real.canShare, share: real.share});
    window.matchMedia = real.matchMedia;
  });

  it('goes to another app, on a device that is touched', async () => {
    const given: string[] = [];
    const share = async ({files}: ShareData) => void given.push(files![0]!.name);
    device(share as () => Promise<void>, false);
    const still = await open();
    expect(still.row(statement).textContent).not.to.contain('Partager');
    device(share as () => Promise<void>);
    const at = await open();
    await at.act(statement, 'Partager');
    await at.until(() => given.length);
    expect(given).to.deep.equal(['Décompte d’octobre 2026.pdf']);
    expect(at.row(statement).querySelector('.alert')).to.equal(null);
  });

  it('waits for a press where the file came too late; a mind that is changed is no failure', async () => {
    const errors = ['NotAllowedError', 'AbortError'];
    device(async () => {
      throw new DOMException('', errors.shift());
    });
    const at = await open();
    await at.act(statement, 'Partager');
    await at.until(() => at.words.includes('Partager maintenant'));
    await at.press('Partager maintenant');
    await at.until(() => !at.words.includes('Partager maintenant'));
    expect(at.row(statement).querySelector('.alert')).to.equal(null);
  });

  it('leaves the download where the browser refuses', async () => {
    device(async () => {
      throw new DOMException('', 'NotAllowedError');
    });
    const at = await open();
    await at.act(statement, 'Partager');
    await at.until(() => at.words.includes('Partager maintenant'));
    await at.press('Partager maintenant');
    await at.until(() => at.words.includes('Le partage n’a pas été possible'));
  });
});
