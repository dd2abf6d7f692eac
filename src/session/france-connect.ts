/** The way to FranceConnect and back, by the top window. */
import type {Backend} from '../backend/backend.js';
import {newId} from '../element/id.js';
import {statePrefix} from './france-connect-return.js';

/** What FranceConnect came back with. */
export interface FranceConnectReturn {
  state: string;
  code?: string;
  iss?: string;
  /** There is no code: they said no there, or it could not be done. */
  refused?: 'cancelled' | 'failed';
}

/** Of what was taken out of the address. Their own words about an error are nobody's to read. */
export function readReturn(taken: string): FranceConnectReturn {
  const given = new URLSearchParams(taken);
  const [state, code, iss, error] = ['state', 'code', 'iss', 'error'].map((name) => given.get(name) ?? '') as [
    string,
    ...string[],
  ];
  if (error || !code) return {state, refused: error === 'access_denied' ? 'cancelled' : 'failed'};
  return {state, code, ...(iss && {iss})};
}

/** What was started in this tab and did not come back. */
interface Start {
  state: string;
  /** In milliseconds. */
  at: number;
}

const lasts = 10 * 60_000;
const most = 5;

/**
 * The one thing kept over the way there and back, of backends that forget everything too: a random word that opens
 * nothing. Without it a link of somebody else could sign a member in to that person's space.
 */
const keyOf = ({id}: Backend): string => (id ? `mutuelle-france-connect:${id}` : 'mutuelle-france-connect');

/** Nobody guesses it, and it is long enough for FranceConnect (22 characters). */
export const newState = (): string => statePrefix + newId() + newId();

/** False where the browser keeps nothing for this page: there would be no way back. */
export function keepStart(backend: Backend, state: string): boolean {
  return write(backend, [...pending(backend), {state, at: Date.now()}].slice(-most));
}

/** Whether it was started here, a short while ago, and did not come back before. It counts as back from now on. */
export function takeStart(backend: Backend, state: string): boolean {
  const starts = pending(backend);
  const others = starts.filter((start) => start.state !== state);
  if (others.length < starts.length) write(backend, others);
  return others.length < starts.length;
}

function pending(backend: Backend): Start[] {
  try {
    const starts = JSON.parse(sessionStorage.getItem(keyOf(backend)) ?? '[]') as Start[];
    return starts.filter(({state, at}) => typeof state === 'string' && Math.abs(Date.now() - at) < lasts);
  } catch {
    return []; // storage refused or damaged: whoever comes back starts again
  }
}

function write(backend: Backend, starts: readonly Start[]): boolean {
  try {
    if (starts.length) sessionStorage.setItem(keyOf(backend), JSON.stringify(starts));
    else sessionStorage.removeItem(keyOf(backend));
    return true;
  } catch {
    return false;
  }
}

/** The page itself: what FranceConnect must have been told of, letter by letter. */
export const pageAddress = ({origin, pathname}: Pick<Location, 'origin' | 'pathname'> = location): string =>
  origin + pathname;

/** The window that goes there and comes back; for tests to replace. */
export const topWindow = {
  /** FranceConnect refuses to be shown in a frame, and stays blank there. */
  isFramed: (): boolean => window.self !== window.top,
  goTo: (url: string): void => location.assign(url),
};

/** Tells the host, who may lead there itself: false where it does. */
export type TellHost = (url: string) => boolean;

/**
 * Leads to an address of FranceConnect's that the server gave. `refused`: that is none; `framed`: this page stands in a
 * frame, and its host does nothing about it.
 */
export function leadTo(url: string, tell: TellHost = () => true): 'gone' | 'framed' | 'refused' {
  const there = allowedProvider(url);
  if (!there) return 'refused';
  if (!tell(there)) return 'gone';
  if (topWindow.isFramed()) return 'framed';
  topWindow.goTo(there);
  return 'gone';
}

/** Read once, by the browser's own parser: https, or a page of this site or of this very device. */
export function allowedProvider(address: string, at: Pick<Location, 'href' | 'origin'> = location): string | undefined {
  let url: URL;
  try {
    url = new URL(address, at.href);
  } catch {
    return undefined;
  }
  const {protocol, hostname, origin, username, password} = url;
  const isLocal = protocol === 'http:' && (origin === at.origin || ['localhost', '127.0.0.1'].includes(hostname));
  return (protocol === 'https:' || isLocal) && !username && !password ? url.href : undefined;
}
