import {css, html, type TemplateResult} from 'lit';
import {deliveries, type ContactPreferences} from '../../contract/contact-preferences.js';
import {needs} from '../../element/styles.js';
import {tableStyles} from '../../ui/blocks/table.js';
import {tickStyles} from '../../ui/blocks/tick.styles.js';
import {isDelivery, type Chosen} from './choices.js';
import type {ContactPreferencesMessages} from './contact-preferences.messages.fr.js';

type Paper = ContactPreferences['papers'][number];

/** Each paper in a row, with one radio for each way it may come; one that the law fixes says so. */
export function papersTable(
  chosen: Chosen,
  papers: readonly Paper[],
  {papers: t}: ContactPreferencesMessages,
): TemplateResult {
  needs(tableStyles, tickStyles, papersStyles);
  const row = (paper: Paper, index: number) =>
    html`<tr role="row">
      <th role="rowheader" scope="row" id="paper-${index}">
        <span class="paper-name">${paper.label}</span>
        ${paper.when ? html`<span class="small muted paper-when">${paper.when}</span>` : ''}
      </th>
      ${paper.changeable ? radios(index) : fixed(paper)}
    </tr>`;
  const radios = (index: number) => {
    const path = `papers.${index}`;
    const name = `f-papers-${index}`;
    return deliveries.map(
      (delivery) =>
        html`<td role="cell" class="paper-way">
          <label class="pick"
            ><input
              class="tick"
              type="radio"
              name=${name}
              id="${name}-${delivery}"
              data-value=${delivery}
              aria-labelledby="paper-${index} delivery-${delivery}"
              .checked=${chosen.get(path) === delivery}
              @change=${() => chosen.set(path, delivery)}
            /><span class="pick-label" aria-hidden="true">${t.deliveries[delivery]}</span></label
          >
        </td>`,
    );
  };
  const fixed = ({delivery}: Paper) =>
    html`<td role="cell" class="paper-fixed small muted" colspan="2" aria-colspan="2">
      ${isDelivery(delivery) ? t.always[delivery] : t.unknown}
    </td>`;
  return html`<table class="table papers" role="table" aria-label=${t.table}>
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">${t.paper}</th>
        ${deliveries.map(
          (each) =>
            html`<th role="columnheader" scope="col" class="paper-way" id="delivery-${each}">
              ${t.deliveries[each]}
            </th>`,
        )}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${papers.map(row)}
    </tbody>
  </table>`;
}

const papersStyles = css`
  .papers th:first-child {
    padding-inline-start: 0;
  }
  .papers tbody th {
    vertical-align: middle;
  }
  .paper-name {
    font-weight: 600;
  }
  .paper-when {
    display: block;
  }
  .papers :is(th, td).paper-way {
    inline-size: 5.5em;
    min-inline-size: 0;
    padding-inline: 0;
    text-align: center;
    vertical-align: middle;
    overflow-wrap: normal;
  }
  .papers td.paper-way {
    padding-block: calc(1 * var(--_u));
  }
  .papers td.paper-fixed {
    padding-inline: 0;
    text-align: center;
    vertical-align: middle;
  }
  .pick {
    display: grid;
    place-content: center;
    min-block-size: 2.75em;
    cursor: pointer;
  }
  .pick-label {
    display: none;
  }
  @container widget (max-width: 19em) {
    .papers thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .papers :is(tbody, tr, th, td) {
      display: block;
    }
    .papers tr {
      padding-block: calc(2 * var(--_u));
      border-block-end: 1px solid var(--_border);
    }
    .papers :is(tbody th, td, td.paper-way, td.paper-fixed) {
      inline-size: auto;
      padding: 0;
      border: 0;
      text-align: start;
    }
    .pick {
      grid-template-columns: auto minmax(0, 1fr);
      gap: calc(3 * var(--_u));
      place-content: center stretch;
    }
    .pick-label {
      display: block;
    }
  }
`;
