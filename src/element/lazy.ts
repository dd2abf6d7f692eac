import type {Widget} from './widget.js';

/**
 * A module that the first view does without. Where it does not come, whoever needs it says so and asks again; the host
 * renders either way.
 */
export class Lazy<M> {
  /** The module, once it is there. */
  here: M | undefined;
  /** It did not come when it was last asked for. */
  failed = false;
  #coming: Promise<M | undefined> | undefined;

  /** `came`: before anything of it is shown (its styles, its sentences). */
  constructor(
    private readonly host: Widget,
    private readonly file: () => Promise<M>,
    private readonly came?: (module: M) => void,
  ) {}

  /** It is on its way. */
  get loading(): boolean {
    return this.#coming !== undefined && !this.here;
  }

  /** For a view: asks once, and never again by itself. */
  want(): M | undefined {
    if (!this.failed) void this.load();
    return this.here;
  }

  /** Resolves to the module, or to undefined where it does not come; then the next call asks again. */
  load(): Promise<M | undefined> {
    if (!this.#coming) {
      this.#coming = this.#load();
      this.host.requestUpdate();
    }
    return this.#coming;
  }

  async #load(): Promise<M | undefined> {
    try {
      const module = await this.file();
      this.came?.(module);
      this.here = module;
      this.failed = false;
    } catch {
      this.failed = true;
      this.#coming = undefined;
    }
    this.host.requestUpdate();
    return this.here;
  }
}
