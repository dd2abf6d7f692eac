import type {ReactiveController} from 'lit';
import {asBackendError} from '../../backend/error.js';
import type {Establishment} from '../../contract/hospital.js';
import {searchEstablishments} from '../../contract/hospital-stays.js';
import {compact} from '../../domain/text.js';
import {Latest} from '../../element/latest.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import type {Proposed} from '../../ui/blocks/proposals.js';

/** One letter begins too many names. */
const SHORTEST = 2;
/** Not more often than four times a second. */
const PAUSE = 250;

/** The hospital that is meant: looked up while it is typed, and chosen among those that fit. */
export class EstablishmentFinder implements ReactiveController, Proposed<Establishment> {
  text = '';
  proposed: readonly Establishment[] | undefined;
  active = -1;
  /** There are others, which words may tell apart. */
  more = false;
  /** Nothing fits what was typed. */
  none = false;
  failed = false;
  chosen: Establishment | undefined;
  #asking = false;
  readonly #latest = new Latest();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `answered`: with the FINESS of what was chosen, or with nothing. */
  constructor(
    private readonly flow: MemberFlow,
    private readonly answered: (finess: string | undefined) => void,
  ) {
    flow.host.addController(this);
  }

  hostDisconnected(): void {
    this.#stop();
    this.proposed = undefined;
  }

  /** What is typed is no longer what was chosen before. */
  type(text: string): void {
    if (text === this.text) return;
    this.#stop();
    this.text = text;
    this.none = this.failed = false;
    if (this.chosen) {
      this.chosen = undefined;
      this.answered(undefined);
    }
    if (text.trim().length >= SHORTEST) this.#timer = setTimeout(() => void this.search(), PAUSE);
    // what stands there is of other words: Enter must not choose it
    this.close();
  }

  move(by: 1 | -1): void {
    const count = this.proposed?.length ?? 0;
    if (count) this.active = this.active < 0 ? (by > 0 ? 0 : count - 1) : (this.active + by + count) % count;
    else this.resume();
    this.#changed();
  }

  /** The control is left: nothing opens behind it. */
  leave(): void {
    this.#stop();
    this.close();
  }

  /** The control is come back to, with words of which nothing was chosen. */
  resume(): void {
    const isAsked = this.proposed !== undefined || this.none || this.#asking;
    if (!isAsked && !this.chosen && this.text.trim().length >= SHORTEST) void this.search();
  }

  close(): void {
    this.proposed = undefined;
    this.active = -1;
    this.#changed();
  }

  choose(found: Establishment): void {
    this.#stop();
    this.chosen = found;
    this.text = nameOf(found);
    this.none = this.failed = false;
    this.close();
    this.answered(found.finess);
  }

  /** Enter: what is marked, or the only one that fits. False where there is nothing to choose. */
  enter(): boolean {
    const {proposed = [], active} = this;
    const meant = proposed[active] ?? (proposed.length === 1 ? proposed[0] : undefined);
    if (meant) this.choose(meant);
    return meant !== undefined;
  }

  clear(): void {
    this.#stop();
    this.text = '';
    this.chosen = undefined;
    this.none = this.failed = this.more = false;
    this.close();
  }

  /** For what stands in the control. */
  async search(): Promise<void> {
    this.#stop();
    const query = this.text.trim();
    const signal = this.#latest.askWithSignal();
    this.failed = false;
    this.#asking = true;
    try {
      const found = await this.flow.call(searchEstablishments, {body: {query}}, {signal});
      if (signal.aborted) return;
      const {establishments, more} = found;
      // a whole number is an answer
      const [only] = establishments;
      if (establishments.length === 1 && only!.finess === compact(query)) return this.choose(only!);
      this.proposed = establishments;
      this.more = more;
      this.none = establishments.length === 0;
      this.active = -1;
    } catch (error) {
      if (signal.aborted) return;
      this.flow.noteFailure(asBackendError(error));
      this.failed = true;
      this.proposed = undefined;
    }
    this.#asking = false;
    this.#changed();
  }

  /** Whatever was asked before is not waited for any more. */
  #stop(): void {
    clearTimeout(this.#timer);
    this.#latest.drop();
    this.#asking = false;
  }

  #changed(): void {
    this.flow.host.requestUpdate();
  }
}

/** « Clinique des Quais, 44200 Nantes ». */
export const nameOf = ({name, address}: Establishment): string => [name, address.at(-1)].filter(Boolean).join(', ');
