import {css} from 'lit';

/** Each column answers to its own width: it is a container of the same name. */
export const homeStyles = css`
  .home,
  .home-cols {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(10 * var(--_u));
  }
  .home-head {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(5 * var(--_u));
    align-items: end;
  }
  .home-main,
  .home-side {
    container: widget / inline-size;
  }
  .home-main > .stack,
  .home-side > .stack {
    gap: calc(10 * var(--_u));
  }
  @container widget (min-width: 40em) {
    .home-head {
      grid-template-columns: minmax(0, 1fr) 20em;
    }
  }
  @container widget (max-width: 29.99em) {
    .home,
    .home-cols,
    .home-main > .stack,
    .home-side > .stack {
      gap: calc(8 * var(--_u));
    }
  }
  @container widget (min-width: 60em) {
    .home-cols.two {
      grid-template-columns: minmax(0, 1fr) 20em;
      gap: calc(14 * var(--_u));
      align-items: start;
    }
  }
  /* whom to call stands under the whole page */
  .home ~ .frame {
    max-inline-size: none;
    padding-block-start: 0;
  }
  .pass {
    position: relative;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 0 calc(3 * var(--_u));
    align-items: center;
    padding: calc(4 * var(--_u)) calc(5 * var(--_u));
    border: 1px solid transparent;
    border-radius: var(--_radius);
    color: var(--_on-card);
    background: var(--_card);
    box-shadow: var(--_shadow);
    line-height: 1.35;
  }
  .pass-words {
    display: grid;
    justify-items: start;
  }
  .pass .button {
    font-size: 1.0625em;
    font-weight: 700;
    line-height: 1.35;
  }
  .pass .button:hover {
    color: var(--_on-card);
  }
  /* all of the card, or of the row, is the way */
  .pass .button::after,
  .act-head.linked .button::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: inherit;
  }
  .pass .button:focus-visible {
    outline: none;
    box-shadow: none;
  }
  .pass:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_surface);
  }
  .task {
    display: grid;
    grid-template-columns: 2.75em minmax(0, 1fr);
    gap: calc(2 * var(--_u)) calc(3 * var(--_u));
    padding-block: calc(4 * var(--_u));
    border-block-end: 1px solid var(--_border);
    align-items: start;
  }
  .task:first-child {
    padding-block-start: 0;
  }
  .task-icon {
    --_tone: var(--_info);
    --_soft: var(--_info-soft);
    display: grid;
    place-content: center;
    inline-size: 2.75em;
    block-size: 2.75em;
    border-radius: 50%;
    color: var(--_tone);
    background: var(--_soft);
  }
  .task-icon.warning {
    --_tone: var(--_warning);
    --_soft: var(--_warning-soft);
  }
  .task-icon.success {
    --_tone: var(--_success);
    --_soft: var(--_success-soft);
  }
  .task-icon.danger {
    --_tone: var(--_danger);
    --_soft: var(--_danger-soft);
  }
  .task-text {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(0.5 * var(--_u));
    line-height: 1.45;
  }
  .task-name {
    font-weight: 700;
    font-size: 1.0625em;
    line-height: 1.3;
  }
  .task-act {
    grid-column: 2;
    min-inline-size: 0;
    justify-self: start;
  }
  @container widget (min-width: 34em) {
    .task {
      grid-template-columns: 2.75em minmax(0, 1fr) fit-content(16em);
      column-gap: calc(4 * var(--_u));
    }
    .task-act {
      grid-column: 3;
      grid-row: 1;
      justify-self: end;
      align-self: center;
    }
  }
  @container widget (max-width: 14em) {
    .task,
    .pass {
      grid-template-columns: minmax(0, 1fr);
    }
    .task-act {
      grid-column: 1;
    }
  }
  .home .button > span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .calm {
    display: flex;
    gap: calc(3 * var(--_u));
    align-items: center;
    font-weight: 600;
    color: var(--_success);
  }
  .task-bones {
    display: grid;
    grid-template-columns: 2.75em minmax(0, 1fr);
    gap: calc(3 * var(--_u));
    align-items: center;
  }
  .task-bone {
    block-size: 2.75em;
    border-radius: 50%;
  }
  @media (forced-colors: active) {
    .task-icon,
    .pass {
      border: 2px solid CanvasText;
    }
  }
`;
