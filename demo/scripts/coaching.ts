/**
 * The page of the insurer's portal with the health programmes. `?persona=` says who is in; `?backend=` and `?lang=` as
 * of the member's space.
 */
import {sampleSettings} from '../../mocks/people/insurer.js';
import {members} from '../../mocks/people/members.js';
import {personas, samplePassword, type PersonaId} from '../../mocks/people/personas.js';
import {sessionOf} from '../../src/session/session.js';
import {signIn} from '../../src/session/sign-in.js';
import {fill} from './fill.js';
import {everyWay, openBackend} from './open-backend.js';

const query = new URL(location.href).searchParams;
const lang = query.get('lang');
if (lang) document.documentElement.lang = lang;
const {id} = personas[query.get('persona') as PersonaId] ?? personas.family;
fill({insurer: sampleSettings.insurer.name});

const {backend} = await openBackend(id, {settings: {access: everyWay}});
const session = sessionOf(backend);
const {number, email} = members[id];
// a password that was changed is asked by the sign-in, in the place of the programmes
if (session.memberNumber !== number) await signIn(session, {email, password: samplePassword}).catch(() => undefined);
document.querySelector('mutuelle-backend')!.backend = backend;
document.querySelector('mutuelle-sign-out')!.backend = backend;
await Promise.all([
  import('../../src/define/backend.js'),
  import('../../src/define/coaching.js'),
  import('../../src/define/sign-out.js'),
]);
