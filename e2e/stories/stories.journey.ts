// Every story of the built Storybook, as its index lists them: it renders something, says nothing in the console and
// axe finds nothing, in the looks of the toolbar. A look changes properties of CSS and nothing else, so the rules that
// read colours and sizes are all that axe repeats, and the stories of an element share the looks out among them. The
// stories of an element make one journey, and one page turns from one to the next, as a person does: loading Storybook
// is what takes long.
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, resolve} from 'node:path';
import {looks} from '../../stories/looks/looks.js';
import {journey, type Engine, type Page} from '../support/journey.js';
import {
  movingThings,
  partsShown,
  storyProblem,
  storyReady,
  thingsTooWide,
  turnTo,
  wear,
  wearOnly,
  withoutEdge,
} from './in-page.js';

interface Entry {
  id: string;
  title: string;
  name: string;
  type: 'story' | 'docs';
  tags: string[];
}

const FOLDER = resolve('storybook-static');
const AXE = dirname(createRequire(import.meta.url).resolve('axe-core/axe.min.js'));
/** Rules whose answer depends on colours, and where a look has sizes of its own, on those. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];
const rulesOf = (look: string): string[] => (look === 'intranet' ? [...OF_COLOURS, 'target-size'] : OF_COLOURS);
/** A story is a piece of a page: it has neither landmarks nor a first heading. */
const OF_PAGES = ['region', 'landmark-one-main', 'page-has-heading-one'];
/**
 * The narrowest phone, with words 40 % longer: every story. In French, in English, with text twice as large: by turns,
 * too.
 */
const LONG_WORDS: Squeeze = ['320 px, pseudo-locale', {locale: 'pseudo'}];
const OTHER_SQUEEZES: readonly Squeeze[] = [
  ['320 px', {}],
  ['320 px, English', {locale: 'en'}],
  ['320 px, text 200 %', {text: 'browser-200'}],
];
type Squeeze = readonly [when: string, globals: Record<string, string>];
/**
 * Axe, other looks, narrow screens and long words: in one engine, for the time it takes. The others play stories in the
 * first look: both of them that which stands first for its element, each of them every other one of the rest.
 */
const THOROUGH: Engine = 'chromium';
const plays = (engine: Engine, index: number): boolean =>
  engine === THOROUGH || index === 0 || index % 2 === (engine === 'firefox' ? 1 : 0);

function read<T>(file: string): T {
  if (!existsSync(file)) throw new Error(`${file} is not there: npm run build-storybook`);
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}

const entries = Object.values(read<{entries: Record<string, Entry>}>(resolve(FOLDER, 'index.json')).entries);
const declared = read<{modules: {declarations?: {tagName?: string; cssParts?: {name: string}[]}[]}[]}>(
  resolve('custom-elements.json'),
);
/** Parts by tag, as the manifest tells them; kinds of buttons come with `button`. */
const partsOf = new Map(
  declared.modules
    .flatMap((module) => module.declarations ?? [])
    .flatMap(({tagName, cssParts = []}) => (tagName ? [[tagName, cssParts.map(({name}) => name)] as const] : [])),
);
const WITH_BUTTON = ['primary', 'second', 'quiet', 'danger'];

const whenReady = (page: Page, {id}: Entry) =>
  page.waitFor(() => page.evaluate(storyReady, id), {message: `${id} to be rendered and played`});

/** Axe as a file that the browser keeps: sending its half megabyte with every page costs more than running it. */
const loadAxe = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((done, failed) => {
        const script = document.createElement('script');
        Object.assign(script, {
          src: '/axe/axe.min.js',
          onload: () => done(),
          onerror: () => failed(new Error('no axe')),
        });
        document.head.append(script);
      }),
  );

async function open(page: Page, origin: string, entry: Entry): Promise<void> {
  // Storybook's own run of axe is its panel's; ours comes after it, in every look
  await page.goto(`${origin}/storybook/iframe.html?id=${entry.id}&viewMode=${entry.type}&globals=a11y.manual:!true`);
  await whenReady(page, entry);
  if (entry.type === 'story' && page.engine === THOROUGH) await loadAxe(page);
}

