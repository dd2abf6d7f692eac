// MEM-03: to the simulated FranceConnect and back, in the demonstration, over real HTTP: by keyboard alone at 320
// pixels, in a frame, and once more by Back.
import assert from 'node:assert/strict';
import {accessPeople} from '../mocks/people/access-people.js';
import {keyboard} from './support/input-devices.js';
import {hostPage} from './support/host.js';
import {journey, type Page} from './support/journey.js';

const tag = 'mutuelle-sign-in';
const reach = (page: Page, name: string | RegExp) => page.find({role: 'heading', name});
const arrives = (page: Page, where: string) =>
  page.waitFor(async () => (await page.url()).includes(where), {message: `${where} to open`});

/** What came back is in no address, and what is kept in the tab opens nothing. */
async function nothingRests(page: Page): Promise<void> {
  const [address, kept] = await page.evaluate(() => [location.href, JSON.stringify({...sessionStorage})] as const);
  assert.doesNotMatch(address, /[?&](code|state|iss|error)=/);
  assert.doesNotMatch(kept, /mutuelle-france-connect|"code"/);
}

async function toFranceConnect(page: Page): Promise<void> {
  await page.find({role: 'button', name: 'S’identifier avec FranceConnect'});
  await keyboard(page).press('S’identifier avec FranceConnect');
  await reach(page, 'FranceConnect simulé');
}

journey(
  'MEM-03: given up, then by an identity that is linked to a space for the first time, then out, there too',
  async ({page, server, simulator}) => {
    await page.goto(`${server.origin}/demo/sign-in.html?backend=http`);
    const device = keyboard(page);
    await toFranceConnect(page);
    await device.press('Annuler');
    await page.find({text: 'Vous avez quitté FranceConnect', within: {css: tag}});
    await nothingRests(page);
    assert.deepEqual(await page.axe({include: tag, disable: ['page-has-heading-one']}), []);

    await toFranceConnect(page);
    await device.press(/^Claire Morel/);
    await reach(page, 'Ouvrir votre espace');
    await nothingRests(page);
    assert.deepEqual(await page.axe({include: tag, disable: ['page-has-heading-one']}), []);
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320, 'no sideways scroll');
    await device.fill('Numéro d’adhérent', accessPeople.newcomer.memberNumber);
    await device.press('Ouvrir mon espace');
    await arrives(page, 'member-space.html?backend=http');
    assert.equal(Object.values(simulator.db.sessions).filter(({franceConnect}) => franceConnect).length, 1);

    await page.goto(`${server.origin}/demo/sign-in.html?backend=http`);
    await reach(page, 'Votre session est ouverte');
    await device.press('Se déconnecter');
    await reach(page, 'FranceConnect simulé');
    await page.find({text: 'Votre session FranceConnect simulée est fermée.'});
    assert.equal(Object.values(simulator.db.sessions).filter(({franceConnect}) => franceConnect).length, 0);
    await page.click({role: 'link', name: 'Revenir au site'});
    await page.find({label: 'Adresse e-mail', within: {css: tag}});
    assert.equal((await page.query({text: 'peut-être encore ouverte'})).length, 0);
  },
  {size: {width: 320, height: 800}},
);

journey(
  'MEM-03, FIELD-26: Back after coming back signs nobody in again',
  async ({page, server, simulator}) => {
    await page.goto(`${server.origin}/demo/sign-in.html?backend=http`);
    await toFranceConnect(page);
    await keyboard(page).press(/^Hélène Vasseur/);
    await arrives(page, 'member-space.html');
    await page.find({text: 'Hélène Vasseur', within: {css: 'header .me'}});
    simulator.expireSessions();
    await page.evaluate(() => sessionStorage.clear());
    await page.back();
    await page.find({label: 'Adresse e-mail', within: {css: tag}});
    await nothingRests(page);
    assert.deepEqual(Object.keys(simulator.db.sessions), []);
  },
  {everyEngine: true},
);

journey(
  'MEM-03, FIELD-30: in a frame the page stays, and opens by itself',
  async ({page, server}) => {
    server.page(
      '/cadre',
      hostPage({
        title: 'Cadre',
        modules: [],
        body: '<iframe title="Connexion" src="/demo/sign-in.html?backend=http"></iframe>',
      }),
    );
    await page.goto(`${server.origin}/cadre`);
    const pressed = () =>
      page.evaluate(() => {
        const {contentDocument} = document.querySelector('iframe')!;
        const root = contentDocument?.querySelector('mutuelle-sign-in')?.shadowRoot;
        const button = root?.querySelector<HTMLElement>('.fc');
        button?.click();
        return Boolean(button);
      });
    await page.waitFor(pressed, {message: 'the button in the frame'});
    const shown = () =>
      page.evaluate(() => {
        const {contentDocument} = document.querySelector('iframe')!;
        return contentDocument?.querySelector('mutuelle-sign-in')?.shadowRoot?.textContent ?? '';
      });
    await page.waitFor(async () => (await shown()).includes('FranceConnect ne s’ouvre pas dans ce cadre'), {
      message: 'the page to say it',
    });
    assert.ok((await page.url()).endsWith('/cadre'));
  },
  {everyEngine: true},
);
