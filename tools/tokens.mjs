// tokens.json and tokens.resolver.json: the public tokens as design tools read them (W3C design tokens, 2025.10). Made
// from the sheet that the elements ship, from the looks of the toolbar and the brands among them (stories/looks), and
// from docstrings. `npm run generate` writes them.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {color, serializeRGB} from '@csstools/css-color-parser';
import {parseComponentValue} from '@csstools/css-parser-algorithms';
import {tokenize} from '@csstools/css-tokenizer';
import {tsImport} from 'tsx/esm/api';
import {ROOT} from './process.mjs';

/** @typedef {import('../stories/looks/looks.ts').Look} Look */
/** @typedef {Map<string, string>} Declarations by name */
/** @typedef {{$type: string, $value: unknown, $description?: string, $extensions?: object}} Token */

const SCHEMAS = 'https://www.designtokens.org/schemas/2025.10';
/** What `medium` is, unless the member chose otherwise. Design tools know no `em`. */
const MEDIUM = 16;

/** @param {string} css @returns {Declarations} */
const declarations = (css) =>
  new Map([...css.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value.replaceAll(/\s+/g, ' ')]));

/** From a bracket to the one that closes it. @param {string} text @param {number} open */
function insideOf(text, open) {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')' && --depth === 0) return text.slice(open + 1, at);
  }
  throw new Error(`no end of “${text.slice(open)}”`);
}

/** At commas that stand in no bracket. @param {string} text */
function parts(text) {
  const found = [''];
  let depth = 0;
  for (const sign of text) {
    depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
    if (sign === ',' && depth === 0) found.push('');
    else found[found.length - 1] += sign;
  }
  return found.map((part) => part.trim());
}

/**
 * Puts something in the place of `name(…)`.
 * @param {string} text
 * @param {string} name
 * @param {(inside: string) => string} put
 */
function replaced(text, name, put) {
  for (let at = text.indexOf(`${name}(`); at >= 0; at = text.indexOf(`${name}(`)) {
    const inside = insideOf(text, at + name.length);
    text = text.slice(0, at) + put(inside) + text.slice(at + name.length + inside.length + 2);
  }
  return text;
}

/** The sheet of the tokens: its declarations, and those for who asks for more contrast. @param {string} root */
function sheetOf(root) {
  const source = readFileSync(join(root, 'src/element/tokens.styles.ts'), 'utf8');
  const [, always, contrast] =
    /css`\s*:host \{([^}]*)\}\s*@media \(prefers-contrast: more\) \{([^}]*)\}/.exec(source) ?? [];
  if (!always || !contrast) throw new Error('src/element/tokens.styles.ts is not written as tools/tokens.mjs reads it');
  return {always: declarations(always), contrast: declarations(contrast)};
}

/**
 * What every inside name is worth in a look, as a browser computes it, but for colours, which are still to be.
 * @param {ReturnType<typeof sheetOf>} sheet
 * @param {Look} look
 * @param {Declarations} brand
 */
function valuesIn({always, contrast}, look, brand) {
  const own = new Map([...always, ...(look.contrast ? contrast : [])]);
  /** @type {(text: string) => string} */
  const resolve = (text) =>
    replaced(
      replaced(text, 'var', (inside) => {
        const [name, ...rest] = parts(inside);
        return own.has(name) ? resolve(own.get(name) ?? '') : (brand.get(name) ?? resolve(rest.join(', ')));
      }),
      'light-dark',
      (inside) => parts(inside)[look.scheme === 'dark' ? 1 : 0],
    );
  return resolve;
}

/** @param {string} css */
function colourValue(css) {
  const parsed = parseComponentValue(tokenize({css}));
  const computed = parsed && color(parsed);
  if (!computed) throw new Error(`“${css}” is no colour`);
  const [red = 0, green = 0, blue = 0, alpha = 1] = (String(serializeRGB(computed)).match(/[\d.]+/g) ?? []).map(Number);
  const round = (/** @type {number} */ value) => Math.round(value * 10_000) / 10_000;
  return {
    colorSpace: 'srgb',
    components: [red, green, blue].map((value) => round(value / 255)),
    ...(alpha < 1 && {alpha: round(alpha)}),
    hex: `#${[red, green, blue].map((value) => value.toString(16).padStart(2, '0')).join('')}`,
  };
}

/** @param {string} css @param {number} em */
function dimensionValue(css, em) {
  const [, number, unit] = /^([\d.]+)(px|em)?$/.exec(css) ?? [];
  if (number === undefined || (!unit && Number(number))) throw new Error(`“${css}” is no length`);
  return {value: Math.round(Number(number) * (unit === 'em' ? em : 1) * 1000) / 1000, unit: 'px'};
}

/** @param {string} css @param {number} em */
const shadowValue = (css, em) =>
  parts(css).map((layer) => {
    const [offsetX, offsetY, blur, ...rest] = layer.split(' ');
    const [x, y, soft] = [offsetX, offsetY, blur].map((length) => dimensionValue(length, em));
    return {color: colourValue(rest.join(' ')), offsetX: x, offsetY: y, blur: soft, spread: {value: 0, unit: 'px'}};
  });

/**
 * By a name: the type of the token, and how its value is written.
 * @type {[RegExp, string, (css: string, em: number) => unknown][]}
 */
