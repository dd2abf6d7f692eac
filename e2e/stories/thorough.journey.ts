// Every story, in Chromium: it renders something, says nothing in the console and axe finds nothing, in the looks of
// the toolbar, on narrow screens and with long words. A look changes properties of CSS and nothing else, so the rules
// that read colours and sizes are all that axe repeats, and the stories of an element share the looks out among them.
// The stories of an element make one journey.
import assert from 'node:assert/strict';
import {createRequire} from 'node:module';
import {dirname} from 'node:path';
import {looks} from '../../stories/looks/looks.js';
import {journey, type Page} from '../support/journey.js';
import {movingThings, thingsTooWide, wear, wearOnly, withoutEdge} from './in-page.js';
import {
  component,
  entries,
  holdStill,
  open,
  partsOf,
  serveStorybook,
  stories,
  storiesOfElements,
  troubles,
  undocumented,
  wrongWith,
} from './story-page.js';
import {wrongOnceTranslated} from './translation.js';

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

/** Every other look for the story that shows its element best, or stands first; for the rest one each, by turns. */
function otherLooks(index: number): string[] {
  const others = looks.slice(1).map(({id}) => id);
  return index === 0 ? others : [others[index % others.length]!];
}

/** `index`: of the story among those of its element; the first is dressed by the toolbar, as a designer would. */
async function play(page: Page, index: number): Promise<string[]> {
  await holdStill(page);
  const found = [...(await troubles(page, 'light')), ...(await undocumented(page))];
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
  if (index % 2 === 0) found.push(...(await wrongOnceTranslated(page, onThePage)));
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

for (const [name, mine] of storiesOfElements)
  journey(
    `stories: ${name}`,
    async ({page, server}) => {
      serveStorybook(server);
      server.folder('/axe/', AXE, {lasting: true});
      const found = await wrongWith(page, server.origin, mine, async (index) => {
        if (index === 0) await loadAxe(page);
        return play(page, index);
      });
      assert.deepEqual(found, []);
    },
    {limit: 300_000 + mine.length * 60_000},
  );

journey(
  'stories: a look, a language and a size that are put on the page reach the elements',
  async ({page, server}) => {
    serveStorybook(server);
    const story = stories.find((one) => component(one) === 'bank-details-form') ?? stories[0]!;
    await open(page, server.origin, story);
    await holdStill(page);
    /** Once it says this: a slow insurer's answer, or the words of another language, may still be on their way. */
    const seen = async (globals: Record<string, string>, says: RegExp) => {
      await onThePage(page, globals);
      const words = await page.waitFor(async () => says.exec(await page.text())?.[0], {message: `${says} to be read`});
      const {color, size} = await page.evaluate(() => {
        const {backgroundColor, fontSize} = getComputedStyle(
          document
            .querySelector('#storybook-root mutuelle-bank-details-form')!
            .shadowRoot!.querySelector('[part~=primary]')!,
        );
        return {color: backgroundColor, size: parseFloat(fontSize)};
      });
      return {color, size, words};
    };
    const french = /Titulaire du compte/;
    const plain = await seen({}, french);
    await seen({locale: 'pseudo'}, /\[Tiïtuü/); // 40 % longer
    await seen({locale: 'en'}, /Account holder/);
    assert.equal((await seen({text: 'browser-200'}, french)).size, plain.size * 2, 'text twice as large');
    assert.notEqual((await seen({theme: 'dark'}, french)).color, plain.color, 'the dark look');
    assert.deepEqual(await seen({}, french), plain, 'and all of it can be taken off again');
  },
);

journey(
  'stories: the index holds them all, and the documentation pages say how to embed each element',
  async ({page, server}) => {
    assert.ok(stories.length >= 80, `${stories.length} stories`);
    serveStorybook(server);
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
  {limit: 600_000},
);
