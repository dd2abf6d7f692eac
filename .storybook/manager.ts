/**
 * The frame around the stories. It follows the toolbar: light or dark as the look, and names in the language chosen.
 * The list holds French names; English ones come with the page (main.ts).
 */
import {
  CURRENT_STORY_WAS_SET,
  DOCS_RENDERED,
  GLOBALS_UPDATED,
  SET_GLOBALS,
  STORY_PREPARED,
  STORY_RENDERED,
} from 'storybook/internal/core-events';
import type {API_PreparedStoryIndex} from 'storybook/internal/types';
import {addons, type API} from 'storybook/manager-api';
import {lookOf} from '../stories/looks/looks.js';
import {themeOf, type Language, type Scheme} from './theme.js';

type Index = API_PreparedStoryIndex;
type Entry = Index['entries'][string];

const english: {titles: Record<string, string>; stories: Record<string, string>} = JSON.parse(
  document.getElementById('english-names')!.textContent!,
);
/** Tags of Storybook's own: nobody searches for them. */
const OWN_TAGS = new Set(['dev', 'test', 'manifest', 'autodocs', 'play-fn', 'picture']);

/** The search looks into titles of anchors too: there it finds the ids of features, which are tags. */
const found = ({tags = []}: Entry) => tags.filter((tag) => !OWN_TAGS.has(tag)).map((title) => ({id: '', title}));

/** Groups under another name are other groups to Storybook, which shows them closed. */
function openGroups(): void {
  const closed = '[data-action="collapse-root"][aria-expanded="false"]';
  for (const group of document.querySelectorAll<HTMLElement>(closed)) group.click();
}

function named(entry: Entry, language: Language): Entry {
  const words =
    language === 'en'
      ? {title: english.titles[entry.title] ?? entry.title, name: english.stories[entry.id] ?? entry.name}
      : {};
  return Object.assign({}, entry, words, {anchors: found(entry)});
}

addons.register('mutuelle/frame', (api: API) => {
  let french: Index | undefined;
  let shown: Index | undefined;
  let shownIn: Language | undefined;

  /** Storybook reads the list anew when a file of stories changes. */
  function nameStories(language: Language): void {
    const index = api.getIndex();
    if (!index || (index === shown && language === shownIn)) return;
    if (index !== shown) french = index;
    const entries = Object.entries(french!.entries).map(([id, entry]) => [id, named(entry, language)]);
    shown = {...french!, entries: Object.fromEntries(entries)};
    const renamed = language !== shownIn && (shownIn !== undefined || language === 'en');
    shownIn = language;
    void api.setIndex(shown).then(() => renamed && requestAnimationFrame(openGroups));
  }

  let dressedAs = '';
  function dress(scheme: Scheme, language: Language): void {
    if (dressedAs === `${scheme} ${language}`) return;
    dressedAs = `${scheme} ${language}`;
    document.documentElement.lang = language;
    addons.setConfig({theme: themeOf(scheme, language)});
  }

  function follow(): void {
    const {theme, locale} = api.getGlobals();
    const language = locale === 'en' ? 'en' : 'fr';
    dress(lookOf(String(theme)).scheme, language);
    nameStories(language);
  }

  // pages of the foundations have nothing to set
  const hasPanel = ({storyId}: {storyId?: string}, usual: boolean) => usual && !storyId?.startsWith('foundations-');
  addons.setConfig({layoutCustomisations: {showPanel: hasPanel}});
  dress(matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light', 'fr');
  for (const event of [
    SET_GLOBALS,
    GLOBALS_UPDATED,
    CURRENT_STORY_WAS_SET,
    STORY_PREPARED,
    STORY_RENDERED,
    DOCS_RENDERED,
  ])
    api.on(event, follow);
});
