// The one page of the member's space, as somebody goes around in it.
import assert from 'node:assert/strict';
import {fits, nothingLeaks} from './discreet.js';
import type {InputDevice} from './input-devices.js';
import type {Page} from './journey.js';
import type {Simulator} from '../../mocks/engine/simulator.js';

export const spaceAddress = (origin: string, route = '') =>
  `${origin}/demo/member-space.html?backend=http${route && `#${route}`}`;

/** To another page of the space, by the menu where the page is not always in sight. */
export async function turnTo(page: Page, device: InputDevice, name: string | RegExp): Promise<void> {
  const within = {css: 'header'};
  if (!(await page.query({role: 'link', name, within})).length) await device.press('Menu');
  await device.follow(name, within);
  await page.find({role: 'heading', name, within: {css: 'main'}});
}

/** How many notifications the insurer knows to be unread. */
export const unreadOf = ({db}: Simulator, memberNumber: string): number =>
  (db.notifications[memberNumber]?.all ?? []).filter(({read}) => !read).length;

/** Waits until the bell of the header says how many that are. */
export async function bellIsRight(page: Page, simulator: Simulator, memberNumber: string): Promise<number> {
  let count = 0;
  const says = () => (count ? `Notifications, ${count} non lue${count > 1 ? 's' : ''}` : 'Notifications, tout est lu');
  await page.waitFor(
    async () => {
      count = unreadOf(simulator, memberNumber);
      return (await page.query({role: 'button', name: says()})).length;
    },
    {message: 'the bell to say as many as the insurer'},
  );
  return count;
}

/** Where the session is over: in the place of what was to be shown. */
export async function signInHere(page: Page, device: InputDevice, email: string, password: string): Promise<void> {
  await page.find({label: 'Adresse e-mail'});
  await device.fill('Adresse e-mail', email);
  await device.fill('Mot de passe', password);
  await device.press('Se connecter');
  await page.gone({label: 'Mot de passe'});
}

/** What every page of the space owes, about the element that stands on it. */
export async function isInOrder(page: Page, tag: string, ...secrets: string[]): Promise<void> {
  await fits(page);
  const found = await page.axe({include: tag, disable: ['page-has-heading-one']});
  assert.deepEqual(
    found.map(({id, nodes}) => `${tag}: ${id} ${nodes.map(({target}) => target).join(' | ')}`),
    [],
  );
  await nothingLeaks(page, ...secrets);
}
