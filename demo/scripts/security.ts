/**
 * The settings page of the insurer's portal: how the space is protected, with the telephone that gets its codes.
 * `?backend=` and `?lang=` as of the member's space; whoever is in there is in here.
 */
import {members} from '../../mocks/people/members.js';
import {sampleSettings} from '../../mocks/people/insurer.js';
import {samplePassword} from '../../mocks/people/personas.js';
import {sessionOf} from '../../src/session/session.js';
import {signIn} from '../../src/session/sign-in.js';
import {fill} from './fill.js';
import {withTelephone} from './messages.js';
import {everyWay, openBackend} from './open-backend.js';

const lang = new URL(location.href).searchParams.get('lang');
if (lang) document.documentElement.lang = lang;
fill({insurer: sampleSettings.insurer.name, password: samplePassword});

const {backend, simulator} = await openBackend('family', {settings: {access: everyWay}});
const ringing = withTelephone(backend, simulator);
const session = sessionOf(ringing);
// a password that was changed is asked by the sign-in, in the place of the settings
if (!session.memberNumber)
  await signIn(session, {email: members.family.email, password: samplePassword}).catch(() => undefined);
document.querySelector('mutuelle-backend')!.backend = ringing;
document.querySelector('mutuelle-security-settings')!.settings = {access: everyWay};
document.querySelector('mutuelle-sign-out')!.backend = ringing;
await Promise.all([
  import('../../src/define/backend.js'),
  import('../../src/define/security-settings.js'),
  import('../../src/define/sign-out.js'),
]);
