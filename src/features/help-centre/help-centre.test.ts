import {expect} from '@open-wc/testing';
import {members} from '../../../mocks/people/members.js';
import {accessible} from '../../testing/accessible.js';
import {runWidgetSuite} from '../../testing/widget-suite.js';
import {HelpCentreHarness} from './help-centre.harness.js';
import type {HelpCentre} from './help-centre.js';
import {HelpCentrePanel} from './help-centre.panel.js';
import {open, openUnread} from './help-page.harness.js';

runWidgetSuite<HelpCentre>({
  tag: 'mutuelle-help-centre',
  harness: HelpCentreHarness,
  loads: 'getHelp',
  title: {fr: 'Aide', en: 'Help'},
  anyone: true,
  attributes: {question: 'card'},
});

describe('answers MEM-61', () => {
  it('are folds, found as one types, counted in a status', async () => {
    const at = await open();
    expect(at.questions).to.have.length(8);
    expect([at.opened, at.count]).to.deep.equal([[], '']);
    await at.search('lunettes');
    expect(at.questions).to.deep.equal([
      'Quand puis-je changer de lunettes ?',
      'Où trouver un opticien ou un audioprothésiste du réseau ?',
    ]);
    expect(at.count).to.equal('2 réponses');
    await at.search('lunettes d’enfant magasin');
    await at.search('MADELIN');
    expect(at.count).to.equal('1 réponse');
    await accessible(at.element);
    await at.search('');
    expect([at.questions.length, at.count]).to.deep.equal([8, '']);
  });

  it('are all there at a press, and the reader goes on with the first of the others', async () => {
    const at = await open();
    await at.press('Voir toutes les questions');
    await at.until(() => at.focused === 'Que faire avant une hospitalisation\u202f?');
    expect(at.questions).to.have.length(26);
    const few = await open({help: (help) => ({...help, questions: help.questions.slice(0, 10)})});
    expect(few.questions).to.have.length(10);
  });

  it('SPACE-45: are found by « œil » however it is typed, and by a word with one wrong letter', async () => {
    const at = await open();
    for (const words of ['œil', 'oeil', 'OEIL', 'mon œil', 'lentiles']) {
      await at.search(words);
      expect(at.questions, words).to.deep.equal(['Quand puis-je changer de lunettes ?']);
    }
  });

  it('stay open while others are looked for, with what is typed as it is', async () => {
    const at = await open();
    await at.openAnswer('glasses');
    await at.search('magasin ');
    expect(at.root.querySelector<HTMLInputElement>('#by-search')!.value).to.equal('magasin ');
    expect(at.questions).to.have.length(1);
    expect(at.opened).to.deep.equal([]);
    await at.search('lunettes');
    expect(at.opened).to.deep.equal(['glasses']);
  });

  it('say that what looks for them did not come, and look once it is there', async () => {
    const file = HelpCentrePanel.searchFile;
    let cut = true;
    HelpCentrePanel.searchFile = () => (cut ? Promise.reject(new TypeError('cut')) : file());
    try {
      const at = await open();
      await at.search('lunettes');
      await at.until(() => at.root.querySelector('[aria-labelledby=questions] .alert'));
      expect(at.questions).to.have.length(8);
      cut = false;
      await at.press('Réessayer');
      await at.until(() => at.count === '2 réponses');
    } finally {
      HelpCentrePanel.searchFile = file;
    }
  });

  it('lead to a message and to the phone where there is none', async () => {
    const at = await open();
    await at.search('xyzzy');
    expect(at.count).to.equal('Aucune réponse');
    expect(at.questions).to.deep.equal([]);
    expect(at.root.querySelector('[aria-labelledby=questions] a[href^="tel:"]')!.getAttribute('href')).to.equal(
      'tel:+33199001234',
    );
    at.root.querySelector<HTMLElement>('#lead-none')!.click();
    expect(at.told).to.deep.equal(['page-requested {"page":"messages"}']);
  });

  it('lead to the very page that does it: the host’s, the insurer’s address, else the phone', async () => {
    const at = await open({
      settings: {links: {pages: {card: 'https://espace.example.org/carte', coverage: 'javascript:alert(1)'}}},
    });
    await at.press('Voir toutes les questions');
    const lead = (id: string) => at.root.querySelector<HTMLAnchorElement>(`#lead-answer-${id}`)!;
    expect(lead('card').getAttribute('href')).to.equal('https://espace.example.org/carte');
    expect(lead('glasses').localName).to.equal('button');
    at.element.addEventListener('mutuelle-page-requested', (event) => event.preventDefault(), {once: true});
    lead('glasses').click();
    await at.settled();
    expect(at.root.querySelector('#stuck-answer-glasses')).to.equal(null);
    lead('glasses').click();
    await at.until(() => at.root.querySelector('#stuck-answer-glasses'));
    expect(at.told).to.deep.equal(Array(2).fill('page-requested {"page":"coverage"}'));
  });

  it('lead nowhere where this insurer has no such page', async () => {
    const at = await open({settings: {absentPages: ['card', 'messages', 'complaint']}, member: 'family'});
    await at.press('Voir toutes les questions');
    expect(at.root.querySelector('#lead-answer-card')).to.equal(null);
    expect(at.root.querySelector('#lead-answer-glasses')).not.to.equal(null);
    expect(at.words).not.to.contain('Nous écrire');
    expect(at.root.querySelector('#make-complaint')).to.equal(null);
  });

  it('are opened by the page, by id, and out of a search', async () => {
    const at = await open({attributes: {question: 'tax'}});
    expect(at.opened).to.deep.equal(['tax']);
    await at.search('lunettes');
    at.element.question = 'card';
    await at.until(() => at.opened.includes('card'));
    expect(at.questions).to.have.length(26);
    at.element.question = 'none';
    await at.element.updateComplete;
    expect(at.told).to.deep.equal([]);
  });

  it('are rated once on a page, without a name, and lead to a message where they did not help', async () => {
    const at = await open({member: 'family'});
    const sent = at.watch();
    await at.rate('card', 'Oui');
    await at.until(() => at.focused === 'rated-card');
    expect(at.question('card').textContent).to.contain('Merci').and.not.to.contain('Oui');
    expect(at.root.querySelector('#lead-rated-card')).to.equal(null);
    await at.rate('tax', 'Non');
    await at.until(() => at.root.querySelector('#lead-rated-tax'));
    expect(sent).to.deep.equal([
      {id: 'rateAnswer', body: {helped: true}},
      {id: 'rateAnswer', body: {helped: false}},
    ]);
    expect(at.told).to.deep.equal(['answer-rated {"questionId":"card"}', 'answer-rated {"questionId":"tax"}']);
    expect(at.db.ratings).to.deep.equal({card: {yes: 1, no: 0}, tax: {yes: 0, no: 1}});
    expect(JSON.stringify(at.db.ratings)).not.to.contain(members.family.number);
    await accessible(at.element);
  });
});

