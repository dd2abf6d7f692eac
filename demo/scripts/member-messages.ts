/**
 * The page of the insurer's portal where its members write, with the mailbox that hears of each answer (`portal.ts`).
 * The simulated insurer reads and answers by itself.
 */
import {settleMessages} from '../../mocks/topics/messages/message-events.js';
import {everyWay} from './open-backend.js';
import {openPortal} from './portal.js';

/** How often the insurer looks at what came, in milliseconds. */
const looksEvery = 2_000;

const {persona, simulator} = await openPortal({settings: {access: everyWay}});
const count = document.querySelector('#count')!;
document.querySelector('mutuelle-messages')!.addEventListener('mutuelle-messages-unread', ({detail}) => {
  count.textContent = detail.count ? `Messages, ${detail.count} non lu${detail.count > 1 ? 's' : ''}` : 'Messages';
});
if (simulator) setInterval(() => settleMessages(simulator, persona), looksEvery);
await import('../../src/define/messages.js');
