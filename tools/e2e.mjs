// Journeys: `node tools/e2e.mjs [--engine firefox] [--grep words] [--files 'e2e/x.journey.ts'] [--no-build]`.
// Plays the journeys of e2e/support (the facade's own test, the built files on pages of hosts) and every e2e/*.journey.ts, in each
// engine that is here, two engines at a time.
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {presentEngines} from './browsers.mjs';
import {ROOT, atMost, bin, filesIn, resultFile, run} from './process.mjs';

const journeyFiles = () => filesIn('e2e', /^e2e\/(support\/)?[^/]+\.journey\.ts$/).sort((a, b) => Number(b.startsWith('e2e/support/')) - Number(a.startsWith('e2e/support/')));

/** The demo pages as they would be put on a server. */
export const buildDemo = () => run(bin('vite'), ['build', '--mode', 'demo', '--logLevel', 'warn']);

/**
 * @param {{engines: import('./browsers.mjs').Engine[], grep?: string, files?: string[], shards?: Partial<Record<import('./browsers.mjs').Engine, number>>}} options
 *   `shards`: in how many browsers of that engine the journeys are played side by side
 * @returns {Promise<{engine: string, passed: number, failed: number, skipped: number, seconds: string, output: string}[]>}
 */
export function playJourneys({engines, grep, files = journeyFiles(), shards = {}}) {
  const parts = engines.flatMap((engine) => Array.from({length: shards[engine] ?? 1}, (_, index) => ({engine, shard: `${index + 1}/${shards[engine] ?? 1}`})));
  return atMost(2, parts.map(({engine, shard}) => async () => {
    const result = resultFile();
    const played = await run(process.execPath, ['--import', 'tsx', 'e2e/support/run.ts', '--engine', engine, '--shard', shard, ...grep ? ['--grep', grep] : [], '--result', result.path, ...files]);
    const counts = result.read();
    // No counts: the process died before its end. That is a failure whatever it printed.
    const {passed, failed, skipped} = counts ?? {passed: 0, failed: 1, skipped: 0};
    return {engine, passed, failed, skipped, seconds: played.seconds, output: played.output};
  }));
}

async function main() {
  const {values} = parseArgs({options: {engine: {type: 'string', multiple: true}, grep: {type: 'string'}, files: {type: 'string', multiple: true}, 'no-build': {type: 'boolean'}}});
  const engines = /** @type {import('./browsers.mjs').Engine[]} */ (values.engine ?? presentEngines());
  if (!values['no-build'] && existsSync(join(ROOT, 'demo', 'index.html'))) {
    const built = await buildDemo();
    if (!built.ok) {
      console.log(built.output);
      process.exit(1);
    }
  }
  const results = await playJourneys({engines, grep: values.grep, files: values.files});
  for (const {output} of results) console.log(output);
  const sum = (/** @type {'passed' | 'failed'} */ kind) => results.reduce((total, one) => total + one[kind], 0);
  for (const {engine, passed, failed, seconds} of results) console.log(`${engine}: ${passed} passed, ${failed} failed (${seconds})`);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  process.exit(sum('failed') || !sum('passed') ? 1 : 0);
}

if (process.argv[1] === import.meta.filename) await main();
