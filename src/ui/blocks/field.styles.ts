import {css} from 'lit';

export const fieldStyles = css`
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(1.5 * var(--_u));
    align-content: start;
  }
  .label {
    font-weight: 600;
    line-height: 1.35;
  }
  legend.label {
    margin-block-end: calc(1.5 * var(--_u));
  }
  legend.label + .hint {
    margin-block: calc(-1 * var(--_u)) calc(1.5 * var(--_u));
  }
  .optional {
    font-weight: 400;
    color: var(--_muted);
  }
  .hint {
    font-size: 0.9375em;
    line-height: 1.45;
    color: var(--_muted);
  }
  .control {
    inline-size: 100%;
    min-block-size: var(--_control);
    margin: 0;
    padding: calc(2 * var(--_u)) calc(3.5 * var(--_u));
    font: inherit;
    /* below that, phones zoom in on the field */
    font-size: max(1.0625em, 16px);
    line-height: 1.4;
    color: var(--_text);
    background: var(--_raised);
    border: var(--_stroke) solid var(--_border-strong);
    border-radius: var(--_radius-control);
    transition:
      border-color var(--_motion),
      background-color var(--_motion);
  }
  .control:hover {
    border-color: var(--_text);
  }
  .control[readonly] {
    background: var(--_sunken);
    border-style: dashed;
  }
  .control.figures {
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.02em;
  }
  .control.short {
    max-inline-size: 12em;
  }
  .error {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: calc(1.5 * var(--_u));
    font-weight: 600;
    line-height: 1.4;
    color: var(--_danger);
  }
  .has-error {
    position: relative;
  }
  .has-error::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: -0.75em;
    inline-size: 4px;
    border-radius: 2px;
    background: var(--_danger);
  }
  .has-error .control {
    border-color: var(--_danger);
    border-width: 2px;
    background: var(--_danger-soft);
  }
  .has-warning > .control,
  .has-warning > .with-button > .control {
    border-color: var(--_warning);
    border-width: 2px;
  }
  .with-button {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: calc(2 * var(--_u));
    align-items: start;
  }
  .with-button > :only-child {
    grid-column: 1 / -1;
  }
  .has-warning > .alert {
    margin-block-start: calc(1.5 * var(--_u));
  }
  .found {
    display: flex;
    gap: calc(1.5 * var(--_u));
    align-items: center;
    font-size: 0.9375em;
    font-weight: 600;
    color: var(--_success);
  }
  @media (forced-colors: active) {
    .has-error .control {
      border-width: 3px;
    }
  }
`;
