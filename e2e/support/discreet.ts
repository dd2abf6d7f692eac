// What every page that holds secrets owes: they are nowhere a page, a log or a script of the host reads, and it fits.
import assert from 'node:assert/strict';
import type {Page} from './journey.js';

/** Nothing that opens anything may be where a page, a log or a script of the host reads it. */
async function leaks(page: Page, secrets: readonly string[]): Promise<string[]> {
  const places = await page.evaluate(() => {
    const attributes = (root: ParentNode): string[] =>
      [...root.querySelectorAll('*')].flatMap((each) => [
        ...[...each.attributes].map(({value}) => value),
        ...(each.shadowRoot ? attributes(each.shadowRoot) : []),
      ]);
    return {
      address: location.href,
      title: document.title,
      referrer: document.referrer,
      storage: JSON.stringify([{...localStorage}, {...sessionStorage}]),
      resources: JSON.stringify(performance.getEntriesByType('resource').map(({name}) => name)),
      attributes: attributes(document).join(' '),
      cookies: document.cookie,
    };
  });
  return Object.entries(places).flatMap(([place, text]) =>
    secrets.filter((secret) => text.includes(secret)).map((secret) => `${secret} in ${place}`),
  );
}

/** Who typed, what was sent, and what the insurer knows: none of it where it does not belong. */
export const nothingLeaks = async (page: Page, ...secrets: (string | undefined)[]) =>
  assert.deepEqual(
    await leaks(
      page,
      secrets.filter((secret) => secret !== undefined),
    ),
    [],
  );

/** Whatever the width of the page. */
export const fits = async (page: Page) =>
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'no sideways scroll');
