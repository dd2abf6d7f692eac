// A page of each framework, as its own development server gives it: both elements work, take properties, are heard,
// survive Strict Mode, a change of the source and being taken away and put back; HTML that a server rendered is taken
// over without a warning.
import assert from 'node:assert/strict';
import {cpSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {journey, type Page} from '../support/journey.js';

const HOST = resolve('demo', 'frameworks');
/** Sources are changed while the server runs: in a copy, which finds the packages of the host. */
const COPY = join(HOST, 'node_modules', '.pages');

interface DevServer {
  listen(): Promise<unknown>;
  resolvedUrls: {local: string[]} | null;
}

let started: Promise<string> | undefined;
/** One server for all of them; it ends with the process. */
function origin(): Promise<string> {
  return (started ??= (async () => {
    rmSync(COPY, {recursive: true, force: true});
    cpSync(join(HOST, 'pages'), COPY, {recursive: true});
    const vite = createRequire(join(HOST, 'package.json')).resolve('vite');
    const {createServer} = (await import(pathToFileURL(vite).href)) as {
      createServer(options: object): Promise<DevServer>;
    };
    const server = await createServer({
      configFile: join(COPY, 'vite.config.mjs'),
      logLevel: 'error',
      server: {host: '127.0.0.1', port: 0},
    });
    await server.listen();
    return server.resolvedUrls!.local[0]!.replace(/\/$/, '');
  })());
}

const PAGES = {
  plain: {title: 'Sans cadre', source: 'plain/main.js'},
  react: {title: 'React', source: 'react/app.tsx'},
  vue: {title: 'Vue', source: 'vue/App.vue'},
  svelte: {title: 'Svelte', source: 'svelte/App.svelte'},
  angular: {title: 'Angular', source: 'angular/app.ts'},
};
const wizard = {css: 'mutuelle-enrolment-wizard'};

/** Both are there, with the words that were given as a property, and the page has heard the locator. */
async function works(page: Page): Promise<void> {
  await page.find({role: 'button', name: 'C’est parti', within: wizard});
  await page.find({text: /^Trouvés : [1-9]\d*$/});
}

for (const [name, {title, source}] of Object.entries(PAGES))
  journey(
    `frameworks: ${title}: properties, events, a change of the source, taken away and put back`,
    async ({page}) => {
      await page.goto(`${await origin()}/${name}/`);
      await works(page);
      await page.click({role: 'button', name: 'C’est parti', within: wizard});
      await page.find({role: 'heading', name: 'Mon compte', within: wizard});

      const file = join(COPY, source);
      writeFileSync(file, readFileSync(file, 'utf8').replaceAll(title, `${title}, encore`));
      await page.find({role: 'heading', name: `${title}, encore`});
      await page.find(wizard);

      await page.click({role: 'button', name: 'Retirer'});
      await page.gone(wizard);
      await page.click({role: 'button', name: 'Remettre'});
      await works(page);
      assert.deepEqual(await page.violations(), []);
    },
    {limit: 180_000},
  );

for (const name of ['react', 'vue'] as const)
  journey(
    `frameworks: ${PAGES[name].title}: what a server rendered is taken over without a word`,
    async ({page}) => {
      const address = `${await origin()}/${name}/server-rendered`;
      const html = await (await fetch(address)).text();
      assert.match(html, /<mutuelle-enrolment-wizard/, 'our tags are in the HTML');
      await page.goto(address);
      await works(page);
      assert.deepEqual(await page.violations(), []);
    },
    {limit: 180_000},
  );
