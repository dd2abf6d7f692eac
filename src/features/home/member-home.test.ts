import {expect} from '@open-wc/testing';
import {members} from '../../../mocks/people/members.js';
import {samplePassword} from '../../../mocks/people/personas.js';
import type {Home} from '../../contract/home.js';
import {sessionOf} from '../../session/session.js';
import {signIn} from '../../session/sign-in.js';
import {answering} from '../../testing/page.harness.js';
import {runWidgetSuite} from '../../testing/widget-suite.js';
import {HomePanel} from './home.panel.js';
import {open, openUnread, type Page} from './home-page.harness.js';
import {MemberHomeHarness} from './member-home.harness.js';
import type {MemberHome} from './member-home.js';
import {createSandbox} from '../../../mocks/engine/sandbox.js';

runWidgetSuite<MemberHome>({
  tag: 'mutuelle-member-home',
  harness: MemberHomeHarness,
  loads: 'getHome',
  title: {fr: 'Bonjour Hélène', en: 'Hello Hélène'},
});

const all = [
  'À faire maintenant',
  'Derniers remboursements',
  'Ce qu’il vous reste à utiliser',
  'Notifications',
  'Télétransmission',
];
/** The home as another server gives it. */
const given = (change: (home: Home) => Home | void) =>
  open({}, (sandbox) => answering<Home>(sandbox, 'getHome', (home) => change(home) ?? home));

describe('the home of a member MEM-08', () => {
  it('says what there is to do first, then where everything stands', async () => {
    const at = await open();
    expect(at.headings).to.deep.equal(all);
    expect(at.words).to.match(/Mis à jour aujourd’hui à \d\d:\d\d Actualiser/);
    expect(at.words).to.contain('Montrer ma carte Valable jusqu’au');
    expect(at.words).to.contain('K7M2-4QPD');
    expect(at.root.querySelector('[role=status]')!.textContent).to.equal('');
  });

  it('asks one call for all of it', async () => {
    const asked: string[] = [];
    await open({}, (sandbox) => {
      const {call} = sandbox;
      const counted = (...given: Parameters<typeof call>) => {
        asked.push(given[0].id);
        return call(...given);
      };
      Object.assign(sandbox, {call: counted});
    });
    expect(asked.filter((id) => id !== 'getSettings' && id !== 'listMemberChanges')).to.deep.equal(['getHome']);
  });

  it('shows three tasks, one of them primary, and the others by a press that goes to the next', async () => {
    const at = await open({persona: 'resume'});
    expect(at.tasks).to.have.length(3);
    expect(at.read('.tasks .button.primary')).to.deep.equal(['Envoyer le document']);
    await at.press('Voir les 4 autres');
    expect(at.tasks.length).to.equal(7);
    expect(at.focused).to.match(/^title-task-/);
    expect(at.words).not.to.contain('Voir les');
    at.readAgain();
    await at.settled();
    expect(at.tasks.length).to.equal(7);
  });

  it('says by when, and draws each kind and urgency', async () => {
    const at = await open();
    expect(at.part('À faire maintenant')).to.match(/Inès : couverture à prolonger .+ Avant le 31 décembre\./);
    const tones = [...at.root.querySelectorAll('.task-icon')].map((each) => each.className.replace('task-icon ', ''));
    expect(tones).to.deep.equal(['warning', 'warning', 'info']);
  });

  it('leads each task to its page, with what it is about, and no word of health', async () => {
    const at = await open({persona: 'resume', attributes: {'page-href': '/espace/{page}?r={requestId}&s={subjectId}'}});
    await at.press('Voir les 4 autres');
    at.element.addEventListener('mutuelle-page-requested', (event) => event.preventDefault());
    const ways = [...at.root.querySelectorAll<HTMLElement>('.task a')];
    ways.forEach((way) => way.click());
    const [first] = at.told;
    expect(first).to.equal('page-requested {"page":"beneficiaries","requestId":"demande-teresa"}');
    expect(at.told).to.have.length(7);
    expect(ways[0]!.getAttribute('href')).to.equal('/espace/beneficiaries?r=demande-teresa&s=');
  });

  it('tells nothing of health in any event or address', async () => {
    const health = /osteo|ostéo|ophtalm|ortho|dent|pharm|soin|medic|médic|clinique|chirurg|cure|lunette/i;
    for (const persona of ['family', 'resume', 'alsace', 'used'] as const) {
      const at = await open({persona, attributes: {'page-href': '/espace/{page}?r={requestId}&s={subjectId}'}});
      const page = at.root;
      at.element.addEventListener('mutuelle-page-requested', (event) => event.preventDefault());
      const ways = [...page.querySelectorAll<HTMLAnchorElement>('a[href^="/espace/"]')];
      expect(ways.length).to.be.greaterThan(20);
      ways.forEach((way) => way.click());
      const addresses = ways.map((way) => way.getAttribute('href')!);
      expect([...at.told, ...addresses].filter((each) => health.test(each))).to.deep.equal([]);
    }
  });

  it('is calm where nothing waits', async () => {
    const at = await open({persona: 'expired'});
    expect(at.part('À faire maintenant')).to.contain('Rien à faire de votre côté');
    expect(at.tasks).to.deep.equal([]);
  });

  it('is read again by a press, which keeps what is shown and the focus, and says so', async () => {
    const at = await open();
    const refresh = at.root.querySelector<HTMLElement>('#refresh')!;
    refresh.focus();
    refresh.click();
    await at.element.updateComplete;
    expect(at.headings).to.deep.equal(all);
    expect(refresh.getAttribute('aria-busy')).to.equal('true');
    await at.settled();
    expect(at.focused).to.equal('refresh');
    expect(at.words).to.contain('Votre accueil est à jour.');
  });

  it('keeps what is shown where it cannot be read again', async () => {
    const at = await open();
    at.sandbox.fail('getHome', 'network');
    await at.press('Actualiser');
    await at.until(() => at.root.querySelector('.alert.warning'));
    expect(at.headings).to.deep.equal(all);
    expect(at.words).not.to.contain('Votre accueil est à jour.');
  });

  it('says what is there while the rest comes, and asks again for it where it does not come', async () => {
    const file = HomePanel.more;
    HomePanel.more = () => Promise.reject(new Error('cut'));
    try {
      const at = await openUnread(createSandbox());
      await at.until(() => at.root.querySelector('.task') && at.root.querySelector('.alert'));
      HomePanel.more = file;
      await at.press('Réessayer');
      await at.ready();
      expect(at.headings).to.deep.equal(all);
    } finally {
      HomePanel.more = file;
    }
  });
});

