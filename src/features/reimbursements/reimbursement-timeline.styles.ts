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
  @media print {
    .filters,
    .more,
    .month-fold > .icon {
      display: none;
    }
  }
`;
