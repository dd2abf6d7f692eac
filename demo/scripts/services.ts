/**
 * The page of the insurer's portal with its services. `?persona=` says who is in; `?backend=` and `?lang=` as of the
 * member's space. The insurer's clock can be put forward where the insurer is simulated in the browser.
 */
import {members} from '../../mocks/people/members.js';
import {sampleSettings} from '../../mocks/people/insurer.js';
import {personaIds, samplePassword, type PersonaId} from '../../mocks/people/personas.js';
import type {SpacePage} from '../../src/contract/space-pages.js';
import {sessionOf} from '../../src/session/session.js';
import {signIn} from '../../src/session/sign-in.js';
import {fill} from './fill.js';
import {openBackend} from './open-backend.js';

const query = new URL(location.href).searchParams;
const lang = query.get('lang');
if (lang) document.documentElement.lang = lang;
fill({insurer: sampleSettings.insurer.name});

const asked = query.get('persona');
const persona: PersonaId = personaIds.find((id) => id === asked) ?? 'family';
const {backend, simulator, conditions} = await openBackend(persona, {keeps: true});
const session = sessionOf(backend);
const {number, email} = members[persona];
if (session.memberNumber !== number) await signIn(session, {email, password: samplePassword}).catch(() => undefined);
document.querySelector('mutuelle-backend')!.backend = backend;
document.querySelector('mutuelle-sign-out')!.backend = backend;

// the pages of the space that the demonstration has; for any other the element gives the phone
const pages: Partial<Record<SpacePage, string>> = {documents: 'documents.html', network: 'member-space.html'};
document.querySelector('mutuelle-health-services')!.addEventListener('mutuelle-page-requested', (event) => {
  const page = pages[event.detail.page];
  if (!page) return;
  event.preventDefault();
  location.assign(new URL(page + location.search, location.href));
});

const week = 7 * 86_400_000;
const later = document.querySelector<HTMLElement>('#later')!;
later.hidden = !simulator;
later.addEventListener('click', () => {
  conditions.ahead += week;
  document.querySelector('#said')!.textContent = 'Une semaine a passé chez l’assureur.';
  dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
});
await Promise.all([
  import('../../src/define/backend.js'),
  import('../../src/define/health-services.js'),
  import('../../src/define/sign-out.js'),
]);
