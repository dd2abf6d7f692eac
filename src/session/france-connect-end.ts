import type {Backend, CallOptions} from '../backend/backend.js';
import {endFranceConnect} from '../contract/france-connect.js';
import {leadTo, pageAddress, type TellHost} from './france-connect.js';

/** Who left may be typing already: nothing leads away from that later than this. In milliseconds. */
const patience = 5_000;

/**
 * Asks, in the name of who leaves, where FranceConnect's own session ends. Returns how to go there: false where that
 * cannot be done, and it may be open still.
 */
export async function wayOut(backend: Backend, options: CallOptions): Promise<(tell?: TellHost) => boolean> {
  const body = {returnPage: pageAddress()};
  const {url} = await backend.call(endFranceConnect, {body}, {keepalive: true, within: patience, ...options});
  return (tell) => url !== undefined && leadTo(url, tell) === 'gone';
}
