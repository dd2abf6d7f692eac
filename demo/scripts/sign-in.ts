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
import {openBackend} from './open-backend.js';

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

const {backend, simulator} = await openBackend('family');
const ringing = withTelephone(backend, simulator);
document.querySelector('mutuelle-sign-in')!.setAttribute('return-to', `./member-space.html${location.search}`);
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
