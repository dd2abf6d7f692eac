import {html, type TemplateResult} from 'lit';
import type {Flow} from '../../session/flow.js';
import {missingFilePage, slowNotice, submitButton} from '../../ui/page.js';
import {Lazy} from '../../element/lazy.js';
import {whenSent, type ActionPanel} from '../../shell/form-panel.js';
import type {PanelClass, PanelOwner} from '../../shell/panel.js';

export interface GateOptions<F extends Flow> {
  owner: PanelOwner<F>;
  /** Its file, loaded when the gate is first shown. */
  panel: () => Promise<PanelClass<ActionPanel<any, F>>>;
  /** Its form is being sent. */
  before?: () => void;
  /** It was sent; `done`: and accepted. */
  after?: (done: boolean) => void;
  /** Its file has just come. */
  loaded?: () => void;
}

/**
 * A page that must be passed before the widget shows its own: the welcome, the login. A form of its own, and a way out
 * when its file does not come.
 */
export class GatePanel<F extends Flow = Flow> {
  #panel: ActionPanel<any, F> | undefined;
  readonly #file: Lazy<PanelClass<ActionPanel<any, F>>>;
  readonly #sent: (event: Event) => Promise<void>;

  constructor(private readonly options: GateOptions<F>) {
    const {owner, panel} = options;
    const {host} = owner.flow;
    this.#file = new Lazy(host, panel, (PanelType) => {
      host.adopt(PanelType.styles);
      // before it is rendered: its words in another language are waited for
      this.#panel = new PanelType(owner);
      options.loaded?.();
    });
    this.#sent = whenSent(owner.flow, async () => {
      options.before?.();
      const done = await this.#panel!.submit();
      options.after?.(done);
    });
  }

  /** There is something to show, if only that its file did not come. */
  get ready(): boolean {
    return this.#file.failed || this.#panel !== undefined;
  }

  /** Loads it, once. */
  open(): void {
    this.#file.want();
  }

  /** Forgets what was typed into it: the next person sees nothing of the last one. */
  forget(): void {
    const PanelType = this.#file.here;
    this.#panel = PanelType && new PanelType(this.options.owner);
  }

  view(): TemplateResult {
    const {flow} = this.options.owner;
    const {host} = flow;
    const {common} = host;
    const panel = this.#panel;
    if (!panel) return missingFilePage(host.failureWords, () => this.#file.load());
    const slow = slowNotice(common, flow.slow);
    if (panel.hasOwnButtons) return html`<div class="stack loose">${panel.view()}${panel.failureView()}${slow}</div>`;
    return html`<form class="stack loose" method="post" novalidate aria-labelledby="title" @submit=${this.#sent}>
      ${panel.header()} ${panel.view()}${panel.failureView()}${slow}
      <div class="row">${submitButton(common, panel.submitLabel, flow.busy)}${panel.otherActions}</div>
      ${panel.afterButtons}
    </form>`;
  }
}
