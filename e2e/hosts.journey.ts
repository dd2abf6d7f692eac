// Pages of hosts that broke once (I1 to I12), and others of their kinds: the element works, or says that it cannot to
// the member, and to the integrator what to do.
import assert from 'node:assert/strict';
import {personas} from '../mocks/people/personas.js';
import {begin, createAccount, fillProfile, reach} from './support/enrolment.js';
import {allowedHeaders, openForeignApi, type CorsRules} from './support/foreign-api.js';
import {hostPage, strictPolicy, underPolicy} from './support/host.js';
import {mouse} from './support/input-devices.js';
import {journey, type Page, type TestServer} from './support/journey.js';

const welcome = 'Votre adhésion à la mutuelle de votre entreprise';
const wizard = '<mutuelle-enrolment-wizard></mutuelle-enrolment-wizard>';
const sandboxed = `<mutuelle-backend sandbox="family">${wizard}</mutuelle-backend>`;
const over = (base: string) => `<mutuelle-backend base-url="${base}">${wizard}</mutuelle-backend>`;

/** For the neighbours of a kind that runs everywhere. */
const oneEngine = {only: {engines: ['chromium'], because: 'another page of the same kind runs in each'}} as const;

interface Host {
  head?: string;
  body?: string;
  headers?: Record<string, string>;
  modules?: readonly string[];
}

function open(page: Page, server: TestServer, {body = sandboxed, modules, headers, ...more}: Host) {
  const html = hostPage({title: 'Un hôte', modules: modules ?? ['/cdn/autoloader.js'], body, ...more});
  server.page('/hote', html, headers);
  return page.goto(`${server.origin}/hote#adhesion=${personas.family.link}`);
}

/** The password of the account, and on to the profile. */
async function work(page: Page): Promise<void> {
  await reach(page, welcome);
  await begin(page, mouse(page));
  await createAccount(mouse(page));
  await mouse(page).press('Suivant');
  await reach(page, 'Mon profil');
}

/** Warnings are no trouble of a page: they are kept where a journey finds them. */
const watchWarnings = `<script>{
  const {warn} = console;
  console.warn = (...words) => {
    document.documentElement.dataset.warned = (document.documentElement.dataset.warned ?? '') + words.join(' ');
    warn.apply(console, words);
  };
}</script>`;

/** What the console was told by the library, once it has told so much. */
async function told(page: Page, pattern: RegExp): Promise<string[]> {
  const lines: string[] = [];
  await page.waitFor(
    async () => {
      for (const {kind, text} of await page.violations()) if (kind === 'console') lines.push(text);
      return lines.some((line) => pattern.test(line));
    },
    {message: `the console to say ${pattern}`},
  );
  return lines.filter((line) => pattern.test(line));
}

// ---- I1: an API of another origin --------------------------------------------------------------------------------

const unreachable = 'Le service n’est pas joignable depuis cette page';

journey('I1: an API of another origin with the lists of the contract: an enrolment is saved', async (context) => {
  const {page, server, simulator} = context;
  await open(page, server, {body: over(openForeignApi(server, simulator))});
  await work(page);
  await fillProfile(mouse(page));
  await mouse(page).press('Suivant');
  await reach(page, 'Mes bénéficiaires');
});

journey(
  'I1: a header of saving is not allowed: the member is not sent to her network, the console names it',
  async ({page, server, simulator}) => {
    const base = openForeignApi(server, simulator, {headers: allowedHeaders('If-Match')});
    await open(page, server, {body: over(base)});
    await work(page);
    await fillProfile(mouse(page));
    await mouse(page).press('Suivant');
    await page.find({text: unreachable});
    await page.find({css: 'a[href^="tel:"]'});
    assert.deepEqual(await page.query({text: /Vérifiez votre réseau/}), []);
    const lines = await told(page, /with If-Match/);
    assert.equal(lines.length, 1, 'once');
    assert.match(lines[0]!, /127\.0\.0\.1:\d+ cannot be reached.*preflight.*PUT.*Cure:.*Access-Control-Allow-Headers/s);
    const preflights = server.requests.filter(
      ({method, url, headers}) => method === 'OPTIONS' && url.endsWith('/profile') && headers.origin === server.origin,
    );
    assert.ok(preflights.length <= 2, `${preflights.length} preflights of one save`);
  },
);

const closed: [string, CorsRules, Host, RegExp][] = [
  ['no answer is for the page', {closed: true}, {}, /no simple GET passes.*Access-Control-Allow-Origin: http/s],
  [
    'no request with a body may be sent',
    {headers: allowedHeaders('Content-Type')},
    {},
    /one with Content-Type does not/,
  ],
  [
    'the policy of the page does not name the API',
    {},
    {headers: underPolicy(strictPolicy())},
    /Content-Security-Policy.*connect-src/s,
  ],
];
for (const [name, rules, host, cause] of closed)
  journey(
    `I1: ${name}: the member reads whom to call, the console how to mend it`,
    async ({page, server, simulator}) => {
      const base = openForeignApi(server, simulator, rules);
      await open(page, server, {...host, body: over(base)});
      if (rules.headers) {
        await reach(page, welcome);
        await mouse(page).press('Commencer mon adhésion');
      }
      await page.find({text: unreachable});
      const lines = await told(page, cause);
      assert.equal(lines.length, 1, 'once');
      await page.violations();
    },
  );

