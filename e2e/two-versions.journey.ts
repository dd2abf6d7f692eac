// Two deployments of the library on one page: nothing throws, and one line says it.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {begin, createAccount, reach} from './support/enrolment.js';
import {hostPage, underPolicy} from './support/host.js';
import {mouse} from './support/input-devices.js';
import {journey, type TestServer} from './support/journey.js';
import {listenTo, type Told} from './support/told.js';

const {version}: {version: string} = JSON.parse(readFileSync('package.json', 'utf8'));
const wizard = '<mutuelle-enrolment-wizard></mutuelle-enrolment-wizard>';
const host = (...modules: string[]) =>
  hostPage({
    title: 'Un hôte',
    modules,
    body: `<p id="theirs"></p><mutuelle-backend sandbox="family">${wizard}</mutuelle-backend>`,
  });

const welcome = 'Votre adhésion à la mutuelle de votre entreprise';

/** The same files under another address and of another version, as a second deployment would serve them. */
function serveOtherVersion(server: TestServer): void {
  server.handle((request) => {
    const path = /^\/autre\/([\w./-]+\.js)$/.exec(new URL(request.url).pathname)?.[1];
    if (!path) return undefined;
    const text = readFileSync(`cdn/${path}`, 'utf8').replaceAll(version, '9.9.9');
    return new Response(text, {headers: {'content-type': 'text/javascript'}});
  });
}

const linesOf = (told: readonly Told[]) =>
  told.flatMap(({what, detail}) => (what === 'console' && detail.includes('already defined') ? [detail] : []));

journey(
  'A23: two versions on one page: the first stays and works, the second says so in one line',
  async ({page, server}) => {
    const told = listenTo(server);
    serveOtherVersion(server);
    server.page('/hote', host('/cdn/all.js', '/autre/all.js'), underPolicy());
    await page.goto(`${server.origin}/hote`);
    await reach(page, welcome);
    await begin(page, mouse(page));
    await createAccount(mouse(page));
    await mouse(page).press('Suivant');
    await reach(page, 'Mon profil');
    assert.deepEqual(await page.violations(), []);
    const lines = linesOf(told);
    assert.equal(lines.length, 1, lines.join('\n'));
    assert.ok(lines[0]!.includes(`(version ${version})`) && lines[0]!.includes('version 9.9.9'), lines[0]);
  },
);

journey(
  'A23: an element of one version finds the backend of another, around it or of the whole page',
  async ({page, server}) => {
    const told = listenTo(server);
    serveOtherVersion(server);
    const modules = ['/cdn/mutuelle-backend.js', '/autre/mutuelle-enrolment-wizard.js'];
    for (const [path, body] of [
      ['/autour', `<mutuelle-backend sandbox="family">${wizard}</mutuelle-backend>`],
      ['/page', `<mutuelle-backend sandbox="family"></mutuelle-backend>${wizard}`],
    ] as const) {
      server.page(path, hostPage({title: 'Un hôte', modules, body}), underPolicy());
      await page.goto(server.origin + path);
      await reach(page, welcome);
      await begin(page, mouse(page));
    }
    assert.deepEqual(await page.violations(), []);
    // its core brings the backend along, which stays aside: one line on each page
    assert.equal(linesOf(told).length, 2);
  },
);
