/**
 * A file of the member over HTTP: whole, or piece by piece where the server takes it up again (tus). Loaded with the
 * first file that is sent.
 */
import type {AnyOperation} from '../contract/operation.js';
import {isUpload} from '../contract/upload.js';
import {isPage, readProblem} from './answer.js';
import type {CallOptions} from './backend.js';
import {runCall} from './call.js';
import {request} from './early.js';
import {BackendError, codeOf} from './error.js';
import type {StreamMeans} from './http-stream.js';
import {withLanguage} from './language.js';
import {limitOf, progressOf} from './progress.js';
import type {Fail, Sending} from './sending.js';
import {fillPath} from './url.js';

/** A line that brings no answer for so long is cut; a file that goes whole has as long for each of these pieces. */
const silence = 30_000;
/** Sent at once: little is lost with it, and it still goes through a slow line in that time. */
const largestPiece = 256 * 1024;
const smallestPiece = 32 * 1024;

/** Refusals that pass: an upload that is locked, or is further than this page thinks; a piece that was damaged. */
const passing = [409, 423, 460];

export function httpUpload(
  operation: AnyOperation,
  input: {params?: unknown; body?: unknown},
  options: CallOptions,
  {base, fetch, clock, headers: own, renew, who}: StreamMeans,
): Promise<unknown> {
  const fail: Fail = (code, details) => new BackendError(code, {operationId: operation.id, ...details});
  const tell = progressOf(options, input.body);
  const way = options.resume && isUpload(operation.body) && operation.body.resumable ? inPieces : whole;
  let piece = largestPiece;

  return runCall(operation, input, options, who, {
    clock,
    renew,
    limit: limitOf(operation),
    passes: ({retryable, code}) => retryable && code !== 'invalid-answer' && code !== 'unreachable',
    async send({input: {params, body}, token, signal, language, moved}) {
      const path = fillPath(operation.path, params);
      if (!path) throw fail('bad-request');
      const url = base + path;

      const ask: Sending['ask'] = async (method, more, part) => {
        const content = await part?.arrayBuffer().catch((cause: unknown) => {
          // the device has the file no more: nothing that the line could mend
          throw fail('bad-request', {cause});
        });
        // given up while the file was read, or between two pieces
        if (signal.aborted) throw fail('aborted');
        const headers = withLanguage(new Headers(own), language);
        more.forEach((value, name) => headers.set(name, value));
        headers.set('accept', 'application/json');
        if (token) headers.set('authorization', `Bearer ${token}`);
        const over = new AbortController();
        const end = () => over.abort();
        signal.addEventListener('abort', end);
        // who would have the file elsewhere is not obeyed: it goes to the server of the contract alone
        const init = {method, headers, body: content ?? null, signal: over.signal, redirect: 'manual'} as const;
        const answer = fetch(url, request(init)).then(read, (error) => Promise.reject(fail(codeOf(error))));
        const silent = new Promise<never>((_, reject) => {
          const patience = silence * Math.ceil((part?.size || 1) / largestPiece);
          void clock.sleep(patience, over.signal).then(() => {
            if (over.signal.aborted) return;
            piece = Math.max(piece / 2, smallestPiece);
            reject(fail('network'));
          });
        });
        try {
          return await Promise.race([answer, silent]);
        } finally {
          signal.removeEventListener('abort', end);
          end();
        }
      };

      const arrived = (received: number) => void (tell(received) && moved());
      return way({file: body as Blob, url, piece, ask, arrived, fail});
    },
  });

  async function read(response: Response): Promise<Response> {
    const {ok, status, type} = response;
    if (ok) return response;
    if (type === 'opaqueredirect' || (status > 299 && status < 400)) throw fail('invalid-answer');
    const problem = await readProblem(operation, response, clock.now());
    const {code, retryAt} = problem;
    throw code === 'bad-request' && passing.includes(status) ? fail('unavailable', {retryAt}) : problem;
  }
}

async function whole({file, ask, arrived, fail}: Sending): Promise<undefined> {
  const answer = await ask('PUT', new Headers({'content-type': file.type}), file);
  // the page of somebody in between, where the file stayed
  if (answer.status !== 204 && isPage(answer)) throw fail('invalid-answer', {portal: true});
  arrived(file.size);
}

async function inPieces(sending: Sending): Promise<undefined> {
  const {sendByTus} = await import('./tus.js').catch(() => {
    throw sending.fail('network');
  });
  await sendByTus(sending);
}
