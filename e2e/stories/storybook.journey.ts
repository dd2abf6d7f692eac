// The built Storybook, put into a folder of somebody's server: it opens, and asks for nothing outside of that folder.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {journey} from '../support/journey.js';

const FOLDER = resolve('storybook-static');
const AT = '/equipe/design/storybook/';
/**
 * Storybook needs inline scripts and styles; everything it loads stands beside it. Whatever else it tried would be
 * seen.
 */
const POLICY = "default-src 'self' data: blob: 'unsafe-inline' 'unsafe-eval'; connect-src 'self'; object-src 'none'";

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

    const outside = server.requests
      .filter(({url}) => !url.startsWith(AT) && url !== '/favicon.ico')
      .map(({url}) => url);
    assert.deepEqual(outside, []);
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
