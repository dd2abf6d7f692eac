// MEM-78: letters between a member and the insurer, over real HTTP: by keyboard alone at 320 pixels, and in eight tabs.
import assert from 'node:assert/strict';
import {journalChannel} from '../mocks/topics/member-changes/journal.js';
import {answerMessage} from '../mocks/topics/messages/message-events.js';
import {mailboxOf} from '../mocks/topics/messages/mailbox.js';
import {members} from '../mocks/people/members.js';
import {fits, nothingLeaks} from './support/discreet.js';
import {keyboard} from './support/input-devices.js';
import {journey, type Page} from './support/journey.js';

const tag = 'mutuelle-messages';
const size = {width: 320, height: 800};
const address = (origin: string) => `${origin}/demo/messages.html?backend=http`;
const isAccessible = async (page: Page) =>
  assert.deepEqual(await page.axe({include: tag, disable: ['page-has-heading-one']}), []);

journey(
  'MEM-78, SPACE-36: a member reads, answers once though the answer is lost, and is told by mail of what comes',
  async ({page, server, simulator}) => {
    const mailbox = mailboxOf(simulator.db, members.family, simulator.today());
    await page.goto(address(server.origin));
    await page.find({text: '1 message non lu', within: {css: tag}});
    await fits(page);
    await isAccessible(page);
    const device = keyboard(page);
    await device.press(/^Chambre particulière/);
    await page.find({role: 'heading', name: 'Chambre particulière, Clinique des Quais'});
    await page.find({text: 'Il vous restera 22', within: {css: '.thread'}});
    await fits(page);
    await isAccessible(page);

    const typed = 'Merci, une dernière question.';
    await device.fill('Votre réponse', typed);
    simulator.fail('sendMessage', 'unavailable', {after: 'effect', times: 9});
    await device.press('Envoyer');
    await page.find({css: '.write .alert.danger', within: {css: tag}});
    simulator.heal();
    await device.press('Envoyer');
    await page.find({text: 'Votre message est envoyé', within: {css: tag}});
    await nothingLeaks(page, typed);
    const {messages} = mailbox.thread('fil-chambre');
    assert.equal(messages.filter(({text}) => text === typed).length, 1);

    await page.waitFor(() => simulator.live.listening(journalChannel('family')) > 0, {message: 'the page to listen'});
    answerMessage(simulator, 'family', 'fil-chambre', {text: 'Voici la réponse.'});
    await page.find({text: 'Voici la réponse.', within: {css: '.thread'}});
    assert.ok(!simulator.db.outbox.at(-1)!.text.includes('Voici'));
    await isAccessible(page);
    await device.press('Tous mes messages');
    await page.find({role: 'button', name: 'Nouveau message'});
  },
  {size},
);

journey(
  'MEM-78, SPACE-35: what is typed is there again after a reload, in its thread alone',
  async ({page, server}) => {
    await page.goto(address(server.origin));
    await page.find({text: 'Certificat de scolarité'});
    const device = keyboard(page);
    await device.press(/^Certificat de scolarité/);
    await device.fill('Votre réponse', 'Merci bien');
    await page.find({text: /Brouillon gardé/, within: {css: tag}});
    await page.reload();
    await page.find({text: 'Certificat de scolarité'});
    await device.press(/^Facture d.ostéopathie/);
    assert.equal((await page.find({label: 'Votre réponse'})).value, '');
    await device.press('Tous mes messages');
    await device.press(/^Certificat de scolarité/);
    await page.find({text: 'Nous avons bien reçu le certificat', within: {css: '.thread'}});
    assert.equal((await page.find({label: 'Votre réponse'})).value, 'Merci bien');
  },
  {everyEngine: true},
);

journey(
  'MEM-78, SPACE-39, SPACE-41: eight tabs share one line; what is read in one is read in all',
  async ({page, browser, server, simulator}) => {
    await page.goto(address(server.origin));
    await page.find({text: '1 message non lu', within: {css: tag}});
    const tabs = [page];
    while (tabs.length < 8) {
      const tab = await browser.newPage();
      await tab.goto(address(server.origin));
      await tab.find({text: '1 message non lu', within: {css: tag}});
      tabs.push(tab);
    }
    const channel = journalChannel('family');
    const last = tabs.at(-1)!;
    await last.waitFor(() => simulator.live.listening(channel) > 0, {message: 'a tab to listen'});
    assert.equal(simulator.live.listening(channel), 1);
    await keyboard(last).press(/^Chambre particulière/);
    const mailbox = mailboxOf(simulator.db, members.family, simulator.today());
    await last.waitFor(() => mailbox.unread.count === 0, {message: 'it to be read'});
    for (const tab of tabs.slice(0, -1)) {
      // a tab that nobody looks at is told once somebody does
      await tab.press('Tab');
      await tab.find({css: '#unread.muted', within: {css: tag}});
      assert.ok(simulator.live.listening(channel) <= 1, 'one line for all tabs');
    }
  },
);
