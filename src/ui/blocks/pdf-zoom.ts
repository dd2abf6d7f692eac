import {html, nothing, type TemplateResult} from 'lit';
import {percent} from '../../element/format.js';
import type {Locale} from '../../element/locale.js';
import {needs} from '../../element/styles.js';
import {buttonStyles} from './button.js';
import {drawings} from './drawings.js';
import {icon} from './icon.js';
import type {PdfPages} from './pdf-pages.js';

export interface ZoomWords {
  label: string;
  smaller: string;
  larger: string;
}

/** Larger and smaller pages, by one step each. */
export function pdfZoom(
  {zoom, canGrow, canShrink}: PdfPages,
  t: ZoomWords,
  locale: Locale,
  step: (by: 1 | -1) => void,
): TemplateResult {
  needs(buttonStyles);
  const press = (by: 1 | -1, name: string, can: boolean) =>
    html`<button
      part="button second"
      class="button second button-small zoom-step"
      type="button"
      aria-label=${name}
      aria-disabled=${can ? nothing : 'true'}
      @click=${() => can && step(by)}
    >
      ${icon(by > 0 ? drawings.plus : drawings.minus, true)}
    </button>`;
  return html`<div class="zoom" role="group" aria-label=${t.label}>
    ${press(-1, t.smaller, canShrink)}<span class="num small">${percent(zoom, locale)}</span
    >${press(1, t.larger, canGrow)}
  </div>`;
}
