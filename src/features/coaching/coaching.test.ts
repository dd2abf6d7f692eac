import {expect} from '@open-wc/testing';
import {createSandbox} from '../../../mocks/engine/sandbox.js';
import {consent} from '../../../mocks/topics/coaching/programmes.js';
import {accessible} from '../../testing/accessible.js';
import {runWidgetSuite} from '../../testing/widget-suite.js';
import {nutrition, open, openUnread, sleep} from './coaching-page.harness.js';
import {CoachingHarness} from './coaching.harness.js';
import {CoachingPanel} from './coaching.panel.js';
import type {Coaching} from './coaching.js';

runWidgetSuite<Coaching>({
  tag: 'mutuelle-coaching',
  harness: CoachingHarness,
  loads: 'getCoaching',
  title: {fr: 'Programmes santé', en: 'Health programmes'},
});

describe('the programmes MEM-75', () => {
  it('say how long they are and how far one is, those under way first, apart from reimbursements', async () => {
    const at = await open();
    expect(at.courses).to.have.length(5);
    expect(at.courses[0]).to.equal(
      'Mieux dormir Comprendre ses nuits, et préparer ses soirées. 4 modules de 8 min ' +
        '2 modules terminés sur 4 Reprendre',
    );
    expect(at.courses[1])
      .to.contain('5 modules, 32 min en tout')
      .and.to.match(/Découvrir$/);
    expect(at.words).to.contain('Elles ne servent pas à vos remboursements');
    expect(at.words).to.contain('ne remplacent pas un avis médical');
    expect(at.root.querySelectorAll('button.primary')).to.have.length(1);
    await accessible(at.element);
  });

  it('stand in another state for each member: none, one that rests, one that is done', async () => {
    const none = await open({persona: 'single'});
    expect(none.courses.every((course) => course.endsWith('Découvrir'))).to.equal(true);
    const resting = await open({persona: 'resume'});
    expect(resting.courses[0]).to.contain('En pause').and.to.contain('1 module terminé sur 5');
    const done = await open({persona: 'alsace'});
    expect(done.courses.find((course) => course.startsWith(sleep))).to.match(/Terminé Revoir$/);
  });

  it('say that there is none, and that one cannot be read', async () => {
    const answer = (programmes: unknown[]) => {
      const sandbox = createSandbox();
      const {call} = sandbox;
      const other = async (...given: Parameters<typeof call>) =>
        given[0].id === 'getCoaching' ? given[0].response!.parse({programmes, consent}) : call(...given);
      return openUnread(Object.assign(sandbox, {call: other as never}));
    };
    const none = await answer([]);
    await none.until(() => none.root.querySelector('.blank'));
    expect(none.words).to.contain('Aucun programme pour le moment');
    const odd = {id: 'x', topic: 'constructor', title: 'Autre', state: 'later', modules: []};
    const some = await answer([odd, {id: 7}]);
    await some.ready();
    expect(some.courses).to.deep.equal(['Autre 0 module Voir le programme']);
    expect(some.words).to.contain('Cette ligne n’a pas pu être lue.');
  });

  it('are hidden where the insurer has none, and the page is told', async () => {
    const at = await openUnread(createSandbox({settings: {absentPages: ['coaching']}}));
    await at.until(() => at.element.hidden);
    expect(at.told).to.deep.equal(['page-absent {"page":"coaching"}']);
  });
});

