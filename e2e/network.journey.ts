// MEM-40, MEM-41: the care network on a partner's page that allows next to nothing, over real HTTP: what is asked of
// whom, what is kept.
import assert from 'node:assert/strict';
import {keyboard, mouse} from './support/input-devices.js';
import {hostPage, strictPolicy, underPolicy} from './support/host.js';
import {journey, type JourneyContext, type Page, type TestServer} from './support/journey.js';

const tag = 'mutuelle-network-locator';
const policy = strictPolicy({'img-src': "'self' data:", 'worker-src': undefined});
const host = (attributes = '', script = '') =>
  hostPage({
    title: 'Trouver un opticien',
    head: script && `<script src="${script}"></script>`,
    modules: ['/cdn/autoloader.js'],
    body: `<mutuelle-backend base-url="/api"><${tag} ${attributes}></${tag}></mutuelle-backend>`,
  });
/** All that may be asked for: the library, and these calls. */
const expected = [
  /^GET \/cdn\//,
  /^GET \/api\/network$/,
  /^POST \/api\/network\/(places|partners)\/search$/,
  /^GET \/api\/network\/points\/optician$/,
];

async function open({page, server}: Pick<JourneyContext, 'page' | 'server'>, html = host()): Promise<void> {
  server.page('/partenaire', html, underPolicy(policy));
  await page.goto(`${server.origin}/partenaire`);
  await page.find({label: 'Où ?'});
}

/** Everything asked of the server but the page and what the test itself adds. */
const asked = (server: TestServer) =>
  server.requests
    .map(({method, url}) => `${method} ${url.split('?')[0]!.replace(/-[\w-]{8}\.js$/, '.js')}`)
    .filter((line) => !/ \/(partenaire|__watch\.js|position\.js)$/.test(line));
const listed = (page: Page, text: RegExp = /opticiens?.* à moins de \d+ km/) => page.find({text, within: {css: tag}});

/** What the browser keeps for this site. */
const kept = (page: Page) =>
  page.evaluate(async () =>
    [
      document.cookie,
      JSON.stringify({...localStorage}),
      JSON.stringify({...sessionStorage}),
      JSON.stringify(await indexedDB.databases()),
      location.search + location.hash,
    ].filter((text) => text !== '' && text !== '{}' && text !== '[]'),
  );

journey(
  'MEM-40: by keyboard alone at 320 pixels: a town, the list, the map; nothing is kept, nobody else is asked',
  async ({page, server}) => {
    await page.resize({width: 320, height: 640});
    await open({page, server}, host('with-map'));
    assert.deepEqual(
      asked(server).filter((line) => line.includes('/api/')),
      ['GET /api/network'],
      'nothing is searched before it is asked',
    );
    const device = keyboard(page);
    await device.fill('Où ?', 'Nantes');
    await page.find({role: 'option', name: 'Nantes (44)'});
    await page.press('ArrowDown');
    await page.press('Enter');
    await listed(page);
    assert.ok(!asked(server).some((line) => /map-panel|leaflet/.test(line)), 'no byte of the map before it is opened');
    assert.deepEqual(await page.axe({include: tag, disable: ['page-has-heading-one']}), []);
    await device.press('Voir la carte');
    await page.find({css: '.pin', within: {css: tag}});
    assert.deepEqual(await page.axe({include: tag, disable: ['page-has-heading-one']}), [], 'with the map open');
    await device.press('Agrandir la carte');
    await device.press('Vers le nord');
    await page.find({role: 'button', name: 'Chercher dans cette zone'});
    await device.press('Chercher dans cette zone');
    await page.waitFor(async () => (await page.find({label: 'Où ?'})).value === 'Zone de la carte', {
      message: 'the list to be about the area of the map',
    });
    await listed(page);
    // backwards, as after any press below it
    for (let presses = 0; (await page.focused())?.name !== 'Fermer la carte' && presses < 40; presses++)
      await page.press('Shift+Tab');
    await page.press('Enter');
    await page.gone({css: '.map', within: {css: tag}});
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(wide <= 320, `${wide} pixels wide`);
    const others = asked(server).filter((line) => !expected.some((pattern) => pattern.test(line)));
    assert.deepEqual(others, [], 'only the library and the API');
    assert.ok(
      server.requests.every(({url}) => !/lat|lon|Nantes/i.test(url)),
      'no position in an address',
    );
    assert.deepEqual(await kept(page), []);
    assert.deepEqual(await page.violations(), []);
  },
  {everyEngine: true},
);

