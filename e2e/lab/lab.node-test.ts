// The table of the lab, and the handler that makes its pages.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {openLab, ROOT} from '../../demo/lab/lab.js';
import {pages} from '../../demo/lab/pages.js';

const lab = openLab('.');
const get = async (path: string) => (await lab.handle(new Request(`http://localhost:1${path}`)))!;

test('each page has a name of its own, and says who can cure it where our elements do not work', () => {
  assert.ok(pages.length >= 45, `${pages.length} pages`);
  const ids = pages.map(({id}) => id);
  assert.deepEqual(ids, [...new Set(ids)]);
  for (const {id, expected, cause, console: lines} of pages) {
    assert.match(id, /^[a-z0-9-]+$/);
    if (expected === 'works') continue;
    assert.ok(cause, `${id} names no cause`);
    // a line that is down, a page of a network that wants a sign-in: the member's own, and we blame nobody
    if (cause !== 'api-unreachable' && cause !== 'api-foreign-answer')
      assert.ok(lines?.length, `${id} expects nothing of the console`);
  }
});

test('each page holds both elements, with its own headers and status', async () => {
  for (const {id, frame, srcdoc, headers, status = 200} of pages) {
    const address = `${ROOT}${id}/${frame !== undefined && !srcdoc ? 'frame' : ''}`;
    const answer = await get(address);
    const html = await answer.text();
    for (const tag of ['mutuelle-enrolment-wizard', 'mutuelle-network-locator'])
      assert.ok(html.includes(tag), `${id} has no ${tag}`);
    assert.equal(answer.status, status, id);
    for (const [name, value] of Object.entries(headers ?? {})) assert.equal(answer.headers.get(name), value, id);
  }
});

test('the index leads to each page; other addresses are of nobody', async () => {
  const index = await (await get(ROOT)).text();
  for (const {id} of pages) assert.ok(index.includes(`href="./${id}/`), id);
  assert.equal((await get(`${ROOT}nowhere/`)).status, 404);
  assert.equal((await get(`${ROOT}vendor/reactive-element/../../package.json`)).status, 404);
  assert.equal(await lab.handle(new Request('http://localhost:1/demo/index.html')), undefined);
});

test('what hosts have of others is served as published', async () => {
  for (const name of ['bootstrap.css', 'tailwind.css', 'zone.js', 'mootools.js', 'lit-html.js', 'lit-html-dev.js']) {
    const answer = await get(`${ROOT}vendor/${name}`);
    assert.equal(answer.status, 200, name);
    assert.match(answer.headers.get('content-type')!, name.endsWith('css') ? /css/ : /javascript/);
  }
});

test('a file that is missing once is there when it is asked again, until the page is opened anew', async () => {
  const file = `${ROOT}file-once/cdn/mutuelle-enrolment-wizard.js`;
  const [first, second] = [await get(file), await get(file)];
  assert.deepEqual([first.status, second.status], [404, 200]);
  await get(`${ROOT}file-once/`);
  assert.equal((await get(file)).status, 404);
});
