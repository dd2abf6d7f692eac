import {css, html, type TemplateResult} from 'lit';
import {needs} from '../../element/styles.js';

/** Labels and their values, one pair below the other, side by side where there is room. */
export function facts(pairs: readonly (readonly [label: unknown, value: unknown])[]): TemplateResult {
  needs(cardStyles);
  return html`<dl class="facts">
    ${pairs.map(
      ([label, value]) =>
        html`<div>
          <dt>${label}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

export const cardStyles = css`
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(3 * var(--_u));
    padding: calc(5 * var(--_u));
    background: var(--_raised);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .well {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(3 * var(--_u));
    padding: calc(5 * var(--_u));
    background: var(--_sunken);
    border-radius: var(--_radius);
  }
  @container widget (max-width: 14em) {
    .card,
    .well {
      padding: calc(3 * var(--_u));
    }
  }
  .facts {
    display: grid;
    gap: calc(2.5 * var(--_u)) calc(6 * var(--_u));
    grid-template-columns: minmax(0, 1fr);
  }
  @container widget (min-width: 34em) {
    .facts {
      grid-template-columns: repeat(auto-fit, minmax(13em, 1fr));
    }
  }
  .facts dt {
    font-size: 0.9375em;
    color: var(--_muted);
    line-height: 1.4;
  }
  .facts dd {
    font-weight: 600;
    line-height: 1.4;
  }
  .fold > summary {
    display: flex;
    align-items: center;
    gap: calc(2 * var(--_u));
    min-block-size: 2.75em;
    cursor: pointer;
    font-weight: 600;
    color: var(--_primary);
    list-style: none;
    text-decoration: underline;
    text-decoration-thickness: 0.075em;
    text-underline-offset: 0.2em;
  }
  .fold > summary > span {
    min-inline-size: 0;
  }
  .fold > summary::-webkit-details-marker {
    display: none;
  }
  .fold > summary > span {
    min-inline-size: 0;
  }
  .fold > summary > .icon:last-child {
    transition: rotate var(--_motion);
  }
  .fold[open] > summary > .icon:last-child {
    rotate: 180deg;
  }
  .badge {
    display: inline-flex;
    align-items: center;
    gap: 0.375em;
    padding: 0.19em 0.625em;
    font-size: 0.875em;
    font-weight: 600;
    line-height: 1.4;
    border-radius: 1em;
    border: 1px solid var(--_border);
    color: var(--_muted);
    background: var(--_surface);
  }
  .badge.success {
    color: var(--_success);
    background: var(--_success-soft);
    border-color: currentColor;
  }
  .badge.warning {
    color: var(--_warning);
    background: var(--_warning-soft);
    border-color: currentColor;
  }
  .badge.danger {
    color: var(--_danger);
    background: var(--_danger-soft);
    border-color: currentColor;
  }
  .badge.info {
    color: var(--_info);
    background: var(--_info-soft);
    border-color: currentColor;
  }
  @media (forced-colors: active) {
    .well,
    .badge {
      border: 1px solid CanvasText;
    }
  }
`;
