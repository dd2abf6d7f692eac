// `journey(name, run)` registers; tools/e2e.mjs runs every journey in every engine that is there.
import type {Simulator} from '../../mocks/engine/simulator.js';
import {isInTurn} from '../../tools/turns.mjs';
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
  /** `1/2`, `2/2`: which half is asked of this engine, of what two take turns at; `1/1`: all of it. */
  turn: string;
  /** Printed under the journey's line: what an engine could not do, for instance. */
  note(text: string): void;
}

export interface JourneyOptions {
  /** Only in these engines; the reason is printed in the others. */
  only?: {engines: readonly Engine[]; because: string};
  /**
   * Asked of all three engines at each run, for the engine is part of what is shown: keys, files, tabs, Back. The
   * others are asked of Chromium and, by turns, of one of the two others.
   */
  everyEngine?: boolean;
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

/**
 * Those that an engine plays whose turn is `1/2` or `2/2`: all that every engine is asked, and every second one of the
 * others.
 */
export function byTurns(all: readonly Journey[], turn: string): Journey[] {
  const shared = all.filter(({options}) => !options.everyEngine);
  return all.filter((one) => one.options.everyEngine || isInTurn(turn, shared.indexOf(one)));
}
