// The lines of the member's space, over real HTTP/1.1: seven tabs share one, a phone that was locked finds what came
// meanwhile, and what fails on the first page fails alone.
import assert from 'node:assert/strict';
import type {Simulator} from '../mocks/engine/simulator.js';
import {members} from '../mocks/people/members.js';
import {samplePassword} from '../mocks/people/personas.js';
import {journalChannel} from '../mocks/topics/member-changes/journal.js';
import {addReimbursement, advanceReimbursement} from '../mocks/topics/reimbursements/reimbursement-events.js';
import {homeParts, type HomePart} from '../src/contract/home.js';
import {move} from './support/clock.js';
import {mouse} from './support/input-devices.js';
import {journey, type JourneyContext, type Page} from './support/journey.js';
import {bellIsRight, isInOrder, signInHere, spaceAddress, unreadOf} from './support/space.js';

const {number, email} = members.family;
const channel = journalChannel('family');
const home = 'mutuelle-member-home';
const minutes = 60_000;
const isOpen = (simulator: Simulator) => () => simulator.live.listening(channel) > 0;

/** Somebody of the family was cared for, and it is paid at once. */
function isPaid(simulator: Simulator): string {
  const {id} = addReimbursement(simulator, 'family', 'pharmacy');
  for (const _ of ['in hand', 'paid']) advanceReimbursement(simulator, 'family', id);
  return id;
}

/** How often the list has this act. */
const shown = (page: Page, id: string) =>
  page.evaluate(
    (act) =>
      document.querySelector('mutuelle-reimbursement-timeline')!.shadowRoot!.querySelectorAll(`.act[data-id="${act}"]`)
        .length,
    id,
  );

journey(
  'MEM-12, SPACE-39, SPACE-41: seven tabs share one line and one count; what is read in one is read in all',
  async ({page, browser, server, simulator}) => {
    const routes = ['accueil', 'remboursements', 'couverture', 'carte', 'documents', 'messages', 'profil'];
    const tabs = [page];
    while (tabs.length < routes.length) tabs.push(await browser.newPage());
    for (const [index, route] of routes.entries()) {
      await tabs[index]!.goto(spaceAddress(server.origin, route));
      await bellIsRight(tabs[index]!, simulator, number);
    }
    await page.waitFor(isOpen(simulator), {message: 'a tab to listen'});
    const before = unreadOf(simulator, number);
    isPaid(simulator);
    assert.equal(unreadOf(simulator, number), before + 1);
    for (const tab of tabs) {
      // a tab that nobody looks at is told once somebody does
      await tab.press('Tab');
      await bellIsRight(tab, simulator, number);
      await tab.waitFor(isOpen(simulator), {message: 'a tab to listen'});
      assert.equal(simulator.live.listening(channel), 1, 'one line for all tabs');
    }
    await mouse(page).press('Tout marquer comme lu');
    for (const tab of tabs) {
      await tab.press('Tab');
      await tab.find({role: 'button', name: 'Notifications, tout est lu'});
      assert.ok(simulator.live.listening(channel) <= 1, 'one line for all tabs');
    }
    assert.equal(unreadOf(simulator, number), 0);
  },
  {everyEngine: true},
);

/** The phone is locked: nobody sees the page, its lines are cut, and time goes on for both. */
async function lock({page, server}: JourneyContext, during: number): Promise<void> {
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', {value: 'hidden', configurable: true});
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await server.stop();
  server.clock.ahead += during;
  await page.evaluate(move, during);
}

async function unlock({page, server}: JourneyContext): Promise<void> {
  await server.start();
  await page.evaluate(() => {
    Reflect.deleteProperty(document, 'visibilityState');
    document.dispatchEvent(new Event('visibilitychange'));
  });
}

/** The list of reimbursements, listening; how many notifications are unread. */
async function openList({page, server, simulator}: JourneyContext): Promise<number> {
  await page.goto(spaceAddress(server.origin, 'remboursements'));
  await page.find({text: 'Consultation, généraliste'});
  await page.waitFor(isOpen(simulator), {message: 'the page to listen'});
  return bellIsRight(page, simulator, number);
}

