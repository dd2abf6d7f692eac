import {expect} from '@open-wc/testing';
import {members} from '../../../mocks/people/members.js';
import {samplePassword} from '../../../mocks/people/personas.js';
import {sessionOf} from '../../session/session.js';
import {signIn} from '../../session/sign-in.js';
import {accessible} from '../../testing/accessible.js';
import {sendOnePage, senderIn} from '../document-sender/placed.harness.js';
import type {HealthServices as Answer} from '../../contract/health-services.js';
import {HealthServicesPanel} from './health-services.panel.js';
import {open, question, type Page} from './services-page.harness.js';

const toRequest = async (at: Page, words: string) => {
  await at.press(words);
  await at.until(() => at.root.querySelector('.path'));
};

describe('the question of a second opinion MEM-79', () => {
  it('is asked in the own words of the member, and says where they go and how long they may be', async () => {
    const at = await open();
    await at.toQuestion();
    expect([at.title, at.focused]).to.deep.equal(['Demander un deuxième avis', 'title']);
    const box = at.control('question');
    const hint = at.root.getElementById('f-question-hint')!.textContent!.replace(/[\u00a0\u202f]/g, ' ');
    expect(hint).to.contain('3 000 caractères au plus').and.to.contain('votre mutuelle ne la lit pas');
    expect(box.getAttribute('aria-describedby')).to.contain('f-question-hint');
    expect(at.root.querySelectorAll('input:not([type=radio]), textarea, select'), 'no field but that').to.have.length(
      1,
    );
    await at.fill({question: 'Faut-il opérer ?'});
    expect(at.words).to.contain('16 sur 3 000 caractères.');
    expect(at.words).to.contain('Réponse en 7 jours').and.to.contain('Conditions du deuxième avis');
    await accessible(at.element);
  });

  it('is for the member or a child, and says why another adult is not there', async () => {
    const at = await open();
    await at.toQuestion();
    const names = [...at.root.querySelectorAll('.choice-label')].map((each) => each.textContent);
    expect(names).to.deep.equal(['Hélène', 'Louis']);
    expect(at.words).to.contain('Un autre adulte fait sa demande depuis son propre espace.');
    expect(at.root.querySelectorAll('input:checked'), 'nobody is chosen beforehand').to.have.length(0);
  });

  it('is not for what cannot wait: 15, 112 and 114, and the page of a doctor where there is one', async () => {
    const at = await open();
    await at.toQuestion();
    const numbers = [...at.root.querySelectorAll('.emergency a')].map((each) => each.getAttribute('href'));
    expect(numbers).to.deep.equal(['tel:15', 'tel:112', 'sms:114']);
    await at.press('Téléconsulter');
    expect(at.told).to.deep.equal(['page-requested {"page":"teleconsultation"}']);
    const other = await open({settings: {absentPages: ['teleconsultation']}});
    await other.toQuestion();
    expect(other.words).to.contain('Appelez le 15').and.not.to.contain('Un médecin peut vous répondre');
  });

  it('is missing, or too long: it is said where it is typed', async () => {
    const at = await open();
    await at.toQuestion();
    await at.fill({question: '   '});
    await at.submit();
    expect([at.errorOf('personId'), at.errorOf('question')]).to.deep.equal([
      'Choisissez la personne.',
      'Écrivez votre question.',
    ]);
    await at.fill({personId: 'member', question: 'x'.repeat(3_001)});
    await at.submit();
    expect(at.errorOf('question')?.replace(/\u202f/g, ' ')).to.contain('dépasse 3 000 caractères');
    await at.fill({question: 'x'.repeat(3_000)});
    await at.submit();
    await at.until(() => at.title === 'Vérifiez avant d’envoyer');
  });

  it('is about the member where there is nobody else', async () => {
    const at = await open({persona: 'family'}, ({simulator}) => {
      simulator.db.opinions = {};
    });
    at.change((answer: Answer, id) => {
      if (id === 'getHealthServices') answer.people.splice(1);
      return answer;
    });
    at.readAgain();
    await at.toQuestion();
    await at.until(() => !at.root.querySelector('input[type=radio]'));
    await at.fill({question});
    await at.submit();
    await at.until(() => at.words.includes('Pour Hélène'));
    await at.submit();
    await at.until(() => at.root.querySelector('.seal'));
    expect(at.opinionsAbout('member')).to.have.length(1);
  });

  it('is read once more, and corrected, before it is sent', async () => {
    const at = await open();
    await at.toCheck();
    expect(at.focused).to.equal('title');
    expect(at.words).to.contain('Pour Louis').and.to.contain('Mon genou gauche');
    expect(getComputedStyle(at.root.querySelector('.question')!).whiteSpaceCollapse).to.equal('preserve-breaks');
    expect(at.words).to.contain('Votre question va au service seul.');
    expect(at.opinionsAbout('louis'), 'nothing is sent yet').to.have.length(0);
    await accessible(at.element);
    await at.press('Corriger');
    expect([at.control('question').value, at.focused]).to.deep.equal([question, 'title']);
    await at.fill({question: 'Autre chose'});
    await at.submit();
    expect(at.words).to.contain('Autre chose').and.not.to.contain('genou');
  });

  it('is sent to the service; the host hears the number of the request, and no word of it', async () => {
    const at = await open();
    await at.toCheck();
    const sent = at.watch();
    await at.submit();
    await at.until(() => at.root.querySelector('.seal'));
    expect([at.title, at.focused]).to.deep.equal(['Votre demande est envoyée', 'title']);
    expect(sent[0]).to.deep.equal({id: 'askSecondOpinion', body: {personId: 'louis', question}});
    expect(at.words).to.match(/Référence AVIS-\d\d-004 \d{3}/);
    expect(at.words).to.contain('Compte rendu du médecin').and.to.contain('Votre question est partie au service.');
    expect(at.told).to.have.length(1);
    expect(at.told[0]).to.match(/^second-opinion-asked \{"requestId":"avis-?\w+"\}$/);
    expect(at.words).not.to.contain('genou');
    expect(JSON.stringify([{...localStorage}, {...sessionStorage}, location.href])).not.to.contain('genou');
    await accessible(at.element);
    await at.press('Revenir à mes services');
    await at.until(() => at.headings[0] === 'Mes demandes d’avis');
    expect(at.section('Mes demandes d’avis')).to.contain('pour Louis Reçue Envoyer les documents');
    await at.toQuestion();
    expect(at.control('question').value, 'nothing of it is left').to.equal('');
  });

  it('SPACE-36: is asked once, though the answer is lost five times, and after a reload', async () => {
    const at = await open();
    await at.toCheck();
    at.sandbox.fail('askSecondOpinion', 'network', {after: 'effect', times: 5});
    for (let times = 1; times <= 5; times++) {
      await at.submit();
      await at.until(() => at.root.querySelector('.alert.danger'));
      expect(at.words, 'it is still there').to.contain('genou');
    }
    await at.submit();
    await at.until(() => at.root.querySelector('.seal'));
    expect(at.opinionsAbout('louis')).to.have.length(1);
    const again = await open({db: at.db});
    expect(again.root.querySelectorAll('[id^=follow-]')).to.have.length(1);
  });

  it('SPACE-36: was asked before a reload that lost its answer: the request is shown, no other is made', async () => {
    const first = await open();
    await first.toCheck();
    first.sandbox.fail('askSecondOpinion', 'network', {after: 'effect'});
    await first.submit();
    await first.until(() => first.root.querySelector('.alert.danger'));
    const at = await open({db: first.db});
    await at.toCheck({personId: 'louis', question: 'La même, autrement'});
    await at.submit();
    await at.until(() => at.words.includes('Une demande est déjà en cours pour cette personne'));
    expect(at.title).to.equal('Deuxième avis médical');
    expect(at.words).to.contain('Compte rendu du médecin').and.to.contain('pour Louis');
    expect([at.focused, at.root.querySelector('.seal')]).to.deep.equal(['title', null]);
    expect(at.opinionsAbout('louis')).to.have.length(1);
    expect(at.told, 'nothing was asked').to.deep.equal([]);
    await at.press('Revenir à mes services');
    await at.toQuestion();
    expect(at.control('question').value, 'what was typed stays').to.equal('La même, autrement');
  });

  it('says so where the request that goes on cannot be read', async () => {
    const at = await open({persona: 'resume'});
    await at.toCheck({personId: 'member', question});
    at.sandbox.fail('getHealthServices', 'network');
    at.change((answer: Answer, id) => {
      if (id === 'getHealthServices') answer.requests.splice(0);
      return answer;
    });
    await at.submit();
    await at.until(() => at.root.querySelector('form .alert.warning, .path'));
    expect(at.words).to.contain('Une demande est déjà en cours pour cette personne');
  });

  it('tells that the year has its opinion, that the service is gone, that somebody may not be asked for', async () => {
    const jeanne = await open({persona: 'alsace'});
    await jeanne.toQuestion();
    await jeanne.fill({question});
    await jeanne.submit();
    await jeanne.submit();
    await jeanne.until(() => jeanne.words.includes('Pas d’autre avis pour l’instant'));
    expect(jeanne.root.querySelector('.alert a[href^="tel:"]')).not.to.equal(null);
    expect(jeanne.told).to.deep.equal(['save-failed {"code":"limit-reached"}']);

    const at = await open();
    await at.toCheck();
    at.sandbox.fail('askSecondOpinion', 'not-found');
    await at.submit();
    await at.until(() => at.words.includes('Ce service n’est plus proposé ici'));
    at.sandbox.heal();
    at.change((answer: Answer, id) => {
      if (id === 'getHealthServices') answer.people.push({id: 'marc', firstName: 'Marc'});
      return answer;
    });
    at.readAgain();
    await at.press('Corriger');
    await at.until(() => at.words.includes('Marc'));
    await at.fill({personId: 'marc'});
    await at.submit();
    await at.submit();
    await at.until(() => at.errorOf('personId'));
    expect(at.errorOf('personId')).to.contain('depuis son propre espace');
    expect(at.control('question').value).to.equal(question);
  });

  it('waits for who typed it when the session ends, and for nobody else', async () => {
    const at = await open();
    await at.toCheck();
    at.sandbox.fail('askSecondOpinion', 'unauthenticated');
    await at.submit();
    await at.until(() => at.told.includes('session-expired {}'));
    expect(at.words).not.to.contain('genou');
    await signIn(sessionOf(at.sandbox), {email: members.family.email, password: samplePassword});
    await at.until(() => at.words.includes('genou'));
    expect(at.opinionsAbout('louis')).to.have.length(0);
    sessionOf(at.sandbox).logOut();
    await signIn(sessionOf(at.sandbox), {email: members.resume.email, password: samplePassword});
    await at.ready();
    await at.toQuestion();
    expect(at.control('question').value).to.equal('');
  });

  it('has a way out while its file does not come, and goes on when it does', async () => {
    const {opinionFile} = HealthServicesPanel;
    try {
      HealthServicesPanel.opinionFile = () => Promise.reject(new TypeError('Failed to fetch'));
      const at = await open();
      await at.press('Demander un avis');
      await at.until(() => at.root.querySelector('.alert'));
      await at.press('Revenir à mes services');
      expect(at.headings).to.include('Assistance');
      await at.press('Demander un avis');
      await at.until(() => at.root.querySelector('.alert'));
      HealthServicesPanel.opinionFile = opinionFile;
      await at.press('Réessayer');
      await at.until(() => at.shows('question'));
      expect(at.focused).to.equal('title');
    } finally {
      HealthServicesPanel.opinionFile = opinionFile;
    }
  });
});

