import {expect} from '@open-wc/testing';
import {createSandbox} from '../../../mocks/engine/sandbox.js';
import {heard} from '../../testing/heard.js';
import {openBell, openCentre, openUnreadBell} from './notifications-page.harness.js';

describe('what arrives while somebody looks MEM-12', () => {
  it('SPACE-37 comes first, and one line tells how many: nothing of the list is read aloud', async () => {
    const at = await openCentre();
    await at.listening();
    const words = await heard(
      at,
      () => {
        for (let count = 1; count <= 10; count++) at.insurer.tell(`Demande numéro ${count}`);
      },
      () => at.unread === '12 notifications non lues',
    );
    expect([...new Set(words)]).to.deep.equal(['10 nouvelles notifications']);
    expect(at.notices[0]).to.match(/^Demande numéro 10 Non lu, aujourd’hui à \d\d:\d\d/);
    expect(at.lines[0]!.closest('[role=log], [aria-live]')).to.equal(null);
  });

  it('says the same again when one more comes', async () => {
    const at = await openCentre();
    await at.listening();
    at.insurer.tell('Une');
    await at.until(() => at.said === '1 nouvelle notification');
    const said = at.root.querySelector('.frame > [role=status]')!;
    const before = said.textContent;
    at.insurer.tell('Deux');
    await at.until(() => said.textContent !== before);
    expect(at.said).to.equal('1 nouvelle notification');
  });

  it('takes neither the focus nor the place from who reads further down', async () => {
    const at = await openCentre({width: '20rem'});
    await at.listening();
    const line = at.lines[12]!;
    line.querySelector<HTMLElement>('.button')!.focus();
    line.scrollIntoView({block: 'start'});
    const {top} = line.getBoundingClientRect();
    for (let count = 0; count < 3; count++) at.insurer.tell('Une demande avance, ou attend une pièce');
    await at.until(() => at.unread === '5 notifications non lues');
    await at.until(() => Math.abs(line.getBoundingClientRect().top - top) < 2);
    expect(line.contains(at.root.activeElement)).to.equal(true);
  });

  it('SPACE-39 is told to centre and bell by one line', async () => {
    const sandbox = createSandbox();
    const at = await openCentre({sandbox});
    const bell = await openBell({sandbox});
    await at.listening();
    const {live} = sandbox.simulator;
    const {journalChannel} = await import('../../../mocks/topics/member-changes/journal.js');
    await at.until(() => live.listening(journalChannel('family')) > 0);
    at.insurer.tell('Une demande avance');
    await at.until(() => at.unread === '3 notifications non lues' && bell.badge === '3');
    expect(live.listening(journalChannel('family'))).to.equal(1);
    expect([at.said, bell.said], 'one of them says it').to.deep.equal(['1 nouvelle notification', '']);
  });

  it('is said once where one of two had read it already, before the other one heard of it', async () => {
    const sandbox = createSandbox();
    const at = await openCentre({sandbox});
    const bell = await openBell({sandbox});
    await at.listening();
    const words: string[] = [];
    for (const {root} of [at, bell]) {
      const said = [...root.querySelectorAll('[role=status].visually-hidden')];
      const note = () => words.push(...said.map(({textContent}) => textContent!.trim()).filter(Boolean));
      new MutationObserver(note).observe(root, {subtree: true, childList: true, characterData: true});
    }
    at.insurer.tell('Une demande avance');
    await at.element['flow'].reload();
    await at.until(() => bell.badge === '3' && at.unread === '3 notifications non lues');
    await at.settled();
    expect([...new Set(words)]).to.deep.equal(['1 nouvelle notification']);
    expect([at.said, bell.said].filter(Boolean)).to.have.length(1);
  });

  it('SPACE-40 is read again when the page comes back from the browser’s memory, and heard from then on', async () => {
    const at = await openCentre();
    await at.listening();
    at.saveTyped();
    dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}));
    await at.until(() => !at.insurer.isHeard);
    const sent = at.watch();
    at.insurer.tell('Pendant l’absence');
    at.readAgain();
    await at.until(() => at.unread === '3 notifications non lues');
    expect(sent.map(({id}) => id)).to.include('listNotifications');
    expect(at.said).to.equal('1 nouvelle notification');
    await at.listening();
    at.insurer.tell('Depuis');
    await at.until(() => at.unread === '4 notifications non lues' && at.notices[0]!.startsWith('Depuis'));
  });

  it('SPACE-41 what is read in the centre, the bell of the page knows at once, and so does another page', async () => {
    const sandbox = createSandbox();
    const at = await openCentre({sandbox});
    const bell = await openBell({sandbox});
    // another page of the same member has a backend of its own, and hears the journal alone
    const other = await openBell({sandbox: {...sandbox}});
    await at.listening();
    await other.listening();
    expect([bell.badge, other.badge]).to.deep.equal(['2', '2']);
    await at.press('Tout marquer comme lu');
    await at.until(() => at.unread === 'Tout est lu');
    await bell.element.updateComplete;
    expect(bell.name).to.equal('Notifications, tout est lu');
    await other.until(() => other.name === 'Notifications, tout est lu');
    expect(other.told.at(-1)).to.equal('notifications-unread {"count":0}');
  });

  it('SPACE-41 what is read under the bell, the centre knows at once, without a line to hear it by', async () => {
    const {stream: _, ...sandbox} = createSandbox();
    const at = await openCentre({sandbox: sandbox as never});
    const bell = await openBell({sandbox: sandbox as never});
    await bell.open();
    await bell.press('Tout marquer comme lu');
    await bell.until(() => bell.badge === '');
    await at.element.updateComplete;
    expect(at.unread).to.equal('Tout est lu');
    expect(at.notices.join()).not.to.contain('Non lu');
  });

  it('is read again where more happened than can be told', async () => {
    const at = await openCentre();
    await at.listening();
    const sent = at.watch();
    const {noteChange} = await import('../../../mocks/topics/member-changes/journal.js');
    const {members} = await import('../../../mocks/people/members.js');
    noteChange(at.sandbox.simulator, members.family, 'notification', {unread: 'many'});
    await at.until(() => sent.some(({id}) => id === 'listNotifications'));
    await at.until(() => at.said === 'Vos notifications ont beaucoup changé. Elles sont affichées à nouveau.');
  });

  it('is nobody’s once the member has left', async () => {
    const bell = await openUnreadBell();
    await bell.ready();
    const {sessionOf} = await import('../../session/session.js');
    sessionOf(bell.sandbox).logOut();
    await bell.until(() => bell.bell === null);
    bell.insurer.tell('Une demande avance');
    await bell.settled();
    expect(bell.text.trim()).to.equal('');
  });
});
