import {html, nothing, type TemplateResult} from 'lit';
import type {Flow} from '../session/flow.js';
import {alert} from '../ui/blocks/alert.js';
import {button} from '../ui/blocks/button.js';
import {blank} from '../ui/blocks/states.js';
import type {PanelClass, Panel, PanelOwner} from './panel.js';

export interface DoorOptions<F extends Flow> {
  owner: PanelOwner<F>;
  /** Its file, loaded when the door is first needed. */
  panel: () => Promise<PanelClass<Panel<F>>>;
  /** It is being pressed. */
  before?: () => void;
  /** It was pressed; `done`: and led in. */
  after: (done: boolean) => void;
  /** Its file has just come, or did not. */
  loaded?: () => void;
}

/**
 * A page that stands where the widget would: the welcome, the login. A form of its own, and a way out when its file
 * does not come.
 */
export class Door<F extends Flow = Flow> {
  #panel: Panel<F> | undefined;
  #missing = false;
  #loading = false;

  constructor(private readonly options: DoorOptions<F>) {}

  /** There is something to show, if only that its file did not come. */
  get ready(): boolean {
    return this.#missing || this.#panel !== undefined;
  }

  /** Loads it, once. */
  open(): void {
    if (!this.ready && !this.#loading) void this.#load();
  }

  /** Forgets what was typed into it: the next person sees nothing of the last one. */
  forget(): void {
    this.#panel = undefined;
  }

  view(): TemplateResult {
    const {host, busy, slow} = this.options.owner.flow;
    const {common} = host;
    if (!this.#panel)
      return blank({
        icon: 'offline',
        tone: 'info',
        ...common.failures.network,
        actions: button({label: common.retry, kind: 'primary', icon: 'refresh', onClick: () => void this.#load()}),
      });
    const panel = this.#panel;
    const slowly = slow ? alert({tone: 'info', icon: 'clock', live: 'status', ...common.slow}) : nothing;
    if (panel.ownActions) return html`<div class="stack loose">${panel.view()}${slowly}</div>`;
    return html`<form class="stack loose" novalidate aria-labelledby="title" @submit=${this.#submit}>
      <div class="stack tight">
        <h2 class="title" part="title" id="title" tabindex="-1" data-heading>${panel.title}</h2>
        <p class="lead muted" part="lead">${panel.lead}</p>
      </div>
      ${panel.view()}${panel.failureView()}${slowly}
      <div class="row">
        ${button({
          label: busy ? common.working : panel.submitLabel,
          kind: 'primary',
          submit: true,
          busy,
        })}${panel.otherActions}
      </div>
    </form>`;
  }

  readonly #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (this.options.owner.flow.busy) return;
    this.options.before?.();
    this.options.after(await this.#panel!.submit());
  };

  async #load(): Promise<void> {
    this.#loading = true;
    const {host} = this.options.owner.flow;
    try {
      const PanelType = await this.options.panel();
      host.adopt(PanelType.styles);
      this.#panel = new PanelType(this.options.owner);
      this.#missing = false;
    } catch {
      this.#missing = true;
    }
    this.#loading = false;
    host.requestUpdate();
    this.options.loaded?.();
  }
}
