/**
 * The page of the insurer's portal with its services (`portal.ts`). The insurer's clock can be put forward where the
 * insurer is simulated in the browser.
 */
import {openPortal} from './portal.js';

const {simulator, conditions} = await openPortal({keeps: true});

const week = 7 * 86_400_000;
const later = document.querySelector<HTMLElement>('#later')!;
later.hidden = !simulator;
later.addEventListener('click', () => {
  conditions.ahead += week;
  document.querySelector('#said')!.textContent = 'Une semaine a passé chez l’assureur.';
  dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
});
await import('../../src/define/health-services.js');
