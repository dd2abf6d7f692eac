import {expect} from '@open-wc/testing';
import {members} from '../../../mocks/people/members.js';
import {samplePassword} from '../../../mocks/people/personas.js';
import type {Lesson} from '../../contract/coaching.js';
import {sessionOf} from '../../session/session.js';
import {signIn} from '../../session/sign-in.js';
import {accessible} from '../../testing/accessible.js';
import {nutrition, open, sleep, withLesson, type Page} from './coaching-page.harness.js';

/** Answered and saved. */
async function saved(at: Page, values: Record<string, string>): Promise<void> {
  await at.fill(values);
  at.saveTyped();
  await at.until(() => at.words.includes('Enregistré à'));
}
const toRoom = async (at: Page) => at.toModule(sleep, 'La chambre');

describe('a lesson MEM-75', () => {
  it('is read from its heading, in order: where it stands, then each block, then what is next', async () => {
    const at = await open();
    await toRoom(at);
    expect(at.focused).to.equal('title');
    expect(at.title).to.equal('3. La chambre');
    const order = [
      'Mieux dormir',
      '3. La chambre',
      'Module 3 sur 4, 8 min',
      'Une chambre fraîche, autour de 18 °C',
      'Votre chambre, le soir, est plutôt…',
      'Ce soir, baissez d’un degré',
      'combien indique-t-il',
      'Entre 5 et 40 degrés',
      'Une idée',
      'Lire le dossier sommeil',
      'Terminer ce module',
    ];
    const places = order.map((words) => at.words.indexOf(words));
    expect(
      places.every((place, index) => place > (places[index - 1] ?? -1)),
      places.join(),
    ).to.equal(true);
    await accessible(at.element);
    await at.press('Mieux dormir');
    await at.until(() => at.title === sleep && at.focused === 'title');
  });

  it('comes back with what was answered, also elsewhere', async () => {
    const at = await open();
    await toRoom(at);
    expect(at.root.querySelector<HTMLInputElement>('input:checked')!.dataset['value']).to.equal('chaude');
    expect(at.replies).to.deep.equal(['Ce soir, baissez d’un degré et notez votre nuit demain.']);
    at.kept['sommeil']!.modules['chambre']!.answers = {chambre: 'fraiche', degres: 17.5};
    at.readAgain();
    await at.until(() => at.control('degres').value === '17,5');
    expect(at.replies).to.deep.equal(['Vous n’avez rien à changer de ce côté.']);
  });

  it('keeps each answer at the server as it is given, and says so', async () => {
    const at = await open();
    await toRoom(at);
    await saved(at, {chambre: 'fraiche', degres: '18,5'});
    expect(at.answersOf('sommeil', 'chambre')).to.deep.equal({chambre: 'fraiche', degres: 18.5});
    expect(at.kept['sommeil']!.modules['chambre']!.done).to.equal(false);
    expect(at.told).to.deep.equal([]);
  });

  it('says what is wrong with a number and does not keep it; nothing else is stopped by it', async () => {
    const at = await open();
    await toRoom(at);
    await at.fill({degres: 'tiède'});
    expect(at.errorOf('degres')).to.contain('Écrivez un nombre, par exemple 7,5.');
    await at.fill({degres: '99'});
    expect(at.errorOf('degres')).to.contain('Entre 5 et 40 degrés.').and.to.contain('n’est pas gardée');
    expect(at.root.querySelectorAll('[part=summary]')).to.have.length(0);
    await at.press('Terminer ce module');
    await at.until(() => at.focused === 'programme-said');
    expect(at.answersOf('sommeil', 'chambre')).to.deep.equal({chambre: 'chaude'});
  });

  it('does not end by a press of Enter in a field', async () => {
    const at = await open();
    await toRoom(at);
    expect(at.root.querySelectorAll('form')).to.have.length(0);
  });

  it('ends, and leads to the next one; the last one ends the programme', async () => {
    const at = await open();
    await toRoom(at);
    await at.press('Terminer ce module');
    await at.until(() => at.focused === 'programme-said');
    expect(at.words).to.contain('Module terminé : La chambre');
    expect(at.words).to.contain('3 modules terminés sur 4');
    expect(at.told).to.deep.equal(['coaching-module-done {}']);
    expect(at.words).to.contain('Commencer : 4. Mon agenda du sommeil');
    await at.press('Commencer');
    await at.lesson();
    await at.press('Terminer ce module');
    await at.until(() => at.words.includes('Vous avez terminé ce programme'));
  });

  it('takes nobody away from the module that they read by then', async () => {
    const at = await open();
    await toRoom(at);
    const {call} = at.sandbox;
    let free = (): void => undefined;
    const held = new Promise<void>((resolve) => (free = resolve));
    const slow = async (...given: Parameters<typeof call>) => {
      if (given[0].id === 'saveLesson') await held;
      return call(...given);
    };
    Object.assign(at.sandbox, {call: slow});
    at.root.querySelector<HTMLElement>('.actions .primary')!.click();
    at.root.querySelector<HTMLElement>('#back')!.click();
    await at.until(() => at.title === sleep);
    const other = [...at.root.querySelectorAll<HTMLElement>('.module button')][3]!;
    other.click();
    await at.until(() => at.title === '4. Mon agenda du sommeil' && at.root.querySelector('.actions'));
    free();
    await at.until(() => at.told.includes('coaching-module-done {}'));
    await at.settled();
    expect(at.title).to.equal('4. Mon agenda du sommeil');
    expect(at.kept['sommeil']!.modules['chambre']!.done).to.equal(true);
  });

  it('stays done whatever is answered after it', async () => {
    const at = await open();
    await at.toModule(sleep, 'Votre sommeil aujourd’hui');
    await saved(at, {reveil: 'repos'});
    expect(at.kept['sommeil']!.modules['nuits']).to.deep.equal({answers: {reveil: 'repos', duree: 6.5}, done: true});
  });

  it('shows what is asked in the language of the page, with its own decimals', async () => {
    const at = await open();
    await at.toModule(sleep, 'Votre sommeil aujourd’hui');
    expect(at.control('duree').value).to.equal('6,5');
    at.element.locale = 'en';
    await at.until(() => at.words.includes('How many hours did you sleep last night?'));
    await at.until(() => at.control('duree').value === '6.5');
  });
});

