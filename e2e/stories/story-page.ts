// The stories of the built Storybook, as its index lists them, and a page that turns from one to the next, as a person
// does: loading Storybook is what takes long.
import {existsSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import type {Page, TestServer} from '../support/journey.js';
import {partsShown, storyProblem, storyReady, turnTo} from './in-page.js';

export interface Entry {
  id: string;
  title: string;
  name: string;
  type: 'story' | 'docs';
  tags: string[];
}

const FOLDER = resolve('storybook-static');
function read<T>(file: string): T {
  if (!existsSync(file)) throw new Error(`${file} is not there: npm run build-storybook`);
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}

export const entries = Object.values(read<{entries: Record<string, Entry>}>(resolve(FOLDER, 'index.json')).entries);
const declared = read<{modules: {declarations?: {tagName?: string; cssParts?: {name: string}[]}[]}[]}>(
  resolve('custom-elements.json'),
);
/** Parts by tag, as the manifest tells them; kinds of buttons come with `button`. */
export const partsOf = new Map(
  declared.modules
    .flatMap((module) => module.declarations ?? [])
    .flatMap(({tagName, cssParts = []}) => (tagName ? [[tagName, cssParts.map(({name}) => name)] as const] : [])),
);
const WITH_BUTTON = ['primary', 'second', 'quiet', 'danger', 'text'];

const whenReady = (page: Page, {id}: Entry) =>
  page.waitFor(() => page.evaluate(storyReady, id), {message: `${id} to be rendered and played`});

export const stories = entries.filter(({type}) => type === 'story');
export const component = ({id}: Entry): string => id.split('--')[0]!;

/** By element; that which shows its element best, or stands first, comes first. */
export const storiesOfElements: ReadonlyMap<string, readonly Entry[]> = new Map(
  [...new Set(stories.map(component))].map((name) => [
    name,
    stories
      .filter((story) => component(story) === name)
      .sort((a, b) => Number(b.tags.includes('picture')) - Number(a.tags.includes('picture'))),
  ]),
);

export const serveStorybook = (server: TestServer): void => void server.folder('/storybook/', FOLDER, {lasting: true});

export async function open(page: Page, origin: string, entry: Entry): Promise<void> {
  // Storybook's own run of axe is its panel's; ours comes after it, in every look
  await page.goto(`${origin}/storybook/iframe.html?id=${entry.id}&viewMode=${entry.type}&globals=a11y.manual:!true`);
  await whenReady(page, entry);
}

export async function turn(page: Page, story: Entry): Promise<void> {
  await page.evaluate(turnTo, story.id);
  await whenReady(page, story);
}

export async function troubles(page: Page, when: string): Promise<string[]> {
  // one that is rendered anew is empty until its insurer has answered
  let problem: string | undefined;
  await page
    .waitFor(async () => !(problem = await page.evaluate(storyProblem)), {timeout: 10_000})
    .catch(() => undefined);
  return [
    ...(problem ? [`${when}: ${problem}`] : []),
    ...(await page.violations()).map(({kind, text}) => `${when}: ${kind} ${text}`),
  ];
}

export async function undocumented(page: Page): Promise<string[]> {
  return (await page.evaluate(partsShown, [...partsOf.keys()]))
    .filter(({tag, part}) => {
      const known = partsOf.get(tag) ?? [];
      return !known.includes(part) && !(WITH_BUTTON.includes(part) && known.includes('button'));
    })
    .map(({tag, part}) => `part “${part}” is shown, but the docstring of <${tag}> has no @csspart ${part}`);
}

/** Colours would be read on their way from one to the other. */
export const holdStill = (page: Page): Promise<void> =>
  page.evaluate(() => document.documentElement.style.setProperty('--mutuelle-motion-duration', '0ms'));

/** What `judge` finds on each of these stories, told with the story. */
export async function wrongWith(
  page: Page,
  origin: string,
  all: readonly Entry[],
  judge: (index: number) => Promise<string[]>,
): Promise<string[]> {
  const found: string[] = [];
  for (const [index, story] of all.entries()) {
    const shown = index === 0 ? open(page, origin, story) : turn(page, story);
    const wrong = await shown
      .then(() => judge(index))
      .catch((error: unknown) => {
        throw new Error(`${story.id}: ${error}`, {cause: error});
      });
    found.push(...[...new Set(wrong)].map((what) => `${story.id} (${story.name}): ${what}`));
  }
  return found;
}
