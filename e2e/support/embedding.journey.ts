// The built files on pages that are not ours: any folder, any origin, two copies, and what a host's Content Security
// Policy allows. Loading must never throw and must always define the tags; the page of a host must see no violation of
// ours.
import assert from 'node:assert/strict';
import {existsSync, readdirSync} from 'node:fs';
import {resolve} from 'node:path';
import {hostPage, moduleScripts, strictPolicy, underPolicy} from './host.js';
import {journey, type Page, type TestServer} from './journey.js';
import {startServer} from './server.js';

const CDN = resolve('cdn');
/** The service worker: no tag, and never a script of a page. */
const WORKER = 'mutuelle-offline.js';
const entries = existsSync(CDN)
  ? readdirSync(CDN).filter((name) => /^mutuelle-.*\.js$/.test(name) && name !== WORKER)
  : [];
const TAGS = entries.map((name) => name.replace('.js', ''));

/** What a strict host sends; which names it lists is what these journeys are about. */
const STRICT = strictPolicy({'img-src': "'self' data:", 'worker-src': undefined, 'trusted-types': undefined});

const scripts = (...paths: string[]) => moduleScripts(paths);
const pageWith = (head: string, body = '') => hostPage({title: 'Un hôte', head, body});

const defined = (page: Page): Promise<string[]> =>
  page.evaluate((tags: string[]) => tags.filter((tag) => customElements.get(tag)), TAGS);

/** Opens a page of a host and gives the tags it knows once its scripts have run, and what went wrong. */
async function open(page: Page, server: TestServer, html: string, csp?: string) {
  server.page('/hote', html, csp ? underPolicy(csp) : {});
  await page.goto(`${server.origin}/hote`);
  return {tags: await defined(page), trouble: await page.violations()};
}

const entryScripts = (folder: string) => scripts(...entries.map((name) => `${folder}${name}`));

if (entries.length) {
  journey('cdn: loads from a sub-folder, without a CSP', async ({page, server}) => {
    server.folder('/profond/dossier/', CDN);
    const {tags, trouble} = await open(page, server, pageWith(entryScripts('/profond/dossier/')));
    assert.deepEqual(tags, TAGS);
    assert.deepEqual(trouble, []);
  });

  journey('cdn: loads from another origin', async ({page, server}) => {
    const other = await startServer();
    other.handle(async (request) => {
      const path = new URL(request.url).pathname;
      const answer = await fetch(`${server.origin}/cdn${path}`);
      return new Response(answer.body, {
        headers: {'content-type': 'text/javascript', 'access-control-allow-origin': '*'},
      });
    });
    try {
      const {tags, trouble} = await open(page, server, pageWith(entryScripts(`${other.origin}/`)));
      assert.deepEqual(tags, TAGS);
      assert.deepEqual(trouble, []);
      // What is loaded on demand comes from there as well: tags by the autoloader, then the sandbox and its panels.
      const asked = server.requests.length;
      await open(
        page,
        server,
        pageWith(
          scripts(`${other.origin}/autoloader.js`),
          '<mutuelle-backend sandbox="family"><mutuelle-bank-details-form locale="en">' +
            '</mutuelle-bank-details-form></mutuelle-backend>',
        ),
      );
      await page.find({label: /IBAN/});
      // The other origin itself asks this server for the files, in the name of `node`; the page must not.
      assert.deepEqual(
        server.requests
          .slice(asked)
          .filter(({url, headers}) => url.startsWith('/cdn/') && headers['user-agent'] !== 'node')
          .map(({url}) => url),
        [],
      );
      assert.deepEqual(await page.violations(), []);
    } finally {
      await other.close();
    }
  });

  journey('cdn: no violation under a strict CSP that lists mutuelle-lit, drawn and all', async ({page, server}) => {
    const {tags, trouble} = await open(
      page,
      server,
      pageWith(entryScripts('/cdn/'), TAGS.map((tag) => `<${tag}></${tag}>`).join('')),
      `${STRICT}; trusted-types mutuelle-lit`,
    );
    assert.deepEqual(tags, TAGS);
    assert.deepEqual(trouble, []);
    // Drawn: something stands in every shadow root, but in that of the bell, which shows nothing to nobody.
    const empty = () =>
      page.evaluate(
        (names: string[]) => names.filter((tag) => !document.querySelector(tag)?.shadowRoot?.childElementCount),
        TAGS.filter((tag) => tag !== 'mutuelle-notification-bell'),
      );
    await page.waitFor(async () => (await empty()).length === 0, {message: 'every widget to draw itself'});
    assert.deepEqual(await page.violations(), []);
  });

  journey('cdn: two copies on one page share the policy', async ({page, server}) => {
    server.folder('/autre-copie/', CDN);
    const {tags, trouble} = await open(
      page,
      server,
      pageWith(entryScripts('/cdn/') + entryScripts('/autre-copie/'), `<${TAGS[0]}></${TAGS[0]}>`),
      `${STRICT}; trusted-types mutuelle-lit`,
    );
    assert.deepEqual(tags, TAGS);
    assert.deepEqual(trouble, []);
  });

  for (const [what, list] of [
    ['forgets our name', 'trusted-types other'],
    ['allows no policy at all', "trusted-types 'none'"],
  ] as const) {
    journey(`cdn: a host that ${what} still gets its tags defined`, async ({page, server}) => {
      const {tags, trouble} = await open(page, server, pageWith(entryScripts('/cdn/')), `${STRICT}; ${list}`);
      assert.deepEqual(tags, TAGS);
      // The refusal itself is reported to the host once; nothing is thrown.
      assert.deepEqual(
        trouble.filter(({kind, text}) => kind !== 'csp' || !text.startsWith('trusted-types')),
        [],
      );
    });
  }

  journey('cdn: names restricted but nothing enforced: widgets work with plain strings', async ({page, server}) => {
    await open(
      page,
      server,
      pageWith(entryScripts('/cdn/'), `<${TAGS[0]}></${TAGS[0]}>`),
      "default-src 'none'; script-src 'self'; style-src 'none'; trusted-types other",
    );
    await page.waitFor(
      () =>
        page.evaluate((tag: string) => Boolean(document.querySelector(tag)?.shadowRoot?.childElementCount), TAGS[0]!),
      {message: `<${TAGS[0]}> to draw itself`},
    );
    assert.deepEqual(
      (await page.violations()).filter(({text}) => !text.startsWith('trusted-types')),
      [],
    );
  });
}
