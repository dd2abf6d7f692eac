import {css, html, nothing, type ReactiveController, type TemplateResult} from 'lit';
import type {Widget} from '../../element/widget.js';
import {alert} from '../../ui/blocks/alert.js';
import {button} from '../../ui/blocks/button.js';
import type {AttestationGuide, Spot} from './attestation.panel.js';

export interface GuideWords extends Record<Spot, string> {
  failed: {title: string; text: string};
}

/**
 * « Où trouver ce numéro ? » beside a field: opens a drawn attestation at that number (ENR-09). The drawing comes on
 * demand; when it does not, its words are said here.
 */
export class GuideLink implements ReactiveController {
  #guide: AttestationGuide | undefined;
  #spot: Spot | undefined;
  #opener = '';
  #state: 'ready' | 'loading' | 'failed' = 'ready';

  constructor(
    readonly host: Widget,
    private readonly words: () => GuideWords,
    private readonly load = () => import('./attestation.panel.js'),
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    // a dialog that is taken out of the page leaves the top layer, and would come back as a part of the page
    this.#spot = undefined;
    this.host.requestUpdate();
  }

  /** `label`: the field's, so that each link says which number it is about; `id` where one spot has several fields. */
  link(spot: Spot, label: string, id = `guide-${spot}`): TemplateResult {
    const mine = this.#opener === id;
    const words = this.words();
    return html`<div class="guide-link">
      ${button({
        label: words[spot],
        kind: 'quiet',
        icon: 'document',
        small: true,
        id,
        name: `${words[spot]} (${label})`,
        busy: mine && this.#state === 'loading',
        onClick: () => void this.#open(spot, id),
      })}
      ${mine && this.#state === 'failed' ? alert({tone: 'warning', live: 'status', ...words.failed}) : nothing}
    </div>`;
  }

  /** The dialog, while it is open; once per form. */
  view(): TemplateResult | typeof nothing {
    return this.#guide && this.#spot ? this.#guide.view(this.#spot, () => this.#close()) : nothing;
  }

  async #open(spot: Spot, opener: string): Promise<void> {
    this.#opener = opener;
    this.#enter('loading');
    try {
      const {AttestationGuide: Guide} = await this.load();
      this.host.adopt(Guide.styles);
      this.#guide ??= new Guide(this.host);
    } catch {
      return this.#enter('failed');
    }
    if (!this.host.isConnected) return this.#enter('ready');
    this.#spot = spot;
    this.#enter('ready');
    await this.#guide.show();
  }

  #close(): void {
    this.#spot = undefined;
    this.host.requestUpdate();
    // the browser gives the focus back by itself, except where the button was drawn anew meanwhile
    void this.host.updateComplete.then(() =>
      (this.host.renderRoot as ShadowRoot).getElementById(this.#opener)?.focus(),
    );
  }

  #enter(state: 'ready' | 'loading' | 'failed'): void {
    this.#state = state;
    this.host.requestUpdate();
  }
}

export const guideLinkStyles = css`
  .guide-link {
    display: grid;
    justify-items: start;
    gap: calc(2 * var(--_u));
  }
  .guide-link > .button {
    font-size: 0.9375em;
    text-align: start;
    justify-content: start;
  }
`;
