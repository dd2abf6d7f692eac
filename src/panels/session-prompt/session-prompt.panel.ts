import {nothing, type ReactiveController, type TemplateResult} from 'lit';
import type {Flow} from '../../flows/flow.js';
import type {SessionDialog} from './session-dialog.js';

export interface PromptOptions {
  /** What is typed is saved as it is typed. */
  kept?: boolean;
  /** Leaves at once, for who does not want to go on. */
  leave?: () => void;
}

/** Asks whether somebody is still there; the question is loaded when it must be asked, which for most members is never. */
export class SessionPrompt implements ReactiveController {
  #dialog: SessionDialog | undefined;
  #loading = false;

  constructor(private readonly flow: Flow, private readonly options: PromptOptions = {}) {
    flow.host.addController(this);
  }

  hostUpdate(): void {
    // the clock asks for a render each second: a file that did not come is asked for again
    if (this.flow.watch.asking && !this.#dialog && !this.#loading) void this.#load();
  }

  view(): TemplateResult | typeof nothing {
    return this.#dialog?.view() ?? nothing;
  }

  async #load(): Promise<void> {
    this.#loading = true;
    const {host} = this.flow;
    try {
      const module = await import('./session-dialog.js');
      this.#dialog = new module.SessionDialog(host, this.flow.watch, this.options);
      host.requestUpdate();
    } catch {
      // asked for again in a second
    } finally {
      this.#loading = false;
    }
  }
}