describe('an interactive guide MEM-75', () => {
  it('says its reply once all is answered, from what the server sent and nothing else', async () => {
    const at = await open();
    await at.toModule(sleep, 'Mon agenda du sommeil');
    expect(at.words).to.contain('Module 4 sur 4, 8 min, Guide interactif');
    await at.fill({nuit1: '7', nuit2: '6,5'});
    expect(at.replies).to.deep.equal(['Il reste 1 réponse à donner ci-dessus.']);
    await at.fill({nuit3: '6'});
    expect(at.replies).to.deep.equal(['6,5 heures Beaucoup d’adultes dorment à peu près autant.']);
    await at.fill({nuit3: '3'});
    expect(at.replies[0]).to.match(/^5,5 heures Ces nuits ont été courtes/);
  });

  it('counts points that no one sees', async () => {
    const at = await open({persona: 'single'});
    await at.toProgramme(nutrition);
    await at.join();
    await at.press('Mon petit-déjeuner');
    await at.lesson();
    await at.fill({faim: 'non', temps: 'dix'});
    expect(at.replies).to.deep.equal(['Emportez quelque chose pour plus tard : une banane et une poignée d’amandes.']);
    await at.fill({faim: 'oui', temps: 'plus'});
    expect(at.replies).to.deep.equal(['Vous avez le temps et l’envie. Essayez une nouvelle recette ce week-end.']);
  });
});

