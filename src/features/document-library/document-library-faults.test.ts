import {expect} from '@open-wc/testing';
import type {FaultOptions} from '../../../mocks/engine/simulator.js';
import {handlers} from '../../../mocks/topics/documents/documents.handlers.js';
import type {OperationId} from '../../contract/index.js';
import {followed} from '../../testing/followed.js';
import {open, place, type LibraryPage} from './library-page.harness.js';

const statement = 'Décompte d’octobre 2026';

interface Case {
  id: OperationId;
  /** Until just before the call. */
  before?: (at: LibraryPage) => Promise<void>;
  /** What makes it, once more after it failed. */
  act: (at: LibraryPage) => Promise<void>;
  /** Where the failure is said. */
  said: string;
  done: (at: LibraryPage) => unknown;
}

const leads = {links: [] as unknown[], stop: () => {}};
const retry = async (at: LibraryPage) => (at.text.includes('Réessayer') ? at.press('Réessayer') : undefined);
/** At one paper: other rows say what was refused of theirs. */
const atRow = `.doc[data-id="decompte-2026-10"] .alert.danger`;

/** Every call of the widget, and each way to make it. */
const cases: Record<string, Case> = {
  'the first page': {id: 'listDocuments', act: retry, said: '.blank.danger', done: (at) => at.documents.length === 20},
  'the next page': {
    id: 'listDocuments',
    before: (at) => at.ready(),
    act: async (at) => {
      const label = at.root.querySelector('.list-end .alert') ? 'Réessayer' : 'Voir les années précédentes';
      [...at.root.querySelectorAll<HTMLElement>('.list-end button')]
        .find((each) => each.textContent.includes(label))!
        .click();
      await at.settled();
    },
    said: '.list-end .alert.danger',
    done: (at) => at.documents.length === 70,
  },
  'a paper to read': {
    id: 'getDocumentFile',
    before: (at) => at.ready(),
    act: (at) => (at.viewer ? at.press('Réessayer') : at.act(statement, 'Lire')),
    said: '#viewer .alert.danger',
    done: (at) => at.viewer?.querySelector('canvas'),
  },
  'a link': {
    id: 'linkDocuments',
    before: (at) => at.ready(),
    act: (at) => at.act(statement, at.root.querySelector(atRow) ? 'Réessayer' : 'Télécharger'),
    said: atRow,
    done: () => leads.links.length,
  },
  'the file, where there is no link': {
    id: 'getDocumentFile',
    before: (at) => at.ready(),
    act: (at) => at.act(statement, at.root.querySelector(atRow) ? 'Réessayer' : 'Télécharger'),
    said: atRow,
    done: () => leads.links.length,
  },
  'a link to several': {
    id: 'linkDocuments',
    before: async (at) => {
      await at.ready();
      await at.press('Choisir plusieurs documents');
      await at.press('Choisir tous ceux affichés');
    },
    act: (at) => at.press('Télécharger le ZIP'),
    said: '.several-bar .alert.danger',
    done: (at) => leads.links.length || at.fileLink,
  },
  'the tax certificates': {
    id: 'getTaxCertificates',
    before: (at) => at.ready(),
    act: async (at) => {
      if (at.root.querySelector('.frame > .alert.danger')) await at.press('Réessayer');
      else at.element.setAttribute('tax-certificates', '');
      await at.settled();
    },
    said: '.frame > .alert.danger',
    done: (at) => at.words.includes('Votre contrat n’est pas concerné'),
  },
};

const faults: Record<string, ['network' | 'unexpected' | 'invalid-answer', FaultOptions]> = {
  'the line is cut before it': ['network', {}],
  'the line is cut after it': ['network', {after: 'effect'}],
  'the service fails before it': ['unexpected', {}],
  'the service fails after it': ['unexpected', {after: 'effect'}],
  'the answer makes no sense': ['invalid-answer', {}],
};

describe('every call of the document library fails, before and after its effect', () => {
  beforeEach(() => Object.assign(leads, followed()));
  afterEach(() => leads.stop());

  for (const [what, {id, before: prepare, act, said, done}] of Object.entries(cases))
    for (const [name, [code, options]] of Object.entries(faults))
      it(`${what}: ${name}: it is said, nothing is lost, the same press goes on`, async () => {
        const fail = (sandbox: LibraryPage['sandbox']) => sandbox.fail(id, code, options);
        const at = await place(prepare ? {} : {prepare: fail});
        await prepare?.(at);
        if (prepare) fail(at.sandbox);
        await act(at);
        await at.until(() => at.root.querySelector(said));
        if (prepare) expect(at.documents, 'the list stays').to.have.length(20);
        await act(at);
        await at.until(() => done(at));
        await at.until(() => !at.root.querySelector(`${said}, [aria-busy=true]`));
      });

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

  it('are all there is to call', () =>
    expect([...new Set(Object.values(cases).map(({id}) => id))].sort()).to.deep.equal(Object.keys(handlers).sort()));
});
