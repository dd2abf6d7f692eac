/** Who listens to what happens (which `acts.ts` tells), and lines that go wrong on demand. */
import type {LedgerChange} from '../../src/contract/reimbursements.js';
import {memberNumberOf, personas, type PersonaId} from '../people/personas.js';

/**
 * How the next connection goes wrong: refused, or cut after some events. `cut` breaks in the middle of an event,
 * `cutAfterId` right after its id; `gap` leaves one event out; `silence` says nothing more and holds the line.
 */
export type LineFault =
  | {kind: 'refuse'; status: 400 | 401 | 403 | 404 | 429 | 500 | 503; retryAfter?: string}
  | {kind: 'noContent' | 'html' | 'unreachable' | 'garbageRetry'}
  | {kind: 'end' | 'cut' | 'cutAfterId' | 'duplicate' | 'reorder' | 'gap' | 'silence' | 'unreadable'; after?: number};

type Listener = (change: LedgerChange) => void;

export class Live {
  private readonly listeners = new Map<string, Set<Listener>>();
  private readonly faults: LineFault[] = [];

  constructor(private readonly changed: () => void) {}

  /** Hears of this member's changes from now on. Returns how to stop. */
  listen(memberNumber: string, listener: Listener): () => void {
    const listeners = this.listeners.get(memberNumber) ?? new Set();
    this.listeners.set(memberNumber, listeners.add(listener));
    return () => void listeners.delete(listener);
  }

  /** A change was recorded. */
  tell(memberNumber: string, change: LedgerChange): void {
    this.changed();
    this.listeners.get(memberNumber)?.forEach((listener) => listener(structuredClone(change)));
  }

  /** How many listen to this person's ledger. */
  listening(persona: PersonaId): number {
    return this.listeners.get(memberNumberOf(personas[persona]))?.size ?? 0;
  }

  /** The next connections go wrong so, one each. */
  breakLine(...faults: LineFault[]): void {
    this.faults.push(...faults);
  }

  /** The fault of a connection that begins. */
  nextFault(): LineFault | undefined {
    return this.faults.shift();
  }

  heal(): void {
    this.faults.length = 0;
  }
}
