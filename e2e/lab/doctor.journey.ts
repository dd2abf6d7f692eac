// The doctor, as an integrator calls it: from a terminal, and by the address of a page under development.
import assert from 'node:assert/strict';
import {run} from '../../bin/commands/doctor.mjs';
import {chromium} from '../../tools/browsers.mjs';
import {ROOT} from '../../demo/lab/lab.js';
import {journey} from '../support/journey.js';

async function asked(address: string, ...more: string[]): Promise<{code: number; said: string}> {
  const said: string[] = [];
  const {executablePath} = await chromium();
  const code = await run([address, '--browser', executablePath, ...more], {say: (text) => void said.push(text)});
  return {code, said: said.join('\n')};
}

journey('doctor: from a terminal: what is broken, with its cure, and the exit code', async ({server}) => {
  const {code, said} = await asked(`${server.origin}${ROOT}file-never/`);
  assert.equal(code, 1);
  assert.match(said, /^✗ missing-files: .*mutuelle-enrolment-wizard\.js is no script \(status 404\)/m);
  assert.match(said, /→ Copy the whole folder cdn\//);
});

journey('doctor: from a terminal: a page where all is well but its data, as JSON', async ({server}) => {
  const {code, said} = await asked(`${server.origin}${ROOT}strict/`, '--json');
  assert.equal(code, 0);
  const {elements, findings} = JSON.parse(said) as {elements: number; findings: {cause: string; weight: string}[]};
  assert.ok(elements >= 3, `${elements} elements`);
  assert.deepEqual(
    findings.map(({cause, weight}) => `${cause} ${weight}`),
    ['sandbox-in-production hint'],
  );
});

journey('doctor: from a terminal: a page without any of ours, and one that does not open', async ({server}) => {
  server.page('/empty', '<!doctype html><html lang="fr"><title>Rien</title><p>Rien.');
  assert.equal((await asked(`${server.origin}/empty`, '--wait', '0')).code, 2);
  await assert.rejects(asked('http://127.0.0.1:9/', '--wait', '0'), /does not open/);
});

journey('doctor: by the address of a page on this machine, on the page itself', async ({page, server}) => {
  await page.goto(`${server.origin}${ROOT}no-lang/?mutuelle-doctor`);
  await page.find({role: 'heading', name: 'no-lang'});
  await page.find({text: /Write <html lang="fr">/});
  await page.click({role: 'button', name: 'Close'});
  await page.gone({role: 'heading', name: 'no-lang'});
});
