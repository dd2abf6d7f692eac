// Chromium over CDP and Firefox over WebDriver BiDi, both by puppeteer-core (already here for the unit tests).
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import puppeteer, {
  type Browser,
  type BrowserContext,
  type CDPSession,
  type ElementHandle,
  type KeyInput,
  type Page,
} from 'puppeteer-core';
import {CHROMIUM_FLAGS, chromium, firefoxPath} from '../../tools/browsers.mjs';
import {NotSupported, type BrowserDriver, type KeyStroke, type PageDriver} from './driver.js';

/** Milliseconds for one answer of the browser: its machine may be busy. */
const LONGEST = 120_000;

async function launch(engine: 'chromium' | 'firefox'): Promise<Browser> {
  if (engine === 'firefox') {
    const executablePath = firefoxPath();
    if (!executablePath) throw new Error('Firefox is not installed: apt-get install firefox-esr');
    // A downloaded PDF would open in a tab of Firefox's own, and the keys that follow would go there.
    const extraPrefsFirefox = {
      'browser.download.alwaysOpenPanel': false,
      'browser.download.manager.addToRecentDocs': false,
      'pdfjs.disabled': true,
      'browser.helperApps.neverAsk.saveToDisk': 'application/pdf',
    };
    return puppeteer.launch({browser: 'firefox', headless: true, timeout: LONGEST, executablePath, extraPrefsFirefox});
  }
  const {executablePath, env} = await chromium();
  return puppeteer.launch({
    executablePath,
    env,
    timeout: LONGEST,
    args: CHROMIUM_FLAGS,
    // Puppeteer switches the back/forward cache off; people have it, and it brings typed values back after a logout.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
}

export async function openPuppeteer(engine: 'chromium' | 'firefox'): Promise<BrowserDriver> {
  const browser = await launch(engine);
  const downloads = await mkdtemp(join(tmpdir(), 'mutuelle-downloads-'));
  let context: BrowserContext | undefined;
  return {
    engine,
    downloads,
    can: {offline: true, media: engine === 'chromium', watchAnyServer: true},
    async newPage(size, watch) {
      context ??= await browser.createBrowserContext({downloadBehavior: {policy: 'allow', downloadPath: downloads}});
      const page = await context.newPage();
      page.setDefaultTimeout(LONGEST);
      await page.setViewport(size);
      await page.evaluateOnNewDocument(watch);
      return engine === 'chromium' ? chromiumPage(page, await page.createCDPSession()) : firefoxPage(page);
    },
    async fresh() {
      await context?.close();
      context = undefined;
    },
    async close() {
      await browser.close();
      await rm(downloads, {recursive: true, force: true});
    },
  };
}

/** What CDP and BiDi have in common. */
function commonPage(page: Page) {
  return {
    async goto(url) {
      await page.goto(url, {waitUntil: 'load'});
    },
    async reload() {
      await page.reload({waitUntil: 'load'});
    },
    async back() {
      await page.goBack({waitUntil: 'load'});
    },
    async forward() {
      await page.goForward({waitUntil: 'load'});
    },
    async run<T>(expression: string) {
      const json = (await page.evaluate(`(async () => JSON.stringify(await (${expression})) ?? null)()`)) as
        | string
        | null;
      return (json === null ? undefined : JSON.parse(json)) as T;
    },
    async click(x, y) {
      await page.bringToFront(); // a page behind another one gets no input
      await page.mouse.click(x, y);
    },
    async move(x, y) {
      await page.mouse.move(x, y);
    },
    async upload(expression, paths) {
      const handle = (await page.evaluateHandle(expression)).asElement();
      if (!handle) throw new Error('no file input to give the file to');
      await (handle as ElementHandle<HTMLInputElement>).uploadFile(...paths);
    },
    async screenshot() {
      return Buffer.from(await page.screenshot());
    },
    async resize(size) {
      await page.setViewport(size);
    },
    async offline(on) {
      await page.setOfflineMode(on);
    },
    async close() {
      await page.close();
    },
  } satisfies Partial<PageDriver>;
}

function chromiumPage(page: Page, cdp: CDPSession): PageDriver {
  return {
    ...commonPage(page),
    engine: 'chromium',
    async keys(strokes: KeyStroke[]) {
      await page.bringToFront();
      let modifiers = 0;
      for (const {key, down} of strokes) {
        modifiers += (MODIFIERS[key] ?? 0) * (down ? 1 : -1);
        // Puppeteer inserts letters that a US keyboard has not (é, œ) without any key event; people's keyboards make
        // one.
        if (key.length > 0 && isForeign(key))
          await cdp.send('Input.dispatchKeyEvent', {
            type: down ? 'keyDown' : 'keyUp',
            key,
            text: down ? key : undefined,
            unmodifiedText: down ? key : undefined,
            modifiers,
          });
        else if (down) await page.keyboard.down(key as KeyInput);
        else await page.keyboard.up(key as KeyInput);
      }
    },
    async media(features, medium = '') {
      await cdp.send('Emulation.setEmulatedMedia', {
        media: medium,
        features: Object.entries(features).map(([name, value]) => ({name, value})),
      });
    },
    async authenticator() {
      await cdp.send('WebAuthn.enable');
      const {authenticatorId} = await cdp.send('WebAuthn.addVirtualAuthenticator', {
        options: {
          protocol: 'ctap2',
          ctap2Version: 'ctap2_1',
          transport: 'internal',
          hasResidentKey: true,
          hasUserVerification: true,
          isUserVerified: true,
          automaticPresenceSimulation: false,
        },
      });
      const touched = (enabled: boolean): Promise<void> =>
        cdp.send('WebAuthn.setAutomaticPresenceSimulation', {authenticatorId, enabled});
      return {
        touched,
        async touchedAfter(press) {
          await page.evaluate(holdQuestion);
          await press();
          await page.waitForFunction(() => 'askDevice' in window);
          await touched(true);
          await page.evaluate(() => (window as unknown as {askDevice: () => void}).askDevice());
        },
        keys: async () => (await cdp.send('WebAuthn.getCredentials', {authenticatorId})).credentials.length,
      };
    },
  };
}

/** In the page: the next question to a device that is no offer in a field waits for `askDevice`. */
function holdQuestion(): void {
  const {credentials} = navigator;
  const {get} = credentials;
  Object.assign(credentials, {
    async get(options?: CredentialRequestOptions) {
      if (options?.mediation !== 'conditional') {
        Reflect.deleteProperty(credentials, 'get');
        await new Promise<void>((resolve) => Object.assign(window, {askDevice: resolve}));
      }
      return get.call(credentials, options);
    },
  });
}

const MODIFIERS: Record<string, number> = {Alt: 1, Control: 2, Meta: 4, Shift: 8};

/** A character outside the printable ASCII that a US keyboard has. */
const isForeign = (key: string) => [...key].length === 1 && !/^[ -~]$/.test(key);

function firefoxPage(page: Page): PageDriver {
  return {
    ...commonPage(page),
    engine: 'firefox',
    async keys(strokes: KeyStroke[]) {
      await page.bringToFront();
      for (const {key, down} of strokes)
        await (down ? page.keyboard.down(key as KeyInput) : page.keyboard.up(key as KeyInput));
    },
    async media() {
      throw new NotSupported('firefox', 'media emulation', 'WebDriver BiDi has no such command in this release');
    },
    async authenticator() {
      throw new NotSupported('firefox', 'virtual authenticator', 'WebDriver BiDi has no such command');
    },
  };
}
