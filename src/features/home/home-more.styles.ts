import {css} from 'lit';

export const moreStyles = css`
  .act-head.linked {
    position: relative;
  }
  .act:first-child > .act-head {
    padding-block-start: 0;
  }
  .act:first-child > .act-head .button::after {
    inset-block-start: calc(-1 * var(--_u));
  }
  .left {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(5 * var(--_u)) calc(6 * var(--_u));
  }
  @container widget (min-width: 30em) {
    .left {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }
  .left-item {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(1 * var(--_u));
    align-content: start;
    line-height: 1.35;
  }
  .left-words {
    font-weight: 700;
    font-size: 1.0625em;
    text-wrap: pretty;
  }
  .block-line .button,
  .line-more .button {
    min-block-size: 1.75em;
    padding-block: 0;
    font-weight: 400;
  }
  .line-more {
    padding-block: 0;
  }
  .menu {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(6 * var(--_u)) calc(4 * var(--_u));
    padding-block-start: calc(7 * var(--_u));
    border-block-start: 1px solid var(--_border);
  }
  @container widget (min-width: 20em) {
    .menu {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container widget (min-width: 56em) {
    .menu {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
  }
  .menu-title {
    font: var(--_weight-heading) 1.125em/1.3 var(--_font-heading);
    padding-block-end: calc(1 * var(--_u));
  }
  .menu-item > .button.text {
    display: flex;
    justify-content: start;
    min-block-size: 2.75em;
    inline-size: 100%;
    padding-block: calc(1 * var(--_u));
    color: var(--_primary);
    line-height: 1.3;
  }
  .home-foot {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75em;
  }
`;
