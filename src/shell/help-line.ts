import {html, nothing, type ReactiveController, type TemplateResult} from 'lit';
import type {Settings} from '../contract/settings.js';
import {Lazy} from '../element/lazy.js';
import type {Widget} from '../element/widget.js';
import type * as HelpModule from '../ui/blocks/help.js';

/** All of this page. */
const lines = new Set<HelpLine>();

/**
 * Phone and hours at the foot of the member's space (X-HELP): once on a page, under the last widget that knows them,
 * so that they do not move while another one loads or fails.
 */
export class HelpLine implements ReactiveController {
  readonly #file: Lazy<typeof HelpModule>;
  #known = false;

  constructor(
    private readonly host: Widget,
    private readonly help: () => Settings['help'] | undefined,
  ) {
    host.addController(this);
    this.#file = new Lazy(host, () => import('../ui/blocks/help.js'));
  }

  hostConnected(): void {
    lines.add(this);
  }

  hostDisconnected(): void {
    lines.delete(this);
    this.#tellOthers(false);
  }

  hostUpdated(): void {
    this.#tellOthers(this.help() !== undefined);
  }

  view(): TemplateResult | typeof nothing {
    const help = this.help();
    if (!help || !this.#isLast) return nothing;
    const block = this.#file.want()?.help(this.host.common, help);
    return block ? html`<div class="frame measure no-print">${block}</div>` : nothing;
  }

  get #isLast(): boolean {
    return ![...lines].some(
      (other) =>
        other.#known &&
        other !== this &&
        this.host.compareDocumentPosition(other.host) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
  }

  #tellOthers(known: boolean): void {
    if (known === this.#known) return;
    this.#known = known;
    for (const other of lines) if (other !== this) other.host.requestUpdate();
  }
}
