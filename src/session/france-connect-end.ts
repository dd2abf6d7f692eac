import type {Backend, CallOptions} from '../backend/backend.js';
import {endFranceConnect} from '../contract/france-connect.js';
import {leadTo, pageAddress, type TellHost} from './france-connect.js';

/** Who left may be typing already: nothing leads away from that later than this. In milliseconds. */
const patience = 5_000;

/** Where FranceConnect's own session ends; undefined where there is no such page. In the name of who leaves. */
export async function pageOfEnd(backend: Backend, options: CallOptions): Promise<string | undefined> {
  const body = {returnPage: pageAddress()};
  return (await backend.call(endFranceConnect, {body}, {keepalive: true, within: patience, ...options})).url;
}

/** Leads there. False where that cannot be done: FranceConnect's session may be open still. */
export const leadOut = (url: string, tell?: TellHost): boolean => leadTo(url, tell) === 'gone';
