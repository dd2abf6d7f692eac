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
  .inbox-thread .heading:focus {
    outline: none;
    box-shadow: none;
  }
  @container widget (max-width: 51.99em) {
    .reading .inbox-list,
    .reading .inbox-head > :not(.inbox-title),
    .reading .inbox-head .button {
      display: none;
    }
    /* the title of the page stays above that of the thread, for who does not see */
    .reading .inbox-head {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
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