describe('whom to call MEM-60', () => {
  it('says the hours, the price, the way for deaf people, and the code of who is signed in', async () => {
    const at = await open();
    expect(at.words)
      .to.contain('Lundi à samedi, 8 h – 20 h. Prix d’un appel local.')
      .and.to.contain('Personnes sourdes ou malentendantes : appeler en langue des signes ou par écrit')
      .and.not.to.contain('Votre code');
    expect([...at.root.querySelectorAll('.phone-number')].map((each) => each.getAttribute('href'))).to.deep.equal([
      'tel:+33199001234',
      'tel:+33199001235',
      'tel:+33199001236',
      'tel:+33199001237',
    ]);
    const member = await open({member: 'family'});
    const code = member.root.querySelector('[aria-labelledby=call] .num.strong')!;
    expect([code.textContent, code.getAttribute('translate')]).to.deep.equal(['K7M2-4QPD', 'no']);
  });

  it('says the phone once: not again at the foot', async () => {
    const at = await open();
    expect(at.root.querySelector('.help')).to.equal(null);
    const bare = await open({help: (help) => ({...help, lines: []})});
    await bare.until(() => bare.root.querySelector('.help'));
  });

  it('is there while the settings are not', async () => {
    const at = await open({prepare: (sandbox) => sandbox.fail('getSettings', 'network', {times: Infinity})});
    expect(at.lines).to.have.length(4);
  });

  it('has a way to be called back, whose answer says when', async () => {
    const at = await open({now: () => new Date('2026-11-27T16:40:00Z')});
    const sent = at.watch();
    await at.toCallback();
    await at.until(() => at.focused === 'callback-title');
    await accessible(at.element);
    await at.send();
    expect(at.errorOf('phone')).to.equal('Saisissez le numéro où vous rappeler.');
    await at.send({phone: '06 39 98 12'});
    expect(at.errorOf('phone')).to.contain('Un numéro en compte 10');
    await at.send({phone: '06.39.98.12.34'});
    await at.until(() => at.focused === 'callback-reimbursements');
    expect(at.words).to.contain('Nous vous rappelons à 19 h 40, à peu de chose près.');
    expect(sent).to.deep.equal([{id: 'requestCallback', body: {phone: '+33639981234'}}]);
    expect(at.told).to.deep.equal(['callback-requested {"lineId":"reimbursements"}']);
  });

  it('says when somebody asked too often, with the phone', async () => {
    const at = await open({
      prepare: ({simulator: {db, today}}) =>
        db.callbacks.push(...Array(2).fill({lineId: 'technical', phone: '+33639981234', day: today()})),
    });
    await at.toCallback();
    await at.send({phone: '06 39 98 12 34'});
    expect(at.words).to.contain('Un rappel est déjà prévu à ce numéro').and.to.contain('au 01 99 00 12 34');
    expect(at.control('phone').value.replace(/\D/g, '')).to.equal('0639981234');
    await at.press('Annuler');
    await at.until(() => at.focused === 'callback-reimbursements');
  });

  it('asks again for what did not come', async () => {
    const file = HelpCentrePanel.callbackFile;
    let cut = true;
    HelpCentrePanel.callbackFile = () => (cut ? Promise.reject(new TypeError('cut')) : file());
    try {
      const at = await open();
      await at.press('Être rappelé\u00a0: Votre contrat');
      await at.until(() => at.root.querySelector('.placed .blank'));
      cut = false;
      await at.press('Réessayer');
      await at.until(() => at.shows('phone'));
    } finally {
      HelpCentrePanel.callbackFile = file;
    }
  });
});

