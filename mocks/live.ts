/** What happens while somebody looks: changes of the ledgers, told to those who listen, and lines that go wrong on demand. */
import {addDays, todayIn} from '../src/domain/index.js';
import type {LedgerChange, Reimbursement} from '../src/contract/reimbursements.js';
import type {CareId} from './care.js';
import {careExamples} from './care.js';
import type {Database} from './database.js';
import {ledgerOf, type Ledger} from './ledger.js';
import {members, type Member} from './members.js';
import type {PersonaId} from './personas.js';

/**
 * How the next connection goes wrong: refused, or cut after some events. `cut` breaks in the middle of an event, `cutAfterId` right
 * after its id; `gap` leaves one event out; `silence` says nothing more and holds the line.
 */
export type LineFault =
  | {kind: 'refuse'; status: 400 | 401 | 403 | 404 | 429 | 500 | 503; retryAfter?: string}
  | {kind: 'noContent' | 'html' | 'unreachable' | 'garbageRetry'}
  | {kind: 'end' | 'cut' | 'cutAfterId' | 'duplicate' | 'reorder' | 'gap' | 'silence' | 'unreadable'; after?: number};

type Listener = (change: LedgerChange) => void;

export class Live {
  private readonly listeners = new Map<string, Set<Listener>>();
  private readonly faults: LineFault[] = [];
  private made = 0;

  constructor(private readonly db: Database, private readonly now: () => Date, private readonly changed: () => void = () => undefined) {}

  ledger(member: Member): Ledger {
    return ledgerOf(this.db, member, this.today);
  }

  /** Somebody of this person's family was cared for, and we have heard of it. */
  add(persona: PersonaId, care: CareId = 'generalist', more: Partial<Reimbursement> = {}): Reimbursement {
    const member = members[persona];
    const ledger = this.ledger(member);
    const act = ledger.draft(care, {id: `act-${900_000 + ledger.revision + ++this.made}`, careDate: addDays(this.today, -1), ...more});
    this.append(member, 'added', act);
    return act;
  }

  /** One step on: in hand, then paid. */
  advance(persona: PersonaId, actId: string): void {
    const member = members[persona];
    const ledger = this.ledger(member);
    const act = ledger.acts.find(({id}) => id === actId);
    if (act) this.append(member, 'changed', act.status === 'received' ? {...act, status: 'processing'} : ledger.paid(act, this.today));
  }

  append(member: Member, kind: LedgerChange['kind'], act: Reimbursement): void {
    const change = this.ledger(member).append(kind, act);
    this.changed();
    this.listeners.get(member.number)?.forEach((listener) => listener(structuredClone(change)));
  }

  /** What came after `since`, and what comes. Without a place to go on from, from now on. */
  async* listen(member: Member, since: string | undefined, signal: AbortSignal): AsyncGenerator<LedgerChange, void, undefined> {
    const queue: LedgerChange[] = [];
    let wake = (): void => undefined;
    const listener = (change: LedgerChange) => { queue.push(change); wake(); };
    const end = () => wake();
    const listeners = this.listeners.get(member.number) ?? new Set();
    this.listeners.set(member.number, listeners.add(listener));
    signal.addEventListener('abort', end);
    try {
      const ledger = this.ledger(member);
      for (let last = since, more = last !== undefined; more;) {
        const missed = ledger.changesSince(last!);
        queue.push(...structuredClone(missed.changes.filter(({revision}) => !queue.some((each) => each.revision === revision))));
        last = String(missed.changes.at(-1)?.revision ?? last);
        more = missed.more;
      }
      while (!signal.aborted) {
        for (let next = queue.shift(); next; next = queue.shift()) yield next;
        if (signal.aborted) return;
        await new Promise<void>((resolve) => { wake = resolve; });
      }
    } finally {
      listeners.delete(listener);
      signal.removeEventListener('abort', end);
    }
  }

  /** How many listen to this person's ledger. */
  listening(persona: PersonaId): number {
    return this.listeners.get(members[persona].number)?.size ?? 0;
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

  /** Every kind of care, for pages that show many. */
  static readonly kinds = Object.keys(careExamples) as CareId[];

  private get today(): string {
    return todayIn('Europe/Paris', this.now());
  }
}
