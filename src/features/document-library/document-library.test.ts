import {expect} from '@open-wc/testing';
import type {BackendError} from '../../backend/error.js';
import {getDocumentFile, type DocumentPage} from '../../contract/documents.js';
import {accessible} from '../../testing/accessible.js';
import {runWidgetSuite} from '../../testing/widget-suite.js';
import {DocumentLibraryHarness} from './document-library.harness.js';
import type {DocumentLibrary} from './document-library.js';
import {open, openUnread} from './library-page.harness.js';
import {LibraryPanel} from './library.panel.js';

runWidgetSuite<DocumentLibrary>({
  tag: 'mutuelle-document-library',
  harness: DocumentLibraryHarness,
  loads: 'listDocuments',
  title: {fr: 'Mes documents', en: 'My documents'},
  attributes: {'tax-certificates': ''},
});

describe('the papers of a member MEM-73', () => {
  it('are listed by year, newest first, each with its day, kind, person and weight', async () => {
    const at = await open();
    expect(at.years).to.deep.equal(['2026']);
    const [first] = at.documents;
    expect(first).to.deep.include({name: 'Facture acquittée', badges: ['Reçu']});
    expect(first!.facts).to.equal('21 novembre, Document envoyé, Louis, PDF 2 Ko');
    await at.press('Voir les années précédentes');
    await at.until(() => at.years.length > 3);
    expect(at.documents.find(({name}) => name.startsWith('Carte'))!.facts).to.equal('1er janvier, Carte, PDF 2 Ko');
    expect(at.row('Carte de tiers payant 2026').querySelector('sup')?.textContent).to.equal('er');
    expect(at.years.slice(0, 3)).to.deep.equal(['2026', '2025', '2024']);
    await accessible(at.element);
  });

  it('are read by pages, down to the first one of ten years', async () => {
    const at = await open();
    expect(at.documents).to.have.length(20);
    while (at.text.includes('Voir les années précédentes')) {
      const before = at.documents.length;
      await at.press('Voir les années précédentes');
      await at.until(() => at.documents.length > before);
    }
    expect(at.years).to.deep.equal(Array.from({length: 10}, (_, back) => String(2026 - back)));
    expect(new Set(at.documents.map(({id}) => id)).size).to.equal(at.documents.length);
    expect(at.words).to.contain(`${at.documents.length} documents affichés sur ${at.documents.length}`);
    const lists = at.calls.filter(({id}) => id === 'listDocuments');
    expect(lists.slice(0, 2).map(({body}) => [body.limit, typeof body.cursor])).to.deep.equal([
      [20, 'undefined'],
      [50, 'string'],
    ]);
  });

  it('keep what is shown where a page does not come, and are asked again', async () => {
    const at = await open();
    at.sandbox.fail('listDocuments', 'unexpected');
    await at.press('Voir les années précédentes');
    await at.until(() => at.root.querySelector('.list-end .alert.danger'));
    expect(at.documents).to.have.length(20);
    await at.press('Réessayer');
    await at.until(() => at.documents.length === 70);
    expect(at.root.querySelectorAll('.alert')).to.have.length(2, 'those of what was sent');
  });

  it('are found by kind, year, person and words; nothing of it stands in the address', async () => {
    const at = await open();
    const address = location.href;
    await at.choose('kind', 'prescription');
    expect(at.documents.every(({facts}) => facts.includes('Ordonnance'))).to.equal(true);
    await at.choose('person', 'louis');
    expect(at.documents.every(({facts}) => facts.includes('Louis'))).to.equal(true);
    await at.choose('year', '2024');
    expect(at.documents).to.have.length(1);
    await at.choose('kind', '');
    await at.choose('person', '');
    await at.choose('search', 'decompte aout');
    expect(at.documents.map(({name}) => name)).to.deep.equal(['Décompte d’août 2024']);
    expect(at.calls.at(-1)!.body.filters).to.deep.equal({year: '2024', search: 'decompte aout'});
    expect(location.href).to.equal(address);
    expect(Object.keys(localStorage).concat(Object.keys(sessionStorage)).join()).not.to.contain('aout');
  });

  it('asks for words when they are written, not at each letter', async () => {
    const at = await open();
    const before = at.calls.length;
    const field = at.root.querySelector<HTMLInputElement>('#by-search')!;
    for (const value of ['d', 'de', 'dec']) {
      field.value = value;
      field.dispatchEvent(new Event('input', {bubbles: true}));
    }
    await at.element.updateComplete;
    expect(at.calls.length).to.equal(before);
    field.dispatchEvent(new Event('change', {bubbles: true}));
    await at.until(() => at.calls.length === before + 1);
  });

  it('say what to do where none fits: how long they are kept, who finds older ones', async () => {
    const at = await open({settings: {links: {contact: 'https://espace.example.org/messages'}}});
    await at.choose('search', 'mutuelle 2009');
    expect(at.words).to.contain('Aucun document ne correspond à « mutuelle 2009 »');
    expect(at.words).to.contain(
      'Nous gardons vos documents 10 ans en ligne. Pour un document plus ancien, écrivez-nous',
    );
    expect(at.root.querySelector('.no-document a')?.getAttribute('href')).to.equal(
      'https://espace.example.org/messages',
    );
    await accessible(at.element);
    await at.press('Effacer la recherche');
    await at.until(() => at.documents.length === 20);
    expect(at.root.querySelector<HTMLInputElement>('#by-search')!.value).to.equal('');
  });

  it('give the phone where nobody can be written to', async () => {
    const at = await open();
    await at.choose('search', 'mutuelle 2009');
    expect(at.words).to.contain('appelez-nous : nous le cherchons');
    expect(at.root.querySelectorAll('.no-document a[href^="tel:"]')).to.have.length(1);
  });

  it('of a new member are none, without anything to filter', async () => {
    const at = await open({persona: 'expired'});
    expect(at.words).to.contain('Vos documents arriveront ici');
    expect(at.root.querySelector('.find')).to.equal(null);
    await accessible(at.element);
  });

  it('of another adult about their health are not there', async () => {
    const at = await open();
    await at.choose('person', 'marc');
    expect(at.documents.length).to.be.above(0);
    expect(at.documents.some(({facts}) => facts.includes('Ordonnance'))).to.equal(false);
    const file = await at.sandbox
      .call(getDocumentFile, {params: {documentId: 'prescription-2025-10-08'}})
      .catch((error: BackendError) => error.code);
    expect(file).to.equal('not-found');
  });

  it('has words for a kind and a state of tomorrow, and says what could not be read', async () => {
    const answer = (page: DocumentPage): DocumentPage => {
      const [first, second, ...others] = page.documents;
      const odd = [
        {...first!, kind: 'constructor', bytes: undefined, personId: 'somebody'},
        {...second!, request: {...second!.request!, status: 'toString', actions: []}},
        {id: 7},
        ...others,
      ];
      return {...page, documents: odd as never};
    };
    const at = await open({instead: {listDocuments: async (real) => answer(await real())}});
    expect(at.documents[0]!.facts).to.equal('21 novembre, Autre document, PDF');
    expect(at.documents[1]!.badges).to.deep.equal(['En cours']);
    expect(at.words).to.contain('Cette ligne n’a pas pu être lue.');
  });

  it('says how statements come, and leads to the preferences: by the page, by the insurer, else by phone', async () => {
    const at = await open();
    expect(at.words).to.contain('Vos décomptes arrivent en ligne, sans courrier.');
    at.element.addEventListener('mutuelle-page-requested', (event) => event.preventDefault(), {once: true});
    await at.press('Modifier mes préférences de contact');
    expect(at.words).not.to.contain('ne s’ouvre pas d’ici');
    await at.press('Modifier mes préférences de contact');
    expect(at.words).to.contain('Cette page ne s’ouvre pas d’ici. Un conseiller peut vous répondre au 01 99 00 12 34.');
    expect(at.events).to.deep.equal(['page-requested {"page":"preferences"}', 'page-requested {"page":"preferences"}']);
    const linked = await open({
      persona: 'alsace',
      settings: {links: {pages: {preferences: 'https://espace.example.org/preferences'}}},
    });
    expect(linked.words).to.contain('Vos décomptes arrivent par courrier.');
    expect(linked.root.querySelector('a[href="https://espace.example.org/preferences"]')?.textContent).to.contain(
      'Modifier mes préférences de contact',
    );
  });

  it('never follows a script in an address of the settings', async () => {
    const script = 'javascript:alert(1)';
    const at = await open({
      settings: {links: {pages: {preferences: script}, contact: script, documentSending: script}},
    });
    await at.choose('search', 'mutuelle 2009');
    expect(at.root.querySelectorAll('[href^="javascript:"]')).to.have.length(0);
  });

  it('forgets everything of who left', async () => {
    const at = await open();
    await at.choose('search', 'facture');
    await at.press('Choisir plusieurs documents');
    at.sandbox.fail('*', 'unauthenticated', {times: Infinity});
    at.readAgain();
    await at.until(() => at.shows('email'));
    expect(at.root.querySelectorAll('.doc, #several, .find')).to.have.length(0);
  });
});

describe('the file of what comes after the list', () => {
  const {more} = LibraryPanel;
  afterEach(() => (LibraryPanel.more = more));

  it('is said not to come, and what was pressed is done when it does', async () => {
    let broken = true;
    LibraryPanel.more = () => (broken ? Promise.reject(new TypeError('network')) : more());
    const at = await open();
    await at.act('Décompte de septembre 2026', 'Lire');
    await at.until(() => at.row('Décompte de septembre 2026').querySelector('.alert.danger'));
    broken = false;
    await at.act('Décompte de septembre 2026', 'Lire');
    await at.until(() => at.viewer?.open);
  });

  it('leaves a way out where nothing is found', async () => {
    let broken = true;
    LibraryPanel.more = () => (broken ? Promise.reject(new TypeError('network')) : more());
    const at = await openUnread({persona: 'expired'});
    await at.until(() => at.root.querySelector('.alert.danger'));
    broken = false;
    await at.press('Réessayer');
    await at.until(() => at.words.includes('Vos documents arriveront ici'));
  });
});
