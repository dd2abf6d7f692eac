/** The page of a sign-in as its host opens it, for tests of FranceConnect. */
import {fixture} from '@open-wc/testing';
import {html} from 'lit';
import '../../define/sign-in.js';
import {createSandbox, type Sandbox} from '../../../mocks/engine/sandbox.js';
import type {IdentityId} from '../../../mocks/people/france-connect-people.js';
import {members} from '../../../mocks/people/members.js';
import {samplePassword} from '../../../mocks/people/personas.js';
import type {Settings} from '../../contract/settings.js';
import {topWindow} from '../../session/france-connect.js';
import {choose, putInAddress, withFranceConnect} from './france-connect.harness.js';
import {SignInHarness} from './sign-in.harness.js';

export const known = {email: members.family.email, password: samplePassword};

/** Where the browser was led to, in the place of going there. For each test of the suite that calls it. */
export function heldWindow(): {went: string[]} {
  const held: {went: string[]} = {went: []};
  const {isFramed, goTo} = topWindow;
  beforeEach(() => {
    held.went = [];
    Object.assign(topWindow, {isFramed: () => false, goTo: (url: string) => held.went.push(url)});
  });
  afterEach(() => {
    Object.assign(topWindow, {isFramed, goTo});
    sessionStorage.clear();
  });
  return held;
}

export interface Door extends SignInHarness {
  sandbox: Sandbox;
  /** Every call since the page was opened, with the address that it was made from. */
  asked: {id: string; intent: string | undefined; query: string}[];
  told: string[];
}

export interface Opening {
  attributes?: Record<string, string>;
  sandbox?: Sandbox;
  settings?: Partial<Settings>;
  /** In the address when the page is opened. */
  query?: URLSearchParams;
  inside?: string;
}

export async function open({
  attributes = {},
  sandbox = createSandbox(),
  settings,
  query,
  inside,
}: Opening = {}): Promise<Door> {
  const asked: Door['asked'] = [];
  const {call} = sandbox;
  const noted = Object.assign(Object.create(sandbox) as Sandbox, {
    call: (...given: Parameters<typeof call>) => {
      asked.push({id: given[0].id, intent: given[2]?.intent, query: location.search});
      return call(...given);
    },
  });
  if (query) putInAddress(query);
  const element = document.createElement('mutuelle-sign-in');
  for (const [name, value] of Object.entries({locale: 'fr', ...attributes})) element.setAttribute(name, value);
  if (inside) {
    const visual = document.createElement('img');
    Object.assign(visual, {slot: inside, alt: 'Bouton officiel'});
    element.append(visual);
  }
  Object.assign(element, {backend: noted, settings: settings ?? withFranceConnect});
  const told: string[] = [];
  for (const type of ['signed-in', 'signed-out', 'return', 'france-connect'])
    element.addEventListener(`mutuelle-${type}`, (event) => {
      told.push(type);
      if (type === 'return') event.preventDefault();
    });
  (await fixture(html`<div></div>`)).append(element);
  const door = Object.assign(new SignInHarness(element), {sandbox: noted, asked, told});
  await door.until(() => door.root?.querySelector('form, a.primary'));
  return door;
}

export const exchanges = ({asked}: Door) => asked.filter(({id}) => id === 'enterByFranceConnect');
export const reach = (door: Door, title: string) => door.until(() => door.title === title);
export const words = (door: Door) => door.text.replace(/[\u00a0\u202f]/g, ' ');
export const franceConnect = (door: Door) => door.root.querySelector<HTMLButtonElement>('button.fc');
export const pressFranceConnect = async (door: Door) => {
  await door.until(() => franceConnect(door));
  franceConnect(door)!.click();
  await door.settled();
};

/** Chooses an identity in FranceConnect, and comes back. */
export async function backAs(identity: IdentityId, opening: Opening = {}): Promise<Door> {
  const sandbox = opening.sandbox ?? createSandbox();
  return open({...opening, sandbox, query: await choose(sandbox, identity)});
}
