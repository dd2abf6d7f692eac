/**
 * The pages of the insurer's site where a contract is ended or withdrawn from, and the mailbox that receives the proof.
 * `?persona=` says who is in, `nobody` that nobody is; `?backend=` and `?lang=` as of the member's space.
 */
import {sampleSettings} from '../../mocks/people/insurer.js';
import {members} from '../../mocks/people/members.js';
import {personas, samplePassword, type PersonaId} from '../../mocks/people/personas.js';
import {sessionOf} from '../../src/session/session.js';
import {signIn} from '../../src/session/sign-in.js';
import {fill} from './fill.js';
import {withTelephone} from './messages.js';
import {everyWay, openBackend} from './open-backend.js';

/** `usual`: who is in where the address says nobody. */
export async function openEnding(usual: PersonaId): Promise<void> {
  const query = new URL(location.href).searchParams;
  const lang = query.get('lang');
  if (lang) document.documentElement.lang = lang;
  fill({insurer: sampleSettings.insurer.name});
  const asked = query.get('persona');
  const {id} = personas[asked as PersonaId] ?? personas[usual];

  const {backend, simulator} = await openBackend(id, {settings: {access: everyWay}});
  const ringing = withTelephone(backend, simulator);
  const session = sessionOf(ringing);
  if (asked === 'nobody') session.logOut();
  else if (session.memberNumber !== members[id].number)
    await signIn(session, {email: members[id].email, password: samplePassword});
  document.querySelector('mutuelle-backend')!.backend = ringing;
  document.querySelector('mutuelle-sign-out')!.backend = ringing;

  await Promise.all([
    import('../../src/define/backend.js'),
    import('../../src/define/contract-cancellation.js'),
    import('../../src/define/contract-withdrawal.js'),
    import('../../src/define/sign-out.js'),
  ]);
}
