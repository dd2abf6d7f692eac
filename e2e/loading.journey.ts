// The files of cdn/ on a line that breaks, in shadow roots, and by the lines of a snippet.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {snippet, type LoadGraph} from '../bin/commands/snippet.mjs';
import {personas} from '../mocks/people/personas.js';
import {hostPage} from './support/host.js';
import {journey, type Page, type TestServer} from './support/journey.js';

const TAG = 'mutuelle-enrolment-wizard';
const graph = () => JSON.parse(readFileSync('cdn/graph.json', 'utf8')) as LoadGraph;
const page = (head: string, body: string) => hostPage({title: 'Un hôte', head, body});
const autoloader = '<script type="module" src="/cdn/autoloader.js"></script>';
const elements = `<mutuelle-backend base-url="/api"><${TAG}></${TAG}></mutuelle-backend>`;
const invited = `#adhesion=${personas.family.link}`;
const begin = {role: 'button', name: 'Commencer mon adhésion'} as const;
const open = (server: TestServer, host: Page) => host.goto(`${server.origin}/hote${invited}`);
/** What the page reported: each element once, and, in some engines, the browser itself about the file. */
const reports = async (host: Page) =>
  (await host.violations())
    .filter(({text}) => !/could not load|\/cdn\/mutuelle-backend/.test(text) || text.startsWith('<mutuelle-'))
    .map(({kind, text}) => `${kind} ${text.split(' ')[0]}`)
    .sort();

const printed = 'first view: a snippet as printed is accepted with its hashes, and two elements ask the settings once';
journey(printed, async ({page: host, server, engine}) => {
  const [head = '', body = ''] = snippet(graph(), TAG, {base: '/cdn/', api: '/api'}).split('<!-- in <body> -->');
  server.page('/hote', page(head, `${body}<mutuelle-backend base-url="/api"></mutuelle-backend>`));
  await open(server, host);
  await host.find(begin);
  // only Chromium takes what the snippet preloads for what is fetched
  const settings = server.requests.filter(({url}) => url === '/api/settings');
  assert.equal(settings.length, engine === 'chromium' ? 1 : 2);
});

const itself = 'first view: the autoloader asks for the settings itself, once, before any element has come';
journey(itself, async ({page: host, server}) => {
  const settings = () => server.requests.filter(({url}) => url === '/api/settings').length;
  server.handle(async ({url}) => {
    while (url.includes('/cdn/mutuelle-') && !settings()) await new Promise((resolve) => setTimeout(resolve, 10));
    return undefined;
  });
  server.page('/hote', page(autoloader, elements));
  await open(server, host);
  await host.find(begin);
  const files = server.requests.map(({url}) => url).filter((url) => url.startsWith('/cdn/'));
  assert.deepEqual(files, [...new Set(files)], 'no file is asked for twice');
  assert.equal(settings(), 1);
});

const lost =
  'a file that does not come is asked again; then the element says so with whom to call, and comes when the ' +
  'network is back';
journey(lost, async ({page: host, server, engine}) => {
  let away = true;
  server.handle((request) => (away && /\/mutuelle-backend\.js/.test(request.url) ? Response.error() : undefined));
  server.page('/hote', page(autoloader, elements));
  await open(server, host);
  const phone = await host.find({css: 'main [role=alert] a'});
  assert.match(phone.text, /\d/);
  // each has its own tries: one may give up a moment after the other
  const said: string[] = [];
  const both = async () => said.push(...(await reports(host))) >= 2;
  await host.waitFor(both, {message: 'both to say so in the console'});
  const alerts = () => host.evaluate(() => document.querySelectorAll('main [role=alert]').length);
  assert.equal(await alerts(), 1, 'once for the backend and the element in it');
  away = false;
  // Firefox keeps in mind that a file of a module did not come until the page is loaded again: that way out stands on
  // the page
  if (engine === 'firefox') await host.click({css: 'main [role=alert] button'});
  else await host.evaluate(() => void dispatchEvent(new Event('online')));
  await host.find(begin);
  assert.equal(await alerts(), 0);
  assert.deepEqual([...said, ...(await reports(host))].sort(), ['console <mutuelle-backend>', `console <${TAG}>`]);
});

const shadows = 'a tag in a shadow root is found, also in the one of an element that is defined later';
journey(shadows, async ({page: host, server}) => {
  const script = `import '/cdn/autoloader.js';
    const inside = (host) => { host.attachShadow({mode: 'open'}).innerHTML = '${elements}'; return host.shadowRoot; };
    const first = document.querySelector('#first');
    inside(first);
    customElements.define('their-box', class extends HTMLElement { connectedCallback() { inside(this); } });
    document.querySelector('main').append(document.createElement('their-box'));`;
  server.handle((request) => {
    if (new URL(request.url).pathname !== '/leur.js') return undefined;
    return new Response(script, {headers: {'content-type': 'text/javascript'}});
  });
  server.page('/hote', page('<script type="module" src="/leur.js"></script>', '<div id="first"></div>'));
  await open(server, host);
  const drawn = () =>
    host.evaluate(
      (tag: string) =>
        ['#first', 'their-box'].every(
          (name) => document.querySelector(name)?.shadowRoot?.querySelector(tag)?.shadowRoot,
        ),
      TAG,
    );
  await host.waitFor(drawn, {message: 'both to be drawn'});
});
