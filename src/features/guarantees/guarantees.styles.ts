import {css} from 'lit';

/** Plans, what they cost, what they reimburse. */
export const guaranteesStyles = css`
  .plans {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(3 * var(--_u));
  }
  .plan {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: calc(2 * var(--_u)) calc(3 * var(--_u));
    align-content: start;
    padding: calc(5 * var(--_u));
    border: var(--_stroke) solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_raised);
    cursor: pointer;
  }
  .plan > * {
    grid-column: 1 / -1;
  }
  .plan .tick {
    grid-column: 2;
    grid-row: 1;
  }
  .plan-name {
    grid-column: 1;
    grid-row: 1;
    font: var(--_weight-heading) 1.25em/1.25 var(--_font-heading);
    font-variant-numeric: lining-nums;
    text-wrap: balance;
  }
  .plan-pitch {
    line-height: 1.45;
  }
  .plan-amount {
    display: block;
    font-size: 1.625em;
    font-weight: 700;
    letter-spacing: -0.01em;
  }
  .plan-price {
    padding-block-start: calc(2 * var(--_u));
    line-height: 1.3;
  }
  .plan:hover {
    border-color: var(--_text);
  }
  .plan:has(:checked) {
    border-color: var(--_primary);
    box-shadow: inset 0 0 0 calc(3px - var(--_stroke)) var(--_primary);
    background: var(--_primary-soft);
  }
  .plan:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .plan .tick:focus-visible {
    outline: none;
    box-shadow: none;
  }
  .skeleton .plan {
    pointer-events: none;
    border-color: var(--_border);
  }
  .has-error .plan {
    border-color: var(--_danger);
  }
  @container widget (min-width: 44em) {
    .plans {
      grid-template-columns: repeat(auto-fit, minmax(11em, 1fr));
    }
    .plan {
      grid-template-rows: auto 1fr auto auto auto;
    }
  }
  .topup {
    border-style: dashed;
    border-radius: var(--_radius);
    padding: calc(4 * var(--_u)) calc(5 * var(--_u));
  }
  .topup:has(:checked) {
    border-style: solid;
  }
  .total {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: calc(1 * var(--_u)) calc(6 * var(--_u));
    padding-block: calc(4 * var(--_u));
    border-block: 2px solid var(--_text);
    line-height: 1.4;
  }
  .total-label {
    font-weight: 600;
    font-size: 1.0625em;
  }
  .total-label .muted {
    font-weight: 400;
  }
  .total-amount {
    font-size: 1.75em;
    font-weight: 700;
    line-height: 1.2;
  }
  .total-amount .small {
    font-size: 0.5em;
    font-weight: 400;
  }
  .total + .section,
  .total ~ .grid + .section {
    border: 0;
    padding-block-start: calc(2 * var(--_u));
  }

  .waiver-door {
    grid-template-columns: minmax(0, 1fr);
  }
  @container widget (min-width: 40em) {
    .waiver-door {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: center;
    }
  }
  .document-state {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(1 * var(--_u)) calc(4 * var(--_u));
    padding-block-start: calc(1 * var(--_u));
  }
  .documents :is(.badge, .error) .icon {
    margin: 0;
    color: inherit;
  }
  @media (forced-colors: active) {
    .plan:has(:checked) {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
    .plan:has(:focus-visible) {
      outline: 3px solid Highlight;
      outline-offset: 2px;
    }
  }
`;
