/**
 * The check against our own server, which must pass; against the same with one fault after the other, each of which
 * must be found and no other; and against the smallest server of the docs.
 */
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {createServer} from '../../mocks/engine/server/server.js';
import {members} from '../../mocks/people/members.js';
import {personas, samplePassword} from '../../mocks/people/personas.js';
import {operations} from '../contract/index.js';
import {faultsOfCalls} from './faults.harness.js';
import type {Fault, Forward} from './faulty.harness.js';
import {areas, check, type CheckOptions, type Finding, type Report} from './index.js';
import {faultsOfStreamsAndFiles} from './more-faults.harness.js';
import {plays} from './plays/index.js';
import {rules} from './rules.js';
import {anchorOf, asText} from './words.js';

const faults = [...faultsOfCalls, ...faultsOfStreamsAndFiles];
const hers = {invitationToken: personas.family.link, email: members.family.email, password: samplePassword};
/** A busy machine is no reason to leave anything out. */
const patient = {origin: 'http://localhost:5173', limit: 600_000};

async function checked(options: Partial<CheckOptions> = {}, make?: Fault['make']): Promise<Report> {
  const server = await createServer();
  const tamper = make?.();
  const forward: Forward = (request) => fetch(request);
  const over = new AbortController();
  try {
    return await check({
      ...hers,
      ...patient,
      api: `${server.url}/api`,
      ...(tamper && {
        fetch: (input, init) => tamper(new Request(input, init), (request) => beating(request, forward, over.signal)),
      }),
      ...options,
    });
  } finally {
    over.abort();
    await server.close();
  }
}

/** The heart of the mock server beats every 15 seconds: too slow for fifty runs. `over`: the run has ended. */
async function beating(request: Request, forward: Forward, over: AbortSignal): Promise<Response> {
  const response = await forward(request);
  if (!response.headers.get('content-type')?.startsWith('text/event-stream')) return response;
  const bytes = new TextEncoder().encode(': still here\n\n');
  const beats = new TransformStream<Uint8Array, Uint8Array>({
    start(controller) {
      const beat = setInterval(() => {
        try {
          controller.enqueue(bytes);
        } catch {
          // nobody listens any more
          clearInterval(beat);
        }
      }, 100);
      over.addEventListener('abort', () => clearInterval(beat));
    },
  });
  return new Response(response.body!.pipeThrough(beats), response);
}

const failed = ({findings}: Report): Finding[] => findings.filter(({verdict}) => verdict === 'failed');
const inWords = (report: Report) => failed(report).map(({rule, about, says}) => `${rule} ${about.join(' ')}: ${says}`);

/** The smallest server of the docs, started as its reader would, while something is asked of it. */
async function smallest(options: Partial<CheckOptions>): Promise<Report> {
  const child = spawn(process.execPath, ['docs/examples/smallest-server.mjs'], {env: {PORT: '0'}});
  try {
    const [said] = (await once(child.stdout, 'data')) as [Buffer];
    return await check({...patient, api: /http\S+/.exec(String(said))![0], ...options});
  } finally {
    child.kill();
  }
}

describe('the check of a backend', {concurrency: 3}, () => {
  it('knows every operation of the contract, once', () => {
    assert.deepEqual(Object.keys(plays).toSorted(), Object.keys(operations).toSorted());
    const all = Object.values(areas).flatMap((area) => Object.keys(area));
    assert.equal(new Set(all).size, all.length);
  });

  it('leads to headings of docs/contract.md', () => {
    const page = readFileSync('docs/contract.md', 'utf8');
    const headings = [...page.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => heading);
    for (const {section} of Object.values(rules)) assert.ok(headings.includes(section), section);
    assert.equal(anchorOf('What the server keeps'), 'what-the-server-keeps');
  });

  it('finds nothing wrong with the mock server', async () => {
    const report = await checked();
    assert.deepEqual(inWords(report), []);
    const {passed, remarks} = report.counts;
    assert.ok(passed > 1000, `${passed} well`);
    assert.equal(remarks, 0);
    const rulesMet = new Set(report.findings.filter(({verdict}) => verdict === 'passed').map(({rule}) => rule));
    assert.deepEqual(
      Object.keys(rules).filter((rule) => !rulesMet.has(rule as never)),
      [],
    );
    assert.match(asText(report), /This backend conforms, in what was tried\./);
  });

  it('tells the smallest server what it lacks, and finds its own part well', async () => {
    const whole = await smallest({});
    assert.ok(failed(whole).every(({cure, section}) => cure && section));
    const absent = failed(whole).find(({rule}) => rule === 'there')!.about;
    for (const id of ['listCommunes', 'getPartnerPoints', 'getHelp', 'logIn']) assert.ok(absent.includes(id), id);
    for (const id of ['getSettings', 'getNetwork', 'searchPlaces']) assert.ok(!absent.includes(id), id);
    assert.match(asText(whole), /preflight does not allow the header Idempotency-Key, If-Match/);

    const part = await smallest({only: ['settings', 'network', 'reach', 'cors', 'answers', 'problems']});
    assert.deepEqual(inWords(part), ['there listCommunes getPartnerPoints: nothing is served there (404)']);
    const skipped = part.findings.filter(({verdict}) => verdict === 'skipped');
    assert.deepEqual(skipped, []);
  });

  it('says in docs/contract.md what it says', async () => {
    const report = await smallest({only: ['settings', 'network', 'cors', 'reach']});
    const text = asText(report)
      .replace(/127\.0\.0\.1:\d+/, '127.0.0.1:8788')
      .replace(/in \d+ seconds/, 'in 1 seconds');
    const page = readFileSync('docs/contract.md', 'utf8');
    const [, shown] = /<!-- check -->\n\n```text\n([^]*?)```/.exec(page) ?? [];
    assert.equal(shown, text, `docs/contract.md should show:\n${text}`);
  });

  it('says in one sentence why nothing can be checked', async () => {
    await assert.rejects(check({api: 'http://127.0.0.1:9/api'}), /nothing answers at http:\/\/127\.0\.0\.1:9\/api/);
    await assert.rejects(check({api: 'http://api.example.fr'}), /https/);
  });

  for (const {name, areas: only, rule, about, says, make} of faults)
    it(`finds out ${name}, and nothing else`, async () => {
      const report = await checked({only, silence: 12_000}, make);
      const found = failed(report);
      assert.deepEqual([...new Set(found.map((each) => each.rule))], [rule], inWords(report).join('\n'));
      assert.ok(
        found.some((each) => says.test(each.says) && each.about.includes(about)),
        inWords(report).join('\n'),
      );
    });
});
