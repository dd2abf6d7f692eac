import {expect} from '@open-wc/testing';
import {createSandbox} from '../../../mocks/engine/sandbox.js';
import {members} from '../../../mocks/people/members.js';
import {journalChannel} from '../../../mocks/topics/member-changes/journal.js';
import {notify} from '../../../mocks/topics/notifications/notify.js';
import {addReimbursement} from '../../../mocks/topics/reimbursements/reimbursement-events.js';
import {answerMessage} from '../../../mocks/topics/messages/message-events.js';
import {readNotifications} from '../../contract/notifications.js';
import {openBell, openCentre} from '../notifications/notifications-page.harness.js';
import {open, openUnread, type Page} from './home-page.harness.js';

const {family} = members;
const titles = (at: Page) => at.read('.notice-words');
const unread = (at: Page) => at.read('#unread-notices')[0];
/** The page listens to the journal. */
async function listening(): Promise<Page> {
  const at = await open();
  await at.until(() => at.sandbox.simulator.live.listening(journalChannel('family')) > 0);
  return at;
}
const tell = (at: Page, title: string) => notify(at.sandbox.simulator, family, {kind: 'document', title});

describe('what happens while the home is looked at MEM-12', () => {
  it('a notification comes on top, counts, and is said; nothing is read again for it', async () => {
    const at = await listening();
    const sent = at.watch();
    const before = titles(at);
    tell(at, 'Un nouveau document est arrivé');
    await at.until(() => titles(at)[0] === 'Un nouveau document est arrivé');
    expect(titles(at)).to.deep.equal(['Un nouveau document est arrivé', ...before.slice(0, 3)]);
    expect(unread(at)).to.equal('3 non lues');
    expect(at.words).to.contain('1 nouvelle notification');
    expect(sent.filter(({id}) => id === 'getHome')).to.have.length(0);
  });

  it('one that is read elsewhere is no longer new here', async () => {
    const at = await listening();
    const [newest] = at.db.notifications[family.number]!.all;
    await at.sandbox.call(readNotifications, {body: {upTo: newest!.id}});
    await at.until(() => !at.root.querySelector('.notice.new'));
    expect(at.root.querySelector('#read-all')).to.equal(null);
  });

  it('all are read by a press, up to the newest that is shown; the focus is where the button was', async () => {
    const at = await listening();
    const sent = at.watch();
    const [newest] = at.db.notifications[family.number]!.all;
    await at.press('Tout marquer comme lu');
    await at.until(() => at.focused === 'all-read');
    expect(sent.filter(({id}) => id === 'readNotifications').map(({body}) => body)).to.deep.equal([{upTo: newest!.id}]);
    expect(at.root.querySelector('.notice.new')).to.equal(null);
    tell(at, 'Encore un document');
    await at.until(() => unread(at) === '1 non lue');
  });

  it('SPACE-39 is said once on a page that has a bell and the list of all too', async () => {
    const at = await listening();
    const {sandbox} = at;
    const bell = await openBell({sandbox});
    const centre = await openCentre({sandbox});
    tell(at, 'Un nouveau document est arrivé');
    await at.until(() => unread(at) === '3 non lues' && bell.badge === '3' && centre.notices.length === 21);
    const home = at.read('.home > [role=status]').join('');
    expect([home, bell.said, centre.said]).to.deep.equal(['1 nouvelle notification', '', '']);
  });

  it('SPACE-41 what is read in one of them is read in all, without a line to hear it by', async () => {
    for (const presser of ['home', 'bell', 'centre'] as const) {
      const {stream: _, ...sandbox} = createSandbox();
      const at = await openUnread(sandbox as never);
      await at.ready();
      const bell = await openBell({sandbox: sandbox as never});
      const centre = await openCentre({sandbox: sandbox as never});
      if (presser === 'bell') await bell.open();
      const pressed = {home: at, bell, centre}[presser];
      await pressed.press('Tout marquer comme lu');
      await pressed.until(() => pressed.root.querySelector('#read-all') === null);
      for (const each of [at, bell, centre]) await each.element.updateComplete;
      expect([at.root.querySelector('.notice.new'), bell.badge, centre.unread], presser).to.deep.equal([
        null,
        '',
        'Tout est lu',
      ]);
      for (const each of [at, bell, centre]) each.element.remove();
    }
  });

  it('one that is followed is read', async () => {
    const at = await listening();
    const counts: number[] = [];
    at.element.addEventListener('mutuelle-notifications-unread', ({detail}) => counts.push(detail.count));
    at.element.addEventListener('mutuelle-page-requested', (event) => event.preventDefault());
    at.root.querySelector<HTMLElement>('.notice.new .button.text')!.click();
    await at.until(() => unread(at) === '1 non lue');
    expect(counts).to.deep.equal([1]);
    expect(at.root.querySelectorAll('.notice.new')).to.have.length(1);
  });

  it('a reimbursement is read with the home, once for a burst', async () => {
    const at = await listening();
    const sent = at.watch();
    const {simulator} = at.sandbox;
    const acts = [1, 2, 3].map(() => addReimbursement(simulator, 'family', 'generalist', {beneficiaryId: 'member'}));
    await at.until(() => at.root.querySelector(`[id="lead-act-${acts[0]!.id}"]`));
    expect(sent.filter(({id}) => id === 'getHome').length).to.be.at.most(2);
  });

  it('a message counts in the menu', async () => {
    const at = await listening();
    answerMessage(at.sandbox.simulator, 'family', 'fil-certificat');
    await at.until(() => at.read('.menu-item').includes('Messages, 2 non lus'));
    expect(at.tasks).to.have.length(3);
  });
});
