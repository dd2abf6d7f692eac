/** The page of the insurer's portal where a member finds their papers (`portal.ts`). */
import {openPortal} from './portal.js';

await openPortal({stays: true});
const said = document.querySelector('#said')!;
document.querySelector('mutuelle-document-library')!.addEventListener('mutuelle-document-send-requested', (event) => {
  event.preventDefault();
  said.textContent = 'Ici s’ouvre la page où le portail laisse envoyer un document.';
});
await import('../../src/define/document-library.js');
