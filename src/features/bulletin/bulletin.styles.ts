import {css} from 'lit';

/**
 * The sheets to read, the boxes to tick. A sheet is never shorter than the region: each « Page suivante » shows one.
 */
export const bulletinStyles = css`
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