describe('what a lesson may hold SPACE-50', () => {
  const worded = async (blocks: unknown[], answers: Lesson['answers'] = {}) => {
    const at = await open({}, (sandbox) => withLesson(sandbox, (lesson) => ({...lesson, blocks, answers})));
    await toRoom(at);
    return at;
  };

  it('SPACE-50 leads nowhere by a script, and to no tab that knows this one', async () => {
    const at = await worded([
      {id: 'a', kind: 'link', text: 'Piège', url: 'javascript:alert(1)'},
      {id: 'b', kind: 'link', text: 'Données', url: 'data:text/html,x'},
      {id: 'c', kind: 'link', text: 'Sans adresse'},
      {id: 'd', kind: 'link', text: 'Dossier', url: 'https://www.example.org/sommeil'},
    ]);
    const links = [...at.root.querySelectorAll<HTMLAnchorElement>('[data-private] a')];
    expect(links.map((link) => [link.getAttribute('href'), link.target, link.rel])).to.deep.equal([
      ['https://www.example.org/sommeil', '_blank', 'noopener noreferrer'],
    ]);
    expect(links[0]!.textContent).to.contain('(nouvel onglet)');
    expect(at.words).not.to.contain('Piège');
    expect(at.words).to.contain('Une partie de ce module n’est pas montrée');
  });

  it('SPACE-50 leaves out a block of a kind that is not known, and says it once', async () => {
    const at = await worded([
      {id: 'a', kind: 'x9', text: 'Inconnu'},
      {id: 'b', kind: 'constructor', text: 'Héritage'},
      {id: 'c', kind: 'text', text: 'La suite est là.'},
      {id: 'd', kind: 'choice', text: 'Sans choix'},
      {id: 'e', kind: 'result', text: 'Sans compte', of: ['gone'], as: 'sum'},
    ]);
    expect(at.words).to.contain('La suite est là.');
    for (const words of ['Inconnu', 'Héritage', 'Sans choix', 'Sans compte']) expect(at.words).not.to.contain(words);
    expect(at.words.match(/n’est pas montrée/g)).to.have.length(1);
    expect(at.words).to.contain('Terminer ce module');
    await accessible(at.element);
  });

  it('SPACE-50 shows markup as the text it is', async () => {
    const mark = '<img src=x onerror="window.hurt=1"><b>gras</b> [lien](javascript:alert(1))';
    const at = await worded([
      {id: 'a', kind: 'text', text: mark},
      {id: 'b', kind: 'list', text: mark, items: [mark]},
      {id: 'c', kind: 'tip', text: mark},
      {id: 'd', kind: 'choice', text: mark, choices: [{id: 'x', label: mark, reply: mark}]},
      {id: 'e', kind: 'number', text: mark, unit: mark},
    ]);
    await at.fill({d: 'x'});
    expect(at.root.querySelectorAll('[data-private] :is(img, b, a)')).to.have.length(0);
    expect(at.words.split(mark).length - 1).to.equal(9);
  });

  it('SPACE-50 the one of a newer page is left out, and what it was answered elsewhere stays', async () => {
    const at = await worded(
      [
        {id: 'film', kind: 'x9'},
        {id: 'chambre', kind: 'text', text: 'Texte'},
      ],
      {film: 'vu'},
    );
    expect(at.words).to.contain('n’est pas montrée');
    const sent = at.watch();
    await at.press('Terminer ce module');
    await at.until(() => sent.length > 0);
    expect(sent[0]!.body).to.deep.equal({answers: {film: 'vu'}, done: true});
  });

  it('says that a block could not be read', async () => {
    const at = await open({}, (sandbox) =>
      withLesson(sandbox, (lesson) => ({...lesson, blocks: Object.assign([...lesson.blocks], {unreadable: 1})})),
    );
    await toRoom(at);
    expect(at.words).to.contain('Cette ligne n’a pas pu être lue.');
  });
});

