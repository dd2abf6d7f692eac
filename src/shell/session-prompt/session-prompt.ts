import {nothing, type ReactiveController, type TemplateResult} from 'lit';
import {Lazy} from '../../element/lazy.js';
import type {Flow} from '../../session/flow.js';
import type * as DialogModule from './session-dialog.js';
import type {PromptOptions, SessionDialog} from './session-dialog.js';

/** A file that did not come is asked for again after this. */
const AGAIN = 60_000;

/**
 * Asks whether somebody is still there. What watches the session and asks is loaded once somebody is signed in: after
 * the first view, and long before it is needed.
 */
export class SessionPrompt implements ReactiveController {
  #dialog: SessionDialog | undefined;
  #again: ReturnType<typeof setTimeout> | undefined;
  readonly #file: Lazy<typeof DialogModule>;

  constructor(
    private readonly flow: Flow,
    options: PromptOptions = {},
  ) {
    const prepare = (module: typeof DialogModule): void => {
      this.#dialog = new module.SessionDialog(flow, options);
    };
    this.#file = new Lazy(flow.host, () => import('./session-dialog.js'), prepare);
    flow.host.addController(this);
  }

  hostUpdated(): void {
    if (this.flow.watching.session()?.timeLeft === undefined) return;
    this.#file.want();
    if (this.#file.failed && this.flow.host.isConnected) this.#again ??= setTimeout(() => this.#load(), AGAIN);
  }

  hostDisconnected(): void {
    clearTimeout(this.#again);
    this.#again = undefined;
  }

  view(): TemplateResult | typeof nothing {
    return this.#dialog?.view() ?? nothing;
  }

  #load(): void {
    this.#again = undefined;
    void this.#file.load();
  }
}
