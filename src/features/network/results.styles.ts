import {css} from 'lit';

/** What was found, and what narrows it: loaded with its view. */
export const resultsStyles = css`
  .pills {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_u));
    align-items: center;
    padding-block: calc(4 * var(--_u));
    border-block: 1px solid var(--_border);
  }
  .pill {
    position: relative;
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75em;
    padding: 0 calc(4 * var(--_u));
    border: var(--_stroke) solid var(--_border-strong);
    border-radius: 1.5em;
    background: var(--_raised);
    cursor: pointer;
    line-height: 1.3;
  }
  .pill:hover {
    border-color: var(--_text);
  }
  .pill-box {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    margin: 0;
    cursor: pointer;
  }
  .pill:has(:checked) {
    color: var(--_on-primary);
    background: var(--_primary);
    border-color: var(--_primary);
    font-weight: 600;
  }
  .pill:has(:checked)::before {
    content: '✓' / '';
    margin-inline-end: 0.45em;
  }
  .pill:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .places-sort {
    display: flex;
    flex-wrap: wrap;
    gap: calc(1 * var(--_u)) calc(3 * var(--_u));
    align-items: center;
  }
  .places-sort .control {
    min-block-size: 2.75em;
    font-size: 1em;
  }
  .places[aria-busy='true'] .shops {
    opacity: 0.55;
  }
  .shops {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(3 * var(--_u));
  }
  .shop {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2 * var(--_u));
    padding: calc(5 * var(--_u));
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_raised);
    line-height: 1.4;
    scroll-margin-block: 6em;
  }
  .shop.lit {
    border-color: var(--_border-strong);
  }
  .shop.on {
    border-color: var(--_primary);
    box-shadow: inset 0 0 0 1.5px var(--_primary);
  }
  .shop-top {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: calc(3 * var(--_u));
  }
  .shop-rank {
    display: grid;
    place-content: center;
    inline-size: 2em;
    block-size: 2em;
    border-radius: 50%;
    background: var(--_primary);
    color: var(--_on-primary);
    font-weight: 700;
    font-size: 0.9375em;
  }
  .shop-name {
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.3;
  }
  .shop-km {
    font-weight: 700;
  }
  .shop-open {
    display: flex;
    gap: calc(1.5 * var(--_u));
    align-items: center;
    font-weight: 600;
    color: var(--_muted);
  }
  .shop-open.open {
    color: var(--_success);
  }
  .shop-open.soon {
    color: var(--_warning);
  }
  .shop-save {
    padding: calc(2 * var(--_u)) calc(3 * var(--_u));
    border-radius: var(--_radius-control);
    background: var(--_success-soft);
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: calc(1.5 * var(--_u));
  }
  .shop .button {
    text-underline-offset: 0.25em;
  }
  .hours {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: calc(1 * var(--_u)) calc(4 * var(--_u));
    line-height: 1.4;
  }
  .hours dt {
    color: var(--_muted);
  }
  .shop-more {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(4 * var(--_u));
    padding-block: calc(2 * var(--_u)) calc(1 * var(--_u));
  }
  .shop-prices {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(3 * var(--_u));
  }
  .shop-prices dl {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: calc(0.5 * var(--_u)) calc(4 * var(--_u));
  }
  .shop-prices dt {
    color: var(--_muted);
  }
  .shop-prices dd {
    text-align: end;
    font-weight: 600;
  }
  @container widget (max-width: 26em) {
    .shop-top {
      grid-template-columns: auto minmax(0, 1fr);
    }
    .shop-km {
      grid-column: 2;
      margin-block-start: calc(-2 * var(--_u));
    }
  }
  @container widget (max-width: 18em) {
    .shop {
      padding: calc(3.5 * var(--_u));
    }
  }
  @container widget (max-width: 14em) {
    .hours,
    .shop-prices dl {
      grid-template-columns: minmax(0, 1fr);
    }
    .shop-prices dd {
      text-align: start;
    }
    .shop-top {
      grid-template-columns: minmax(0, 1fr);
    }
    .shop-km {
      grid-column: 1;
    }
    .pill {
      padding-block: calc(1.5 * var(--_u));
    }
  }
  @media (forced-colors: active) {
    .pill:has(:checked) {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
    .shop.on {
      outline: 3px solid Highlight;
    }
    .shop-rank {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .pills,
    .places-sort,
    .more,
    .shop-acts {
      display: none;
    }
    .shop {
      break-inside: avoid;
    }
  }
`;
