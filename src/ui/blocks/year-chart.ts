import {css, html, nothing, svg, type TemplateResult} from 'lit';
import {money, monthInWords} from '../../element/format.js';
import type {Locale} from '../../element/locale.js';
import {hatched, moneyBarStyles, type MoneyPart} from './money-bar.js';
import {moneyLegend} from './money-legend.js';
import {tableStyles} from './table.js';
import {needs} from '../../element/styles.js';

/** Money of one month, `YYYY-MM`, in cents: what the Sécu and the mutuelle paid, and what is expected of them. */
export interface ChartMonth {
  readonly month: string;
  readonly amo: number;
  readonly amc: number;
  readonly expected?: {readonly amo: number; readonly amc: number} | undefined;
  readonly other?: number | undefined;
  readonly remaining: number;
}
export interface YearChartWords {
  comingLong: string;
  otherPayers: string;
  amo: string;
  amoLong: string;
  amc: string;
  remainingLong: string;
  remaining: string;
  month: string;
  chartEmpty: string;
  chart: (first: string, last: string, highest: string, coming: boolean) => string;
}

/** Twelve months as stacked bars: what each paid, in the order of the trio. The table holds the same figures. */
export function yearChart(months: readonly ChartMonth[], words: YearChartWords, locale: Locale): TemplateResult {
  needs(moneyBarStyles, yearChartStyles);
  const name = (month: string, options?: Intl.DateTimeFormatOptions) => monthInWords(month, locale, options);
  const totals = months.map((each) => partsOf(each).reduce((sum, [, cents]) => sum + positive(cents), 0));
  const highest = Math.max(...totals);
  const top = niceTop(highest);
  const coming = months.some(({expected}) => comingOf(expected) > 0);
  const label =
    highest > 0
      ? words.chart(
          name(months[0]!.month),
          name(months.at(-1)!.month),
          name(months[totals.indexOf(highest)]!.month),
          coming,
        )
      : words.chartEmpty;
  const lines = [0, 1, 2, 3];
  return html`${moneyLegend([
      ['amo', words.amoLong],
      ['amc', words.amc],
      ...(coming ? [['soon', words.comingLong] as const] : []),
      ...(hasOther(months) ? [['other', words.otherPayers] as const] : []),
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

/** The same figures, month by month; what is expected, and other payers, where there is any. */
export function yearTable(
  months: readonly ChartMonth[],
  words: YearChartWords,
  locale: Locale,
  labelledBy: string,
): TemplateResult {
  needs(tableStyles, yearChartStyles);
  const columns: [label: string, cents: (month: ChartMonth) => number][] = [
    [words.amo, ({amo}) => amo],
    [words.amc, ({amc}) => amc],
  ];
  if (months.some(({expected}) => comingOf(expected) !== 0))
    columns.push([words.comingLong, ({expected}) => comingOf(expected)]);
  if (hasOther(months)) columns.push([words.otherPayers, ({other = 0}) => other]);
  columns.push([words.remaining, ({remaining}) => remaining]);
  return html`<table
    class="table year ${columns.length > 3 ? 'wide' : ''}"
    part="table"
    role="table"
    aria-labelledby=${labelledBy}
  >
    <thead role="rowgroup">
      <tr role="row">
        ${[words.month, ...columns.map(([label]) => label)].map(
          (label, index) => html`<th role="columnheader" scope="col" class=${index ? 'amount' : nothing}>${label}</th>`,
        )}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${months.map(
        (each) =>
          html`<tr role="row">
            <th role="rowheader" scope="row">${monthInWords(each.month, locale, {month: 'short', year: 'numeric'})}</th>
            ${columns.map(
              ([label, cents], index) =>
                html`<td role="cell" class="amount ${index === columns.length - 1 ? 'strong' : ''}">
                  <span class="cell-label">${label}</span><span class="num">${money(cents(each), locale)}</span>
                </td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

const comingOf = (expected: ChartMonth['expected']) => (expected ? expected.amo + expected.amc : 0);
const hasOther = (months: readonly ChartMonth[]) => months.some(({other}) => other);

/** In the order of the trio; what is expected of a payer follows what it paid. */
function partsOf({amo, amc, expected, other = 0, remaining}: ChartMonth): MoneyPart[] {
  return [
    ['amo', amo],
    ['amo', expected?.amo ?? 0, true],
    ['amc', amc],
    ['amc', expected?.amc ?? 0, true],
    ['other', other],
    ['remaining', remaining],
  ];
}

function column(month: ChartMonth, index: number, count: number, top: number): unknown {
  const slot = 1 / count;
  let floor = 1;
  return partsOf(month).map(([payer, cents, expected]) => {
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
    return svg`<rect
      class="bar-${payer} ${expected ? 'soon' : ''}"
      x=${box.x}
      width=${box.width}
      y=${box.y}
      height=${box.height}
    ></rect>`;
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
  .table.year td,
  .table.sums th,
  .table.sums td {
    padding-inline: calc(1 * var(--_u));
  }
  @container widget (max-width: 26em) {
    .table.year {
      font-size: 0.9375em;
    }
  }
  /* five columns of money need room: below, each month is a heading with its figures by two */
  @container widget (max-width: 26em) {
    .table.wide,
    .table.wide tbody {
      display: block;
    }
    .table.wide thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .table.wide tr {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      padding-block: calc(2 * var(--_u));
      border-block-end: 1px solid var(--_border);
    }
    .table.wide th,
    .table.wide td {
      padding-block: calc(0.5 * var(--_u));
      border: 0;
    }
    .table.wide th {
      grid-column: 1 / -1;
      font-weight: 700;
    }
    .table.wide .amount {
      text-align: start;
    }
    .table.wide .cell-label {
      display: block;
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
      grid-template-columns: minmax(0, 1fr);
    }
    .table.year .amount {
      text-align: start;
    }
    .table.year .cell-label {
      display: block;
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