// ---- I2, I6, I7: what the page takes away ------------------------------------------------------------------------

const trustedTypes: [string, Host][] = [
  ['a list without our name', {headers: underPolicy(strictPolicy({'trusted-types': 'mutuelle'}))}],
  ['no name at all', {headers: underPolicy(strictPolicy({'trusted-types': "'none'"}))}],
  [
    'our name, taken by another script',
    {
      headers: underPolicy("require-trusted-types-for 'script'; trusted-types mutuelle-lit"),
      head: "<script>trustedTypes.createPolicy('mutuelle-lit', {createHTML: () => ''});</script>",
    },
  ],
  [
    'a policy in the page itself',
    {head: `<meta http-equiv="content-security-policy" content="require-trusted-types-for 'script'; trusted-types x">`},
  ],
];
for (const [name, host] of trustedTypes)
  journey(
    `I2: Trusted Types enforced with ${name}: a sentence with the phone, one line in the console`,
    async ({page, server}) => {
      await open(page, server, host);
      await page.find({text: 'Ce contenu ne peut pas s’afficher ici'});
      await page.find({role: 'link', name: /Appeler le/});
      const lines = await told(page, /could not be shown/);
      assert.equal(lines.length, 1);
      assert.match(lines[0]!, /<mutuelle-enrolment-wizard>.*trusted-types mutuelle-lit/);
      await page.violations();
    },
    host === trustedTypes[0]![1] ? {} : oneEngine,
  );

const added = (more: string) =>
  `<script>Object.prototype.extend = function () {}; Array.prototype.each = function () {}; ${more}</script>`;
const works: [string, Host][] = [
  ['I6: keys that a page adds to all objects and lists', {head: added('')}],
  [
    'I7: functions replaced by some that answer the same',
    {
      head: `<script>{
      const {find} = Array.prototype;
      Array.prototype.find = function (...given) { return find.apply(this, given); };
      String.prototype.startsWith = function (text, at) { return this.slice(at || 0).indexOf(text) === 0; };
    }</script>`,
    },
  ],
];
for (const [name, host] of works)
  journey(`${name}: the element works`, async ({page, server}) => {
    await open(page, server, host);
    await work(page);
  });

const replaced: [string, string, RegExp][] = [
  ['Array.from', 'Array.from = (given) => Array.prototype.slice.call(given);', /replaces Array.from/],
  ['Array.prototype.entries', 'Array.prototype.entries = function () { return this.slice(); };', /prototype.entries/],
  ['Date.parse', 'Date.parse = (text) => new Date(text);', /replaces Date.parse/],
  ['Event', 'window.Event = function Event() {};', /replaces Event/],
];
for (const [name, script, cause] of replaced)
  journey(
    `I7: ${name} of an old library: a sentence, not a wrong answer`,
    async ({page, server}) => {
      await open(page, server, {head: `<script>${script}</script>`});
      await page.find({text: 'Ce contenu ne peut pas s’afficher sur cette page'});
      assert.ok((await told(page, cause)).length > 0);
      await page.violations();
    },
    name === 'Array.from' ? {} : oneEngine,
  );

// ---- I3, I4: the autoloader --------------------------------------------------------------------------------------

/** Places of a page, each with a tag that is nowhere else: one that is defined already is found by itself. */
const places: Record<string, string> = {
  'sign-in': 'place.attachShadow({mode: "open"}).innerHTML = markup;',
  'help-centre': `setTimeout(() => {
    const root = place.attachShadow({mode: "open"});
    setTimeout(() => (root.innerHTML = markup));
  }, 50);`,
  'network-locator': `const inner = document.createElement("div");
    place.attachShadow({mode: "open"}).append(inner);
    inner.attachShadow({mode: "open"}).innerHTML = markup;`,
  referral: 'const root = place.attachShadow({mode: "closed"}); root.innerHTML = markup; observe(root);',
  coaching: `const dialog = document.createElement("dialog");
    place.append(dialog);
    dialog.innerHTML = markup;
    dialog.showModal();`,
  messages: `const template = document.createElement("template");
    template.innerHTML = markup;
    place.append(template, template.content.cloneNode(true));`,
};

