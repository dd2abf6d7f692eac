/**
 * The page of the insurer's portal where somebody joins or leaves, with the telephone that gets its codes. `?who=` is
 * the member; `?backend=` and `?lang=` as of the member's space.
 */
import {members} from '../../mocks/people/members.js';
import {sampleSettings} from '../../mocks/people/insurer.js';
import {samplePassword} from '../../mocks/people/personas.js';
import {sessionOf} from '../../src/session/session.js';
import {signIn} from '../../src/session/sign-in.js';
import {fill} from './fill.js';
import {withTelephone} from './messages.js';
import {openBackend} from './open-backend.js';

const situations = {
  family: 'Une famille : une naissance, un certificat de scolarité à envoyer',
  single: 'Seul : un mariage, avec l’accord de l’employeur et un code',
  alsace: 'Un prix par personne, un conjoint couvert par le contrat',
  resume: 'Une demande à compléter : une photo floue',
} as const;

const asked = new URL(location.href).searchParams;
const lang = asked.get('lang');
if (lang) document.documentElement.lang = lang;
fill({insurer: sampleSettings.insurer.name, password: samplePassword});

const wanted = asked.get('who') ?? 'family';
const who = (Object.hasOwn(situations, wanted) ? wanted : 'family') as keyof typeof situations;
const {backend, simulator} = await openBackend(who, {keeps: true});
const ringing = withTelephone(backend, simulator);
const session = sessionOf(ringing);
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
document.querySelector('mutuelle-backend')!.backend = ringing;
document.querySelector('mutuelle-sign-out')!.backend = ringing;
await Promise.all([
  import('../../src/define/backend.js'),
  import('../../src/define/beneficiary-request.js'),
  import('../../src/define/sign-out.js'),
]);
