// `npx mutuelle-elements doctor https://intranet.example.fr/adhesion`: opens a page in a browser that is here, and
// tells what is wrong with it. Speaks with Chromium by its own pipe: nothing to install but this package.
import {spawn} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync} from 'node:fs';
import {rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {Mistake} from './mistake.mjs';

/** @typedef {import('../../src/doctor/diagnose.ts').Diagnosis} Diagnosis */

export const usage = `mutuelle-elements doctor <address of a page> [options]

Opens the page in a browser without a window, and says in words what is wrong with it: files, policy, backend, CORS,
versions, language, colours, sizes. It presses nothing, and sends nothing but what the page itself asks.
  --browser   path of Chrome, Chromium or Edge, where it is not found by itself
  --wait      seconds for the page to settle after it has loaded (3)
  --json      the findings as JSON
Exit code: 0 where nothing is broken, 1 where something is, 2 where no page could be looked at.

A page behind a sign-in: open it yourself, with <script src="…/cdn/doctor.js"></script> or the console.`;

const options = /** @type {const} */ ({
  browser: {type: 'string'},
  wait: {type: 'string', default: '3'},
  json: {type: 'boolean'},
  help: {type: 'boolean', short: 'h'},
});

/** @type {Record<string, string[]>} */
const PLACES = {
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap((folder) =>
    folder
      ? ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].map((path) =>
          join(folder, path),
        )
      : [],
  ),
};
const LINUX = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'].map(
  (name) => `/usr/bin/${name}`,
);
/** Milliseconds for a browser to open, and for a page to load. */
const PATIENCE = 60_000;

/**
 * @param {string[]} args
 * @param {{say?: (text: string) => void}} [means]
 * @returns {Promise<number>} exit code
 */
export async function run(args, {say = console.log} = {}) {
  const {values, positionals} = parseArgs({args, allowPositionals: true, options});
  if (values.help) {
    say(usage);
    return 0;
  }
  const [address, ...more] = positionals;
  if (!address || more.length || !URL.canParse(address)) throw new Mistake(usage);
  const wait = Number(values.wait);
  if (!(wait >= 0)) throw new Mistake(`--wait ${values.wait}: seconds, as in 3`);
  const {elements, findings} = await lookAt(address, browserAt(values.browser), wait * 1000);
  if (values.json) say(JSON.stringify({address, elements, findings}, null, 2));
  else if (!elements) say(`No element of ours is on ${address}, nor in its open shadow roots.`);
  else if (!findings.length) say(`${elements} elements, nothing is wrong.`);
  for (const {cause, weight, seen, cure} of values.json ? [] : findings)
    say(`${weight === 'broken' ? '✗' : '·'} ${cause}: ${seen}\n  → ${cure}`);
  if (!elements) return 2;
  return findings.some(({weight}) => weight === 'broken') ? 1 : 0;
}

/** @param {string | undefined} asked */
function browserAt(asked) {
  const places = asked ? [asked] : [process.env.CHROME_PATH ?? '', ...(PLACES[process.platform] ?? LINUX)];
  const found = places.find((place) => place && existsSync(place));
  if (!found)
    throw new Mistake(`No browser ${asked ? `at ${asked}` : 'was found'}: --browser <path of Chrome or Edge>`);
  return found;
}

/**
 * @param {string} address
 * @param {string} browser
 * @param {number} settles milliseconds
 * @returns {Promise<Diagnosis>}
 */
async function lookAt(address, browser, settles) {
  const doctor = readFileSync(new URL('../../cdn/doctor.js', import.meta.url), 'utf8');
  const profile = mkdtempSync(join(tmpdir(), 'mutuelle-doctor-'));
  const flags = [
    '--headless=new',
    '--remote-debugging-pipe',
    '--no-first-run',
    '--disable-gpu',
    `--user-data-dir=${profile}`,
  ];
  // as root there is no sandbox to be had
  if (process.getuid?.() === 0) flags.push('--no-sandbox');
  const child = spawn(browser, flags, {stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe']});
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const line = conversation(child);
  try {
    return await within(PATIENCE + settles, async () => {
      const {targetId} = await line.ask('Target.createTarget', {url: 'about:blank'});
      const {sessionId} = await line.ask('Target.attachToTarget', {targetId, flatten: true});
      await line.ask('Page.enable', {}, sessionId);
      const loaded = line.event('Page.loadEventFired');
      const {errorText} = await line.ask('Page.navigate', {url: address}, sessionId);
      if (errorText) throw new Mistake(`${address} does not open: ${errorText}`);
      await loaded;
      await new Promise((resolve) => setTimeout(resolve, settles));
      const expression = `${doctor}\n;mutuelleDoctor.diagnose()`;
      const asked = {expression, awaitPromise: true, returnByValue: true};
      const {result, exceptionDetails} = await line.ask('Runtime.evaluate', asked, sessionId);
      if (exceptionDetails) throw new Mistake(`The page could not be looked at: ${exceptionDetails.text}`);
      return result.value;
    });
  } finally {
    child.kill();
    await gone;
    // processes of the browser end a moment after it; what they leave is the system's to sweep
    await rm(profile, {recursive: true, force: true, maxRetries: 3, retryDelay: 200}).catch(() => undefined);
  }
}

/** @template T @param {number} time @param {() => Promise<T>} work @returns {Promise<T>} */
function within(time, work) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Mistake(`The page was not ready within ${time / 1000} seconds.`)), time);
  });
  return /** @type {Promise<T>} */ (Promise.race([work(), late])).finally(() => clearTimeout(timer));
}

/**
 * Questions and answers over the pipe of Chromium: JSON, each ended by a zero.
 * @param {import('node:child_process').ChildProcess} child
 */
function conversation(child) {
  const [, , , to, from] =
    /** @type {[unknown, unknown, unknown, import('node:stream').Writable, import('node:stream').Readable]} */ (
      /** @type {unknown} */ (child.stdio)
    );
  /** @type {Map<number | string, {resolve: (answer: any) => void, reject: (error: Error) => void}>} */
  const waiting = new Map();
  let count = 0;
  let rest = '';
  child.once('exit', () => {
    for (const {reject} of waiting.values()) reject(new Mistake('The browser ended before it had looked at the page.'));
  });
  to.on('error', () => {});
  from.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
    const messages = (rest + text).split('\0');
    rest = messages.pop() ?? '';
    for (const {id, method, result, error} of messages.map((message) => JSON.parse(message))) {
      const key = id ?? method;
      if (error) waiting.get(key)?.reject(new Error(error.message));
      else waiting.get(key)?.resolve(result ?? {});
      waiting.delete(key);
    }
  });
  /** @param {number | string} key @returns {Promise<any>} */
  const answer = (key) => {
    const given = new Promise((resolve, reject) => waiting.set(key, {resolve, reject}));
    // whoever no longer waits for it needs not hear that it never comes
    given.catch(() => undefined);
    return given;
  };
  return {
    event: answer,
    /** @param {string} method @param {object} params @param {string} [sessionId] */
    ask(method, params, sessionId) {
      const id = ++count;
      to.write(`${JSON.stringify({id, method, params, ...(sessionId && {sessionId})})}\0`);
      return answer(id);
    },
  };
}
