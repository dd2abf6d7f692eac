// Markup and style sheets inside of template literals, which minifiers of JavaScript leave as they are: html``, svg``
// and css`` lose their indentation and comments. Conservative: white space goes only where no reader and no renderer
// can tell.
import MagicString from 'magic-string';

/** Stands for one `${…}` while a template is treated as one text. Private use: never in a source. */
const HOLE = '\uE000';

/** White space beside the tags of these is never shown: they begin and end a line, or are inside of a drawing. */
const LINE = new Set(
  (
    'address article aside blockquote body br caption col colgroup dd details dialog div dl dt fieldset ' +
    'figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol optgroup option p search section select ' +
    'summary table tbody td tfoot th thead tr ul ' +
    'circle clipPath defs desc ellipse g line linearGradient mask path pattern polygon polyline rect stop ' +
    'symbol title use'
  ).split(' '),
);

/**
 * @param {string} html with HOLE for each expression
 * @returns {{kind: 'text' | 'tag' | 'comment', text: string, name: string}[]}
 */
function htmlTokens(html) {
  const tokens = [];
  let at = 0;
  while (at < html.length) {
    const rest = html.slice(at);
    const comment = /^<!--[\s\S]*?(-->|$)/.exec(rest);
    // Inside of a tag, quoted values may hold anything, `>` included.
    const tag = comment
      ? null
      : new RegExp(`^</?([a-zA-Z${HOLE}][^\\s>/${HOLE}]*)(?:[^"'>]|"[^"]*"|'[^']*')*>`).exec(rest);
    const text = comment || tag ? null : /^<?[^<]*/.exec(rest);
    const [found] = /** @type {RegExpExecArray} */ (comment ?? tag ?? text);
    tokens.push({
      kind: /** @type {const} */ (comment ? 'comment' : tag ? 'tag' : 'text'),
      text: found,
      name: tag ? tag[1] : '',
    });
    at += found.length;
  }
  return tokens;
}

const SPACE = /[ \t\n\r\f]+/g;

/** White space between attributes becomes one space; values stay as they are. */
const minifyTag = (/** @type {string} */ tag) =>
  tag.replaceAll(/("[^"]*"|'[^']*')|[ \t\n\r\f]+(>$)?/g, (_, quoted, end) => quoted ?? end ?? ' ');

/** @param {string} html with HOLE for each expression */
export function minifyHtml(html) {
  if (/<(pre|textarea|script|style)\b/i.test(html)) return html;
  const kept = htmlTokens(html).filter(({kind, text}) => kind !== 'comment' || text.includes(HOLE));
  // Texts that a comment stood between are one text.
  const tokens = kept.reduce((all, token) => {
    const last = all.at(-1);
    if (last?.kind === 'text' && token.kind === 'text') last.text += token.text;
    else all.push(token);
    return all;
  }, /** @type {typeof kept} */ ([]));
  return tokens
    .map(({kind, text}, index) => {
      if (kind === 'tag') return minifyTag(text);
      if (kind === 'comment') return text;
      let short = text.replaceAll(SPACE, ' ');
      if (LINE.has(tokens[index - 1]?.name)) short = short.replace(/^ /, '');
      if (LINE.has(tokens[index + 1]?.name)) short = short.replace(/ $/, '');
      return short;
    })
    .join('');
}

/** @param {string} css with HOLE for each expression */
export function minifyCss(css) {
  const pieces = css.split(/("(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'|url\([^)"']*\)|\/\*[\s\S]*?\*\/)/);
  // Strings and addresses stay; odd pieces are the separators of split().
  const safe = pieces
    .map((piece, index) => (index % 2 === 0 ? piece : piece.startsWith('/*') ? '' : `\uE001${index}\uE001`))
    .join('');
  return (
    safe
      .replaceAll(SPACE, ' ')
      // An empty custom property keeps its one space.
      .replaceAll(/: ?(?=[;}])/g, ':\uE001')
      .replaceAll(/ ?([{};,]) ?/g, '$1')
      // Not before `:`, where a descendant may follow.
      .replaceAll(': ', ':')
      .replaceAll(/ !important/g, '!important')
      .replaceAll(';}', '}')
      .trim()
      .replaceAll(/\uE001(\d+)\uE001/g, (_, index) => pieces[Number(index)])
      .replaceAll('\uE001', ' ')
  );
}

/** @typedef {{type: string, start: number, end: number, [key: string]: any}} Node */

/** Every tagged template of a syntax tree. @param {any} node @param {(node: Node) => void} found */
function eachTaggedTemplate(node, found) {
  if (Array.isArray(node)) return node.forEach((child) => eachTaggedTemplate(child, found));
  if (!node || typeof node.type !== 'string') return;
  if (node.type === 'TaggedTemplateExpression') found(node);
  for (const key in node) if (typeof node[key] === 'object') eachTaggedTemplate(node[key], found);
}

/**
 * @param {string} code JavaScript
 * @param {(code: string) => any} parse to an ESTree
 * @param {readonly string[]} tags of 'html', 'svg', 'css'
 */
export function minifyTemplates(code, parse, tags) {
  if (!tags.some((tag) => code.includes(`${tag}\``)) || /[\uE000\uE001]/.test(code)) return undefined;
  const output = new MagicString(code);
  eachTaggedTemplate(parse(code), ({tag, quasi}) => {
    if (tag.type !== 'Identifier' || !tags.includes(tag.name)) return;
    /** @type {Node[]} */
    const quasis = quasi.quasis;
    const minify = tag.name === 'css' ? minifyCss : minifyHtml;
    const parts = minify(quasis.map(({value}) => value.raw).join(HOLE)).split(HOLE);
    if (parts.length !== quasis.length)
      throw new Error(
        `a ${tag.name} template lost an expression while it was minified: ${code.slice(quasi.start, quasi.start + 80)}`,
      );
    // Parsers differ in whether the range of a quasi holds its opening mark.
    const mark = quasi.start + 1 - quasis[0].start;
    quasis.forEach(({start, value}, index) => {
      if (value.raw !== parts[index]) output.update(start + mark, start + mark + value.raw.length, parts[index]);
    });
  });
  return output.hasChanged() ? output : undefined;
}

/** @param {{tags?: readonly string[]}} [options] @returns {import('vite').Plugin} */
export function minifyTemplateLiterals({tags = ['html', 'svg', 'css']} = {}) {
  return {
    name: 'mutuelle-minify-templates',
    transform(code, id) {
      if (!/\.[jt]s$/.test(id.split('?')[0]) || id.includes('/node_modules/')) return undefined;
      const output = minifyTemplates(code, (text) => this.parse(text), tags);
      return output && {code: output.toString(), map: output.generateMap({hires: true})};
    },
  };
}
