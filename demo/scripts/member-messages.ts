/**
 * The page of the insurer's portal where its members write, with the mailbox that hears of each answer. `?persona=`
 * says who is in; `?backend=` and `?lang=` as of the member's space. The simulated insurer reads and answers by itself.
 */
import {sampleSettings} from '../../mocks/people/insurer.js';
import {members} from '../../mocks/people/members.js';
import {personas, samplePassword, type PersonaId} from '../../mocks/people/personas.js';
import {settleMessages} from '../../mocks/topics/messages/message-events.js';
import {sessionOf} from '../../src/session/session.js';
import {signIn} from '../../src/session/sign-in.js';
import {fill} from './fill.js';
import {withTelephone} from './messages.js';
import {everyWay, openBackend} from './open-backend.js';

/** How often the insurer looks at what came, in milliseconds. */
const looksEvery = 2_000;

const query = new URL(location.href).searchParams;
const lang = query.get('lang');
if (lang) document.documentElement.lang = lang;
const {id} = personas[query.get('persona') as PersonaId] ?? personas.family;
fill({insurer: sampleSettings.insurer.name});

const {backend, simulator} = await openBackend(id, {settings: {access: everyWay}});
const ringing = withTelephone(backend, simulator);
const session = sessionOf(ringing);
const {number, email} = members[id];
if (session.memberNumber !== number) await signIn(session, {email, password: samplePassword}).catch(() => undefined);
document.querySelector('mutuelle-backend')!.backend = ringing;
document.querySelector('mutuelle-sign-out')!.backend = ringing;
const count = document.querySelector('#count')!;
document.querySelector('mutuelle-messages')!.addEventListener('mutuelle-messages-unread', ({detail}) => {
  count.textContent = detail.count ? `Messages, ${detail.count} non lu${detail.count > 1 ? 's' : ''}` : 'Messages';
});
if (simulator) setInterval(() => settleMessages(simulator, id), looksEvery);
await Promise.all([
  import('../../src/define/backend.js'),
  import('../../src/define/messages.js'),
  import('../../src/define/sign-out.js'),
]);
