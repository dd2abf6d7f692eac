// MEM-53, MEM-54, SUP-05: what the member is covered for, over real HTTP; and the member's space on a host that allows
// next to nothing.
import assert from 'node:assert/strict';
import {addReimbursement} from '../mocks/topics/reimbursements/reimbursement-events.js';
import {journalChannel} from '../mocks/topics/member-changes/journal.js';
import {members} from '../mocks/people/members.js';
import {samplePassword} from '../mocks/people/personas.js';
import {keyboard, mouse} from './support/input-devices.js';
import {hostPage, underPolicy} from './support/host.js';
import {journey} from './support/journey.js';

const tag = 'mutuelle-coverage-overview';
const host = hostPage({
  title: 'Mon espace',
  modules: ['/cdn/autoloader.js'],
  body: `<mutuelle-backend base-url="/api">
    <${tag}></${tag}>
    <mutuelle-reimbursement-timeline></mutuelle-reimbursement-timeline>
  </mutuelle-backend>`,
});

journey(
  'MEM-53, MEM-54: another person, their guarantees and what is left, by keyboard alone; axe finds nothing, ' +
    '320 pixels are enough',
  async ({page, server}) => {
    await page.goto(`${server.origin}/demo/member-space.html?backend=http&persona=family#couverture`);
    await page.find({text: 'Il reste 1 séance sur 3', within: {css: tag}});
    const device = keyboard(page);
    await device.choose('Pour qui ?', 'Marc Vasseur');
    await page.find({text: 'Ce qu’il reste à Marc'});
    for (let presses = 0; !(await page.focused())?.name.includes('Optique') && presses < 60; presses++)
      await page.press('Tab');
    await page.press('Enter');
    await page.find({text: /Jusqu.à .*(paire|équipement)|verres/i, within: {css: tag}});
    assert.deepEqual(await page.axe({include: tag, disable: ['page-has-heading-one']}), []);
    await page.resize({width: 320, height: 800});
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(wide <= 320, `${wide} pixels wide`);
    assert.deepEqual(await page.axe({include: tag, disable: ['page-has-heading-one']}), [], 'narrow');
  },
);

journey(
  'T1-T3: coverage and reimbursements from cdn/ under the strictest policy, signed in once for both',
  async ({page, server, simulator}) => {
    server.page('/espace', host, underPolicy());
    await page.goto(`${server.origin}/espace`);
    const door = {css: tag};
    await page.fill({label: 'Adresse e-mail', within: door}, members.family.email);
    await page.fill({label: 'Mot de passe', within: door}, samplePassword);
    await page.click({role: 'button', name: 'Se connecter', within: door});
    await page.find({text: 'Il reste 1 séance sur 3'});
    await page.find({text: 'Consultation, généraliste', within: {css: 'mutuelle-reimbursement-timeline'}});
    await page.waitFor(() => simulator.live.listening(journalChannel('family')) > 0, {
      message: 'the page to listen',
    });
    addReimbursement(simulator, 'family', 'optam');
    await mouse(page).press('L’afficher');
    assert.deepEqual(await page.violations(), []);
    const elsewhere = server.requests
      .map(({url}) => url)
      .filter((url) => !/^\/(cdn\/|api\/|espace|__watch\.js)/.test(url));
    assert.deepEqual(elsewhere, []);
  },
  {everyEngine: true},
);
