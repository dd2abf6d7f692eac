// What a page's head holds for one of our elements by snippet: every file that is needed before its first screen is
// named in the HTML, so that none is found by reading another one.
import {createHash} from 'node:crypto';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {join, posix} from 'node:path';
import {init, parse} from 'es-module-lexer/minimal';

/** Start of the name of the chunk that the element asks for to show its first screen. @type {Record<string, string>} */
const FIRST_PANEL = {'mutuelle-enrolment-wizard': 'welcome.panel-'};

/**
 * Files of the folder that these import statically, themselves first.
 * @param {string} folder @param {string[]} start
 */
export function loadedBy(folder, start) {
  const found = new Set(start);
  for (const file of found) {
    for (const {d, n} of parse(readFileSync(join(folder, file), 'utf8'))[0]) {
      if (d === -1 && n?.startsWith('.')) found.add(posix.join(posix.dirname(file), n));
    }
  }
  return [...found];
}

const sha384 = (/** @type {string} */ file) =>
  `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;

/** @typedef {import('./subjects.mjs').Built} Built */

/** @param {Built} built @param {string} tag */
async function computed({folder, address}, tag) {
  await init();
  const entries = ['mutuelle-backend.js', `${tag}.js`];
  const panel = FIRST_PANEL[tag];
  const chunks = readdirSync(join(folder, 'chunks')).filter((name) => panel && name.startsWith(panel));
  if (panel && chunks.length !== 1) throw new Error(`which chunk is ${panel}? ${chunks.join(', ')}`);
  return [
    ...loadedBy(folder, [...entries, ...chunks.map((name) => `chunks/${name}`)]).map(
      (file) => `<link rel="modulepreload" href="${address}${file}" integrity="${sha384(join(folder, file))}">`,
    ),
    ...entries.map((file) => `<script type="module" src="${address}${file}"></script>`),
  ].join('\n');
}

/**
 * A printed tag, led from the example's addresses to ours.
 * @param {string} tag @param {Built} built @param {{from: string, to: string}} api
 */
function led(tag, {folder, address}, api) {
  return tag.replace(/\b(href|src)="([^"]*)"/, (_, name, url) => {
    if (url === new URL(api.from).origin) return `${name}="${new URL(api.to).origin}"`;
    if (url.startsWith(`${api.from}/`)) return `${name}="${api.to}${url.slice(api.from.length)}"`;
    // Wherever the example keeps the folder: the longest end of the address that is a file of it.
    const parts = url
      .replace(/^\w+:\/\/[^/]+/, '')
      .split('/')
      .filter(Boolean);
    const start = parts.findIndex((/** @type {string} */ _part, /** @type {number} */ at) =>
      existsSync(join(folder, ...parts.slice(at))),
    );
    if (start < 0) throw new Error(`a snippet names ${url}, which is not in ${folder}: npm run build`);
    return `${name}="${address}${parts.slice(start).join('/')}"`;
  });
}

/**
 * What the build printed for this tag, else the same worked out here.
 * @param {Built} built @param {string} tag @param {string} api
 */
export async function snippetHead(built, tag, api) {
  const printed = join(built.folder, 'snippets', `${tag}.html`);
  if (!existsSync(printed)) return computed(built, tag);
  const text = readFileSync(printed, 'utf8').replaceAll(/<!--[\s\S]*?-->/g, '');
  const from = /\bbase-url="([^"]+)"/.exec(text)?.[1];
  if (!from) throw new Error(`${printed} names no API`);
  const tags = text.match(/<link\b[^>]*>|<script\b[^>]*\bsrc=[^>]*>\s*<\/script>/g) ?? [];
  if (!tags.length) throw new Error(`${printed} names no file`);
  return tags.map((one) => led(one, built, {from, to: api})).join('\n');
}
