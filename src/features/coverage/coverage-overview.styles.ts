import {css} from 'lit';

/** Ceilings, rights in words, things to know. */
export const coverageStyles = css`
  .ceilings {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(4 * var(--_u));
  }
  @container widget (min-width: 44em) {
    .ceilings {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  .ceiling {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: calc(4 * var(--_u));
    padding: calc(5 * var(--_u));
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .ceiling-body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(1.5 * var(--_u));
    align-content: start;
    line-height: 1.4;
  }
  .ceiling-name {
    font-size: 1em;
    font-weight: 400;
    color: var(--_muted);
  }
  .ceiling-left {
    font-size: 1.1875em;
    font-weight: 700;
    line-height: 1.3;
    text-wrap: pretty;
  }
  .ceilings.endless {
    gap: 0 calc(4 * var(--_u));
  }
  .endless > .ceiling {
    padding: calc(3 * var(--_u)) 0;
    border-width: 0 0 1px;
    border-radius: 0;
    background: none;
  }
  .endless .ceiling-left {
    font-size: 1em;
  }
  .right-name {
    display: block;
  }
  .right-inside {
    font: 400 0.72em/1.4 var(--_font);
    color: var(--_muted);
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }
  [open] > summary .right-inside {
    display: none;
  }
  .who {
    max-inline-size: 22em;
  }
  .to-know {
    display: grid;
    gap: calc(3 * var(--_u));
  }
  .rights {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .rights .fold > summary > span:nth-child(2) {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .rights > details {
    border-block-end: 1px solid var(--_border);
  }
  .rights .fold > summary {
    color: var(--_text);
    text-decoration: none;
    padding-block: calc(2 * var(--_u));
    gap: calc(3 * var(--_u));
  }
  .rights .fold > summary:hover > span:nth-child(2) {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .rights .fold > summary > .icon:last-child {
    margin-inline-start: auto;
  }
  .rights .fold > summary > span:nth-child(2) {
    font: var(--_weight-heading) 1.125em/1.3 var(--_font-heading);
  }
  .rights dl {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(4 * var(--_u));
    padding-block: calc(2 * var(--_u)) calc(6 * var(--_u));
    line-height: 1.45;
  }
  .rights dl > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(0.5 * var(--_u));
  }
  .rights dt {
    color: var(--_muted);
  }
  .rights dd {
    font-weight: 600;
    text-wrap: pretty;
  }
  .rights dd .small {
    font-weight: 400;
  }
  @container widget (min-width: 40em) {
    .rights dl > div {
      grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
      gap: calc(6 * var(--_u));
    }
    .rights dl {
      padding-inline-start: 3.5em;
    }
  }
  @container widget (max-width: 14em) {
    .ceiling,
    .rights .fold > summary {
      grid-template-columns: minmax(0, 1fr);
      flex-wrap: wrap;
    }
  }
  @media print {
    .rights > details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
