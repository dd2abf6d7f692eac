/** The page of the insurer's portal about stays in hospital (`portal.ts`). */
import {openPortal, showSituations} from './portal.js';

const {persona} = await openPortal({keeps: true});
showSituations(persona, {
  family: 'Une famille, sans aucun séjour',
  alsace: 'Un séjour accordé, avec une chambre particulière',
  resume: 'Un séjour qui attend une pièce',
  used: 'Un séjour refusé',
  expired: 'Un contrat sans chambre particulière',
});
await import('../../src/define/hospital-request.js');
