import {css} from 'lit';

/** Sheets in a region that scrolls, with what turns and enlarges them above and below; and a page that is drawn. */
export const pdfViewerStyles = css`
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
`;
