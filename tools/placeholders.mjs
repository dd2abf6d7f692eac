// No document of this project promises a text that nobody wrote. `node tools/placeholders.mjs` reads every Markdown
// file that git knows; placeholders.test.mjs runs it, and feeds bad samples to `placeholdersIn()`.
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {ROOT} from './process.mjs';

/** A check that sees nothing finds nothing wrong: fewer documents than this is a failure. Only ever raised. */
const MINIMUM = 40;

/** What stands for a text to come: [pattern, what it is]. */
const SIGNS = /** @type {const} */ ([
  [/\b(TODO|TBD|FIXME|XXX)\b/, 'a note of something to do'],
  [/\blorem\s+ipsum\b/i, 'a filler text'],
  // Alone on its line: « RESULTS » where a table should be. An acronym in a sentence is none.
  [/^[\W_]*(RESULTS?|R[EÉ]SULTATS?|PLACEHOLDER|TABLE|FIGURES?|NUMBERS?)[\W_]*$/, 'a word where its text should be'],
  [/^[\W_]*(to be (written|done|added|defined)|coming soon|à (compléter|venir|écrire))[\W_]*$/i, 'an announced text'],
]);

/** Code is quoted, not said: a fenced block or a code span may hold any word. Lines keep their numbers. */
const withoutCode = (/** @type {string} */ text) =>
  text
    .replaceAll(/^( *)(`{3,}|~{3,}).*\n[\s\S]*?^ *\2.*$/gm, (found) => found.replaceAll(/[^\n]/g, ' '))
    .replaceAll(/(`+)[^`\n]+?\1/g, (found) => '·'.repeat(found.length));

/**
 * Comments in pairs (`<!-- name -->` and `<!-- /name -->`) mark a place that a tool fills.
 * @param {string} text @returns {{line: number, what: string}[]}
 */
function emptyMarkers(text) {
  const lineAt = (/** @type {number} */ offset) => text.slice(0, offset).split('\n').length;
  const found = [];
  for (const {0: start, 1: name, index} of text.matchAll(/<!--\s*([\w-]+)\s*-->/g)) {
    const from = index + start.length;
    const end = new RegExp(`<!--\\s*/${name}\\s*-->`).exec(text.slice(from));
    const line = lineAt(index);
    if (!end) found.push({line, what: `${start} has no end`});
    else if (!text.slice(from, from + end.index).trim()) found.push({line, what: `nothing stands after ${start}`});
  }
  return found;
}

/** @param {string} text of a Markdown file @returns {{line: number, what: string}[]} */
export function placeholdersIn(text) {
  const said = withoutCode(text);
  const found = emptyMarkers(said);
  for (const [index, line] of said.split('\n').entries()) {
    for (const [pattern, what] of SIGNS) {
      if (pattern.test(line)) found.push({line: index + 1, what: `${what}: ${line.trim().slice(0, 80)}`});
    }
  }
  return found;
}

/** Documents that git knows, also those not committed yet; what is ignored belongs to somebody else. */
export function documents() {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', '*.md'];
  const listed = execFileSync('git', args, {cwd: ROOT, encoding: 'utf8'});
  return listed.split('\0').filter((path) => path && existsSync(join(ROOT, path)));
}

/** @returns {string[]} */
export function check(paths = documents(), minimum = MINIMUM) {
  const wrong = paths.flatMap((path) =>
    placeholdersIn(readFileSync(join(ROOT, path), 'utf8')).map(({line, what}) => `${path}:${line} ${what}`),
  );
  return paths.length < minimum ? [...wrong, `saw only ${paths.length} documents of at least ${minimum}`] : wrong;
}

if (process.argv[1] === import.meta.filename) {
  const wrong = check();
  for (const one of wrong) console.error(one);
  process.exit(wrong.length ? 1 : 0);
}
