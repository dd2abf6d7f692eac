import {expect} from '@open-wc/testing';
import {createSandbox} from '../../../mocks/engine/sandbox.js';
import {members} from '../../../mocks/people/members.js';
import {samplePassword as password} from '../../../mocks/people/personas.js';
import {sessionOf} from '../../session/session.js';
import {signIn} from '../../session/sign-in.js';
import {accessible} from '../../testing/accessible.js';
import {ago, baby, changesOf, open, openUnread, type Page} from './beneficiary-page.harness.js';
import {BeneficiaryRequestPanel} from './beneficiary-request.panel.js';

const additionsOf = ({db}: Page) => Object.values(db.beneficiaryAdditions);

describe('somebody joins MEM-52', () => {
  it('in four steps, keyboard order and focus on each heading, price before it is confirmed', async () => {
    const at = await open();
    await at.toEvent();
    expect([at.title, at.step, at.focused]).to.deep.equal(['Ajouter une personne', 'Étape 1 sur 4', 'title']);
    expect(at.words).to.contain('Ensuite : personne');
    await at.fill({eventId: 'birth'});
    expect(at.words).to.contain('La date de naissance');
    expect(at.words).to.contain('Une naissance annoncée dans les 3 mois est couverte depuis le premier jour.');
    await accessible(at.element);
    await at.send({eventDate: ago(4)});
    await at.until(() => at.shows('firstName'));
    expect([at.title, at.step, at.focused]).to.deep.equal(['Votre enfant', 'Étape 2 sur 4', 'title']);
    expect(at.control('birthDate').value, 'said by the event').to.equal(ago(4));
    expect(at.control('type').value).to.equal('child');
    await accessible(at.element);
    await at.send(baby);
    await at.until(() => at.step === 'Étape 3 sur 4');
    expect(at.words).to.contain('Extrait d’acte de naissance').and.to.contain('Vous pourrez l’envoyer plus tard.');
    expect(at.words).to.contain('L’acte de naissance suffit').and.to.contain('Non nécessaire');
    await accessible(at.element);
    await at.submit();
    await at.until(() => at.root.querySelector('.sum'));
    expect([at.title, at.focused]).to.deep.equal(['Votre nouvelle cotisation', 'title']);
    expect(at.words).to.contain('Dernière étape');
    expect(at.sum).to.deep.equal([
      'Votre cotisation actuelle 28,20 € par mois',
      'Léonie + 0,00 € par mois',
      'Part de votre employeur − 0,00 € par mois',
      'Vous paierez 28,20 € par mois',
    ]);
    expect(at.words).to.contain('Couverture de Léonie depuis le');
    expect(at.words).to.contain('Votre employeur est informé de l’ajout, sans aucun détail de santé.');
    expect(changesOf(at), 'nothing is asked yet').to.have.length(0);
    await accessible(at.element);
    await at.submit();
    await at.until(() => at.root.querySelector('.seal'));
    expect([at.title, at.focused]).to.deep.equal(['Votre demande est enregistrée', 'title']);
    expect(at.words).to.match(/Référence BEN-\d\d-004 417/);
    expect(at.words).to.contain('Vous avez ajouté Léonie.').and.to.contain('Envoyez : Extrait d’acte de naissance.');
    await accessible(at.element);
    const [id] = Object.keys(at.db.beneficiaryChanges).slice(-1);
    expect(at.told).to.deep.equal([`beneficiary-addition-confirmed {"requestId":"${id}"}`]);
    await at.press('Revenir à mes bénéficiaires');
    await at.until(() => at.words.includes('Mes demandes'));
    expect(at.words).to.contain('Léonie Vasseur').and.to.contain('Reçue');
    expect(additionsOf(at)).to.deep.equal([]);
  });

  it('says what each person more costs, and what the employer pays of it', async () => {
    const at = await open({persona: 'alsace'});
    await at.toPrice({...baby, lastName: 'Muller'});
    expect(at.sum).to.deep.equal([
      'Votre cotisation actuelle 31,60 € par mois',
      'Léonie + 15,30 € par mois',
      'Part de votre employeur − 7,40 € par mois',
      'Vous paierez 39,50 € par mois',
    ]);
    expect(at.words).not.to.contain('Votre cotisation ne change pas.');
  });

  it('offers only who may join by the event, and no second partner', async () => {
    const at = await open();
    const relations = () =>
      [...at.control('type').querySelectorAll('option')].map(({value}) => value).filter((value) => value);
    await at.toEvent();
    const events = [...at.root.querySelectorAll('[name=f-eventId]')].map(
      (each) => (each as HTMLElement).dataset['value'],
    );
    expect(events, 'Marc is there').to.deep.equal(['birth', 'adoption', 'coverLost']);
    await at.send({eventId: 'coverLost', eventDate: ago(3)});
    await at.until(() => at.shows('type'));
    expect(relations()).to.deep.equal(['child', 'partnerChild', 'ascendant']);
    const alone = await open({persona: 'single'});
    await alone.toPerson('marriage');
    expect(alone.title).to.equal('La personne à ajouter');
    expect([...alone.control('type').querySelectorAll('option')].map(({value}) => value)).to.deep.equal([
      '',
      'spouse',
      'partnerChild',
    ]);
  });

  it('refuses a date to come and one that is too late, at the field, with the way out', async () => {
    const at = await open();
    await at.toEvent();
    await at.submit();
    expect(at.errorOf('eventId')).to.equal('Choisissez ce qui change.');
    expect(at.errorOf('eventDate')).to.equal('Saisissez la date.');
    await at.send({eventId: 'birth', eventDate: ago(-3)});
    await at.until(() => at.errorOf('eventDate')?.includes('dans le futur'));
    await at.send({eventDate: ago(200)});
    await at.until(() => at.errorOf('eventDate')?.includes('Appelez-nous'));
    expect(additionsOf(at)).to.deep.equal([]);
  });

  it('goes back to the event, says its day, and begins nothing twice where it is the same', async () => {
    const at = await open();
    await at.toPerson();
    await at.fill({firstName: 'Léonie'});
    await at.press('Événement');
    expect(at.words).to.contain('annoncée avant le');
    const sent = at.watch();
    await at.submit();
    await at.until(() => at.shows('firstName'));
    expect(sent.map(({id}) => id)).not.to.include('startBeneficiaryAddition');
    expect(at.control('firstName').value).to.equal('Léonie');
    await at.press('Précédent');
    await at.send({eventId: 'coverLost'});
    await at.until(() => at.shows('firstName'));
    expect(additionsOf(at).map(({eventId, typed}) => [eventId, typed['firstName']])).to.deep.equal([
      ['coverLost', 'Léonie'],
    ]);
    expect(at.control('firstName').value, 'what was typed goes over').to.equal('Léonie');
  });

  it('finds who is covered already, and who would have the same number, date and rank', async () => {
    const at = await open();
    await at.toPerson('coverLost');
    const louis = {...baby, type: 'child', firstName: 'LOUIS', birthDate: '8.5.2013'};
    await at.send(louis);
    expect(at.errorOf('firstName')).to.equal(
      'Cette personne est déjà couverte\u00a0: mêmes nom, prénom et date de naissance.',
    );
    const numbers = {'teletransmission.enabled': true, 'teletransmission.schemeCode': '014410001'};
    await at.send({firstName: 'Jules', ...numbers, 'teletransmission.nir': '278034410999186'});
    expect(at.errorOf('birthRank')).to.contain('Vérifiez le rang');
    await at.send({birthRank: '2'});
    await at.until(() => at.step === 'Étape 3 sur 4');
  });

  it('takes the numbers of an insured parent in one press, and shows where one lives', async () => {
    const at = await open();
    await at.toPerson();
    expect(at.words).to.contain('12 rue des Tanneurs');
    await at.fill({...baby, 'teletransmission.enabled': true});
    await at.press('Reprendre les numéros d’Hélène Vasseur');
    await at.submit();
    await at.until(() => at.step === 'Étape 3 sur 4');
    expect(additionsOf(at)[0]!.person!.teletransmission).to.deep.include({nir: '278034410999186'});
    expect(at.words).to.contain('Attestation de droits où Léonie apparaît');
  });

  it('keeps what is typed on the server, raw, and nothing on the device', async () => {
    const at = await open();
    await at.toPerson();
    await at.fill({firstName: 'Léo', lastName: '9'});
    at.saveTyped();
    await at.until(() => /Enregistré à \d\d:\d\d/.test(at.words));
    expect(additionsOf(at)[0]!.typed).to.include({firstName: 'Léo', lastName: '9', birthDate: ago(4)});
    const kept = JSON.stringify([{...localStorage}, {...sessionStorage}, location.href, document.cookie]);
    expect(kept).not.to.contain('Léo');
  });

  it('is gone on with elsewhere, where it was left', async () => {
    const first = await open();
    await first.toPerson();
    await first.fill({firstName: 'Léonie', 'contact.kind': 'own'});
    first.saveTyped();
    await first.until(() => first.words.includes('Enregistré à'));
    const at = await openUnread(first.sandbox);
    await at.ready();
    expect(at.words).to.contain('Vous aviez commencé l’ajout de Léonie Naissance');
    await at.press('Reprendre');
    await at.until(() => at.shows('firstName'));
    expect([at.step, at.focused]).to.deep.equal(['Étape 2 sur 4', 'title']);
    expect(at.control('firstName').value).to.equal('Léonie');
    expect(at.shows('contact.address.line1'), 'not what is only likely').to.equal(true);
    await at.send({...baby, 'contact.kind': 'same'});
    await at.until(() => at.step === 'Étape 3 sur 4');
    const next = await openUnread(at.sandbox);
    await next.ready();
    await next.press('Reprendre');
    await next.until(() => next.step === 'Étape 3 sur 4');
  });

  it('is given up once a question is answered', async () => {
    const at = await open();
    await at.toPerson();
    await at.press('Événement');
    await at.press('Annuler');
    await at.until(() => at.words.includes('Vous aviez commencé un ajout'));
    await at.press('Abandonner');
    await at.until(() => at.dialog?.open);
    expect(at.dialog!.textContent).to.contain('Ce que vous avez saisi sera effacé.');
    await accessible(at.element);
    await at.press('Garder l’ajout');
    await at.until(() => !at.dialog);
    expect(additionsOf(at)).to.have.length(1);
    await at.press('Abandonner');
    await at.until(() => at.dialog?.open);
    // somebody else did it meanwhile
    at.db.beneficiaryAdditions = {};
    at.dialog!.querySelector<HTMLElement>('button.danger')!.click();
    await at.until(() => at.focused === 'given-up');
    expect(at.words).not.to.contain('Reprendre');
  });

  it('confirms no other price than the one that was shown', async () => {
    const at = await open({persona: 'alsace'});
    await at.toPrice({...baby, lastName: 'Muller'});
    // a sister joins on another page
    const [addition] = additionsOf(at);
    at.db.beneficiaryChanges['soeur'] = {
      memberNumber: members.alsace.number,
      reference: 'BEN',
      at: Date.now(),
      name: 'Rose Muller',
      firstName: 'Rose',
      joins: {...addition!, person: {...addition!.person!, firstName: 'Rose'}},
    };
    await at.submit();
    await at.until(() => at.focused === 'price-changed');
    expect(at.words).to.contain('La cotisation a changé').and.to.contain('Rien n’est confirmé.');
    expect(at.sum.at(-1)).to.equal('Vous paierez 47,40 € par mois');
    expect(additionsOf(at)).to.have.length(1);
    await at.submit();
    await at.until(() => at.root.querySelector('.seal'));
  });

  it('SPACE-36: is done once where the answer is lost', async () => {
    const at = await open();
    await at.toPrice();
    at.sandbox.fail('confirmBeneficiaryAddition', 'network', {after: 'effect'});
    await at.submit();
    await at.until(() => at.root.querySelector('.alert.danger'));
    await at.submit();
    await at.until(() => at.root.querySelector('.seal'));
    expect(changesOf(at)).to.have.length(1);
  });

  it('asks for a code where the server wants one, and goes on after it', async () => {
    const sandbox = createSandbox({persona: 'used'});
    await signIn(sessionOf(sandbox), {email: members.used.email, password});
    const at = await openUnread(sandbox);
    await at.ready();
    await at.toWedding();
    await at.submit();
    await at.until(() => at.shows('code'));
    expect(at.words).to.contain('Confirmez avec un code');
    await at.press('Annuler');
    await at.until(() => at.root.querySelector('.sum'));
    expect(at.focused).to.equal('title');
    await at.submit();
    await at.until(() => at.shows('code'));
    for (const code of ['111111', '222222', '333333']) await at.send({code});
    await at.until(() => at.root.querySelector('.sum') && at.root.querySelector('.alert'));
    await at.submit();
    await at.until(() => /Trop de codes faux : un autre sera possible à \d\d:\d\d/.test(at.words));
    expect(additionsOf(at), 'kept').to.have.length(1);
    at.db.accounts[members.used.email]!.lockedUntil = 0;
    await at.submit();
    await at.until(() => at.shows('code'));
    const {code = ''} = at.db.outbox.at(-1)!;
    await at.send({code});
    await at.until(() => at.root.querySelector('.seal'));
    expect(at.words).to.contain('Vous avez ajouté Nour.');
  });

  it('says on its way that the employer must agree', async () => {
    const at = await open({persona: 'single'});
    await at.toPrice({...baby, lastName: 'Benali'});
    expect(at.root.querySelector('.alert.warning')!.textContent).to.contain('Votre employeur doit donner son accord.');
    await at.submit();
    await at.until(() => at.root.querySelector('.seal'));
    expect(at.words).to.contain('Votre employeur donne son accord.');
  });

  it('says that it is gone, or that something is missing, and leads on', async () => {
    const at = await open();
    await at.toPrice();
    at.sandbox.fail('confirmBeneficiaryAddition', 'incomplete');
    await at.submit();
    await at.until(() => at.words.includes('Il manque une réponse'));
    await at.press('Revenir à la personne');
    await at.until(() => at.shows('firstName'));
    at.db.beneficiaryAdditions = {};
    await at.submit();
    await at.until(() => at.words.includes('Cet ajout n’existe plus'));
    expect(at.told).to.deep.equal(['save-failed {"code":"incomplete"}', 'save-failed {"code":"not-found"}']);
    await at.press('Revenir à mes bénéficiaires');
    await at.until(() => at.words.includes('Ajouter une personne'));
  });

  it('waits for who typed it when their session ends, and for nobody else', async () => {
    const sandbox = createSandbox();
    const {email} = members.family;
    await signIn(sessionOf(sandbox), {email, password});
    const at = await openUnread(sandbox);
    await at.ready();
    await at.toPerson();
    await at.fill({firstName: 'Léonie'});
    sandbox.simulator.expireSessions();
    await at.submit();
    await at.until(() => at.shows('email'));
    expect(at.root.textContent).not.to.contain('Léonie');
    await at.send({email, password});
    await at.until(() => at.shows('firstName'));
    expect(at.control('firstName').value).to.equal('Léonie');
    sessionOf(sandbox).logOut();
    await at.until(() => at.shows('email'));
    await at.send({email: members.used.email, password});
    await at.until(() => at.words.includes('Personne d’autre que vous'));
    await at.toEvent();
    expect(at.control('eventDate').value).to.equal('');
  });

  it('saves what is typed where nobody answers any more', async () => {
    const sandbox = createSandbox();
    await signIn(sessionOf(sandbox), {email: members.family.email, password});
    const at = await openUnread(sandbox);
    await at.ready();
    await at.toPerson();
    await at.fill({firstName: 'Léonie'});
    at.element['flow'].watching.ended();
    await at.until(() => at.shows('email'));
    await at.until(() => additionsOf(at)[0]!.typed['firstName'] === 'Léonie');
  });

  it('says that its file does not come, and asks again', async () => {
    const {joiningFile} = BeneficiaryRequestPanel;
    BeneficiaryRequestPanel.joiningFile = () => Promise.reject(new TypeError('Failed to fetch'));
    try {
      const at = await open();
      await at.press('Ajouter une personne');
      await at.until(() => at.words.includes('Réessayer'));
      await at.press('Revenir à mes bénéficiaires');
      await at.until(() => !at.words.includes('Réessayer'));
      await at.press('Ajouter une personne');
      await at.until(() => at.words.includes('Réessayer'));
      BeneficiaryRequestPanel.joiningFile = joiningFile;
      await at.press('Réessayer');
      await at.until(() => at.shows('eventDate'));
    } finally {
      BeneficiaryRequestPanel.joiningFile = joiningFile;
    }
  });
});
