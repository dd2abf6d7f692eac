// What docs/theming.md promises, compared with the sources: tokens with their values, one vocabulary of parts, brands
// of ten lines. theming.test.mjs calls it for the tree; new-widget.test.mjs for a tree with one more widget.
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';

/** Buttons carry their kind as a second part. */
const KINDS = ['primary', 'second', 'quiet', 'danger'];
const MOST = {tokens: 40, declarations: 10};

/** @param {string} root @param {string} folder @param {RegExp} pattern @returns {[path: string, text: string][]} */
const read = (root, folder, pattern) =>
  readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'})
    .filter((path) => pattern.test(path))
    .sort()
    .map((path) => [`${folder}/${path}`, readFileSync(join(root, folder, path), 'utf8')]);

/** First cells of a table that starts with this head. @param {string} text @param {string} head */
const rows = (text, head) =>
  (text.split(head)[1] ?? '')
    .split('\n\n')[0]
    .split('\n')
    .filter((line) => /^\| [`]/.test(line));

/** A value as one line says it: the formatter breaks long ones. @param {string} text */
const onOneLine = (text) => text.replaceAll(/\(\s+/g, '(').replaceAll(/\s+\)/g, ')').replaceAll(/\s+/g, ' ');

/** @param {string} text */
const named = (text) => [...text.matchAll(/`([\w-]+)`/g)].map(([, name]) => name);

/**
 * A value as the table writes it: the inside names are the tokens they stand for. @param {string} css @param {string}
 * inside
 */
function builtIn(css, inside) {
  const value = new RegExp(`${inside}: var\\(--mutuelle-[\\w-]+, ([^;]*)\\);`).exec(css)?.[1] ?? '';
  return value
    .replaceAll('var(--_primary)', 'PRIMARY')
    .replaceAll('var(--_on-primary)', 'ON-PRIMARY')
    .replaceAll('var(--_text)', 'TEXT');
}

/** @param {string} guide @param {string} css tokens.styles.ts @param {string} widget widget.ts */
function tokenErrors(guide, css, widget) {
  const errors = [];
  const used = new Map(
    [...css.matchAll(/(--_[\w-]+): var\((--mutuelle-[\w-]+),/g)].map(([, inside, name]) => [
      name,
      builtIn(css, inside),
    ]),
  );
  used.set('--mutuelle-font-size', 'medium');
  const told = new Map(
    rows(guide, '| token | what | built-in value |').map((line) => {
      const [, name, , value] = line
        .split(' | ')
        .join('|')
        .split('|')
        .map((cell) => cell.trim().replaceAll('`', ''));
      return [name, value];
    }),
  );
  const declared = new Set([...widget.matchAll(/@cssproperty (--[\w-]+) - \S/g)].map(([, name]) => name));
  for (const [name, value] of used) {
    if (told.get(name) !== value)
      errors.push(`docs/theming.md: ${name} is ${told.get(name)}, and built in as ${value}`);
    if (!declared.has(name)) errors.push(`src/element/widget.ts: no @cssproperty ${name}`);
  }
  for (const name of [...told.keys(), ...declared])
    if (!used.has(name)) errors.push(`${name} is documented, and nothing reads it`);
  if (!guide.includes(`there are ${used.size}.`)) errors.push(`docs/theming.md: there are ${used.size} tokens`);
  if (used.size > MOST.tokens) errors.push(`${used.size} tokens, more than ${MOST.tokens}`);
  return errors;
}

/** @param {string} guide @param {[string, string][]} sources */
function partErrors(guide, sources) {
  const vocabulary = new Set([
    ...rows(guide, '| part | what |').flatMap((line) => named(line.split('|')[1])),
    ...KINDS,
  ]);
  const errors = [];
  const used = new Set(KINDS);
  for (const [path, text] of sources) {
    const shown = [...text.matchAll(/\spart=(?:"([^"]*)"|\$\{'([^']*)'\})/g)].flatMap(([, one, other]) =>
      (one ?? other).replaceAll(/\$\{[^}]*\}/g, '').split(' '),
    );
    const told = [...text.matchAll(/@csspart ([\w-]+)/g)].map(([, name]) => name);
    for (const name of [...shown, ...told].filter(Boolean)) {
      used.add(name);
      if (!vocabulary.has(name)) errors.push(`${path}: part “${name}” is not in the vocabulary of docs/theming.md`);
    }
  }
  for (const name of vocabulary) if (!used.has(name)) errors.push(`docs/theming.md: part “${name}” is shown nowhere`);
  return errors;
}

/** @param {string} guide @param {[string, string][]} looks */
function brandErrors(guide, looks) {
  return looks.flatMap(([path, css]) => {
    const body = css.slice(css.indexOf('{'));
    const declarations = [...body.matchAll(/^ {2}([\w-]+):/gm)].map(([, name]) => name);
    return [
      ...(declarations.length === 0 || declarations.length > MOST.declarations
        ? [`${path}: ${declarations.length} declarations, at most ${MOST.declarations}`]
        : []),
      ...declarations
        .filter((name) => name !== 'color-scheme' && !name.startsWith('--mutuelle-'))
        .map((name) => `${path}: ${name} is no token`),
      ...(guide.includes(`:root ${body.trim()}`) ? [] : [`docs/theming.md does not show ${path} as it is`]),
    ];
  });
}

/**
 * Nothing moves for those who ask for less: transitions last as long as the token says, animations are asked about.
 * @param {[string, string][]} sources
 */
function motionErrors(sources) {
  return sources.flatMap(([path, text]) => [
    ...[...text.matchAll(/\btransition:\s+([^;]+);/g)]
      .filter(([, value]) => value !== 'none' && value.split(',').some((part) => !part.includes('var(--_motion)')))
      .map(([found]) => `${path}: “${found}” does not last var(--_motion)`),
    ...(/\banimation: (?!none)/.test(text) && !text.includes('prefers-reduced-motion')
      ? [`${path}: an animation that prefers-reduced-motion does not stop`]
      : []),
  ]);
}

/** @param {string} root @returns {string[]} */
export function themingErrors(root) {
  const file = (/** @type {string} */ path) => readFileSync(join(root, path), 'utf8');
  const guide = file('docs/theming.md');
  const sources = read(root, 'src', /(?<!\.test|\.node-test|\.harness)\.ts$/);
  if (sources.length < 100) return [`saw only ${sources.length} sources`];
  return [
    ...tokenErrors(guide, onOneLine(file('src/element/tokens.styles.ts')), file('src/element/widget.ts')),
    ...partErrors(guide, sources),
    ...brandErrors(guide, read(root, 'stories/looks', /\.css$/)),
    ...motionErrors(sources),
  ];
}
