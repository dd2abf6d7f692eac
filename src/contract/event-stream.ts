import type {Access} from './operation.js';
import type {Infer, Schema} from './zod.js';

/** What a stream may carry, by the name of the event. */
export type EventSchemas = Readonly<Record<string, Schema>>;

/**
 * One stream of server-sent events (`text/event-stream`) the library can listen to. Its ids are the server's, and the
 * last one taken is sent back as `Last-Event-ID`: the stream goes on after it.
 */
export interface EventStream<E extends EventSchemas = EventSchemas> {
  readonly id: string;
  /** Relative to the base URL; without parameters: whose events they are is said by the token. */
  readonly path: string;
  readonly access: Access;
  readonly events: E;
}

/** Declares a stream and keeps its exact types. */
export function eventStream<E extends EventSchemas>(declared: EventStream<E>): EventStream<E> {
  return declared;
}

export type AnyEventStream = EventStream<any>;

/** An event whose content is not what the contract says: it happened, and what it said must be read another way. */
export interface UnreadableEvent {
  readonly id: string;
  readonly type: 'unreadable';
  readonly data?: undefined;
}

/** What a listener gets. Events of a name the contract does not know are left out. */
export type EventOf<S> =
  S extends EventStream<infer E>
    ? | {
          [Name in keyof E & string]: {readonly id: string; readonly type: Name; readonly data: Infer<E[Name]>};
        }[keyof E & string]
      | UnreadableEvent
    : never;
