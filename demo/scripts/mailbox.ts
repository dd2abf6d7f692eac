/** The mails that the simulated insurer sent from any page of this browser; a new one comes by itself. */
import {loadDatabase} from '../../mocks/engine/storage.js';
import {hasDemoData, showBanner} from './demo-data.js';
import {showMailbox} from './messages.js';

const place = document.querySelector<HTMLElement>('#letters')!;

function show(): void {
  // where `mocks/engine/browser.ts` keeps them
  showMailbox(place, loadDatabase(localStorage, 'mutuelle-demo')?.outbox ?? []);
  if (hasDemoData()) showBanner();
}

addEventListener('storage', show);
show();
