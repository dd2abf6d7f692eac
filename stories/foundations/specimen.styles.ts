import {css} from 'lit';

/** Of the foundations pages alone. */
export const specimenStyles = css`
  .swatches {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(17em, 100%), 1fr));
    gap: calc(5 * var(--_u)) calc(4 * var(--_u));
  }
  .swatch {
    display: grid;
    grid-template-columns: 3.5em minmax(0, 1fr);
    gap: calc(3 * var(--_u));
    align-items: start;
    line-height: 1.4;
  }
  .chip {
    block-size: 3.5em;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius-control);
    background: var(--_chip);
    forced-color-adjust: none;
  }
  .chip.hatched {
    background: repeating-linear-gradient(45deg, var(--_chip) 0 3px, var(--_surface) 3px 5px);
  }
  .token {
    font:
      600 0.875em/1.5 ui-monospace,
      'SF Mono',
      'Cascadia Mono',
      'Liberation Mono',
      monospace;
    overflow-wrap: anywhere;
  }
  .value {
    font:
      0.9375em/1.4 ui-monospace,
      'SF Mono',
      'Cascadia Mono',
      'Liberation Mono',
      monospace;
    overflow-wrap: anywhere;
  }
  .pass {
    color: var(--_success);
    font-weight: 600;
  }
  .fail {
    color: var(--_danger);
    font-weight: 700;
  }
  .ratios {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(19em, 100%), 1fr));
    gap: 0 calc(6 * var(--_u));
  }
  .ratios li {
    display: flex;
    gap: calc(2 * var(--_u));
    justify-content: space-between;
    padding-block: calc(1.5 * var(--_u));
    border-block-end: 1px solid var(--_border);
    font-size: 0.9375em;
  }
  .types {
    display: grid;
    gap: calc(5 * var(--_u));
  }
  .types li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(1 * var(--_u)) calc(6 * var(--_u));
    align-items: baseline;
  }
  @container widget (min-width: 40em) {
    .types li {
      grid-template-columns: 13em minmax(0, 1fr);
    }
  }
  .figure {
    font-size: 1.625em;
    font-weight: 700;
    line-height: 1.2;
  }
  .fine {
    font-size: 0.875em;
    font-weight: 600;
  }
  .scale {
    display: flex;
    flex-wrap: wrap;
    gap: calc(5 * var(--_u));
    align-items: end;
    text-align: center;
  }
  .space {
    display: block;
    margin-inline: auto;
    border-radius: 2px;
    background: var(--_primary);
    inline-size: calc(var(--_n) * var(--_u));
    block-size: calc(var(--_n) * var(--_u));
  }
  .n1 {
    --_n: 1;
  }
  .n1-5 {
    --_n: 1.5;
  }
  .n2 {
    --_n: 2;
  }
  .n3 {
    --_n: 3;
  }
  .n4 {
    --_n: 4;
  }
  .n5 {
    --_n: 5;
  }
  .n6 {
    --_n: 6;
  }
  .n7 {
    --_n: 7;
  }
  .n8 {
    --_n: 8;
  }
  .n10 {
    --_n: 10;
  }
  .n12 {
    --_n: 12;
  }
  .shapes {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(13em, 100%), 1fr));
    gap: calc(6 * var(--_u));
  }
  .shape {
    display: grid;
    gap: calc(1 * var(--_u));
    padding: calc(5 * var(--_u));
    background: var(--_raised);
    border: 1px solid var(--_border);
    border-radius: var(--_radius-control);
    line-height: 1.4;
  }
  .shape.large {
    border-radius: var(--_radius);
  }
  .shape.lifted {
    border-color: transparent;
    border-radius: var(--_radius);
    box-shadow: var(--_shadow);
  }
  .shape.paper {
    border-radius: 0.25em;
    border-color: var(--_border-strong);
  }
  .shape.ringed {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .specs {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(11em, 100%), 1fr));
    gap: calc(7 * var(--_u)) calc(6 * var(--_u));
    align-items: start;
  }
  .specs.wide {
    grid-template-columns: repeat(auto-fill, minmax(min(19em, 100%), 1fr));
  }
  .spec {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    gap: calc(2 * var(--_u));
  }
  .wide > .spec {
    justify-items: stretch;
  }
  .icons {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(6.5em, 1fr));
    gap: calc(6 * var(--_u)) calc(3 * var(--_u));
    text-align: center;
  }
  .icons li {
    display: grid;
    justify-items: center;
    gap: calc(1.5 * var(--_u));
  }
  .icons .icon {
    inline-size: 2em;
    block-size: 2em;
  }
  .steps-of-tool {
    display: grid;
    gap: calc(2 * var(--_u));
    margin: 0;
    padding-inline-start: 1.5em;
    list-style: decimal;
  }
  .guide {
    padding: calc(1 * var(--_u)) calc(3 * var(--_u));
    border: 1px dashed var(--_border-strong);
    border-radius: var(--_radius-control);
    font-size: 0.9375em;
    color: var(--_muted);
  }
`;
