import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import test from 'node:test';
import {parseAst} from 'vite';
import {ROOT} from './process.mjs';
import {minifyCss, minifyHtml, minifyTemplates} from './vite-plugin-minify-templates.mjs';
import {renamePolicy} from './vite-plugin-trusted-types.mjs';

const minified = (/** @type {string} */ code, tags = ['html', 'svg', 'css']) =>
  minifyTemplates(code, (text) => parseAst(text), tags)?.toString() ?? code;

test('html: indentation goes, a space between inline things stays', () => {
  assert.equal(
    minifyHtml('\n  <div>\n    <span>a</span>\n    <b>b</b>\n  </div>\n'),
    '<div><span>a</span> <b>b</b></div>',
  );
  assert.equal(minifyHtml('<a>un</a>\n<button>deux</button>'), '<a>un</a> <button>deux</button>');
  assert.equal(minifyHtml('\n  un <b>mot</b>\n'), ' un <b>mot</b> ');
  assert.equal(minifyHtml('<p>\n  un\n  deux\n</p>\n<p>trois</p>'), '<p>un deux</p><p>trois</p>');
});

test('html: expressions keep their neighbours', () => {
  assert.equal(minifyHtml('<p>\n  \uE000\n  \uE000\n</p>'), '<p>\uE000 \uE000</p>');
  assert.equal(minifyHtml('\uE000\n<span>a</span>'), '\uE000 <span>a</span>');
  assert.equal(minifyHtml('<li>\uE000 €</li>'), '<li>\uE000 €</li>');
});

test('html: attributes lose line breaks, values keep theirs', () => {
  assert.equal(
    minifyHtml('<input\n  id="a"\n  .value=\uE000\n  ?disabled=\uE000\n>'),
    '<input id="a" .value=\uE000 ?disabled=\uE000>',
  );
  assert.equal(minifyHtml('<p title="a\n  b > c">\n x</p>'), '<p title="a\n  b > c">x</p>');
  assert.equal(minifyHtml('<input value=\uE000 />'), '<input value=\uE000 />');
  assert.equal(minifyHtml("<p class='a  b' @click=\uE000>x</p>"), "<p class='a  b' @click=\uE000>x</p>");
});

test('html: comments go unless they hold an expression; what counts spaces is left alone', () => {
  assert.equal(minifyHtml('<p>a</p><!-- note --><p>b<!--\uE000--></p>'), '<p>a</p><p>b<!--\uE000--></p>');
  assert.equal(minifyHtml('a <!-- note --> b'), 'a b');
  assert.equal(minifyHtml('<pre>\n a\n</pre>'), '<pre>\n a\n</pre>');
  assert.equal(minifyHtml('<textarea>\n a</textarea>'), '<textarea>\n a</textarea>');
});

test('html: a sign that opens no tag is text; the narrow no-break spaces of French stay', () => {
  assert.equal(minifyHtml('<p>1 < 2  et\n 3</p>'), '<p>1 < 2 et 3</p>');
  assert.equal(minifyHtml('<p>Vraiment\u202f?\n</p>'), '<p>Vraiment\u202f?</p>');
});

test('svg: nothing between shapes', () => {
  assert.equal(
    minifyHtml('<svg viewBox="0 0 1 1">\n  <path d="M0 0\n  h1"/>\n  <g>\n <circle r="1"/> </g>\n</svg>'),
    '<svg viewBox="0 0 1 1"><path d="M0 0\n  h1"/><g><circle r="1"/></g></svg>',
  );
});

test('css: comments, indentation and last semicolons go', () => {
  assert.equal(
    minifyCss(
      '\n  /* a */\n  :host {\n    display: block;\n    margin: 0 auto !important;\n  }\n  p > a, p a:hover ' +
        '{\n    color: red;\n  }\n',
    ),
    ':host{display:block;margin:0 auto!important}p > a,p a:hover{color:red}',
  );
});

test('css: what has a meaning stays', () => {
  assert.equal(minifyCss('a :hover { width: calc(1em + 2px); }'), 'a :hover{width:calc(1em + 2px)}');
  assert.equal(
    minifyCss('@container (inline-size > 40em) and (width: 3px) { a { b: c } }'),
    '@container (inline-size > 40em) and (width:3px){a{b:c}}',
  );
  assert.equal(
    minifyCss('a { --x: ; content: "a  /* b */ ;  }"; grid-template-areas: "a b"  "c d"; }'),
    'a{--x: ;content:"a  /* b */ ;  }";grid-template-areas:"a b" "c d"}',
  );
  assert.equal(
    minifyCss('a { background: url(data:image/png;base64,a b, c); }'),
    'a{background:url(data:image/png;base64,a b, c)}',
  );
  assert.equal(minifyCss("a::before { content: '\\\\201C  '; }"), "a::before{content:'\\\\201C  '}");
  assert.equal(
    minifyCss('\uE000\n  :host([a]) { color: var(--a, \uE000); }\n \uE000'),
    '\uE000 :host([a]){color:var(--a,\uE000)}\uE000',
  );
});

test('templates: nested ones are each minified once, code between them is untouched', () => {
  const before = [
    'const a = (x) => html`\n  <div>\n    ${x ? html`\n      <p>  a  </p>` : {a: "}"}.a}\n    ${ x }\n  </div>`;',
    'const s = css`\n a { b: ${c}; }\n`;',
    'const t = `\n  <div> </div>`;',
  ];
  const after = [
    'const a = (x) => html`<div>${x ? html`<p>a</p>` : {a: "}"}.a} ${ x }</div>`;',
    'const s = css`a{b:${c}}`;',
    'const t = `\n  <div> </div>`;',
  ];
  assert.equal(minified(before.join('\n')), after.join('\n'));
});

test('templates: only the tags asked for; escapes stay as they are written', () => {
  assert.equal(minified('html`\n <p>a</p>`; css`\n a { b: c }`', ['css']), 'html`\n <p>a</p>`; css`a{b:c}`');
  assert.equal(minified('html`<p>\n \\u00a0\\n\\`x\\` \\${y}</p>`'), 'html`<p>\\u00a0\\n\\`x\\` \\${y}</p>`');
  assert.equal(
    minifyTemplates('const html = 1;', (text) => parseAst(text), ['html']),
    undefined,
  );
});

test('templates: an expression with braces and comments in it does not move the next text', () => {
  assert.equal(minified('html`<p>\n${f({a: 1}) /* } */}\n</p>`'), 'html`<p>${f({a: 1}) /* } */}</p>`');
});

test('the policy of the installed Lit is found, in both builds', () => {
  for (const file of ['lit-html.js', 'development/lit-html.js']) {
    const code = renamePolicy(readFileSync(join(ROOT, 'node_modules', 'lit-html', file), 'utf8'));
    assert.ok(code, file);
    assert.ok(code.includes("createPolicy('mutuelle-lit'") && !/createPolicy\(\s*['"]lit-html/.test(code), file);
  }
  assert.equal(renamePolicy('nothing here'), undefined);
});
