/**
 * The page of the insurer's portal about stays in hospital. `?who=` is the member; `?backend=` and `?lang=` as of the
 * member's space.
 */
import {members} from '../../mocks/people/members.js';
import {sampleSettings} from '../../mocks/people/insurer.js';
import {samplePassword} from '../../mocks/people/personas.js';
import {sessionOf} from '../../src/session/session.js';
import {signIn} from '../../src/session/sign-in.js';
import {fill} from './fill.js';
import {openBackend} from './open-backend.js';

const situations = {
  family: 'Une famille, sans aucun séjour',
  alsace: 'Un séjour accordé, avec une chambre particulière',
  resume: 'Un séjour qui attend une pièce',
  used: 'Un séjour refusé',
  expired: 'Un contrat sans chambre particulière',
} as const;

const asked = new URL(location.href).searchParams;
const lang = asked.get('lang');
if (lang) document.documentElement.lang = lang;
fill({insurer: sampleSettings.insurer.name, password: samplePassword});

const wanted = asked.get('who') ?? 'family';
const who = (Object.hasOwn(situations, wanted) ? wanted : 'family') as keyof typeof situations;
const {backend} = await openBackend(who, {keeps: true});
const session = sessionOf(backend);
const {email, number} = members[who];
if (session.memberNumber !== number) await signIn(session, {email, password: samplePassword}).catch(() => undefined);

document.querySelector('#situations')!.append(
  ...Object.entries(situations).map(([id, text]) => {
    const link = document.createElement('a');
    const address = new URL(location.href);
    address.searchParams.set('who', id);
    link.href = address.href;
    link.textContent = text;
    if (id === who) link.setAttribute('aria-current', 'page');
    const item = document.createElement('li');
    item.append(link);
    return item;
  }),
);
// the card is on another page of this portal
document.querySelector('mutuelle-hospital-request')!.addEventListener('mutuelle-page-requested', (event) => {
  if (event.detail.page !== 'card') return;
  event.preventDefault();
  location.assign('./member-space.html');
});
document.querySelector('mutuelle-backend')!.backend = backend;
document.querySelector('mutuelle-sign-out')!.backend = backend;
await Promise.all([
  import('../../src/define/backend.js'),
  import('../../src/define/hospital-request.js'),
  import('../../src/define/sign-out.js'),
]);