const TYPES = [
  [/^color-/, 'color', colourValue],
  [/^font-family/, 'fontFamily', (css) => parts(css).map((family) => family.replaceAll("'", ''))],
  [/^font-weight/, 'fontWeight', Number],
  [/^line-height$/, 'number', Number],
  [/-duration$/, 'duration', (css) => ({value: Number.parseFloat(css), unit: 'ms'})],
  [/^shadow$/, 'shadow', shadowValue],
  [/./, 'dimension', dimensionValue],
];

/**
 * Every token in one look, by its name without `--mutuelle-`.
 * @param {ReturnType<typeof sheetOf>} sheet
 * @param {Look} look
 * @param {Declarations} brand
 * @returns {Map<string, Token>}
 */
function tokensIn(sheet, look, brand) {
  const resolve = valuesIn(sheet, look, brand);
  const em = dimensionValue(brand.get('--mutuelle-font-size') ?? '1em', MEDIUM).value;
  const inside = [...sheet.always].flatMap(([own, value]) => {
    const [, name] = /^var\( ?--mutuelle-([\w-]+)/.exec(value) ?? [];
    return name ? [/** @type {const} */ ([name, resolve(`var(${own})`)])] : [];
  });
  return new Map(
    [...inside, /** @type {const} */ (['font-size', `${em}px`])].map(([name, css]) => {
      const [, $type, write] = /** @type {TYPES[number]} */ (TYPES.find(([pattern]) => pattern.test(name)));
      return [name, {$type, $value: write(css, em)}];
    }),
  );
}

/**
 * `color-primary` is `color.primary`; so a tool that writes CSS from them finds our own names again.
 * @param {Iterable<readonly [name: string, token: Token]>} tokens
 */
function treeOf(tokens) {
  /** @type {Record<string, any>} */
  const tree = {};
  for (const [name, token] of tokens) {
    const [, colour] = /^color-(.+)$/.exec(name) ?? [];
    if (colour) (tree['color'] ??= {})[colour] = token;
    else tree[name] = token;
  }
  return {mutuelle: tree};
}

/** What the docstring of all elements says of each. @param {string} root */
const descriptions = (root) =>
  new Map(
    [
      ...readFileSync(join(root, 'src/element/widget.ts'), 'utf8').matchAll(/@cssproperty --mutuelle-([\w-]+) - (.+)/g),
    ].map(([, name, said]) => [name, said]),
  );

const same = (/** @type {Token | undefined} */ one, /** @type {Token | undefined} */ other) =>
  JSON.stringify(one?.$value) === JSON.stringify(other?.$value);

/** The two files, as objects. @param {string} [root] */
export async function designTokens(root = ROOT) {
  /** @type {{looks: readonly Look[]}} */
  const {looks} = await tsImport(pathToFileURL(join(root, 'stories/looks/looks.ts')).href, import.meta.url);
  const sheet = sheetOf(root);
  const brandOf = (/** @type {Look} */ {brand}) =>
    declarations(brand ? readFileSync(join(root, `stories/looks/${brand}.css`), 'utf8') : '');
  const [[, first], ...others] = looks.map(
    (look) => /** @type {const} */ ([look.id, tokensIn(sheet, look, brandOf(look))]),
  );
  const said = descriptions(root);
  const differing = (/** @type {Map<string, Token>} */ tokens) =>
    [...tokens].filter(([name, token]) => !same(token, first.get(name)));

  const tokens = [...first].map(([name, token]) => {
    const modes = others
      .filter(([, own]) => !same(own.get(name), token))
      .map(([id, own]) => [id, own.get(name)?.$value]);
    return /** @type {const} */ ([
      name,
      {...token, $description: said.get(name), ...(modes.length && {$extensions: {mode: Object.fromEntries(modes)}})},
    ]);
  });
  const format = {
    $schema: `${SCHEMAS}/format.json`,
    $description:
      'Tokens of mutuelle-elements. $value is the light look; $extensions.mode holds the others, where they differ. ' +
      `Lengths are in pixels for a text of ${MEDIUM}: the elements have them in em.`,
    ...treeOf(tokens),
  };
  const resolver = {
    $schema: `${SCHEMAS}/resolver.json`,
    name: 'mutuelle-elements',
    version: '2025.10',
    sets: {tokens: {sources: [{$ref: 'tokens.json'}]}},
    modifiers: {
      mode: {
        description: looks.map(({id, title}) => `${id}: ${title}`).join('; '),
        contexts: {
          [looks[0].id]: [],
          ...Object.fromEntries(others.map(([id, own]) => [id, [treeOf(differing(own))]])),
        },
        default: looks[0].id,
      },
    },
    resolutionOrder: [{$ref: '#/sets/tokens'}, {$ref: '#/modifiers/mode'}],
  };
  return {format, resolver};
}

/** The two files, as texts by path. @param {string} [root] */
export async function tokenFiles(root = ROOT) {
  const {format, resolver} = await designTokens(root);
  const onOneLine = (/** @type {string} */ numbers) => numbers.replaceAll(/\s+/g, '');
  const text = (/** @type {object} */ value) =>
    `${JSON.stringify(value, undefined, 2).replaceAll(/\[[\d.,\s]+\]/g, onOneLine)}\n`;
  return {'tokens.json': text(format), 'tokens.resolver.json': text(resolver)};
}
