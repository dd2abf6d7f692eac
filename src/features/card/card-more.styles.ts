import {css} from 'lit';

/** Who is covered, below the card; also on paper. */
export const cardMoreStyles = css`
  .mid,
  .table .mid {
    text-align: center;
  }
  .table .mid {
    padding-inline: calc(1 * var(--_u));
  }
  abbr {
    text-decoration: none;
  }
  .code4 {
    display: block;
    font-size: 0.9375em;
    letter-spacing: 0.03em;
  }
  .rights-label {
    display: block;
    font-size: 0.875em;
    font-weight: 400;
    color: var(--_muted);
    line-height: 1.25;
    hyphens: auto;
  }
  .rights-born,
  .rights-nir {
    display: block;
  }
  .cell-label {
    display: none;
  }
  @container widget (max-width: 51.99em) {
    .rights thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .rights,
    .rights tbody {
      display: block;
    }
    .rights tr {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: calc(6 * var(--_u));
      padding: calc(4 * var(--_u));
      border: 1px solid var(--_border);
      border-radius: var(--_radius);
      margin-block-end: calc(3 * var(--_u));
    }
    .table.rights th {
      grid-column: 1 / -1;
      padding: 0 0 calc(2 * var(--_u));
      border: 0;
    }
    .table.rights .mid {
      display: flex;
      justify-content: space-between;
      gap: 0.5em;
      padding: calc(1.5 * var(--_u)) 0;
      text-align: start;
      border: 0;
      border-block-start: 1px solid var(--_border);
      font-weight: 600;
    }
    .cell-label {
      display: inline;
      font-weight: 400;
      color: var(--_muted);
    }
  }
  @container widget (max-width: 26em) {
    .rights tr {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media print {
    .rights tr {
      break-inside: avoid;
    }
  }
`;
