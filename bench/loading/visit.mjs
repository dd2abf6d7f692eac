// One visit of one page by somebody who was never there, on a slow phone and a slow network.

/** Slow 4G as Chromium's own tools and Lighthouse throttle it: milliseconds until an answer begins, bytes a second. */
export const NETWORK = {latency: 562, download: 1_470_000 / 8, upload: 1_470_000 / 8};
const SLOWER = 4;
const LIMIT = 120_000;

/** @typedef {{time: number, control: string, requests: number, bytes: number}} Visit */

/**
 * Runs in the page, from before its first tag: looks once a frame, through open shadow roots and slots as they are
 * shown, for a control that somebody could use. What is in an element that is not defined yet does not count.
 */
function watch() {
  const CONTROLS = 'button, input:not([type=hidden]), select, textarea';
  /** @param {Element} element @returns {Iterable<Element>} */
  const shown = (element) => {
    if (element.shadowRoot) return element.shadowRoot.children;
    const guests = element instanceof HTMLSlotElement ? element.assignedElements() : [];
    return guests.length ? guests : element.children;
  };
  /** @param {Element} control */
  const usable = (control) => {
    const {width, height} = control.getBoundingClientRect();
    return (
      control.matches(':enabled') &&
      control.ariaDisabled !== 'true' &&
      width > 0 &&
      height > 0 &&
      control.checkVisibility({opacityProperty: true, visibilityProperty: true})
    );
  };
  /** @param {Element} element @returns {Element | undefined} */
  const firstIn = (element) => {
    if (element.matches(':not(:defined), [inert]')) return undefined;
    if (element.matches(CONTROLS) && usable(element)) return element;
    for (const child of shown(element)) {
      const found = firstIn(child);
      if (found) return found;
    }
    return undefined;
  };
  const named = (/** @type {any} */ control) => {
    const by = control.getRootNode().getElementById(control.getAttribute('aria-labelledby') ?? '');
    const words = control.labels?.[0]?.innerText || by?.innerText || control.ariaLabel || control.name || control.id;
    const text = control.localName === 'button' ? control.innerText : words;
    return `${control.localName} « ${text.replace(/\s+/g, ' ').trim().slice(0, 40)} »`;
  };
  const look = () => {
    const subject = document.getElementById('subject');
    const control = subject && firstIn(subject);
    if (!control) return void requestAnimationFrame(look);
    const found = {time: performance.now(), control: named(control)};
    return /** @type {any} */ (window).benchUsable(JSON.stringify(found));
  };
  requestAnimationFrame(look);
}

/** @param {import('puppeteer-core').Browser} browser @param {string} url @returns {Promise<Visit>} */
export async function visit(browser, url) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({width: 412, height: 823});
    page.on('pageerror', (error) => console.error(url, String(error)));
    await page.setCacheEnabled(false);
    await page.emulateNetworkConditions(NETWORK);
    await page.emulateCPUThrottling(SLOWER);
    const session = await page.createCDPSession();
    await session.send('Network.enable');
    await session.send('Runtime.enable');
    await session.send('Runtime.addBinding', {name: 'benchUsable'});
    /** Bytes of each request, headers too; undefined while it is on its way. @type {Map<string, number | undefined>} */
    const sent = new Map();
    session.on('Network.requestWillBeSent', ({requestId, request}) => {
      if (!request.url.startsWith('data:')) sent.set(requestId, undefined);
    });
    /** @param {{requestId: string, encodedDataLength?: number}} request */
    const ended = ({requestId, encodedDataLength = 0}) => {
      if (sent.has(requestId)) sent.set(requestId, encodedDataLength);
    };
    session.on('Network.loadingFinished', ended);
    session.on('Network.loadingFailed', ended);
    await page.evaluateOnNewDocument(watch);
    const told = new Promise((resolve, reject) => {
      session.once('Runtime.bindingCalled', ({payload}) => resolve(JSON.parse(payload)));
      setTimeout(() => reject(new Error(`${url}: no control after ${LIMIT / 1000} s`)), LIMIT).unref();
    });
    page.goto(url, {timeout: 0}).catch(() => undefined); // ends with the page; what counts is told by the page
    const {time, control} = await told;
    // What was asked for until now belongs to this control, and is counted whole.
    const until = [...sent.keys()];
    const deadline = Date.now() + LIMIT;
    while (until.some((id) => sent.get(id) === undefined) && Date.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return {time, control, requests: until.length, bytes: until.reduce((sum, id) => sum + (sent.get(id) ?? 0), 0)};
  } finally {
    await context.close();
  }
}
