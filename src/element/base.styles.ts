import {css} from 'lit';

/** Root, text, focus and layout, the same in every widget. Blocks and fields carry their own few rules. */
export const base = css`
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  :host {
    --_box: block;
    display: block;
    inline-size: 100%;
    box-sizing: border-box;
    background: var(--_surface);
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
    /* What is inherited, or stood on, is the widget's own: a page that dresses everything dresses its element too, and
       only what is important in here wins over that. Its languages are written from left to right. */
    container: widget / inline-size !important;
    direction: ltr !important;
    unicode-bidi: isolate !important;
    writing-mode: horizontal-tb !important;
    text-align: start !important;
    font: 400 var(--mutuelle-font-size, medium)/var(--_line) var(--_font) !important;
    letter-spacing: normal !important;
    word-spacing: normal !important;
    word-break: normal !important;
    overflow-wrap: break-word !important;
    text-transform: none !important;
    text-indent: 0 !important;
    text-shadow: none !important;
    white-space: normal !important;
    color: var(--_text) !important;
    -webkit-text-fill-color: currentcolor !important;
    accent-color: var(--_primary) !important;
    user-select: text !important;
    -webkit-user-select: text !important;
    /* a page that rings whatever has the focus would ring the whole widget: the ring is inside */
    outline: none !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  /* no stronger than a widget's own word for paper */
  :host(:where([color-scheme='light'])) {
    color-scheme: light !important;
  }
  :host(:where([color-scheme='dark'])) {
    color-scheme: dark !important;
  }
  :where(h2, h3, h4, p, ul, ol, dl, dd, figure, fieldset, legend, table) {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  :where(ul, ol) {
    list-style: none;
  }
  /* it is as wide as its longest word, whatever the room */
  :where(legend) {
    overflow-wrap: anywhere;
  }
  .frame {
    padding: calc(6 * var(--_u)) calc(4 * var(--_u)) calc(8 * var(--_u));
  }
  @container widget (min-width: 40em) {
    .frame {
      padding: calc(8 * var(--_u));
    }
  }
  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(5 * var(--_u));
    align-content: start;
  }
  .tight {
    gap: calc(2 * var(--_u));
  }
  .loose {
    gap: calc(7 * var(--_u));
  }
  .measure {
    max-inline-size: var(--_measure);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(2 * var(--_u)) calc(4 * var(--_u));
  }
  .title,
  .heading {
    font-family: var(--_font-heading);
    font-weight: var(--_weight-heading);
    line-height: 1.2;
    text-wrap: balance;
    font-variant-numeric: lining-nums;
  }
  .title {
    font-size: 1.75em;
    letter-spacing: -0.008em;
  }
  .heading {
    font-size: 1.3125em;
  }
  .subheading {
    font-size: 1.0625em;
    font-weight: 700;
    line-height: 1.35;
  }
  .lead {
    font-size: 1.125em;
    line-height: 1.5;
    text-wrap: pretty;
  }
  .small {
    font-size: 0.9375em;
  }
  .muted {
    color: var(--_muted);
  }
  .strong {
    font-weight: 700;
  }
  sup {
    font-size: 0.7em;
    line-height: 0;
  }
  .num {
    font-variant-numeric: tabular-nums lining-nums;
    white-space: nowrap;
  }
  .title:focus {
    outline: none;
  }
  /* large text on a phone: words and figures may break rather than leave the page */
  @container widget (max-width: 14em) {
    .frame {
      overflow-wrap: anywhere;
      hyphens: auto;
    }
    .num {
      white-space: normal;
      hyphens: none;
    }
  }
  @container widget (min-width: 40em) {
    .title {
      font-size: 2.125em;
    }
    .heading {
      font-size: 1.4375em;
    }
  }
  .link {
    color: var(--_primary);
    text-decoration: underline;
    text-decoration-thickness: 0.075em;
    text-underline-offset: 0.2em;
  }
  .link:hover {
    color: var(--_primary-hover);
    text-decoration-thickness: 0.15em;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_surface);
  }
  @media (forced-colors: active) {
    :focus-visible {
      outline-color: Highlight;
    }
  }
  .section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(5 * var(--_u));
    padding-block-start: calc(7 * var(--_u));
    border-block-start: 1px solid var(--_border);
  }
  .section-head {
    display: grid;
    gap: calc(1.5 * var(--_u));
  }
  .grid {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(5 * var(--_u)) calc(6 * var(--_u));
    align-items: start;
  }
  @container widget (min-width: 34em) {
    .grid {
      grid-template-columns: repeat(6, minmax(0, 1fr));
    }
    .grid > * {
      grid-column: span 6;
    }
    .grid > .w-2 {
      grid-column: span 2;
    }
    .grid > .w-3 {
      grid-column: span 3;
    }
    .grid > .w-4 {
      grid-column: span 4;
    }
  }
`;
