/**
 * Plays the contract against a backend and says in words what does not conform: `npx mutuelle-elements check`. Knows
 * nothing but the contract: what it sends, it has from what the backend answers.
 */
import {readBaseUrl} from '../backend/url.js';
import {corsOf, operations, streams} from '../contract/index.js';
import {Entrance, type EntranceOptions} from './entrance.js';
import {compareLanguages} from './languages.js';
import {countsOf, Ledger, type Report} from './ledger.js';
import {Line, troubleOf} from './line.js';
import {playArea, tried} from './operations.js';
import {Player} from './player.js';
import {areaOf, areas} from './plays/index.js';
import {preflight} from './preflights.js';
import {provoke} from './provocations.js';
import {kinds, type Kind} from './rules.js';
import {listen} from './stream.js';

export {areas} from './plays/index.js';
export {kinds, rules, type Kind, type Rule, type RuleId} from './rules.js';
export type {Counts, Finding, Report, Verdict} from './ledger.js';
export {asText} from './words.js';

export interface CheckOptions extends EntranceOptions {
  /** Root of the API, without a slash at the end. */
  readonly api: string;
  /** Of a page that will embed the elements; without it, nothing is said of other origins. */
  readonly origin?: string | undefined;
  /** Parts of the contract (`areas`) and kinds of questions (`kinds`); all by default. */
  readonly only?: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds after which nothing more is begun. */
  readonly limit?: number;
  /** Milliseconds without a word of the stream that are too many. */
  readonly silence?: number;
  readonly fetch?: typeof globalThis.fetch;
}

/** Thrown where nothing can be checked; its message is for whoever asks. */
export class Unreachable extends Error {}

/** Parts whose news the stream tells. */
const newsAreas = ['care', 'messages', 'notifications'];
const defaultLimit = 25_000;
const defaultSilence = 27_000;

export async function check(options: CheckOptions): Promise<Report> {
  const {api, only = [], headers = {}, limit = defaultLimit, silence = defaultSilence} = options;
  const base = readApi(api);
  const began = Date.now();
  const wantedKinds = only.filter((name) => Object.hasOwn(kinds, name));
  const wantedAreas = only.filter((name) => Object.hasOwn(areas, name));
  const wantsKind = (kind: Kind) => !wantedKinds.length || wantedKinds.includes(kind);
  const wantsArea = (area: string) => !wantedAreas.length || wantedAreas.includes(area);
  const ledger = new Ledger(wantsKind);
  let calls = 0;
  const fetch: typeof globalThis.fetch = (...sent) => {
    calls++;
    return (options.fetch ?? globalThis.fetch)(...sent);
  };
  const live = wantsKind('stream') && newsAreas.some(wantsArea);
  const called = Object.values(operations).filter(({id}) => wantsArea(areaOf(id)));
  const cors = corsOf(called, live ? Object.values(streams) : []);
  const line = new Line({base, origin: options.origin, cors, ledger, deadline: began + limit, headers, fetch});
  const entrance = new Entrance(options);
  const player = new Player(line, ledger, entrance);

  await reach(line);
  await entrance.enter(player);
  const listening = live ? listen(player, silence) : undefined;
  if (wantsKind('cors')) await preflight(line, ledger);
  await inTurns(Object.keys(areas).filter(wantsArea), (area) => playArea(player, area));
  if (wantsKind('problems')) await provoke(player, wantsArea);
  if (wantsKind('language')) await compareLanguages(player);
  await listening;
  await tried(ledger, 'logOut', () => entrance.leave(line, ledger));
  const findings = ledger.findings();
  return {api, seconds: (Date.now() - began) / 1000, calls, counts: countsOf(findings), findings};
}

/** A few at a time: neither one by one nor a flood. */
async function inTurns<Item>(items: Item[], act: (item: Item) => Promise<void>): Promise<void> {
  const waiting = [...items];
  const work = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await act(item);
  };
  await Promise.all(Array.from({length: 4}, work));
}

/** As pages take it: https, or this machine. */
function readApi(api: string): string {
  try {
    return readBaseUrl(api);
  } catch (error) {
    throw new Unreachable((error as Error).message);
  }
}

/** Whether there is anybody at all; how they answer is seen later. */
async function reach(line: Line): Promise<void> {
  try {
    await line.fetch(operations.getSettings.path, {method: 'GET', headers: new Headers()});
  } catch (error) {
    throw new Unreachable(`nothing answers at ${line.options.base}: ${troubleOf(error)}`);
  }
}