async function turn(page: Page, story: Entry): Promise<void> {
  await page.evaluate(turnTo, story.id);
  await whenReady(page, story);
}

/** What the toolbar says when a story opens. */
const AT_FIRST = {theme: 'light', locale: 'fr', text: '100'};
/** By the toolbar, which renders the story anew and plays its acts again, or on the page alone. */
type Dress = (page: Page, globals: Record<string, string>) => Promise<void>;
const byToolbar: Dress = (page, globals) => page.evaluate(wear, {...AT_FIRST, ...globals});
const onThePage: Dress = (page, globals) => page.evaluate(wearOnly, {...AT_FIRST, ...globals});

/** What is wrong with the page as it is now. */
async function judged(page: Page, when: string, rules?: string[]): Promise<string[]> {
  const violations = await page.axe({include: '#storybook-root', ...(rules ? {only: rules} : {disable: OF_PAGES})});
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({target, why}) => `${when}: axe ${id} ${target} ${why.replaceAll(/\s+/g, ' ')}`),
  );
}

async function troubles(page: Page, when: string): Promise<string[]> {
  const problem = await page.evaluate(storyProblem);
  return [
    ...(problem ? [`${when}: ${problem}`] : []),
    ...(await page.violations()).map(({kind, text}) => `${when}: ${kind} ${text}`),
  ];
}

async function undocumented(page: Page): Promise<string[]> {
  return (await page.evaluate(partsShown, [...partsOf.keys()]))
    .filter(({tag, part}) => {
      const known = partsOf.get(tag) ?? [];
      return !known.includes(part) && !(WITH_BUTTON.includes(part) && known.includes('button'));
    })
    .map(({tag, part}) => `part “${part}” is shown, but the docstring of <${tag}> has no @csspart ${part}`);
}

/** Every other look for the story that shows its element best, or stands first; for the rest one each, by turns. */
function otherLooks(index: number): string[] {
  const others = looks.slice(1).map(({id}) => id);
  return index === 0 ? others : [others[index % others.length]!];
}

/** Colours would be read on their way from one to the other. */
const holdStill = (page: Page): Promise<void> =>
  page.evaluate(() => document.documentElement.style.setProperty('--mutuelle-motion-duration', '0ms'));

/** `index`: of the story among those of its element; the first is dressed by the toolbar, as a designer would. */
async function play(page: Page, engine: Engine, index: number): Promise<string[]> {
  await holdStill(page);
  const found = [...(await troubles(page, 'light')), ...(await undocumented(page))];
  if (engine !== THOROUGH) return found;
  found.push(...(await judged(page, 'light')));
  const dress = index === 0 ? byToolbar : onThePage;
  for (const look of otherLooks(index)) {
    await dress(page, {theme: look});
    found.push(...(await troubles(page, look)), ...(await judged(page, look, rulesOf(look))));
  }
  const turn = index % (OTHER_SQUEEZES.length + 1);
  const squeezes = OTHER_SQUEEZES.filter((_, at) => index === 0 || at === turn);
  found.push(...(await squeezed(page, dress, [...squeezes, LONG_WORDS])));
  await dress(page, {});
  if (index === 0 || turn === OTHER_SQUEEZES.length) found.push(...(await asTheSystemSays(page)));
  return found;
}

/**
 * Where the system replaces every colour, what can be pressed or filled keeps an edge; where it asks for less motion,
 * nothing moves.
 */
async function asTheSystemSays(page: Page): Promise<string[]> {
  const forced = 'forced colours, reduced motion';
  await page.emulate({'forced-colors': 'active', 'prefers-reduced-motion': 'reduce'});
  await onThePage(page, {});
  const found = [
    ...(await troubles(page, forced)),
    ...(await page.evaluate(withoutEdge)).map((what) => `${forced}: ${what} has no edge`),
    ...(await page.evaluate(movingThings)).map((what) => `${forced}: ${what} moves`),
  ];
  await page.emulate({});
  return found;
}

