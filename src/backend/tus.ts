/**
 * A file piece by piece, from where the server is (tus 1.0). The address is that of the operation: nothing is created
 * there, and nothing is kept on the device to find it again.
 */
import Upload from 'tus-js-client/lib.esm/upload.js';
import type {DetailedError, HttpRequest, HttpResponse, UploadOptions} from 'tus-js-client';
import {BackendError} from './error.js';
import {isPage} from './answer.js';
import type {Sending} from './sending.js';

/** One pass: it ends with the file, or with the first thing that goes wrong, which is for the caller to try again. */
export function sendByTus(sending: Sending): Promise<void> {
  const {file, url, piece, fail} = sending;
  return new Promise((resolve, reject) => {
    const options: UploadOptions = {
      ...Upload.defaultOptions,
      uploadUrl: url,
      chunkSize: piece,
      retryDelays: null,
      storeFingerprintForResuming: false,
      fingerprint: async () => '',
      fileReader: {openFile: async () => sourceOf(file)},
      httpStack: {createRequest: (method) => requestOf(method, sending), getName: () => 'fetch'},
      onSuccess: () => resolve(),
      onError: (error) => {
        const cause = (error as Partial<DetailedError>).causingError;
        reject(cause instanceof BackendError ? cause : fail('unexpected', {cause: error}));
      },
    };
    new Upload(file, options).start();
  });
}

const sourceOf = (file: Blob) => ({
  size: file.size,
  slice: async (start: number, end: number) => ({value: file.slice(start, end), done: end >= file.size}),
  close: () => undefined,
});

/** `HEAD`, which asks how much is there, or `PATCH`, which sends what comes next. */
function requestOf(method: string, {url, file, ask, arrived, fail}: Sending): HttpRequest {
  const headers = new Headers();

  async function send(piece: Blob | null): Promise<HttpResponse> {
    const answer = await ask(method, headers, piece);
    const number = (name: string) => Number.parseInt(answer.headers.get(name) ?? '', 10);
    const offset = number('upload-offset');
    const before = piece ? Number(headers.get('upload-offset')) : -1;
    const most = piece ? before + piece.size : file.size;
    // none of the server's; or of one that stands still, and would be asked for ever
    if (!(offset > before && offset <= most)) throw fail('invalid-answer', {portal: isPage(answer)});
    // another file than the one that was announced
    if (!piece && number('upload-length') !== file.size) throw fail('bad-request');
    arrived(offset);
    return {
      getStatus: () => answer.status,
      getHeader: (name) => answer.headers.get(name) ?? undefined,
      getBody: () => '',
      getUnderlyingObject: () => answer,
    };
  }

  return {
    getMethod: () => method,
    getURL: () => url,
    setHeader: (name, value) => headers.set(name, value),
    getHeader: (name) => headers.get(name) ?? undefined,
    setProgressHandler: () => undefined,
    send,
    abort: async () => undefined,
    getUnderlyingObject: () => undefined,
  };
}
