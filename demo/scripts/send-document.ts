/**
 * A page of the insurer's portal where papers are sent (`portal.ts`), and beside it the desk of whoever reads them.
 * `?kind=`, `?paper=`, `?request=` say what is sent, as a link of the portal would.
 */
import {decideRequest} from '../../mocks/topics/deposits/requests.js';
import {openPortal} from './portal.js';

const {query, simulator} = await openPortal({keeps: true, stays: true});
const sender = document.querySelector('mutuelle-document-sender')!;
for (const name of ['kind', 'paper', 'act', 'person', 'request'] as const)
  if (query.has(name)) sender.setAttribute(name, query.get(name)!);

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

await import('../../src/define/document-sender.js');
