import {expect} from '@open-wc/testing';
import {members} from '../../../mocks/people/members.js';
import {samplePassword} from '../../../mocks/people/personas.js';
import type {MemberRequest} from '../../contract/requests.js';
import {signIn} from '../../session/sign-in.js';
import {accessible} from '../../testing/accessible.js';
import {sendOnePage, senderIn} from '../document-sender/placed.harness.js';
import {ComplaintSlot} from './complaint-slot.js';
import {open, openUnread, Page} from './help-page.harness.js';

const answers = {subjectId: 'reimbursement', text: 'Le remboursement du 22 octobre\nne correspond pas.'};
const mine = ({db}: Page) =>
  Object.values(db.complaints).filter(({memberNumber}) => memberNumber === members.family.number);
const block = (at: Page) =>
  at.root.querySelector('[aria-labelledby=complaint]')!.textContent!.replace(/[\s\u00a0\u202f]+/g, ' ');

/** A complaint that rests until a paper comes. */
function waiting({complaints}: Page['db']): void {
  const request: MemberRequest = {
    ...{id: 'reclamation-1', reference: 'REC-26-004\u00a0117', kind: 'complaint', label: 'Un remboursement'},
    ...{status: 'moreInfo', reason: 'Il manque le décompte.', createdAt: '2026-11-20T09:00:00Z', steps: []},
    papers: [{id: 'reclamation-1-decompte', label: 'Décompte de la Sécu', state: 'toSend'}],
    actions: ['sendPaper'],
  };
  complaints[request.id] = {memberNumber: members.family.number, request};
}

