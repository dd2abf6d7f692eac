// The built Storybook, put into a folder of somebody's server: it opens, and asks for nothing outside of that folder.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {journey, type TestServer} from '../support/journey.js';

const FOLDER = resolve('storybook-static');
const AT = '/equipe/design/storybook/';
/**
 * Storybook needs inline scripts and styles; everything it loads stands beside it. Whatever else it tried would be
 * seen.
 */
const POLICY = "default-src 'self' data: blob: 'unsafe-inline' 'unsafe-eval'; connect-src 'self'; object-src 'none'";

const outside = ({requests}: TestServer): string[] =>
  requests.map(({url}) => url).filter((url) => !url.startsWith(AT) && url !== '/favicon.ico');

journey(
  'Storybook: static, in any folder, opens on the first story without a request outside of it',
  async ({page, server}) => {
    for (const file of ['index.html', 'iframe.html']) {
      const html = readFileSync(resolve(FOLDER, file), 'utf8');
      assert.doesNotMatch(
        html,
        /<(?:script|link|img|iframe)\b[^>]*(?:src|href)="(?:https?:)?\/\//,
        `${file} loads from elsewhere`,
      );
      server.page(AT + file, html, {'content-security-policy': POLICY});
    }
    server.folder(AT, FOLDER);
    await page.goto(`${server.origin}${AT}index.html?path=/story/enrolment-wizard--profile`);
    await page.find({css: 'iframe'});
    const inFrame = () =>
      page.evaluate(() => {
        const frame = document.querySelector<HTMLIFrameElement>('iframe#storybook-preview-iframe')?.contentDocument;
        return Boolean(frame?.querySelector('mutuelle-enrolment-wizard')?.shadowRoot?.querySelector('[part~="title"]'));
      });
    await page.waitFor(inFrame, {message: 'the wizard in its frame'});

    // the toolbar speaks to the frame
    await page.click({role: 'button', name: /^Clair|Thème/});
    await page.click({text: 'Sombre'});
    const look = () =>
      page.evaluate(
        () =>
          document.querySelector<HTMLIFrameElement>('iframe#storybook-preview-iframe')?.contentDocument?.documentElement
            .dataset['look'],
      );
    await page.waitFor(async () => (await look()) === 'dark', {message: 'the dark look in the frame'});

    assert.deepEqual(outside(server), []);
    const fetched = await page.evaluate(() => {
      const frame = document.querySelector<HTMLIFrameElement>('iframe#storybook-preview-iframe')!
        .contentWindow as unknown as typeof globalThis;
      return [performance, frame.performance].flatMap((each) =>
        each.getEntriesByType('resource').map(({name}) => name),
      );
    });
    assert.ok(fetched.length > 20, `saw ${fetched.length} files`);
    assert.deepEqual(
      fetched.filter(
        (name) => !name.startsWith(server.origin + AT) && !/^(data|blob):/.test(name) && !name.endsWith('/__watch.js'),
      ),
      [],
    );
  },
  {everyEngine: true},
);

journey(
  'Storybook: the contract is a page beside it, which asks for nothing outside of the folder',
  async ({page, server}) => {
    const html = readFileSync(resolve(FOLDER, 'api', 'index.html'), 'utf8');
    server.page(`${AT}api/index.html`, html, {'content-security-policy': POLICY});
    server.folder(AT, FOLDER);
    await page.goto(`${server.origin}${AT}api/index.html`);
    await page.find({role: 'heading', name: /^mutuelle-elements/});
    await page.find({text: 'Bank details'});
    assert.deepEqual(outside(server), []);
    const asked = await page.evaluate(() => performance.getEntriesByType('resource').map(({name}) => name));
    assert.deepEqual(
      asked.filter((name) => !name.startsWith(`${server.origin}${AT}`) && !name.endsWith('/__watch.js')),
      [],
    );
    assert.ok(asked.some((name) => name.endsWith('/openapi.json')));
  },
  {only: {engines: ['chromium'], because: 'the page is of others, and is only looked at where it asks for something'}},
);

journey('Storybook: an id finds its stories, and the language of the toolbar names them', async ({page, server}) => {
  server.folder(AT, FOLDER);
  await page.goto(`${server.origin}${AT}index.html?path=/story/bank-details-form--alone`);
  const list = {css: '#storybook-explorer-tree'};
  await page.find({text: 'Sans bénéficiaire ni prélèvement', within: list});
  await page.find({text: 'Coordonnées bancaires', within: list});

  await page.fill({css: '#storybook-explorer-searchfield'}, 'ENR-10');
  await page.find({css: '.search-result-item--label', text: 'Sans bénéficiaire ni prélèvement'});
  await page.fill({css: '#storybook-explorer-searchfield'}, '');

  await page.click({role: 'button', name: /Français|Langue/});
  await page.click({text: 'English'});
  await page.find({text: 'Neither beneficiary nor direct debit', within: list});
  await page.find({role: 'button', name: /^Light|Theme/}, {message: 'the toolbar in English'});
  await page.fill({css: '#storybook-explorer-searchfield'}, 'mandate drafted');
  await page.find({css: '.search-result-item--label', text: 'Bank recognised, mandate drafted'});

  await page.goto(`${server.origin}${AT}index.html?path=/story/bank-details-form--other-debit&tags=ENR-11`);
  await page.find({text: 'Un autre compte pour le prélèvement', within: list});
  await page.gone({text: 'Enregistré', within: list}, {message: 'a story that has not this tag'});
});

journey('Storybook: a page of the documentation speaks the language that is chosen', async ({page, server}) => {
  server.folder(AT, FOLDER);
  const at = `${server.origin}${AT}iframe.html?id=bank-details-form--documentation&viewMode=docs`;
  await page.goto(at);
  await page.find({css: '#storybook-docs h1', text: 'Coordonnées bancaires'});
  await page.find({text: 'Copiez'});
  await page.goto(`${at}&globals=locale:en`);
  await page.find({css: '#storybook-docs h1', text: 'Bank details'});
  await page.find({css: '#storybook-docs a', text: 'Neither beneficiary nor direct debit'});
});
