import {expect} from '@open-wc/testing';
import {setupWorker} from 'msw/browser';
import {pageClock} from '../../src/backend/clock.js';
import {createHttpBackend} from '../../src/backend/http.js';
import {respond} from './http.js';
import {toMsw} from './msw.js';
import {Simulator} from './simulator.js';
import {createSandbox} from './sandbox.js';
import {expectedFailures, runScript, sameStart, type Step} from './script.harness.js';

/** No pause between tries, and the same time on both sides: `Retry-After` counts from the clock of the page. */
const clockOf = (now: () => Date) => ({...pageClock, random: () => 0, now: () => now().getTime()});

async function inSandbox(): Promise<Step[]> {
  const {tick, ...start} = sameStart();
  const sandbox = createSandbox(start);
  return runScript({backend: sandbox, simulator: sandbox.simulator, tick});
}

async function overRespond(): Promise<Step[]> {
  const {tick, ...start} = sameStart();
  const simulator = new Simulator(start);
  const fetch: typeof globalThis.fetch = async (url, init) => {
    const response = await respond(new Request(url, init), simulator);
    if (!response || response.type === 'error') throw new TypeError('Failed to fetch');
    return response;
  };
  return runScript({backend: createHttpBackend({baseUrl: '/api', fetch}, clockOf(start.now)), simulator, tick});
}

async function overServiceWorker(): Promise<Step[]> {
  const {tick, ...start} = sameStart();
  const simulator = new Simulator(start);
  const worker = setupWorker(...toMsw(simulator));
  await worker.start({quiet: true, onUnhandledFrame: 'bypass'});
  try {
    // a browser says its own language where nothing else is said
    const headers = {'accept-language': 'fr'};
    const backend = createHttpBackend({baseUrl: '/api', headers}, clockOf(start.now));
    return await runScript({backend, simulator, tick});
  } finally {
    await worker.stop();
  }
}

describe('one enrolment in three hosts', () => {
  let reference: Step[];
  before(async () => {
    reference = await inSandbox();
  });

  it('goes as the story says in the sandbox', () => {
    const failed = (name: string) =>
      (reference.find((step) => step.name === name)?.outcome as {failed?: {code: string}} | undefined)?.failed?.code;
    const failures = Object.fromEntries(
      reference.filter(({name}) => failed(name)).map(({name}) => [name, failed(name)]),
    );
    expect(failures).to.deep.equal(expectedFailures);
    expect(Object.keys(expectedFailures)).to.have.length.above(60);
    expect(reference).to.have.length.above(130);
  });

  for (const [host, tell] of [
    ['Requests and Responses', overRespond],
    ['a service worker', overServiceWorker],
  ] as const) {
    it(`gives the same over ${host}`, async () => {
      const steps = await tell();
      // One by one: a difference is then found by its name.
      for (const [index, step] of steps.entries()) expect(step).to.deep.equal(reference[index]);
      expect(steps).to.have.length(reference.length);
    });
  }
});
