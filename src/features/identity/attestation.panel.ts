import {css, html, type TemplateResult} from 'lit';
import {Messages} from '../../element/locale.js';
import type {Widget} from '../../element/widget.js';
import {button} from '../../ui/blocks/button.js';
import {drawings} from '../../ui/blocks/drawings.js';
import {dialog, openDialog} from '../../ui/blocks/dialog.js';
import {icon} from '../../ui/blocks/icon.js';
import fr from './attestation.messages.fr.js';
import {specimen, specimenStyles, type Spot} from './specimen.view.js';

/** Sizes of the drawing, in percent of the room it has. */
const sizes = [100, 160, 240, 320] as const;
/** Where each number lies in the drawing, as parts of its width and height. */
const places: Readonly<Record<Spot, readonly [number, number]>> = {
  schemeCode: [0.19, 0.4],
  nir: [0.72, 0.4],
  birthRank: [0.92, 0.72],
};
const spots = Object.keys(places) as Spot[];

/**
 * A drawn attestation de droits in a dialog: which number is where, which one not to copy, as large as needed (ENR-09).
 */
export class AttestationGuide {
  static readonly styles = [
    specimenStyles,
    css`
      .specimen-view {
        overflow: auto;
        max-block-size: 26em;
        border: 1px solid var(--_border);
        border-radius: 0.25em;
        background: #e9e4d6;
        scrollbar-width: thin;
      }
      .specimen {
        inline-size: 100%;
      }
      .specimen-view.size-160 > .specimen {
        inline-size: 160%;
      }
      .specimen-view.size-240 > .specimen {
        inline-size: 240%;
      }
      .specimen-view.size-320 > .specimen {
        inline-size: 320%;
      }
      .zoom {
        display: flex;
        flex-wrap: wrap;
        gap: calc(2 * var(--_u)) calc(3 * var(--_u));
        align-items: center;
      }
      .spots {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: calc(1 * var(--_u));
      }
      .spots > li {
        display: grid;
        grid-template-columns: 1.75em minmax(0, 1fr);
        gap: 0 calc(3 * var(--_u));
        padding: calc(2.5 * var(--_u)) calc(3 * var(--_u));
        border-radius: 0.25em;
        line-height: 1.45;
      }
      .spots > li[aria-current='true'] {
        background: var(--_primary-soft);
        box-shadow: inset 3px 0 var(--_primary);
      }
      .spots > li > :not(.disc) {
        grid-column: 2;
      }
      .disc {
        display: grid;
        place-content: center;
        inline-size: 1.75em;
        block-size: 1.75em;
        border-radius: 50%;
        background: var(--_primary);
        color: var(--_on-primary);
        font-weight: 700;
        line-height: 1;
      }
      .disc.not {
        background: none;
        color: var(--_danger);
      }
      @media (forced-colors: active) {
        .disc {
          border: 1px solid CanvasText;
        }
        .spots > li[aria-current='true'] {
          outline: 2px solid Highlight;
        }
      }
    `,
  ];

  readonly #messages: Messages<typeof fr>;
  #spot: Spot = 'nir';
  #size = 0;
  #said = '';

  constructor(private readonly host: Widget) {
    this.#messages = new Messages(host, 'attestation', fr, {en: () => import('./attestation.messages.en.js')});
  }

  view(spot: Spot, onClose: () => void): TemplateResult {
    const {t} = this.#messages;
    this.#spot = spot;
    const body = html` <p class="lead" id="attestation-lead">${t.lead[spot]}</p>
      <div
        class="specimen-view size-${sizes[this.#size]}"
        id="attestation-view"
        role="group"
        aria-label=${t.picture}
        tabindex="0"
        @keydown=${this.#key}
      >
        ${specimen(spot, t.description)}
      </div>
      <div class="zoom">
        ${button({label: t.zoomIn, icon: drawings.plus, small: true, onClick: () => this.#zoom(1)})}
        ${button({label: t.zoomOut, icon: drawings.minus, small: true, onClick: () => this.#zoom(-1)})}
        <span class="small muted" role="status">${this.#said}</span>
      </div>
      <ol class="spots">
        ${spots.map((each, index) => this.#point(each, index + 1))}
        <li>
          <span class="disc not">${icon(drawings.close)}</span>
          <p class="strong">${t.not.name}</p>
          <p>${t.not.text}</p>
        </li>
      </ol>
      <div>
        <h4 class="subheading">${t.whereTitle}</h4>
        <p>
          ${t.where[0]}${this.#link('https://www.ameli.fr/', 'ameli.fr')}${t.where[1]}${this.#link(
            'https://www.msa.fr/',
            'msa.fr',
          )}${t.where[2]}
        </p>
      </div>`;
    return dialog({id: 'attestation', title: t.title, body, closeLabel: this.host.common.close, onClose});
  }

  #point(spot: Spot, number: number): TemplateResult {
    const {t} = this.#messages;
    const sought = spot === this.#spot;
    return html`<li aria-current=${sought ? 'true' : 'false'}>
      <span class="disc" aria-hidden="true">${number}</span>
      <p class="strong">
        ${t.points[spot].name}${sought ? html`<span class="visually-hidden"> (${t.current})</span>` : ''}
      </p>
      <p>${t.points[spot].text}</p>
    </li>`;
  }

  /** After the first drawing: opens, large enough to be read, at the number that is looked for. */
  async show(): Promise<void> {
    this.#said = '';
    this.#size = 0;
    await openDialog(this.host, 'attestation');
    const room = this.#view?.clientWidth ?? 0;
    // figures of 16 units in 640: readable from about 11 pixels on
    const wanted = sizes.findIndex((size) => (room * size * 16) / 64_000 >= 11);
    this.#size = wanted < 0 ? sizes.length - 1 : wanted;
    this.host.requestUpdate();
    await this.#center();
  }

  #link(url: string, name: string): TemplateResult {
    return html`<a class="link" href=${url} target="_blank" rel="noopener noreferrer"
      >${name}<span class="visually-hidden"> ${this.#messages.t.newTab}</span></a
    >`;
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || !/^[+=-]$/.test(event.key)) return;
    event.preventDefault();
    this.#zoom(event.key === '-' ? -1 : 1);
  };

  #zoom(by: 1 | -1): void {
    const {t} = this.#messages;
    const size = sizes[this.#size + by];
    this.#said = size ? t.zoomed(size) : by > 0 ? t.largest : t.smallest;
    if (size) this.#size += by;
    this.host.requestUpdate();
    void this.#center();
  }

  async #center(): Promise<void> {
    await this.host.updateComplete;
    const view = this.#view;
    const [x, y] = places[this.#spot];
    view?.scrollTo({
      left: view.scrollWidth * x - view.clientWidth / 2,
      top: view.scrollHeight * y - view.clientHeight / 2,
    });
  }

  get #view(): HTMLElement | null {
    return (this.host.renderRoot as ShadowRoot).getElementById('attestation-view');
  }
}
