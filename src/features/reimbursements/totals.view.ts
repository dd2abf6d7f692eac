import {html, nothing, type TemplateResult} from 'lit';
import type {ReimbursementPage, ReimbursementTotal} from '../../contract/reimbursements.js';
import {money} from '../../element/format.js';
import type {Locale} from '../../element/locale.js';
import {needs} from '../../element/styles.js';
import {cardStyles, facts} from '../../ui/blocks/card.js';
import {icon} from '../../ui/blocks/icon.js';
import {tableStyles} from '../../ui/blocks/table.js';
import {yearChartStyles} from '../../ui/blocks/year-chart.js';
import type {MoreMessages} from './more.messages.fr.js';
import {moreStyles} from './more.styles.js';
import type {TimelineMessages} from './reimbursement-timeline.messages.fr.js';

export type Totals = Pick<ReimbursementPage, 'years' | 'persons' | 'delays'>;

interface TotalsView {
  t: TimelineMessages & MoreMessages;
  locale: Locale;
  nameOf: (id: string) => string | undefined;
}

/** What the acts that are listed come to, by year and by person: figures of the server, nothing is added up here. */
export function totalsSection({years = [], persons = []}: Totals, view: TotalsView): TemplateResult | typeof nothing {
  needs(moreStyles, cardStyles, tableStyles, yearChartStyles);
  const {t} = view;
  if (!years.length && persons.length < 2) return nothing;
  const named = persons.map((each) => ({...each, name: view.nameOf(each.personId) ?? t.everyone}));
  const dated = years.map((each) => ({...each, name: each.year}));
  return html`<section class="section totals" part="section" aria-labelledby="totals">
    <h3 class="heading" part="heading" id="totals">${t.totals}</h3>
    <details class="fold">
      <summary><span>${t.seeTotals}</span>${icon('chevron', true)}</summary>
      <div class="stack">
        ${dated.length ? table('years', t.columns.year, dated, view) : nothing}
        ${named.length > 1 ? table('persons', t.columns.person, named, view) : nothing}
        <p class="small muted">${t.totalsNote}</p>
      </div>
    </details>
  </section>`;
}

type Named = ReimbursementTotal & {name: string};

function table(
  of: 'years' | 'persons',
  column: string,
  rows: readonly Named[],
  {t, locale}: TotalsView,
): TemplateResult {
  const sum = (parts: {amo: number; amc: number}) => money(parts.amo + parts.amc, locale);
  const columns = [t.columns.reimbursed, t.comingLong, t.remaining, t.columns.spent] as const;
  const figures = ({paid, expected, remaining, spent}: Named) => [
    paid ? sum(paid) : '–',
    expected ? sum(expected) : '–',
    money(remaining, locale),
    money(spent, locale),
  ];
  return html`<table class="table sums wide" part="table" role="table">
    <caption class="subheading">
      ${t.totalsOf[of]}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${[column, ...columns].map(
          (label, index) => html`<th role="columnheader" scope="col" class=${index ? 'amount' : nothing}>${label}</th>`,
        )}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        (row) =>
          html`<tr role="row">
            <th role="rowheader" scope="row">
              <span class="strong">${row.name}</span> <span class="small muted">${t.acts(row.count)}</span>
            </th>
            ${figures(row).map(
              (figure, index) =>
                html`<td role="cell" class="amount ${index === 0 ? 'strong' : ''}">
                  <span class="cell-label">${columns[index]}</span><span class="num">${figure}</span>
                </td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** « Quand serai-je remboursé ? »: what happens in which order, and how long the insurer says that it takes. */
export function whenView({delays = []}: Totals, {t}: TotalsView): TemplateResult {
  needs(cardStyles);
  const {when} = t;
  return html`<details class="fold when">
    <summary>${icon('info', true)}<span>${when.title}</span>${icon('chevron', true)}</summary>
    <div class="stack">
      <p>${when.text}</p>
      ${delays.length ? facts(delays.map(({label, text}) => [label, text] as const)) : nothing}
      <p>${when.late}</p>
    </div>
  </details>`;
}
