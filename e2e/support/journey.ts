// `journey(name, run)` registers; tools/e2e.mjs runs every journey in every engine that is there.
import type {Simulator} from '../../mocks/engine/simulator.js';
import type {Browser, Engine, Page} from './browser.js';
import type {TestServer} from './server.js';

export {NotSupported} from './driver.js';
export type {Browser, Engine, Page} from './browser.js';
export type {TestServer} from './server.js';

export interface JourneyContext {
  engine: Engine;
  browser: Browser;
  /** A page of 1280 × 800, ready. More with `browser.newPage()`. */
  page: Page;
  /** The demo pages (`/demo/…`), the built files (`/cdn/…`) and the simulated API (`/api/…`). */
  server: TestServer;
  /** Behind `/api`: its data, and the faults to come. */
  simulator: Simulator;
  /** Printed under the journey's line: what an engine could not do, for instance. */
  note(text: string): void;
}

export interface JourneyOptions {
  /** Only in these engines; the reason is printed in the others. */
  only?: {engines: readonly Engine[]; because: string};
  /** Milliseconds for the whole journey, where five minutes are too few. Waits end with it. */
  limit?: number;
  size?: {width: number; height: number};
  /** The instant when it begins, as `Date.parse` reads it, where the day matters; else now. */
  at?: string;
}

export interface Journey {
  name: string;
  run(context: JourneyContext): Promise<void>;
  options: JourneyOptions;
}

export const journeys: Journey[] = [];

export function journey(
  name: string,
  run: (context: JourneyContext) => Promise<void>,
  options: JourneyOptions = {},
): void {
  if (journeys.some((other) => other.name === name)) throw new Error(`two journeys are called “${name}”`);
  journeys.push({name, run, options});
}
