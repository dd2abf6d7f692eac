import {css} from 'lit';

/** Filters, news, months of acts. */
export const timelineStyles = css`
  .filters {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: calc(3 * var(--_u));
    align-items: end;
  }
  .by-search {
    grid-column: 1 / -1;
  }
  @container widget (max-width: 16em) {
    .filters {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @container widget (min-width: 48em) {
    .filters {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
  }
  .updated {
    gap: 0 calc(4 * var(--_u));
    min-block-size: 2.75em;
  }
  .windowed {
    overflow-anchor: none;
  }
  .month {
    display: block;
  }
  .month-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(4 * var(--_u));
    justify-content: space-between;
    align-items: baseline;
    padding-block: calc(7 * var(--_u)) calc(2.5 * var(--_u));
    border-block-end: 2px solid var(--_text);
  }
  .month:first-child > .month-head {
    padding-block-start: 0;
  }
  .month-fold {
    display: inline-flex;
    gap: calc(2 * var(--_u));
    align-items: center;
    min-block-size: 1.75em;
    padding: 0;
    font: inherit;
    color: inherit;
    text-align: start;
    background: none;
    border: 0;
    cursor: pointer;
  }
  .month-fold > .icon {
    color: var(--_primary);
    rotate: -90deg;
  }
  .month-fold[aria-expanded='true'] > .icon {
    rotate: none;
  }
  .month-fold:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .act {
    border-block-end: 1px solid var(--_border);
  }
  .act-unreadable {
    padding-block: calc(4 * var(--_u));
  }
  .act-head {
    display: grid;
    grid-template-columns: 2.75em minmax(0, 1fr) auto;
    gap: calc(1 * var(--_u)) calc(3 * var(--_u));
    align-items: start;
    padding-block: calc(4 * var(--_u));
    cursor: pointer;
    list-style: none;
    line-height: 1.4;
  }
  .act-head::-webkit-details-marker {
    display: none;
  }
  .act-head:hover .act-name {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .act-name {
    display: block;
    font-weight: 700;
    font-size: 1.0625em;
    line-height: 1.3;
  }
  .act-sub {
    display: block;
  }
  .act-rest {
    text-align: end;
  }
  .act-rest .small {
    display: block;
  }
  .act-sum > span {
    display: inline-block;
  }
  .act-amount {
    font-size: 1.1875em;
    font-weight: 700;
    line-height: 1.3;
  }
  .act-bar,
  .act-split,
  .act-status {
    grid-column: 2 / -1;
  }
  .act-bar {
    padding-block: calc(1.5 * var(--_u)) calc(0.5 * var(--_u));
  }
  .act-split {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(5 * var(--_u));
  }
  .act-split > span {
    display: inline-flex;
    gap: calc(1.5 * var(--_u));
    align-items: center;
  }
  .act-status {
    display: flex;
    justify-content: space-between;
    align-items: center;
    padding-block-start: calc(1 * var(--_u));
  }
  details[open] > .act-head > .act-status > .icon {
    rotate: 180deg;
  }
  .more {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(3 * var(--_u));
  }
  .more .row {
    justify-content: space-between;
  }
  .list[aria-busy='true'] > .months {
    opacity: 0.6;
  }
  @container widget (max-width: 26em) {
    .act-head {
      grid-template-columns: 2.75em minmax(0, 1fr);
    }
    .act-rest {
      grid-column: 1 / -1;
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      align-items: baseline;
      padding-block-start: calc(1 * var(--_u));
    }
    .act-bar,
    .act-split,
    .act-status {
      grid-column: 1 / -1;
    }
  }
  @container widget (max-width: 14em) {
    .act-head {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @container widget (min-width: 52em) {
    .act-head {
      grid-template-columns: 2.75em minmax(0, 1fr) 17.5em 8.5em;
      column-gap: calc(5 * var(--_u));
    }
    .act-title {
      grid-row: 1;
      grid-column: 2;
    }
    .act-rest {
      grid-row: 1 / 3;
      grid-column: 4;
    }
    .act-sum > span {
      display: block;
    }
    .act-bar {
      grid-row: 1;
      grid-column: 3;
      padding-block-start: calc(2 * var(--_u));
    }
    .act-split {
      grid-row: 2;
      grid-column: 3;
      justify-content: space-between;
      gap: 0 calc(2 * var(--_u));
      margin-block-start: -1.6em;
    }
    .act-status {
      grid-row: 2;
      grid-column: 2;
      justify-content: flex-start;
      gap: calc(2 * var(--_u));
    }
  }
  @media print {
    .filters,
    .more,
    .updated button,
    .month-fold > .icon {
      display: none;
    }
    .act {
      break-inside: avoid;
    }
  }
`;
