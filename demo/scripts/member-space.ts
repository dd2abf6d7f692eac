/**
 * The member's space as a mutuelle would open it: every element, one page at a time (`space-router.ts`,
 * `space-views.ts`). To add a page: its name and route in `space-pages.ts`, its element in `space-views.ts`.
 *
 * Who is in, who answers and in which language, as of every page of the portal (`portal.ts`); `?signed-out`: nobody is
 * in yet. `?offline`, with `?backend=http` or `sandbox`: the page opens without network too (after `npm run build`).
 */
import {everyMember} from '../../mocks/people/every-member.js';
import type {Member} from '../../mocks/people/members.js';
import {settleMessages} from '../../mocks/topics/messages/message-events.js';
import {answerRooms} from './call-line.js';
import {showDesigner} from './designer.js';
import {everyWay} from './open-backend.js';
import {openPortal} from './portal.js';
import {SpaceHeader} from './space-header.js';
import {SpaceRouter} from './space-router.js';
import {views, type Lang} from './space-views.js';

/** How often the insurer that is simulated here looks at its mail, in milliseconds. */
const looksEvery = 2_000;

const header = new SpaceHeader(document.querySelector('header')!, speak);
const router = new SpaceRouter(
  () => header.lang,
  () => {
    header.page = router.place.page;
    header.close();
    header.draw();
  },
);

/** The page stays where it is, with what is typed in it. */
function speak(lang: Lang): void {
  document.documentElement.lang = lang;
  const address = new URL(location.href);
  address.searchParams.set('lang', lang);
  history.replaceState(history.state, '', address);
  router.say();
  document.querySelector<HTMLElement>('.me button')!.focus();
}

document.querySelector('.skip')!.addEventListener('click', (event) => {
  event.preventDefault();
  document.querySelector('main')!.focus();
});
header.draw();

const {query, persona, session, simulator, conditions} = await openPortal({
  keeps: true,
  stays: true,
  settings: {access: {...everyWay, franceConnect: false}},
});
const signedIn = (): Member | undefined => everyMember.find(({number}) => number === session.memberNumber);

/** The page says who is signed in, as the elements do: it hears of it from the same session. */
function showWho(): void {
  const [person] = signedIn()?.people ?? [];
  header.who = person ? `${person.firstName} ${person.lastName}` : '';
  if (!person) header.unread = 0;
  if (session.left) router.forget();
  header.draw();
}
session.onChange(showWho);
showWho();

document.body.addEventListener('mutuelle-messages-unread', ({detail}) => {
  header.unread = detail.count;
  header.draw();
});
document.body.addEventListener('mutuelle-signed-out', () => header.close());
document.body.addEventListener('mutuelle-page-absent', ({detail: {page}}) => {
  header.absent.add(page);
  if (page === router.place.page) router.goInstead({page: 'home'});
  header.draw();
});
document.body.addEventListener('mutuelle-question-ask', (event) => {
  event.preventDefault();
  router.go({page: 'messages', subject: 'reimbursement'});
});
document.body.addEventListener('mutuelle-email-change-requested', (event) => {
  event.preventDefault();
  router.go({page: 'profile'});
});
document.body.addEventListener('mutuelle-bank-change-left', () => router.go({page: 'profile'}));

router.start();
void import('../../src/define/notification-bell.js');
showDesigner({simulator, conditions, signedIn, reopen: () => router.reopen()});

if (simulator) {
  answerRooms(simulator);
  setInterval(() => settleMessages(simulator, persona), looksEvery);
}
// a page has one worker: where one simulates the API, ours cannot be
if (query.has('offline')) {
  const [{registerOffline}] = await Promise.all([import('../../src/offline/index.js'), views.card.define()]);
  await registerOffline({
    worker: new URL('../mutuelle-offline.js', location.href).pathname,
    shell: [location.pathname, new URL('../', location.href).pathname],
  });
}