describe('what else the help says', () => {
  it('LAW-06: where the accessibility statement is', async () => {
    const at = await open();
    await at.until(() => at.words.includes('Accessibilité : notre déclaration'));
    const link = [...at.root.querySelectorAll('a')].find((each) => each.textContent!.includes('Accessibilité'))!;
    expect(link.href).to.equal('https://www.example.org/accessibilite');
    const without = await open({settings: {links: {}}});
    await without.settled();
    expect(without.words).not.to.contain('Accessibilité');
  });

  it('hides itself where the insurer has no such page', async () => {
    const at = await openUnread({settings: {absentPages: ['help']}});
    await at.until(() => at.element.hidden);
    expect(at.told).to.deep.equal(['page-absent {"page":"help"}']);
  });

  it('shows nothing empty of an insurer who tells little, and says what could not be read', async () => {
    const little = await openUnread({
      help: ({at}) => ({at, lines: [], questions: [], complaint: undefined}) as never,
    });
    await little.until(() => little.title === 'Aide');
    expect([...little.root.querySelectorAll('h3')].map((each) => each.textContent)).to.deep.equal(['Nous écrire']);
    const odd = await open({
      help: (help) => ({...help, lines: Object.assign([...help.lines], {unreadable: 1})}),
    });
    expect(odd.root.querySelector('[aria-labelledby=call]')!.textContent).to.match(/n’a pas pu être lu/);
  });
});
