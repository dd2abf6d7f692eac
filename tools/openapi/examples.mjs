// Examples as they travel: the mocks are called over requests and responses, by two people who enrol from the link to
// the signature, then by the story that every host tells alike.
import {createHttpBackend} from '../../src/backend/http.ts';
import {pageClock} from '../../src/backend/clock.ts';
import {operations} from '../../src/contract/index.ts';
import {respond} from '../../mocks/engine/http.ts';
import {runScript, sameStart} from '../../mocks/engine/script.harness.ts';
import {Simulator} from '../../mocks/engine/simulator.ts';
import {personas} from '../../mocks/people/personas.ts';
import {bringToStep} from '../../mocks/topics/enrolment/bring-to-step.ts';

/**
 * @typedef {import('../../src/backend/backend.ts').Backend} Backend
 *
 * @typedef {import('../../src/contract/operation.ts').AnyOperation} AnyOperation
 *
 * @typedef {object} Exchange
 * @property {string} operationId
 * @property {string} name of the moment, in a few words
 * @property {string} [person] who is followed from the first call to the last
 * @property {unknown} [asked] the body that was sent
 * @property {number} status
 * @property {any} [answer] the body that came back, where it is JSON
 */

const ORIGIN = 'https://api.example.fr';
const isJson = (/** @type {Headers} */ headers) =>
  /^application\/([\w.-]+\+)?json/.test(headers.get('content-type') ?? '');

/** What a device makes anew each time: a file that is committed stays as it is. */
const withoutChance = (/** @type {string} */ key, /** @type {unknown} */ value) =>
  key === 'signature' || key === 'publicKey' ? 'of-the-device' : value;

/** An insurer on the other side of HTTP, where all that goes by is noted for whoever calls. */
function insurer() {
  const {tick, ...start} = sameStart();
  const simulator = new Simulator(start);
  /** @type {Omit<Exchange, 'operationId' | 'name' | 'person'>[]} */
  const seen = [];
  /** @type {typeof globalThis.fetch} */
  const fetch = async (url, init) => {
    const request = new Request(url, init);
    const sent = isJson(request.headers) ? JSON.parse(await request.clone().text(), withoutChance) : undefined;
    const response = await respond(request, simulator);
    if (!response || response.type === 'error') throw new TypeError('Failed to fetch');
    const answer = isJson(response.headers) ? await response.clone().json() : undefined;
    seen.push({asked: sent, status: response.status, answer});
    return response;
  };
  // no pause between tries
  const clock = {...pageClock, random: () => 0, now: () => start.now().getTime()};
  const backend = createHttpBackend({baseUrl: `${ORIGIN}/api`, fetch}, clock);
  const take = () => seen.splice(0);
  return {simulator, tick, backend, take};
}

/**
 * Everything a person is asked who goes from the link of the e-mail to the end.
 * @param {import('../../mocks/people/personas.ts').PersonaId} id
 */
async function enrolmentOf(id) {
  const {backend, take} = insurer();
  const persona = personas[id];
  /** @type {Exchange[]} */
  const exchanges = [];
  let token = '';
  /** @type {string | undefined} */
  let version;
  let calls = 0;
  /** @param {AnyOperation} operation @param {object} input */
  const perform = async (operation, input) => {
    const credentials = {token: () => token, renew: async () => false};
    const output = await backend.call(operation, /** @type {any} */ (input), {
      credentials,
      version,
      intent: `${id} ${calls++}`,
    });
    const draft = /** @type {{version?: string, step?: string}} */ (output ?? {});
    version = draft.version ?? version;
    // what is asked at each step has the name of the step too
    const again = exchanges.some(({operationId}) => operationId === operation.id);
    const name = again ? `${id} ${draft.step ?? calls}` : id;
    exchanges.push(...take().map((exchange) => ({operationId: operation.id, name, person: id, ...exchange})));
    return output;
  };
  const session = await perform(operations.redeemLink, {body: {secret: persona.link}});
  token = /** @type {{accessToken: string}} */ (session).accessToken;
  const {postalCode} = persona.answers.profile.address;
  await perform(operations.listCommunes, {params: {postalCode}});
  await bringToStep({perform}, persona, 'completed');
  return exchanges;
}

async function story() {
  const {backend, simulator, tick, take} = insurer();
  // what is asked a second time after a cut is asked by the same input
  /** @type {Map<object, {operationId: string, seen: Omit<Exchange, 'operationId' | 'name' | 'person'>[]}>} */
  const calls = new Map();
  /** @type {any} */
  const listening = {
    .../** @type {object} */ (backend),
    async call(/** @type {AnyOperation} */ operation, /** @type {object} */ input, /** @type {any} */ options) {
      const call = calls.get(input) ?? {operationId: operation.id, seen: []};
      calls.set(input, call);
      try {
        return await backend.call(operation, /** @type {any} */ (input), options);
      } finally {
        call.seen.push(...take());
      }
    },
  };
  const steps = await runScript({backend: listening, simulator, tick});
  return [...calls.values()].flatMap(({operationId, seen}, index) => {
    const name = steps[index]?.name.replace(`${operationId}: `, '') ?? '';
    return seen.map((exchange) => ({operationId, name, ...exchange}));
  });
}

/** In the order in which they are to be shown. @returns {Promise<Exchange[]>} */
export async function play() {
  return [...(await enrolmentOf('family')), ...(await enrolmentOf('single')), ...(await story())];
}
