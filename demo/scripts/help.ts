/**
 * The help of the insurer's portal. `?persona=` says who is in, `?visitor` that nobody is; `?question=` opens an
 * answer, `?complaint` the form of a complaint; `?at=` an instant, of an insurer that is simulated in the page;
 * `?backend=` and `?lang=` as of the member's space.
 */
import {sampleSettings} from '../../mocks/people/insurer.js';
import {members} from '../../mocks/people/members.js';
import {personas, samplePassword, type PersonaId} from '../../mocks/people/personas.js';
import {sessionOf} from '../../src/session/session.js';
import {signIn} from '../../src/session/sign-in.js';
import {fill} from './fill.js';
import {openBackend} from './open-backend.js';

const query = new URL(location.href).searchParams;
const lang = query.get('lang');
if (lang) document.documentElement.lang = lang;
const {id} = personas[query.get('persona') as PersonaId] ?? personas.family;
fill({insurer: sampleSettings.insurer.name});

const {backend, conditions} = await openBackend(id);
const at = Date.parse(query.get('at') ?? '');
if (at) conditions.ahead = at - Date.now();
const session = sessionOf(backend);
const {number, email} = members[id];
if (query.has('visitor')) session.logOut();
else if (session.memberNumber !== number)
  await signIn(session, {email, password: samplePassword}).catch(() => undefined);
const help = document.querySelector('mutuelle-help-centre')!;
const question = query.get('question');
if (question) help.setAttribute('question', question);
help.toggleAttribute('complaint', query.has('complaint'));
document.querySelector('mutuelle-backend')!.backend = backend;
document.querySelector('mutuelle-sign-out')!.backend = backend;
await Promise.all([
  import('../../src/define/backend.js'),
  import('../../src/define/help-centre.js'),
  import('../../src/define/sign-out.js'),
]);
