/** Who listens to what happens (which the topics tell), and connections that go wrong on demand. */

/**
 * How the next connection goes wrong: refused, or cut after some events. `cut` breaks in the middle of an event,
 * `cutAfterId` right after its id; `gap` leaves one event out; `silence` says nothing more and holds the line.
 */
export type LineFault =
  | {kind: 'refuse'; status: 400 | 401 | 403 | 404 | 429 | 500 | 503; retryAfter?: string}
  | {kind: 'noContent' | 'html' | 'unreachable' | 'garbageRetry'}
  | {kind: 'end' | 'cut' | 'cutAfterId' | 'duplicate' | 'reorder' | 'gap' | 'silence' | 'unreadable'; after?: number};

/** Under which name a topic tells its events to those whom they concern, e.g. `reimbursements/family`. */
export interface Channel<Event> {
  readonly name: string;
  /** Never set: keeps the type of the events. */
  readonly event?: Event;
}

/** An event as it is sent. */
export interface SentEvent {
  id: string;
  type: string;
  data: unknown;
}
export type EventSequence = AsyncIterable<SentEvent> & {
  /** Events that are there already. */
  readonly waiting: number;
};

type Listener = (event: unknown) => void;

export class Live {
  private readonly listeners = new Map<string, Set<Listener>>();
  private readonly faults: LineFault[] = [];

  constructor(private readonly changed: () => void) {}

  /** Hears what is told on a channel from now on. Returns how to stop. */
  listen<Event>({name}: Channel<Event>, listener: (event: Event) => void): () => void {
    const listeners = this.listeners.get(name) ?? new Set();
    this.listeners.set(name, listeners.add(listener as Listener));
    return () => void listeners.delete(listener as Listener);
  }

  /** Something happened, and was recorded. */
  tell<Event>({name}: Channel<Event>, event: Event): void {
    this.changed();
    this.listeners.get(name)?.forEach((listener) => listener(structuredClone(event)));
  }

  /** How many listen. */
  listening({name}: Channel<unknown>): number {
    return this.listeners.get(name)?.size ?? 0;
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
