/**
 * The page of the insurer's portal where a friend is invited, with the mailbox of friends. `?persona=` says
 * who is in; `?backend=` and `?lang=` as of the member's space.
 */
import {sampleSettings} from '../../mocks/people/insurer.js';
import {members} from '../../mocks/people/members.js';
import {personas, samplePassword, type PersonaId} from '../../mocks/people/personas.js';
import {silentFriend} from '../../mocks/topics/referral/referral.data.js';
import {sessionOf} from '../../src/session/session.js';
import {signIn} from '../../src/session/sign-in.js';
import {fill} from './fill.js';
import {withTelephone} from './messages.js';
import {everyWay, openBackend} from './open-backend.js';

const query = new URL(location.href).searchParams;
const lang = query.get('lang');
if (lang) document.documentElement.lang = lang;
const {id} = personas[query.get('persona') as PersonaId] ?? personas.family;
fill({insurer: sampleSettings.insurer.name, silent: silentFriend});

const {backend, simulator} = await openBackend(id, {settings: {access: everyWay}});
const ringing = withTelephone(backend, simulator);
const session = sessionOf(ringing);
const {number, email} = members[id];
// a password that was changed is asked by the sign-in, in the place of the referrals
if (session.memberNumber !== number) await signIn(session, {email, password: samplePassword}).catch(() => undefined);
document.querySelector('mutuelle-backend')!.backend = ringing;
document.querySelector('mutuelle-sign-out')!.backend = ringing;
await Promise.all([
  import('../../src/define/backend.js'),
  import('../../src/define/referral.js'),
  import('../../src/define/sign-out.js'),
]);
