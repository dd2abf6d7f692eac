import {css, html, nothing, svg, type TemplateResult} from 'lit';
import {money, monthInWords} from '../../element/format.js';
import type {Locale} from '../../element/locale.js';
import {hatched, moneyLegend, type Payer} from './money-bar.js';
import {moneyBarStyles} from './money-bar.js';
import {tableStyles} from './table.js';
import {needs} from '../../element/styles.js';

/** Money of one month, `YYYY-MM`, in cents. */
export interface ChartMonth {
  readonly month: string;
  readonly amo: number;
  readonly amc: number;
  readonly remaining: number;
}
export interface YearChartWords {
  amo: string;
  amoLong: string;
  amc: string;
  remainingLong: string;
  remaining: string;
  month: string;
  chartEmpty: string;
  chart: (first: string, last: string, highest: string) => string;
}

/** Twelve months as stacked bars: what each paid, in the order of the trio. The table holds the same figures. */
export function yearChart(months: readonly ChartMonth[], words: YearChartWords, locale: Locale): TemplateResult {
  needs(moneyBarStyles, yearChartStyles);
  const name = (month: string, options?: Intl.DateTimeFormatOptions) => monthInWords(month, locale, options);
  const totals = months.map((each) => positive(each.amo) + positive(each.amc) + positive(each.remaining));
  const highest = Math.max(...totals);
  const top = niceTop(highest);
  const label =
    highest > 0
      ? words.chart(name(months[0]!.month), name(months.at(-1)!.month), name(months[totals.indexOf(highest)]!.month))
      : words.chartEmpty;
  const lines = [0, 1, 2, 3];
  return html`${moneyLegend([
      ['amo', words.amoLong],
      ['amc', words.amc],
      ['remaining', words.remainingLong],
    ])}
    <div class="chart">
      <p class="chart-axis num" aria-hidden="true">
        ${[...lines].reverse().map((line) => html`<span>${euros((top * line) / 3, locale)}</span>`)}
      </p>
      <svg class="chart-bars" role="img" aria-label=${label}>
        ${lines.map(
          (line) =>
            svg`<line class="chart-line" x1="0" x2="100%" y1=${percent(line / 3)} y2=${percent(line / 3)}></line>`,
        )}
        ${months.map((each, index) => column(each, index, months.length, top))}
      </svg>
      <ol class="chart-months" aria-hidden="true">
        ${months.map(
          ({month}) =>
            html`<li>
              <span class="chart-letter">${name(month, {month: 'narrow'})}</span
              ><span class="chart-word">${name(month, {month: 'short'})}</span>
            </li>`,
        )}
      </ol>
    </div>`;
}

/** The same figures, month by month. */
export function yearTable(
  months: readonly ChartMonth[],
  words: YearChartWords,
  locale: Locale,
  labelledBy: string,
): TemplateResult {
  needs(tableStyles, yearChartStyles);
  return html`<table class="table year" part="table" role="table" aria-labelledby=${labelledBy}>
    <thead role="rowgroup">
      <tr role="row">
        ${[words.month, words.amo, words.amc, words.remaining].map(
          (label, index) => html`<th role="columnheader" scope="col" class=${index ? 'amount' : nothing}>${label}</th>`,
        )}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${months.map(
        (each) =>
          html`<tr role="row">
            <th role="rowheader" scope="row">${monthInWords(each.month, locale, {month: 'short', year: 'numeric'})}</th>
            ${[each.amo, each.amc, each.remaining].map(
              (cents, index) =>
                html`<td role="cell" class="amount ${index === 2 ? 'strong' : ''}">
                  <span class="num">${money(cents, locale)}</span>
                </td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function column({amo, amc, remaining}: ChartMonth, index: number, count: number, top: number): unknown {
  const slot = 1 / count;
  let floor = 1;
  return (
    [
      ['amo', amo],
      ['amc', amc],
      ['remaining', remaining],
    ] as [Payer, number][]
  ).map(([payer, cents]) => {
    const height = positive(cents) / top;
    if (height <= 0) return nothing;
    floor -= height;
    const box = {
      x: percent((index + 0.17) * slot),
      width: percent(0.66 * slot),
      y: percent(floor),
      height: percent(height),
    };
    if (payer === 'remaining') return hatched(box, 200);
    return svg`<rect class="bar-${payer}" x=${box.x} width=${box.width} y=${box.y} height=${box.height}></rect>`;
  });
}

const positive = (cents: number) => Math.max(0, cents);
const percent = (part: number) => `${Math.round(part * 10_000) / 100}%`;
const euros = (cents: number, locale: Locale) => money(cents, locale).replace(/[,.]00(?=\D*$)/, '');

/** A round sum just above, that three lines divide well. */
function niceTop(cents: number): number {
  for (let unit = 300; ; unit *= 10)
    for (const times of [1, 2, 3, 4, 5, 6, 8]) if (unit * times >= cents) return unit * times;
}

export const yearChartStyles = css`
  .chart {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: calc(1.5 * var(--_u)) calc(2.5 * var(--_u));
  }
  .chart-bars {
    inline-size: 100%;
    block-size: 15em;
    overflow: visible;
  }
  .chart-bars rect {
    stroke: var(--_surface);
    stroke-width: 1.5;
  }
  .chart-bars .bar-back {
    fill: var(--_surface);
    stroke: none;
  }
  .chart-bars .bar-hatch {
    stroke-width: 400;
  }
  .chart-line {
    stroke: var(--_border);
  }
  .chart-axis {
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    text-align: end;
    font-size: 0.875em;
    line-height: 1;
    color: var(--_muted);
    padding-block-start: 0.3em;
    margin-block-end: -0.4em;
  }
  .chart-months {
    grid-column: 2;
    display: grid;
    grid-template-columns: repeat(12, minmax(0, 1fr));
    text-align: center;
    font-size: 0.875em;
    color: var(--_muted);
  }
  .chart-word {
    display: none;
  }
  @container widget (min-width: 40em) {
    .chart-word {
      display: inline;
    }
    .chart-letter {
      display: none;
    }
  }
  .table.year th,
  .table.year td {
    padding-inline: calc(1 * var(--_u));
  }
  @container widget (max-width: 26em) {
    .table.year {
      font-size: 0.9375em;
    }
  }
  @container widget (max-width: 14em) {
    .table.year,
    .table.year tbody {
      display: block;
    }
    .table.year thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .table.year tr {
      display: grid;
    }
    .table.year .amount {
      text-align: start;
    }
    .chart-axis {
      display: none;
    }
    .chart {
      grid-template-columns: minmax(0, 1fr);
    }
    .chart-months {
      grid-column: 1;
    }
  }
  @media (forced-colors: active) {
    .chart-bars {
      forced-color-adjust: none;
    }
    .chart-line {
      stroke: GrayText;
    }
    .chart-bars rect {
      stroke: Canvas;
    }
    .chart-bars .bar-back {
      fill: Canvas;
    }
  }
`;
