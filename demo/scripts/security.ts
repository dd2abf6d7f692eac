/**
 * The settings page of the insurer's portal: how the space is protected, with the telephone that gets its codes
 * (`portal.ts`).
 */
import {everyWay} from './open-backend.js';
import {openPortal} from './portal.js';

await openPortal({settings: {access: everyWay}, stays: true});
document.querySelector('mutuelle-security-settings')!.settings = {access: everyWay};
await import('../../src/define/security-settings.js');
