// A page as a person uses it: looks for labels, buttons and texts, clicks and types with real input events, and waits
// until something is there, never for a time. Journeys use this and `Browser`, and no engine's own API.
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {dirname} from 'node:path';
import {deep} from './deep.js';
import type {Found, Query, SentQuery, SentWords, Spot, Words} from './query.js';
import type {KeyStroke, MediaFeatures, PageDriver, Size, VirtualAuthenticator} from './driver.js';
import {DRAIN, inPage, type Violation} from './watch.js';

export type Target = Query | string;

/** How long a page may take to show something where no journey says how long it lasts. Only failures last that long. */
const PATIENCE = 60_000;
const POLL = 40;

export interface AxeViolation {
  id: string;
  impact: string;
  help: string;
  nodes: {target: string; html: string; why: string}[];
}
export interface AxeOptions {
  /** Only this part of the page (a CSS selector of the page, not of a shadow root). */
  include?: string;
  /** Rules switched off, by name and on purpose: `['region']` where a page is nothing but one widget. */
  disable?: string[];
  /** These rules alone, where the others have been asked already. */
  only?: string[];
  /** In Firefox and WebKit as well. */
  everywhere?: boolean;
}

/** `timeout`: milliseconds, where something is expected not to come; else as long as the journey lasts. */
export interface WaitOptions {
  timeout?: number;
  message?: string;
}

const words = (sought: Words): SentWords =>
  typeof sought === 'string' ? sought : {source: sought.source, flags: sought.flags.replace('g', '')};

/** A bare string means text for what is read and clicked. */
function sent(target: Target): SentQuery {
  const {label, name, text, within, ...rest}: Query = typeof target === 'string' ? {text: target} : target;
  return {
    ...rest,
    ...(label !== undefined && {label: words(label)}),
    ...(name !== undefined && {name: words(name)}),
    ...(text !== undefined && {text: words(text)}),
    ...(within && {within: sent(within)}),
  };
}

const told = (target: Target) =>
  JSON.stringify(target, (_, value) => (value instanceof RegExp ? String(value) : value));

export class Page {
  readonly engine: PageDriver['engine'];
  #driver: PageDriver;
  #seen: Violation[] = [];

  /** What went well at a second try only: the journey is unsteady. */
  readonly accidents: string[] = [];
  readonly #deadline: () => number | undefined;

  /** @param deadline the instant (as of `Date.now`) when waits end, as long as there is one */
  constructor(driver: PageDriver, deadline: () => number | undefined = () => undefined) {
    this.#driver = driver;
    this.#deadline = deadline;
    this.engine = driver.engine;
  }

  // ---- going places --------------------------------------------------------------------------------------------

  goto(url: string) {
    return this.#leaving(() => this.#driver.goto(url));
  }
  reload() {
    return this.#leaving(() => this.#driver.reload());
  }
  back() {
    return this.#leaving(() => this.#driver.back());
  }
  forward() {
    return this.#leaving(() => this.#driver.forward());
  }
  url() {
    return this.#driver.run<string>('location.href');
  }
  resize(size: Size) {
    return this.#driver.resize(size);
  }
  setOffline(offline: boolean) {
    return this.#driver.offline(offline);
  }
  emulate(features: Partial<MediaFeatures>) {
    return this.#driver.media(features);
  }

  /** From now on this page has a device that holds passkeys. */
  authenticator(): Promise<VirtualAuthenticator> {
    return this.#driver.authenticator();
  }
  close() {
    return this.#leaving(() => this.#driver.close());
  }

  // ---- looking -------------------------------------------------------------------------------------------------

