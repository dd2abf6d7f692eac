import {expect} from '@open-wc/testing';
import {accessible} from '../../testing/accessible.js';
import {sendOnePage, senderIn} from '../document-sender/placed.harness.js';
import {isoAhead, open} from './hospital-page.harness.js';

describe('a stay that was asked for MEM-71', () => {
  it('is agreed to: what stays to pay, until when it holds, and the agreement to keep', async () => {
    const at = await open({persona: 'alsace'});
    expect(at.words).to.contain('Centre hospitalier Sainte-Aude').and.to.contain('Accordée');
    await at.toStay();
    expect([at.title, at.focused]).to.deep.equal(['Prise en charge accordée', 'title']);
    expect(at.sum.at(-1)).to.match(/^Il vous restera \d/);
    expect(at.words).not.to.contain('C’est une estimation.');
    const facts = at.facts.join('\n');
    expect(facts)
      .to.match(/Accord valable: du \d.* au \d/)
      .and.to.match(/Envoyé à l’établissement: le .* à \d\d:\d\d/);
    expect(facts).to.contain('Chambre particulière: Demandée par vous').and.to.contain('Référence: PEC-');
    await accessible(at.element);
    const given: string[] = [];
    const {click} = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function () {
      given.push(this.download);
    };
    await at.press('Télécharger l’accord');
    await at.until(() => given.length);
    HTMLAnchorElement.prototype.click = click;
    expect(given[0]).to.match(/^accord-PEC-.*\.pdf$/);
    await at.press('Revenir à mes séjours');
    await at.ready();
  });

  it('waits for a paper, which is sent from there', async () => {
    const at = await open({persona: 'resume'});
    await at.toStay();
    expect(at.words).to.contain('Votre demande attend une réponse de vous').and.to.contain('Il manque une pièce.');
    await accessible(at.element);
    const sender = senderIn(at.element);
    await at.press('Ajouter\u00a0: Accord de la Sécurité sociale');
    await at.until(() => at.root.querySelector('.ways'));
    expect(at.told).to.deep.equal(['document-send-requested {"paperId":"sejour-sofia-accord"}']);
    await sendOnePage(sender);
    expect(at.db.hospitalPapers['sejour-sofia-accord']).to.deep.equal({state: 'received'});
    await at.press('Terminer');
    await at.until(() => at.title === 'Prise en charge accordée');
    expect(at.focused).to.equal('paper-sejour-sofia-accord');
  });

  it('is refused: why, and what else can be done', async () => {
    const at = await open({persona: 'used'});
    await at.toStay();
    expect(at.title).to.equal('Prise en charge refusée');
    expect(at.words).to.contain('Pourquoi nous avons refusé Les séjours de cure sans accord de la Sécu');
    expect(at.root.querySelector('.sum'), 'nothing is promised').to.equal(null);
    expect(at.words).to.contain('Appelez-nous au 01 99 00 12 34.').and.not.to.contain('Annuler ma demande');
    await accessible(at.element);
    const take = (event: Event) => event.preventDefault();
    at.element.addEventListener('mutuelle-page-requested', take);
    await at.press('Demander à un conseiller de relire');
    await at.press('Faire une réclamation');
    expect(at.told).to.deep.equal([
      'page-requested {"page":"messages","requestId":"sejour-paul"}',
      'page-requested {"page":"complaint","requestId":"sejour-paul"}',
    ]);
  });

  it('leads to no page that an insurer has not', async () => {
    const at = await open({persona: 'used', settings: {absentPages: ['messages', 'complaint']}});
    await at.toStay();
    expect(at.words).not.to.contain('relire').and.not.to.contain('réclamation');
    expect(at.words).to.contain('Appelez-nous au');
  });

  it('is cancelled, once a question is answered', async () => {
    const at = await open();
    await at.toSent();
    const [[id]] = at.asked as [(typeof at.asked)[0]];
    await at.press('Annuler ma demande');
    await at.until(() => at.dialog?.open);
    expect(at.dialog!.textContent).to.contain('Le séjour lui-même n’est pas annulé.');
    expect(at.db.hospitalStays[id]!.cancelledAt).to.equal(undefined);
    await at.confirm();
    await at.until(() => at.title === 'Demande annulée');
    expect(at.focused).to.equal('stay-cancelled');
    expect(at.told.at(-1)).to.equal(`stay-cancelled {"requestId":"${id}"}`);
    expect(at.words).not.to.contain('Annuler ma demande');
    await accessible(at.element);
    await at.press('Revenir à mes séjours');
    await at.until(() => at.words.includes('Annulée'));
    await at.toCheck();
  });

  it('is told where it can no longer be cancelled', async () => {
    const at = await open();
    await at.toSent();
    const [[id]] = at.asked as [(typeof at.asked)[0]];
    await at.press('Annuler ma demande');
    at.db.hospitalStays[id]!.asked.entry = isoAhead(0);
    await at.confirm();
    await at.until(() => at.root.querySelector('#stay-cancelled'));
    expect(at.words).to.contain('Cette demande ne peut plus être annulée');
    expect(at.told.filter((each) => each.startsWith('stay-cancelled'))).to.deep.equal([]);
    expect(at.words).not.to.contain('Annuler ma demande');
  });

  it('is cancelled where the server knows it no more: it is said, with the way back', async () => {
    const at = await open();
    await at.toSent();
    const [[id]] = at.asked as [(typeof at.asked)[0]];
    await at.press('Annuler ma demande');
    delete at.db.hospitalStays[id];
    await at.confirm();
    await at.until(() => at.focused === 'stay-cancelled');
    expect(at.title).to.equal('Demande annulée');
    await at.press('Revenir à mes séjours');
    await at.ready();
  });

  it('moves on by itself', async () => {
    const at = await open();
    await at.toSent();
    const [[id]] = at.asked as [(typeof at.asked)[0]];
    at.db.hospitalStays[id]!.at -= 4 * 86_400_000;
    at.readAgain();
    await at.until(() => at.title === 'Prise en charge accordée');
    expect(at.root.querySelector('.seal')).to.equal(null);
  });

  it('has no status or kind that it cannot show', async () => {
    const at = await open({persona: 'alsace'});
    const {call} = at.sandbox;
    const newer = async (...given: Parameters<typeof call>) => {
      const answer = (await call(...given)) as {stays?: {request: {status: string}}[]; kinds?: string[]};
      if (answer.stays) answer.stays[0]!.request.status = 'onHold';
      answer.kinds?.push('teleSurgery');
      return answer;
    };
    Object.assign(at.sandbox, {call: newer});
    at.readAgain();
    await at.until(() => !at.words.includes('Accordée'));
    await at.toStay();
    expect(at.title).to.equal('Prise en charge demandée');
    await at.press('Revenir à mes séjours');
    await at.ready();
    await at.toForm();
    expect([...at.control('kind').querySelectorAll('option')].map(({value}) => value)).not.to.include('teleSurgery');
  });
});
