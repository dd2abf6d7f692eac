import {css, html, type TemplateResult} from 'lit';
import {needs} from '../../element/styles.js';

/** A label, and an amount in words and figures. */
export type SumLine = readonly [label: unknown, amount: unknown];

/** Amounts line by line, and what they come to between heavy rules. */
export function sum(lines: readonly SumLine[], total: SumLine): TemplateResult {
  needs(sumStyles);
  const pair = ([label, amount]: SumLine, isTotal: boolean) =>
    html`<div class=${isTotal ? 'sum-total' : ''}>
      <dt>${label}</dt>
      <dd>${amount}</dd>
    </div>`;
  return html`<dl class="sum">${lines.map((line) => pair(line, false))}${pair(total, true)}</dl>`;
}

const sumStyles = css`
  .sum {
    display: grid;
  }
  .sum > div {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 calc(4 * var(--_u));
    padding-block: calc(2.5 * var(--_u));
    border-block-end: 1px solid var(--_border);
  }
  .sum dt {
    min-inline-size: 0;
  }
  .sum dd {
    margin-inline-start: auto;
    font-weight: 600;
    text-align: end;
  }
  .sum > .sum-total {
    border-block: 2px solid var(--_text);
    font-weight: 700;
    font-size: 1.1875em;
  }
  .sum-total dd {
    font-weight: 700;
  }
`;
