// What belongs together: an element and what stands beside it, a sentence and its translation.

/** Files of `src/define/` that register no tag by themselves. */
const NO_TAG = new Set(['all', 'loading', 'autoloader', 'define']);
const COMPANIONS = ['.events.ts', '.test.ts', '.harness.ts'];
/** It shows nothing and has nothing to fill in. */
const BACKEND = ['-element.ts', '-element.test.ts'].map((end) => `src/shell/backend/backend${end}`);

/** @param {ReadonlyMap<string, string>} tree @param {(path: string, what: string) => void} wrong */
export function checkCompanions(tree, wrong) {
  const paths = [...tree.keys()];
  const lacks = (/** @type {string} */ who, /** @type {string} */ path) =>
    tree.has(path) ? undefined : wrong(who, `lacks ${path}`);
  for (const path of paths) {
    const tag = /^src\/define\/([^/.]+)\.ts$/.exec(path)?.[1];
    if (tag && !NO_TAG.has(tag)) for (const wanted of companionsOf(tag, paths)) lacks(path, wanted);
    const [, words, language] = /^(src\/.*\.messages\.)(fr|en)\.ts$/.exec(path) ?? [];
    if (words) lacks(path, `${words}${language === 'fr' ? 'en' : 'fr'}.ts`);
  }
}

/** @param {string} tag @param {string[]} paths */
function companionsOf(tag, paths) {
  const story = `stories/${tag}.stories.ts`;
  if (tag === 'backend') return [...BACKEND, story];
  const element = paths.find((path) => path.startsWith('src/features/') && path.split('/')[3] === `${tag}.ts`);
  if (!element) return [`src/features/*/${tag}.ts`, story];
  return [...COMPANIONS.map((end) => element.replace(/\.ts$/, end)), story];
}
