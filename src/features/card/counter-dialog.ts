import {nothing, type ReactiveController, type TemplateResult} from 'lit';
import {Lazy} from '../../element/lazy.js';
import type {Widget} from '../../element/widget.js';
import type * as CounterModule from './card.counter.js';
import type {CardFace} from './card.front.js';

type Counter = typeof CounterModule;
const loadCounter = (): Promise<Counter> => import('./card.counter.js');

/**
 * The card on the whole screen, for a counter; the screen stays on meanwhile. Its file is loaded when the member first
 * asks for it, or beforehand where there may be no network later.
 */
export class CounterDialog implements ReactiveController {
  readonly #file: Lazy<Counter>;
  #lock: InstanceType<Counter['WakeLock']> | undefined;
  #isOpen = false;

  constructor(private readonly host: Widget) {
    this.#file = new Lazy(host, loadCounter, ({counterStyles, WakeLock}) => {
      host.adopt(counterStyles);
      this.#lock = new WakeLock(() => host.requestUpdate());
    });
    host.addController(this);
  }

  /** It was asked for, and its file did not come. */
  get missing(): boolean {
    return this.#file.failed;
  }

  /** Loads its file for later; where that fails nobody needs to know yet. */
  preload(): void {
    void loadCounter().catch(() => undefined);
  }

  hostDisconnected(): void {
    // back in the page it would stand open without being in front of everything
    this.#dialog?.close();
    this.#closed();
  }

  /** A dialog that left the page with the view around it tells nothing of its end. */
  hostUpdated(): void {
    if (this.#isOpen && !this.#dialog?.open) this.#closed();
  }

  /** Opens it. False where it does not open, or was open already. */
  async open(): Promise<boolean> {
    await this.#file.load();
    this.host.requestUpdate();
    await this.host.updateComplete;
    const dialog = this.#dialog;
    // its file did not come, or the card or the whole widget has left the page meanwhile
    if (!dialog || dialog.open || !this.host.isConnected) return false;
    dialog.showModal();
    this.#isOpen = true;
    this.#lock!.on();
    return true;
  }

  view(face: CardFace): TemplateResult | typeof nothing {
    const counter = this.#file.here;
    if (!counter) return nothing;
    return counter.counterView({...face, awake: this.#lock!.held, closed: () => this.#closed()});
  }

  get #dialog(): HTMLDialogElement | null {
    return this.host.renderRoot.querySelector<HTMLDialogElement>('dialog.counter');
  }

  #closed(): void {
    this.#isOpen = false;
    this.#lock?.off();
    this.host.requestUpdate();
  }
}
