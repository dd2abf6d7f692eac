import {expect} from '@open-wc/testing';
import {createSandbox, type Sandbox} from '../../../mocks/engine/sandbox.js';
import {NotificationChange, type Notifications, type UnreadNotifications} from '../../contract/notifications.js';
import {accessible} from '../../testing/accessible.js';
import {answering} from '../../testing/page.harness.js';
import {runWidgetSuite} from '../../testing/widget-suite.js';
import {NotificationCentreHarness} from './notification-centre.harness.js';
import type {NotificationCentre} from './notification-centre.js';
import {openCentre, openUnread, type CentrePage} from './notifications-page.harness.js';

runWidgetSuite<NotificationCentre>({
  tag: 'mutuelle-notification-centre',
  harness: NotificationCentreHarness,
  loads: 'listNotifications',
  title: {fr: 'Notifications', en: 'Notifications'},
});

const linkIn = (line: Element) => line.querySelector<HTMLElement>('.button.text');
/** The page leads wherever it is asked to. */
const leads = (at: CentrePage) =>
  at.element.addEventListener('mutuelle-page-requested', (event) => event.preventDefault());

describe('what a member is told of MEM-12', () => {
  it('is counted in words, newest first, by month, what is not read in words and by a dot', async () => {
    const at = await openCentre();
    expect(at.unread).to.equal('2 notifications non lues');
    expect(at.notices).to.have.length(20);
    expect(at.notices[0]).to.match(/ Non lu, /);
    expect(at.notices.slice(2).join()).not.to.contain('Non lu');
    const dots = at.lines.map((each) => each.querySelector('.notice-dot') !== null);
    expect(dots.filter((each) => each)).to.have.length(2);
    const months = at.read('h3');
    expect(new Set(months).size).to.equal(months.length);
    for (const month of months) expect(month).to.match(/^\p{Lu}\p{L}+ \d{4}$/u);
    const instants = at.insurer.record.all.map((each) => each.at);
    expect(instants).to.deep.equal([...instants].sort().reverse());
    expect(at.told).to.deep.equal(['notifications-unread {"count":2}']);
    await accessible(at.element);
  });

  it('is the way to what it is about, and is read once that was followed', async () => {
    const at = await openCentre();
    leads(at);
    const [first] = at.lines;
    const {id, lead} = at.insurer.record.all[0]!;
    linkIn(first!)!.click();
    await at.until(() => at.unread === '1 notification non lue');
    const {page, subjectId, requestId} = lead!;
    expect(at.told.at(-2)).to.equal(
      `page-requested ${JSON.stringify({page, ...(requestId && {requestId}), ...(subjectId && {subjectId})})}`,
    );
    expect(at.told.at(-1)).to.equal('notifications-unread {"count":1}');
    expect(at.insurer.record.all.find((each) => each.id === id)!.read).to.equal(true);
    expect(at.notices[0]).not.to.contain('Non lu');
  });

  it('is pressed anywhere on its line, which is as high as a finger', async () => {
    const at = await openCentre({width: '20rem'});
    for (const line of at.lines.slice(0, 3)) {
      const {left, bottom, height} = line.getBoundingClientRect();
      expect(height).to.be.at.least(44);
      line.scrollIntoView({block: 'center'});
      const {bottom: now} = line.getBoundingClientRect();
      const hit = at.root.elementFromPoint(left + 2, now - 4);
      expect(hit?.closest('.button.text') === linkIn(line), `${bottom}`).to.equal(true);
    }
  });

  it('is a link where the page has addresses, marked in the press that leaves the page', async () => {
    const at = await openCentre({attributes: {'page-href': '#/{page}?sujet={subjectId}'}});
    const sent = at.watch();
    const link = linkIn(at.lines[0]!) as HTMLAnchorElement;
    expect(link.getAttribute('href')).to.match(/^#\/documents\?sujet=decompte-/);
    link.addEventListener('click', (event) => event.preventDefault());
    link.dispatchEvent(new MouseEvent('auxclick', {button: 1, bubbles: true}));
    await at.until(() => at.unread === '1 notification non lue');
    expect(sent.map(({id}) => id)).to.deep.equal(['readNotifications']);
  });

  it('has a button of its own to be marked where it leads nowhere', async () => {
    const at = await openCentre();
    await at.listening();
    at.insurer.tell('Le service sera en pause dimanche matin', {kind: 'contract'});
    await at.until(() => at.notices[0]!.includes('pause dimanche'));
    const mark = at.lines[0]!.querySelector<HTMLElement>('button')!;
    expect(mark.getAttribute('aria-label')).to.match(/^Marquer comme lu\s: Le service/);
    mark.focus();
    mark.click();
    await at.until(() => at.unread === '2 notifications non lues');
    expect(at.lines[0]!.querySelector('button')).to.equal(null);
    expect(at.focused).to.equal(at.lines[0]!.id);
  });

  it('leads nowhere where the insurer has no such page, and can be marked', async () => {
    const sandbox = createSandbox({settings: {absentPages: ['documents']}});
    const at = await openCentre({sandbox});
    const [first] = at.lines;
    expect(linkIn(first!)).to.equal(null);
    await at.press('Marquer comme lu');
    await at.until(() => at.unread === '1 notification non lue');
  });

  it('is all marked up to the newest that is shown: what came meanwhile stays unread', async () => {
    const sandbox = createSandbox();
    const held: {let?: () => void} = {};
    const call = (async (operation, input, options) => {
      // the member presses, and something happens before it is there
      if (operation.id === 'readNotifications') await new Promise<void>((resolve) => (held.let = resolve));
      return sandbox.call(operation, input, options);
    }) as Sandbox['call'];
    const at = await openCentre({sandbox: {...sandbox, call}});
    await at.listening();
    at.root.querySelector<HTMLElement>('#read-all')!.focus();
    at.root.querySelector<HTMLElement>('#read-all')!.click();
    at.insurer.tell('Une demande avance');
    await at.until(() => held.let);
    held.let!();
    await at.until(() => at.unread === '1 notification non lue' && at.notices[0]!.startsWith('Une demande avance'));
    expect(at.insurer.record.all.filter(({read}) => !read).map(({title}) => title)).to.deep.equal([
      'Une demande avance',
    ]);
  });

  it('says that all is read, with the focus on the heading, as the button is gone', async () => {
    const at = await openCentre();
    at.root.querySelector<HTMLElement>('#read-all')!.focus();
    await at.press('Tout marquer comme lu');
    await at.until(() => at.unread === 'Tout est lu');
    expect(at.said).to.equal('Tout est lu.');
    expect(at.focused).to.equal('title');
    expect(at.root.querySelector('#read-all')).to.equal(null);
    expect(at.insurer.unread).to.equal(0);
    await accessible(at.element);
  });

  it('says that all is read also where the first press failed', async () => {
    const at = await openCentre();
    at.sandbox.fail('readNotifications', 'unavailable', {times: 9});
    await at.press('Tout marquer comme lu');
    await at.until(() => at.text.includes('Réessayer'));
    at.sandbox.heal();
    await at.press('Réessayer');
    await at.until(() => at.said === 'Tout est lu.');
    expect([at.unread, at.insurer.unread]).to.deep.equal(['Tout est lu', 0]);
  });

  it('brings older ones by a button; the focus goes on with what the last press brought', async () => {
    const at = await openCentre();
    const all = at.insurer.record.all.length;
    const older = at.root.querySelector<HTMLElement>('#older')!;
    // WebKit scrolls to what has the focus a frame later, which is not what is measured here
    older.focus({preventScroll: true});
    const {top} = at.lines[0]!.getBoundingClientRect();
    older.click();
    await at.until(() => at.lines.length === Math.min(40, all));
    expect(Math.abs(at.lines[0]!.getBoundingClientRect().top - top)).to.be.lessThan(2);
    expect(new Set(at.lines.map(({id}) => id)).size).to.equal(at.lines.length);
    while (at.root.querySelector('#older')) {
      const {length} = at.lines;
      expect(at.focused).to.equal('older');
      await at.press('Notifications plus anciennes');
      await at.until(() => at.lines.length > length);
      if (!at.root.querySelector('#older')) await at.until(() => at.focused === at.lines[length]!.id);
    }
    expect(at.lines).to.have.length(all);
    expect(at.said).to.match(/^\d+ notifications? de plus\.$/);
  });

  it('keeps what was brought when it is read again', async () => {
    const at = await openCentre();
    await at.press('Notifications plus anciennes');
    await at.until(() => at.lines.length > 20);
    const {length} = at.lines;
    const sent = at.watch();
    at.readAgain();
    await at.until(() => sent.some(({id}) => id === 'listNotifications'));
    await at.settled();
    expect(at.lines).to.have.length(length);
  });

  it('shows what can be read where one of them cannot, and says so', async () => {
    const sandbox = createSandbox();
    answering<Notifications>(sandbox, 'listNotifications', (page) => {
      const notifications = page.notifications.slice(0, 2);
      return {...page, notifications: Object.assign(notifications, {unreadable: 1}), next: null};
    });
    const at = await openCentre({sandbox});
    expect(at.lines).to.have.length(2);
    expect(at.text).to.contain('n’a pas pu être lu');
  });

  it('says what will be there where nothing is yet', async () => {
    const at = await openCentre({persona: 'expired'});
    expect(at.title).to.equal('Aucune notification pour le moment');
    await accessible(at.element);
  });

  it('keeps words and kinds to itself: the page hears how many, and where the member goes', async () => {
    const at = await openUnread();
    const heard: string[] = [];
    for (const type of ['notifications-unread', 'page-requested', 'notification-opened'])
      document.addEventListener(`mutuelle-${type}`, (event) =>
        heard.push(JSON.stringify((event as CustomEvent).detail)),
      );
    await at.ready();
    leads(at);
    linkIn(at.lines[0]!)!.click();
    await at.until(() => at.unread === '1 notification non lue');
    for (const {title, kind} of at.insurer.record.all.slice(0, 3))
      for (const each of heard) expect(each).not.to.contain(title).and.not.to.contain(`"${kind}"`);
    expect(heard).to.have.length(3);
  });
});

describe('which kinds a member wants to be told MEM-12', () => {
  it('opens on demand, and says why some are always told', async () => {
    const at = await openCentre();
    expect(at.text).not.to.contain('Ce que vous voulez savoir');
    await at.choose();
    expect(at.focused).to.equal('kinds-title');
    const boxes = [...at.root.querySelectorAll<HTMLInputElement>('.kinds .tick')];
    expect(boxes.map(({id}) => id)).to.deep.equal(
      ['reimbursement', 'request', 'document', 'message'].map((kind) => `f-kinds-${kind}`),
    );
    expect(at.read('.always li').join()).to.contain('Pour protéger votre compte.');
    await accessible(at.element);
  });

  it('tells and counts nothing more of what was unticked; what was told stays', async () => {
    const at = await openCentre();
    await at.listening();
    await at.choose();
    at.root.querySelector<HTMLElement>('#f-kinds-document')!.click();
    await at.submit();
    await at.until(() => at.root.querySelector('#kinds-saved'));
    at.insurer.tell('Un nouveau document', {kind: 'document'});
    at.insurer.tell('Une demande avance');
    await at.until(() => at.unread === '3 notifications non lues');
    expect(at.notices[0]).to.contain('Une demande avance');
    expect(at.notices[1]).to.contain('Décompte');
    await at.press('Fermer');
    expect(at.focused).to.equal('choose');
    await at.choose();
    expect(at.root.querySelector<HTMLInputElement>('#f-kinds-document')!.checked).to.equal(false);
  });

  it('comes on a second press where its file did not come', async () => {
    const at = await openCentre();
    const {NotificationCentrePanel: PanelType} = await import('./notification-centre.panel.js');
    const {choicesFile} = PanelType;
    PanelType.choicesFile = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
    await at.press('Choisir mes notifications');
    await at.until(() => at.text.includes('Réessayer'));
    PanelType.choicesFile = choicesFile;
    await at.press('Réessayer');
    await at.until(() => at.root.querySelector('#kinds-title'));
  });
});

describe('what the count of notifications is worth MEM-12', () => {
  it('SPACE-41 takes a count of the server alone: one that is older changes nothing', async () => {
    const sandbox = createSandbox();
    const late: {answer: (unread: UnreadNotifications) => void}[] = [];
    const call = (async (operation, input, options) => {
      const answer = await sandbox.call(operation, input, options);
      if (operation.id !== 'readNotifications') return answer;
      return new Promise((resolve) => late.push({answer: resolve as never}));
    }) as Sandbox['call'];
    const at = await openCentre({sandbox: {...sandbox, call}});
    await at.listening();
    leads(at);
    linkIn(at.lines[0]!)!.click();
    // by the journal: the answer itself is on its way
    await at.until(() => late.length === 1 && at.unread === '1 notification non lue');
    for (const title of ['Une', 'Deux', 'Trois']) at.insurer.tell(title);
    await at.until(() => at.unread === '4 notifications non lues');
    late[0]!.answer({count: 1, version: 101});
    await at.settled();
    expect(at.unread).to.equal('4 notifications non lues');
    expect(at.told.filter((each) => each.startsWith('notifications-unread'))).to.deep.equal(
      [2, 1, 4].map((count) => `notifications-unread {"count":${count}}`),
    );
  });

  it('is what the journal tells, of the shape of the contract', async () => {
    const at = await openCentre();
    at.insurer.tell('Une demande avance', {lead: {page: 'hospital', requestId: 'sejour'}});
    const [change] = Object.values(at.db.journals)[0]!;
    const read = NotificationChange.parse(change!.content);
    expect(read.unread).to.deep.equal({count: 3, version: 101});
    expect(read.notifications[0]!.lead).to.include({page: 'hospital', requestId: 'sejour'});
  });
});
