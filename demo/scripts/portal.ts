/**
 * What every page of the insurer's portal does: it has signed its member in, and gives its elements their backend,
 * before they exist. `?persona=` says who is in, `nobody` or `?signed-out` that nobody is; `?at=` the instant when the
 * page opens, for an insurer that is simulated in the browser; `?backend=` who answers (`open-backend.ts`), `?lang=en`
 * English.
 */
import {sampleSettings} from '../../mocks/people/insurer.js';
import {members} from '../../mocks/people/members.js';
import {personaIds, samplePassword, type PersonaId} from '../../mocks/people/personas.js';
import {sessionOf, type SessionFlow} from '../../src/session/session.js';
import {signIn} from '../../src/session/sign-in.js';
import {fill} from './fill.js';
import {withTelephone} from './messages.js';
import {openBackend, type DemoBackend, type DemoOptions} from './open-backend.js';

interface PortalOptions extends DemoOptions {
  /** Who is in where the address does not say. */
  usual?: PersonaId;
  /** Where the address does not say, whoever is in already stays. */
  stays?: boolean;
  /** Words of the page, beside the name of the insurer and the password of everybody (`fill.ts`). */
  words?: Record<string, string>;
}

interface Portal extends Pick<DemoBackend, 'simulator' | 'conditions'> {
  query: URLSearchParams;
  persona: PersonaId;
  session: SessionFlow;
}

export async function openPortal({
  usual = 'family',
  stays = false,
  words = {},
  ...options
}: PortalOptions = {}): Promise<Portal> {
  const query = new URL(location.href).searchParams;
  const lang = query.get('lang');
  if (lang) document.documentElement.lang = lang;
  fill({insurer: sampleSettings.insurer.name, password: samplePassword, ...words});

  const asked = query.get('persona');
  const persona = personaIds.find((id) => id === asked) ?? usual;
  const {backend: insurer, simulator, conditions} = await openBackend(persona, options);
  const at = Date.parse(query.get('at') ?? '');
  if (at) conditions.ahead = at - Date.now();
  const backend = withTelephone(insurer, simulator);
  const session = sessionOf(backend);
  const {number, email} = members[persona];
  // who has just signed an enrolment in this tab is a member since
  if (stays && !asked && session.enrolmentId && !session.memberNumber) await session.renew().catch(() => false);
  const isIn = stays && !asked ? session.memberNumber !== undefined : session.memberNumber === number;
  if (asked === 'nobody') session.logOut();
  else if (query.has('signed-out')) session.forget();
  // a password that was changed is asked by the sign-in, in the place of the page's element
  else if (!isIn) await signIn(session, {email, password: samplePassword}).catch(() => undefined);

  document.querySelector('mutuelle-backend')!.backend = backend;
  document.querySelector('mutuelle-sign-out')!.backend = backend;
  await Promise.all([import('../../src/define/backend.js'), import('../../src/define/sign-out.js')]);
  return {query, persona, session, simulator, conditions};
}

/** Links to the same page, where each person shows a situation. */
export function showSituations(persona: PersonaId, situations: Partial<Record<PersonaId, string>>): void {
  document.querySelector('#situations')!.append(
    ...Object.entries(situations).map(([id, text]) => {
      const link = document.createElement('a');
      const address = new URL(location.href);
      address.searchParams.set('persona', id);
      link.href = address.href;
      link.textContent = text;
      if (id === persona) link.setAttribute('aria-current', 'page');
      const item = document.createElement('li');
      item.append(link);
      return item;
    }),
  );
}
