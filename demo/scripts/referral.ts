/** The page of the insurer's portal where a friend is invited, with the mailbox of friends (`portal.ts`). */
import {silentFriend} from '../../mocks/topics/referral/referral.data.js';
import {everyWay} from './open-backend.js';
import {openPortal} from './portal.js';

await openPortal({settings: {access: everyWay}, words: {silent: silentFriend}});
await import('../../src/define/referral.js');
