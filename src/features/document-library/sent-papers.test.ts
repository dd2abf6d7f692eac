import {expect} from '@open-wc/testing';
import {accessible} from '../../testing/accessible.js';
import {getDocumentFile, type DocumentPage} from '../../contract/documents.js';
import {members} from '../../../mocks/people/members.js';
import {sendOnePage, senderIn} from '../document-sender/placed.harness.js';
import {pdf} from '../document-sender/sender-page.harness.js';
import {open, type LibraryPage} from './library-page.harness.js';

const openSent = async (...given: Parameters<typeof open>): Promise<LibraryPage> => {
  const at = await open(...given);
  await at.choose('kind', 'sent');
  return at;
};
const missing = 'À compléter';

describe('what the member sent MEM-73', () => {
  it('is shown with how far it is, in words', async () => {
    const at = await openSent();
    expect(at.documents.map(({badges}) => badges.join())).to.deep.equal([
      'Reçu',
      'À compléter',
      'En vérification',
      'Accepté',
      'Refusé',
      'Annulé',
    ]);
    expect(at.row('Refusé').textContent).to.contain('Cette facture a déjà été remboursée.');
    await accessible(at.element);
  });

  it('says its way step by step, and its reference', async () => {
    const at = await openSent();
    at.row('Reçu').querySelector<HTMLElement>('summary')!.click();
    const way = at
      .row('Reçu')
      .querySelector('.sent-way')!
      .textContent!.replace(/[\s\u00a0]+/g, ' ');
    expect(way).to.match(/Référence à donner au téléphone : D-261121-\w+/);
    expect(way).to.match(/21 novembre ?Document reçu ?D’ici au 25 novembre ?Vérification/);
    await accessible(at.element);
  });

  it('keeps a way that was opened with its own paper', async () => {
    const at = await openSent();
    const way = at.row('Reçu').querySelector('details')!;
    const told = new Promise((resolve) => way.addEventListener('toggle', resolve, {once: true}));
    way.querySelector('summary')!.click();
    await told;
    await at.choose('search', 'devis');
    expect(at.documents).to.have.length(1);
    await at.until(() => !at.root.querySelector('details[open]'));
    await at.choose('search', '');
    await at.until(() => at.row('Reçu').querySelector('details[open]'));
    expect(at.root.querySelectorAll('details[open]')).to.have.length(1);
  });

  it('SPACE-30: a failure after reception is at the row, with the way to replace that very paper', async () => {
    const at = await openSent();
    expect(at.row(missing).textContent).to.contain('on ne lit pas le montant payé');
    at.element.addEventListener('mutuelle-document-send-requested', (event) => event.preventDefault(), {once: true});
    await at.act(missing, 'Remplacer');
    expect(at.events).to.deep.equal(['document-send-requested {"requestId":"demande-moreInfo"}']);
    expect(at.root.querySelector('.placed')).to.equal(null);
    const sender = senderIn(at.element);
    await at.act(missing, 'Remplacer');
    await at.until(() => at.root.querySelector('.ways'));
    expect(at.words).to.contain('Votre facture').and.not.to.contain('Remplacer');
    expect(at.focused).to.equal('sender-title');
    await accessible(at.element);
    await at.press('Fermer sans envoyer');
    await at.until(() => !at.root.querySelector('.placed'));
    expect(at.focused).to.equal('send-demande-moreInfo');
    await at.act(missing, 'Remplacer');
    const facture = await pdf('Facture.pdf');
    await sendOnePage(sender, facture);
    await at.press('Terminer');
    await at.until(() => !at.words.includes(missing));
    expect(at.focused).to.equal('request-demande-moreInfo');
    expect(at.documents.map(({badges}) => badges.join())).to.deep.equal([
      'Reçu',
      'Reçu',
      'En vérification',
      'Accepté',
      'Refusé',
      'Annulé',
    ]);
    const {bytes} = await at.sandbox.call(getDocumentFile, {params: {documentId: 'envoi-demande-moreInfo'}});
    expect(bytes, 'the very file').to.deep.equal(new Uint8Array(await facture.arrayBuffer()));
  });

  it('MEM-11: a paper that was sent on its own stands in the list', async () => {
    const at = await openSent({
      prepare: ({simulator}) => {
        const {now} = simulator;
        simulator.db.requests['demande-neuve'] = {
          owner: {memberNumber: members.family.number},
          waitsSince: now().getTime(),
          request: {
            ...{id: 'demande-neuve', reference: 'DOC-1', kind: 'document', label: 'RIB', status: 'received'},
            ...{createdAt: now().toISOString(), steps: [], papers: [], actions: []},
          },
        };
        simulator.db.requests['demande-autre'] = {
          ...simulator.db.requests['demande-neuve'],
          owner: {memberNumber: members.alsace.number},
        };
      },
    });
    expect(at.documents.filter(({name}) => name === 'RIB').map(({badges}) => badges)).to.deep.equal([['Reçu']]);
  });

  it('SPACE-30: follows the insurer’s own link, unless the page has a way of its own', async () => {
    const at = await openSent({settings: {links: {documentSending: '#envoyer'}}});
    const link = at.row(missing).querySelector<HTMLAnchorElement>('.alert a')!;
    expect(link.getAttribute('href')).to.equal('#envoyer');
    expect(link.getAttribute('aria-label')).to.equal('Remplacer Facture acquittée, 17\u00a0novembre');
    const prevented: boolean[] = [];
    at.element.addEventListener('click', (event) => {
      prevented.push(event.defaultPrevented);
      event.preventDefault();
    });
    link.click();
    expect(at.root.querySelector('.placed')).to.equal(null);
    at.element.addEventListener('mutuelle-document-send-requested', (event) => event.preventDefault());
    link.click();
    expect(prevented).to.deep.equal([false, true]);
    expect(at.root.querySelector('.placed')).to.equal(null);
  });

  it('is completed where nothing is to be replaced', async () => {
    const at = await openSent({
      instead: {
        listDocuments: async (real) => {
          const page = (await real()) as DocumentPage;
          for (const {request} of page.documents)
            if (request?.actions.length) Object.assign(request, {actions: ['sendPaper', 'constructor']});
          return page;
        },
      },
    });
    expect(at.row(missing).textContent).to.contain('Compléter').and.not.to.contain('Remplacer');
  });
});
