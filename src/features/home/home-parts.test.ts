import {expect} from '@open-wc/testing';
import type {Home} from '../../contract/home.js';
import {answering} from '../../testing/page.harness.js';
import {plain} from '../../testing/harness.js';
import {open, type Opening, type Page} from './home-page.harness.js';
import type {ShownPart} from './parts.js';

/** Each part that has a place of its own, what stands there, and where the focus goes when it is back. */
const parts: Record<ShownPart, {says: string; shown: string; back: string}> = {
  tasks: {says: 'Ce qui reste à faire ne s’affiche pas', shown: '.task', back: 'home-tasks'},
  reimbursements: {says: 'Vos remboursements ne s’affichent pas', shown: '.act', back: 'home-reimbursements'},
  ceilings: {says: 'Vos forfaits ne s’affichent pas', shown: '.left-item', back: 'home-ceilings'},
  card: {says: 'Votre carte ne s’affiche pas ici', shown: '.pass', back: 'lead-card'},
  teletransmission: {
    says: 'L’état de la télétransmission ne s’affiche pas',
    shown: '.line',
    back: 'home-teletransmission',
  },
  notifications: {says: 'Vos notifications ne s’affichent pas', shown: '.notice', back: 'home-notifications'},
};
const names = Object.keys(parts) as ShownPart[];
const shownIn = (at: Page) => names.filter((part) => at.root.querySelector(parts[part].shown));
const given = (change: (home: Home) => void, options: Opening = {}) =>
  open(options, (sandbox) =>
    answering<Home>(sandbox, 'getHome', (home) => {
      change(home);
      return home;
    }),
  );

describe('a part of the home that cannot be read MEM-08', () => {
  for (const part of names)
    it(`${part}: says so in its place; the rest stays, and it is read again by a press`, async () => {
      const {says, back} = parts[part];
      const at = await open({}, (sandbox) => (sandbox.simulator.db.homeGaps = [part]));
      expect(at.words).to.contain(`${says} Le problème vient de notre côté. Rien n’est perdu. Réessayer`);
      expect(at.read('.alert.danger')).to.have.length(1);
      expect(shownIn(at)).to.deep.equal(names.filter((each) => each !== part));
      const retry = at.root.querySelector<HTMLElement>('.alert.danger button')!;
      retry.focus();
      retry.click();
      await at.settled();
      expect(at.words).to.contain(says);
      expect(at.focused).to.equal('Réessayer');
      at.db.homeGaps = [];
      retry.click();
      await at.settled();
      await at.until(() => at.focused && shownIn(at).length === names.length);
      expect(at.root.activeElement?.id).to.equal(back);
      expect(at.root.querySelector('.alert.danger')).to.equal(null);
    });

  it('messages: the menu leads there all the same, and counts nothing', async () => {
    const at = await open({}, (sandbox) => (sandbox.simulator.db.homeGaps = ['messages']));
    expect(at.read('.menu-item')).to.include('Messages');
    expect(at.root.querySelector('.alert')).to.equal(null);
  });

  it('all of them: each in its place', async () => {
    const at = await open({}, (sandbox) => (sandbox.simulator.db.homeGaps = names));
    expect(at.read('.alert-title')).to.have.members(names.map((part) => parts[part].says));
  });

  it('is not missed where the home has no such part', async () => {
    const at = await given((home) => {
      home.parts = ['tasks'];
      for (const part of names) if (part !== 'tasks') delete home[part];
    });
    expect(at.headings).to.deep.equal(['À faire maintenant']);
    expect(at.root.querySelector('.alert')).to.equal(null);
  });
});

describe('a line of the home that cannot be read MEM-08', () => {
  for (const part of ['tasks', 'reimbursements', 'ceilings', 'teletransmission'] as const)
    it(`${part}: is missed in its list`, async () => {
      const at = await given((home) => Object.assign(home[part]!, {unreadable: 1}));
      const place = at.root.querySelector(`[aria-labelledby=home-${part}]`);
      expect(plain(place)).to.contain('Cette ligne n’a pas pu être lue');
    });

  it('an act without its figures keeps its place', async () => {
    const at = await given((home) => home.reimbursements!.splice(1, 1, {id: 'act-x'}));
    expect(at.read('.act')[1]).to.contain('Un remboursement ne peut pas s’afficher.');
    expect(at.read('.act')).to.have.length(3);
  });

  it('shows no act of somebody who keeps theirs', async () => {
    const at = await given((home) => {
      const [first] = home.reimbursements!;
      home.people = home.people.map((person) =>
        'spent' in first! && person.id === first.beneficiaryId
          ? {...person, visibility: {state: 'hidden', reason: ''}}
          : person,
      );
    });
    expect(at.read('.act').length).to.be.lessThan(3);
  });
});

