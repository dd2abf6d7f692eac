import {expect} from '@open-wc/testing';
import {accessible} from '../../testing/accessible.js';
import {runWidgetSuite} from '../../testing/widget-suite.js';
import {ago, changesOf, isoAgo, open, type Page} from './beneficiary-page.harness.js';
import {BeneficiaryRequestHarness} from './beneficiary-request.harness.js';
import type {BeneficiaryRequest} from './beneficiary-request.js';

runWidgetSuite<BeneficiaryRequest>({
  tag: 'mutuelle-beneficiary-request',
  harness: BeneficiaryRequestHarness,
  loads: 'getBeneficiaryRequests',
  title: {fr: 'Mes bénéficiaires', en: 'My beneficiaries'},
});

describe('who is covered SUP-05', () => {
  const lines = (at: Page) =>
    [...at.root.querySelectorAll('.line')].map((each) => each.textContent!.replace(/[\s\u00a0\u202f]+/g, ' ').trim());

  it('stands in a list, until when, and with the certificate that is wanted', async () => {
    const at = await open();
    const year = new Date().getFullYear();
    expect(lines(at)[0]).to.match(/^Conjoint ou conjointe Marc Vasseur Signaler un changement pour Marc Vasseur$/);
    expect(lines(at)[1]).to.contain('Inès Vasseur Couverture jusqu’au 30 septembre 2031.');
    expect(lines(at)[1]).to.contain('Certificat de scolarité').and.to.contain('À envoyer');
    expect(lines(at)[1]).to.contain(`À envoyer avant le 31 décembre ${year} pour que la couverture continue.`);
    expect(lines(at)[2], 'nothing is wanted for a boy').not.to.contain('Certificat');
  });

  it('sends a certificate the way of the page, where it has one', async () => {
    const at = await open();
    const take = (event: Event) => event.preventDefault();
    at.element.addEventListener('mutuelle-document-send-requested', take);
    await at.press('Envoyer le certificat');
    expect(at.told).to.deep.equal(['document-send-requested {"paperId":"certificat-ines"}']);
    expect(at.root.querySelector('.placed')).to.equal(null);
    at.element.removeEventListener('mutuelle-document-send-requested', take);
    await at.press('Envoyer le certificat');
    expect(at.root.querySelectorAll('.placed')).to.have.length(1);
  });

  it('asks for no certificate that came', async () => {
    const at = await open({}, ({simulator}) => {
      simulator.db.beneficiaryPapers['certificat-ines'] = {state: 'received'};
    });
    expect(lines(at)[1]).to.contain('Reçu');
    expect(at.words).not.to.contain('Envoyer le certificat');
  });

  it('says that nobody else is, that nobody can leave and why, and whom to call', async () => {
    const alone = await open({persona: 'single'});
    expect(alone.words).to.contain('Personne d’autre que vous n’est couvert');
    expect(alone.words).not.to.contain('Voici les personnes');
    const {number, phone} = {number: '01 99 00 12 34', phone: '.muted a[href^="tel:"]'};
    const couple = await open({persona: 'alsace'});
    expect(couple.words).to.contain('Le contrat de votre employeur couvre votre conjoint.');
    expect(couple.words).to.contain(
      `Aucune de ces personnes ne peut quitter le contrat depuis cette page. Appelez-nous au ${number}.`,
    );
    expect(couple.root.querySelector(phone)).not.to.equal(null);
    expect(couple.words).not.to.contain('Signaler un changement');
  });

  it('names a relation of tomorrow', async () => {
    const at = await open();
    const {call} = at.sandbox;
    const newer = async (...given: Parameters<typeof call>) => {
      const answer = (await call(...given)) as {people?: {type: string}[]};
      if (answer.people) answer.people[0]!.type = 'godchild';
      return answer;
    };
    Object.assign(at.sandbox, {call: newer});
    at.readAgain();
    await at.until(() => lines(at)[0]!.startsWith('Personne couverte Marc'));
  });

  it('shows how far a request is, what it waits for and why, once', async () => {
    const at = await open({persona: 'resume'});
    expect(at.words).to.match(/Ajout d’une personne À compléter Teresa Martins/);
    expect(at.words.split('La photo est floue')).to.have.length(2);
    expect(at.root.querySelectorAll('.request .line'), 'an accepted paper is not asked for').to.have.length(1);
    await at.press('Voir les étapes');
    const days = [...at.root.querySelectorAll('.path-item')].map((each) => each.textContent!.trim());
    expect(days[0]).to.contain('Vous avez ajouté Teresa.');
    await at.press('Ajouter\u00a0: Avis d’imposition');
    expect(at.told).to.deep.equal(['document-send-requested {"paperId":"demande-teresa-impots"}']);
  });
});

describe('somebody leaves MEM-52', () => {
  const toReason = async (at: Page) => {
    await at.press('Signaler un changement pour Marc Vasseur');
    await at.until(() => at.shows('date'));
  };

  it('for a reason, on a date, looked at once more before it is sent', async () => {
    const at = await open();
    await toReason(at);
    expect([at.title, at.focused]).to.deep.equal(['La couverture de Marc', 'title']);
    await at.submit();
    expect(at.errorOf('reasonId')).to.equal('Choisissez ce qui se passe.');
    await at.fill({reasonId: 'separation'});
    expect(at.words).to.contain('La couverture s’arrête à la fin du mois.');
    await accessible(at.element);
    await at.send({date: ago(2)});
    await at.until(() => at.title === 'Vérifiez avant d’envoyer');
    expect(at.focused).to.equal('title');
    expect(at.words).to.contain('Personne Marc Vasseur Motif Séparation Date');
    expect(changesOf(at)).to.have.length(0);
    await accessible(at.element);
    await at.press('Précédent');
    expect(at.control('date').value).to.equal(ago(2));
    await at.submit();
    await at.press('Envoyer la demande');
    await at.until(() => at.root.querySelector('.seal'));
    expect(changesOf(at).map(({leaves}) => leaves)).to.deep.equal([{personId: 'marc', date: isoAgo(2)}]);
    expect(at.told[0]).to.match(/^beneficiary-removal-requested \{"requestId":"depart-\w+"\}$/);
    await at.press('Revenir à mes bénéficiaires');
    await at.until(() => at.words.includes('Fin de couverture'));
    expect(at.words).to.contain('Marc Vasseur Une demande est déjà en cours.');
  });

  it('speaks soberly of a death: nobody is « retiré », and its date has happened', async () => {
    const at = await open();
    await toReason(at);
    await at.send({reasonId: 'death', date: ago(-5)});
    const pages = [at.words];
    await at.press('Envoyer la demande');
    await at.until(() => at.errorOf('date'));
    expect(at.errorOf('date')).to.contain('trop loin dans le futur');
    await at.send({date: ago(5)});
    pages.push(at.words);
    await at.press('Envoyer la demande');
    await at.until(() => at.root.querySelector('.seal'));
    pages.push(at.words);
    expect(pages[0]).to.contain('Nous vous présentons nos condoléances.');
    for (const words of pages) expect(words).not.to.match(/retir|supprim|radi/i);
  });

  it('says that it cannot be asked any more', async () => {
    const at = await open();
    await toReason(at);
    await at.send({reasonId: 'ownCover', date: ago(5)});
    at.sandbox.fail('requestBeneficiaryRemoval', 'not-found');
    await at.press('Envoyer la demande');
    await at.until(() => at.words.includes('Cette couverture ne peut pas changer depuis cette page'));
    await at.press('Précédent');
    await at.press('Annuler');
    await at.until(() => at.words.includes('Ajouter une personne'));
  });
});
