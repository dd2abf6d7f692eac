/**
 * What a partner's page does: two tags, and nothing else. `?kinds=`, `?place=`, `?tiles=` and `?attribution=` go to the
 * element; `?own` gives it a list of the page's own; `?lang=en` English. The site of a partner has another address than
 * the member's space, and shares nothing with it: here, an insurer of its own that is simulated in the page.
 */
import {createSandbox} from '../../mocks/engine/sandbox.js';
import {showBanner} from './demo-data.js';
import {inDemo} from './insurer-site.js';

const {searchParams: query} = new URL(location.href);
const lang = query.get('lang');
if (lang) document.documentElement.lang = lang;
const locator = document.querySelector('mutuelle-network-locator')!;
for (const name of ['kinds', 'place', 'tiles', 'attribution', 'directions']) {
  const value = query.get(name);
  if (value !== null) locator.setAttribute(name, value);
}
if (query.has('own')) locator.partners = (await import('../../mocks/topics/network/own-partners.js')).ownPartners;
else document.querySelector('mutuelle-backend')!.backend = inDemo(createSandbox());
showBanner('page');
await Promise.all([import('../../src/define/backend.js'), import('../../src/define/network-locator.js')]);
