import {css} from 'lit';

/**
 * Tables that stay tables: each writes out its roles (`role="table"`, `row`, `cell`…), because a narrow widget lays the
 * rows out anew and a browser then forgets that they were a table.
 */
export const tableStyles = css`
  .table {
    inline-size: 100%;
    border-collapse: collapse;
    line-height: 1.4;
  }
  .table th,
  .table td {
    padding: calc(2.5 * var(--_u)) calc(3 * var(--_u));
    text-align: start;
    vertical-align: top;
    border-block-end: 1px solid var(--_border);
  }
  .table thead th {
    font-weight: 700;
    border-block-end: 2px solid var(--_text);
    vertical-align: bottom;
  }
  .table tbody th {
    font-weight: 400;
  }
  /* a word without an end breaks before it pushes the figures out; others keep room enough for themselves */
  .table :is(th, td):not(.amount) {
    overflow-wrap: anywhere;
    min-inline-size: 6em;
  }
  .table .amount {
    text-align: end;
  }
  /* stands in for a column head where the narrow layout shows none */
  .cell-label {
    display: none;
    font-size: 0.875em;
    font-weight: 400;
    color: var(--_muted);
  }
  .table caption {
    text-align: start;
    padding-block-end: calc(3 * var(--_u));
  }
`;
