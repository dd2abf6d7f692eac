import {expect} from '@open-wc/testing';
import {handlers} from '../../../mocks/topics/documents/documents.handlers.js';
import {failingCalls, type FailingCall} from '../../testing/failing-calls.js';
import {followed} from '../../testing/followed.js';
import {open, openUnread, type LibraryPage} from './library-page.harness.js';

const statement = 'Décompte d’octobre 2026';

const leads = {links: [] as unknown[], stop: () => {}};
/** The list stays. */
const failed = (at: LibraryPage) => expect(at.documents).to.have.length(20);
/** At one paper: other rows say what was refused of theirs. */
const atRow = `.doc[data-id="decompte-2026-10"] .alert.danger`;

/** Every call of the widget, and each way to make it. */
const cases: Record<string, FailingCall<LibraryPage>> = {
  'the first page': {id: 'listDocuments', done: (at) => at.documents.length === 20},
  'the next page': {
    id: 'listDocuments',
    act: async (at) => {
      const label = at.root.querySelector('.list-end .alert') ? 'Réessayer' : 'Voir les années précédentes';
      [...at.root.querySelectorAll<HTMLElement>('.list-end button')]
        .find((each) => each.textContent.includes(label))!
        .click();
      await at.settled();
    },
    failed,
    said: '.list-end .alert.danger',
    done: (at) => at.documents.length === 70,
  },
  'a paper to read': {
    id: 'getDocumentFile',
    act: (at) => (at.viewer ? at.press('Réessayer') : at.act(statement, 'Lire')),
    failed,
    said: '#viewer .alert.danger',
    done: (at) => at.viewer?.querySelector('canvas'),
  },
  'a link': {
    id: 'linkDocuments',
    act: (at) => at.act(statement, at.root.querySelector(atRow) ? 'Réessayer' : 'Télécharger'),
    failed,
    said: atRow,
    done: () => leads.links.length,
  },
  'the file, where there is no link': {
    id: 'getDocumentFile',
    act: (at) => at.act(statement, at.root.querySelector(atRow) ? 'Réessayer' : 'Télécharger'),
    failed,
    said: atRow,
    done: () => leads.links.length,
  },
  'a link to several': {
    id: 'linkDocuments',
    before: async (at) => {
      await at.press('Choisir plusieurs documents');
      await at.press('Choisir tous ceux affichés');
    },
    act: (at) => at.press('Télécharger le ZIP'),
    failed,
    said: '.several-bar .alert.danger',
    done: (at) => leads.links.length || at.fileLink,
  },
  'the tax certificates': {
    id: 'getTaxCertificates',
    act: async (at) => {
      if (at.root.querySelector('.frame > .alert.danger')) await at.press('Réessayer');
      else at.element.setAttribute('tax-certificates', '');
      await at.settled();
    },
    failed,
    said: '.frame > .alert.danger',
    done: (at) => at.words.includes('Votre contrat n’est pas concerné'),
  },
};

describe('every call of the document library fails, before and after its effect', () => {
  beforeEach(() => Object.assign(leads, followed()));
  afterEach(() => leads.stop());

  failingCalls(cases, {open: (prepare) => openUnread({prepare}), all: Object.keys(handlers), said: '.blank.danger'});

  it('leaves the list where only the reading behind a download fails', async () => {
    const at = await open();
    at.sandbox.fail('listDocuments', 'network');
    await at.act(statement, 'Télécharger');
    await at.until(() => leads.links.length);
    await at.settled();
    expect(at.documents).to.have.length(20);
    expect(at.root.querySelector('.alert.warning:not(.doc .alert)')).to.equal(null);
  });

  it('says above the list that a choice could not be read, and reads it', async () => {
    const at = await open();
    at.sandbox.fail('listDocuments', 'unavailable');
    await at.choose('kind', 'card');
    await at.until(() => at.words.includes('Ces informations n’ont pas pu être mises à jour'));
    expect(at.documents).to.have.length(20);
    await at.press('Réessayer');
    await at.until(() => at.documents.length === 10);
  });
});
