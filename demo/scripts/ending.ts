/**
 * The pages of the insurer's site where a contract is ended or withdrawn from, and the mailbox that receives the proof
 * (`portal.ts`).
 */
import type {PersonaId} from '../../mocks/people/personas.js';
import {everyWay} from './open-backend.js';
import {openPortal} from './portal.js';

/** `usual`: who is in where the address does not say. */
export async function openEnding(usual: PersonaId): Promise<void> {
  await openPortal({settings: {access: everyWay}, usual});
  await Promise.all([
    import('../../src/define/contract-cancellation.js'),
    import('../../src/define/contract-withdrawal.js'),
  ]);
}
