import type {ReactiveController} from 'lit';
import type {Widget} from '../../element/widget.js';

/** All of this page. */
const logins = new Set<OneLogin>();

/**
 * One login on a page (MEM-01): of the widgets that wait for the same session, the first that can be seen shows the
 * form, and the others point to it. Where somebody is at it, it stays.
 */
export class OneLogin implements ReactiveController {
  #here = false;
  #claimed = false;

  /**
   * `session`: what is waited for, undefined where nothing is. `inUse`: somebody has typed here. `first`: the page has
   * it for nothing else. `enter`: where the focus goes.
   */
  constructor(
    private readonly host: Widget,
    private readonly options: {session: () => unknown; inUse: () => boolean; first: () => boolean; enter: () => void},
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    logins.add(this);
  }

  hostDisconnected(): void {
    logins.delete(this);
    this.#here = this.#claimed = false;
    for (const other of logins) other.host.requestUpdate();
  }

  /** For a view: the form is here. */
  isHere(): boolean {
    const others = this.#others;
    const chosen = [this, ...others].sort((one, other) => one.#rank - other.#rank || one.#order(other))[0];
    this.#here = chosen === this;
    // it was shown before one that stands above it came
    if (this.#here) for (const other of others) if (other.#here) other.host.requestUpdate();
    return this.#here;
  }

  /** « Se connecter », where the form is not: to the form, or it comes here from a part that cannot be seen. */
  go(): void {
    const there = this.#others.find((other) => other.#here);
    if (there && there.#isVisible) return there.options.enter();
    for (const other of logins) other.#claimed = other === this;
    for (const other of this.#others) other.host.requestUpdate();
    this.options.enter();
  }

  get #others(): OneLogin[] {
    const session = this.options.session();
    return [...logins].filter((other) => other !== this && session && other.options.session() === session);
  }

  get #isVisible(): boolean {
    return this.host.checkVisibility?.() ?? true;
  }

  get #rank(): number {
    const {activeElement} = this.host.renderRoot as ShadowRoot;
    const held = this.#here && (this.options.inUse() || Boolean(activeElement));
    if (!this.#isVisible) return 3;
    return held || this.#claimed ? 0 : this.options.first() ? 1 : 2;
  }

  #order(other: OneLogin): number {
    return this.host.compareDocumentPosition(other.host) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  }
}
