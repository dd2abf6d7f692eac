import {css} from 'lit';

/** The comparison, the prices of other households. */
export const guaranteesMoreStyles = css`
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
  .compare-more,
  .compare-instead {
    display: block;
    font-size: 0.875em;
    font-weight: 400;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .compare-instead {
    color: var(--_muted);
    text-wrap: balance;
  }
  .post {
    display: none;
  }
  .tier-note {
    display: block;
  }
  .tiers .mine {
    background: var(--_primary-soft);
  }
  .tiers thead .amount {
    overflow-wrap: anywhere;
    min-inline-size: 6em;
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
    /* a post is folded until its name is pressed */
    .compare .post-name:has(+ .post) {
      display: none;
    }
    .compare .post {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: calc(1 * var(--_u)) calc(3 * var(--_u));
      align-items: center;
      inline-size: 100%;
      min-block-size: 2.75em;
      padding: 0;
      border: 0;
      border-radius: var(--_radius-control);
      color: inherit;
      background: none;
      font: inherit;
      text-align: start;
      cursor: pointer;
    }
    /* the caption says it */
    .compare-more {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .post[aria-expanded='true'] > .icon {
      rotate: 180deg;
    }
    .post-inside {
      grid-column: 1 / -1;
      font: 400 0.78em/1.4 var(--_font);
      color: var(--_muted);
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
      overflow: hidden;
    }
    .compare .compare-group th {
      padding-block: calc(3 * var(--_u)) calc(2 * var(--_u));
    }
    .compare tbody:not(.open) > tr:not(.compare-group) {
      display: none;
    }
    .tiers .table,
    .tiers tbody {
      display: block;
    }
    .tiers thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .tiers tr {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(5.5em, 1fr));
      border-block-end: 1px solid var(--_border);
    }
    .tiers .table th,
    .tiers .table td {
      border: 0;
      padding: calc(1.5 * var(--_u)) calc(2 * var(--_u));
      text-align: start;
    }
    .tiers tbody th {
      grid-column: 1 / -1;
    }
    .tiers .cell-label {
      display: block;
    }
  }
  @media print {
    .compare tbody:not(.open) > tr:not(.compare-group) {
      display: flex;
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
    .compare .mine {
      border-inline: 2px solid Highlight;
    }
  }
`;