describe('answers that cannot be saved MEM-75', () => {
  it('wait on the page, which says so, and go with the next try', async () => {
    const at = await open();
    await toRoom(at);
    at.sandbox.fail('saveLesson', 'network', {times: 9});
    await at.fill({degres: '19'});
    at.saveTyped();
    await at.until(() => at.words.includes('Vos réponses sont gardées sur cette page.'));
    await at.press('Revenir au programme');
    await at.press('La chambre');
    await at.lesson();
    expect(at.control('degres').value).to.equal('19');
    at.sandbox.heal();
    dispatchEvent(new Event('online'));
    await at.until(() => at.words.includes('Enregistré à'));
    expect(at.answersOf('sommeil', 'chambre')).to.deep.equal({chambre: 'chaude', degres: 19});
  });

  it('wait for who gave them while nobody is signed in, and go once they are back', async () => {
    const at = await open();
    await toRoom(at);
    at.sandbox.fail('saveLesson', 'unauthenticated', {times: 9});
    await at.fill({degres: '19'});
    at.saveTyped();
    await at.until(() => at.told.includes('session-expired {}'));
    expect(at.words).not.to.contain('La chambre');
    at.sandbox.heal();
    await signIn(sessionOf(at.sandbox), {email: members.family.email, password: samplePassword});
    await at.lesson();
    expect(at.control('degres').value).to.equal('19');
    expect(at.answersOf('sommeil', 'chambre')).to.deep.equal({chambre: 'chaude', degres: 19});
  });

  it('are never seen by the next person, nor saved in their name', async () => {
    const at = await open();
    await signIn(sessionOf(at.sandbox), {email: members.family.email, password: samplePassword});
    await at.until(() => !at.root.querySelector('[aria-busy=true]'));
    await toRoom(at);
    at.sandbox.fail('saveLesson', 'network', {times: 9});
    await at.fill({degres: '19'});
    at.saveTyped();
    await at.until(() => at.words.includes('Vos réponses sont gardées sur cette page.'));
    sessionOf(at.sandbox).logOut();
    await at.until(() => !at.words.includes('La chambre'));
    at.sandbox.heal();
    const sent = at.watch();
    await signIn(sessionOf(at.sandbox), {email: members.alsace.email, password: samplePassword});
    await at.ready();
    await at.toModule(sleep, 'La chambre');
    expect(at.control('degres').value).to.equal('');
    dispatchEvent(new Event('online'));
    at.readAgain();
    await at.lesson();
    expect(sent.some(({id}) => id === 'saveLesson')).to.equal(false);
  });

  it('are of no use in a programme that was left on another screen: it is said, with the way back', async () => {
    const at = await open();
    await toRoom(at);
    delete at.kept['sommeil'];
    await at.fill({degres: '19'});
    at.saveTyped();
    await at.until(() => at.words.includes('Ce programme n’est plus ouvert'));
    expect(at.control('degres').value).to.equal('19');
    await at.press('Terminer ce module');
    await at.until(() => at.told.some((each) => each.startsWith('save-failed')));
    expect(at.kept).to.deep.equal({});
  });

  it('hold up nothing in another programme, where nothing is said of them', async () => {
    const at = await open();
    await toRoom(at);
    delete at.kept['sommeil'];
    await at.fill({degres: '19'});
    at.saveTyped();
    await at.until(() => at.words.includes('Ce programme n’est plus ouvert'));
    await at.press('Revenir au programme');
    await at.press('Programmes santé');
    await at.toProgramme(nutrition);
    await at.join();
    await at.press('Vos repas');
    await at.lesson();
    expect(at.words).not.to.contain('n’est plus ouvert');
    await saved(at, {legumes: '3'});
    expect(at.answersOf('nutrition', 'repas')).to.deep.equal({legumes: 3});
  });

  it('are of no use in a module that is gone', async () => {
    const at = await open();
    at.sandbox.fail('getLesson', 'not-found');
    await at.toProgramme(sleep);
    await at.press('La chambre');
    await at.until(() => at.words.includes('Ce module n’est plus proposé'));
    await at.press('Revenir au programme');
    await at.until(() => at.title === sleep);
  });

  it('are dropped with the programme: nothing arrives after it was left', async () => {
    const at = await open();
    await toRoom(at);
    at.sandbox.fail('saveLesson', 'network', {times: 9});
    await at.fill({degres: '19'});
    at.saveTyped();
    await at.until(() => at.words.includes('Vos réponses sont gardées sur cette page.'));
    await at.press('Revenir au programme');
    await at.press('Quitter le programme');
    await at.confirm();
    await at.until(() => at.focused === 'programme-left');
    at.sandbox.heal();
    const sent = at.watch();
    dispatchEvent(new Event('online'));
    await at.join();
    await at.press('La chambre');
    await at.lesson();
    expect(sent.some(({id}) => id === 'saveLesson')).to.equal(false);
    expect(at.control('degres').value).to.equal('');
  });

  it('are read again where the element was moved while they were on their way', async () => {
    const at = await open();
    await at.toProgramme(sleep);
    await at.press('La chambre');
    const box = document.createElement('div');
    at.element.parentElement!.append(box);
    box.append(at.element);
    await at.lesson();
    expect(at.root.querySelectorAll('.alert.danger')).to.have.length(0);
  });
});
