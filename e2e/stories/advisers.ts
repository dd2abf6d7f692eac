// Pictures of docs/advisers.md, by the facade of the journeys; started by tools/advisers.mjs. The page itself says
// which: every `pictures/advisers/<story>.webp` is the story of that name, on a phone.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {openBrowser} from '../support/browser.js';
import {startServer} from '../support/server.js';
import {buildStorybook} from '../../tools/stories.mjs';
import {photographStory} from './photograph.js';

const FOLDER = resolve('docs', 'pictures', 'advisers');
const WIDTH = 390;
/** An adviser looks for a place on the page, not for its end. */
const TALLEST = 1_500;

const {values} = parseArgs({
  options: {grep: {type: 'string', default: ''}, 'no-build': {type: 'boolean', default: false}},
});

/** Runs in the page: pictures of the web are a quarter of those of the browser. */
async function asWebp(png: string): Promise<string> {
  const picture = new Image();
  picture.src = `data:image/png;base64,${png}`;
  await picture.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [picture.width, picture.height];
  canvas.getContext('2d')!.drawImage(picture, 0, 0);
  return canvas.toDataURL('image/webp', 0.7).split(',')[1]!;
}

async function main(): Promise<void> {
  if (!values['no-build']) {
    const built = await buildStorybook();
    if (!built.ok) throw new Error(built.output);
  }
  const stories = [
    ...readFileSync(resolve('docs', 'advisers.md'), 'utf8').matchAll(/pictures\/advisers\/([\w-]+)\.webp/g),
  ].map(([, id = '']) => id);
  const server = await startServer();
  server.folder('/storybook/', resolve('storybook-static'), {lasting: true});
  server.page('/sheet', '<!doctype html><html lang="en"><title>Sheet</title>');
  const browser = await openBrowser('chromium');
  mkdirSync(FOLDER, {recursive: true});
  mkdirSync(resolve('artefacts', 'advisers'), {recursive: true});
  try {
    for (const id of [...new Set(stories)].filter((each) => each.includes(values.grep))) {
      const page = await browser.newPage();
      const path = resolve('artefacts', 'advisers', `${id}.png`);
      await photographStory(page, server.origin, id, {look: 'light', width: WIDTH, tallest: TALLEST, path});
      await page.goto(`${server.origin}/sheet`);
      const webp = Buffer.from(await page.evaluate(asWebp, readFileSync(path).toString('base64')), 'base64');
      writeFileSync(join(FOLDER, `${id}.webp`), webp);
      console.log(`docs/pictures/advisers/${id}.webp: ${Math.round(webp.length / 1024)} kB`);
      await page.close();
      await browser.fresh();
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

await main();
