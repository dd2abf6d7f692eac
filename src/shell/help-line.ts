import {html, nothing, type ReactiveController, type TemplateResult} from 'lit';
import type {Settings} from '../contract/settings.js';
import type {Widget} from '../element/widget.js';
import {help} from '../ui/blocks/help.js';

/** All of this page. */
const lines = new Set<HelpLine>();

/**
 * Phone and hours at the foot of the member's space (X-HELP): once on a page, under the last widget that knows them,
 * so that they do not move while another one loads or fails.
 */
export class HelpLine implements ReactiveController {
  #known = false;

  constructor(
    private readonly host: Widget,
    private readonly whom: () => Settings['help'] | undefined,
    /** Read over the phone to whoever answers, where the page knows it. */
    private readonly code: () => string | undefined = () => undefined,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    lines.add(this);
  }

  hostDisconnected(): void {
    lines.delete(this);
    this.#tellOthers(false);
  }

  hostUpdated(): void {
    this.#tellOthers(this.whom() !== undefined);
  }

  view(): TemplateResult | typeof nothing {
    const whom = this.whom();
    if (!whom || !this.#isLast) return nothing;
    return html`<div class="frame measure no-print">${help(this.host.common, whom, this.code())}</div>`;
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
