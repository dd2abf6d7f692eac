import type {Schema, Infer} from './zod.js';
import type {ProblemType} from './problem.js';

/** Marks an answer that is a file; `sha256` of the bytes comes with it in every host. */
export interface BytesSchema {
  readonly bytes: string;
}
export interface FileAnswer {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly name: string;
  readonly sha256: string;
}

/** A file as an answer: `response: bytes('application/pdf')`. */
export const bytes = (type: string): BytesSchema => ({bytes: type});

/** Marks a body that is a file of the member, of one of these media types (`upload.ts`). */
export interface UploadSchema {
  readonly upload: readonly string[];
  /** As of a schema: what is no such file is refused as `type`. */
  safeParse(body: unknown): {readonly data?: Blob; readonly error?: {readonly issues: readonly object[]}};
  /** A server may take it up again where it was cut: tus 1.0 (`HEAD`, `PATCH`) at the address of the operation. */
  readonly resumable?: true;
}

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/**
 * Who may call: anybody; anybody, with the token where somebody is signed in (`optional`); the person of this
 * enrolment; the member the token was given to (`member`: the path names nobody); whoever it was given to, a member or
 * somebody who enrols (`person`). All but the first by the bearer token of the session.
 */
export type Access = 'public' | 'optional' | 'enrolment' | 'member' | 'person';

/**
 * One call the library can make. Client, mocks, sandbox, servers and tests are all derived from this value;
 * nothing restates it.
 */
export interface Operation<
  P extends Schema | undefined = Schema | undefined,
  B extends Schema | UploadSchema | undefined = Schema | UploadSchema | undefined,
  R extends Schema | BytesSchema | undefined = Schema | BytesSchema | undefined,
> {
  readonly id: string;
  readonly method: Method;
  /** Path with `{parameters}`, relative to the base URL; `{/name}` may be left out (RFC 6570). */
  readonly path: string;
  readonly params?: P;
  readonly body?: B;
  /** Nothing: the answer has no content. */
  readonly response?: R;
  /** The problems this call may answer with, besides those any call may (see `problem.ts`). */
  readonly problems?: readonly ProblemType[];
  readonly access: Access;
  /** A POST that only reads (its question holds health data, which no address may): may be sent again freely. */
  readonly safe?: true;
  /**
   * The same intention of the member, sent again, is done once and answered the same. Over HTTP it is named by
   * `Idempotency-Key`. A POST without it, and not `safe`, is never sent twice.
   */
  readonly idempotent?: true;
  /**
   * Changes what the page has read, and is `stale` where the server holds another version of it. Over HTTP the version
   * travels as `If-Match`; a page that was given none sends none, and the last one who saves wins.
   */
  readonly versioned?: true;
  /**
   * The server may ask for a one-time code before it does this. Over HTTP it refuses with 403 and a problem that says
   * so; once the code is given, the same call goes out again under the same key.
   */
  readonly stepUp?: true;
}

/** Declares an operation and keeps its exact types. */
export function operation<
  P extends Schema | undefined = undefined,
  B extends Schema | UploadSchema | undefined = undefined,
  R extends Schema | BytesSchema | undefined = undefined,
>(declared: Operation<P, B, R>): Operation<P, B, R> {
  return declared;
}

export type AnyOperation = Operation<any, any, any>;

type ParamsPart<P> = P extends Schema ? {params: Infer<P>} : {params?: undefined};
type BodyPart<B> = B extends UploadSchema ? {body: Blob} : B extends Schema ? {body: Infer<B>} : {body?: undefined};

/** What a caller gives: `{params, body}`, each only where the operation declares it. */
export type InputOf<O> = O extends Operation<infer P, infer B, any> ? ParamsPart<P> & BodyPart<B> : never;

/** What a caller gets. */
export type OutputOf<O> =
  O extends Operation<any, any, infer R>
    ? R extends BytesSchema
      ? FileAnswer
      : R extends Schema
        ? Infer<R>
        : undefined
    : never;

export function isBytes(response: unknown): response is BytesSchema {
  return typeof response === 'object' && response !== null && 'bytes' in response;
}

/** Changes nothing at the server. */
export const onlyReads = ({method, safe}: Pick<AnyOperation, 'method' | 'safe'>): boolean =>
  method === 'GET' || safe === true;

/**
 * May be sent again when nobody knows whether the server did it: by its method, or because the server knows the key.
 */
export const isRepeatable = (operation: AnyOperation, intent: string | undefined): boolean =>
  operation.method !== 'POST' || onlyReads(operation) || (operation.idempotent === true && intent !== undefined);
