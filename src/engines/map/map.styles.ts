/**
 * What the map needs of Leaflet's style sheet, and our marks. Adopted by the root it opens in: no style element, no
 * image.
 */
const css = String.raw;

const rules = css`
  .map-view {
    position: absolute;
    inset: 0;
    overflow: hidden;
    isolation: isolate;
    background: var(--_sunken);
    color: var(--_text);
    touch-action: pan-x pan-y;
    user-select: none;
    -webkit-user-select: none;
    -webkit-tap-highlight-color: transparent;
  }
  .map-view:focus-visible {
    outline-offset: -3px;
    box-shadow: none;
  }
  .leaflet-pane,
  .leaflet-layer,
  .leaflet-tile,
  .leaflet-tile-container,
  .leaflet-marker-icon,
  .leaflet-pane > svg {
    position: absolute;
    left: 0;
    top: 0;
  }
  .leaflet-pane > svg {
    overflow: visible;
    pointer-events: none;
    max-inline-size: none;
  }
  .leaflet-pane {
    z-index: 400;
  }
  .leaflet-outline-pane {
    z-index: 100;
  }
  .leaflet-tile-pane {
    z-index: 200;
  }
  .leaflet-marker-pane {
    z-index: 600;
  }
  .leaflet-tile {
    visibility: hidden;
    max-inline-size: none;
    max-block-size: none;
    pointer-events: none;
    user-select: none;
    -webkit-user-drag: none;
  }
  .leaflet-tile-loaded {
    visibility: inherit;
  }
  .leaflet-zoom-animated {
    transform-origin: 0 0;
  }
  .leaflet-zoom-anim .leaflet-zoom-animated {
    transition: transform var(--_motion) ease-out;
  }
  .leaflet-zoom-anim .leaflet-tile {
    transition: none;
  }
  .leaflet-zoom-anim .leaflet-zoom-hide {
    visibility: hidden;
  }
  .leaflet-grab {
    cursor: grab;
  }
  .leaflet-grab:active {
    cursor: grabbing;
  }
  .leaflet-control-container {
    display: none;
  }

  .land {
    fill: var(--_surface);
    fill-opacity: 1;
    stroke: var(--_border-strong);
    stroke-opacity: 1;
    stroke-width: 1;
    stroke-linejoin: round;
  }
  .ring {
    fill: none;
    stroke: var(--_border-strong);
    stroke-width: 1;
    stroke-dasharray: 4 4;
  }
  .ring-label[hidden] {
    display: none;
  }
  .ring-label {
    position: absolute;
    translate: -50% -50%;
    padding: 0 0.35em;
    border-radius: 0.5em;
    background: var(--_surface);
    color: var(--_muted);
    font-size: 0.8125em;
    line-height: 1.3;
    white-space: nowrap;
  }
  .dots {
    fill: none;
    stroke: var(--_primary);
    stroke-width: 9;
    stroke-linecap: round;
    opacity: 0.55;
  }

  .leaflet-marker-icon {
    pointer-events: none;
  }
  .leaflet-marker-icon:has(.mark:is(:hover, :focus-visible, .lit, [aria-pressed='true'])) {
    z-index: 9999999 !important;
  }
  .mark {
    position: absolute;
    display: grid;
    place-items: center;
    margin: 0;
    padding: 0;
    pointer-events: auto;
    cursor: pointer;
    font: inherit;
    font-weight: 700;
    line-height: 1;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums lining-nums;
    color: var(--_on-primary);
    background: none;
    border: 0;
  }
  .mark:focus-visible {
    border-radius: var(--_radius-control);
  }
  .pin {
    inline-size: 2.5em;
    block-size: 3.125em;
    padding-block-end: 0.625em;
    translate: -50% -100%;
  }
  .pin::before {
    content: '';
    position: absolute;
    z-index: -1;
    inset: 0.125em 0.125em auto;
    block-size: 2.25em;
    border-radius: 50% 50% 0;
    rotate: 45deg;
    background: var(--_primary);
    border: 2px solid var(--_surface);
    box-shadow: var(--_shadow);
  }
  .pin:is(:hover, .lit)::before {
    background: var(--_primary-hover);
    box-shadow: 0 0 0 4px color-mix(in srgb, var(--_primary) 30%, transparent);
  }
  .pin[aria-pressed='true'] {
    color: var(--_primary);
  }
  .pin[aria-pressed='true']::before {
    background: var(--_surface);
    border: 3px solid var(--_primary);
    box-shadow: 0 0 0 4px color-mix(in srgb, var(--_primary) 30%, transparent);
  }
  .group {
    inline-size: var(--_size);
    block-size: var(--_size);
    translate: -50% -50%;
    border: 2px solid var(--_primary);
    border-radius: 50%;
    color: var(--_primary);
    background: var(--_surface);
    box-shadow: 0 0 0 3px color-mix(in srgb, var(--_primary) 22%, transparent);
  }
  .group:focus-visible {
    border-radius: 50%;
  }
  .group:hover {
    background: var(--_primary-soft);
  }
  .whole {
    color: var(--_on-primary);
    background: var(--_primary);
    border-color: var(--_surface);
  }
  .whole:is(:hover, .lit) {
    color: var(--_on-primary);
    background: var(--_primary-hover);
  }
  .middle {
    position: absolute;
    inline-size: 1em;
    block-size: 1em;
    translate: -50% -50%;
    border: 3px solid var(--_surface);
    border-radius: 50%;
    background: var(--_info);
    box-shadow: 0 0 0 2px var(--_info);
  }

  @media (forced-colors: active) {
    .land {
      fill: Canvas;
      stroke: CanvasText;
    }
    .dots {
      stroke: CanvasText;
      opacity: 1;
    }
    .mark,
    .mark:hover {
      color: ButtonText;
    }
    .pin::before {
      border-color: ButtonText;
      background: ButtonFace;
    }
    .mark:is([aria-pressed='true'], .lit) {
      forced-color-adjust: none;
      color: HighlightText;
    }
    .pin:is([aria-pressed='true'], .lit)::before,
    .group.lit {
      background: Highlight;
      border-color: HighlightText;
    }
  }
`;

let sheet: CSSStyleSheet | undefined;

/** For a widget that keeps the list of its sheets itself. */
export function mapSheet(): CSSStyleSheet {
  if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(rules);
  return sheet;
}

/** @returns what takes the rules away again; nothing where they were there before */
export function adoptMapStyles(root: Document | ShadowRoot): () => void {
  const ours = mapSheet();
  if (root.adoptedStyleSheets.includes(ours)) return () => undefined;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ours];
  return () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== ours);
  };
}
