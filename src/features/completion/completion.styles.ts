import {css} from 'lit';

/** The seal, the number, the path of what comes next. */
export const completionStyles = css`
  .completion {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(8 * var(--_u));
  }
  .completion .section {
    padding-block-start: calc(8 * var(--_u));
  }
  .seal {
    display: grid;
    place-content: center;
    inline-size: 4em;
    block-size: 4em;
    border-radius: 50%;
    color: var(--_on-primary);
    background: var(--_primary);
  }
  .seal .icon {
    inline-size: 2.25em;
    block-size: 2.25em;
    stroke-width: 2;
  }
  .member {
    grid-template-columns: minmax(0, 1fr);
    align-items: center;
  }
  .member-copy {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(2 * var(--_u)) calc(3 * var(--_u));
  }
  .member-copy p:empty {
    display: none;
  }
  .member-number {
    font-size: 1.75em;
    font-weight: 700;
    line-height: 1.25;
    letter-spacing: 0.01em;
  }
  @container widget (min-width: 30em) {
    .member {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .member-copy {
      flex-direction: row-reverse;
    }
  }
  .copied {
    display: flex;
    align-items: center;
    gap: calc(1.5 * var(--_u));
    font-weight: 600;
    color: var(--_success);
  }
  .path-item {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    padding: 0 0 calc(6 * var(--_u)) 2.25em;
  }
  .path-item:last-child {
    padding-block-end: 0;
  }
  .path-item::before {
    content: '';
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0.25em;
    inline-size: 1em;
    block-size: 1em;
    border: 2px solid var(--_primary);
    border-radius: 50%;
    background: var(--_surface);
    z-index: 1;
  }
  .path-item.past::before {
    background: var(--_primary);
    box-shadow: inset 0 0 0 2px var(--_surface);
  }
  .path-item:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-inline-start: calc(0.5em - 1px);
    inset-block: 0.75em -0.25em;
    inline-size: 2px;
    background: var(--_border);
  }
  @media (forced-colors: active) {
    .seal {
      border: 3px solid CanvasText;
    }
    .path-item.past::before {
      forced-color-adjust: none;
      background: Highlight;
    }
  }
`;
