/**
 * What the contract needs of HTTP, for whoever serves it: the headers each operation may send, and what a server on
 * another origin than the page must allow (CORS). Nothing here is said twice: all of it follows from the operations.
 */
import type {AnyEventStream} from './event-stream.js';
import type {AnyOperation} from './operation.js';
import {isUpload} from './upload.js';

/** Headers a page reads of an answer, which a server of another origin must expose. */
const exposed = ['Content-Disposition', 'X-Content-SHA256', 'Retry-After'];

/** A file that may be sent piece by piece (tus 1.0), by these methods at the address of the operation. */
const pieces = {
  methods: ['HEAD', 'PATCH'],
  requestHeaders: ['Tus-Resumable', 'Upload-Offset'],
  exposedHeaders: ['Tus-Resumable', 'Upload-Offset', 'Upload-Length'],
};
const inPieces = ({body}: AnyOperation): boolean => isUpload(body) && body.resumable === true;

/** The headers a call may carry, in the order a client thinks of them. */
export function requestHeadersOf(operation: AnyOperation): string[] {
  const {access, body, idempotent, versioned} = operation;
  return [
    'Accept',
    'Accept-Language',
    ...(access === 'public' ? [] : ['Authorization']),
    ...(body ? ['Content-Type'] : []),
    ...(idempotent ? ['Idempotency-Key'] : []),
    ...(versioned ? ['If-Match'] : []),
    ...(inPieces(operation) ? pieces.requestHeaders : []),
  ];
}

/** The headers a stream may carry. */
export const streamHeadersOf = ({access}: AnyEventStream): string[] => [
  'Accept',
  'Accept-Language',
  ...(access === 'public' ? [] : ['Authorization']),
  'Last-Event-ID',
];

export interface CorsLists {
  /** `Access-Control-Allow-Methods`. */
  readonly methods: readonly string[];
  /** `Access-Control-Allow-Headers`, with those a host adds itself. */
  readonly requestHeaders: readonly string[];
  /** `Access-Control-Expose-Headers`. */
  readonly exposedHeaders: readonly string[];
}

/** What browsers let any page send, without asking the server first. */
const safelisted = ['Accept', 'Accept-Language'];

/** What a server must allow the page's origin, to answer these from another one. */
export function corsOf(operations: readonly AnyOperation[], streams: readonly AnyEventStream[]): CorsLists {
  const headers = [...operations.flatMap(requestHeadersOf), ...streams.flatMap(streamHeadersOf)];
  const resumable = operations.some(inPieces);
  return {
    methods: [...new Set(operations.map(({method}) => method)), ...(resumable ? pieces.methods : [])],
    requestHeaders: [...new Set(headers)].filter((name) => !safelisted.includes(name)),
    exposedHeaders: [...exposed, ...(resumable ? pieces.exposedHeaders : [])],
  };
}
