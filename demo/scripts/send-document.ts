/**
 * A page of the insurer's portal where papers are sent, and beside it the desk of whoever reads them. `?backend=` and
 * `?lang=` as of the member's space; `?kind=`, `?paper=`, `?request=` say what is sent, as a link of the portal would.
 */
import {members} from '../../mocks/people/members.js';
import {sampleSettings} from '../../mocks/people/insurer.js';
import {samplePassword} from '../../mocks/people/personas.js';
import {decideRequest} from '../../mocks/topics/deposits/requests.js';
import {sessionOf} from '../../src/session/session.js';
import {signIn} from '../../src/session/sign-in.js';
import {fill} from './fill.js';
import {openBackend} from './open-backend.js';

const asked = new URL(location.href).searchParams;
const lang = asked.get('lang');
if (lang) document.documentElement.lang = lang;
fill({insurer: sampleSettings.insurer.name});

const {backend, simulator} = await openBackend('family', {keeps: true});
const session = sessionOf(backend);
if (!session.memberNumber)
  await signIn(session, {email: members.family.email, password: samplePassword}).catch(() => undefined);
const sender = document.querySelector('mutuelle-document-sender')!;
for (const name of ['kind', 'paper', 'act', 'person', 'request'] as const)
  if (asked.has(name)) sender.setAttribute(name, asked.get(name)!);
document.querySelector('mutuelle-backend')!.backend = backend;
document.querySelector('mutuelle-sign-out')!.backend = backend;

// What becomes of a request is decided in the page where the insurer is simulated in the page.
let requestId: string | undefined;
const decisions = {
  Accepter: {status: 'accepted'},
  'Demander une autre photo': {status: 'moreInfo', reason: 'La photo est floue\u00a0: on ne lit pas les montants.'},
  Refuser: {status: 'rejected', reason: 'Cette facture a déjà été remboursée.'},
} as const;
const desk = document.querySelector('#decisions')!;
const said = document.querySelector('#decided')!;
for (const [label, decision] of Object.entries(decisions)) {
  const button = document.createElement('button');
  Object.assign(button, {type: 'button', className: 'button', textContent: label});
  button.addEventListener('click', () => {
    if (!simulator || !requestId) {
      said.textContent = 'Aucun document n’attend ici.';
      return;
    }
    const [file] = simulator.db.requests[requestId]!.request.files ?? [];
    const refused = decision.status === 'moreInfo' && file ? {fileId: file.id} : {};
    decideRequest(simulator, requestId, {...decision, ...refused});
    said.textContent = 'C’est décidé.';
  });
  desk.append(button, ' ');
}
sender.addEventListener('mutuelle-document-sent', ({detail}) => {
  requestId = detail.requestId;
  said.textContent = 'Un document attend.';
});

await Promise.all([
  import('../../src/define/backend.js'),
  import('../../src/define/document-sender.js'),
  import('../../src/define/sign-out.js'),
]);
