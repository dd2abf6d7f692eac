import {css, html, nothing, type TemplateResult} from 'lit';
import {focusWhenShown} from '../element/focus.js';
import {Lazy} from '../element/lazy.js';
import {needs} from '../element/styles.js';
import type {Widget} from '../element/widget.js';
import {waiting} from '../ui/blocks/states.js';
import {missingFilePage} from '../ui/page.js';

/** A panel that can stand inside of another one's page, under a heading of its own. */
export interface Placeable {
  placed(): TemplateResult;
  clear(typed: boolean): void;
}

/**
 * A panel of another feature, in the place of the button that leads to it: one at a time on a page, and its file comes
 * at the press.
 */
export class PlacedPanel<M, P extends Placeable> {
  readonly #file: Lazy<M>;
  #panel: P | undefined;
  /** Where it stands, or will. */
  #place: string | undefined;
  #make: ((module: M) => P) | undefined;

  constructor(
    private readonly host: Widget,
    file: () => Promise<M>,
  ) {
    this.#file = new Lazy(host, file);
  }

  /** `place`: names one of the places of this page. */
  isAt(place: string): boolean {
    return this.#place === place;
  }

  /** Opens it at a place, as `make` makes it; one that was open elsewhere is closed. */
  async open(place: string, make: (module: M) => P): Promise<void> {
    this.close();
    this.#place = place;
    this.#make = make;
    await this.#load();
  }

  /** Nothing of it stays. */
  close(): void {
    this.#panel?.clear(true);
    this.#panel = this.#place = this.#make = undefined;
    this.host.requestUpdate();
  }

  view(): TemplateResult | typeof nothing {
    if (this.#place === undefined) return nothing;
    needs(placedStyles);
    const {common, failureWords} = this.host;
    const missing = () => missingFilePage(failureWords, () => this.#load());
    return html`<div class="placed" part="placed">
      ${this.#panel?.placed() ?? (this.#file.failed ? missing() : waiting(common.loading))}
    </div>`;
  }

  async #load(): Promise<void> {
    const place = this.#place;
    this.host.requestUpdate();
    const module = await this.#file.load();
    // closed, or opened elsewhere, meanwhile
    if (!module || place !== this.#place || this.#panel) return;
    this.#panel = this.#make!(module);
    await focusWhenShown(this.host, '.placed .heading');
  }
}

const placedStyles = css`
  .placed {
    padding: calc(5 * var(--_u));
    background: var(--_surface);
    border: var(--_stroke) solid var(--_primary);
    border-radius: var(--_radius);
  }
  .placed .heading:focus {
    outline: none;
    box-shadow: none;
  }
  @container widget (max-width: 21em) {
    .placed {
      padding: calc(3 * var(--_u));
    }
  }
`;
