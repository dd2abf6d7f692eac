import {css} from 'lit';

/** What comes after the list: below an open act, the year. */
export const moreStyles = css`
  .act-more .facts {
    grid-template-columns: repeat(auto-fit, minmax(min(11em, 100%), 1fr));
  }
  .payment ul {
    display: grid;
  }
  .payment li {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: calc(4 * var(--_u));
    padding-block: calc(1.5 * var(--_u));
    border-block-end: 1px solid var(--_border);
  }
  .switch {
    display: inline-flex;
    border: var(--_stroke) solid var(--_primary);
    border-radius: var(--_radius-control);
    overflow: clip;
  }
  .switch button {
    min-block-size: 2.75em;
    padding: 0 calc(4 * var(--_u));
    font: inherit;
    font-weight: 600;
    color: var(--_primary);
    background: transparent;
    border: 0;
    cursor: pointer;
  }
  .switch button[aria-pressed='true'] {
    color: var(--_on-primary);
    background: var(--_primary);
  }
  .switch button:focus-visible {
    outline-offset: -5px;
    box-shadow: none;
    outline-color: currentColor;
  }
  .year-head {
    justify-content: space-between;
  }
  @container widget (max-width: 14em) {
    .switch {
      flex-wrap: wrap;
    }
  }
  @media (forced-colors: active) {
    .switch button[aria-pressed='true'] {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
  }
  @media print {
    .switch {
      display: none;
    }
  }
`;
