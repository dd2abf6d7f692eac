import {css} from 'lit';

/** A box or a radio with its sentence: apart from the fields, for what is ticked outside of a form. */
export const tickStyles = css`
  .tick {
    appearance: none;
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0;
    border: 2px solid var(--_border-strong);
    background: var(--_raised);
    display: grid;
    place-content: center;
    font-size: 1em;
    cursor: pointer;
    transition: border-color var(--_motion);
  }
  .tick[type='radio'] {
    border-radius: 50%;
  }
  .tick[type='checkbox'] {
    border-radius: 0.3em;
  }
  .tick::before {
    content: '';
    transform: scale(0);
    transition: transform var(--_motion);
  }
  .tick[type='radio']::before {
    inline-size: 0.75em;
    block-size: 0.75em;
    border-radius: 50%;
    background: var(--_primary);
  }
  .tick[type='checkbox']::before {
    inline-size: 0.85em;
    block-size: 0.45em;
    border: solid var(--_on-primary);
    border-width: 0 0 0.17em 0.17em;
    margin-block-start: -0.2em;
    rotate: -45deg;
  }
  .tick:checked {
    border-color: var(--_primary);
  }
  .tick[type='checkbox']:checked {
    background: var(--_primary);
  }
  .tick:checked::before {
    transform: scale(1);
  }
  .tick[aria-disabled='true'] {
    border-style: dashed;
    background: var(--_sunken);
    cursor: not-allowed;
  }
  .check {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: calc(3 * var(--_u));
    padding-block: calc(2 * var(--_u));
    cursor: pointer;
    line-height: 1.45;
  }
  @media (forced-colors: active) {
    .tick {
      appearance: auto;
      border: revert;
      background: revert;
    }
    .tick::before {
      content: none;
    }
  }
`;
