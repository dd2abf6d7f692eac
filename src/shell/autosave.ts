import type {PartialValues} from '../contract/enrolment.js';

export type SaveState = 'idle' | 'saving' | 'saved' | 'waiting';

export interface AutosaveOptions {
  send: (part: string, values: PartialValues, keepalive: boolean) => Promise<{savedAt: string}>;
  changed: () => void;
  /** Pause after the last change, in milliseconds. */
  pause?: number;
}

/**
 * Saves what is being typed, a moment after the last change, one request at a time, and at once when the page goes.
 * What could not be saved waits here for the network; nothing is written in the browser.
 */
export class Autosave {
  state: SaveState = 'idle';
  savedAt: string | undefined;
  readonly #pending = new Map<string, PartialValues>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sending: Promise<void> | undefined;

  constructor(private readonly options: AutosaveOptions) {}

  connect(): void {
    addEventListener('pagehide', this.#leave);
    document.addEventListener('visibilitychange', this.#hide);
    addEventListener('online', this.#online);
  }

  disconnect(): void {
    removeEventListener('pagehide', this.#leave);
    document.removeEventListener('visibilitychange', this.#hide);
    removeEventListener('online', this.#online);
    this.#leave();
  }

  /** Keeps the values of one part of the form (a step, or a person being typed). */
  keep(part: string, values: PartialValues): void {
    this.#pending.set(part, values);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), this.options.pause ?? 800);
  }

  /** Forgets what waits for a part, because its step has just been saved whole. */
  drop(part: string): void {
    this.#pending.delete(part);
    if (!this.#pending.size && this.state === 'waiting') this.state = 'idle';
  }

  /** Forgets all that waits: it belongs to somebody who is no longer here. */
  clear(): void {
    clearTimeout(this.#timer);
    this.#pending.clear();
    this.state = 'idle';
    this.savedAt = undefined;
  }

  /** Everything was saved by another way, at this instant. */
  saved(at: string | null): void {
    if (!at) return;
    this.state = 'saved';
    this.savedAt = at;
    this.options.changed();
  }

  /** Sends what waits now; resolves when it is done or has to wait. */
  async flush(keepalive = false): Promise<void> {
    clearTimeout(this.#timer);
    while (this.#sending && !keepalive) await this.#sending;
    if (!this.#pending.size) return;
    this.#sending = this.#send(keepalive).finally(() => (this.#sending = undefined));
    await this.#sending;
  }

  async #send(keepalive: boolean): Promise<void> {
    this.state = 'saving';
    this.options.changed();
    for (const [part, values] of [...this.#pending]) {
      try {
        const {savedAt} = await this.options.send(part, values, keepalive);
        // something newer may have been typed meanwhile
        if (this.#pending.get(part) === values) this.#pending.delete(part);
        this.savedAt = savedAt;
        this.state = 'saved';
      } catch {
        this.state = 'waiting';
        break;
      }
    }
    this.options.changed();
  }

  readonly #leave = (): void => {
    if (this.#pending.size) void this.flush(true);
  };

  readonly #hide = (): void => {
    if (document.visibilityState === 'hidden') this.#leave();
  };

  readonly #online = (): void => void this.flush();
}
