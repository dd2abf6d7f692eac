import {expect} from '@open-wc/testing';
import {createHttpBackend} from '../../src/backend/http.js';
import {pageClock} from '../../src/backend/clock.js';
import type {Backend, Credentials} from '../../src/backend/backend.js';
import {memberEvents} from '../../src/contract/member-changes.js';
import {ReimbursementChange, listReimbursements} from '../../src/contract/reimbursements.js';
import {until} from '../../src/testing/until.js';
import {addReimbursement, advanceReimbursement} from '../topics/reimbursements/reimbursement-events.js';
import {journalChannel} from '../topics/member-changes/journal.js';
import {openSession} from '../topics/session/session.handlers.js';
import {respond} from './http.js';
import type {LineFault} from './live.js';
import {members} from '../people/members.js';
import {Simulator} from './simulator.js';
import {createSandbox} from './sandbox.js';

const now = () => new Date('2026-11-22T09:00:00Z');

function overHttp(): {backend: Backend; simulator: Simulator; credentials: Credentials} {
  const simulator = new Simulator({now});
  const {accessToken} = openSession(simulator, {memberNumber: members.family.number});
  const fetch: typeof globalThis.fetch = async (url, init) => {
    const response = await respond(new Request(new URL(String(url), location.href), init), simulator);
    if (!response || response.type === 'error') throw new TypeError('Failed to fetch');
    return response;
  };
  const clock = {...pageClock, random: () => 0};
  return {
    backend: createHttpBackend({baseUrl: '/api', fetch}, clock),
    simulator,
    credentials: {token: () => accessToken, renew: async () => true},
  };
}

function inSandbox(): {backend: Backend; simulator: Simulator; credentials: Credentials} {
  const sandbox = createSandbox({now});
  return {
    backend: sandbox,
    simulator: sandbox.simulator,
    credentials: {token: () => undefined, renew: async () => false},
  };
}

/** The next changes, with their ids. */
async function take(
  {backend, credentials}: ReturnType<typeof overHttp>,
  many: number,
  since: string | undefined,
  meanwhile: () => void = () => undefined,
): Promise<string[]> {
  const got: string[] = [];
  const aborter = new AbortController();
  let told = false;
  for await (const {id, type, data} of backend.stream!(memberEvents, {
    credentials,
    since,
    signal: aborter.signal,
    onState: (state) => {
      if (state === 'open' && !told) {
        told = true;
        setTimeout(meanwhile);
      }
    },
  })) {
    const read = data && ReimbursementChange.safeParse(data.content);
    got.push(`${id} ${data?.topic ?? type} ${read?.data?.act.status ?? ''}`);
    if (got.length === many) break;
  }
  aborter.abort();
  return got;
}

describe('streams of the mocks MEM-12', () => {
  for (const [host, open] of [
    ['the sandbox', inSandbox],
    ['bytes of HTTP', overHttp],
  ] as const) {
    it(`tell what was missed, then what happens: ${host}`, async () => {
      const stage = open();
      const {revision} = await stage.backend.call(
        listReimbursements,
        {body: {filters: {}, limit: 1}},
        {credentials: stage.credentials},
      );
      const act = addReimbursement(stage.simulator, 'family');
      const got = await take(stage, 3, String(revision), () => {
        advanceReimbursement(stage.simulator, 'family', act.id);
        advanceReimbursement(stage.simulator, 'family', act.id);
      });
      expect(got).to.deep.equal([
        `${revision + 1} reimbursement received`,
        `${revision + 2} reimbursement processing`,
        `${revision + 3} reimbursement paid`,
      ]);
      await until(() => stage.simulator.live.listening(journalChannel('family')) === 0, 'nobody to listen any more');
    });
  }

  const passing: LineFault[] = [
    {kind: 'end', after: 1},
    {kind: 'cut', after: 1},
    {kind: 'cutAfterId', after: 1},
    {kind: 'refuse', status: 500},
    {kind: 'html'},
    {kind: 'unreachable'},
    {kind: 'garbageRetry'},
  ];
  for (const fault of passing) {
    it(`are taken up again where they stopped: ${fault.kind}`, async () => {
      const stage = overHttp();
      const {revision} = await stage.backend.call(
        listReimbursements,
        {body: {filters: {}, limit: 1}},
        {credentials: stage.credentials},
      );
      for (let many = 0; many < 3; many++) addReimbursement(stage.simulator, 'family');
      stage.simulator.live.breakLine(fault);
      expect((await take(stage, 3, String(revision))).map((event) => Number(event.split(' ')[0]))).to.deep.equal(
        [1, 2, 3].map((step) => revision + step),
      );
    });
  }

  it('end when the server says that there is nothing to tell, and are refused to who may not', async () => {
    const stage = overHttp();
    stage.simulator.live.breakLine({kind: 'noContent'});
    expect(await take(stage, 1, undefined)).to.deep.equal([]);
    stage.simulator.live.breakLine({kind: 'refuse', status: 403});
    const error = await take(stage, 1, undefined).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).to.include({code: 'forbidden', operationId: 'memberEvents'});
  });

  it('say what cannot be read instead of leaving it out', async () => {
    const stage = overHttp();
    addReimbursement(stage.simulator, 'family');
    stage.simulator.live.breakLine({kind: 'unreadable'});
    const [event] = await take(stage, 1, '1000');
    expect(event).to.equal('1001 unreadable ');
  });
});