  /** Runs a function in the page; arguments and result travel as JSON. Works under a strict CSP. */
  evaluate<A extends unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
    return this.#driver.run(inPage(fn, args));
  }

  /** What matches now, maybe nothing. */
  query(target: Target): Promise<Found[]> {
    return this.#deep<Found[]>('list', target);
  }

  /** Waits until it is there; the first where several match. */
  async find(target: Target, options: WaitOptions = {}): Promise<Found> {
    return this.waitFor(async () => (await this.query(target))[0], {
      message: `${told(target)} to be there`,
      ...options,
    });
  }

  /** Waits until it is not there any more. */
  async gone(target: Target, options: WaitOptions = {}): Promise<void> {
    await this.waitFor(async () => (await this.query(target)).length === 0, {
      message: `${told(target)} to be gone`,
      ...options,
    });
  }

  /** What has the focus, in whatever shadow root. */
  focused(): Promise<Found | null> {
    return this.#deep<Found | null>('focused');
  }

  /** All the text that is to be read on the page. */
  text(): Promise<string> {
    return this.#deep<string>('text');
  }

  /** Controls, headings and messages as they could be asked for: for the person who reads a failure. */
  outline(): Promise<string[]> {
    return this.#deep<string[]>('outline');
  }

  /**
   * Polls until the target is there, or the function gives something true. A page on its way elsewhere is waited for.
   */
  async waitFor<T>(
    what: Target | (() => T | Promise<T>),
    {timeout, message}: WaitOptions = {},
  ): Promise<Exclude<T, undefined | null | false | 0 | ''>> {
    const look = typeof what === 'function' ? what : () => this.query(what).then((found) => found[0] as T);
    const began = Date.now();
    const deadline = timeout === undefined ? (this.#deadline() ?? began + PATIENCE) : began + timeout;
    let last: unknown;
    for (;;) {
      try {
        const value = await look();
        if (value) return value as Exclude<T, undefined | null | false | 0 | ''>;
        last = value;
      } catch (error) {
        last = error;
      }
      if (Date.now() > deadline) break;
      await new Promise((resolve) => setTimeout(resolve, POLL));
    }
    const wanted = message ?? (typeof what === 'function' ? String(what) : `${told(what)} to be there`);
    const outline = await this.outline().catch(() => ['(the page does not answer)']);
    throw new Error(
      `waited ${((Date.now() - began) / 1000).toFixed(1)} s for ${wanted}; last: ` +
        `${last instanceof Error ? last.message : JSON.stringify(last)}\non the page: ${outline.join(', ')}`,
      {cause: last},
    );
  }

  // ---- doing ---------------------------------------------------------------------------------------------------

  /** A real click in the middle of the one thing that matches, once it stands still and nothing covers it. */
  async click(target: Target): Promise<void> {
    const {x, y} = await this.#spot(target);
    await this.#leaving(() => this.#driver.click(x, y));
  }

  async hover(target: Target): Promise<void> {
    const {x, y} = await this.#spot(target);
    await this.#driver.move(x, y);
  }

  /** Types characters, each a key pressed and let go, into whatever has the focus. */
  type(text: string): Promise<void> {
    return this.#leaving(() =>
      this.#driver.keys(
        [...text].flatMap((key) => [
          {key: key === '\n' ? 'Enter' : key, down: true},
          {key: key === '\n' ? 'Enter' : key, down: false},
        ]),
      ),
    );
  }

  /** One key or chord: 'Enter', 'Shift+Tab', 'Control+a'. */
  press(chord: string): Promise<void> {
    const keys = chord === '+' ? ['+'] : chord.split('+');
    const strokes: KeyStroke[] = [
      ...keys.map((key) => ({key: key === 'Space' ? ' ' : key, down: true})),
      ...keys.toReversed().map((key) => ({key: key === 'Space' ? ' ' : key, down: false})),
    ];
    return this.#leaving(() => this.#driver.keys(strokes));
  }

  /** Clicks into the field with this label, removes what it holds and types. */
  async fill(label: Words | Query, text: string): Promise<void> {
    const target: Query = typeof label === 'string' || label instanceof RegExp ? {label} : label;
    await this.click(target);
    const focused = await this.waitFor(() => this.focused(), {message: `${told(target)} to take the focus`});
    if (focused.value) {
      await this.press('Control+a');
      await this.press('Backspace');
    }
    await this.type(text);
  }

  /** Chooses in a native `select` with the keyboard. */
  async choose(label: Words | Query, option: string): Promise<void> {
    const target: Query = typeof label === 'string' || label instanceof RegExp ? {label} : label;
    await this.find(target);
    // A click would open the engine's own menu, which is no part of the page: focus, then arrows, as a keyboard user
    // would.
    await this.#driver.run(`(${inPage(deep, ['element', sent(target)])}).focus()`);
    const chosen = () =>
      this.#driver.run<{at: number; wanted: number}>(
        '((select, wanted) => ({at: select.selectedIndex, wanted: [...select.options].findIndex((option) => ' +
          `option.label.replace(/\\s+/g, ' ').trim() === wanted)}))(${inPage(deep, ['element', sent(target)])}, ` +
          `${JSON.stringify(option)})`,
      );
    const {wanted} = await chosen();
    if (wanted < 0) throw new Error(`${told(target)} has no option “${option}”`);
    for (let {at} = await chosen(), tries = 0; at !== wanted; at = (await chosen()).at) {
      if (tries++ > 400) throw new Error(`the arrow keys do not reach “${option}”`);
      await this.press(at < wanted ? 'ArrowDown' : 'ArrowUp');
    }
  }

  /** Gives files to the file input with this label (it may be visually hidden behind its label). */
  async upload(label: Words | Query, ...paths: string[]): Promise<void> {
    const target: Query = typeof label === 'string' || label instanceof RegExp ? {label} : label;
    await this.find(target);
    await this.#driver.upload(inPage(deep, ['element', sent(target)]), paths);
  }

  // ---- keeping and judging -------------------------------------------------------------------------------------

  async screenshot(path: string): Promise<void> {
    await mkdir(dirname(path), {recursive: true});
    await writeFile(path, await this.#driver.screenshot());
  }

  /** The bytes behind a link, with the page's own cookies and headers: downloads can be judged in every engine. */
  async download(url: string): Promise<{status: number; type: string; bytes: Buffer}> {
    const got = await this.evaluate(async (address: string) => {
      const response = await fetch(address);
      const bytes = new Uint8Array(await response.arrayBuffer());
      let binary = '';
      for (const byte of bytes) binary += String.fromCharCode(byte);
      return {status: response.status, type: response.headers.get('content-type') ?? '', base64: btoa(binary)};
    }, url);
    return {status: got.status, type: got.type, bytes: Buffer.from(got.base64, 'base64')};
  }

  /**
   * WCAG 2.2 A and AA and best practices, by axe-core. No rule is switched off unless asked. It reads the tree and its
   * computed styles, which all engines have alike, and takes a fifth of a journey's time: Chromium is asked, the others
   * where it says so.
   */
  async axe({include, disable = [], only, everywhere = false}: AxeOptions = {}): Promise<AxeViolation[]> {
    if (this.engine !== 'chromium' && !everywhere) return [];
    // colours on their way from one state to the next are nobody's contrast
    await this.waitFor(
      () =>
        this.evaluate(() =>
          [document, ...document.querySelectorAll('*')]
            .map((node) => (node instanceof Element ? node.shadowRoot : node))
            .every(
              (root) =>
                !root
                  ?.getAnimations()
                  .some(
                    ({playState, effect}) =>
                      playState === 'running' && effect?.getComputedTiming().iterations !== Infinity,
                  ),
            ),
        ),
      {message: 'everything to stand still'},
    );
    // A plain script text, run by the driver: no `script` element, so no CSP is in its way.
    if (!(await this.#driver.run<boolean>('Boolean(globalThis.axe)')))
      await this.#driver.run(`(() => { ${await axeSource()} })()`);
    return this.evaluate(
      async (scope: string | null, off: string[], rules: string[] | null) => {
        const axe = (globalThis as any).axe;
        const {violations} = await axe.run(scope ?? document, {
          runOnly: rules
            ? {type: 'rule', values: rules}
            : ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
          rules: Object.fromEntries(off.map((id) => [id, {enabled: false}])),
          resultTypes: ['violations'],
        });
        return violations.map(({id, impact, help, nodes}: any) => ({
          id,
          impact,
          help,
          nodes: nodes.map((node: any) => ({
            target: node.target.flat().join(' '),
            html: node.html,
            why: node.failureSummary,
          })),
        }));
      },
      include ?? null,
      disable,
      only ?? null,
    );
  }

  /**
   * What went wrong since the page was opened or since the last call. A journey fails on what is left at its end, so
   * a journey that expects trouble calls this and looks at it.
   */
  async violations(): Promise<Violation[]> {
    await this.#collect();
    return this.#seen.splice(0);
  }

  async #collect() {
    this.#seen.push(...(await this.#driver.run<Violation[]>(DRAIN).catch(() => [])));
  }

  /** Whatever may lead to another document: what this one has recorded is kept first. */
  async #leaving<T>(act: () => Promise<T>): Promise<T> {
    await this.#collect();
    return act();
  }

  #deep<T>(action: Parameters<typeof deep>[0], target?: Target): Promise<T> {
    return this.#driver.run<T>(inPage(deep, target === undefined ? [action] : [action, sent(target)]));
  }

  async #spot(target: Target): Promise<Spot> {
    let before: Spot | undefined;
    return this.waitFor(
      async () => {
        const now = await this.#deep<Spot>('spot', target);
        if (now.problem) throw new Error(now.problem);
        const still = before && before.x === now.x && before.y === now.y;
        before = now;
        return still ? now : undefined;
      },
      {message: `a place to click on ${told(target)}`},
    );
  }
}

let axe: Promise<string> | undefined;
const axeSource = () => (axe ??= readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
