import type {OperationId, Operations} from '../../src/contract/index.js';
import type {InputOf, OutputOf} from '../../src/contract/operation.js';
import type {Settings} from '../../src/contract/settings.js';
import type {Database} from './database.js';

/** What a handler knows besides its input. Time comes from here only, so that a story or a test can stop it. */
export interface HandlerContext {
  readonly db: Database;
  /** The token of the session, for operations that need one; already checked. */
  readonly token?: string;
  /** The member who calls, for operations of the member's space. */
  readonly memberNumber?: string;
  now(): Date;
  /** The day in Paris, `YYYY-MM-DD`. */
  today(): string;
  /** Replace the sample insurer's. */
  readonly settings?: Partial<Settings>;
  /** Where the documents to read before accepting are served; without it they have no link. */
  readonly documentsUrl?: string;
}

/** Does one operation and gives its answer, or throws a `Problem`. */
export type Handler<Id extends OperationId> = (
  input: InputOf<Operations[Id]>,
  ctx: HandlerContext,
) => OutputOf<Operations[Id]> | Promise<OutputOf<Operations[Id]>>;

/** The whole API. */
export type Handlers = {readonly [Id in OperationId]: Handler<Id>};