async function squeezed(page: Page, dress: Dress, squeezes: readonly Squeeze[]): Promise<string[]> {
  const found: string[] = [];
  await page.resize({width: 320, height: 800});
  for (const [when, globals] of squeezes) {
    await dress(page, globals);
    found.push(
      ...(await troubles(page, when)),
      ...(await page.evaluate(thingsTooWide)).map((what) => `${when}: ${what} leaves the page`),
    );
  }
  await page.resize({width: 1280, height: 800});
  return found;
}

const stories = entries.filter(({type}) => type === 'story');
const component = ({id}: Entry) => id.split('--')[0]!;
for (const name of new Set(stories.map(component))) {
  const all = stories.filter((story) => component(story) === name);
  const mine = [...all].sort((a, b) => Number(b.tags.includes('picture')) - Number(a.tags.includes('picture')));
  journey(
    `stories: ${name}`,
    async ({engine, page, server}) => {
      server.folder('/storybook/', FOLDER, {lasting: true});
      server.folder('/axe/', AXE, {lasting: true});
      const found: string[] = [];
      for (const [index, story] of mine.entries()) {
        if (!plays(engine, index)) continue;
        const shown = index === 0 ? open(page, server.origin, story) : turn(page, story);
        const wrong = await shown
          .then(() => play(page, engine, index))
          .catch((error: unknown) => {
            throw new Error(`${story.id}: ${error}`, {cause: error});
          });
        found.push(...[...new Set(wrong)].map((what) => `${story.id} (${story.name}): ${what}`));
      }
      assert.deepEqual(found, []);
    },
    {limit: 300_000 + mine.length * 60_000},
  );
}

journey(
  'stories: a look, a language and a size that are put on the page reach the elements',
  async ({page, server}) => {
    server.folder('/storybook/', FOLDER, {lasting: true});
    server.folder('/axe/', AXE, {lasting: true});
    const story = stories.find((one) => component(one) === 'bank-details-form') ?? stories[0]!;
    await open(page, server.origin, story);
    await holdStill(page);
    const seen = async (globals: Record<string, string>) => {
      await onThePage(page, globals);
      const {color, size} = await page.evaluate(() => {
        const {backgroundColor, fontSize} = getComputedStyle(
          document
            .querySelector('#storybook-root mutuelle-bank-details-form')!
            .shadowRoot!.querySelector('[part~=primary]')!,
        );
        return {color: backgroundColor, size: parseFloat(fontSize)};
      });
      return {color, size, words: await page.text()};
    };
    const plain = await seen({});
    assert.match(plain.words, /Titulaire du compte/);
    assert.match((await seen({locale: 'pseudo'})).words, /\[Tiïtuü/, 'words 40 % longer');
    assert.match((await seen({locale: 'en'})).words, /Account holder/, 'English words');
    assert.equal((await seen({text: 'browser-200'})).size, plain.size * 2, 'text twice as large');
    assert.notEqual((await seen({theme: 'dark'})).color, plain.color, 'the dark look');
    assert.deepEqual(await seen({}), plain, 'and all of it can be taken off again');
  },
  {only: {engines: [THOROUGH], because: 'the others play stories in the first look'}},
);

journey(
  'stories: the index holds them all, and the documentation pages say how to embed each element',
  async ({page, server}) => {
    assert.ok(stories.length >= 80, `${stories.length} stories`);
    server.folder('/storybook/', FOLDER, {lasting: true});
    const shown: string[] = [];
    for (const entry of entries.filter(({type}) => type === 'docs')) {
      await open(page, server.origin, entry);
      const tag = [...partsOf.keys()].find((each) => component(entry) === each.replace('mutuelle-', ''));
      if (!tag) continue;
      shown.push(tag);
      await page.find(
        {css: 'pre', text: `<${tag}`, within: {css: '#storybook-docs'}},
        {message: `code to copy in ${entry.id}`},
      );
      const text = await page.text();
      for (const table of ['attributes', ...(tag === 'mutuelle-backend' ? [] : ['events', 'css shadow parts'])])
        assert.ok(text.toLowerCase().includes(table), `${entry.id} has no table of ${table}`);
    }
    assert.deepEqual(shown.sort(), [...partsOf.keys()].sort(), 'one documentation page for each element');
  },
  {only: {engines: [THOROUGH], because: 'documentation pages are Storybook’s own'}, limit: 600_000},
);
