// The three browsers of every check: where they are, how they start, how WebKit's driver and its screen are started
// and stopped. Shared by the test runner's config and by the journeys, so that both see the same browsers.
import {spawn} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** @typedef {'chromium' | 'firefox' | 'webkit'} Engine */

/** @type {readonly Engine[]} */
export const ENGINES = ['chromium', 'firefox', 'webkit'];

/** Plain headless flags. Not those `@sparticuz/chromium` advises: they switch web security and site processes off. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const firstExisting = (/** @type {(string | undefined)[]} */ paths) => paths.find((path) => path && existsSync(path));

/** `/usr/lib/<architecture>/webkit2gtk-4.x/MiniBrowser`, wherever Debian put it. */
function findMiniBrowser() {
  const roots = ['/usr/lib', '/usr/libexec'].filter(existsSync);
  const folders = roots.flatMap((root) => [
    root,
    ...readdirSync(root)
      .filter((name) => name.endsWith('-linux-gnu'))
      .map((name) => join(root, name)),
  ]);
  return folders
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.startsWith('webkit2gtk-4'))
        .sort()
        .reverse()
        .map((name) => join(folder, name, 'MiniBrowser')),
    )
    .find(existsSync);
}

/**
 * A Chromium that can start: `CHROME_PATH`, the system's, else the one shipped in the npm package
 * `@sparticuz/chromium`, so that `npm test` needs nothing but `npm ci`.
 * `SHIPPED_CHROMIUM=1` takes the shipped one even where the system has one.
 * @returns {Promise<{executablePath: string, env: NodeJS.ProcessEnv, shipped: boolean}>}
 */
export async function chromium() {
  const installed = process.env.SHIPPED_CHROMIUM
    ? undefined
    : firstExisting([
        process.env.CHROME_PATH,
        '/usr/bin/chromium',
        '/usr/bin/google-chrome-stable',
        '/usr/bin/google-chrome',
      ]);
  if (installed) return {executablePath: installed, env: process.env, shipped: false};
  const {default: shipped, inflate} = await import('@sparticuz/chromium');
  const executablePath = await shipped.executablePath();
  // The package brings the NSS libraries it needs but unpacks them on its cloud hosts only.
  const bin = join(packageFolder('@sparticuz/chromium'), 'bin');
  await inflate(join(bin, 'al2023.tar.br'));
  const libraries = [join(tmpdir(), 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return {executablePath, env: {...process.env, LD_LIBRARY_PATH: libraries}, shipped: true};
}

/** The folder of an installed package, found from its main module (its package.json may not be exported). */
function packageFolder(/** @type {string} */ name) {
  let folder = dirname(fileURLToPath(import.meta.resolve(name)));
  while (!existsSync(join(folder, 'package.json')) || !folder.endsWith(join('node_modules', name))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error(`package ${name} not found`);
    folder = parent;
  }
  return folder;
}

/** @returns {string | undefined} */
export const firefoxPath = () => firstExisting([process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox']);

/** @returns {{driver: string, miniBrowser: string, xvfb: string} | undefined} */
export function webkitPaths() {
  const driver = firstExisting([process.env.WEBKIT_DRIVER_PATH, '/usr/bin/WebKitWebDriver']);
  const miniBrowser = firstExisting([process.env.MINIBROWSER_PATH]) ?? findMiniBrowser();
  const xvfb = firstExisting([process.env.XVFB_PATH, '/usr/bin/Xvfb']);
  return driver && miniBrowser && xvfb ? {driver, miniBrowser, xvfb} : undefined;
}

/** Which engines can run here. Chromium always: one comes with the dependencies. @returns {Engine[]} */
export function presentEngines() {
  return ENGINES.filter((engine) => engine === 'chromium' || (engine === 'firefox' ? firefoxPath() : webkitPaths()));
}

/** @returns {Promise<number>} */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const {port} = /** @type {import('node:net').AddressInfo} */ (probe.address());
      probe.close(() => resolve(port));
    });
  });
}