describe('a complaint MEM-60', () => {
  it('shows who to turn to, in the order of the law', async () => {
    const at = await open({member: 'family'});
    const steps = [...at.root.querySelectorAll('[aria-labelledby=complaint] .path-item .strong')];
    expect(steps.map((each) => each.textContent)).to.deep.equal(['1. Réclamation', '2. Médiateur']);
    expect(block(at))
      .to.contain('réponse sous 2 mois')
      .and.to.contain('FNMF, 255 rue de Vaugirard, 75719 Paris')
      .and.to.contain('saisissez gratuitement le médiateur de la Mutualité Française');
    const site = at.root.querySelector<HTMLAnchorElement>('[aria-labelledby=complaint] a')!;
    expect([site.href, site.textContent!.trim()]).to.deep.equal([
      'https://mediateur.example.org/',
      'Aller sur le site (Médiateur)',
    ]);
  });

  it('of who is not signed in: says how, and leads to where they sign in', async () => {
    const at = await open();
    expect(at.root.querySelector('#make-complaint')).to.equal(null);
    expect(block(at)).to.contain('par courrier à l’adresse ci-dessus, ou par téléphone');
    expect(block(at)).to.contain('8 quai de la Fosse');
    await at.press('Me connecter pour faire une réclamation');
    expect(at.told).to.deep.equal(['page-requested {"page":"complaint"}']);
  });

  it('is written, sent once, and becomes a request that is followed in place', async () => {
    const at = await open({member: 'family'});
    await at.toComplaint();
    await at.until(() => at.focused === 'title');
    await accessible(at.element);
    const sent = at.watch();
    await at.send();
    expect(at.errorOf('subjectId')).to.equal('Choisissez un sujet.');
    expect(at.errorOf('text')).to.equal('Écrivez ce qui ne va pas, en quelques mots.');
    expect(at.errorOf('wish')).to.equal(undefined);
    expect(sent).to.deep.equal([]);
    await at.send({...answers, wish: 'Un nouveau calcul'});
    await at.until(() => at.root.querySelector('.seal'));
    expect(sent.map(({id}) => id)).to.deep.equal(['complain', 'getHelp']);
    expect(sent[0]!.body).to.deep.equal({...answers, wish: 'Un nouveau calcul'});
    const {request} = mine(at)[0]!;
    expect(at.focused).to.equal('title');
    expect(at.title).to.equal('Votre réclamation est enregistrée');
    expect(at.root.querySelector('.lead [translate=no]')!.textContent).to.equal(request.reference);
    expect(at.root.querySelectorAll('.path-item.past')).to.have.length(1);
    expect(at.told).to.deep.equal([`complaint-sent {"requestId":"${request.id}"}`]);
    await accessible(at.element);
    await at.press('Revenir à l’aide');
    await at.until(() => at.title === 'Aide' && block(at).includes('Vos réclamations'));
    expect(block(at)).to.contain('Un remboursement Reçue').and.to.contain('Nous avons reçu votre réclamation.');
    await accessible(at.element);
  });

  it('SPACE-36: is there once, whose answer was lost five times', async () => {
    const at = await open({member: 'family'});
    await at.toComplaint();
    at.sandbox.fail('complain', 'network', {after: 'effect', times: 5});
    await at.send(answers);
    for (let press = 1; press < 5; press++) {
      await at.until(() => at.root.querySelector('.alert.danger'));
      await at.submit();
    }
    await at.submit();
    await at.until(() => at.root.querySelector('.seal'));
    expect(mine(at)).to.have.length(1);
  });

  it('SPACE-36: whose answer was lost for good stands in the help', async () => {
    const at = await open({member: 'family'});
    await at.toComplaint();
    at.sandbox.fail('complain', 'network', {after: 'effect', times: Infinity});
    await at.send(answers);
    expect(at.control('text').value).to.equal(answers.text);
    await at.press('Annuler');
    await at.until(() => at.title === 'Aide' && block(at).includes('Nous avons reçu votre réclamation.'));
  });

  it('too long a text is refused before it is sent', async () => {
    const at = await open({member: 'family'});
    await at.toComplaint();
    await at.send({...answers, text: 'a'.repeat(3_001), wish: 'b'.repeat(1_001)});
    expect(at.errorOf('text')).to.contain('dépasse 3\u202f000 caractères');
    expect(at.errorOf('wish')).to.contain('dépasse 1\u202f000 caractères');
    await at.send({text: 'a'.repeat(3_000), wish: ''});
    await at.until(() => at.root.querySelector('.seal'));
  });

  it('under way is there from the start, with its steps', async () => {
    const at = await open({member: 'alsace'});
    await at.until(() => block(at).includes('Vos réclamations'));
    expect(block(at)).to.contain('Un délai En cours d’examen').and.to.contain('Le service réclamations vous répond');
    expect(at.root.querySelector('.request .num')!.getAttribute('translate')).to.equal('no');
  });

  it('SPACE-36: whose answer was lost is one, written again on a page that was opened anew', async () => {
    const at = await open({member: 'family'});
    await at.toComplaint();
    at.sandbox.fail('complain', 'network', {after: 'effect', times: Infinity});
    await at.send(answers);
    at.sandbox.simulator.heal();
    const element = document.createElement('mutuelle-help-centre');
    Object.assign(element, {locale: 'fr', backend: at.sandbox});
    at.element.replaceWith(element);
    const anew = new Page(element);
    await anew.ready();
    await anew.toComplaint();
    await anew.send(answers);
    await anew.until(() => anew.root.querySelector('.seal'));
    expect(mine(at)).to.have.length(1);
  });

  it('that is half written is still there for who looks something up in the help', async () => {
    const at = await open({member: 'family'});
    await at.toComplaint();
    await at.fill(answers);
    await at.press('Aide');
    await at.until(() => at.title === 'Aide' && at.root.querySelector('#make-complaint'));
    await at.toComplaint();
    expect(at.control('text').value).to.equal(answers.text);
    await at.submit();
    await at.until(() => at.root.querySelector('.seal'));
    await at.press('Revenir à l’aide');
    await at.until(() => at.root.querySelector('#make-complaint'));
    await at.toComplaint();
    expect(at.control('text').value).to.equal('');
  });

  it('that waits for a paper says which: the page sends it, by its id, else it is sent from there', async () => {
    const at = await open({member: 'family', prepare: ({simulator}) => waiting(simulator.db)});
    await at.until(() => block(at).includes('Il manque le décompte.'));
    expect(block(at)).to.contain('Décompte de la Sécu À envoyer');
    const asked: unknown[] = [];
    at.element.addEventListener('mutuelle-document-send-requested', (event) => {
      if (asked.push(event.detail) === 1) event.preventDefault();
    });
    await at.press('Ajouter');
    expect(at.root.querySelector('.placed')).to.equal(null);
    await at.press('Ajouter');
    expect(asked).to.deep.equal(Array(2).fill({paperId: 'reclamation-1-decompte'}));
    await sendOnePage(senderIn(at.element));
    await at.press('Terminer');
    await at.until(() => block(at).includes('Reçu') && block(at).includes('En cours d’examen'));
    expect(block(at)).not.to.contain('Il manque').and.not.to.contain('Ajouter');
  });

  it('is opened by the page, for who may send one', async () => {
    const attributes = {complaint: ''};
    const member = await openUnread({member: 'family', attributes});
    await member.until(() => member.shows('text'));
    const nobody = await open({attributes});
    expect(nobody.title).to.equal('Aide');
    nobody.element.complaint = false;
    const later = await open({member: 'family'});
    later.element.complaint = true;
    await later.until(() => later.shows('text'));
  });

  it('says that its page did not come, and asks again', async () => {
    const {file} = ComplaintSlot;
    let cut = true;
    ComplaintSlot.file = () => (cut ? Promise.reject(new TypeError('cut')) : file());
    try {
      const at = await open({member: 'family'});
      await at.press('Faire une réclamation');
      await at.until(() => at.root.querySelector('.alert'));
      cut = false;
      await at.press('Réessayer');
      await at.until(() => at.shows('text'));
    } finally {
      ComplaintSlot.file = file;
    }
  });
});

