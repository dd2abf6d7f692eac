// Stories: `node tools/stories.mjs [--engine chromium] [--grep profile-form] [--no-build]`. Builds Storybook and plays
// e2e/stories by the facade of the journeys: every story, in the looks that its engine is asked for.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {presentEngines} from './browsers.mjs';
import {built, playJourneys, playParts} from './e2e.mjs';
import {ROOT, bin, run} from './process.mjs';
import {turnOf} from './turns.mjs';

/** @typedef {import('./browsers.mjs').Engine} Engine */

export const buildStorybook = () =>
  run(bin('storybook'), ['build', '-o', 'storybook-static', '--quiet', '--disable-telemetry'], {
    env: {STORYBOOK_DISABLE_TELEMETRY: '1'},
  });

/** Axe, other looks, narrow screens and long words: in one engine, for the time it takes. @type {Engine} */
const THOROUGH = 'chromium';
const STATIC = 'e2e/stories/storybook.journey.ts';

/** In how many browsers of an engine: one of them does most. @type {Record<Engine, number>} */
const BROWSERS = {chromium: 2, firefox: 1, webkit: 1};

/** @param {Engine[]} engines @returns {{engine: Engine, shard: string}[]} */
export const storyParts = (engines) =>
  engines.flatMap((engine) =>
    Array.from({length: BROWSERS[engine]}, (_, index) => ({engine, shard: `${index + 1}/${BROWSERS[engine]}`})),
  );

/** What an engine did to every story, in words: no more than that. @param {Engine} engine */
const done = (engine) =>
  engine === THOROUGH
    ? 'the story of each element in every look, the others in the light one and one that takes turns; axe: every ' +
      'rule in the light look, the rules of colour in the others (of size where a look has its own); 320 px with ' +
      'words + 40 %, and by turns in French, in English, with text 200 %, or with forced colours and less motion'
    : 'the story of each element, and by turns the others, in the light look, all on one page; axe, other looks, ' +
      'narrow screens and the documentation pages: Chromium only';

/** @returns {number} how many the index lists */
const count = () =>
  Object.values(JSON.parse(readFileSync(join(ROOT, 'storybook-static', 'index.json'), 'utf8')).entries).filter(
    (/** @type {any} */ {type}) => type === 'story',
  ).length;

/** @param {{engine: Engine, shard: string, grep?: string | undefined, isWhole?: boolean}} part */
export async function playStories({engine, shard, grep, isWhole = false}) {
  const result = await playJourneys({
    engine,
    shard,
    turn: engine === THOROUGH ? '1/1' : turnOf(engine, isWhole),
    grep,
    files: [`e2e/stories/${engine === THOROUGH ? 'thorough' : 'as-they-are'}.journey.ts`, STATIC],
    what: 'stories',
  });
  return {
    ...result,
    output: `${shard === '1/1' ? '' : `part ${shard} of `}${count()} stories: ${done(engine)}\n${result.output}`,
  };
}

async function main() {
  const {values} = parseArgs({
    options: {engine: {type: 'string', multiple: true}, grep: {type: 'string'}, 'no-build': {type: 'boolean'}},
  });
  if (!values['no-build']) await built(buildStorybook());
  await playParts(storyParts(/** @type {Engine[]} */ (values.engine ?? presentEngines())), (part) =>
    playStories({...part, grep: values.grep, isWhole: true}),
  );
}

if (process.argv[1] === import.meta.filename) await main();