describe('what stands on the home MEM-08 MEM-54', () => {
  it('the last acts, as in their list, each a way there', async () => {
    const at = await open();
    expect(at.read('.act')[0]).to.match(/^Consultation, généraliste .+ Reste à charge 2,00 € sur 30,00 € Sécu 19,00 €/);
    at.root.querySelector<HTMLElement>('.act .button')!.click();
    expect(at.told[0]).to.match(/^page-requested \{"page":"reimbursements","subjectId":"act-\d+"\}$/);
    await at.until(() => at.root.querySelector('.act .alert.info'));
  });

  it('an act leads nowhere where the insurer has no list of them', async () => {
    const at = await open({settings: {absentPages: ['reimbursements']}});
    expect(at.read('.act-name')[0]).to.equal('Consultation, généraliste');
    expect(at.root.querySelector('.act .button')).to.equal(null);
    expect(at.words).not.to.contain('Tous mes remboursements');
  });

  it('what is left, as in the cover', async () => {
    const at = await open();
    expect(at.read('.left-words')).to.deep.equal(['Il reste 1 séance sur 3', 'Il reste 300 € sur 300 €', 'Disponible']);
    expect(at.root.querySelector('[role=meter]')!.getAttribute('aria-valuetext')).to.equal('2 sur 3 déjà utilisé');
  });

  it('télétransmission of each person; what is stuck leads to what can be done', async () => {
    const at = await open();
    expect(at.read('.line')).to.deep.equal([
      'Hélène Active',
      'Marc À débloquer Une autre mutuelle est encore reliée à sa caisse. Que faire ?',
      'Inès Active',
      'Louis Active',
    ]);
    await at.press('Que faire');
    expect(at.told).to.deep.equal(['page-requested {"page":"profile","subjectId":"marc"}']);
    const other = await given((home) => void (home.teletransmission![0]!.state.status = 'travelling'));
    expect(other.read('.line')[0]).to.equal('Hélène En cours');
  });

  it('the card, one press away, all of it a way', async () => {
    const at = await open({attributes: {'page-href': '/espace/{page}'}});
    const way = at.root.querySelector<HTMLElement>('.pass a')!;
    expect(way.getAttribute('href')).to.equal('/espace/card');
    const pass = at.root.querySelector('.pass')!;
    pass.scrollIntoView({block: 'center'});
    const box = pass.getBoundingClientRect();
    const found = at.root.elementFromPoint(box.right - 30, box.top + box.height / 2);
    expect(found === way).to.equal(true);
  });
});

describe('the menu of the space MEM-08', () => {
  const groups = (at: Page) => at.read('.menu-title');
  const entries = (at: Page) => at.read('.menu-item');

  it('has four groups of words, and says how many messages are not read', async () => {
    const at = await open();
    expect(groups(at)).to.deep.equal(['Mes soins', 'Mes démarches', 'Mes services', 'Mon compte']);
    expect(entries(at)).to.include.members(['Remboursements', 'Résilier votre contrat', 'Messages, 1 non lu']);
    expect(entries(at).at(-1)).to.equal('Se déconnecter');
    for (const each of at.root.querySelectorAll('.menu-item > *'))
      expect(each.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('leaves out the pages that the insurer has not, and a group without any', async () => {
    const absentPages = ['hospital', 'teleconsultation', 'services', 'coaching', 'referral', 'help', 'card'];
    const at = await open({settings: {absentPages}});
    expect(groups(at)).to.deep.equal(['Mes soins', 'Mes démarches', 'Mon compte']);
    expect(entries(at)).not.to.include.members(['Prise en charge à l’hôpital']);
    expect(at.words).not.to.contain('Montrer ma carte');
  });

  it('signs out: nothing of the member stays', async () => {
    const at = await open();
    await at.press('Se déconnecter');
    await at.until(() => at.told.includes('signed-out {}') || at.told.includes('signed-out null'));
    expect(at.words).not.to.match(/Hélène|Marc|Rembours/);
  });

  it('says where the accessibility statement is, if there is one LAW-06', async () => {
    const url = 'https://www.example.org/accessibilite';
    const at = await open({settings: {links: {accessibility: url}}});
    expect(at.root.querySelector(`a[href="${url}"]`)!.textContent).to.equal('Accessibilité\u00a0: notre déclaration');
    const without = await open({settings: {links: {}}});
    expect(without.words).not.to.contain('Accessibilité');
  });

  it('puts nothing on the device of who is here LAW-08', async () => {
    const before = [document.cookie, localStorage.length];
    await open();
    expect([document.cookie, localStorage.length]).to.deep.equal(before);
  });
});

describe('the room the home takes MEM-08', () => {
  const columnsOf = (at: Page, selector: string) =>
    getComputedStyle(at.root.querySelector(selector)!).gridTemplateColumns.split(' ').length;

  it('two columns and four of the menu where there is room', async () => {
    const at = await open({width: '1152px'});
    expect([columnsOf(at, '.home-cols'), columnsOf(at, '.menu')]).to.deep.equal([2, 4]);
  });

  it('one column on a phone, at most six screens of it', async () => {
    const at = await open({width: '320px'});
    expect(columnsOf(at, '.home-cols')).to.equal(1);
    expect(at.element.getBoundingClientRect().height).to.be.below(6 * 700);
  });
});
