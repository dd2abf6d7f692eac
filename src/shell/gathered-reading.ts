import type {ReactiveController} from 'lit';
import {pageLife, type PageLife} from '../element/page-life.js';
import type {MemberFlow} from './member-flow.js';

/** Between two readings, in milliseconds: a burst of changes is read once. */
const pause = 5_000;

/** Reads again what is shown, after something happened: a few times a minute at most, while somebody may be looking. */
export class GatheredReading implements ReactiveController {
  #wanted = false;
  #resting: AbortController | undefined;
  #unlisten: (() => void) | undefined;

  constructor(
    private readonly flow: Pick<MemberFlow, 'host' | 'clock' | 'reload'>,
    private readonly life: PageLife = pageLife,
  ) {
    flow.host.addController(this);
  }

  hostConnected(): void {
    this.#unlisten = this.life.onChange(() => void this.#read());
    void this.#read();
  }

  hostDisconnected(): void {
    this.#unlisten?.();
    this.#rest(undefined);
  }

  /** Something happened that what is shown does not know of. */
  want(): void {
    this.#wanted = true;
    void this.#read();
  }

  /** It is read, or there is nobody to read it for. */
  forget(): void {
    this.#wanted = false;
  }

  async #read(): Promise<void> {
    const {flow, life} = this;
    if (!this.#wanted || this.#resting || !life.visible || !flow.host.isConnected) return;
    this.#wanted = false;
    const resting = this.#rest(new AbortController())!;
    await flow.reload();
    await flow.clock.sleep(pause, resting.signal);
    if (this.#resting !== resting) return;
    this.#resting = undefined;
    void this.#read();
  }

  #rest(resting: AbortController | undefined): AbortController | undefined {
    this.#resting?.abort();
    return (this.#resting = resting);
  }
}