describe('a second opinion on its way MEM-79', () => {
  it('SPACE-30: a paper that was refused says why; another takes its place, and none stands beside it', async () => {
    const at = await open({persona: 'resume'});
    await toRequest(at, 'Envoyer les documents');
    expect([at.title, at.focused]).to.deep.equal(['Deuxième avis médical', 'title']);
    expect(at.words.split('La page 2 est floue'), 'said once').to.have.length(2);
    const sender = senderIn(at.element);
    const sent = at.watch();
    await at.press('Ajouter\u00a0: Compte rendu du médecin');
    await at.until(() => at.root.querySelector('.ways'));
    expect(at.told).to.deep.equal(['document-send-requested {"paperId":"avis-sofia-compte-rendu"}']);
    await accessible(at.element);
    await sendOnePage(sender);
    expect(sent.find(({id}) => id === 'startDeposit')!.body).to.deep.equal({paperId: 'avis-sofia-compte-rendu'});
    await at.press('Terminer');
    await at.until(() => /Compte rendu du médecin Reçu/.test(at.words));
    expect(at.focused).to.equal('paper-avis-sofia-compte-rendu');
    expect(at.root.querySelectorAll('[id^=paper-]')).to.have.length(2);
    expect(at.words).not.to.contain('La page 2 est floue');
    await at.press('Ajouter\u00a0: Résultats des examens');
    await sendOnePage(sender);
    await at.press('Terminer');
    await at.until(() => at.words.includes('En cours de lecture'));
    expect(at.words).to.contain('Vos documents sont complets.');
  });

  it('SPACE-30: a file that was refused is replaced by its name', async () => {
    const at = await open({persona: 'resume'});
    at.change((answer: Answer, id) => {
      if (id !== 'getHealthServices') return answer;
      Object.assign(answer.requests[0]!, {papers: [], actions: ['replaceFile']});
      return answer;
    });
    at.readAgain();
    await at.until(() => at.words.includes('Voir le suivi'));
    await toRequest(at, 'Voir le suivi');
    expect(at.words).to.contain('Fichier à remplacer compte-rendu.pdf La page 2 est floue');
    const started: unknown[] = [];
    at.sandbox.fail('startDeposit', 'network', {times: 9});
    const {call} = at.sandbox;
    Object.assign(at.sandbox, {
      call: (...given: Parameters<typeof call>) => {
        if (given[0].id === 'startDeposit') started.push((given[1] as {body: unknown}).body);
        return call(...given);
      },
    });
    await at.press('Remplacer\u00a0: compte-rendu.pdf');
    await at.until(() => started.length && at.root.querySelector('.placed .alert'));
    expect(started[0]).to.deep.equal({requestId: 'avis-sofia', replaces: 'avis-sofia-fichier'});
    expect(at.told).to.deep.equal(['document-send-requested {"requestId":"avis-sofia"}']);
  });

  it('sends a paper the way of the page, where it has one', async () => {
    const at = await open({persona: 'resume'});
    await toRequest(at, 'Envoyer les documents');
    at.element.addEventListener('mutuelle-document-send-requested', (event) => event.preventDefault());
    await at.press('Ajouter\u00a0: Résultats des examens');
    expect(at.root.querySelector('.placed')).to.equal(null);
  });

  it('has its answer among the documents, and never here', async () => {
    const at = await open({persona: 'alsace'});
    await toRequest(at, 'Voir le suivi');
    expect(at.words).to.contain('La réponse est arrivée').and.to.contain('Elle ne s’affiche pas ici.');
    at.element.addEventListener('mutuelle-page-requested', (event) => event.preventDefault());
    await at.press('Ouvrir mes documents');
    expect(at.told).to.deep.equal(['page-requested {"page":"documents","requestId":"avis-jeanne"}']);
    await accessible(at.element);
  });

  it('was refused: why, and whom to call', async () => {
    const at = await open({persona: 'resume'});
    at.change((answer: Answer, id) => {
      if (id === 'getHealthServices')
        Object.assign(answer.requests[0]!, {
          status: 'rejected',
          reason: 'Cette maladie n’en fait pas partie.',
          papers: [],
        });
      return answer;
    });
    at.readAgain();
    await at.until(() => at.words.includes('Refusée'));
    await toRequest(at, 'Voir le suivi');
    expect(at.root.querySelector('.alert.danger')!.textContent).to.contain('Cette maladie n’en fait pas partie.');
    expect(at.root.querySelector('.alert.danger a[href^="tel:"]')).not.to.equal(null);
  });

  it('nothing of a paper that is being sent is left for the next person', async () => {
    const at = await open({persona: 'resume'});
    await toRequest(at, 'Envoyer les documents');
    await at.press('Ajouter\u00a0: Résultats des examens');
    await at.until(() => at.root.querySelector('.ways'));
    sessionOf(at.sandbox).logOut();
    at.readAgain();
    await at.until(() => !at.root.querySelector('.placed'));
  });
});
