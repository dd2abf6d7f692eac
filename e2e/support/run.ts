// Runs journeys in one engine; started by tools/e2e.mjs, once per engine:
//   node --import tsx e2e/support/run.ts --engine firefox [--grep words] [--shard 1/2] [--turn 1/2] [--limit seconds]
//     files…
import {writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {parseArgs} from 'node:util';
import {openBrowser, type Browser, type Engine} from './browser.js';
import {byTurns, journeys, type Journey} from './journey.js';
import {startServer} from './server.js';
import {openSite} from './site.js';
import type {Violation} from './watch.js';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    engine: {type: 'string', default: 'chromium'},
    grep: {type: 'string'},
    shard: {type: 'string', default: '1/1'},
    turn: {type: 'string', default: '1/1'},
    limit: {type: 'string'},
    result: {type: 'string'},
  },
});
const engine = values.engine as Engine;
const ARTEFACTS = resolve('artefacts', 'e2e', engine);

const slug = (name: string) =>
  name
    .normalize('NFD')
    .replace(/[^\w]+/g, '-')
    .slice(0, 80)
    .toLowerCase();
const told = ({kind, text}: Violation) => `${kind}: ${text}`;

const seconds = (since: number) => (Date.now() - since) / 1000;

/** How long a journey may take, in milliseconds: only one that fails does, so a busy machine makes none fail. */
const LIMIT = 300_000;
/** Where so many failed, something is broken for all, and nobody should wait that long for each. */
const BROKEN_AFTER = 3;
const PART_WHEN_BROKEN = 0.2;
/** How long a browser may take to close its pages. */
const CLOSING = 60_000;
/** What is kept of a journey's time to say what it waited for, and to take a picture. */
const LAST_WORDS = 2_000;

/** The first of both; the timer never keeps the process alive. */
function within<T>(time: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`longer than ${time / 1000} s`)), time);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

function limitOf({options}: Journey): number {
  if (values.limit) return Number(values.limit) * 1000;
  return (options.limit ?? LIMIT) * (failures < BROKEN_AFTER ? 1 : PART_WHEN_BROKEN);
}

async function runInBrowser(journey: Journey, browser: Browser): Promise<boolean> {
  const {name, run, options} = journey;
  const began = Date.now();
  const limit = limitOf(journey);
  const notes: string[] = [];
  const server = await startServer();
  let failure: unknown;
  try {
    if (options.at) server.clock.moveTo(options.at);
    const simulator = openSite(server);
    browser.waitUntil(began + limit - LAST_WORDS);
    await within(
      limit,
      (async () => {
        const page = await browser.newPage(options.size);
        await run({engine, turn: values.turn, browser, page, server, simulator, note: (text) => void notes.push(text)});
        const left = (await Promise.all(browser.pages.map((open) => open.violations()))).flat();
        if (left.length)
          throw new Error(`the pages had trouble that the journey did not ask about:\n${left.map(told).join('\n')}`);
      })(),
    );
  } catch (error) {
    failure = error;
    notes.push(...String(error instanceof Error ? (error.stack ?? error.message) : error).split('\n'));
    const open = browser.pages.at(-1);
    if (open) {
      const picture = join(ARTEFACTS, `${slug(name)}.png`);
      await within(10_000, open.screenshot(picture)).then(
        () => notes.push(`picture: ${picture}`),
        () => notes.push('no picture: the page does not answer'),
      );
      const seen = await within(5_000, open.violations()).catch(() => []);
      notes.push(...seen.map(told));
    }
  } finally {
    const accidents = browser.pages.flatMap((page) => page.accidents);
    notes.push(...accidents);
    if (accidents.length && !failure) unsteady.push(`${name} in ${engine}: ${accidents.join(', ')}`);
    await server.close();
    // a browser that does not even do this is replaced before the next journey
    await within(CLOSING, browser.fresh()).catch((error: unknown) => {
      failure ??= error;
      notes.push(`could not close the pages: ${error}`);
    });
  }
  console.log(`${failure ? '✗' : '✓'} ${engine}: ${name} (${seconds(began).toFixed(1)} s)`);
  for (const note of notes) console.log(`    ${note}`);
  took.set(name, (took.get(name) ?? 0) + seconds(began));
  return failure === undefined;
}

for (const file of positionals) {
  const before = journeys.length;
  await import(pathToFileURL(resolve(file)).href);
  // what the journeys stand on
  if (/\bsupport\b/.test(file)) for (const {options} of journeys.slice(before)) options.everyEngine = true;
}
const [shard = 1, shards = 1] = values.shard.split('/').map(Number);
const wanted = byTurns(journeys, values.turn)
  .filter(({name}) => !values.grep || name.toLowerCase().includes(values.grep.toLowerCase()))
  .filter((_, index) => index % shards === shard - 1);

/** A browser that failed once may be in any state: the next journey gets a new one. */
async function renew(): Promise<void> {
  await within(10_000, browser?.close() ?? Promise.resolve()).catch(() => {});
  browser = undefined;
}

// Puppeteer closes its browser at this signal and lets the process go on, which would open another one.
process.once('SIGTERM', () => process.exit(143));

const counts = {passed: 0, failed: 0, skipped: 0};
const unsteady: string[] = [];
const took = new Map<string, number>();
let failures = 0;
let browser: Browser | undefined;
for (const one of wanted) {
  const {only} = one.options;
  if (only && !only.engines.includes(engine)) {
    counts.skipped++;
    console.log(`– ${engine}: ${one.name}: not run, ${only.because}`);
    continue;
  }
  let passed = await runInBrowser(one, (browser ??= await openBrowser(engine)));
  if (!passed) {
    // What then passes is unsteady: told and counted, for it is a defect of the journey or of what it shows.
    failures++;
    await renew();
    console.log(`    ${engine}: once more, in a new browser`);
    passed = await runInBrowser(one, (browser = await openBrowser(engine)));
    if (passed) unsteady.push(`${one.name} in ${engine}`);
    else await renew();
  }
  counts[passed ? 'passed' : 'failed']++;
}
await browser?.close();
if (values.result)
  writeFileSync(
    values.result,
    JSON.stringify({
      ...counts,
      unsteady,
      took: [...took].map(([name, time]) => ({name: `${engine}: ${name}`, seconds: time})),
    }),
  );
process.exit(counts.failed ? 1 : 0);
