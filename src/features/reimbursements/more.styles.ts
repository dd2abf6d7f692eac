import {css} from 'lit';

/** What comes after the list: below an open act, the year. */
export const moreStyles = css`
  .news {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_u)) calc(4 * var(--_u));
    align-items: center;
    justify-content: space-between;
    padding: calc(3 * var(--_u)) calc(4 * var(--_u));
    border-radius: var(--_radius-control);
    background: var(--_primary-soft);
    border: 1px solid var(--_primary);
  }
  .news p {
    display: flex;
    gap: calc(3 * var(--_u));
    align-items: center;
    font-weight: 700;
  }
  .hidden-acts {
    display: flex;
    gap: calc(2 * var(--_u));
  }
  .act-more {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(4 * var(--_u));
    margin-block-end: calc(5 * var(--_u));
    padding: calc(5 * var(--_u));
    background: var(--_sunken);
    border-radius: var(--_radius);
  }
  @container widget (max-width: 26em) {
    .act-more {
      padding: calc(4 * var(--_u));
    }
  }
  @container widget (min-width: 52em) {
    .act-more {
      margin-inline-start: 4em;
    }
  }
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
    .news,
    .switch,
    .totals summary {
      display: none;
    }
    .totals details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
