/**
 * The page of the insurer's portal where somebody talks to a doctor. `?who=` is the member; `?backend=` and `?lang=` as
 * of the member's space. Where the insurer is simulated in this page, the page of the call tells it how it goes.
 */
import {members} from '../../mocks/people/members.js';
import {sampleSettings} from '../../mocks/people/insurer.js';
import {samplePassword} from '../../mocks/people/personas.js';
import {sessionOf} from '../../src/session/session.js';
import {signIn} from '../../src/session/sign-in.js';
import {answerRooms} from './call-line.js';
import {fill} from './fill.js';
import {openBackend} from './open-backend.js';

const situations = {
  family: 'Une famille, avec un enfant',
  single: 'Une personne seule',
  alsace: 'Un service par téléphone seulement',
  expired: 'La nuit, sans numéro connu',
  used: 'Un service complet',
  otherPerson: 'Un médecin qui attend',
  resume: 'Un appel coupé',
} as const;

const asked = new URL(location.href).searchParams;
const lang = asked.get('lang');
if (lang) document.documentElement.lang = lang;
fill({insurer: sampleSettings.insurer.name});

const wanted = asked.get('who') ?? 'family';
const who = (Object.hasOwn(situations, wanted) ? wanted : 'family') as keyof typeof situations;
const {backend, simulator, conditions} = await openBackend(who, {keeps: true});
const session = sessionOf(backend);
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

if (simulator) {
  answerRooms(simulator);
  const hurry = document.querySelector<HTMLElement>('#hurry')!;
  hurry.hidden = false;
  hurry.querySelector('button')!.addEventListener('click', () => {
    conditions.ahead += 2 * 60_000;
    hurry.querySelector('span')!.textContent =
      `L’horloge de l’assureur avance de ${conditions.ahead / 60_000} minutes.`;
    // as when the page is looked at again
    document.dispatchEvent(new Event('visibilitychange'));
  });
}

const pages: Readonly<Record<string, string>> = {documents: './documents.html', card: './member-space.html'};
document.querySelector('mutuelle-teleconsultation')!.addEventListener('mutuelle-page-requested', (event) => {
  const page = pages[event.detail.page];
  if (!page) return;
  event.preventDefault();
  location.assign(new URL(page + location.search, location.href));
});
document.querySelector('mutuelle-backend')!.backend = backend;
document.querySelector('mutuelle-sign-out')!.backend = backend;
await Promise.all([
  import('../../src/define/backend.js'),
  import('../../src/define/teleconsultation.js'),
  import('../../src/define/sign-out.js'),
]);
