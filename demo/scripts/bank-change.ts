/**
 * The page of the insurer's portal where the bank account is changed, with the telephone and the mailbox that hear of
 * it. `?persona=` says who is in; `?backend=` and `?lang=` as of the member's space.
 */
import {exampleBic, exampleIban} from '../../mocks/people/example-numbers.js';
import {sampleSettings} from '../../mocks/people/insurer.js';
import {members} from '../../mocks/people/members.js';
import {personas, samplePassword, type PersonaId} from '../../mocks/people/personas.js';
import {sessionOf} from '../../src/session/session.js';
import {signIn} from '../../src/session/sign-in.js';
import {fill} from './fill.js';
import {withTelephone} from './messages.js';
import {everyWay, openBackend} from './open-backend.js';

const query = new URL(location.href).searchParams;
const lang = query.get('lang');
if (lang) document.documentElement.lang = lang;
const {id} = personas[query.get('persona') as PersonaId] ?? personas.family;
const iban = exampleIban(401).replace(/.{4}(?=.)/g, '$& ');
fill({insurer: sampleSettings.insurer.name, iban, bic: exampleBic});

const {backend, simulator} = await openBackend(id, {settings: {access: everyWay}});
const ringing = withTelephone(backend, simulator);
const session = sessionOf(ringing);
const {number, email} = members[id];
// a password that was changed is asked by the sign-in, in the place of the accounts
if (session.memberNumber !== number) await signIn(session, {email, password: samplePassword}).catch(() => undefined);
document.querySelector('mutuelle-backend')!.backend = ringing;
document.querySelector('mutuelle-sign-out')!.backend = ringing;
await Promise.all([
  import('../../src/define/backend.js'),
  import('../../src/define/bank-change.js'),
  import('../../src/define/sign-out.js'),
]);
