import {css} from 'lit';

/** Search, and the frames that the list and the map stand in. */
export const locatorStyles = css`
  .finder {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(5 * var(--_u));
  }
  .kinds {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2 * var(--_u));
  }
  .kind {
    align-items: center;
  }
  .kind .choice-label {
    display: flex;
    gap: calc(2 * var(--_u));
    align-items: center;
    min-inline-size: 0;
  }
  .kind .icon {
    color: var(--_primary);
  }
  @container widget (min-width: 30em) {
    .kinds {
      grid-template-columns: repeat(auto-fit, minmax(9em, 1fr));
    }
    .kind {
      grid-template-columns: minmax(0, 1fr);
      justify-items: center;
      align-content: center;
      text-align: center;
    }
    .kind .tick {
      position: absolute;
      inset: 0.6em 0.6em auto auto;
    }
    .kind .choice-label {
      flex-direction: column;
      gap: 0.25em;
      padding-block-start: 0.5em;
    }
    .kind .icon {
      inline-size: 2em;
      block-size: 2em;
    }
  }
  @container widget (min-width: 60em) {
    .finder.two {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: calc(10 * var(--_u));
    }
  }
  .finder-box {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: calc(2 * var(--_u));
    max-inline-size: 36em;
  }
  .finder-box .control {
    text-overflow: ellipsis;
  }
  .finder-box .button {
    padding-inline: 0;
    inline-size: var(--_control);
  }
  .finder-near {
    gap: 0 calc(5 * var(--_u));
  }
  .places {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(4 * var(--_u)) calc(8 * var(--_u));
    align-content: start;
  }
  .places-head {
    display: flex;
    flex-wrap: wrap;
    gap: calc(3 * var(--_u)) calc(4 * var(--_u));
    align-items: center;
    justify-content: space-between;
  }
  .places-list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(4 * var(--_u));
    align-content: start;
  }
  @container widget (min-width: 52em) {
    .places.map-open {
      grid-template: auto 1fr / minmax(0, 1.15fr) minmax(0, 1fr);
    }
    .places.map-open > .map-place {
      grid-area: 1 / 2 / span 2 / 3;
      position: sticky;
      inset-block-start: calc(6 * var(--_u));
      align-self: start;
    }
    .map-open .map-canvas {
      block-size: min(36em, 70vh);
    }
  }
  .map-place {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(3 * var(--_u));
    align-content: start;
  }
  .guarantee dl {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(3 * var(--_u));
    padding-block-start: calc(2 * var(--_u));
  }
  .guarantee dt {
    color: var(--_muted);
    line-height: 1.4;
  }
  .guarantee dd {
    font-weight: 600;
    line-height: 1.4;
    text-wrap: pretty;
  }
  @media print {
    .finder,
    .map-place {
      display: none;
    }
  }
`;
