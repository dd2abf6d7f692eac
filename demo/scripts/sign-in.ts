/**
 * The door of the insurer's portal: the sign-in, and what the visitor of the demonstration needs beside it. `?backend=`
 * and `?lang=` as of the member's space.
 */
import {html, render} from 'lit';
import {accessPeople} from '../../mocks/people/access-people.js';
import {accessDescriptions} from '../../mocks/people/descriptions.js';
import {members} from '../../mocks/people/members.js';
import {sampleSettings} from '../../mocks/people/insurer.js';
import {samplePassword} from '../../mocks/people/personas.js';
import {fill} from './fill.js';
import {withTelephone} from './messages.js';
import {everyWay, openBackend} from './open-backend.js';

const query = 'mutuelle-demo-query';
/** FranceConnect comes back to the bare page: what was in its address before waits in this tab, once. */
function bringBackQuery(): void {
  const kept = sessionStorage.getItem(query);
  sessionStorage.removeItem(query);
  const url = new URL(location.href);
  if (!kept || (url.search && !url.searchParams.has('state'))) return;
  new URLSearchParams(kept).forEach((value, name) => url.searchParams.set(name, value));
  history.replaceState(history.state, '', url);
}
bringBackQuery();
/** Of the page itself: what FranceConnect adds is gone when the sign-in has read it. */
const ofPage = new URL(location.href).searchParams;
for (const name of ['code', 'state', 'iss', 'error', 'error_description']) ofPage.delete(name);

const lang = new URL(location.href).searchParams.get('lang');
if (lang) document.documentElement.lang = lang;
fill({insurer: sampleSettings.insurer.name, password: samplePassword});

const people = [
  {email: members.family.email, words: 'Appareil connu\u00a0: le mot de passe suffit.', more: ''},
  ...Object.entries(accessPeople).map(([id, person]) => ({
    email: 'account' in person ? person.email : `N° ${person.memberNumber}`,
    words: accessDescriptions[id as keyof typeof accessPeople].fr,
    more:
      'birthDate' in person && !('account' in person) ? ` Date de naissance\u00a0: ${spelled(person.birthDate)}.` : '',
  })),
];
render(
  people.map(
    ({email, words, more}) =>
      html`<dt translate="no">${email}</dt>
        <dd>${words}${more}</dd>`,
  ),
  document.querySelector<HTMLElement>('#people')!,
);

const settings = {access: everyWay};
const {backend, simulator} = await openBackend('family', {keeps: true, settings});
const ringing = withTelephone(backend, simulator);
const door = document.querySelector('mutuelle-sign-in')!;
door.setAttribute('return-to', `./member-space.html${ofPage.size ? `?${ofPage}` : ''}`);
// the server of this page, where there is one, has no such settings
door.settings = settings;
document.addEventListener('mutuelle-france-connect', () => sessionStorage.setItem(query, String(ofPage)));
document.querySelector('mutuelle-backend')!.backend = ringing;
document.querySelector('mutuelle-sign-out')!.backend = ringing;
await Promise.all([
  import('../../src/define/backend.js'),
  import('../../src/define/sign-in.js'),
  import('../../src/define/sign-out.js'),
]);

function spelled(iso: string): string {
  return iso.split('-').reverse().join('/');
}
