import {css} from 'lit';

/** The card and its code; also on paper. */
export const cardPanelStyles = css`
  /* a name without a space breaks rather than widen what it stands in */
  .tp,
  .deck-side,
  .pill,
  .counter {
    overflow-wrap: anywhere;
  }
  .tp .num {
    white-space: normal;
  }
  .card-head {
    display: grid;
    gap: calc(2 * var(--_u));
  }
  .card-head .badge {
    justify-self: start;
  }
  .badge .icon {
    inline-size: 1em;
    block-size: 1em;
  }
  @container widget (min-width: 40em) {
    .card-head {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: center;
    }
    .card-head .lead {
      grid-column: 1 / -1;
    }
  }
  .pills {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_u));
  }
  .pill {
    font: inherit;
    min-block-size: 2.75em;
    padding: calc(1 * var(--_u)) calc(4 * var(--_u));
    text-align: start;
    line-height: 1.3;
    color: var(--_text);
    background: var(--_surface);
    border: var(--_stroke) solid var(--_border-strong);
    border-radius: 1.375em;
    cursor: pointer;
  }
  .pill[aria-pressed='true'] {
    border-color: var(--_primary);
    background: var(--_primary-soft);
    box-shadow: inset 0 0 0 calc(2.5px - var(--_stroke)) var(--_primary);
    font-weight: 600;
  }
  .pill .small {
    font-weight: 400;
  }
  .deck {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(6 * var(--_u));
    align-items: center;
  }
  @container widget (min-width: 56em) {
    .deck {
      grid-template-columns: minmax(0, 34em) minmax(0, 1fr);
      gap: calc(12 * var(--_u));
    }
  }
  .deck-side {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(3 * var(--_u));
    max-inline-size: 34em;
  }
  .more .link {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75em;
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(5 * var(--_u));
  }
  .tp {
    position: relative;
    display: grid;
    grid-template-rows: auto 1fr auto;
    grid-template-columns: minmax(0, 1fr);
    inline-size: 100%;
    max-inline-size: 34em;
    border: 1px solid var(--_border-strong);
    border-radius: 1.125em;
    overflow: clip;
    background: var(--_raised);
    box-shadow: var(--_shadow);
  }
  .tp-band {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    justify-content: space-between;
    align-items: center;
    padding: 1em 1.125em;
    color: var(--_on-card);
    background: var(--_card);
    overflow: clip;
  }
  .tp-logo {
    display: inline-flex;
    gap: 0.6em;
    align-items: center;
    font: var(--_weight-heading) 1.125em/1.2 var(--_font-heading);
  }
  .tp-mark {
    inline-size: 1.75em;
    block-size: 1.75em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 2.5;
    stroke-linecap: round;
  }
  ::slotted([slot='logo']) {
    max-block-size: 2em;
    max-inline-size: 8em;
  }
  .tp-logo,
  .tp-what {
    position: relative;
    z-index: 1;
  }
  .tp-what {
    display: inline-flex;
    gap: 0.6em;
    align-items: center;
    font-size: 0.9375em;
  }
  .tp-r {
    display: grid;
    place-content: center;
    inline-size: 1.6em;
    block-size: 1.6em;
    border: 1.5px solid currentColor;
    border-radius: 50%;
    font-weight: 700;
    font-size: 0.9375em;
  }
  .tp-waves {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    fill: none;
    stroke: currentColor;
    stroke-width: 0.75;
    opacity: 0.22;
  }
  .tp-body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    padding: 1.125em;
    align-items: center;
  }
  .tp-text {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.875em;
  }
  .tp-member {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.6em;
    align-items: baseline;
    font-size: 1.0625em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_border);
  }
  .tp-foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    padding: 0.625em 1.125em;
    font-size: 0.875em;
    background: var(--_sunken);
  }
  .five {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0.625em 1em;
    line-height: 1.3;
  }
  .five-wide {
    grid-column: 1 / -1;
  }
  .five dt {
    font-size: 0.875em;
    color: var(--_muted);
  }
  .five dd {
    font-weight: 700;
    white-space: normal;
    overflow-wrap: anywhere;
  }
  .matrix {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: center;
    justify-self: center;
    inline-size: 10.5em;
    max-inline-size: 100%;
    padding: 0.25em;
    background: #fff;
    border-radius: 0.5em;
    border: 1px solid var(--_border);
    forced-color-adjust: none;
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  .matrix-svg {
    inline-size: 9.75em;
    min-inline-size: 29mm;
    max-inline-size: 100%;
    fill: #000;
    display: block;
  }
  .matrix-long {
    inline-size: 100%;
    max-inline-size: 18em;
    padding: 0.5em 0;
  }
  .matrix-long .matrix-svg {
    inline-size: 100%;
    min-inline-size: 0;
  }
  .stamp {
    justify-self: center;
    padding: 0.15em 0.6em;
    font-size: 1.75em;
    font-weight: 700;
    line-height: 1.3;
    color: var(--_danger);
    background: var(--_danger-soft);
    border: 4px solid currentColor;
    border-radius: 0.25em;
    rotate: -4deg;
  }
  .stamp-soft {
    color: var(--_info);
    background: var(--_info-soft);
  }
  @container widget (min-width: 34em) {
    .tp {
      aspect-ratio: 85.6 / 54;
    }
    .tp-body {
      grid-template-columns: minmax(0, 1fr) auto;
      padding-block: 0.75em;
    }
    .tp-body:has(.matrix-long) {
      grid-template-columns: minmax(0, 1fr);
      gap: 0.5em;
    }
  }
  .tp-over .tp-band {
    background: var(--_muted);
    color: var(--_surface);
  }
  .tp-over .tp-body,
  .tp-over .tp-foot {
    color: var(--_muted);
  }
  @media (forced-colors: active) {
    .tp,
    .tp-band,
    .pill {
      border: 1px solid CanvasText;
    }
    .pill[aria-pressed='true'] {
      outline: 3px solid Highlight;
      outline-offset: -4px;
    }
    .tp-waves {
      display: none;
    }
  }
  @media print {
    /* paper is white, whatever the page says of the widget */
    :host {
      color-scheme: light !important;
    }
    .no-print,
    .deck-side > .button {
      display: none;
    }
    .tp {
      inline-size: 85.6mm;
      max-inline-size: none;
      aspect-ratio: 85.6 / 54;
      font-size: 2.5mm;
      box-shadow: none;
      break-inside: avoid;
    }
    .tp-body {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .tp-band {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
    .matrix {
      inline-size: auto;
      padding: 0;
      border: 0;
    }
    .matrix-svg {
      inline-size: 29mm;
    }
  }
`;
