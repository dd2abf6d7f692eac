import {expect} from '@open-wc/testing';
import {BackendError} from '../../backend/error.js';
import type {Offer} from '../../contract/guarantees.js';
import {plain, type Answers, type PanelHost} from '../../testing/panel.harness.js';
import {backendOf, open, tick} from './guarantees.harness.js';

describe('GuaranteesPanel: documents of the offer', () => {
  it('opens documents elsewhere, says so, and keeps the proof without standing in the way', async () => {
    const backend = backendOf({}, {recordProof: () => Promise.reject(new BackendError('network'))});
    const host = await open(backend);
    const link = host.press('Notice d’information') as HTMLAnchorElement;
    expect(plain(link)).to.equal('Notice d’information (nouvel onglet)');
    expect(link.target).to.equal('_blank');
    expect(plain(link.closest('li')!)).to.contain('version 2026-11, 320 Ko');
    link.addEventListener('click', (event) => event.preventDefault());
    link.click();
    const [{events}] = backend.bodiesOf('recordProof') as [
      {events: {type: string; documentId: string; version: string}[]},
    ];
    expect(events[0]).to.include({type: 'document.downloaded', documentId: 'notice', version: '2026-11'});
    expect(host.all('.alert')).to.have.length(0);
    expect(host.all('.documents a')).to.have.length(1);
  });

  describe('LAW-03 documents the server wants opened', () => {
    const documents: Offer['documents'] = [
      {id: 'notice', title: 'Notice', version: 'v1', url: '#notice', required: true, sha256: 'abc'},
      {id: 'ipid', title: 'IPID', required: true},
      {id: 'rules', title: 'Règlement', version: 'v1', url: '#rules'},
      {id: 'table', title: 'Tableau', version: 'v1', url: '#table', required: true, handedOn: '2026-11-20T10:00:00Z'},
    ];
    const opened = async (answers: Answers = {}) => {
      const backend = backendOf({documents}, answers);
      const host = await open(backend);
      host.root.addEventListener('click', (event) => {
        if ((event.target as Element).closest('a')) event.preventDefault();
      });
      await tick(host, 'Base');
      return {backend, host};
    };
    const state = (host: PanelHost) =>
      host
        .all('.documents li')
        .map((item) => plain(item.querySelector('.badge, .document-state') ?? document.createElement('i')));

    it('says which, and holds the step until they were opened or marked', async () => {
      const {backend, host} = await opened();
      expect(state(host)).to.deep.equal([
        'À ouvrir avant de continuer Marquer comme reçu',
        'À ouvrir avant de continuer Marquer comme reçu',
        '',
        'Reçu',
      ]);
      expect(await host.submit()).to.equal(false);
      expect(host.all('.summary a').map(plain)).to.deep.equal([
        'Notice : Ouvrez ce document, ou marquez-le comme reçu.',
        'IPID : Ouvrez ce document, ou marquez-le comme reçu.',
      ]);
      host.all('.summary a')[0]!.click();
      expect(host.root.activeElement?.id).to.equal('document-notice');
      host.one('#document-notice').click();
      await host.updateComplete;
      host.press('Marquer comme reçu (IPID)').click();
      await host.updateComplete;
      expect(state(host)).to.deep.equal(['Reçu', 'Reçu', '', 'Reçu']);
      expect(host.all('.error, .summary')).to.have.length(0);
      expect(await host.submit()).to.equal(true);
      const events = (backend.bodiesOf('recordProof') as {events: object[]}[]).flatMap((body) => body.events);
      expect(events).to.have.length(2);
      expect(events[0]).to.deep.include({
        type: 'document.downloaded',
        documentId: 'notice',
        version: 'v1',
        sha256: 'abc',
      });
      expect(events[1]).to.deep.include({type: 'document.endReached', documentId: 'ipid'});
      expect(backend.calls.map(({id}) => id).slice(-1)).to.deep.equal(['saveGuarantees']);
    });

    it('sends a proof that was lost again before the choice', async () => {
      let lost = true;
      const {backend, host} = await opened({
        recordProof: () => {
          if (lost) throw new BackendError('network');
          return undefined;
        },
      });
      host.one('#document-notice').click();
      host.press('Marquer comme reçu (IPID)').click();
      await host.updateComplete;
      lost = false;
      backend.calls.length = 0;
      expect(await host.submit()).to.equal(true);
      const calls = backend.calls.map(({id}) => id).filter((id) => id !== 'saveDraft');
      expect([...new Set(calls)], 'the proof before the choice').to.deep.equal(['recordProof', 'saveGuarantees']);
      expect((backend.bodiesOf('recordProof') as {events: object[]}[]).flatMap(({events}) => events)).to.have.length(2);
    });

    it('shows at the document what the server refuses', async () => {
      const {host} = await opened({
        saveGuarantees: () => {
          throw new BackendError('validation', {issues: [{pointer: '/documents/ipid', code: 'unread'}]});
        },
      });
      host.one('#document-notice').click();
      host.press('Marquer comme reçu (IPID)').click();
      await host.updateComplete;
      expect(await host.submit()).to.equal(false);
      expect(host.all('.summary')).to.have.length(1);
    });
  });
});
