// What the facade needs from an engine, and nothing more. Two implementations: puppeteer-core under Chromium and
// Firefox, WebDriver classic under WebKit. Everything a journey calls is written once, in page.ts, on top of this.
import type {Engine} from '../../tools/browsers.mjs';

export type {Engine};

/** What an engine can do beyond the common ground; ask before, or catch `NotSupported`. */
export interface Abilities {
  /** Cut the page from the network without stopping the server. */
  readonly offline: boolean;
  /** Pretend dark theme, reduced motion, forced colours. */
  readonly media: boolean;
  /** Record violations before the first script of any page, whoever serves it (else only pages of our test server). */
  readonly watchAnyServer: boolean;
}

/** An engine cannot do that. A journey catches it and says so with `note()`: nothing is skipped in silence. */
export class NotSupported extends Error {
  override readonly name = 'NotSupported';
  constructor(
    readonly engine: Engine,
    readonly what: string,
    readonly why: string,
  ) {
    super(`${engine} cannot do “${what}”: ${why}`);
  }
}

export interface Size {
  width: number;
  height: number;
}

/** Media features under their CSS names: `{'prefers-color-scheme': 'dark'}`. */
export type MediaFeatures = Record<'prefers-color-scheme' | 'prefers-reduced-motion' | 'forced-colors', string>;

/** One key by its `KeyboardEvent.key` name, pressed down or let go. */
export interface KeyStroke {
  key: string;
  down: boolean;
}

/** A device that holds passkeys, in the place of a real one. */
export interface VirtualAuthenticator {
  /** Whether somebody touches it whenever it asks, and is recognised. Nobody does at first. */
  touched(on: boolean): Promise<void>;
  /**
   * This press asks for a key, and somebody touches the device from then on. One that is not touched when it is asked
   * stays silent for good, and one that is touched too early answers what waits in a field: so the question is held
   * back until the touch.
   */
  touchedAfter(press: () => Promise<void>): Promise<void>;
  /** How many keys it holds. */
  keys(): Promise<number>;
}

export interface PageDriver {
  readonly engine: Engine;
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  forward(): Promise<void>;
  /** Runs an expression (awaited) in the page, also under a strict CSP; the value travels as JSON. */
  run<T>(expression: string): Promise<T>;
  keys(strokes: KeyStroke[]): Promise<void>;
  click(x: number, y: number): Promise<void>;
  move(x: number, y: number): Promise<void>;
  /** `expression` gives the file input. */
  upload(expression: string, paths: string[]): Promise<void>;
  screenshot(): Promise<Buffer>;
  resize(size: Size): Promise<void>;
  offline(on: boolean): Promise<void>;
  media(features: Partial<MediaFeatures>, medium?: string): Promise<void>;
  authenticator(): Promise<VirtualAuthenticator>;
  close(): Promise<void>;
}

export interface BrowserDriver {
  readonly engine: Engine;
  readonly can: Abilities;
  /**
   * Another tab of the same person: storage is shared. `watch` is run before the page's own scripts where the engine
   * can.
   */
  newPage(size: Size, watch: string): Promise<PageDriver>;
  /** Forgets everything: the next page belongs to another person. Open pages are closed. */
  fresh(): Promise<void>;
  /** Where downloaded files arrive; an engine without downloads has none. */
  readonly downloads?: string;
  close(): Promise<void>;
}
