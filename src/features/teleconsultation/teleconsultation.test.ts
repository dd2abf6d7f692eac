import {expect} from '@open-wc/testing';
import {members} from '../../../mocks/people/members.js';
import {BackendError} from '../../backend/error.js';
import {accessible} from '../../testing/accessible.js';
import {runWidgetSuite} from '../../testing/widget-suite.js';
import {answers, open, openUnread, type Page} from './teleconsultation-page.harness.js';
import {TeleconsultationHarness} from './teleconsultation.harness.js';
import type {Teleconsultation} from './teleconsultation.js';

runWidgetSuite<Teleconsultation>({
  tag: 'mutuelle-teleconsultation',
  harness: TeleconsultationHarness,
  loads: 'getTeleconsultation',
  title: {fr: 'Parler à un médecin', en: 'Talk to a doctor'},
});

describe('whom to call when it cannot wait MEM-30', () => {
  const links = (root: ShadowRoot) =>
    [...root.querySelectorAll('.emergency a')].map((each) => each.getAttribute('href'));

  it('stands first under the title, in a fold of nobody', async () => {
    const at = await open();
    const said = at.root.querySelector('.emergency')!;
    expect(links(at.root)).to.deep.equal(['tel:15', 'tel:112', 'sms:114']);
    expect(said.closest('details')).to.equal(null);
    expect(said.previousElementSibling!.querySelectorAll('h2')).to.have.length(1);
    for (const control of at.root.querySelectorAll('form input, form button'))
      expect(said.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING).not.to.equal(0);
  });

  it('waits for no answer of ours, and stays where none comes', async () => {
    const at = await openUnread({scenario: 'silent'});
    await at.until(() => at.root.querySelector('.skeleton'));
    expect(links(at.root)).to.have.length(3);
    const down = await openUnread({scenario: 'down'});
    await down.until(() => down.root.querySelector('.blank'));
    expect(links(down.root)).to.have.length(3);
  });

  it('stays at each step', async () => {
    const at = await open();
    await at.toWaiting();
    expect(links(at.root)).to.have.length(3);
  });
});

describe('what is asked before MEM-30', () => {
  it('B061 B062: says that somebody answers by day and by night, without appointment', async () => {
    const at = await open();
    expect(at.words).to.contain('Jour et nuit, dimanches et jours fériés compris').and.to.contain('sans rendez-vous');
  });

  it('B063 B064: says what it is for, what each way takes, and what it costs', async () => {
    const at = await open();
    expect(at.words)
      .to.contain('pour ce qui ne demande pas d’examen')
      .and.to.contain('Par vidéoAttente : 3 min environ')
      .and.to.contain('Par téléphoneAttente : 2 min environ')
      .and.to.contain('Prix de la téléconsultation 25,00 €')
      .and.to.contain('À votre charge 0,00 €')
      .and.to.contain('À avancer 0,00 €')
      .and.to.contain('La Sécurité sociale et votre mutuelle paient le médecin.');
  });

  it('answers nothing in the place of the member', async () => {
    const at = await open();
    expect(at.root.querySelectorAll('input:checked')).to.have.length(0);
    const sent = at.watch();
    await at.submit();
    expect(at.errorOf('way')).to.equal('Choisissez la vidéo ou le téléphone.');
    expect(at.errorOf('personId')).to.equal('Choisissez pour qui.');
    expect(at.errorOf('consent')).to.contain('Cochez cette case');
    expect(sent).to.deep.equal([]);
    await accessible(at.element);
  });

  it('says who gets what is told, and what the insurer does not see', async () => {
    const at = await open();
    expect(at.words)
      .to.contain('Service assuré par Médecins du Littoral.')
      .and.to.contain('Votre mutuelle ne voit ni vos échanges ni le motif.');
  });

  it('sees a child with a parent beside them, and says so', async () => {
    const at = await open();
    expect(at.words).to.contain('LouisMineur : avec un parent').and.not.to.contain('Un parent reste');
    await at.fill({personId: 'louis'});
    expect(at.words).to.contain('Un parent reste à côté de l’enfant pendant toute la consultation.');
    await at.fill({personId: 'marc'});
    expect(at.words).not.to.contain('Un parent reste');
  });

  it('asks nobody where there is one person, nor how where there is one way', async () => {
    const alone = await open({persona: 'single'});
    expect(alone.shows('personId')).to.equal(false);
    expect(alone.shows('way')).to.equal(true);
    const byPhone = await open({persona: 'alsace'});
    expect(byPhone.shows('way')).to.equal(false);
    expect(byPhone.words).to.contain('Par téléphone. Attente : 2 min environ');
    const sent = byPhone.watch();
    await byPhone.send({personId: 'thomas', consent: true});
    await byPhone.until(() => byPhone.title === 'Le médecin va vous appeler');
    expect(sent[0]!.body).to.deep.equal({personId: 'thomas', way: 'phone', consentVersion: '2026-10'});
  });

  it('shows the number that is called, masked, and takes another one', async () => {
    const at = await open();
    await at.fill({...answers, way: 'phone'});
    expect(at.words).to.match(/Le médecin vous appelle au 06 •• •• •• \d\d\./);
    await at.press('Indiquer un autre numéro');
    await at.until(() => at.shows('phone'));
    expect(at.focused).to.equal('f-phone');
    await at.send({phone: '06 39 98'});
    expect(at.errorOf('phone')).to.contain('Il manque 4 chiffres');
    const sent = at.watch();
    await at.send({phone: '06 39 98 00 12'});
    await at.until(() => at.title === 'Le médecin va vous appeler');
    expect(sent[0]!.body).to.include({way: 'phone', phone: '+33639980012'});
    expect(at.words).to.contain('Numéro appelé : 06 •• •• •• 12');
    expect(at.words).not.to.contain('06 39 98 00 12');
  });

  it('asks for a number where none is known; a closed way says when it opens and why', async () => {
    const at = await open({persona: 'expired'});
    expect(at.words).to.match(/Par vidéo : La nuit, les médecins répondent par téléphone\. Ouvre à \d\d:\d\d\./);
    await at.send({consent: true});
    expect(at.errorOf('phone')).to.contain('Saisissez un numéro de téléphone');
  });

  it('says when it opens where nobody is free, and what to do until then', async () => {
    const at = await open({persona: 'used'});
    expect(at.root.querySelectorAll('form')).to.have.length(0);
    expect(at.words)
      .to.contain('Aucun médecin n’est libre pour le moment')
      .and.to.contain('voyez votre médecin traitant')
      .and.to.match(/Par téléphone : Tous les médecins sont en consultation\. Ouvre à \d\d:\d\d\./);
    await accessible(at.element);
    const sent = at.watch();
    await at.press('Vérifier de nouveau');
    await at.until(() => sent.some(({id}) => id === 'getTeleconsultation'));
  });
});

