import {css} from 'lit';

/** The family in one table: narrow, each right takes its own line above a cell for each person. */
export const coverageMoreStyles = css`
  .family td {
    font-weight: 600;
    text-wrap: pretty;
  }
  @container widget (max-width: 39.99em) {
    .family .table,
    .family tbody {
      display: block;
    }
    .family thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .family tr {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 8em), 1fr));
      gap: calc(1 * var(--_u)) calc(4 * var(--_u));
      padding-block: calc(3 * var(--_u));
      border-block-end: 1px solid var(--_border);
    }
    .family .table th,
    .family .table td {
      border: 0;
      padding: 0;
    }
    .family tbody th {
      grid-column: 1 / -1;
    }
    .family .cell-label {
      display: block;
    }
  }
`;
