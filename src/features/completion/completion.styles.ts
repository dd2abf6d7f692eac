import {css} from 'lit';

/** The number, and the room around the parts. */
export const completionStyles = css`
  .completion {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(8 * var(--_u));
  }
  .completion .section {
    padding-block-start: calc(8 * var(--_u));
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
`;