journey(
  'I4: tags are found where they stand by themselves: shadow roots, dialogs, copies of templates',
  async ({page, server}) => {
    const scripts = Object.entries(places).map(
      ([name, script]) => `{
      const place = document.querySelector('main').appendChild(document.createElement('div'));
      const markup = '<mutuelle-${name}></mutuelle-${name}>';
      ${script}
    }`,
    );
    server.handle(({url}) =>
      url.endsWith('/leur.js')
        ? new Response(
            `import {observe} from '/cdn/autoloader.js';
           addEventListener('load', () => setTimeout(() => { ${scripts.join('\n')} }));`,
            {headers: {'content-type': 'text/javascript'}},
          )
        : undefined,
    );
    await open(page, server, {modules: ['/leur.js'], body: '<p>Rien</p>'});
    for (const name of Object.keys(places))
      await page.waitFor(() => page.evaluate((tag) => !!customElements.get(tag), `mutuelle-${name}`), {
        message: `${name} to be found`,
      });
  },
);

journey(
  'I4: a tag in a frame: the console says where the script belongs',
  async ({page, server}) => {
    server.page('/cadre', hostPage({title: 'Un cadre', body: wizard}));
    await open(page, server, {body: '<iframe src="/cadre" title="Un cadre"></iframe>', head: watchWarnings});
    await page.waitFor(
      () => page.evaluate(() => document.documentElement.dataset['warned']?.includes('stands in a frame')),
      {message: 'the console to speak of the frame'},
    );
  },
  oneEngine,
);

// ---- I8: frames that may do little --------------------------------------------------------------------------------

journey('I8: a page without an origin of its own, storage or forms: the buttons work', async ({page, server}) => {
  server.handle(async ({url}) => {
    const {pathname} = new URL(url);
    if (!pathname.startsWith('/libre/')) return undefined;
    const file = await fetch(`${server.origin}/cdn/${pathname.slice('/libre/'.length)}`);
    const type = file.headers.get('content-type')!;
    return new Response(file.body, {headers: {'content-type': type, 'access-control-allow-origin': '*'}});
  });
  const headers = {'content-security-policy': 'sandbox allow-scripts'};
  await open(page, server, {headers, modules: ['/libre/autoloader.js']});
  await work(page);
});

// ---- I9, I11, I12: how the page looks ----------------------------------------------------------------------------

const looks: [string, string][] = [
  ['everything unset', '* { all: unset !important; }'],
  ['a small font for everything', 'html { font-size: 50%; } * { font: 10px/1 serif !important; }'],
  ['a page from right to left, by a rule', '* { direction: rtl !important; text-align: right !important; }'],
];
for (const [name, rules] of looks)
  journey(`I9, I11: ${name}: fields of 16 pixels and more, written from left to right`, async ({page, server}) => {
    await open(page, server, {head: `<style>${rules}</style>`});
    await reach(page, welcome);
    await begin(page, mouse(page));
    const seen = await page.evaluate(() => {
      const host = document.querySelector('mutuelle-enrolment-wizard')!;
      const fields = [...host.shadowRoot!.querySelectorAll('input')].map((field) => getComputedStyle(field));
      return {
        display: getComputedStyle(host).display,
        fields: fields.length > 0,
        sizes: fields.every(({fontSize}) => Number.parseFloat(fontSize) >= 16),
        directions: [...new Set(fields.map(({direction}) => direction))],
        // wide enough for its own layout to answer to it
        width: host.getBoundingClientRect().width > 600,
      };
    });
    assert.deepEqual(seen, {display: 'block', fields: true, sizes: true, directions: ['ltr'], width: true});
  });

journey(
  'I12: a page that is dark by an attribute of its own: one line of the docs, and the element is dark',
  async ({page, server}) => {
    const head = `<style>
    [data-theme='dark'] { background: #101418; color: #e6edf3; }
    [data-theme='dark'] :is(mutuelle-backend, mutuelle-enrolment-wizard) { color-scheme: dark; }
  </style>`;
    await open(page, server, {head});
    await reach(page, welcome);
    const lightness = () =>
      page.evaluate(() => {
        const host = document.querySelector('mutuelle-enrolment-wizard')!;
        const sum = (color: string) =>
          (color.match(/\d+/g) ?? []).slice(0, 3).reduce((all, part) => all + Number(part), 0);
        const {backgroundColor, color} = getComputedStyle(host);
        return [sum(backgroundColor) > 380, sum(color) > 380];
      });
    assert.deepEqual(await lightness(), [true, false]);
    await page.evaluate(() => void (document.documentElement.dataset['theme'] = 'dark'));
    await page.waitFor(async () => (await lightness()).join() === 'false,true', {message: 'the element to be dark'});
    await page.screenshot('artefacts/e2e/dark-by-attribute.png');
  },
);

// ---- and what a page asks ----------------------------------------------------------------------------------------

journey('the settings are asked once for all the elements of a page', async ({page, server}) => {
  const names = ['sign-in', 'help-centre', 'network-locator', 'member-home', 'notification-bell'];
  const body = `<mutuelle-backend base-url="/api">${names
    .map((name) => `<mutuelle-${name}></mutuelle-${name}>`)
    .join('')}</mutuelle-backend>`;
  await open(page, server, {body});
  await page.find({label: 'Mot de passe'});
  await page.find({role: 'heading', name: /réseau|professionnel|soin/i});
  assert.equal(server.requests.filter(({url}) => url === '/api/settings').length, 1);
});
