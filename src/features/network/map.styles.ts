import {css} from 'lit';

/** The map's frame and its buttons; what stands on it is the engine's. */
export const mapStyles = css`
  .map {
    position: relative;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    overflow: clip;
    background: var(--_sunken);
  }
  .map-canvas {
    position: relative;
    block-size: 26em;
    max-block-size: 80vh;
  }
  .map-zoom {
    position: absolute;
    z-index: 1;
    inset: auto auto calc(3 * var(--_u)) calc(3 * var(--_u));
    display: grid;
    gap: calc(2 * var(--_u));
  }
  .map-moves {
    position: absolute;
    z-index: 1;
    inset: auto calc(3 * var(--_u)) calc(3 * var(--_u)) auto;
    display: grid;
    grid-template: 'up up' 'left right' 'down down' / auto auto;
    justify-items: center;
    gap: 2px;
    padding: 2px;
    border-radius: 50%;
    background: color-mix(in srgb, var(--_surface) 80%, transparent);
  }
  .map-moves .map-button {
    inline-size: 2em;
    min-block-size: 2em;
    border-color: transparent;
    border-radius: 50%;
    background: none;
  }
  .map-moves .map-button:hover {
    background: var(--_primary-soft);
  }
  .up {
    grid-area: up;
  }
  .left {
    grid-area: left;
  }
  .right {
    grid-area: right;
  }
  .down {
    grid-area: down;
  }
  .map-button {
    inline-size: 2.75em;
    min-block-size: 2.75em;
    padding: 0 !important;
    background: var(--_surface);
  }
  .map-note {
    display: grid;
    gap: calc(1 * var(--_u));
  }
  .map-fingers {
    display: none;
  }
  .up .icon {
    rotate: 180deg;
  }
  .left .icon {
    rotate: 90deg;
  }
  .right .icon {
    rotate: -90deg;
  }
  @media (any-pointer: coarse) {
    .map-fingers {
      display: inline;
    }
  }
  @container widget (max-width: 26em) {
    .map-canvas {
      block-size: 20em;
    }
  }
`;
