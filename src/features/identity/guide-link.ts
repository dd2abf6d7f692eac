import {css, html, nothing, type ReactiveController, type TemplateResult} from 'lit';
import {focusWhenShown} from '../../element/focus.js';
import {Lazy} from '../../element/lazy.js';
import {needs} from '../../element/styles.js';
import type {Widget} from '../../element/widget.js';
import {alert} from '../../ui/blocks/alert.js';
import {button} from '../../ui/blocks/button.js';
import type {AttestationGuide} from './attestation.panel.js';
import type {Spot} from './specimen.view.js';

export interface GuideWords extends Record<Spot, string> {
  failed: {title: string; text: string};
}

/**
 * « Où trouver ce numéro ? » beside a field: opens a drawn attestation at that number (ENR-09). The drawing comes on
 * demand; when it does not, its words are said here.
 */
export class GuideLink implements ReactiveController {
  readonly #file: Lazy<{AttestationGuide: typeof AttestationGuide}>;
  #guide: AttestationGuide | undefined;
  #spot: Spot | undefined;
  #opener = '';

  constructor(
    readonly host: Widget,
    private readonly words: () => GuideWords,
    load = () => import('./attestation.panel.js'),
  ) {
    this.#file = new Lazy(host, load, ({AttestationGuide: Guide}) => {
      host.adopt(Guide.styles);
      this.#guide = new Guide(host);
    });
    host.addController(this);
  }

  hostDisconnected(): void {
    // a dialog that is taken out of the page leaves the top layer, and would come back as a part of the page
    this.#spot = undefined;
    this.host.requestUpdate();
  }

  /** `label`: the field's, so that each link says which number it is about; `id` where one spot has several fields. */
  link(spot: Spot, label: string, id = `guide-${spot}`): TemplateResult {
    needs(guideLinkStyles);
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
        busy: mine && this.#file.loading,
        onClick: () => void this.#open(spot, id),
      })}
      ${mine && this.#file.failed ? alert({tone: 'warning', live: 'status', ...words.failed}) : nothing}
    </div>`;
  }

  /** The dialog, while it is open; once per form. */
  view(): TemplateResult | typeof nothing {
    return this.#guide && this.#spot ? this.#guide.view(this.#spot, () => this.#close()) : nothing;
  }

  async #open(spot: Spot, opener: string): Promise<void> {
    this.#opener = opener;
    if (!(await this.#file.load()) || !this.host.isConnected) return;
    this.#spot = spot;
    this.host.requestUpdate();
    await this.#guide!.show();
  }

  /** The browser gives the focus back by itself, except where the button was drawn anew meanwhile. */
  #close(): void {
    this.#spot = undefined;
    void focusWhenShown(this.host, `#${this.#opener}`);
  }
}

const guideLinkStyles = css`
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
