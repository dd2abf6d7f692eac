// The sender in the place of the button that leads to it: wherever a paper is asked for.
import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import '../../define/coverage-overview.js';
import '../../define/reimbursement-timeline.js';
import {createSandbox, type Sandbox} from '../../../mocks/engine/sandbox.js';
import {sessionOf} from '../../session/session.js';
import {accessible} from '../../testing/accessible.js';
import {plain, show} from '../../testing/panel.harness.js';
import {until} from '../../testing/until.js';
import {BeneficiariesPanel} from '../beneficiaries/beneficiaries.panel.js';
import {CompletionPanel} from '../completion/completion.panel.js';
import {ReimbursementTimelineHarness} from '../reimbursements/reimbursement-timeline.harness.js';
import {DocumentSenderPanel} from './document-sender.panel.js';
import {sendOnePage, senderIn} from './placed.harness.js';
import {photo} from './sender-page.harness.js';

async function coverage(sandbox: Sandbox = createSandbox()) {
  const element = document.createElement('mutuelle-coverage-overview');
  Object.assign(element, {locale: 'fr', backend: sandbox});
  (await fixture(html`<div></div>`)).append(element);
  const at = Object.assign(senderIn(element), {sandbox});
  await at.until(() => at.words.includes('un justificatif est demandé'));
  return at;
}

describe('a paper that is asked for is sent where it is asked MEM-11', () => {
  it('in the coverage: the warning is gone once the paper is sent', async () => {
    const at = await coverage();
    const told: unknown[] = [];
    at.element.addEventListener('mutuelle-document-sent', ({detail}) => told.push(detail));
    await at.press('Envoyer le justificatif');
    await at.until(() => at.root.querySelector('.ways'));
    expect(at.root.querySelector('.placed h3')!.textContent!.trim()).to.equal('Votre justificatif');
    expect(at.focused).to.equal('sender-title');
    await accessible(at.element);
    await sendOnePage(at);
    expect(told).to.deep.equal([{requestId: Object.keys(at.sandbox.simulator.db.requests)[0]}]);
    await at.press('Terminer');
    await at.until(() => !at.words.includes('un justificatif est demandé'));
    expect(at.root.querySelector('.placed')).to.equal(null);
    expect(at.focused).to.equal('title');
  });

  it('is closed without sending: the button is back, with the focus', async () => {
    const at = await coverage();
    await at.press('Envoyer le justificatif');
    await at.until(() => at.root.querySelector('.ways'));
    await at.press('Fermer sans envoyer');
    await at.until(() => !at.root.querySelector('.placed'));
    expect(at.focused).to.match(/^send-paper-/);
    // what was begun is taken up again
    await at.press('Envoyer le justificatif');
    await at.until(() => at.root.querySelector('.ways'));
    expect(Object.keys(at.sandbox.simulator.db.deposits)).to.have.length(1);
  });

  it('what was begun and left is proposed again', async () => {
    const at = await coverage();
    await at.press('Envoyer le justificatif');
    await at.until(() => at.root.querySelector('.ways'));
    await at.choose([await photo('Certificat.jpg')]);
    await at.arrived(1);
    await at.press('Fermer sans envoyer');
    await at.until(() => !at.root.querySelector('.placed'));
    await at.press('Envoyer le justificatif');
    await at.until(() => at.root.querySelector('#begun'));
    await at.press('Reprendre');
    await at.arrived(1);
  });

  it('says what failed, and goes on at a press', async () => {
    const at = await coverage();
    at.sandbox.fail('getDepositRules', 'network');
    await at.press('Envoyer le justificatif');
    await at.until(() => at.root.querySelector('.placed .alert.danger'));
    at.sandbox.fail('startDeposit', 'unexpected');
    await at.press('Réessayer');
    await at.until(() => at.root.querySelector('.placed .alert.danger'));
    await at.press('Réessayer');
    await at.until(() => at.root.querySelector('.ways'));
  });

  it('says that its file does not come, and asks again', async () => {
    const {deskFile} = DocumentSenderPanel;
    DocumentSenderPanel.deskFile = () => Promise.reject(new Error('offline'));
    try {
      const at = await coverage();
      await at.press('Envoyer le justificatif');
      await at.until(() => at.root.querySelector('.placed .alert.danger'));
      DocumentSenderPanel.deskFile = deskFile;
      await at.press('Réessayer');
      await at.until(() => at.root.querySelector('.ways'));
    } finally {
      DocumentSenderPanel.deskFile = deskFile;
    }
  });

  it('nothing of it is left for the next person', async () => {
    const at = await coverage();
    await at.press('Envoyer le justificatif');
    await at.until(() => at.root.querySelector('.ways'));
    await at.choose([await photo('Certificat.jpg')]);
    await at.arrived(1);
    sessionOf(at.sandbox).logOut();
    dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    await at.until(() => !at.root.querySelector('.placed'));
    expect(at.words).not.to.contain('Certificat.jpg');
  });

  it('under an act: MEM-10, the act goes on', async () => {
    const sandbox = createSandbox();
    const element = document.createElement('mutuelle-reimbursement-timeline');
    Object.assign(element, {locale: 'fr', backend: sandbox});
    (await fixture(html`<div></div>`)).append(element);
    const timeline = new ReimbursementTimelineHarness(element);
    await timeline.until(() => timeline.acts.length);
    await timeline.open('Ostéopathie');
    const at = senderIn(element);
    await at.press('Envoyer cette pièce');
    await at.until(() => at.root.querySelector('.ways'));
    expect(at.words)
      .to.contain('Votre facture')
      .and.to.match(/Pour Hélène, ostéopathie du/);
    await accessible(element);
    await sendOnePage(at);
    await at.press('Terminer');
    await at.until(() => !at.root.querySelector('.placed') && !at.words.includes('Envoyer cette pièce'));
    const [deposit] = Object.values(sandbox.simulator.db.deposits);
    expect(deposit!.requestId).to.be.a('string');
  });

  it('in an enrolment, by its own session: the papers are read anew', async () => {
    const sandbox = createSandbox({at: 'bankDetails'});
    const host = await show(BeneficiariesPanel, sandbox, '.papers-asked');
    expect(plain(host.one('.papers-asked'))).to.contain('À envoyer : Certificat de scolarité');
    const at = senderIn(host);
    await at.press('Envoyer');
    expect(at.root.querySelectorAll('.placed')).to.have.length(1);
    await sendOnePage(at);
    await at.press('Terminer');
    await until(() => plain(host.one('.papers-asked')).includes('Reçu, nous le vérifions'), 'the paper is there');
    expect(at.focused).to.match(/^person-/);
  });

  it('after an enrolment: the review is read anew', async () => {
    const sandbox = createSandbox({at: 'completed'});
    const host = await show(CompletionPanel, sandbox, '.papers');
    const at = senderIn(host);
    await at.press('Envoyer');
    await sendOnePage(at);
    await at.press('Terminer');
    await until(() => plain(host.one('.papers')).includes('Reçu, nous le vérifions'), 'the paper is there');
    expect(at.focused).to.equal('next');
  });
});
