import {html, type TemplateResult} from 'lit';
import type {MonthTotal} from '../../contract/reimbursements.js';
import {todayIn} from '../../domain/stored-date.js';
import type {Locale} from '../../element/locale.js';
import {needs} from '../../element/styles.js';
import {yearChart, yearTable, type ChartMonth} from '../../ui/blocks/year-chart.js';
import type {MoreMessages} from './more.messages.fr.js';
import {moreStyles} from './more.styles.js';
import type {TimelineMessages} from './reimbursement-timeline.messages.fr.js';

export interface YearState {
  table: boolean;
}
interface YearView {
  t: TimelineMessages & MoreMessages;
  locale: Locale;
  state: YearState;
  changed: () => void;
}

/** The year by month: a picture, or the same figures in a table. */
export function yearSection(
  months: readonly MonthTotal[],
  period: string,
  {t, locale, state, changed}: YearView,
): TemplateResult {
  needs(moreStyles);
  const shown = twelveMonths(months, /^\d{4}$/.test(period) ? `${period}-12` : todayIn().slice(0, 7));
  const choice = (label: string, table: boolean) =>
    html`<button
      type="button"
      part="button"
      aria-pressed=${String(state.table === table) as 'true' | 'false'}
      @click=${() => {
        state.table = table;
        changed();
      }}
    >
      ${label}
    </button>`;
  return html`<section class="section" part="section" aria-labelledby="year">
    <div class="row year-head">
      <h3 class="heading" part="heading" id="year">${/^\d{4}$/.test(period) ? t.yearOf(period) : t.year}</h3>
      <div class="switch" role="group" aria-label=${t.presentation}>
        ${choice(t.asChart, false)}${choice(t.asTable, true)}
      </div>
    </div>
    ${state.table ? yearTable(shown, t, locale, 'year') : yearChart(shown, t, locale)}
  </section>`;
}

/** What was paid of a month, and what is expected; where the server does not tell them apart, all of it. */
function chartMonth({month, amo, amc, paid, expected, otherPayers, remaining}: MonthTotal): ChartMonth {
  return {month, amo, amc, ...paid, expected, other: otherPayers, remaining};
}

/** A month without care keeps its place. */
function twelveMonths(months: readonly MonthTotal[], last: string): ChartMonth[] {
  const [year, month] = last.split('-').map(Number) as [number, number];
  return Array.from({length: 12}, (_, back) => {
    const count = year * 12 + month - 1 - (11 - back);
    const name = `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
    const total = months.find((each) => each.month === name);
    return total ? chartMonth(total) : {month: name, amo: 0, amc: 0, remaining: 0};
  });
}