journey(
  'SPACE-40: a phone locked for twenty minutes: the session goes on, what came meanwhile is told once',
  async (context) => {
    const {page, simulator} = context;
    const before = await openList(context);
    const [session] = Object.keys(simulator.db.sessions);
    await lock(context, 20 * minutes);
    const id = isPaid(simulator);
    await unlock(context);
    assert.equal(await bellIsRight(page, simulator, number), before + 1);
    await page.find({text: '1 nouveau remboursement'});
    await mouse(page).press('L’afficher');
    await page.waitFor(async () => (await shown(page, id)) === 1, {message: 'the act, once'});
    assert.notEqual(Object.keys(simulator.db.sessions).at(-1), session, 'it was renewed');
    assert.equal((await page.query({label: 'Mot de passe'})).length, 0);
    await page.waitFor(isOpen(simulator), {message: 'the page to listen again'});
    assert.equal(simulator.live.listening(channel), 1);
    await page.violations();
  },
  {everyEngine: true},
);

journey(
  'SPACE-40: a phone locked for an hour: nothing of the member until they sign in, then all that came',
  async (context) => {
    const {page, simulator} = context;
    const before = await openList(context);
    await lock(context, 60 * minutes);
    const id = isPaid(simulator);
    await unlock(context);
    await page.find({text: 'Votre session est terminée'});
    assert.ok(!(await page.text()).includes('Consultation, généraliste'), 'nothing of the member');
    assert.equal((await page.query({role: 'button', name: /^Notifications, \d/})).length, 0);
    await signInHere(page, mouse(page), email, samplePassword);
    await page.find({text: 'Consultation, généraliste'});
    assert.equal(await bellIsRight(page, simulator, number), before + 1);
    assert.equal(await shown(page, id), 1);
    await page.waitFor(isOpen(simulator), {message: 'the page to listen again'});
    assert.equal(simulator.live.listening(channel), 1);
    await page.violations();
  },
  {everyEngine: true},
);

/** What each part of the home says where it could not be read. */
const failures: Partial<Record<HomePart, string>> = {
  tasks: 'Ce qui reste à faire ne s’affiche pas',
  reimbursements: 'Vos remboursements ne s’affichent pas',
  ceilings: 'Vos forfaits ne s’affichent pas',
  card: 'Votre carte ne s’affiche pas ici',
  teletransmission: 'L’état de la télétransmission ne s’affiche pas',
  notifications: 'Vos notifications ne s’affichent pas',
};

const cannotBeRead = ({db}: Simulator, ...parts: HomePart[]) => Object.assign(db, {homeGaps: parts});

journey(
  'MEM-08: each part of the home fails alone, says so in its place, and is mended by a press',
  async ({page, server, simulator}) => {
    const device = mouse(page);
    const titles = {role: 'heading', within: {css: home}};
    await page.goto(spaceAddress(server.origin));
    await page.find({text: 'Derniers remboursements', within: {css: home}});
    const whole = (await page.query(titles)).map(({name}) => name);
    for (const [part, words] of Object.entries(failures)) {
      cannotBeRead(simulator, part as HomePart);
      await page.reload();
      await page.find({text: words, within: {css: home}});
      for (const other of Object.values(failures))
        if (other !== words) assert.equal((await page.query({text: other})).length, 0, `${other}, without ${part}`);
      await isInOrder(page, home);
      cannotBeRead(simulator);
      await device.press('Réessayer');
      await page.gone({text: words});
      await page.waitFor(async () => (await page.query(titles)).length === whole.length, {message: `${part} again`});
      assert.deepEqual(
        (await page.query(titles)).map(({name}) => name),
        whole,
      );
    }
    cannotBeRead(simulator, ...homeParts);
    await page.reload();
    await page.find({text: failures.tasks!, within: {css: home}});
    cannotBeRead(simulator);
    await page.click({role: 'button', name: 'Réessayer', within: {css: home}, nth: 0});
    await page.waitFor(async () => (await page.query(titles)).length === whole.length, {message: 'all of it again'});
  },
);
