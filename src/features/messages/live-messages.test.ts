import {expect} from '@open-wc/testing';
import {createSandbox, type Sandbox} from '../../../mocks/engine/sandbox.js';
import {answerMessage, markedRead, record} from '../../../mocks/topics/messages/message-events.js';
import {members} from '../../../mocks/people/members.js';
import type {UnreadMessages} from '../../contract/messages.js';
import {heard} from '../../testing/heard.js';
import {open, type Page} from './messages-page.harness.js';

const room = 'Chambre particulière';
const hospital = 'fil-chambre';
const home = 'Suivi des résidents';

/** The member of the family, who has read all there is. */
async function openRead(): Promise<Page> {
  const at = await open();
  await at.listening();
  await at.open(room);
  await at.until(() => at.unread === 'Aucun message non lu');
  return at;
}

describe('what arrives MEM-78', () => {
  it('SPACE-37 tells one line of what arrives among two hundred messages, and reads nothing of the list', async () => {
    const at = await open({persona: 'otherPerson'});
    await at.listening();
    await at.open(home);
    while (at.count < 200) {
      const {count} = at;
      await at.press('Messages plus anciens');
      await at.until(() => at.count > count);
    }
    const words = await heard(
      at,
      () => answerMessage(at.simulator, 'otherPerson', 'fil-foyer', {text: 'Votre analyse est remboursée.'}),
      () => at.count === 201,
    );
    expect([...new Set(words)]).to.deep.equal(['Un nouveau message est arrivé\u00a0: Claire, service adhérents.']);
    expect(at.root.querySelector('.thread')!.closest('[role=log], [aria-live]')).to.equal(null);
  });

  it('SPACE-37 says the subject of another thread, how many where many come, and the same words again', async () => {
    const at = await openRead();
    answerMessage(at.simulator, 'family', 'fil-certificat');
    await at.until(() => at.said === 'Un nouveau message est arrivé : Certificat de scolarité d’Inès.');
    const before = at.root.querySelector('.frame > [role=status]')!.textContent;
    answerMessage(at.simulator, 'family', 'fil-certificat');
    await at.until(() => at.root.querySelector('.frame > [role=status]')!.textContent !== before);
    expect(at.said).to.equal('Un nouveau message est arrivé : Certificat de scolarité d’Inès.');
    for (let count = 0; count < 3; count++) answerMessage(at.simulator, 'family', 'fil-facture');
    await at.until(() => at.said === '3 nouveaux messages sont arrivés.');
    expect(at.talks[0]).to.match(/^Facture d’ostéopathie .*3 non lus$/);
  });

  it('SPACE-38 keeps the first message and the focus in place when older ones come, at the very top too', async () => {
    const at = await open({persona: 'otherPerson'});
    await at.open(home);
    const older = at.root.querySelector<HTMLElement>('#older-messages')!;
    const low = document.createElement('div');
    low.style.blockSize = '200vh';
    at.element.after(low);
    older.focus();
    scrollTo(0, 0);
    const [first] = at.root.querySelectorAll('.message');
    const {top} = first!.getBoundingClientRect();
    const {count} = at;
    older.click();
    await at.until(() => at.count > count);
    await at.until(() => Math.abs(first!.getBoundingClientRect().top - top) < 2);
    expect(at.root.activeElement === older).to.equal(true);
    expect(older.isConnected).to.equal(true);
    expect(at.said).to.equal('20 messages affichés.');
    const {top: next} = first!.getBoundingClientRect();
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    expect(Math.abs(first!.getBoundingClientRect().top - next)).to.be.lessThan(2);
  });

  it('SPACE-38 leads to the message that was first once there is none before', async () => {
    const sandbox = createSandbox();
    for (let count = 0; count < 25; count++) answerMessage(sandbox.simulator, 'family', 'fil-certificat');
    const at = await open({sandbox});
    await at.open('Certificat');
    const first = at.root.querySelector('.message')!.id;
    await at.press('Messages plus anciens');
    await at.until(() => at.count === 27);
    expect(at.root.querySelector('#older-messages')).to.equal(null);
    expect(at.focused).to.equal(first);
  });

  it('SPACE-38 takes the focus from nobody who is elsewhere by then', async () => {
    const sandbox = createSandbox();
    for (let count = 0; count < 25; count++) answerMessage(sandbox.simulator, 'family', 'fil-certificat');
    const at = await open({sandbox});
    await at.open('Certificat');
    const pressed = at.press('Messages plus anciens');
    at.area.focus();
    await pressed;
    await at.until(() => at.count === 27);
    await at.settled();
    expect(at.root.activeElement === at.area).to.equal(true);
  });

  it('leaves the focus on a thread that comes first by what arrives in it', async () => {
    const at = await open();
    await at.listening();
    const talk = at.talk('Changement');
    talk.focus();
    answerMessage(at.simulator, 'family', 'fil-adresse');
    await at.until(() => at.talks[0]!.startsWith('Changement'));
    await at.settled();
    expect(at.root.activeElement === talk).to.equal(true);
  });

  it('asks no more for a thread that was left', async () => {
    const at = await openRead();
    at.element.parentElement!.style.inlineSize = '320px';
    await at.press('Tous mes messages');
    const sent = at.watch();
    at.element.locale = 'en';
    await at.until(() => sent.some(({id}) => id === 'listThreads'));
    await at.settled();
    expect(sent.map(({id}) => id)).not.to.include('getThread');
  });

  it('SPACE-38 says that older ones did not come, and asks again', async () => {
    const at = await open({persona: 'otherPerson'});
    await at.open(home);
    at.simulator.fail('getThread', 'network');
    await at.press('Messages plus anciens');
    await at.until(() => at.root.querySelector('.inbox-thread .alert.danger'));
    const {count} = at;
    await at.press('Réessayer');
    await at.until(() => at.count > count);
    expect(at.root.querySelectorAll('.inbox-thread .alert.danger')).to.have.length(0);
  });

  it('shows that the insurer has read what the member wrote', async () => {
    const at = await openRead();
    await at.type('Merci.');
    await at.send();
    await at.until(() => at.messages.at(-1)!.includes('Reçu, pas encore lu'));
    const {thread, messages} = at.mailbox.thread(hospital);
    record(at.simulator, members.family, thread, markedRead(messages, 'member', new Date().toISOString()));
    await at.until(() => /Lu aujourd’hui à \d\d:\d\d$/.test(at.messages.at(-1)!));
  });

  it('SPACE-40 reads the count and the thread again when the page comes back from the browser’s memory', async () => {
    const at = await openRead();
    at.saveTyped();
    dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}));
    const sent = at.watch();
    answerMessage(at.simulator, 'family', 'fil-certificat');
    answerMessage(at.simulator, 'family', hospital);
    at.readAgain();
    await at.until(() => at.count === 3 && at.talks.some((each) => /^Certificat.*Non lu$/.test(each)));
    await at.listening();
    expect(sent.map(({id}) => id)).to.include.members(['listThreads', 'getThread']);
    answerMessage(at.simulator, 'family', 'fil-adresse');
    await at.until(() => at.talks.some((each) => /^Changement.*Non lu$/.test(each)));
  });

  it('SPACE-41 takes a count of the server alone: one that is older changes nothing, in no page', async () => {
    const sandbox = createSandbox();
    const late: {answer: (unread: UnreadMessages) => void}[] = [];
    const call = (async (operation, input, options) => {
      const answer = await sandbox.call(operation, input, options);
      if (operation.id !== 'readThread') return answer;
      return new Promise((resolve) => late.push({answer: resolve as never}));
    }) as Sandbox['call'];
    const at = await open({sandbox: {...sandbox, call}});
    await at.listening();
    await at.open(room);
    await at.until(() => late.length === 1 && at.unread === 'Aucun message non lu');
    answerMessage(at.simulator, 'family', 'fil-certificat');
    answerMessage(at.simulator, 'family', 'fil-facture');
    await at.until(() => at.unread === '2 messages non lus');
    late[0]!.answer({count: 0, version: 101});
    await at.settled();
    expect(at.unread).to.equal('2 messages non lus');
    late[0]!.answer({count: 9, version: 0});
    expect(at.told.filter((each) => each.startsWith('messages-unread'))).to.deep.equal(
      [1, 0, 2].map((count) => `messages-unread {"count":${count}}`),
    );
  });

  it('SPACE-41 hears in one page what was read in another', async () => {
    const sandbox = createSandbox();
    const at = await open({sandbox});
    await at.listening();
    expect(at.unread).to.equal('1 message non lu');
    const other = await open({sandbox});
    await other.open(room);
    other.root.querySelector('[data-last]')!.scrollIntoView();
    await at.until(() => at.unread === 'Aucun message non lu');
    expect(at.talks[0]).to.match(/Répondu$/);
    expect(at.told.at(-1)).to.equal('messages-unread {"count":0}');
  });

  it('keeps a line of one subject in its place and the list in its order while it is looked for', async () => {
    const at = await open();
    await at.listening();
    const field = at.root.querySelector<HTMLInputElement>('#by-search')!;
    field.value = 'certificat';
    field.dispatchEvent(new Event('input'));
    await at.until(() => at.talks.length === 1);
    answerMessage(at.simulator, 'family', 'fil-adresse');
    await at.until(() => at.unread === '2 messages non lus');
    expect(at.talks).to.have.length(1);
  });
});
