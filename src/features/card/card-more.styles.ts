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
  .cell-label,
  .like {
    display: none;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: calc(1 * var(--_u)) calc(5 * var(--_u));
    line-height: 1.4;
  }
  .legend > div {
    display: flex;
    gap: 0.5em;
  }
  .legend dt {
    flex: none;
    max-inline-size: 50%;
  }
  .legend dd {
    min-inline-size: 0;
  }
  /* words without an end break rather than widen the table */
  .rights th,
  .rights td,
  .legend dd {
    overflow-wrap: anywhere;
  }
  .rights .num {
    white-space: normal;
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
    .table.rights .same {
      display: none;
    }
    .like {
      display: block;
      padding-block-start: calc(1 * var(--_u));
    }
    .rights tr:has(.same):not(:has(.mid:not(.same))) th {
      padding-block-end: 0;
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
    .like {
      display: none;
    }
    /* who reads paper has no row above to go back to */
    .table.rights .same {
      display: revert;
    }
    .rights tr {
      break-inside: avoid;
    }
  }
`;
