/**
 * The page of the insurer's portal where somebody talks to a doctor (`portal.ts`). Where the insurer is simulated in
 * this page, the page of the call tells it how it goes.
 */
import {answerRooms} from './call-line.js';
import {openPortal, showSituations} from './portal.js';

const {persona, simulator, conditions} = await openPortal({keeps: true});
showSituations(persona, {
  family: 'Une famille, avec un enfant',
  single: 'Une personne seule',
  alsace: 'Un service par téléphone seulement',
  expired: 'La nuit, sans numéro connu',
  used: 'Un service complet',
  otherPerson: 'Un médecin qui attend',
  resume: 'Un appel coupé',
});

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
await import('../../src/define/teleconsultation.js');
