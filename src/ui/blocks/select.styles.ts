import {css} from 'lit';

export const selectStyles = css`
  .select {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .select > .control {
    appearance: none;
    padding-inline-end: 3em;
    text-overflow: ellipsis;
  }
  .select > .icon {
    position: absolute;
    inset-inline-end: 0.875em;
    inset-block: 0;
    margin-block: auto;
    pointer-events: none;
  }
  .has-warning > .select > .control {
    border-color: var(--_warning);
  }
`;