describe('one programme MEM-75', () => {
  it('is read before it is joined, with who made it; the box of the consent is not ticked', async () => {
    const at = await open();
    await at.toProgramme(nutrition);
    expect(at.focused).to.equal('title');
    expect(at.modules[1]).to.equal('2. Mon petit-déjeuner Guide interactif 5 min');
    expect(at.root.querySelectorAll('.module button')).to.have.length(0);
    expect(at.control('consent').checked).to.equal(false);
    expect(at.words).to.contain('Vos réponses ne servent pas à vos remboursements.');
    expect(at.words).to.contain('Conçu avec deux diététiciennes. Ces conseils ne remplacent pas un avis médical.');
    await accessible(at.element);
    await at.press('Programmes santé');
    await at.ready();
    expect(at.focused).to.equal('title');
  });

  it('is joined with the version of the sentence that was ticked, and nothing is sent without the tick', async () => {
    const at = await open();
    await at.toProgramme(nutrition);
    const sent = at.watch();
    await at.submit();
    expect(at.errorOf('consent')).to.contain('Cochez la case');
    expect(sent).to.deep.equal([]);
    await at.join();
    await at.until(() => at.focused === 'programme-said');
    expect(sent).to.deep.equal([{id: 'joinProgramme', body: {consentVersion: consent.version}}]);
    expect(at.told).to.deep.equal(['coaching-joined {}']);
    expect(at.kept['nutrition']!.consentVersion).to.equal(consent.version);
    expect(at.words).to.contain('Commencer : 1. Vos repas aujourd’hui');
    await accessible(at.element);
  });

  it('asks again where the sentence has changed meanwhile: the new one is read, unticked', async () => {
    const at = await open();
    await at.toProgramme(nutrition);
    const before = {...consent};
    Object.assign(consent, {version: '2027-01', text: 'J’accepte autre chose.'});
    try {
      await at.join();
      await at.until(() => at.focused === 'consent-changed' && at.words.includes('J’accepte autre chose.'));
      expect(at.control('consent').checked).to.equal(false);
      expect(at.kept['nutrition']).to.equal(undefined);
      await at.join();
      await at.until(() => at.focused === 'programme-said');
      expect(at.kept['nutrition']!.consentVersion).to.equal('2027-01');
    } finally {
      Object.assign(consent, before);
    }
  });

  it('SPACE-36 is joined once, however often the answer is lost', async () => {
    const at = await open();
    await at.toProgramme(nutrition);
    const sent = at.watch();
    at.sandbox.fail('joinProgramme', 'network', {after: 'effect', times: 5});
    for (let press = 0; press < 5; press++) {
      await at.join();
      await at.until(() => at.root.querySelector('.alert.danger'));
      expect(at.control('consent').checked).to.equal(true);
    }
    const {joinedAt} = at.kept['nutrition']!;
    await at.join();
    await at.until(() => at.focused === 'programme-said');
    expect(sent).to.have.length(6);
    expect(at.kept['nutrition']!.joinedAt).to.equal(joinedAt);
    expect(at.told.filter((each) => each.startsWith('coaching-joined'))).to.have.length(1);
  });

  it('is joined behind the page of another one, which says nothing of it', async () => {
    const at = await open({persona: 'single'});
    await at.toProgramme(nutrition);
    const {call} = at.sandbox;
    let free = (): void => undefined;
    const held = new Promise<void>((resolve) => (free = resolve));
    const slow = async (...given: Parameters<typeof call>) => {
      if (given[0].id === 'joinProgramme') await held;
      return call(...given);
    };
    Object.assign(at.sandbox, {call: slow});
    await at.fill({consent: true});
    at.root.querySelector('form')!.requestSubmit();
    at.root.querySelector<HTMLElement>('#back')!.click();
    await at.ready();
    at.root.querySelector<HTMLElement>('#programme-sommeil')!.click();
    await at.until(() => at.title === sleep);
    free();
    await at.until(() => at.told.includes('coaching-joined {}'));
    await at.settled();
    expect(at.root.querySelector('#programme-said')).to.equal(null);
    expect(at.control('consent').checked).to.equal(false);
  });

  it('rests and goes on; modules cannot be opened meanwhile', async () => {
    const at = await open();
    await at.toProgramme(sleep);
    await at.press('Mettre en pause');
    await at.until(() => at.focused === 'resting');
    expect(at.kept['sommeil']!.paused).to.equal(true);
    expect(at.root.querySelectorAll('.module button')).to.have.length(0);
    await accessible(at.element);
    await at.press('Reprendre le programme');
    await at.until(() => at.focused === 'programme-said');
    expect(at.kept['sommeil']!.paused).to.equal(false);
    expect(at.told).to.deep.equal(['coaching-paused {"paused":true}', 'coaching-paused {"paused":false}']);
    expect(at.words).to.contain('Continuer : 3. La chambre');
  });

  it('is left once it was asked; every answer is erased', async () => {
    const at = await open();
    await at.toProgramme(sleep);
    await at.press('Quitter le programme');
    await at.until(() => at.dialog?.open);
    expect(at.words).to.contain('Quitter « Mieux dormir » ?');
    expect(at.kept['sommeil']).not.to.equal(undefined);
    await accessible(at.element);
    await at.confirm();
    await at.until(() => at.focused === 'programme-left');
    expect(at.kept).to.deep.equal({});
    expect(at.told).to.deep.equal(['coaching-left {}']);
    expect(at.control('consent').checked).to.equal(false);
    await at.join();
    await at.until(() => at.focused === 'programme-said');
    await at.press('Votre sommeil aujourd’hui');
    await at.lesson();
    expect(at.root.querySelectorAll('input:checked')).to.have.length(0);
    expect(at.control('duree').value).to.equal('');
  });

  it('is gone already: it is left all the same, and its rest is not asked of it', async () => {
    const left = await open();
    await left.toProgramme(sleep);
    delete left.kept['sommeil'];
    await left.press('Quitter le programme');
    await left.confirm();
    await left.until(() => left.focused === 'programme-left');
    const at = await open();
    await at.toProgramme(sleep);
    delete at.kept['sommeil'];
    await at.press('Mettre en pause');
    await at.until(() => at.focused === 'programme-said');
    expect(at.words).to.contain('Vous ne participez plus à ce programme');
    expect(at.shows('consent')).to.equal(true);
  });

  it('is read again once it is done', async () => {
    const at = await open({persona: 'alsace'});
    await at.toProgramme(sleep);
    expect(at.words).to.contain('Vous avez terminé ce programme');
    expect(at.modules.every((module) => module.endsWith('Terminé'))).to.equal(true);
    expect(at.words).not.to.contain('Mettre en pause');
    await at.press('La chambre');
    await at.lesson();
    expect(at.words).not.to.contain('Terminer ce module');
    await at.press('Module suivant');
    await at.until(() => at.title === '4. Mon agenda du sommeil');
  });
});

describe('files that do not come', () => {
  const {programmeFile, lessonFile} = CoachingPanel;
  afterEach(() => Object.assign(CoachingPanel, {programmeFile, lessonFile}));
  const missing = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));

  it('are said, with a way back and once more', async () => {
    Object.assign(CoachingPanel, {programmeFile: missing, lessonFile: missing});
    const at = await open();
    await at.press('Reprendre');
    await at.until(() => at.words.includes('La connexion ne passe pas'));
    expect(at.title).to.equal(sleep);
    await at.press('Programmes santé');
    await at.ready();
    await at.press('Reprendre');
    await at.until(() => at.words.includes('La connexion ne passe pas'));
    Object.assign(CoachingPanel, {programmeFile});
    await at.press('Réessayer');
    await at.until(() => at.root.querySelector('.module'));
    await at.press('La chambre');
    await at.until(() => at.words.includes('La connexion ne passe pas'));
    Object.assign(CoachingPanel, {lessonFile});
    await at.press('Réessayer');
    await at.lesson();
    expect(at.focused).to.equal('title');
  });
});
