import {css} from 'lit';

/** It stands in a header that is not ours: no wider than it is, in the colour of the text there. */
export const bellStyles = css`
  :host {
    --_box: inline-block;
    display: inline-block;
    inline-size: auto;
    container: none !important;
    color: inherit !important;
    background: none;
    vertical-align: middle;
  }
  .bell {
    position: relative;
    display: inline-grid;
    place-content: center;
    min-inline-size: 2.75em;
    min-block-size: 2.75em;
    margin: 0;
    padding: 0;
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    border-radius: var(--_radius-control);
    cursor: pointer;
  }
  .bell:hover,
  .bell[aria-expanded='true'] {
    background: color-mix(in srgb, currentColor 12%, transparent);
  }
  .bell:focus-visible {
    outline-color: currentColor;
    box-shadow: none;
  }
  /* its own pair of colours: it is read on any ground */
  .badge {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 55%;
    min-inline-size: 1.6em;
    padding-inline: 0.4em;
    font-size: 0.75em;
    font-weight: 700;
    line-height: 1.6;
    font-variant-numeric: tabular-nums lining-nums;
    text-align: center;
    color: var(--_on-primary);
    background: var(--_primary);
    border: 1.5px solid var(--_on-primary);
    border-radius: 1em;
  }
  .panel {
    container: widget / inline-size;
    position: fixed;
    inset: auto;
    inline-size: min(26em, calc(100vw - 16px));
    margin: 0;
    padding: calc(4 * var(--_u));
    overflow: auto;
    overscroll-behavior: contain;
    text-align: start;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    box-shadow: var(--_shadow);
  }
  .again {
    min-block-size: 2.75em;
    font: inherit;
    font-weight: 600;
    color: var(--_primary);
    background: none;
    border: 0;
    padding: 0;
    text-decoration: underline;
    cursor: pointer;
  }
  @media (forced-colors: active) {
    .badge {
      color: HighlightText;
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
