import {html, nothing, type TemplateResult} from 'lit';
import type {Offer} from '../../contract/guarantees.js';
import {needs} from '../../element/styles.js';
import {icon} from '../../ui/blocks/icon.js';
import {tableStyles} from '../../ui/blocks/table.js';
import {tickStyles} from '../../ui/blocks/tick.styles.js';
import {columnsOf, combinationOf} from './combinations.js';
import type {MoreMessages} from './guarantees-more.messages.fr.js';
import type {GuaranteesView} from './guarantees.view.js';

type Group = Offer['comparison'][number];
type Row = Group['rows'][number];

/** What the member sees of the comparison. */
export interface ComparisonState {
  onlyChanges: boolean;
  /** Posts opened at a narrow width, where they are folded; by heading. */
  open: Set<string>;
  changed: () => void;
}

/** Rows whose columns differ. */
function onlyDifferences(groups: readonly Group[], ids: readonly string[]): Group[] {
  const differs = ({levels}: Row) => ids.some((id) => levels[id] !== levels[ids[0]!]);
  return groups.map((group) => ({...group, rows: group.rows.filter(differs)})).filter((group) => group.rows.length);
}

/**
 * What each plan reimburses as it would be taken now, the top-up counted in; the chosen one marked in words. Narrow, a
 * post is folded until it is asked for.
 */
export function comparisonView(
  {offer, planId, topUp}: GuaranteesView,
  t: MoreMessages,
  missing: string,
  state: ComparisonState,
): TemplateResult | typeof nothing {
  needs(tableStyles, tickStyles);
  if (!offer.comparison.length) return nothing;
  const columns = columnsOf(offer, topUp);
  const ids = columns.map(({combination}) => combination.id);
  const groups = state.onlyChanges ? onlyDifferences(offer.comparison, ids) : offer.comparison;
  const mine = (id: string) => (id === planId ? 'mine' : '');
  const topped = (column: (typeof columns)[number]) => (column.combination.topUp ? offer.topUp?.name : undefined);
  // where not even the columns fit (large text on a phone), each cell says which it is
  const label = ({plan}: (typeof columns)[number]) =>
    html`<span class="cell-label" aria-hidden="true"
      >${plan.name}${mine(plan.id) ? html`, ${t.yourChoice}` : nothing}</span
    >`;
  const cell = ({levels}: Row, column: (typeof columns)[number]) => {
    const {plan, combination} = column;
    const level = levels[combination.id];
    const without = combination.topUp ? levels[combinationOf(offer, plan.id, false)?.id ?? ''] : undefined;
    return html`<td role="cell" class=${mine(plan.id)}>
      ${label(column)}${level ?? missing}${
        without !== undefined && without !== level
          ? html` <span class="compare-instead">${t.insteadOf(without)}</span>`
          : nothing
      }
    </td>`;
  };
  return html`<section class="section" part="section" aria-labelledby="compare">
    <div class="row compare-head">
      <h3 class="heading" part="heading" id="compare">${t.compare}</h3>
      ${
        columns.length > 1
          ? html`<label class="check"
              ><input
                class="tick"
                type="checkbox"
                .checked=${state.onlyChanges}
                @change=${() => {
                  state.onlyChanges = !state.onlyChanges;
                  state.changed();
                }}
              /><span>${t.onlyChanges}</span></label
            >`
          : nothing
      }
    </div>
    <table class="table compare" part="table" role="table" aria-labelledby="compare">
      <caption class="muted small">
        ${t.compareNote}${columns.some(topped) ? html` ${t.tiers.withTopUp(offer.topUp!.name)}` : nothing}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col"><span class="visually-hidden">${t.care}</span></th>
          ${columns.map(
            (column) =>
              html`<th role="columnheader" scope="col" class=${mine(column.plan.id)}>
                ${column.plan.name}
                ${topped(column) ? html`<span class="compare-more">+ ${topped(column)}</span>` : nothing}
                ${mine(column.plan.id) ? html`<span class="compare-mine">${t.yourChoice}</span>` : nothing}
              </th>`,
          )}
        </tr>
      </thead>
      ${groups.map((group, index) => {
        const open = state.onlyChanges || state.open.has(group.heading);
        return html`<tbody role="rowgroup" id="post-${index}" class=${open ? 'open' : ''}>
          <tr role="row" class="compare-group">
            <th role="rowheader" scope="rowgroup" colspan=${columns.length + 1}>
              <span class="post-name">${group.heading}</span>${
                state.onlyChanges ? nothing : postButton(group, index, open, state)
              }
            </th>
          </tr>
          ${group.rows.map(
            (row) =>
              html`<tr role="row">
                <th role="rowheader" scope="row">${row.label}</th>
                ${columns.map((column) => cell(row, column))}
              </tr>`,
          )}
        </tbody>`;
      })}
    </table>
    ${groups.length ? nothing : html`<p class="muted">${t.noChange}</p>`}
  </section>`;
}

/**
 * Opens a post where it is folded, and says what is in it. Shown at a narrow width only (the styles decide), in the
 * place of the name: wide, nothing is folded.
 */
function postButton({heading, rows}: Group, index: number, open: boolean, state: ComparisonState): TemplateResult {
  const toggle = () => {
    if (!state.open.delete(heading)) state.open.add(heading);
    state.changed();
  };
  return html`<button
    type="button"
    class="post"
    aria-expanded=${open ? 'true' : 'false'}
    aria-controls="post-${index}"
    @click=${toggle}
  >
    <span class="post-title">${heading}</span>${icon('chevron', true)}
    ${open ? nothing : html`<span class="post-inside">${rows.map(({label}) => label).join(', ')}</span>`}
  </button>`;
}
