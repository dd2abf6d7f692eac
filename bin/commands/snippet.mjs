// `npx mutuelle-elements snippet enrolment-wizard --base /mutuelle/ --api https://api.example.fr/v1`: the lines to
// paste into a page. They name every file of the first view, so that the browser asks for all of them at once. Needs
// nothing but Node and cdn/.
import {readFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {Mistake} from './mistake.mjs';

/**
 * @typedef {object} LoadGraph What each tag loads before its first control (cdn/graph.json).
 * @property {string} version
 * @property {Record<string, {files: {file: string, integrity: string}[], calls: string[]}>} tags paths below cdn/, and
 *   below the API
 *
 * @typedef {object} SnippetOptions
 * @property {string} [base] Where cdn/ is served: a path, or an address.
 * @property {string} [api] Root of the API; without it the sandbox plays the insurer.
 * @property {boolean} [checked] With the hashes of the files: the browser then refuses any other version of them.
 */

export const usage = `mutuelle-elements snippet <tag> [options]

Prints the lines that put an element into a page: its files, asked for all at once, and its tag.
  --base          where the folder cdn/ is served (a path or an address; /mutuelle/)
  --api           root of your API (https://api.example.fr/v1); without it, a made-up insurer plays in the page
  --no-integrity  without hashes: the lines then stay good when cdn/ is replaced by another version`;

const attribute = (/** @type {string} */ text) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
const BACKEND = 'mutuelle-backend';

/**
 * @param {LoadGraph} graph
 * @param {string} name the tag, with or without `mutuelle-`
 * @param {SnippetOptions} [options]
 */
export function snippet(graph, name, {base = '/mutuelle/', api, checked = true} = {}) {
  const tag = name.startsWith('mutuelle-') ? name : `mutuelle-${name}`;
  const known = Object.keys(graph.tags).filter((one) => one !== BACKEND);
  const [own, backend] = [graph.tags[tag], graph.tags[BACKEND]];
  if (!own || !backend || tag === BACKEND) {
    const names = known.map((one) => one.replace('mutuelle-', ''));
    throw new Mistake(`no element is called “${name}”. There are: ${names.join(', ')}.`);
  }
  if (!/^(\.{0,2}\/|https?:\/\/)/.test(base)) {
    throw new Mistake(`--base ${base}: a path such as /mutuelle/, or an address with https://`);
  }
  if (api !== undefined && !/^(\/|https?:\/\/)\S*$/.test(api)) {
    throw new Mistake(`--api ${api}: an address such as https://api.example.fr/v1, or a path such as /api`);
  }
  const folder = attribute(base.replace(/\/*$/, '/'));
  const root = api === undefined ? undefined : attribute(api.replace(/\/+$/, ''));
  const files = [...new Map([...backend.files, ...own.files].map((one) => [one.file, one.integrity]))];
  const check = (/** @type {string} */ hash) => (checked ? ` integrity="${hash}"` : '');
  const hashOf = (/** @type {string} */ name) => files.find(([file]) => file === name)?.[1] ?? '';
  const far =
    api && /^https?:/.test(api) ? [`<link rel="preconnect" href="${attribute(new URL(api).origin)}" crossorigin>`] : [];
  const calls = root === undefined ? [] : own.calls;
  const again = checked ? '; print these lines again with each version' : '';
  return `${[
    `<!-- mutuelle-elements ${graph.version}: in <head>${again} -->`,
    ...far,
    ...files.map(([file, hash]) => `<link rel="modulepreload" href="${folder}${file}"${check(hash)}>`),
    ...calls.map((path) => `<link rel="preload" as="fetch" href="${root}${path}" crossorigin>`),
    ...[`${BACKEND}.js`, `${tag}.js`].map(
      (file) => `<script type="module" src="${folder}${file}"${check(hashOf(file))}></script>`,
    ),
    '',
    '<!-- in <body> -->',
    `<mutuelle-backend ${root === undefined ? 'sandbox' : `base-url="${root}"`}>`,
    `  <${tag}></${tag}>`,
    '</mutuelle-backend>',
  ].join('\n')}\n`;
}

/** @param {string[]} args @returns {string} */
export function answer(args) {
  const {
    values,
    positionals: [name, ...more],
  } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      base: {type: 'string'},
      api: {type: 'string'},
      'no-integrity': {type: 'boolean'},
      help: {type: 'boolean', short: 'h'},
    },
  });
  if (values.help) return `${usage}\n`;
  if (!name || more.length) throw new Mistake(usage);
  return snippet(loadGraph(), name, {
    ...(values.base !== undefined && {base: values.base}),
    ...(values.api !== undefined && {api: values.api}),
    checked: !values['no-integrity'],
  });
}

/** @returns {LoadGraph} */
function loadGraph() {
  try {
    return JSON.parse(readFileSync(new URL('../../cdn/graph.json', import.meta.url), 'utf8'));
  } catch (error) {
    const {code} = /** @type {NodeJS.ErrnoException} */ (error);
    throw code === 'ENOENT' ? new Mistake('cdn/ is not built: npm run build') : error;
  }
}

/** @param {string[]} args */
export async function run(args) {
  process.stdout.write(answer(args));
  return 0;
}
