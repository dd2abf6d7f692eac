import {html, nothing, type TemplateResult} from 'lit';
import type {Offer} from '../../contract/guarantees.js';
import type {GuaranteesView} from './guarantees.view.js';
import {tableStyles} from '../../ui/blocks/table.js';
import {tickStyles} from '../../ui/blocks/tick.styles.js';
import {needs} from '../../element/styles.js';

type Group = Offer['comparison'][number];

const differs = (levels: readonly string[]): boolean => levels.some((level) => level !== levels[0]);

function onlyDifferences(groups: readonly Group[]): Group[] {
  return groups
    .map((group) => ({...group, rows: group.rows.filter((row) => differs(row.levels))}))
    .filter((group) => group.rows.length);
}

/** What each plan reimburses, row by row, with the chosen one marked in words. */
export function comparisonView(
  view: GuaranteesView,
  missing: string,
  onlyChanges: boolean,
  toggle: () => void,
): TemplateResult | typeof nothing {
  needs(tableStyles, tickStyles);
  const {t, offer, planId} = view;
  if (!offer.comparison.length) return nothing;
  const {plans} = offer;
  const groups = onlyChanges ? onlyDifferences(offer.comparison) : offer.comparison;
  const mine = (index: number) => (plans[index]?.id === planId ? 'mine' : '');
  // where not even the columns fit (large text on a phone), each cell says which it is
  const label = (index: number) =>
    html`<span class="cell-label" aria-hidden="true"
      >${plans[index]!.name}${mine(index) ? html`, ${t.yourChoice}` : nothing}</span
    >`;
  const row = ({label: care, levels}: Group['rows'][number]) =>
    html`<tr role="row">
      <th role="rowheader" scope="row">${care}</th>
      ${plans.map(
        (_, index) => html`<td role="cell" class=${mine(index)}>${label(index)}${levels[index] ?? missing}</td>`,
      )}
    </tr>`;
  return html`<section class="section" part="section" aria-labelledby="compare">
    <div class="row compare-head">
      <h3 class="heading" part="heading" id="compare">${t.compare}</h3>
      ${
        plans.length > 1
          ? html`<label class="check"
              ><input class="tick" type="checkbox" .checked=${onlyChanges} @change=${toggle} /><span
                >${t.onlyChanges}</span
              ></label
            >`
          : nothing
      }
    </div>
    <table class="table compare" part="table" role="table" aria-labelledby="compare">
      <caption class="muted small">
        ${t.compareNote}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col"><span class="visually-hidden">${t.care}</span></th>
          ${plans.map(
            (plan, index) =>
              html`<th role="columnheader" scope="col" class=${mine(index)}>
                ${plan.name}${mine(index) ? html` <span class="compare-mine">${t.yourChoice}</span>` : nothing}
              </th>`,
          )}
        </tr>
      </thead>
      ${groups.map(
        (group) =>
          html`<tbody role="rowgroup">
            <tr role="row" class="compare-group">
              <th role="rowheader" scope="rowgroup" colspan=${plans.length + 1}>${group.heading}</th>
            </tr>
            ${group.rows.map(row)}
          </tbody>`,
      )}
    </table>
    ${groups.length ? nothing : html`<p class="muted">${t.noChange}</p>`}
  </section>`;
}
