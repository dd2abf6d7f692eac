// Pictures of every element, by the facade of the journeys; started by tools/pictures.mjs. The story of an element is
// the one tagged `picture`, else its first. Sheets are put together by the browser itself: no program for pictures is
// needed.
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {looks} from '../../stories/looks/looks.js';
import {openBrowser, type Page} from '../support/browser.js';
import {startServer} from '../support/server.js';
import {buildStorybook} from '../../tools/stories.mjs';
import {photographStory} from './photograph.js';

const WIDTHS = [320, 390, 768, 1280];
const WHOLE = resolve('artefacts', 'pictures');
const SHEETS = resolve('docs', 'pictures');
/** A sheet shows the first screens: pixels of the page, and how much smaller they are drawn. */
const SHOWN = 1_000;
const SCALE = 0.3;
const TALLEST = 12_000;

const {values} = parseArgs({
  options: {grep: {type: 'string', default: ''}, 'no-build': {type: 'boolean', default: false}},
});

interface Entry {
  id: string;
  title: string;
  type: string;
  tags: string[];
}

const elementOf = ({id}: Entry): string => id.split('--')[0]!;

function subjects(): Entry[] {
  const {entries} = JSON.parse(readFileSync(resolve('storybook-static', 'index.json'), 'utf8')) as {
    entries: Record<string, Entry>;
  };
  const stories = Object.values(entries).filter(({type, id}) => type === 'story' && !id.startsWith('foundations-'));
  const names = [...new Set(stories.map(elementOf))].filter(
    (name) => name.includes(values.grep) && existsSync(resolve('src', 'define', `${name}.ts`)) && name !== 'backend',
  );
  return names.map((name) => {
    const own = stories.filter((story) => elementOf(story) === name);
    return own.find(({tags}) => tags.includes('picture')) ?? own[0]!;
  });
}

interface Cell {
  look: string;
  title: string;
  width: number;
  png: string;
}

async function photograph(page: Page, origin: string, story: Entry): Promise<Cell[]> {
  const {id} = story;
  const cells: Cell[] = [];
  const folder = join(WHOLE, elementOf(story));
  mkdirSync(folder, {recursive: true});
  for (const {id: look, title} of looks) {
    for (const width of WIDTHS) {
      const path = join(folder, `${look}-${width}.png`);
      await photographStory(page, origin, id, {look, width, tallest: TALLEST, path});
      cells.push({look, title, width, png: readFileSync(path).toString('base64')});
    }
  }
  return cells;
}

/** Rows are looks, columns are widths. Runs in the page. */
async function compose(cells: Cell[], shown: number, scale: number): Promise<string> {
  const gap = 14,
    label = 20;
  const pictures = await Promise.all(
    cells.map(async (cell) => {
      const picture = new Image();
      picture.src = `data:image/png;base64,${cell.png}`;
      await picture.decode();
      return {
        ...cell,
        picture,
        across: Math.round(cell.width * scale),
        down: Math.round(Math.min(picture.height, shown) * scale),
      };
    }),
  );
  const rows = [...new Set(pictures.map(({look}) => look))].map((look) => pictures.filter((one) => one.look === look));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(...rows.map((row) => row.reduce((sum, {across}) => sum + across + gap, gap)));
  canvas.height = rows.reduce((sum, row) => sum + Math.max(...row.map(({down}) => down)) + gap + label, gap);
  const paint = canvas.getContext('2d')!;
  paint.fillStyle = '#d9d7d1';
  paint.fillRect(0, 0, canvas.width, canvas.height);
  paint.imageSmoothingQuality = 'high';
  paint.font = '600 12px sans-serif';
  let y = gap;
  for (const row of rows) {
    let x = gap;
    paint.fillStyle = '#1b2827';
    paint.fillText(row[0]!.title, x, y + 10);
    for (const {picture, width, across, down} of row) {
      paint.drawImage(picture, 0, 0, width, down / scale, x, y + label, across, down);
      x += across + gap;
    }
    y += Math.max(...row.map(({down}) => down)) + gap + label;
  }
  return canvas.toDataURL('image/webp', 0.5).split(',')[1]!;
}

async function main(): Promise<void> {
  if (!values['no-build'] || !existsSync(resolve('storybook-static'))) {
    const built = await buildStorybook();
    if (!built.ok) throw new Error(built.output);
  }
  const server = await startServer();
  server.folder('/storybook/', resolve('storybook-static'), {lasting: true});
  server.page('/sheet', '<!doctype html><html lang="en"><title>Sheet</title>');
  const browser = await openBrowser('chromium');
  mkdirSync(SHEETS, {recursive: true});
  try {
    for (const subject of subjects()) {
      const page = await browser.newPage();
      const cells = await photograph(page, server.origin, subject);
      await page.goto(`${server.origin}/sheet`);
      const sheet = Buffer.from(await page.evaluate(compose, cells, SHOWN, SCALE), 'base64');
      const name = `${elementOf(subject)}.webp`;
      writeFileSync(join(SHEETS, name), sheet);
      console.log(
        `docs/pictures/${name}: ${cells.length} pictures of ${subject.id}, ${Math.round(sheet.length / 1024)} kB`,
      );
      await page.close();
      await browser.fresh();
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

await main();
