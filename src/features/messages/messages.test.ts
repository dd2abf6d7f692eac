import {expect} from '@open-wc/testing';
import {answerMessage} from '../../../mocks/topics/messages/message-events.js';
import {accessible} from '../../testing/accessible.js';
import {followed} from '../../testing/followed.js';
import {runWidgetSuite} from '../../testing/widget-suite.js';
import {open, openUnread} from './messages-page.harness.js';
import {MessagesHarness} from './messages.harness.js';
import type {MemberMessages} from './messages.js';

const room = 'Chambre particulière';

runWidgetSuite<MemberMessages>({
  tag: 'mutuelle-messages',
  harness: MessagesHarness,
  loads: 'listThreads',
  title: {fr: 'Messages', en: 'Messages'},
  attributes: {thread: 'fil-certificat'},
});

describe('the list of threads MEM-78', () => {
  it('says of each its subject, when, how it begins and stands; what is not read in words and by a dot', async () => {
    const at = await open();
    expect(at.unread).to.equal('1 message non lu');
    expect(at.talks).to.have.length(10);
    expect(at.talks[0]).to.match(/^Chambre particulière, Clinique des Quais \d+(er)? \p{L}+( \d{4})? Bonjour, /u);
    expect(at.talks[0]).to.match(/votre accord couvre 60 € .*nuits\. Non lu$/);
    expect(at.talks[1]).to.match(/Répondu$/);
    expect(at.talks[2]).to.match(/En attente de votre réponse$/);
    expect(at.talks[3]).to.match(/Terminé$/);
    const dot = (subject: string) => getComputedStyle(at.talk(subject), '::before').content;
    expect([dot(room), dot('Changement')]).to.deep.equal(['""', 'none']);
    await accessible(at.element);
  });

  it('brings older ones by a button, which is gone with the last', async () => {
    const at = await open();
    await at.press('Échanges plus anciens');
    await at.until(() => at.talks.length === 16);
    expect(new Set(at.talks).size).to.equal(16);
    expect(at.text).not.to.contain('Échanges plus anciens');
  });

  it('is found as one types, by words of the messages, and says how many', async () => {
    const at = await open();
    const sent = at.watch();
    const field = at.root.querySelector<HTMLInputElement>('#by-search')!;
    for (const typed of ['o', 'ost', 'osteo seance']) {
      field.value = typed;
      field.dispatchEvent(new Event('input'));
    }
    await at.until(() => at.talks.length === 1);
    expect(at.talks[0]).to.contain('Facture d’ostéopathie');
    expect(at.said).to.equal('1 échange trouvé.');
    expect(sent.filter(({id}) => id === 'listThreads').map(({body}) => body)).to.deep.equal([{search: 'osteo seance'}]);
    field.value = 'zèbre';
    field.dispatchEvent(new Event('input'));
    await at.until(() => at.words.includes('Aucun échange ne contient ces mots'));
    await at.press('Voir tous les échanges');
    await at.until(() => at.talks.length === 10);
    expect(field.value).to.equal('');
  });

  it('invites who has no thread to write', async () => {
    const at = await open({persona: 'single'});
    expect(at.title).to.equal('Aucun message pour le moment');
    await accessible(at.element);
    await at.press('Écrire un message');
    await at.until(() => at.title === 'Nouveau message');
  });

  it('shows list and thread side by side where there is room, else one of them with a way back', async () => {
    const at = await open();
    const isShown = (selector: string) => at.root.querySelector(selector)!.getClientRects().length > 0;
    await at.open(room);
    expect([isShown('.inbox-list'), isShown('.thread'), isShown('#back')]).to.deep.equal([true, true, false]);
    expect(at.talk(room).getAttribute('aria-current')).to.equal('true');
    at.element.parentElement!.style.inlineSize = '320px';
    await at.until(() => !isShown('.inbox-list'));
    expect([isShown('.thread'), isShown('#back'), isShown('#write')]).to.deep.equal([true, true, false]);
    await at.press('Tous mes messages');
    await at.until(() => isShown('.inbox-list'));
    expect(at.focused).to.equal('talk-fil-chambre');
  });
});

