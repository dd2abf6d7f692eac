// What a file may say, line by line: its length and width, what a strict page forbids, templates that stand in a view.
import {parseAst} from 'vite';
import {isTest} from './house.mjs';
import {withoutComments} from './imports.mjs';

const MAX_LINES = 400;
const MAX_COLUMNS = 120;
const MAX_TEMPLATE_LINES = 40;

/** What is never written in src: [pattern, why, files where it may be]. */
const BANS = /** @type {const} */ ([
  [/\sstyle="|\sstyle=\$\{/, 'a style attribute is lost under a strict CSP: use a class or setProperty()', /$^/],
  [/\bstyleMap\b/, 'styleMap writes a style attribute, lost under a strict CSP', /$^/],
  [
    /\b(inner|outer)HTML\b|\binsertAdjacentHTML\b|\bdocument\.write\b/,
    'a markup string is refused under Trusted Types: render a template',
    /$^/,
  ],
  [/\bunsafe(HTML|SVG|MathML|CSS|Static)\b/, 'never: use a template, or css`` with tokens', /$^/],
  [/\bnew Function\b|(?<![.\w])eval\(/, 'refused by every strict CSP', /$^/],
  [/(?<![\w.#-])\d*\.?\d+rem\b/, 'hosts change the root size: use em', /$^/],
  [/\blocalStorage\b/, 'nothing of a member rests in web storage', /^src\/session\/device\.ts$/],
  [
    /\bsessionStorage\b/,
    'nothing of a member rests in web storage',
    /^src\/session\/(session[\w.-]*|france-connect)\.ts$/,
  ],
  [
    /\bindexedDB\b/,
    'nothing of a member rests in the browser, but encrypted in the vault',
    /^src\/(session|engines\/vault)\//,
  ],
]);

/** @typedef {import('./imports.mjs').Wrong} Wrong */

/** @param {string} path @param {string} text @param {Wrong} wrong */
export function checkText(path, text, wrong) {
  checkSize(path, text, wrong);
  const code = withoutComments(text).split('\n');
  if (isTest(path))
    code.forEach((line, at) => {
      if (/\b(it|test|describe|journey)\.only\(/.test(line)) wrong(at + 1, 'narrows the tests to one: remove .only');
    });
  if (!path.startsWith('src/') || isTest(path)) return;
  for (const [pattern, why, allowed] of BANS)
    if (!allowed.test(path))
      code.forEach((line, at) => {
        const hit = pattern.exec(line);
        if (hit) wrong(at + 1, `“${hit[0].trim()}”: ${why}`);
      });
  if (/^src\/(features|shell|ui)\/.*(?<!\.view)\.ts$/.test(path)) checkTemplates(path, text, wrong);
}

/** @param {string} path @param {string} text @param {Wrong} wrong */
function checkSize(path, text, wrong) {
  const lines = text.replace(/\n$/, '').split('\n');
  if (lines.length > MAX_LINES && !/(-lock|^tokens)\.json$/.test(path))
    wrong(lines.length, `has ${lines.length} lines, more than ${MAX_LINES}: split it`);
  if (!/(?<!\.data)\.(m?[jt]s|css)$/.test(path)) return;
  lines.forEach((line, at) => {
    const columns = [...line].length;
    if (columns > MAX_COLUMNS) wrong(at + 1, `is ${columns} characters wide, more than ${MAX_COLUMNS}`);
  });
}

/**
 * A long template is read as a page: it stands in a `*.view.ts`.
 * @param {string} path
 * @param {string} text
 * @param {Wrong} wrong
 */
function checkTemplates(path, text, wrong) {
  if (!text.includes('html`')) return;
  const lineAt = (/** @type {number} */ offset) => text.slice(0, offset).split('\n').length;
  eachTemplate(parseAst(text, {lang: 'ts'}).body, ({start, end}) => {
    const lines = lineAt(end) - lineAt(start) + 1;
    if (lines > MAX_TEMPLATE_LINES)
      wrong(lineAt(start), `is a template of ${lines} lines, more than ${MAX_TEMPLATE_LINES}: move it to a *.view.ts`);
  });
}

/** @param {any} node @param {(template: {start: number, end: number}) => void} found */
function eachTemplate(node, found) {
  if (Array.isArray(node)) return node.forEach((child) => eachTemplate(child, found));
  if (!node || typeof node.type !== 'string') return;
  if (node.type === 'TaggedTemplateExpression' && node.tag.name === 'html') found(node);
  for (const key in node) if (typeof node[key] === 'object') eachTemplate(node[key], found);
}
