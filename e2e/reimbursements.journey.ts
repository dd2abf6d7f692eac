// MEM-10, MEM-12, F25: the member's reimbursements over real HTTP, with lines that really break.
import assert from 'node:assert/strict';
import {addReimbursement} from '../mocks/topics/reimbursements/reimbursement-events.js';
import {journalChannel} from '../mocks/topics/member-changes/journal.js';
import type {LineFault} from '../mocks/engine/live.js';
import {keyboard, mouse} from './support/input-devices.js';
import {journey, type Page, type TestServer} from './support/journey.js';

const tag = 'mutuelle-reimbursement-timeline';

async function openSpace(page: Page, server: TestServer, more = ''): Promise<void> {
  await page.goto(`${server.origin}/demo/member-space.html?backend=http${more}#remboursements`);
  await page.find({role: 'heading', name: 'Mes remboursements'});
  await page.find({text: 'Consultation, généraliste'});
}

/** Ids of the acts in the page, in order. */
const acts = (page: Page) =>
  page.evaluate(
    (name: string) =>
      [...document.querySelector(name)!.shadowRoot!.querySelectorAll<HTMLElement>('.act')].map(
        (act) => act.dataset['id']!,
      ),
    tag,
  );

/** What an engine prints when a connection is refused on purpose. */
async function expectTrouble(page: Page): Promise<void> {
  await page.violations();
}

journey(
  'MEM-10 B043: acts are filtered, opened and explained by keyboard alone; axe finds nothing, 320 pixels are enough',
  async ({page, server}) => {
    await openSpace(page, server, '&persona=family');
    const device = keyboard(page);
    await device.choose('Période', '2026');
    await page.waitFor(async () => (await page.url()).includes('periode=2026'), {message: 'the period in the address'});
    await device.choose('Soin', 'Optique');
    await page.gone({text: 'Consultation, généraliste'});
    await page.find({text: 'Lunettes, verres simples'});
    assert.ok(!/optical/i.test(await page.url()), 'the kind of care is in no address');
    await page.find({text: 'Lunettes, verres simples'});
    await page.reload();
    await page.find({text: 'Consultation, généraliste'});
    assert.equal((await page.find({label: 'Période'})).value, '2026', 'kept over a reload');
    for (
      let presses = 0;
      (await page.focused())?.name.includes('Consultation, généraliste') !== true && presses < 60;
      presses++
    )
      await page.press('Tab');
    await page.press('Enter');
    await page.find({text: /70 % de 30,00 €, moins 2,00 € de participation forfaitaire/});
    await page.find({text: 'La loi demande aux mutuelles de ne pas la rembourser.'});
    await page.find({role: 'button', name: 'Poser une question sur cet acte'});
    assert.deepEqual(await page.axe({include: tag, disable: ['page-has-heading-one']}), []);
    const closed = await page.evaluate(
      (name: string) => document.querySelector(name)!.shadowRoot!.querySelectorAll('[aria-expanded=false]').length,
      tag,
    );
    assert.ok(closed > 0, 'older months are closed');
    await page.resize({width: 320, height: 800});
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(wide <= 320, `${wide} pixels wide`);
  },
);

journey(
  'MEM-12: what happens is told at once, waits for a press, and comes once',
  async ({page, server, simulator}) => {
    await openSpace(page, server);
    await page.waitFor(() => simulator.live.listening(journalChannel('family')) > 0, {
      message: 'the page to listen',
    });
    const before = await acts(page);
    const added = [
      addReimbursement(simulator, 'family', 'optam'),
      addReimbursement(simulator, 'family', 'pharmacy'),
      addReimbursement(simulator, 'family', 'lab'),
    ].map(({id}) => id);
    await page.find({text: '3 nouveaux remboursements'});
    assert.deepEqual(await acts(page), before, 'nothing jumped');
    await mouse(page).press('Les afficher');
    await page.gone({role: 'button', name: 'Les afficher'});
    assert.deepEqual((await acts(page)).slice(0, 3).sort(), added.sort());
    assert.equal(server.requests.filter(({url}) => url.endsWith('/member/events')).length, 1, 'one line');
  },
  {everyEngine: true},
);

journey(
  'F25: lines that really break in every way lose nothing, repeat nothing and keep the order',
  async ({page, server, simulator}) => {
    const faults: LineFault[] = [
      {kind: 'end', after: 1},
      {kind: 'cut'},
      {kind: 'cutAfterId', after: 1},
      {kind: 'duplicate'},
      {kind: 'reorder'},
      {kind: 'gap'},
      {kind: 'refuse', status: 500},
      {kind: 'html'},
      {kind: 'unreachable'},
      {kind: 'refuse', status: 401},
      {kind: 'garbageRetry'},
      {kind: 'unreadable'},
      {kind: 'refuse', status: 503, retryAfter: '1'},
      {kind: 'end'},
    ];
    simulator.live.breakLine(...faults);
    await openSpace(page, server);
    const before = await acts(page);
    const added: string[] = [];
    for (let many = 0; many < 24; many++) {
      // each on a line that is open, so that every break is met
      const listening = () => simulator.live.listening(journalChannel('family')) > 0;
      await page.waitFor(listening, {message: 'the page to listen'});
      added.push(addReimbursement(simulator, 'family', 'pharmacy').id);
    }
    await page.find({text: '24 nouveaux remboursements'});
    await mouse(page).press('Les afficher');
    await page.waitFor(async () => (await acts(page)).length === before.length + 24, {message: 'all of them'});
    const shown = await acts(page);
    assert.equal(new Set(shown).size, shown.length, 'each once');
    assert.deepEqual(
      shown.filter((id) => added.includes(id)),
      added.toReversed(),
      'newest first',
    );
    assert.deepEqual(
      shown.filter((id) => !added.includes(id)),
      before,
    );
    await expectTrouble(page);
  },
  {everyEngine: true},
);

journey(
  'F25: the server stopped and started again: a pause is told, what happened meanwhile is there',
  async ({page, server, simulator}) => {
    await openSpace(page, server);
    await page.waitFor(() => simulator.live.listening(journalChannel('family')) > 0, {
      message: 'the page to listen',
    });
    const before = await acts(page);
    assert.ok(before.length > 2, 'acts are listed');
    await server.stop();
    for (const care of ['lab', 'physio'] as const) addReimbursement(simulator, 'family', care);
    await page.find({text: /Actualisation en pause/});
    assert.deepEqual(await acts(page), before, 'what was read stays');
    await server.start();
    await page.find({text: '2 nouveaux remboursements'});
    await page.gone({text: /Actualisation en pause/});
    await expectTrouble(page);
  },
  {everyEngine: true},
);
