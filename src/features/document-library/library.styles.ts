import {css} from 'lit';

/** What finds papers, and their rows. */
export const libraryStyles = css`
  .find,
  .filters {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(4 * var(--_u));
    align-items: end;
  }
  .filters {
    gap: calc(3 * var(--_u));
  }
  @container widget (min-width: 26em) {
    .filters {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }
  @container widget (min-width: 48em) {
    .find {
      grid-template-columns: minmax(0, 1.4fr) minmax(0, 2fr);
    }
  }
  .library[aria-busy='true'] {
    opacity: 0.6;
  }
  .doc {
    position: relative;
    display: grid;
    grid-template-columns: 1.5em minmax(0, 1fr);
    gap: calc(0.5 * var(--_u)) calc(3 * var(--_u));
    padding-block: calc(3 * var(--_u));
    border-block-end: 1px solid var(--_border);
    line-height: 1.4;
    /* what stands at the bottom hides no row that has the focus */
    scroll-margin-block-end: 8em;
  }
  .doc:first-child {
    padding-block-start: 0;
  }
  .doc > .icon {
    color: var(--_primary);
  }
  .doc > .tick {
    scroll-margin-block-end: 8em;
  }
  .doc-text {
    display: grid;
    gap: calc(0.5 * var(--_u));
    justify-items: start;
    overflow-wrap: anywhere;
  }
  .doc-title {
    font-weight: 600;
  }
  /* the whole row ticks its box */
  label.doc-title::after {
    content: '';
    position: absolute;
    inset: 0;
    cursor: pointer;
  }
  .doc-acts,
  .doc-below {
    grid-column: 2;
  }
  .doc-acts {
    gap: 0 calc(4 * var(--_u));
  }
  .doc-below > * {
    margin-block-start: calc(2 * var(--_u));
  }
  @container widget (min-width: 40em) {
    .doc {
      grid-template-columns: 1.5em minmax(0, 1fr) auto;
    }
    .doc-acts {
      grid-column: 3;
      align-self: center;
    }
    .doc-below {
      grid-column: 2 / -1;
    }
  }
  .list-end {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(3 * var(--_u));
  }
  @media print {
    .find,
    .doc-acts,
    .list-end .button {
      display: none;
    }
    .doc {
      break-inside: avoid;
    }
  }
`;
