import {css} from 'lit';

/** A window above the page with one question and its buttons. */
export const questionStyles = css`
  .dialog {
    inline-size: min(30em, 100% - 2em);
    margin: auto;
    padding: calc(6 * var(--_u));
    color: var(--_text);
    background: var(--_raised);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    box-shadow: var(--_shadow);
  }
  .dialog::backdrop {
    background: light-dark(#1b28278c, #000000a6);
  }
  .dialog-content {
    display: grid;
    gap: calc(4 * var(--_u));
  }
  .dialog .heading:focus {
    outline: none;
    box-shadow: none;
  }
  @media (forced-colors: active) {
    .dialog {
      border: 2px solid CanvasText;
    }
  }
`;
