// Stories: `node tools/stories.mjs [--engine chromium] [--grep profile-form] [--no-build]`. Builds Storybook and plays
// e2e/stories: every story in every look, by the facade of the journeys.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {presentEngines} from './browsers.mjs';
import {playJourneys} from './e2e.mjs';
import {ROOT, bin, filesIn, run} from './process.mjs';

/** @typedef {import('./browsers.mjs').Engine} Engine */

export const buildStorybook = () => run(bin('storybook'), ['build', '-o', 'storybook-static', '--quiet', '--disable-telemetry'], {env: {STORYBOOK_DISABLE_TELEMETRY: '1'}});

/** What one engine did to every story, in words: no more than that. @param {Engine} engine */
const done = (engine) => (engine === 'chromium'
  ? 'rendered in every look; axe: every rule in the first, the rules of colour in all (of size where a look has its own); 320 px, words + 40 %, text 200 %, forced colours, less motion'
  : 'rendered in every look, some in one page; axe: every rule in the first look (the rules of colour in the others: Chromium only)');

/** What an engine could not do is told even when all is well. @param {{output: string}[]} parts */
const notes = (parts) => parts.flatMap(({output}) => output.split('\n').filter((line) => /^ .*(again in a browser|once more, in a new browser)/.test(line)));

/** @returns {number} how many the index lists */
const count = () => Object.values(JSON.parse(readFileSync(join(ROOT, 'storybook-static', 'index.json'), 'utf8')).entries).filter((/** @type {any} */ {type}) => type === 'story').length;

/**
 * Chromium does most and goes first, on both cores.
 * @param {{engines: Engine[], grep?: string}} options
 */
export async function playStories({engines, grep}) {
  const parts = await playJourneys({engines, grep, files: filesIn('e2e/stories', /\.journey\.ts$/), shards: {chromium: 2}});
  return engines.map((engine) => {
    const mine = parts.filter((part) => part.engine === engine);
    const sum = (/** @type {'passed' | 'failed' | 'skipped'} */ kind) => mine.reduce((total, part) => total + part[kind], 0);
    const [passed, failed] = [sum('passed'), sum('failed')];
    return {engine, passed, failed: failed || (passed ? 0 : 1), skipped: sum('skipped'), seconds: mine.map(({seconds}) => seconds).join(' and '), output: mine.map(({output}) => output).join('\n'), told: [`${count()} stories ${done(engine)}`, ...notes(mine)].join('\n')};
  });
}

async function main() {
  const {values} = parseArgs({options: {engine: {type: 'string', multiple: true}, grep: {type: 'string'}, 'no-build': {type: 'boolean'}}});
  if (!values['no-build']) {
    const built = await buildStorybook();
    if (!built.ok) {
      console.log(built.output);
      process.exit(1);
    }
  }
  const results = await playStories({engines: /** @type {Engine[]} */ (values.engine ?? presentEngines()), grep: values.grep});
  for (const {output} of results) console.log(output);
  for (const {engine, passed, failed, seconds, told} of results) console.log(`${engine}: ${passed} passed, ${failed} failed (${seconds}); ${told}`);
  process.exit(results.some(({failed}) => failed) ? 1 : 0);
}

if (process.argv[1] === import.meta.filename) await main();