/**
 * The toolbar's buttons keep MiniBrowser wider than 334 px (447 px in a second window); phones are narrower. A GTK
 * style of our own shrinks the browser's widgets, and only those: the page itself is drawn by WebKit.
 */
const NARROW_TOOLBAR =
  'button, entry, image, label, box, toolbar, toolitem, tabs, tab, header, searchbar, revealer { min-width: 0; ' +
  'min-height: 0; padding: 0; margin: 0; border-width: 0; border-spacing: 0; -gtk-icon-transform: scale(0); ' +
  'font-size: 1px; }';

function narrowToolbar() {
  const folder = mkdtempSync(join(tmpdir(), 'webkit-settings-'));
  mkdirSync(join(folder, 'gtk-3.0'));
  writeFileSync(join(folder, 'gtk-3.0', 'gtk.css'), NARROW_TOOLBAR);
  return folder;
}

/** What runs now, and would go on without us. @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
process.once('exit', () => running.forEach((child) => child.kill()));

/**
 * Starts a virtual screen and WebKit's driver on it.
 * @param {{onOutput?: (text: string) => void}} [options] `onOutput` gets what the driver and the browser print
 * @returns {Promise<{port: number, miniBrowser: string, stop: () => Promise<void>}>}
 */
export async function startWebKitDriver({onOutput} = {}) {
  const paths = webkitPaths();
  if (!paths) throw new Error('WebKit is not installed: apt-get install webkit2gtk-driver xvfb');
  const screen = spawn(paths.xvfb, ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  running.add(screen);
  const display = await new Promise((resolve, reject) => {
    screen.once('exit', (code) => reject(new Error(`Xvfb stopped at once (${code})`)));
    screen.once('error', reject);
    /** @type {import('node:stream').Readable} */ (screen.stdio[3]).once('data', (bytes) =>
      resolve(String(bytes).trim()),
    );
  });
  const port = await freePort();
  const settings = narrowToolbar();
  const driver = spawn(paths.driver, [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: ['ignore', onOutput ? 'pipe' : 'ignore', onOutput ? 'pipe' : 'ignore'],
    // No GPU, no accessibility bus, no dmabuf on a virtual screen: each of them makes the browser wait or crash.
    env: {
      ...process.env,
      XDG_CONFIG_HOME: settings,
      DISPLAY: `:${display}`,
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
      GTK_A11Y: 'none',
      NO_AT_BRIDGE: '1',
    },
  });
  running.add(driver);
  if (onOutput) for (const stream of [driver.stdout, driver.stderr]) stream?.setEncoding('utf8').on('data', onOutput);
  // Both are told at once, so that calling this from an exit handler is enough.
  const stop = async () => {
    rmSync(settings, {recursive: true, force: true});
    await Promise.all([stopped(driver), stopped(screen)]);
  };
  try {
    await answers(`http://127.0.0.1:${port}/status`, () => driver.exitCode !== null);
  } catch (error) {
    await stop();
    throw error;
  }
  return {port, miniBrowser: paths.miniBrowser, stop};
}

/** Polls until the address answers; gives up when `dead()` or after two minutes (a busy machine starts slowly). */
async function answers(/** @type {string} */ url, /** @type {() => boolean} */ dead) {
  const deadline = Date.now() + 120_000;
  for (;;) {
    try {
      await fetch(url);
      return;
    } catch (error) {
      if (dead() || Date.now() > deadline) throw new Error(`${url} does not answer`, {cause: error});
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** Ends a child and waits until it is gone. @param {import('node:child_process').ChildProcess} child */
function stopped(child) {
  running.delete(child);
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve(undefined);
    const hard = setTimeout(() => child.kill('SIGKILL'), 3_000);
    child.once('exit', () => {
      clearTimeout(hard);
      resolve(undefined);
    });
    child.kill();
  });
}
