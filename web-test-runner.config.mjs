// Unit and widget tests in a real browser: one engine per run, chosen by ENGINE. `npm test` runs it for every engine it
// finds; by hand: `ENGINE=firefox npx web-test-runner --files 'src/domain/**/*.test.ts'`.
import {readFileSync} from 'node:fs';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {a11ySnapshotPlugin} from '@web/test-runner-commands/plugins';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import {CHROMIUM_FLAGS, chromium, firefoxPath, freePort, startWebKitDriver} from './tools/browsers.mjs';
import {bundlePlugin} from './tools/wtr-bundle.mjs';
import {workerAt} from './tools/vite-plugin-workers.mjs';
import {countingReporter} from './tools/wtr-reporter.mjs';

const engine = process.env.ENGINE ?? 'chromium';

const launchers = {
  async chromium() {
    const {executablePath, env} = await chromium();
    return chromeLauncher({
      launchOptions: {executablePath, args: CHROMIUM_FLAGS, env},
      async createPage({context}) {
        const page = await context.newPage();
        await page.emulateFocusedPage(true);
        return page;
      },
    });
  },
  async firefox() {
    // Over WebDriver BiDi, without geckodriver. Brought to front: a page behind another one gets no key events.
    const executablePath = firefoxPath();
    if (!executablePath) throw new Error('Firefox is not installed: apt-get install firefox-esr');
    return chromeLauncher({
      concurrency: 1,
      launchOptions: {browser: 'firefox', headless: true, executablePath},
      async createPage({context}) {
        const page = await context.newPage();
        await page.bringToFront();
        return page;
      },
    });
  },
  async webkit() {
    const driver = await startWebKitDriver();
    process.once('exit', () => void driver.stop());
    return webdriverLauncher({
      hostname: '127.0.0.1',
      port: driver.port,
      path: '/',
      logLevel: 'error',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': {binary: driver.miniBrowser, args: ['--automation']},
      },
    });
  },
};

const launcher = await launchers[engine]();
launcher.name = engine;

const worker = readFileSync(new URL(import.meta.resolve('msw/mockServiceWorker.js')), 'utf8');

/**
 * The service worker of msw is served from the root, whatever folder a test lives in; our own beside the modules
 * that start them.
 */
const serveWorkers = {
  name: 'workers',
  async serve(context) {
    const ours = await workerAt(context.path);
    if (ours !== undefined) return {body: ours, type: 'js'};
    if (context.path === '/mockServiceWorker.js')
      return {body: worker, type: 'js', headers: {'service-worker-allowed': '/', 'cache-control': 'no-store'}};
  },
};

export default {
  // Two engines run side by side: left to themselves, both find the same port free and one dies of it.
  port: await freePort(),
  files: ['tools/runner.test.ts', ...(process.env.TEST_FILES ?? 'src/**/*.test.ts,mocks/**/*.test.ts').split(',')],
  nodeResolve: {exportConditions: ['development', 'browser']},
  // One page at a time, in front: a page behind another has slow frames and timers, and in some engines no keys. What
  // is to run side by side runs in browsers of its own (tools/unit-tests.mjs).
  concurrency: 1,
  // Limits for what hangs, not for what is slow: the machine may have other things to do.
  testFramework: {config: {timeout: 180_000}},
  browserStartTimeout: 180_000,
  testsStartTimeout: 180_000,
  testsFinishTimeout: 1_200_000,
  plugins: [bundlePlugin(), a11ySnapshotPlugin(), serveWorkers],
  browsers: [launcher],
  reporters: [defaultReporter({reportTestProgress: false}), countingReporter(process.env.TEST_RESULT)],
  // Kept: what a person reading a failure needs. Dropped: Lit announcing its development build, and chatter.
  filterBrowserLogs: (log) => (log.type === 'error' || log.type === 'warn') && !/dev mode/.test(String(log.args[0])),
};