describe('a complaint that is being written', () => {
  const writing = async () => {
    const at = await open({member: 'family'});
    await at.toComplaint();
    await at.fill(answers);
    return at;
  };
  const enter = (at: Page, who: 'family' | 'single') =>
    signIn(at.session, {email: members[who].email, password: samplePassword});

  it('waits for who wrote it where the session ends, and is not shown meanwhile', async () => {
    const at = await writing();
    at.sandbox.simulator.expireSessions();
    await at.submit();
    await at.until(() => at.words.includes('Ce que vous avez écrit est gardé sur cette page'));
    expect(at.shows('text')).to.equal(false);
    expect(at.words).not.to.contain('22 octobre');
    await accessible(at.element);
    await enter(at, 'family');
    await at.until(() => at.shows('text'));
    expect(at.control('text').value).to.equal(answers.text);
  });

  it('is gone where somebody else signs in', async () => {
    const at = await writing();
    at.sandbox.simulator.expireSessions();
    await at.submit();
    await at.until(() => at.words.includes('Me connecter'));
    await enter(at, 'single');
    await at.until(() => at.title === 'Aide' && at.root.querySelector('#make-complaint'));
    await at.toComplaint();
    expect(at.control('text').value).to.equal('');
  });

  it('is gone where the member leaves', async () => {
    const at = await writing();
    at.session.logOut();
    await at.until(() => at.title === 'Aide' && block(at).includes('Me connecter'));
    await enter(at, 'family');
    await at.until(() => at.root.querySelector('#make-complaint'));
    await at.toComplaint();
    expect(at.control('text').value).to.equal('');
  });

  it('is in no address, no event, no storage and no attribute', async () => {
    const at = await writing();
    await at.submit();
    await at.until(() => at.root.querySelector('.seal'));
    const kept = JSON.stringify([location.href, {...sessionStorage}, {...localStorage}, at.told]);
    expect(kept).not.to.contain('22 octobre');
    expect(at.element.outerHTML).not.to.contain('22 octobre');
  });
});
