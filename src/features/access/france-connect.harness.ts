/** The way to the simulated FranceConnect and back, without leaving the page: for tests and stories. */
import type {Sandbox} from '../../../mocks/engine/sandbox.js';
import {sampleSettings} from '../../../mocks/people/insurer.js';
import type {IdentityId} from '../../../mocks/people/france-connect-people.js';
import {issuer, makeCode} from '../../../mocks/topics/france-connect/codes.js';
import {startFranceConnect} from '../../contract/france-connect.js';
import type {Settings} from '../../contract/settings.js';
import {keepStart, newState, pageAddress, topWindow} from '../../session/france-connect.js';

/** Of an insurer that holds an authorisation. */
export const withFranceConnect: Partial<Settings> = {access: {...sampleSettings.access, franceConnect: true}};

let count = 0;

/** What the address holds once somebody chose who they are. */
export async function choose(sandbox: Sandbox, identity: IdentityId): Promise<URLSearchParams> {
  const state = newState();
  const {url} = await sandbox.call(startFranceConnect, {body: {state, returnPage: pageAddress()}});
  keepStart(sandbox, state);
  const nonce = new URL(url).searchParams.get('nonce')!;
  const code = makeCode({identity, nonce, at: sandbox.simulator.now().getTime(), id: `page-${count++}`});
  return new URLSearchParams({code, state, iss: issuer});
}

/** What it holds where FranceConnect refused. */
export function refuse(sandbox: Sandbox, error: string): URLSearchParams {
  const state = newState();
  keepStart(sandbox, state);
  return new URLSearchParams({error, error_description: 'User auth aborted', state});
}

/** The page is opened at this address. */
export function putInAddress(query: URLSearchParams): void {
  const url = new URL(location.href);
  query.forEach((value, name) => url.searchParams.set(name, value));
  history.replaceState(history.state, '', url.href);
}

/** The same for an element that is there already: it looks at the address whenever it comes into the page. */
export function comeBack(element: HTMLElement, query: URLSearchParams): void {
  putInAddress(query);
  element.parentElement!.append(element);
}

/** The page stands in a frame from now on. Returns the end of that. */
export function frame(): () => void {
  const {isFramed} = topWindow;
  topWindow.isFramed = () => true;
  return () => void (topWindow.isFramed = isFramed);
}
