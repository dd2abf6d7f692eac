/** A file that is sent inside the page: in steps, with the time they take, and with what goes wrong on the way. */
import {Problem} from '../../src/contract/problem.js';
import {Outage} from './outage.js';
import type {Simulator} from './simulator.js';
import {takePieces, uploadState, WrongPieces, type Bytes, type Upload} from './uploads.js';

export interface PageLine {
  sleep(ms: number): Promise<unknown>;
  readonly signal: AbortSignal;
  /** Milliseconds that all the steps take together. */
  readonly latency: number;
  /** It goes on from where the server is. */
  readonly resume: boolean;
}

/** That many steps of a file are seen, as far as it has the bytes. */
const steps = 20;

export async function sendPieces(
  simulator: Simulator,
  upload: Upload,
  file: Blob,
  {sleep, signal, latency, resume}: PageLine,
  tell: (received: number) => unknown,
): Promise<void> {
  async function* content(from: number): AsyncGenerator<Bytes> {
    const size = Math.ceil(file.size / steps) || 1;
    for (let at = from; at < file.size; at += size) {
      if (latency) await sleep(latency / steps);
      // whoever gave up sends no more
      if (signal.aborted) throw new Outage('network');
      yield new Uint8Array(await file.slice(at, at + size).arrayBuffer());
    }
  }

  if (resume) {
    const {bytes, received} = await uploadState(simulator, upload);
    // another file than the one that was announced
    if (bytes !== file.size) throw new Problem('bad-request');
    tell(received);
  }
  const whole = {content, sleep, onReceived: tell};
  await takePieces(simulator, upload, resume ? {...whole, from: 'there'} : whole).catch((error: unknown) => {
    throw error instanceof WrongPieces ? new Problem('bad-request') : error;
  });
  tell(file.size);
}
