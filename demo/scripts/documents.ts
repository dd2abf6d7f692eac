/**
 * The page of the insurer's portal where a member finds their papers. `?persona=` chooses the member, `?backend=` and
 * `?lang=` are as of the member's space.
 */
import {members} from '../../mocks/people/members.js';
import {sampleSettings} from '../../mocks/people/insurer.js';
import {personaIds, samplePassword, type PersonaId} from '../../mocks/people/personas.js';
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
const {backend} = await openBackend(persona);
const session = sessionOf(backend);
const member = members[persona];
// another member is asked for: the one before leaves
if (session.memberNumber && asked && session.memberNumber !== member.number) session.logOut();
if (!session.memberNumber)
  await signIn(session, {email: member.email, password: samplePassword}).catch(() => undefined);
document.querySelector('mutuelle-backend')!.backend = backend;
document.querySelector('mutuelle-sign-out')!.backend = backend;

const said = document.querySelector('#said')!;
document.querySelector('mutuelle-document-library')!.addEventListener('mutuelle-document-send-requested', (event) => {
  event.preventDefault();
  said.textContent = 'Ici s’ouvre la page où le portail laisse envoyer un document.';
});
await Promise.all([
  import('../../src/define/backend.js'),
  import('../../src/define/document-library.js'),
  import('../../src/define/sign-out.js'),
]);
