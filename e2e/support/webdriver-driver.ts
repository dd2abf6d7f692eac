// WebKitGTK over WebDriver classic, by plain `fetch`: its driver speaks no BiDi, and the libraries that would drive it
// want binaries that Debian has not.
import {startWebKitDriver} from '../../tools/browsers.mjs';
import {NotSupported, type BrowserDriver, type KeyStroke, type PageDriver, type Size} from './driver.js';

type Call = <T = unknown>(
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  body?: object,
  longest?: number,
) => Promise<T>;

/** Key names of `KeyboardEvent.key` to the private characters of WebDriver; all other keys are their own character. */
const KEYS: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Insert: '\uE016',
  Delete: '\uE017',
  Meta: '\uE03D',
};

/** An element travels as an object with this one key (W3C WebDriver, section 11). */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/**
 * Milliseconds for one answer: now and then a page that is asked to load never says that it has, and the driver would
 * wait five minutes.
 */
const LONGEST = 120_000;
/**
 * The same, for the first asking for a browser. It takes two seconds, and once in a hundred times on a busy machine
 * there is never an answer (probably since somebody else took the port that the driver meant for it). A second driver
 * costs nothing, and is given all the time.
 */
const FIRST_ASKING = 20_000;

function client(port: () => number): Call {
  return async (method, path, body, longest = LONGEST) => {
    const sent = method === 'POST' ? {headers: {'content-type': 'application/json'}, body: JSON.stringify(body)} : {};
    const response = await fetch(`http://127.0.0.1:${port()}${path}`, {
      method,
      ...sent,
      signal: AbortSignal.timeout(longest),
    });
    const {value} = (await response.json()) as {value: any};
    if (value?.error) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
}

const isTimeout = (error: unknown): boolean => error instanceof DOMException && error.name === 'TimeoutError';

export async function openWebKit(): Promise<BrowserDriver> {
  let driver = await startWebKitDriver();
  const call = client(() => driver.port);
  // Full screen hides the toolbar of the first window, so that it is exactly as large as asked.
  const capabilities = {
    alwaysMatch: {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': {binary: driver.miniBrowser, args: ['--automation', '--full-screen']},
    },
  };
  let session = '';
  let windows: string[] = [];
  let current = '';

  async function replaceDriver() {
    await driver.stop();
    driver = await startWebKitDriver();
  }

  /**
   * Now and then a driver that is asked for a browser never answers. Nothing of a journey has begun: another driver is
   * asked.
   */
  async function openSession(): Promise<string> {
    const ask = (longest?: number) => call<{sessionId: string}>('POST', '/session', {capabilities}, longest);
    const {sessionId} = await ask(FIRST_ASKING).catch(async (error: unknown) => {
      if (!isTimeout(error)) throw error;
      console.log(`    webkit: its driver started no browser within ${FIRST_ASKING / 1000} s, another one is asked`);
      await replaceDriver();
      return ask();
    });
    return `/session/${sessionId}`;
  }

  async function end() {
    const ended = session && call('DELETE', session).catch((error: unknown) => error);
    session = '';
    windows = [];
    // a browser may have died with its last window, which is an end as well; a driver that says nothing is replaced
    if (isTimeout(await ended)) await replaceDriver();
  }

  async function openWindow(): Promise<string> {
    if (!session) {
      session = await openSession();
      current = await call<string>('GET', `${session}/window`);
    } else {
      const {handle} = await call<{handle: string}>('POST', `${session}/window/new`, {type: 'window'});
      current = handle;
      await call('POST', `${session}/window`, {handle});
    }
    windows.push(current);
    return current;
  }

  return {
    engine: 'webkit',
    can: {offline: false, media: false, watchAnyServer: false},
    async newPage(size) {
      const handle = await openWindow();
      const page = webkitPage({
        async call(method, path, body) {
          if (!windows.includes(handle)) throw new Error('this page is closed');
          if (current !== handle) {
            await call('POST', `${session}/window`, {handle});
            current = handle;
          }
          return call(method, session + path, body);
        },
        async closed() {
          windows = windows.filter((other) => other !== handle);
          if (!windows.length) return end();
          await call('DELETE', `${session}/window`);
          current = '';
        },
      });
      await page.resize(size);
      return page;
    },
    fresh: end,
    async close() {
      await end();
      await driver.stop();
    },
  };
}

function webkitPage({call, closed}: {call: Call; closed(): Promise<void>}): PageDriver {
  const actions = (source: object) => call<void>('POST', '/actions', {actions: [source]});
  const pointer = (...steps: object[]) =>
    actions({type: 'pointer', id: 'mouse', parameters: {pointerType: 'mouse'}, actions: steps});
  const engine = 'webkit';

  async function run<T>(expression: string): Promise<T> {
    // A promise of the page is awaited here, with its error text: the driver alone would lose both.
    const script = `const done = arguments[arguments.length - 1];
      const textOf = (error) => {
        const {message, stack} = error ?? {};
        return String(stack && !String(stack).includes(message) ? message + '\\n' + stack : (stack ?? error));
      };
      Promise.resolve()
        .then(() => (${expression}))
        .then((value) => done({json: JSON.stringify(value)}), (error) => done({error: textOf(error)}))`;
    const result = await call<{json?: string; error?: string}>('POST', '/execute/async', {script, args: []});
    if (result.error !== undefined) throw new Error(result.error);
    return (result.json === undefined ? undefined : JSON.parse(result.json)) as T;
  }

  /**
   * The driver answers when the document is there; its scripts may still be on their way, unlike in the other engines.
   */
  async function loading(path: string, body: object = {}) {
    await call('POST', path, body);
    const deadline = Date.now() + LONGEST;
    while ((await run<string>('document.readyState')) !== 'complete')
      if (Date.now() > deadline) throw new Error('the page does not finish to load');
  }

  return {
    engine,
    run,
    goto: (url) => loading('/url', {url}),
    reload: () => loading('/refresh'),
    back: () => loading('/back'),
    forward: () => loading('/forward'),
    keys: (strokes: KeyStroke[]) =>
      actions({
        type: 'key',
        id: 'keyboard',
        actions: strokes.map(({key, down}) => ({type: down ? 'keyDown' : 'keyUp', value: KEYS[key] ?? key})),
      }),
    click: (x, y) =>
      pointer({type: 'pointerMove', x, y}, {type: 'pointerDown', button: 0}, {type: 'pointerUp', button: 0}),
    move: (x, y) => pointer({type: 'pointerMove', x, y}),
    async upload(expression, paths) {
      const element = await call<Record<string, string>>('POST', '/execute/sync', {
        script: `return ${expression}`,
        args: [],
      });
      await call('POST', `/element/${element[ELEMENT]}/value`, {text: paths.join('\n')});
    },
    async screenshot() {
      // The driver waits for the next repaint, which an idle page never makes: keep one thing moving meanwhile.
      await run(
        'void (globalThis.__repaint = setInterval(() => { const {style} = document.documentElement; ' +
          `style.opacity = style.opacity ? '' : '0.999'; }, 50))`,
      );
      try {
        return Buffer.from(await call<string>('GET', '/screenshot'), 'base64');
      } finally {
        await run(
          `void (clearInterval(globalThis.__repaint), document.documentElement.style.opacity = '', delete ` +
            'globalThis.__repaint)',
        );
      }
    },
    async resize({width, height}: Size) {
      const inner = () => run<[number, number]>('[innerWidth, innerHeight]');
      const settle = async (done: (seen: [number, number]) => boolean) => {
        const deadline = Date.now() + 3_000;
        let seen = await inner();
        while (!done(seen) && Date.now() < deadline) seen = await inner();
        return seen;
      };
      await call('POST', '/window/rect', {width, height});
      const [gotWidth, gotHeight] = await settle(([w, h]) => w === width && h <= height);
      // A second window keeps its toolbar, full screen or not: make room for it.
      if (gotWidth !== width || gotHeight !== height)
        await call('POST', '/window/rect', {width: width * 2 - gotWidth, height: height * 2 - gotHeight});
      const seen = await settle(([w, h]) => w === width && h === height);
      if (seen[0] !== width || seen[1] !== height)
        throw new Error(`asked WebKit for a page of ${width} × ${height} px, got ${seen.join(' × ')}`);
    },
    async offline() {
      throw new NotSupported(engine, 'offline emulation', 'its driver has no such call; stop the test server instead');
    },
    async media() {
      throw new NotSupported(engine, 'media emulation', 'its driver has no such call');
    },
    async authenticator() {
      throw new NotSupported(engine, 'virtual authenticator', 'the engine has no passkeys');
    },
    close: closed,
  };
}
