/** The simulator behind a service worker (msw). The only files that import msw are this one and `browser.ts`. */
import {http, type HttpHandler} from 'msw/http';
import {respond} from './http.js';
import type {Simulator} from './simulator.js';

/**
 * A worker of this browser can be handed a line that goes on. Where it cannot (WebKit), each line ends after what is
 * there.
 */
function holdsLines(): boolean {
  try {
    const body = new ReadableStream();
    structuredClone(body, {transfer: [body]});
    return true;
  } catch {
    return false;
  }
}

/** One msw handler for the whole API; what is not of the contract goes on to the network. */
export function toMsw(simulator: Simulator, {basePath = '/api'}: {basePath?: string} = {}): HttpHandler[] {
  return [http.all(`*${basePath}/*`, ({request}) => respond(request, simulator, {basePath, brief: !holdsLines()}))];
}
