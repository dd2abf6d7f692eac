import {css} from 'lit';

/**
 * Answers as cards with a radio: apart from the fields, for what is chosen outside of a form. Goes with `tickStyles`.
 */
export const choiceStyles = css`
  .choices {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2.5 * var(--_u));
  }
  @container widget (min-width: 26em) {
    .choices {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  .choice {
    position: relative;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: calc(1 * var(--_u)) calc(3 * var(--_u));
    align-content: start;
    min-block-size: var(--_control);
    padding: calc(2.75 * var(--_u)) calc(3.5 * var(--_u));
    cursor: pointer;
    line-height: 1.4;
    border: var(--_stroke) solid var(--_border-strong);
    border-radius: var(--_radius-control);
    background: var(--_raised);
  }
  .choice:hover {
    border-color: var(--_text);
  }
  .choice-label {
    font-weight: 600;
  }
  .choice-text {
    grid-column: 2;
    font-size: 0.9375em;
    color: var(--_muted);
  }
  .choice:has(:checked) {
    border-color: var(--_primary);
    box-shadow: inset 0 0 0 calc(2.5px - var(--_stroke)) var(--_primary);
    background: var(--_primary-soft);
  }
  .choice:has(:checked) .choice-text {
    color: var(--_text);
  }
  .choice:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .choice .tick:focus-visible {
    outline: none;
    box-shadow: none;
  }
  .has-error .choice {
    border-color: var(--_danger);
  }
  @media (forced-colors: active) {
    .choice:has(:checked) {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
    .choice:has(:focus-visible) {
      outline: 3px solid Highlight;
    }
  }
`;
