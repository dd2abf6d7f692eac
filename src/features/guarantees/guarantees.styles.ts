import {css} from 'lit';

/** Plans, what they cost, what they reimburse. */
export const guaranteesStyles = css`
  .plans {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(3 * var(--_u));
  }
  .plan {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: calc(2 * var(--_u)) calc(3 * var(--_u));
    align-content: start;
    padding: calc(5 * var(--_u));
    border: var(--_stroke) solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_raised);
    cursor: pointer;
  }
  .plan > * {
    grid-column: 1 / -1;
  }
  .plan .tick {
    grid-column: 2;
    grid-row: 1;
  }
  .plan-name {
    grid-column: 1;
    grid-row: 1;
    font: var(--_weight-heading) 1.25em/1.25 var(--_font-heading);
    font-variant-numeric: lining-nums;
    text-wrap: balance;
  }
  .plan-pitch {
    line-height: 1.45;
  }
  .plan-amount {
    display: block;
    font-size: 1.625em;
    font-weight: 700;
    letter-spacing: -0.01em;
  }
  .plan-price {
    padding-block-start: calc(2 * var(--_u));
    line-height: 1.3;
  }
  .plan:hover {
    border-color: var(--_text);
  }
  .plan:has(:checked) {
    border-color: var(--_primary);
    box-shadow: inset 0 0 0 calc(3px - var(--_stroke)) var(--_primary);
    background: var(--_primary-soft);
  }
  .plan:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .plan .tick:focus-visible {
    outline: none;
    box-shadow: none;
  }
  .skeleton .plan {
    pointer-events: none;
    border-color: var(--_border);
  }
  .has-error .plan {
    border-color: var(--_danger);
  }
  @container widget (min-width: 44em) {
    .plans {
      grid-template-columns: repeat(auto-fit, minmax(11em, 1fr));
    }
    .plan {
      grid-template-rows: auto 1fr auto auto auto;
    }
  }
  .topup {
    border-style: dashed;
    border-radius: var(--_radius);
    padding: calc(4 * var(--_u)) calc(5 * var(--_u));
  }
  .topup:has(:checked) {
    border-style: solid;
  }
  .total {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: calc(1 * var(--_u)) calc(6 * var(--_u));
    padding-block: calc(4 * var(--_u));
    border-block: 2px solid var(--_text);
    line-height: 1.4;
  }
  .total-label {
    font-weight: 600;
    font-size: 1.0625em;
  }
  .total-label .muted {
    font-weight: 400;
  }
  .total-amount {
    font-size: 1.75em;
    font-weight: 700;
    line-height: 1.2;
  }
  .total-amount .small {
    font-size: 0.5em;
    font-weight: 400;
  }
  .total + .section,
  .total ~ .grid + .section {
    border: 0;
    padding-block-start: calc(2 * var(--_u));
  }

  .waiver-door {
    grid-template-columns: minmax(0, 1fr);
  }
  @container widget (min-width: 40em) {
    .waiver-door {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: center;
    }
  }
  .document-state {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(1 * var(--_u)) calc(4 * var(--_u));
    padding-block-start: calc(1 * var(--_u));
  }
  .documents :is(.badge, .error) .icon {
    margin: 0;
    color: inherit;
  }

  .compare-head {
    justify-content: space-between;
  }
  .compare {
    table-layout: fixed;
  }
  .compare thead th:first-child {
    inline-size: 40%;
  }
  .compare thead th {
    text-wrap: balance;
    position: sticky;
    inset-block-start: 0;
    background: var(--_surface);
    z-index: 1;
  }
  .compare-mine {
    display: block;
    font-size: 0.875em;
    font-weight: 400;
    color: var(--_primary);
  }
  .compare .mine {
    background: var(--_primary-soft);
    font-weight: 700;
    box-shadow:
      inset 1px 0 var(--_primary),
      inset -1px 0 var(--_primary);
  }
  .compare thead .mine {
    box-shadow:
      inset 1px 0 var(--_primary),
      inset -1px 0 var(--_primary),
      inset 0 3px var(--_primary);
  }
  .compare .compare-group th {
    font: var(--_weight-heading) 1.125em/1.3 var(--_font-heading);
    padding: calc(6 * var(--_u)) calc(2.67 * var(--_u)) calc(2.25 * var(--_u));
  }
  .compare td {
    font-variant-numeric: tabular-nums;
  }

  /* Narrow: the row header takes its own line above its cells; heads that are not shown are still there to be heard */
  @container widget (max-width: 39.99em) {
    .compare,
    .compare caption,
    .compare thead,
    .compare tbody {
      display: block;
    }
    .compare tr {
      display: flex;
      flex-wrap: wrap;
      border-block-end: 1px solid var(--_border);
    }
    .compare thead {
      position: sticky;
      inset-block-start: 0;
      z-index: 1;
      background: var(--_surface);
    }
    .compare thead tr {
      border-block-end: 2px solid var(--_text);
      align-items: end;
    }
    .compare th,
    .compare td {
      border: 0;
      inline-size: auto;
    }
    .compare thead th {
      position: static;
      flex: 1 1 0;
      min-inline-size: 0;
      padding: calc(2 * var(--_u));
      border: 0;
    }
    .compare thead th:first-child {
      position: absolute;
      padding: 0;
    }
    .compare tbody th {
      flex: 0 0 100%;
      padding-inline: 0;
      padding-block-end: calc(1 * var(--_u));
    }
    .compare .compare-group th {
      padding-inline: 0;
    }
    .compare td {
      flex: 1 1 0;
      min-inline-size: 0;
      padding: calc(1.5 * var(--_u)) calc(2 * var(--_u));
      font-weight: 600;
    }
    .compare .mine {
      border-radius: var(--_radius-control);
      box-shadow: inset 0 0 0 1px var(--_primary);
    }
    .compare thead .mine {
      border-radius: 0;
      box-shadow: inset 0 3px var(--_primary);
    }
    .compare tr:not(.compare-group) {
      padding-block-end: calc(2 * var(--_u));
    }
    .compare thead tr:not(.compare-group) {
      padding-block-end: 0;
    }
  }
  @container widget (max-width: 15em) {
    .compare thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .compare td {
      flex: 0 0 100%;
    }
    .compare .cell-label {
      display: block;
    }
  }
  @media (forced-colors: active) {
    .plan:has(:checked) {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
    .plan:has(:focus-visible) {
      outline: 3px solid Highlight;
      outline-offset: 2px;
    }
    .compare .mine {
      border-inline: 2px solid Highlight;
    }
  }
`;
