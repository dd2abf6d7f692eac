/**
 * What a partner's page does: two tags, and nothing else. `?backend=…` as on the other pages; `?kinds=`, `?place=`,
 * `?tiles=` and `?attribution=` go to the element; `?own` gives it a list of the page's own; `?lang=en` English.
 */
import {openBackend} from './open-backend.js';

const {searchParams: query} = new URL(location.href);
const lang = query.get('lang');
if (lang) document.documentElement.lang = lang;
const locator = document.querySelector('mutuelle-network-locator')!;
for (const name of ['kinds', 'place', 'tiles', 'attribution', 'directions']) {
  const value = query.get(name);
  if (value !== null) locator.setAttribute(name, value);
}
if (query.has('own')) locator.partners = (await import('../../mocks/topics/network/own-partners.js')).ownPartners;
else document.querySelector('mutuelle-backend')!.backend = await openBackend('family');
await Promise.all([import('../../src/define/backend.js'), import('../../src/define/network-locator.js')]);
