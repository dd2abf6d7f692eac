// How many rounds of requests a member waits for before the first control: `node --import tsx tools/rounds.mjs [tag…]
// [--waterfall]`, after `npm run build`. A server holds every request until no new one has come for a second and the
// page, which has drawn what it had, says that it shows no control yet; then it answers all at once. That is one
// round, however slow the machine. The page itself is the first, the answers of the API are among them.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {snippet} from '../bin/commands/snippet.mjs';
import {bringToStep} from '../mocks/topics/enrolment/bring-to-step.ts';
import {personas, samplePassword} from '../mocks/people/personas.ts';
import {members} from '../mocks/people/members.ts';
import {openBrowser} from '../e2e/support/browser.ts';
import {startServer} from '../e2e/support/server.ts';
import {openSite} from '../e2e/support/site.ts';
import {widgets} from './elements.mjs';
import {ROOT} from './process.mjs';

/**
 * @typedef {import('./elements.mjs').Row} Row
 *
 * @typedef {'snippet' | 'autoloader'} Way
 * @typedef {{tag: string, way: Way, rounds: number, waves: string[][], settings: number, ok: boolean, gate: number}}
 *   Measure
 */

const SETTINGS = join(ROOT, 'tools', 'sizes.json');
const QUIET = 1_000;
const PATIENCE = 5_000;
/** Nothing needs more: whoever waits longer has no control to come. */
const MOST = 12;
const WAYS = /** @type {const} */ (['snippet', 'autoloader']);

const graph = () => JSON.parse(readFileSync(join(ROOT, 'cdn', 'graph.json'), 'utf8'));

/** @param {string} tag @param {Way} way */
function hostPage(tag, way) {
  const lines = snippet(graph(), tag, {base: '/cdn/', api: '/api'});
  const [head = '', body = ''] = lines.split('<!-- in <body> -->');
  const script = way === 'snippet' ? head : '<script type="module" src="/cdn/autoloader.js"></script>';
  const title = '<title>Un hôte</title><link rel="icon" href="data:,">';
  return `<!doctype html><html lang="fr"><head>${title}${script}</head><body>${body}</body></html>`;
}

/**
 * Who uses it, as the tab of somebody who is signed in knows it.
 * @param {Row} row
 * @param {import('../mocks/engine/simulator.ts').Simulator} simulator
 * @param {string} origin
 */
async function sessionFor({section, behindLink}, simulator, origin) {
  if (section === 'anybody' || behindLink) return undefined;
  const post = async (/** @type {string} */ path, /** @type {unknown} */ body) => {
    const answer = await fetch(`${origin}/api${path}`, {
      method: 'POST',
      headers: {'content-type': 'application/json'},
      body: JSON.stringify(body),
    });
    return answer.json();
  };
  if (section === 'member') return post('/sessions', {email: members.family.email, password: samplePassword});
  await bringToStep(simulator, personas.family, 'signature');
  return post('/enrolment-links/redemptions', {secret: personas.family.link});
}

/** @param {number} ms @returns {Promise<undefined>} */
const pause = (ms) =>
  new Promise((resolve) => {
    setTimeout(() => resolve(undefined), ms);
  });

/** Whether the element's shadow root has a control that can be used, once the page has drawn what it had to draw. */
const usable = async (/** @type {string} */ tag) => {
  for (const _ of [1, 2]) await new Promise((drawn) => requestAnimationFrame(drawn));
  // named in here: the page gets this function, and nothing around it
  const controls = 'button, input, select, textarea, summary, a[href]';
  return [...(document.querySelector(tag)?.shadowRoot?.querySelectorAll(controls) ?? [])].some(
    (one) => !(/** @type {HTMLButtonElement} */ (one).disabled) && one.getClientRects().length > 0,
  );
};

/**
 * @param {import('../e2e/support/browser.ts').Browser} browser
 * @param {Row} row
 * @param {Way} way
 * @returns {Promise<Omit<Measure, 'ok' | 'gate'>>}
 */
