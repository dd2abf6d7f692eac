import {css, html, type TemplateResult} from 'lit';
import type {CareExample} from '../../contract/care.js';
import {money} from '../../element/format.js';
import type {Locale} from '../../element/locale.js';
import {tableStyles} from './table.js';
import {moneyBar} from './money-bar.js';
import {moneyLegend} from './money-legend.js';
import {needs} from '../../element/styles.js';

export interface CareExampleWords {
  care: string;
  price: string;
  amo: string;
  amoShort: string;
  amc: string;
  remaining: string;
  remainingColumn: string;
  remainingShort: string;
}

/** What a level gives for usual care, as the insurer worked it out: price, Sécu, mutuelle, and what is left. */
export function careExamples(
  rows: readonly CareExample[],
  words: CareExampleWords,
  locale: Locale,
  labelledBy: string,
): TemplateResult {
  needs(tableStyles, careExampleStyles);
  const amount = (label: string, cents: number, strong = false) =>
    html`<td role="cell" class="amount ${strong ? 'strong' : ''}">
      <span class="cell-label" aria-hidden="true">${label}</span><span class="num">${money(cents, locale)}</span>
    </td>`;
  return html`${moneyLegend([
      ['amo', words.amo],
      ['amc', words.amc],
      ['remaining', words.remaining],
    ])}
    <table class="table examples" part="table" role="table" aria-labelledby=${labelledBy}>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${words.care}</th>
          ${[words.price, words.amoShort, words.amc, words.remainingColumn].map(
            (label) => html`<th role="columnheader" scope="col" class="amount">${label}</th>`,
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map(
          (row) =>
            html`<tr role="row">
              <th role="rowheader" scope="row">
                <span class="strong">${row.care}</span>${moneyBar(row.price, [
                  ['amo', row.amo],
                  ['amc', row.amc],
                  ['remaining', row.remaining],
                ])}
              </th>
              ${amount(words.price, row.price)}${amount(words.amoShort, row.amo)}${amount(words.amc, row.amc)}${amount(
                words.remainingShort,
                row.remaining,
                true,
              )}
            </tr>`,
        )}
      </tbody>
    </table>`;
}

export const careExampleStyles = css`
  .table.examples th .bar {
    margin-block-start: calc(1.5 * var(--_u));
    max-inline-size: 20em;
  }
  /* Narrow: the row header takes its own line above its cells; heads that are not shown are still there to be heard */
  @container widget (max-width: 39.99em) {
    .table.examples,
    .table.examples tbody {
      display: block;
    }
    .table.examples th,
    .table.examples td {
      border: 0;
      inline-size: auto;
    }
    .table.examples thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .table.examples tr {
      display: grid;
      grid-template-columns: repeat(4, minmax(0, 1fr));
      padding-block: calc(2 * var(--_u));
      border-block-end: 1px solid var(--_border);
    }
    .table.examples th {
      grid-column: 1 / -1;
      padding-inline: 0;
    }
    .table.examples td.amount {
      padding: calc(1 * var(--_u)) 0;
      text-align: start;
      font-size: 0.9375em;
    }
    .table.examples .cell-label {
      display: block;
    }
    .table.examples th .bar {
      max-inline-size: none;
    }
  }
  @container widget (max-width: 26em) {
    .table.examples tr {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .table.examples td.amount {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0 0.5em;
      padding-inline-end: calc(3 * var(--_u));
      font-size: 1em;
    }
    .table.examples td.amount:nth-child(odd) {
      padding-inline: calc(3 * var(--_u)) 0;
    }
  }
`;