describe('a thread MEM-78', () => {
  it('is read from the oldest to the newest, with who, when, files, and what was read', async () => {
    const at = await open();
    await at.open(room);
    expect(at.focused).to.equal('thread-title');
    const [mine, theirs] = at.messages;
    expect(mine).to.match(
      /^Vous ?\d+(er)? \p{L}+( \d{4})? à \d\d:\d\d Bonjour, la clinique .* Lu le \d+(er)? .* à \d\d:\d\d$/u,
    );
    expect(theirs).to.match(/^Claire, service hospitalisation ?\d/);
    expect(theirs).to.contain('accord-prise-en-charge.pdf, 61 Ko');
    expect(at.words).to.contain('Hospitalisation, dossier PEC-26-031 774');
    await accessible(at.element);
  });

  it('gives a file as the document it is; one that cannot be had says so, and is asked again', async () => {
    const at = await open();
    await at.open(room);
    at.simulator.fail('getDocumentFile', 'network');
    const sent = at.watch();
    const {links, stop} = followed();
    await at.press('accord-prise-en-charge.pdf');
    await at.until(() => at.root.querySelector('.message .alert.danger'));
    expect(links).to.deep.equal([]);
    await at.press('Réessayer');
    await at.until(() => links.length === 1);
    stop();
    expect(at.root.querySelectorAll('.message .alert')).to.have.length(0);
    const [first, second] = sent.filter(({id}) => id === 'getDocumentFile');
    expect(first!.params).to.deep.equal(second!.params);
    expect(first!.params)
      .to.have.property('documentId')
      .that.matches(/^accord-\d{4}/);
  });

  it('says to the server that it was seen, once it was, and takes the count from there', async () => {
    const at = await open();
    expect(at.told).to.deep.equal(['messages-unread {"count":1}']);
    await at.open(room);
    await at.until(() => at.unread === 'Aucun message non lu');
    expect(at.told.slice(1)).to.deep.equal(['thread-opened {"threadId":"fil-chambre"}', 'messages-unread {"count":0}']);
    expect(at.mailbox.unread.count).to.equal(0);
    expect(at.talks[0]).to.match(/Répondu$/);
  });

  it('is not seen while it is below what is on the screen', async () => {
    const high = document.createElement('div');
    high.style.blockSize = '300vh';
    const at = await openUnread({attributes: {thread: 'fil-chambre'}});
    at.element.before(high);
    await at.until(() => at.isThreadThere);
    scrollTo(0, 0);
    await new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen)));
    await at.settled();
    const before = at.mailbox.unread.count;
    at.root.querySelector('[data-last]')!.scrollIntoView();
    await at.until(() => at.mailbox.unread.count === 0);
    expect(before).to.equal(1);
  });

  it('is opened by the attribute of the page, without taking the focus', async () => {
    const at = await open({attributes: {thread: 'fil-facture'}});
    await at.until(() => at.isThreadThere);
    expect(at.words).to.contain('il nous manque la facture de la séance');
    expect(at.focused).to.equal('');
    at.element.thread = 'fil-adresse';
    await at.until(() => at.words.includes('Cet échange est terminé'));
  });

  it('that is not there says so, with the way back', async () => {
    const at = await open({attributes: {thread: 'constructor'}});
    await at.until(() => at.root.querySelector('.inbox-thread .alert.danger'));
    await at.press('Tous mes messages');
    expect(at.talks).to.have.length(10);
  });

  it('that is closed offers a new message instead', async () => {
    const at = await open({persona: 'resume'});
    await at.open('Changement d’adresse');
    expect(at.shows('text')).to.equal(false);
    await at.press('Écrire un nouveau message');
    await at.until(() => at.title === 'Nouveau message' && at.shows('text'));
  });

  it('that was closed meanwhile says so, and what was typed goes on in a new message by a press', async () => {
    const at = await open();
    await at.open(room);
    await at.type('Merci, une dernière question.');
    const {closeThread} = await import('../../../mocks/topics/messages/message-events.js');
    closeThread(at.simulator, 'family', 'fil-chambre');
    await at.send();
    await at.until(() => at.words.includes('Cet échange est terminé'));
    await at.press('Écrire un nouveau message');
    await at.until(() => at.shows('subjectId'));
    expect(at.area.value).to.equal('Merci, une dernière question.');
  });

  it('tells by mail that an answer is there, and nothing of what it says', async () => {
    const at = await open();
    const {text} = answerMessage(at.simulator, 'family', 'fil-chambre', {text: 'Votre séjour à la maternité.'});
    const mail = at.db.outbox.at(-1)!;
    expect(mail).to.include({channel: 'email', kind: 'message-answered'});
    expect(mail.text).not.to.contain('maternité').and.not.to.contain(text);
  });
});
