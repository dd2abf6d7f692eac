import {css} from 'lit';

/**
 * The sheets to read, the boxes to tick. A sheet is never shorter than the region: each « Page suivante » shows one.
 */
export const bulletinStyles = css`
  .viewer {
    --_viewer: min(26em, 85vh);
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    overflow: clip;
    background: var(--_sunken);
  }
  .viewer-head,
  .viewer-foot {
    display: flex;
    flex-wrap: wrap;
    gap: calc(1 * var(--_u)) calc(4 * var(--_u));
    align-items: center;
    padding: calc(3 * var(--_u)) calc(4 * var(--_u));
    background: var(--_raised);
  }
  .viewer-head {
    justify-content: space-between;
    border-block-end: 1px solid var(--_border);
  }
  .viewer-foot {
    border-block-start: 1px solid var(--_border);
  }
  .viewer-foot .button {
    max-inline-size: 100%;
  }
  .viewer-scroll {
    position: relative;
    display: grid;
    gap: calc(4 * var(--_u));
    max-block-size: var(--_viewer);
    overflow: auto;
    padding: calc(4 * var(--_u));
  }
  .viewer-scroll:focus-visible {
    outline-offset: -4px;
    box-shadow: none;
  }
  .sheet {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(4 * var(--_u));
    align-content: start;
    padding: calc(6 * var(--_u)) calc(5 * var(--_u));
    background: var(--_raised);
    border: 1px solid var(--_border);
  }
  .sheet:not(:only-child) {
    min-block-size: calc(var(--_viewer) - 8 * var(--_u));
  }
  .sheet-ref {
    font-size: 0.875em;
    color: var(--_muted);
  }
  .sheet-title {
    font: var(--_weight-heading) 1.125em/1.3 var(--_font-heading);
    font-variant-numeric: lining-nums;
    padding-block-end: 0.35em;
    border-block-end: 1px solid var(--_text);
  }
  .viewer.open,
  .viewer.opening {
    --_viewer: min(40em, 85vh);
  }
  .viewer.opening .viewer-scroll {
    min-block-size: 16em;
  }
  .viewer.open .viewer-scroll {
    max-block-size: var(--_viewer);
  }
  .sheet.drawn,
  .sheet.drawn:not(:only-child) {
    display: block;
    inline-size: calc(100% * var(--_zoom, 1));
    min-block-size: 0;
    padding: 0;
    background: #fff;
  }
  .pdf-page {
    position: relative;
    aspect-ratio: var(--_ratio, 0.707);
    overflow: clip;
    color-scheme: only light;
    background: #fff;
  }
  .pdf-canvas {
    display: block;
    inline-size: 100%;
    block-size: 100%;
  }
  /* where pdf.js lays the words to select: it gives the scale, the height and the stretch of each */
  .pdf-text {
    --min-font-size: 1;
    position: absolute;
    inset: 0;
    line-height: 1;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: initial;
    text-size-adjust: none;
    forced-color-adjust: none;
    transform-origin: 0 0;
  }
  .pdf-text :is(span, br) {
    position: absolute;
    white-space: pre;
    color: transparent;
    cursor: text;
    transform-origin: 0 0;
  }
  .pdf-text > :not(.markedContent),
  .pdf-text .markedContent span:not(.markedContent) {
    font-size: calc(var(--total-scale-factor) * var(--min-font-size) * var(--font-height, 0));
    transform: rotate(var(--rotate, 0deg)) scaleX(var(--scale-x, 1)) scale(calc(1 / var(--min-font-size)));
  }
  .pdf-text .markedContent {
    display: contents;
  }
  .pdf-text ::selection {
    color: transparent;
    background: color-mix(in srgb, Highlight, transparent 50%);
  }
  .zoom {
    display: flex;
    align-items: center;
    gap: calc(2 * var(--_u));
  }
  .zoom .num {
    min-inline-size: 3.25em;
    text-align: center;
  }
  .zoom-step {
    inline-size: 2.75em;
    padding: 0;
  }
  .drawn > .sheet-end {
    display: block;
    margin: 0;
  }
  .sheet-end {
    block-size: 1px;
    margin-block-start: calc(-4 * var(--_u));
  }
  .badge.to-open {
    color: var(--_warning);
    background: var(--_warning-soft);
    border-color: currentColor;
  }
  .reason {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: calc(3 * var(--_u));
    padding: calc(3 * var(--_u)) calc(4 * var(--_u));
    border: 1px dashed var(--_border-strong);
    border-radius: var(--_radius-control);
    background: var(--_sunken);
  }
  .reason.asked {
    border: 2px solid var(--_warning);
    background: var(--_warning-soft);
  }
  .reason.asked > .icon {
    color: var(--_warning);
  }
  .reason.open {
    border-style: solid;
    border-color: transparent;
    background: var(--_success-soft);
  }
  .reason.open > .icon {
    color: var(--_success);
  }
  @media (forced-colors: active) {
    .reason.asked,
    .reason.open {
      border: 2px solid CanvasText;
    }
  }
`;
