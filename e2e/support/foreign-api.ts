// The simulated insurer on another origin than the page, with the CORS rules of a server that somebody else set up.
import {respond} from '../../mocks/engine/http.js';
import {corsOf, operations, streams} from '../../src/contract/index.js';
import type {Simulator} from '../../mocks/engine/simulator.js';
import type {TestServer} from './journey.js';

const PATH = '/ailleurs';
const lists = corsOf(Object.values(operations), Object.values(streams));

export interface CorsRules {
  methods?: readonly string[];
  headers?: readonly string[];
  /** No page may read its answers. */
  closed?: boolean;
}

/** What the contract asks a server of another origin to allow, without some of it. */
export const allowedHeaders = (...without: string[]): string[] =>
  lists.requestHeaders.filter((name) => !without.includes(name));

/** @returns its base URL: of the same server, under the other of its names */
export function openForeignApi(
  server: TestServer,
  simulator: Simulator,
  {methods = lists.methods, headers = lists.requestHeaders, closed = false}: CorsRules = {},
): string {
  const cors = closed
    ? undefined
    : {
        'access-control-allow-origin': server.origin,
        'access-control-allow-methods': methods.join(', '),
        'access-control-allow-headers': headers.join(', '),
        'access-control-expose-headers': lists.exposedHeaders.join(', '),
      };
  server.handle(async (request) => {
    if (!new URL(request.url).pathname.startsWith(`${PATH}/`)) return undefined;
    const answer =
      request.method === 'OPTIONS'
        ? new Response(null, {status: 204})
        : await respond(request, simulator, {basePath: PATH});
    if (!answer || answer.type === 'error' || !cors) return answer;
    const named = new Response(answer.body, answer);
    for (const [name, value] of Object.entries(cors)) named.headers.set(name, value);
    return named;
  });
  return server.origin.replace('localhost', '127.0.0.1') + PATH;
}
