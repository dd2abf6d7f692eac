// Journeys: `node tools/e2e.mjs [--engine firefox] [--grep words] [--files 'e2e/x.journey.ts'] [--no-build] [--limit
// 20]`. Plays the journeys of e2e/support (the facade's own test, the built files on pages of hosts) and every
// e2e/*.journey.ts, in each engine that is here, two engines at a time. `--limit`: seconds for a journey, for who waits
// for one that fails.
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {presentEngines} from './browsers.mjs';
import {runJobs} from './jobs.mjs';
import {ROOT, bin, filesIn, resultFile, run} from './process.mjs';
import {Report} from './report.mjs';

/** @typedef {import('./browsers.mjs').Engine} Engine */

export const journeyFiles = () =>
  filesIn('e2e', /^e2e\/(support\/)?[^/]+\.journey\.ts$/).sort(
    (a, b) => Number(b.startsWith('e2e/support/')) - Number(a.startsWith('e2e/support/')),
  );

/** The demo pages as they would be put on a server. */
export const buildDemo = () => run(bin('vite'), ['build', '--mode', 'demo', '--logLevel', 'warn']);

/**
 * The journeys of some files in one browser.
 * @param {{engine: Engine, files: string[], what?: string, shard?: string, turn?: string, grep?: string, limit?:
 *   string}} options `shard`: `2/3` plays the second third of them; `turn`: `2/2` those that every engine is asked, and
 *   the second half of the others
 * @returns {Promise<import('./report.mjs').Result>}
 */
export async function playJourneys({engine, files, what = 'journeys', shard = '1/1', turn = '1/1', grep, limit}) {
  const result = resultFile();
  const played = await run(process.execPath, [
    '--import',
    'tsx',
    'e2e/support/run.ts',
    '--engine',
    engine,
    '--shard',
    shard,
    '--turn',
    turn,
    ...(grep ? ['--grep', grep] : []),
    ...(limit ? ['--limit', limit] : []),
    '--result',
    result.path,
    ...files,
  ]);
  // No counts: the process died before its end. That is a failure whatever it printed.
  const {passed, failed, skipped, unsteady, took} = result.read() ?? {
    passed: 0,
    failed: 1,
    skipped: 0,
    unsteady: [],
    took: [],
  };
  // What an engine could not do is told even when all is well.
  const notes = failed
    ? played.output
    : played.output
        .split('\n')
        .filter((line) => !line.startsWith('✓'))
        .join('\n');
  return {
    name: [`${what} in ${engine}`, shard !== '1/1' && shard, turn !== '1/1' && 'by turns'].filter(Boolean).join(', '),
    passed,
    failed: failed || (passed || grep ? 0 : 1),
    skipped,
    unsteady,
    took,
    seconds: played.seconds,
    output: notes,
    always: true,
  };
}

/**
 * One command for journeys of whatever kind. @param {{engine: Engine, shard: string}[]} parts @param {(part: {engine:
 * Engine, shard: string}) => Promise<import('./report.mjs').Result>} play
 */
export async function playParts(parts, play) {
  const report = new Report();
  await runJobs(
    parts.map((part) => ({
      name: `${part.engine} ${part.shard}`,
      async run() {
        const result = await play(part);
        report.add(result);
        return true;
      },
    })),
    2,
    () => undefined,
  );
  process.exit(report.end() ? 0 : 1);
}

/** What failed to be built is the end of a command. @param {Promise<{ok: boolean, output: string}>} building */
export async function built(building) {
  const {ok, output} = await building;
  if (ok) return;
  console.log(output);
  process.exit(1);
}

async function main() {
  const {values} = parseArgs({
    options: {
      engine: {type: 'string', multiple: true},
      grep: {type: 'string'},
      files: {type: 'string', multiple: true},
      limit: {type: 'string'},
      'no-build': {type: 'boolean'},
    },
  });
  if (!values['no-build'] && existsSync(join(ROOT, 'demo', 'index.html'))) await built(buildDemo());
  const engines = /** @type {Engine[]} */ (values.engine ?? presentEngines());
  await playParts(
    engines.map((engine) => ({engine, shard: '1/1'})),
    ({engine}) => playJourneys({engine, files: values.files ?? journeyFiles(), grep: values.grep, limit: values.limit}),
  );
}

if (process.argv[1] === import.meta.filename) await main();
