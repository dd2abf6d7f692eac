// Scripts of the host that change the language, the browser or our own library under our feet.
import type {LabPage} from '../page.js';

const script = (code: string) => `<script>${code}</script>`;
const vendor = (name: string) => `<script src="/demo/lab/vendor/${name}"></script>`;
const JS = {'content-type': 'text/javascript'};
const NOT_SHOWN = /^error <mutuelle-[\w-]+> is not shown: this page replaces /;

export const scripts: readonly LabPage[] = [
  {
    id: 'lit-dev',
    title: 'Un Lit de développement',
    sentence: 'La page charge aussi un autre Lit, en mode développement.',
    expected: 'works',
    console: [/^warn Lit is in dev mode/],
    modules: [
      '/demo/lab/vendor/lit-html-dev.js',
      '/demo/lab/vendor/reactive-element/reactive-element.js',
      '/cdn/autoloader.js',
    ],
  },
  {
    id: 'zone',
    title: 'Zone.js',
    sentence: 'Zone.js, d’Angular, remplace Promise, les minuteries, les écouteurs et fetch.',
    expected: 'works',
    head: vendor('zone.js'),
    api: {},
  },
  {
    id: 'wrapped',
    title: 'fetch, Promise et minuteries enveloppés',
    sentence: 'Un outil de mesure enveloppe fetch, then, setTimeout et addEventListener, et rend ses propres objets.',
    expected: 'works',
    head: script(`
      const {fetch: theirFetch, setTimeout: theirTimeout} = window;
      window.fetch = function (address, options) {
        return theirFetch.call(this, new Request(address, options)).then((answer) => new Proxy(answer, {
          get(target, name) {
            const value = Reflect.get(target, name, target);
            return typeof value === 'function' ? value.bind(target) : value;
          }}));
      };
      window.setTimeout = (work, time, ...rest) => theirTimeout(() => { try { work(...rest); } finally {} }, time);
      const {then} = Promise.prototype;
      Promise.prototype.then = function (done, failed) {
        return then.call(this, done && ((value) => done(value)), failed && ((error) => failed(error)));
      };
      const {addEventListener} = EventTarget.prototype;
      EventTarget.prototype.addEventListener = function (type, listener, options) {
        return addEventListener.call(this, type, listener, options);
      };`),
    api: {},
  },
  {
    id: 'amd',
    title: 'Chargeur AMD',
    sentence: 'define.amd, require, module et exports existent dans la page : un fichier pourrait s’y enregistrer.',
    expected: 'works',
    head: script(`window.define = (...given) => lab.spoil('define() appelé avec ' + given.length + ' valeurs');
      define.amd = {jQuery: true}; window.require = () => lab.spoil('require() appelé');
      window.module = {exports: {}}; window.exports = module.exports;`),
  },
  {
    id: 'object-prototype',
    title: 'Une clé sur tous les objets',
    sentence: 'Object.prototype.extend = …, énumérable : chaque for…in la rencontre.',
    expected: 'works',
    everywhere: true,
    head: script(`Object.prototype.extend = function (more) { for (const key in more) this[key] = more[key]; };`),
  },
  {
    id: 'array-prototype',
    title: 'Des méthodes sur tous les tableaux',
    sentence: 'each, first, last, clone, flatten… sur Array.prototype, énumérables, comme Prototype.js.',
    expected: 'works',
    everywhere: true,
    head: script(`Object.assign(Array.prototype, {
      each(work) { for (let at = 0; at < this.length; at++) work(this[at], at); return this; },
      first() { return this[0]; }, last() { return this[this.length - 1]; }, size() { return this.length; },
      clone() { return [].concat(this); }, clear() { this.length = 0; return this; }, compact() { return this; },
      flatten() { return this; }, without() { return this; }, uniq() { return this; }, toArray() { return this; }});
      Object.assign(String.prototype, {strip() { return this.trim(); }, empty() { return this == ''; }});
      Object.assign(Function.prototype, {curry() { return this; }, wrap() { return this; }, delay() {}});`),
  },
  {
    id: 'array-from',
    title: 'Array.from d’avant la norme',
    sentence: 'Array.from ne connaît ni les ensembles ni les itérateurs : il rendrait de fausses réponses.',
    look: 'Une phrase à la place de chaque élément : mieux vaut cela qu’un faux montant.',
    expected: 'says',
    everywhere: true,
    cause: 'replaced-builtins',
    console: [NOT_SHOWN],
    head: script('Array.from = (given) => Array.prototype.slice.call(given);'),
  },
  {
    id: 'mootools',
    title: 'MooTools 1.5',
    sentence: 'La vraie bibliothèque, qui remplace Array.from et étend les prototypes.',
    look: 'Une phrase à la place de chaque élément : mieux vaut cela qu’un faux montant.',
    expected: 'says',
    cause: 'replaced-builtins',
    console: [NOT_SHOWN],
    head: `<script>window.exports = {};</script>${vendor('mootools.js')}`,
  },
  {
    id: 'to-json',
    title: 'toJSON de Prototype 1.6',
    sentence: 'Array.prototype.toJSON rend du texte : JSON.stringify écrit des tableaux entre guillemets.',
    look: 'Une phrase à la place de chaque élément : ce qui partirait à l’API serait faux.',
    expected: 'says',
    cause: 'replaced-builtins',
    console: [NOT_SHOWN],
    head: script("Array.prototype.toJSON = function () { return '[' + this.join(', ') + ']'; };"),
  },
  {
    id: 'storage-throws',
    title: 'Stockage interdit',
    sentence: 'sessionStorage, localStorage et indexedDB lèvent une erreur dès qu’on les nomme.',
    expected: 'works',
    everywhere: true,
    head: script(`for (const name of ['sessionStorage', 'localStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, {configurable: true, get() {
        throw new DOMException('interdit par la politique du poste', 'SecurityError'); }});`),
  },
  {
    id: 'bare-console',
    title: 'Console appauvrie',
    sentence: 'La page n’a laissé à console que log : warn, info et error n’existent plus.',
    expected: 'works',
    head: script('window.console = {log() {}};'),
  },
  {
    id: 'named-things',
    title: 'Noms qui se marchent dessus',
    sentence: 'Des images et des formulaires nommés forms, title, activeElement : ils cachent ceux du document.',
    expected: 'works',
    body: (elements) => `<form name="forms"><input type="hidden" name="action"></form><img name="title" alt="">
      <img name="activeElement" alt=""><img name="currentScript" alt=""><a id="customElements"></a>
      <form id="settings" name="head"></form>${elements}`,
  },
  {
    id: 'two-copies',
    title: 'Deux copies de la même version',
    sentence: 'Les mêmes fichiers, chargés de deux adresses : la première copie reste, la seconde s’efface et le dit.',
    expected: 'works',
    everywhere: true,
    cause: 'two-versions',
    console: [/^warn <mutuelle-[\w-]+> is already defined on this page \(version /],
    modules: ['/cdn/autoloader.js', '/demo/lab/two-copies/cdn/autoloader.js'],
    cdn: () => undefined,
  },
  {
    id: 'two-versions',
    title: 'Deux versions',
    sentence: 'Une version ancienne est chargée la première, la nôtre ensuite.',
    expected: 'works',
    cause: 'two-versions',
    console: [/^warn <mutuelle-[\w-]+> is already defined on this page \(version /],
    modules: ['/demo/lab/two-versions/cdn/autoloader.js', '/cdn/autoloader.js'],
    cdn: (file, {text}) =>
      file.endsWith('.js')
        ? text().then((code) => new Response(code.replaceAll(/(["'`])0\.1\.0\1/g, '$10.0.9$1'), {headers: JS}))
        : undefined,
  },
];
