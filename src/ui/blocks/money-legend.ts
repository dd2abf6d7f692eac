import {css, html, type TemplateResult} from 'lit';
import {needs} from '../../element/styles.js';
import {moneyBarStyles, type Payer} from './money-bar.js';

/**
 * What the colours, the lighter shade (`soon`) and the hatching mean. For those who see them: the table says it in
 * words.
 */
export function moneyLegend(labels: readonly (readonly [payer: Payer | 'soon', label: string])[]): TemplateResult {
  needs(moneyBarStyles, legendStyles);
  return html`<ul class="legend" aria-hidden="true">
    ${labels.map(([payer, label]) => html`<li><span class="key ${payer}"></span>${label}</li>`)}
  </ul>`;
}

const legendStyles = css`
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: calc(1 * var(--_u)) calc(5 * var(--_u));
    font-size: 0.9375em;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: calc(2 * var(--_u));
  }
  .key.soon:not(.amo, .amc) {
    background: linear-gradient(90deg, var(--_amo) 50%, var(--_amc) 50%);
  }
`;
