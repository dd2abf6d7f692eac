import type {ReactiveController} from 'lit';
import type {Widget} from '../../element/widget.js';

/** A number that was revealed hides itself again after this. */
const GLANCE = 20_000;

/**
 * Whose number of the Sécurité sociale is shown in full. Only for a glance: it is masked again after 20 seconds, when
 * the page is hidden and when the widget leaves the page.
 */
export class NumberReveal implements ReactiveController {
  /** One at a time. */
  personId: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: Widget) {
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#pageHidden);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#pageHidden);
    this.hide();
  }

  /** A press on the button of this person. */
  toggle(personId: string): void {
    clearTimeout(this.#timer);
    this.personId = this.personId === personId ? undefined : personId;
    if (this.personId) this.#timer = setTimeout(() => this.hide(), GLANCE);
    this.host.requestUpdate();
  }

  hide(): void {
    clearTimeout(this.#timer);
    if (this.personId === undefined) return;
    this.personId = undefined;
    this.host.requestUpdate();
  }

  readonly #pageHidden = (): void => {
    if (document.visibilityState === 'hidden') this.hide();
  };
}
