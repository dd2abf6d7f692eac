/**
 * What the insurer's portal does: it has signed the member in, gives its elements their backend and listens to them. To
 * add an element: a `<section id aria-label>` in the page, an import at the end.
 *
 * `?backend=http`: `/api` is answered by the server of this page; `?backend=sandbox`: by the sandbox, in the page;
 * otherwise by a service worker. `?offline`, with
 * `http` or `sandbox`: the page opens without network too (after `npm run build`). `?persona=…` says who it is,
 * `?signed-out` that nobody is signed in yet, `?lang=en` English.
 */
import {everyMember} from '../../mocks/people/every-member.js';
import {members, type Member} from '../../mocks/people/members.js';
import {sampleSettings} from '../../mocks/people/insurer.js';
import {personas, samplePassword, type PersonaId} from '../../mocks/people/personas.js';
import {sessionOf} from '../../src/session/session.js';
import {signIn} from '../../src/session/sign-in.js';
import {fill} from './fill.js';
import {openBackend} from './open-backend.js';

const {searchParams: query} = new URL(location.href);
const lang = query.get('lang');
if (lang) document.documentElement.lang = lang;
const persona = (Object.hasOwn(personas, query.get('persona') ?? '') ? query.get('persona') : 'family') as PersonaId;

/** The rubrics are the sections of the page. */
function showMenu(): void {
  const menu = document.querySelector('#menu')!;
  for (const section of document.querySelectorAll<HTMLElement>('main section[id]')) {
    const link = document.createElement('a');
    link.href = `#${section.id}`;
    link.textContent = section.ariaLabel;
    const item = document.createElement('li');
    item.append(link);
    menu.append(item);
  }
}

fill({insurer: sampleSettings.insurer.name});
showMenu();

// before the elements exist: their first request must find somebody who answers, and who is signed in
const {backend, simulator, conditions} = await openBackend(persona);
const session = sessionOf(backend);

const signedIn = (): Member | undefined => everyMember.find(({number}) => number === session.memberNumber);

/** The page says who is signed in, as the elements do: it hears of it from the same session. */
function showWho(): void {
  const [person] = signedIn()?.people ?? [];
  const hello = lang === 'en' ? 'Hello' : 'Bonjour';
  document.querySelector('#hello')!.textContent = person ? `${hello} ${person.firstName}` : 'Mon espace';
  document.querySelector('#who')!.textContent = person
    ? `${person.firstName} ${person.lastName}`
    : 'Vous n’êtes pas connecté';
  document.querySelector<HTMLElement>('#leave')!.hidden = !person;
}

session.onChange(showWho);
if (query.has('signed-out')) session.forget();
// who has just signed an enrolment in this tab is a member since
if (!query.has('signed-out') && !query.has('persona') && session.enrolmentId && !session.memberNumber)
  await session.renew().catch(() => false);
if (!query.has('signed-out') && !session.memberNumber)
  await signIn(session, {email: members[persona].email, password: samplePassword}).catch(() => undefined);
showWho();
document.querySelector('#leave')!.addEventListener('click', () => void session.logOut());
document.querySelector('mutuelle-backend')!.backend = backend;
await Promise.all([
  import('../../src/define/backend.js'),
  import('../../src/define/coverage-overview.js'),
  import('../../src/define/digital-card-viewer.js'),
  import('../../src/define/reimbursement-timeline.js'),
  import('../../src/define/network-locator.js'),
]);
const {showDesigner} = await import('./designer.js');
showDesigner({simulator, conditions, signedIn});
// a page has one worker: where one simulates the API, ours cannot be
if (query.has('offline')) {
  const {registerOffline} = await import('../../src/offline/index.js');
  await registerOffline({
    worker: new URL('../mutuelle-offline.js', location.href).pathname,
    shell: [location.pathname, new URL('../', location.href).pathname],
  });
}