describe('what has changed meanwhile MEM-30', () => {
  const refusing = (at: Page, pointer: string, code: string, reading: object = {}) => {
    const {call} = at.sandbox;
    Object.assign(at.sandbox, {
      async call(...given: Parameters<typeof call>) {
        const [{id}] = given;
        if (id === 'startConsultation') throw new BackendError('validation', {issues: [{pointer, code}]});
        const answer = (await call(...given)) as object;
        return id === 'getTeleconsultation' ? {...answer, ...reading} : answer;
      },
    });
  };

  it('a text that is newer is accepted anew', async () => {
    const at = await open();
    await at.fill({...answers, way: 'phone'});
    const consent = {version: '2027-01', text: 'J’accepte le nouveau texte.'};
    refusing(at, '/consentVersion', 'changed', {consent});
    await at.submit();
    await at.until(() => at.errorOf('consent'));
    expect(at.errorOf('consent')).to.equal('Ce texte vient de changer. Lisez-le, puis cochez la case.');
    expect(at.words).to.contain('J’accepte le nouveau texte.');
    expect(at.control('consent').checked).to.equal(false);
  });

  it('a text that changed while somebody answered is accepted anew, before anything is sent', async () => {
    const at = await open();
    await at.fill({...answers, way: 'phone'});
    refusing(at, '/way', 'closed', {consent: {version: '2027-01', text: 'J’accepte le nouveau texte.'}});
    dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    await at.until(() => at.words.includes('J’accepte le nouveau texte.'));
    expect(at.control('consent').checked).to.equal(false);
    const sent = at.watch();
    await at.submit();
    expect(at.errorOf('consent')).to.contain('Cochez cette case');
    expect(sent).to.deep.equal([]);
  });

  it('what was answered is sent as it was, though the page is read anew while the devices are tried', async () => {
    const at = await open();
    await at.toDevices();
    const ways = [{way: 'video', open: false}];
    refusing(at, '/way', 'closed', {ways, consent: {version: '2027-01', text: 'J’accepte le nouveau texte.'}});
    const sent = at.watch();
    dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    await at.until(() => !at.words.includes('Sans vidéo, par téléphone'));
    await at.submit();
    await at.until(() => sent.length > 1);
    expect(sent[1]!.body).to.deep.equal({personId: 'member', way: 'video', consentVersion: '2026-10'});
  });

  it('a way that has just closed is told at its question, from the check of the devices too', async () => {
    for (const way of ['phone', 'video']) {
      const at = await open();
      refusing(at, '/way', 'closed');
      await at.send({...answers, way});
      if (way === 'video') {
        await at.until(() => at.title === 'Vérifions que tout marche');
        await at.submit();
      }
      await at.until(() => at.errorOf('way'));
      expect(at.errorOf('way')).to.contain('Ce mode vient de fermer');
      expect(at.told).to.deep.equal(['save-failed {"code":"validation"}']);
    }
  });

  it('one that was begun elsewhere is shown', async () => {
    const at = await open();
    await at.fill({...answers, way: 'phone'});
    const {simulator} = at.sandbox;
    const time = Date.now();
    simulator.db.consultations['elsewhere'] = {
      ...simulator.db.consultations['consultation-sofia']!,
      memberNumber: members.family.number,
      ...{state: 'ready', startedAt: time, since: time},
    };
    await at.submit();
    await at.until(() => at.title === 'Le médecin vous attend');
    expect(at.focused).to.equal('title');
  });
});

describe('an insurer without it MEM-30', () => {
  it('hides the element', async () => {
    const at = await openUnread({settings: {absentPages: ['teleconsultation']}});
    await at.until(() => at.element.hidden);
    expect(at.text).to.equal('');
  });
});
