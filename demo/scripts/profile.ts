/**
 * The profile in the insurer's portal, with the telephone and the mailbox that get codes and notices. `?backend=` and
 * `?lang=` as of the member's space, `?persona=` another member; whoever is in there is in here.
 */
import {members} from '../../mocks/people/members.js';
import {sampleSettings} from '../../mocks/people/insurer.js';
import {personaIds, samplePassword, type PersonaId} from '../../mocks/people/personas.js';
import {sessionOf} from '../../src/session/session.js';
import {signIn} from '../../src/session/sign-in.js';
import {fill} from './fill.js';
import {withTelephone} from './messages.js';
import {everyWay, openBackend} from './open-backend.js';

const {searchParams} = new URL(location.href);
const lang = searchParams.get('lang');
if (lang) document.documentElement.lang = lang;
fill({insurer: sampleSettings.insurer.name, password: samplePassword});
const asked = searchParams.get('persona');
const persona: PersonaId = personaIds.find((id) => id === asked) ?? 'family';

const {backend, simulator} = await openBackend(persona, {settings: {access: everyWay}});
const ringing = withTelephone(backend, simulator);
const session = sessionOf(ringing);
// an e-mail that was changed is asked by the sign-in, in the place of the profile
if (!session.memberNumber)
  await signIn(session, {email: members[persona].email, password: samplePassword}).catch(() => undefined);
document.querySelector('mutuelle-backend')!.backend = ringing;
document.querySelector('mutuelle-sign-out')!.backend = ringing;
await Promise.all([
  import('../../src/define/backend.js'),
  import('../../src/define/member-profile.js'),
  import('../../src/define/sign-out.js'),
]);