describe('the state of a contract on the home MEM-08', () => {
  const alertOf = (at: Page) => at.read('#contract')[0] ?? '';

  it('is not said where it simply goes on', async () => {
    expect((await open()).root.querySelector('#contract')).to.equal(null);
  });

  it('begins with a welcome and the way to the first day: no card, no reimbursement', async () => {
    const at = await open({at: 'completed'});
    expect(at.title).to.equal('Bienvenue Hélène');
    expect(at.headings.slice(0, 2)).to.deep.equal(['Votre couverture commence bientôt', 'À faire maintenant']);
    expect(at.read('.path-item').at(-1)).to.match(/^1er \S+ (\d{4} )?Vos soins sont couverts\.$/);
    expect(at.words).not.to.match(/Montrer ma carte|Derniers remboursements/);
  });

  it('says only what comes where nothing waits on the first day', async () => {
    const at = await open({at: 'completed'}, (sandbox) =>
      answering<Home>(sandbox, 'getHome', (home) => {
        const nothing = {latest: [], unread: {count: 0, version: 1}};
        return {...home, withdrawal: undefined, tasks: [], notifications: nothing};
      }),
    );
    expect(at.part('Notifications')).to.equal('');
    expect(at.headings).to.deep.equal(['Votre couverture commence bientôt']);
    expect(at.root.querySelector('.home-side')).to.equal(null);
  });

  it('is suspended: why, and what can be done', async () => {
    const at = await open({persona: 'used'});
    expect(alertOf(at)).to.contain('Votre contrat est suspendu Des cotisations n’ont pas été payées');
    await at.press('Régler avec un conseiller');
    expect(at.told).to.deep.equal(['page-requested {"page":"help"}']);
    expect(at.words).not.to.contain('Montrer ma carte');
  });

  it('goes on after a job: until when', async () => {
    const at = await open({persona: 'single'});
    expect(alertOf(at)).to.match(/^Vous restez couvert après votre contrat de travail Jusqu’au \d/);
  });

  it('is over: since when, and what still can be sent', async () => {
    const at = await open({persona: 'expired'});
    expect(alertOf(at)).to.match(/^Votre contrat a pris fin Dernier jour : le \d.+ Envoyer une facture$/);
    expect(at.headings).not.to.include('Ce qu’il vous reste à utiliser');
  });

  it('of another insurer is told in its words', async () => {
    const at = await given((home) => {
      home.contract = {state: 'moved', label: 'Votre contrat change d’assureur', steps: []};
    });
    expect(alertOf(at)).to.equal('Votre contrat change d’assureur');
    const silent = await given((home) => void (home.contract = {state: 'moved', steps: []}));
    expect(silent.root.querySelector('#contract')).to.equal(null);
  });

  it('has nothing of the visit before at the same computer', async () => {
    const at = await open({persona: 'used'});
    const session = sessionOf(at.sandbox);
    const enter = async () => {
      await signIn(session, {email: members.used.email, password: samplePassword});
      await at.until(() => at.words.includes('Renoncer au contrat ici'));
    };
    await enter();
    await at.press('Renoncer au contrat ici');
    await at.until(() => at.root.querySelector('#stuck-withdrawal'));
    session.logOut();
    await at.until(() => !at.words.includes('Renoncer au contrat ici'));
    await enter();
    expect(at.root.querySelector('#stuck-withdrawal')).to.equal(null);
  });

  it('leads to the withdrawal while it can be made LAW-01', async () => {
    const at = await open({persona: 'used'});
    expect(at.words).to.contain('Vous pouvez renoncer à l’option Confort');
    await at.press('Renoncer au contrat ici');
    expect(at.told).to.deep.equal(['page-requested {"page":"withdrawal"}']);
    expect((await open()).words).not.to.contain('Renoncer au contrat ici');
  });
});
