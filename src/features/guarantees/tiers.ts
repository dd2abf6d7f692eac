import {html, nothing, type TemplateResult} from 'lit';
import {money} from '../../element/format.js';
import {needs} from '../../element/styles.js';
import {cardStyles} from '../../ui/blocks/card.js';
import {icon} from '../../ui/blocks/icon.js';
import {tableStyles} from '../../ui/blocks/table.js';
import {columnsOf} from './combinations.js';
import type {MoreMessages} from './guarantees-more.messages.fr.js';
import type {GuaranteesView} from './guarantees.view.js';

/** What other households would pay, or each person of this one (DOMAIN 6.1): every amount is the server's. */
export function tiersView(
  {offer, topUp, household, locale}: GuaranteesView,
  t: MoreMessages,
): TemplateResult | typeof nothing {
  const {tiers = []} = offer;
  if (!tiers.length) return nothing;
  needs(cardStyles, tableStyles);
  const columns = columnsOf(offer, topUp);
  const words = t.tiers[household?.pricing === 'perPerson' ? 'perPerson' : 'byTier'];
  return html`<details class="fold tiers">
    <summary>${icon('info', true)}<span id="tiers">${words.title}</span>${icon('chevron', true)}</summary>
    <p class="muted small">
      ${words.note}${topUp && offer.topUp ? html` ${t.tiers.withTopUp(offer.topUp.name)}` : nothing}
    </p>
    <table class="table" part="table" role="table" aria-labelledby="tiers">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${words.column}</th>
          ${columns.map(({plan}) => html`<th role="columnheader" scope="col" class="amount">${plan.name}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${tiers.map(({id, label, note, shares}) => {
          const present = household?.tier?.id === id;
          return html`<tr role="row" class=${present ? 'mine' : ''}>
            <th role="rowheader" scope="row">
              <span class="strong">${label}</span
              >${present ? html` <span class="compare-mine">${t.tiers.yours}</span>` : nothing}
              ${note ? html`<span class="small muted tier-note">${note}</span>` : nothing}
            </th>
            ${columns.map(
              ({plan, combination}) =>
                html`<td role="cell" class="amount">
                  <span class="cell-label" aria-hidden="true">${plan.name}</span
                  ><span class="num">${amount(shares[combination.id], locale)}</span>
                </td>`,
            )}
          </tr>`;
        })}
      </tbody>
    </table>
  </details>`;
}

const amount = (cents: number | undefined, locale: GuaranteesView['locale']): string =>
  cents === undefined ? '–' : money(cents, locale);
