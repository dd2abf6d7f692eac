import {css} from 'lit';

/** The frame around the steps; from 60em, the list of steps and the help stand beside the form. */
export const wizardStyles = css`
  @container widget (min-width: 60em) {
    .frame {
      padding: calc(10 * var(--_u)) calc(12 * var(--_u)) calc(12 * var(--_u));
    }
  }
  .wizard {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(7 * var(--_u));
  }
  .rail {
    display: grid;
    gap: calc(4 * var(--_u));
    align-content: start;
  }
  .main {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(7 * var(--_u));
    align-content: start;
    max-inline-size: var(--_measure);
  }
  .main.wide {
    max-inline-size: none;
  }
  .main.wide > .tight {
    max-inline-size: var(--_measure);
  }
  .eyebrow {
    display: none;
    font: 600 0.46em/1.5 var(--_font);
    padding-block-end: 0.5em;
    color: var(--_muted);
    letter-spacing: 0;
  }
  .steps-open,
  .step-link,
  .text-link {
    padding: 0;
    border: 0;
    background: none;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .steps-open {
    display: flex;
    align-items: center;
    gap: calc(1.5 * var(--_u));
    min-block-size: 2.75em;
    color: var(--_text);
  }
  .steps-open .icon {
    color: var(--_primary);
    transition: rotate var(--_motion);
  }
  .steps.open .steps-open .icon {
    rotate: 180deg;
  }
  .waiver-door {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 calc(2 * var(--_u));
  }
  .text-link {
    min-block-size: 2.75em;
    font-weight: 600;
  }
  .steps:not(.open) .steps-list,
  .steps.open .bars {
    display: none;
  }
  .step {
    position: relative;
    display: grid;
    grid-template-columns: 2em 1fr;
    gap: calc(3 * var(--_u));
    align-items: center;
    min-block-size: 3em;
    color: var(--_muted);
  }
  .step .dot {
    display: grid;
    place-content: center;
    inline-size: 2em;
    block-size: 2em;
    border-radius: 50%;
    border: 2px solid var(--_border-strong);
    background: var(--_surface);
    font-size: 0.9375em;
    font-weight: 700;
    position: relative;
    z-index: 1;
  }
  .step:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-inline-start: 0.9em;
    inset-block: 50% -50%;
    inline-size: 2px;
    background: var(--_border);
  }
  .step.done:not(:last-child)::after {
    background: var(--_primary);
  }
  .step.done .dot {
    background: var(--_primary);
    border-color: var(--_primary);
    color: var(--_on-primary);
  }
  .step-link {
    min-block-size: 2.75em;
  }
  .step .link {
    color: var(--_text);
  }
  .step.now {
    color: var(--_text);
    font-weight: 700;
  }
  .step.now .dot {
    border: 3px solid var(--_primary);
    color: var(--_primary);
  }
  .leave {
    justify-self: start;
  }
  .legal {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(5 * var(--_u));
    font-size: 0.9375em;
  }
  .legal .link {
    display: inline-block;
    padding-block: 0.4em;
    color: var(--_muted);
  }
  @container widget (min-width: 60em) {
    .eyebrow {
      display: block;
    }
    .wizard {
      grid-template-columns: 16em minmax(0, 1fr);
      gap: calc(14 * var(--_u));
    }
    .rail {
      position: sticky;
      inset-block-start: calc(6 * var(--_u));
      align-self: start;
      gap: calc(8 * var(--_u));
    }
    .steps-now,
    .bars {
      display: none;
    }
    .steps:not(.open) .steps-list {
      display: block;
    }
  }
`;
