import {css} from 'lit';

export const messagesStyles = css`
  .inbox-title {
    justify-content: space-between;
  }
  .inbox {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(6 * var(--_u));
    /* what comes above is kept in its place by hand: not every browser does it */
    overflow-anchor: none;
  }
  .frame:not(.reading) .inbox-thread {
    display: none;
  }
  @container widget (max-width: 51.99em) {
    .reading .inbox-head,
    .reading .inbox-list {
      display: none;
    }
  }
  @container widget (min-width: 52em) {
    .inbox {
      grid-template-columns: 20em minmax(0, 1fr);
      gap: calc(8 * var(--_u));
    }
    .inbox-list {
      padding-inline-end: calc(4 * var(--_u));
      border-inline-end: 1px solid var(--_border);
    }
    .frame:not(.reading) .inbox-thread {
      display: grid;
    }
    .inbox-back {
      display: none;
    }
  }
`;
