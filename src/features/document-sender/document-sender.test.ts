import {expect} from '@open-wc/testing';
import {accessible} from '../../testing/accessible.js';
import {runWidgetSuite} from '../../testing/widget-suite.js';
import {DocumentSenderHarness} from './document-sender.harness.js';
import type {DocumentSender} from './document-sender.js';
import {open, pdf, photo} from './sender-page.harness.js';

runWidgetSuite<DocumentSender>({
  tag: 'mutuelle-document-sender',
  harness: DocumentSenderHarness,
  loads: 'getDepositRules',
  title: {fr: 'Envoyer un document', en: 'Send a document'},
});

describe('what is sent, for whom, about what MEM-11', () => {
  it('is asked in one view, and what is missing is said in its place', async () => {
    const at = await open();
    await at.submit();
    expect(at.words).to.contain('Choisissez le document à envoyer.');
    expect(at.focused).to.equal('f-kind-0');
    expect(at.shows('person')).to.equal(false);
    await at.fill({kind: 'invoice'});
    expect(at.shows('person')).to.equal(true);
    await at.submit();
    expect(at.words).to.contain('Choisissez la personne concernée.');
    await accessible(at.element);
    await at.fill({person: 'member'});
    expect(at.shows('act')).to.equal(true);
    await at.fill({act: 'other'});
    expect(at.callsOf('startDeposit')).to.have.length(0);
    await at.submit();
    await at.until(() => at.root.querySelector('.ways'));
    expect(at.callsOf('startDeposit').map(({input}) => input.body)).to.deep.equal([
      {kindId: 'invoice', personId: 'member'},
    ]);
    expect(at.title).to.equal('Votre facture');
    expect(at.focused).to.equal('title');
    await accessible(at.element);
  });

  it('is not asked where the page says it', async () => {
    const at = await open({attributes: {kind: 'bankAccount'}});
    await at.until(() => at.root.querySelector('.ways'));
    expect(at.title).to.equal('Votre RIB');
    expect(at.words).not.to.contain('Changer de document');
    expect(at.deposits.map(({kindId}) => kindId)).to.deep.equal(['bankAccount']);
    // the same page, opened again, begins nothing new
    const again = await at.reopen({kind: 'bankAccount'});
    await again.until(() => again.root.querySelector('.ways'));
    expect(again.deposits).to.have.length(1);
  });

  it('is chosen again, and nothing is kept of what was begun', async () => {
    const at = await open();
    await at.begin();
    await at.press('Changer de document');
    await at.until(() => at.shows('kind'));
    expect(at.deposits).to.have.length(0);
    await at.fill({kind: 'quote', person: 'member'});
    await at.submit();
    await at.until(() => at.title === 'Votre devis');
  });
});

describe('a document that is sent MEM-11', () => {
  it('goes page by page, is looked at, and is handed in with a reference', async () => {
    const at = await open();
    await at.begin();
    await at.choose([await photo('Page une.jpg'), await photo('Page deux.jpg')]);
    await at.arrived(2);
    expect(at.title).to.equal('Vérifiez vos pages');
    expect(at.shown[0]).to.match(/^Page 1 Lisible Page une\.jpg, \d+ Ko$/);
    await accessible(at.element);
    await at.press('Descendre : Page 1');
    expect(at.shown[0]).to.contain('Page deux.jpg');
    await at.press('Tourner : Page 1');
    expect(at.shown[0]).to.contain('Lisible, tournée à droite');
    await at.press('Envoyer 2 pages');
    await at.until(() => at.root.querySelector('.seal'));
    expect(at.title).to.equal('Nous avons reçu votre facture');
    expect(at.words).to.match(
      /Référence de votre envoi DOC-\d\d-\d{3} \d{3} Aujourd’hui, \d\d:\d\d ?Nous avons reçu 2 pages\./,
    );
    expect(at.handedIn.map(({turned}) => turned)).to.deep.equal([90, 0]);
    const [deposit] = at.deposits;
    expect(deposit!.files.map(({name}) => name)).to.deep.equal(['Page deux.jpg', 'Page une.jpg']);
    expect(at.told).to.deep.equal([`document-sent {"requestId":"${deposit!.requestId}"}`]);
    expect(at.focused).to.equal('title');
    await accessible(at.element);
  });

  it('may be a PDF, which is read before it is sent', async () => {
    const at = await open();
    await at.begin();
    await at.choose([await pdf('Facture.pdf', 3)]);
    await at.arrived(1);
    expect(at.shown[0]).to.match(/^Fichier 1 PDF de 3 pages, Lisible Facture\.pdf, /);
    await at.press('Lire : Fichier 1');
    await at.until(() => at.dialog?.querySelector('.pdf-canvas'));
    expect(at.dialog!.querySelectorAll('.sheet')).to.have.length(3);
    await accessible(at.element);
    at.dialog!.close();
    await at.until(() => !at.dialog);
    await at.press('Envoyer 1 fichier');
    await at.until(() => at.root.querySelector('.seal'));
  });
});
