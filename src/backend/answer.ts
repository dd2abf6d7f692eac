/** What came back over HTTP, read through the contract. */
import {isBytes, type AnyOperation} from '../contract/operation.js';
import {ProblemDetails, problemTypeOf, type ProblemType} from '../contract/problem.js';
import {BackendError} from './error.js';
import {readOutput} from './parse.js';

/** For failures without a problem of ours: a gateway's page, another service's error. */
const byStatus: Record<number, ProblemType> = {
  400: 'bad-request',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  410: 'not-found',
  422: 'validation',
  429: 'too-many-requests',
  503: 'unavailable',
};

/** No answer of the contract comes near; more is a mistake or an attack, and a phone would choke on it. */
const maxBytes = 20e6;

const header = (response: Response, name: string) => response.headers.get(name) ?? '';
const isJson = (response: Response) => /^application\/([\w.-]+\+)?json\b/i.test(header(response, 'content-type'));

/** A web page, where data were asked: most often that of somebody in between. */
export const isPage = (response: Response): boolean =>
  /^(text\/html|application\/xhtml)/i.test(header(response, 'content-type'));

/** The content of a good answer. */
export async function readAnswer(operation: AnyOperation, response: Response): Promise<unknown> {
  const expected: unknown = operation.response;
  if (!expected) return undefined;
  if (+header(response, 'content-length') <= maxBytes) {
    if (isBytes(expected)) {
      if (response.status !== 204 && header(response, 'content-type').startsWith(expected.bytes)) {
        // no page begins with a file
        const {readFile} = await whole(operation.id, import('./file-answer.js'));
        return readFile(expected.bytes, response.headers, await bodyOf(operation.id, response));
      }
    } else if (isJson(response)) {
      return readOutput(operation, parseJson(await textOf(operation.id, response)));
    }
  }
  throw new BackendError('invalid-answer', {operationId: operation.id, portal: isPage(response)});
}

/**
 * A failed answer as an error. Its `retryAt` is what the server asked, in a header or in the problem; the header first,
 * because seconds are right even where the device's clock is wrong.
 */
export async function readProblem(
  {id: operationId, versioned = false}: {readonly id: string; readonly versioned?: boolean},
  response: Response,
  now: number,
): Promise<BackendError> {
  const {status} = response;
  // any other refusal of what was asked: the service is there, and the same request would be refused again
  const final = status > 399 && status < 500 && ![408, 425].includes(status);
  // somebody else changed what the page holds a version of; what is only read cannot be behind
  const conflict = versioned && (status === 409 || status === 412);
  const fallback = byStatus[status] ?? (conflict ? 'stale' : final ? 'bad-request' : 'unexpected');
  const {type, issues, attemptsLeft, retryAt, challenge, ticket, requestId} =
    ProblemDetails.safeParse(isJson(response) ? parseJson(await textOf(operationId, response)) : undefined).data ?? {};
  return new BackendError(problemTypeOf(type, fallback), {
    issues: issues ?? [],
    attemptsLeft,
    challenge,
    ticket,
    requestId,
    operationId,
    retryAt: readRetryAfter(header(response, 'retry-after'), now) ?? retryAt,
  });
}

/** `Retry-After`, in seconds or as a date, as an instant; nothing for garbage and for the past. */
export function readRetryAfter(text: string, now: number): string | undefined {
  const instant = /^\d{1,9}$/.test(text) ? now + +text * 1000 : Date.parse(text);
  return instant > now ? new Date(instant).toISOString() : undefined;
}

/**
 * Undefined when it is no JSON: no schema of ours accepts that, and the parser's message would quote what it read.
 * A byte order mark may be left by some servers, and by WebKit.
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

/** A cut body is a cut line. */
const whole = <T>(operationId: string, reading: Promise<T>): Promise<T> =>
  reading.catch((error: unknown) => {
    throw error instanceof BackendError ? error : new BackendError('network', {operationId});
  });

const textOf = async (operationId: string, response: Response): Promise<string> =>
  new TextDecoder().decode(await bodyOf(operationId, response));

/** All of a body, counted as it comes: no header says how long it is once it is unpacked. */
const bodyOf = (operationId: string, response: Response): Promise<ArrayBuffer> =>
  whole(operationId, readBody(operationId, response));

async function readBody(operationId: string, response: Response): Promise<ArrayBuffer> {
  const reader = response.body?.getReader();
  // a fetch of the host's own may give no stream
  if (!reader) return response.arrayBuffer();
  const pieces: Uint8Array[] = [];
  let size = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.byteLength;
    if (size > maxBytes) {
      void reader.cancel().catch(() => undefined);
      throw new BackendError('invalid-answer', {operationId});
    }
    pieces.push(next.value);
  }
  return joined(pieces, size);
}

/** Pieces of this size together, as one. */
export function joined(pieces: readonly Uint8Array[], size: number): ArrayBuffer {
  const all = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.byteLength;
  }
  return all.buffer;
}
