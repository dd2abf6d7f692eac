import type {BackendError, BackendErrorCode} from './error.js';

export type Fail = (code: BackendErrorCode, details?: ConstructorParameters<typeof BackendError>[1]) => BackendError;

/** What is sent, and who hears of it. */
export interface Sending {
  readonly file: Blob;
  readonly url: string;
  /** Bytes sent at once. */
  readonly piece: number;
  /** One request. What is no answer of the server, or a refusal, is thrown. */
  ask(method: string, headers: Headers, body: Blob | null): Promise<Response>;
  /** So many bytes are there. */
  arrived(received: number): void;
  readonly fail: Fail;
}
