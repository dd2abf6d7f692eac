/**
 * The page of the insurer's portal where somebody joins or leaves, with the telephone that gets its codes
 * (`portal.ts`).
 */
import {openPortal, showSituations} from './portal.js';

const {persona} = await openPortal({keeps: true});
showSituations(persona, {
  family: 'Une famille : une naissance, un certificat de scolarité à envoyer',
  single: 'Seul : un mariage, avec l’accord de l’employeur et un code',
  alsace: 'Un prix par personne, un conjoint couvert par le contrat',
  resume: 'Une demande à compléter : une photo floue',
});
await import('../../src/define/beneficiary-request.js');
