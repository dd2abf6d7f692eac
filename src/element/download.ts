import {asBackendError, type BackendError} from '../backend/error.js';
import type {FileAnswer} from '../contract/operation.js';
import type {Asker} from './load.js';

/**
 * A file that the member asked for: one at a time, with why it did not come beside the button. `Which` tells several
 * files of one page apart.
 */
export class Download<Which extends string = 'file'> {
  /** The file on its way. */
  busy: Which | undefined;
  /** Why the last one did not come, and which it was. */
  failure: {of: Which; error: BackendError} | undefined;

  constructor(private readonly asker: Asker) {}

  /** Fetches a file and gives it to the browser. False: another one is on its way, or it did not come. */
  async start(which: Which, fetch: () => Promise<FileAnswer>): Promise<boolean> {
    return this.attempt(which, async () => giveFile(await fetch()));
  }

  /** The same for a file that leaves the page by another way (another app, a picture made here). */
  async attempt(which: Which, give: () => Promise<void>): Promise<boolean> {
    if (this.busy) return false;
    this.#become(which, undefined);
    try {
      await give();
      this.#become(undefined, undefined);
      return true;
    } catch (thrown) {
      const error = this.asker.noteFailure(asBackendError(thrown));
      this.#become(undefined, error.code === 'aborted' ? undefined : {of: which, error});
      return false;
    }
  }

  /** Why a file did not come, once. */
  failureOf(which: Which): BackendError | undefined {
    return this.failure?.of === which ? this.failure.error : undefined;
  }

  /** Another thing is shown: the failure was about the one before. */
  forget(): void {
    this.failure = undefined;
  }

  #become(busy: Which | undefined, failure: typeof this.failure): void {
    this.busy = busy;
    this.failure = failure;
    this.asker.host.requestUpdate();
  }
}

/**
 * Gives a file to the browser under the server's name. The address of its bytes lives for a minute: downloads start
 * late on phones.
 */
export function giveFile(file: Pick<FileAnswer, 'bytes' | 'type' | 'name'>): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([file.bytes], {type: file.type}));
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
