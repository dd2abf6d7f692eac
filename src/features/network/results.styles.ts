import {css} from 'lit';

/** What was found, and what narrows it: loaded with its view. */
export const resultsStyles = css`
  .refine {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(1 * var(--_u));
    padding-block: calc(3 * var(--_u)) calc(1 * var(--_u));
    border-block: 1px solid var(--_border);
  }
  .pills,
  .start-towns {
    display: flex;
    gap: calc(2 * var(--_u));
    align-items: center;
    margin-inline: -6px;
    padding: 6px;
  }
  .pills .icon {
    flex: none;
  }
  .glossary dl,
  .start,
  .start-places {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(3 * var(--_u));
  }
  .glossary dl {
    padding-block-end: calc(3 * var(--_u));
    max-inline-size: 48em;
  }
  .start {
    gap: calc(6 * var(--_u));
    padding-block-start: calc(2 * var(--_u));
  }
  .start-places {
    gap: calc(1 * var(--_u));
  }
  .start-towns {
    flex-wrap: wrap;
  }
  .start-towns .pill {
    font: inherit;
    max-inline-size: 100%;
    color: var(--_primary);
    font-weight: 600;
  }
  .start-towns .pill > span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .start-facts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2 * var(--_u));
    margin: calc(2 * var(--_u)) 0 0;
    padding: 0;
    list-style: none;
  }
  .start-facts li {
    display: flex;
    gap: calc(3 * var(--_u));
    align-items: baseline;
    line-height: 1.45;
  }
  .start-facts .icon {
    flex: none;
    align-self: center;
    color: var(--_primary);
  }
  @container widget (max-width: 46em) {
    .pills {
      overflow-x: auto;
      scroll-padding-inline: 2.5em;
      scrollbar-width: thin;
      overscroll-behavior-x: contain;
    }
    .pills .pill {
      flex: none;
    }
  }
  @container widget (min-width: 46.01em) {
    .pills {
      flex-wrap: wrap;
    }
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
    align-items: start;
    gap: calc(3 * var(--_u));
  }
  @container widget (min-width: 52em) {
    .places:not(.map-open) .shops {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: calc(4 * var(--_u));
    }
  }
  .shop {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(1.5 * var(--_u));
    padding: calc(4 * var(--_u)) calc(5 * var(--_u)) calc(2 * var(--_u));
    overflow-wrap: break-word;
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
    white-space: nowrap;
  }
  .shop-address {
    line-height: 1.35;
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
    padding: calc(1.5 * var(--_u)) calc(3 * var(--_u));
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
    white-space: nowrap;
  }
  .shop-acts {
    gap: 0 calc(3 * var(--_u));
  }
  .tags-inside,
  .only-tags {
    display: none;
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
  @container widget (max-width: 30em) {
    .shop {
      gap: calc(1 * var(--_u));
      padding: calc(3 * var(--_u)) calc(3.5 * var(--_u)) calc(1 * var(--_u));
    }
    .shop-top {
      gap: calc(2 * var(--_u));
    }
    .shop-top > div {
      display: contents;
    }
    .shop-address {
      grid-column: 2 / -1;
      grid-row: 2;
    }
    .shop-km {
      grid-column: 3;
      grid-row: 1;
      max-inline-size: 5em;
      white-space: normal;
      text-align: end;
      line-height: 1.3;
    }
    .shop-rank {
      inline-size: 1.7em;
      block-size: 1.7em;
    }
    .shop-acts .button.second {
      padding-inline: 0;
      border-color: transparent;
    }
    .places-sort > label {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: clip;
      clip-path: inset(50%);
    }
    .shop-name {
      font-size: 1.0625em;
    }
    .shop-address {
      font-size: 0.9375em;
    }
    .shop-save {
      padding: 0;
      background: none;
      color: var(--_success);
      font-size: 0.9375em;
    }
    .shop > .tags {
      display: none;
    }
    .tags-inside,
    .only-tags {
      display: block;
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
    .shop-top > * > *,
    .shop-km {
      grid-area: auto;
      max-inline-size: none;
      overflow-wrap: anywhere;
    }
    .shop .button {
      white-space: normal;
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
    .refine,
    .places-sort,
    .more,
    .start,
    .shop-acts {
      display: none;
    }
    .shop {
      break-inside: avoid;
    }
  }
`;