journey(
  'MEM-40: the tiles of the host are asked when the map is open, and not before; the list goes on without them',
  async ({page, server}) => {
    await open(
      {page, server},
      host('with-map place="Nantes" tiles="/tuiles/{z}/{x}/{y}.png" attribution="© Tuiles d’essai"'),
    );
    await listed(page);
    assert.ok(!asked(server).some((line) => line.includes('/tuiles/')));
    await mouse(page).press('Voir la carte');
    await page.find({text: '© Tuiles d’essai'});
    await page.waitFor(
      () => Promise.resolve(asked(server).some((line) => /GET \/tuiles\/\d+\/\d+\/\d+\.png/.test(line))),
      {message: 'tiles to be asked'},
    );
    await page.find({text: 'Le fond de carte ne répond pas.'});
    await page.find({css: '.pin', within: {css: tag}});
    // the tiles of this test do not exist: the browser says so itself
    assert.deepEqual(
      (await page.violations()).filter(({text}) => !/404|tuiles|Failed to load/i.test(text)),
      [],
    );
  },
);

// No driver but Chromium's can answer for the device: a script of the page does, before ours, in every engine alike.
const positionOf = (answer: string) =>
  `Object.defineProperty(navigator, 'geolocation', {configurable: true, value: {getCurrentPosition(done, fail) ` +
  `{ globalThis.askedDevice = (globalThis.askedDevice ?? 0) + 1; ${answer} }}});`;
const devices = {
  granted: {
    answer: 'done({coords: {latitude: 47.2184, longitude: -1.5536, accuracy: 20}})',
    said: /opticiens?.* à moins de 10 km/,
  },
  denied: {answer: 'fail({code: 1})', said: /ne donne pas votre position à cette page/},
  'timed out': {answer: 'fail({code: 3})', said: /n.a pas donné sa position à temps/},
};
for (const [name, {answer, said}] of Object.entries(devices)) {
  journey(
    `MEM-40: the position of the device, ${name}: asked on a press only, told to the API only`,
    async ({page, server}) => {
      server.handle((request) =>
        new URL(request.url).pathname === '/position.js'
          ? new Response(positionOf(answer), {headers: {'content-type': 'text/javascript'}})
          : undefined,
      );
      await open({page, server}, host('', '/position.js'));
      const times = () => page.evaluate(() => (globalThis as {askedDevice?: number}).askedDevice ?? 0);
      assert.equal(await times(), 0, 'not before the press');
      await mouse(page).press('Autour de ma position');
      await listed(page, said);
      assert.equal(await times(), 1);
      if (name !== 'granted') {
        // the way out: words
        await mouse(page).fill('Où ?', 'Lyon');
        await page.press('Enter');
        await listed(page);
      }
      assert.deepEqual(await page.axe({include: tag, disable: ['page-has-heading-one']}), []);
      assert.deepEqual(await kept(page), []);
      assert.deepEqual(await page.violations(), []);
    },
    {everyEngine: true},
  );
}

journey('MEM-40: the server stopped and started again: the words stay, the list comes back', async ({page, server}) => {
  await open({page, server}, host('place="Nantes"'));
  await listed(page);
  await server.stop();
  await mouse(page).press('Rechercher');
  await page.find({text: 'La recherche de lieux ne répond pas.'});
  assert.equal((await page.find({label: 'Où ?'})).value, 'Nantes (44)');
  await server.start();
  await page.violations();
  await mouse(page).press('Rechercher');
  await page.gone({text: 'La recherche de lieux ne répond pas.'});
  await listed(page);
});
