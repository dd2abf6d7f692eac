import {respond} from '../../mocks/engine/http.js';
import {createSandbox, type Sandbox, type SandboxOptions} from '../../mocks/engine/sandbox.js';
import type {FaultCode} from '../../mocks/engine/simulator.js';
import {members} from '../../mocks/people/members.js';
import {personas, samplePassword} from '../../mocks/people/personas.js';
import type {Backend} from '../backend/backend.js';
import {pageClock} from '../backend/clock.js';
import {createHttpBackend} from '../backend/http.js';
import type {OperationId} from '../contract/index.js';
import {logIn} from '../contract/account.js';

/** How calls reach the insurer: as functions of the page, or over HTTP with its own tries. */
export const transports = ['functions', 'HTTP'] as const;
export type Transport = (typeof transports)[number];

/** The insurer of the mocks, and one way to reach it. */
export interface Insurer {
  backend: Backend;
  /** From now on, calls of an operation (`*`: of any) fail. */
  fail(operation: OperationId | '*', code: FaultCode): void;
  heal(): void;
  /** Over HTTP, from now on, until `heal`: what stands between the page and the insurer answers everything so. */
  answer(raw: () => Response): void;
}

/** No pause between two tries of a call. */
const hurried = {
  ...pageClock,
  random: () => 0,
  sleep: (ms: number, signal: AbortSignal) => (ms < 8_000 ? Promise.resolve() : pageClock.sleep(ms, signal)),
};

/** An insurer who knows the family: whoever asks is signed in, at the step that was asked for. */
export async function openInsurer(transport: Transport, options: SandboxOptions = {}): Promise<Insurer> {
  const sandbox = createSandbox(options);
  const between: Between = {};
  const backend = transport === 'HTTP' ? await overHttp(sandbox, options, between) : withoutStream(sandbox);
  return {
    backend,
    fail: (operation, code) => sandbox.fail(operation, code, {times: Infinity}),
    heal() {
      sandbox.heal();
      delete between.answer;
    },
    answer: (raw) => void (between.answer = raw),
  };
}

/** What stands between the page and the insurer. */
interface Between {
  answer?: () => Response;
}

const withoutStream = ({call, invitation}: Sandbox): Backend => ({call, invitation, volatile: true});

async function overHttp(sandbox: Sandbox, {at}: SandboxOptions, between: Between): Promise<Backend> {
  const email = at ? personas.family.email : members.family.email;
  // the sandbox answers when the steps before have been played
  const {accessToken} = await sandbox.call(logIn, {body: {email, password: samplePassword}}, {});
  const fetch: typeof globalThis.fetch = async (url, init) => {
    const response = between.answer?.() ?? (await respond(new Request(url, init), sandbox.simulator));
    if (!response || response.type === 'error') throw new TypeError('Failed to fetch');
    return response;
  };
  const {call} = createHttpBackend({baseUrl: '/api', fetch, getAccessToken: () => accessToken}, hurried);
  return {call, volatile: true};
}