async function measureOne(browser, row, way) {
  const {tag} = row;
  const server = await startServer();
  /** @type {string[][]} */
  const waves = [];
  /** @type {{path: string, go: () => void}[]} */
  const held = [];
  let last = 0;
  let holding = false;
  const release = () => {
    waves.push(held.map(({path}) => path));
    held.splice(0).forEach(({go}) => go());
  };
  server.handle((request) =>
    holding
      ? new Promise((resolve) => {
          held.push({path: new URL(request.url).pathname, go: () => resolve(undefined)});
          last = performance.now();
        })
      : undefined,
  );
  try {
    const simulator = openSite(server);
    server.page('/hote', hostPage(tag, way));
    server.page('/rien', '<!doctype html><title>rien</title><link rel="icon" href="data:,">');
    const session = await sessionFor(row, simulator, server.origin);
    const page = await browser.newPage();
    // the tab's storage is of the origin: a page without anything puts the session there
    await page.goto(`${server.origin}/rien`);
    if (session) {
      await page.evaluate(
        (/** @type {[string, string]} */ [key, value]) => sessionStorage.setItem(key, value),
        [`mutuelle-session:${server.origin}/api`, JSON.stringify(session)],
      );
    }
    holding = true;
    const link = row.behindLink ? `#adhesion=${personas.family.link}` : '';
    void page.goto(`${server.origin}/hote${link}`).catch(() => undefined);
    // a question to a page that is being left may have no answer: that is the one before the first answer
    const patience = () => pause(waves.length ? PATIENCE : QUIET / 2);
    const seen = () => Promise.race([page.evaluate(usable, tag).catch(() => false), patience()]);
    while (waves.length < MOST) {
      // asked after the last request, so that a machine which stood still for a second does not split a round
      const quiet = held.length > 0 && performance.now() - last > QUIET;
      if (await seen()) break;
      if (quiet) release();
      else await pause(30);
    }
    const rounds = waves.length;
    const settings = waves
      .slice(0, rounds)
      .flat()
      .filter((path) => path === '/api/settings').length;
    holding = false;
    release();
    await page.close();
    return {tag, way, rounds, waves: waves.slice(0, rounds), settings};
  } finally {
    await server.close();
  }
}

/** @param {string[]} [only] @returns {Promise<Measure[]>} */
export async function measureRounds(only = []) {
  const {rounds: gates} = JSON.parse(readFileSync(SETTINGS, 'utf8'));
  const rows = widgets.filter(({tag}) => !only.length || only.includes(tag));
  const browser = await openBrowser('chromium');
  /** @type {Measure[]} */
  const measures = [];
  try {
    for (const row of rows)
      for (const way of WAYS) {
        const gate = gates.tags[row.tag]?.[way] ?? gates[way];
        const one = await measureOne(browser, row, way);
        measures.push({...one, gate, ok: one.rounds <= gate && one.settings <= 1});
      }
  } finally {
    await browser.close();
  }
  return measures;
}

/** @param {Measure} measure */
export const told = ({tag, way, rounds, gate, settings, ok}) => {
  const more = settings > 1 ? `; the settings are asked ${settings} times` : '';
  return `${ok ? '✓' : '✗'} ${tag} by ${way}: ${rounds} rounds, gate ${gate}${more}`;
};

const waterfall = (/** @type {string[][]} */ waves) =>
  waves.map((paths, index) => `    ${index + 1}  ${'      '.repeat(index)}${paths.join('  ')}`).join('\n');

if (process.argv[1] === import.meta.filename) {
  const args = process.argv.slice(2);
  const measures = await measureRounds(args.filter((arg) => !arg.startsWith('--')));
  for (const one of measures) {
    const shown = args.includes('--waterfall') || !one.ok;
    console.log(told(one) + (shown ? `\n${waterfall(one.waves)}` : ''));
  }
  process.exit(measures.every(({ok}) => ok) ? 0 : 1);
}
