import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import '../../define/coverage-overview.js';
import {createSandbox} from '../../../mocks/engine/sandbox.js';
import {members} from '../../../mocks/people/members.js';
import {samplePassword} from '../../../mocks/people/personas.js';
import {sessionOf} from '../../session/session.js';
import {signIn} from '../../session/sign-in.js';
import {accessible} from '../../testing/accessible.js';
import {openBell, openUnreadBell} from './notifications-page.harness.js';

const escape = () => document.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape'}));
const press = (on: Element) => on.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true, composed: true}));

describe('<mutuelle-notification-bell> MEM-12', () => {
  it('SPACE-41 has a figure for the eyes and a name in words that changes', async () => {
    const at = await openBell();
    expect([at.name, at.badge]).to.deep.equal(['Notifications, 2 non lues', '2']);
    expect(at.bell!.querySelector('.badge')!.getAttribute('aria-hidden')).to.equal('true');
    await accessible(at.element);
    await at.listening();
    at.insurer.tell('Une demande avance');
    await at.until(() => at.name === 'Notifications, 3 non lues' && at.badge === '3');
    expect(at.said).to.equal('1 nouvelle notification');
    expect(at.told).to.deep.equal([2, 3].map((count) => `notifications-unread {"count":${count}}`));
  });

  it('has no figure where all is read, and « 99+ » where there are too many for it', async () => {
    const read = await openBell({persona: 'single'});
    expect([read.name, read.badge]).to.deep.equal(['Notifications, tout est lu', '']);
    const many = await openBell({persona: 'otherPerson'});
    expect([many.name, many.badge]).to.deep.equal(['Notifications, 99+ non lues', '99+']);
  });

  it('speaks English', async () => {
    const at = await openBell({attributes: {locale: 'en'}});
    expect(at.name).to.equal('Notifications, 2 unread');
  });

  it('asks once for the newest, then hears the journal alone', async () => {
    const sandbox = createSandbox();
    const asked: string[] = [];
    const {call} = sandbox;
    Object.assign(sandbox, {
      call: (...given: Parameters<typeof call>) => {
        asked.push(given[0].id);
        return call(...given);
      },
    });
    const at = await openBell({sandbox});
    await at.listening();
    at.insurer.tell('Une demande avance');
    await at.until(() => at.badge === '3');
    await at.open();
    expect(asked.filter((id) => id !== 'listMemberChanges').sort()).to.deep.equal(['getSettings', 'listNotifications']);
  });

  it('opens by a press with the newest under it, and leaves the focus on the bell', async () => {
    const at = await openBell();
    expect(at.bell!.getAttribute('aria-expanded')).to.equal('false');
    at.bell!.focus();
    await at.open();
    expect(at.bell!.getAttribute('aria-expanded')).to.equal('true');
    expect(at.bell!.getAttribute('aria-controls')).to.equal(at.panel!.id);
    expect(at.notices).to.have.length(5);
    expect(at.focused).to.equal('bell');
    await accessible(at.element);
    at.bell!.click();
    await at.until(() => at.panel === null);
  });

  it('closes by Escape with the focus back on the bell, and by a press or a focus elsewhere', async () => {
    const at = await openBell();
    const outside = document.createElement('button');
    at.element.after(outside);
    await at.open();
    at.root.querySelector<HTMLElement>('#read-all')!.focus();
    escape();
    await at.until(() => at.panel === null);
    expect(at.focused).to.equal('bell');
    await at.open();
    press(at.panel!);
    await at.settled();
    expect(at.panel !== null).to.equal(true);
    press(outside);
    await at.until(() => at.panel === null);
    await at.open();
    at.root.querySelector<HTMLElement>('#read-all')!.focus();
    outside.focus();
    await at.until(() => at.panel === null);
    expect(document.activeElement === outside).to.equal(true);
  });

  it('stays within what is seen of the page, wherever the bell stands, at 320 pixels too', async () => {
    for (const side of ['start', 'center', 'end']) {
      const at = await openBell();
      const box = at.element.parentElement!;
      Object.assign(box.style, {inlineSize: '320px', display: 'flex', justifyContent: side, overflow: 'hidden'});
      await at.open();
      const {left, right, top, bottom} = at.panel!.getBoundingClientRect();
      expect(left, side).to.be.at.least(0);
      expect(right, side).to.be.at.most(document.documentElement.clientWidth);
      expect(top, side).to.be.at.least(at.bell!.getBoundingClientRect().bottom);
      expect(bottom, side).to.be.at.most(document.documentElement.clientHeight);
      expect(at.root.elementFromPoint(left + 20, top + 20) !== null, 'not cut off').to.equal(true);
    }
  });

  it('marks all as read, and says so', async () => {
    const at = await openBell();
    await at.open();
    at.root.querySelector<HTMLElement>('#read-all')!.focus();
    await at.press('Tout marquer comme lu');
    await at.until(() => at.badge === '');
    expect(at.text).to.contain('Tout est lu');
    expect(at.focused).to.equal('bell-title');
    expect(at.insurer.unread).to.equal(0);
  });

  it('leads to one of them, which is read then, and to all of them, and closes', async () => {
    const at = await openBell();
    at.element.addEventListener('mutuelle-page-requested', (event) => event.preventDefault());
    await at.open();
    at.root.querySelector<HTMLElement>('.notice .button')!.click();
    await at.until(() => at.badge === '1' && at.panel === null);
    expect(at.focused).to.equal('bell');
    await at.open();
    await at.press('Toutes les notifications');
    await at.until(() => at.panel === null);
    expect(at.told.at(-1)).to.equal('page-requested {"page":"notifications"}');
  });

  it('says whom to call where nobody leads on, and stays open', async () => {
    const at = await openBell({settings: {links: {}}});
    await at.open();
    await at.press('Toutes les notifications');
    await at.until(() => at.panel!.querySelector('[id^=stuck]'));
  });

  it('is as small as it is in a header, in the colour of the text there', async () => {
    const at = await openBell();
    const header = document.createElement('div');
    Object.assign(header.style, {display: 'flex', color: 'rgb(1, 2, 3)', inlineSize: '320px'});
    at.element.replaceWith(header);
    header.append(at.element);
    await at.until(() => at.bell);
    const {width, height} = at.element.getBoundingClientRect();
    expect(width).to.be.within(44, 60);
    expect(height).to.be.within(44, 60);
    expect(getComputedStyle(at.bell!).color).to.equal('rgb(1, 2, 3)');
  });

  it('shows nothing and asks for nothing while nobody is signed in, and comes with who signs in', async () => {
    const sandbox = createSandbox();
    const session = sessionOf(sandbox);
    const enter = () => signIn(session, {email: members.family.email, password: samplePassword});
    await enter();
    session.logOut();
    const asked: string[] = [];
    const {call} = sandbox;
    Object.assign(sandbox, {
      call: (...given: Parameters<typeof call>) => {
        asked.push(given[0].id);
        return call(...given);
      },
    });
    const at = await openUnreadBell({sandbox});
    await at.until(() => asked.includes('getSettings'));
    await at.settled();
    expect([at.bell, at.text]).to.deep.equal([null, '']);
    expect(asked).to.deep.equal(['getSettings']);
    await enter();
    await at.ready();
    expect(at.badge).to.equal('3');
    expect(asked.filter((id) => id === 'listNotifications')).to.have.length(1);
    session.logOut();
    await at.until(() => at.bell === null);
  });

  it('closes where the session ends while it is open, and shows the next member nothing of it', async () => {
    const at = await openUnreadBell();
    const session = sessionOf(at.sandbox);
    const enter = (who: 'family' | 'used') => signIn(session, {email: members[who].email, password: samplePassword});
    await enter('family');
    await at.ready();
    await at.open();
    at.sandbox.fail('readNotifications', 'network');
    await at.press('Tout marquer comme lu');
    await at.until(() => at.root.querySelector('.bell-inner .alert'));
    at.sandbox.simulator.expireSessions();
    await at.press('Réessayer');
    await at.until(() => at.bell === null);
    expect([at.panel, at.text.trim()]).to.deep.equal([null, '']);
    await enter('used');
    await at.ready();
    expect(at.panel).to.equal(null);
    await at.open();
    expect(at.root.querySelector('.bell-inner .alert')).to.equal(null);
    const plain = (words: string) => words.replace(/\s+/g, ' ');
    const own = at.db.notifications[members.used.number]!.all.slice(0, 5);
    expect(at.read('.notice-words')).to.deep.equal(own.map(({title}) => plain(title)));
  });

  it('hides where the insurer has no notifications, and tells the page', async () => {
    const at = await openUnreadBell({settings: {absentPages: ['notifications']}});
    await at.until(() => at.element.hidden);
    expect(at.text).to.equal('');
    expect(at.told).to.include('page-absent {"page":"notifications"}');
  });

  it('has no figure where it could not be read, and says so under it, with a way out', async () => {
    const sandbox = createSandbox();
    sandbox.fail('listNotifications', 'unexpected', {times: Infinity});
    const at = await openUnreadBell({sandbox});
    await at.until(() => at.bell);
    await at.until(() => at.told.length);
    expect(at.told).to.deep.equal(['load-failed {"code":"unexpected"}']);
    expect([at.name, at.badge]).to.deep.equal(['Notifications', '']);
    await at.open();
    await at.until(() => at.panel!.querySelector('.alert.danger'));
    await accessible(at.element);
    sandbox.heal();
    await at.press('Réessayer');
    await at.until(() => at.badge === '2' && at.notices.length === 5);
  });

  it('opens all the same where its file did not come, and asks for it again', async () => {
    const {NotificationBell} = await import('./notification-bell.js');
    const {panelFile} = NotificationBell;
    const at = await openBell();
    NotificationBell.panelFile = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
    at.bell!.click();
    await at.until(() => at.panel?.textContent?.includes('Réessayer'));
    NotificationBell.panelFile = panelFile;
    await at.press('Réessayer');
    await at.until(() => at.notices.length === 5);
  });

  it('SPACE-40 says nothing while the page is hidden, and gathers in one sentence what came meanwhile', async () => {
    const at = await openBell();
    await at.listening();
    const hidden = Object.getOwnPropertyDescriptor(Document.prototype, 'visibilityState')!;
    let state = 'hidden';
    Object.defineProperty(document, 'visibilityState', {configurable: true, get: () => state});
    try {
      document.dispatchEvent(new Event('visibilitychange'));
      await at.until(() => !at.insurer.isHeard);
      for (let count = 0; count < 4; count++) at.insurer.tell(`Demande ${count}`);
      await at.settled();
      expect([at.badge, at.said]).to.deep.equal(['2', '']);
      state = 'visible';
      document.dispatchEvent(new Event('visibilitychange'));
      await at.until(() => at.badge === '6');
      expect(at.said).to.equal('4 nouvelles notifications');
    } finally {
      delete (document as {visibilityState?: unknown}).visibilityState;
      expect(Object.getOwnPropertyDescriptor(Document.prototype, 'visibilityState')).to.deep.equal(hidden);
    }
  });

  it('leaves what is said to a bell that can be seen', async () => {
    const sandbox = createSandbox();
    const small = await openBell({sandbox});
    const large = await openBell({sandbox});
    small.element.style.display = 'none';
    await large.listening();
    large.insurer.tell('Une demande avance');
    await large.until(() => large.badge === '3' && small.badge === '3');
    expect([small.said, large.said]).to.deep.equal(['', '1 nouvelle notification']);
  });

  it('goes on where the page moves it, and hears nothing where it is gone', async () => {
    const at = await openBell();
    await at.open();
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.append(at.element);
    await at.listening();
    expect(at.panel).to.equal(null);
    at.insurer.tell('Une demande avance');
    await at.until(() => at.badge === '3');
    at.element.remove();
    const {journalChannel} = await import('../../../mocks/topics/member-changes/journal.js');
    expect(at.sandbox.simulator.live.listening(journalChannel('family'))).to.equal(0);
  });
});
