import {html, nothing, type TemplateResult} from 'lit';
import {needs} from '../../element/styles.js';
import {button, buttonStyles} from '../../ui/blocks/button.js';
import {icon, type Drawing, type IconName} from '../../ui/blocks/icon.js';
import type fr from './map.messages.fr.js';

export interface MapView {
  readonly t: (typeof fr)['map'];
  readonly zoom: (by: 1 | -1) => void;
  /** By this much of what is shown. */
  readonly pan: (right: number, down: number) => void;
  /** Where the map was moved since the last search. */
  readonly searchHere: (() => void) | undefined;
  readonly attribution: string | undefined;
  readonly tilesFailed: boolean;
}

/** Its own, though `drawings.ts` has the same: that file comes with those of the forms. */
const drawings = {plus: {d: 'M12 5v14M5 12h14'}, minus: {d: 'M5 12h14'}} satisfies Record<string, Drawing>;

/** The open map with its buttons: what a gesture does, a button does too. */
export function mapView({t, zoom, pan, searchHere, attribution, tilesFailed}: MapView): TemplateResult {
  return html`<div class="map" part="map">
      <div class="map-canvas"></div>
      <div class="map-zoom">
        ${mapButton(t.zoomIn, drawings.plus, () => zoom(1))} ${mapButton(t.zoomOut, drawings.minus, () => zoom(-1))}
      </div>
      <div class="map-moves">
        ${mapButton(t.left, 'chevron', () => pan(-0.4, 0), 'left')}
        ${mapButton(t.up, 'chevron', () => pan(0, -0.4), 'up')}
        ${mapButton(t.down, 'chevron', () => pan(0, 0.4), 'down')}
        ${mapButton(t.right, 'chevron', () => pan(0.4, 0), 'right')}
      </div>
    </div>
    ${searchHere ? button({label: t.searchHere, small: true, onClick: searchHere}) : nothing}
    <div class="map-note small muted">
      ${attribution ? html`<p>${attribution}</p>` : nothing}
      <p role="status">${tilesFailed ? t.tilesFailed : nothing}</p>
      <p><span class="map-fingers">${t.fingers} </span>${t.keys}</p>
    </div>`;
}

/** A picture alone; its name is said to those who do not see it. */
function mapButton(name: string, picture: IconName, onClick: () => void, direction = ''): TemplateResult {
  needs(buttonStyles);
  return html`<button
    class="button map-button ${direction}"
    part="button"
    type="button"
    aria-label=${name}
    @click=${onClick}
  >
    ${icon(picture, true)}
  </button>`;
}
