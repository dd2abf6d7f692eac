/** The page of the insurer's portal with the health programmes (`portal.ts`). */
import {everyWay} from './open-backend.js';
import {openPortal} from './portal.js';

await openPortal({settings: {access: everyWay}});
await import('../../src/define/coaching.js');
