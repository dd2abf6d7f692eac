/** What a topic is given to answer a call or to tell events, and what it gives back. */
import type {OperationId, Operations} from '../../src/contract/index.js';
import type {InputOf, OutputOf} from '../../src/contract/operation.js';
import type {Settings} from '../../src/contract/settings.js';
import type {FileRefusal} from '../../src/contract/deposits.js';
import type {Database} from '../database.js';
import type {FileStore} from './file-store.js';
import type {EventSequence, Live} from './live.js';

/** The simulated insurer, in a call or outside of one. Time comes from here only, so that a test can stop it. */
export interface Simulation {
  readonly db: Database;
  /** Who listens to what happens. */
  readonly live: Live;
  /** The bytes of files that were sent, or are on their way. */
  readonly files: FileStore;
  /** What is to be found in the next file that comes whole, where a test or a demo said so. */
  nextFinding(): FileRefusal | undefined;
  now(): Date;
  /** The day in Paris, `YYYY-MM-DD`. */
  today(): string;
  /** The sample insurer's, and what the host replaces of them. */
  readonly settings: Settings;
  /** Where the documents to read before accepting are served; without it they have no link. */
  readonly documentsUrl?: string;
  /** Where files are fetched by the browser itself; without it there is no such place. */
  readonly downloadsUrl?: string;
}

/** What a handler knows besides its input. */
export interface HandlerContext extends Simulation {
  /** The token of the session, for operations that need one; already checked. */
  readonly token?: string;
  /** Of the page that asks (`fr`, `en`). */
  readonly language?: string;
  /** Whose enrolment the caller may work on, where they have one. */
  readonly enrolmentId?: string;
  /** The member who calls, for operations of the member's space. */
  readonly memberNumber?: string;
  /** What the caller last saw of the enrolment, for operations that may answer `stale`. */
  readonly version?: string;
}

/** Does one operation and gives its answer, or throws a `Problem`. */
export type Handler<Id extends OperationId> = (
  input: InputOf<Operations[Id]>,
  ctx: HandlerContext,
) => OutputOf<Operations[Id]> | Promise<OutputOf<Operations[Id]>>;

/** A file as it was announced, and the bytes of it that are there. */
export interface UploadState {
  readonly type: string;
  readonly bytes: number;
  readonly received: number;
}

/** The whole API. */
export type Handlers = {readonly [Id in OperationId]: Handler<Id>};

/** Tells the events of one stream: what came after the event `since`, then what comes, until `signal`. */
export type EventTeller = (
  request: {readonly since: string | undefined; readonly signal: AbortSignal},
  ctx: HandlerContext,
) => EventSequence;
