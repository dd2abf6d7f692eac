/**
 * The profile in the insurer's portal, with the telephone and the mailbox that get codes and notices (`portal.ts`).
 */
import {everyWay} from './open-backend.js';
import {openPortal} from './portal.js';

await openPortal({settings: {access: everyWay}, stays: true});
await import('../../src/define/member-profile.js');
