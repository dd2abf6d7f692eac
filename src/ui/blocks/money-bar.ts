import {css, html, nothing, svg, type TemplateResult} from 'lit';
import {needs} from '../../element/styles.js';

/** Who pays: the Sécu, the mutuelle, somebody else (the employer), and what is left to the member, always hatched. */
export type Payer = 'amo' | 'amc' | 'other' | 'remaining';
/** `expected`: not paid yet, drawn in a lighter shade. */
export type MoneyPart = readonly [payer: Payer, cents: number, expected?: boolean];

/**
 * A price drawn as who pays it, in the order given. Only a drawing, hidden from assistive technology: the figures stand
 * beside it. Parts that do not fill the price leave the track bare.
 */
export function moneyBar(price: number, parts: readonly MoneyPart[]): TemplateResult {
  needs(moneyBarStyles);
  let start = 0;
  return html`<svg class="bar" aria-hidden="true">
    ${parts.map(([payer, cents, expected]) => {
      const width = price > 0 ? Math.min(Math.max(0, cents / price), 1 - start) : 0;
      const x = start;
      start += width;
      return width > 0 ? stretch(payer, x, width, expected) : nothing;
    })}
  </svg>`;
}

function stretch(payer: Payer, x: number, width: number, expected = false): unknown {
  const percent = (part: number) => `${Math.round(part * 10_000) / 100}%`;
  const box = {x: percent(x), y: '0', width: percent(width), height: '100%'};
  if (payer === 'remaining') return hatched(box, 20);
  return svg`<rect
    class="bar-${payer} ${expected ? 'soon' : ''}"
    x=${box.x}
    width=${box.width}
    height="100%"
  ></rect>`;
}

export type Box = Readonly<Record<'x' | 'y' | 'width' | 'height', string>>;

/**
 * Hatching is one thick dashed line, leaning: unlike a pattern it needs no id that a page could already use.
 * @param middle of that line, from the top
 */
export function hatched({x, y, width, height}: Box, middle: number): unknown {
  return svg`<svg x=${x} y=${y} width=${width} height=${height}>
    <rect class="bar-back" width="100%" height="100%"></rect>
    <path class="bar-hatch" d="M0 ${middle}H2400" transform="skewX(-45)"></path>
    <rect class="bar-edge" width="100%" height="100%"></rect>
  </svg>`;
}

export const moneyBarStyles = css`
  .bar {
    display: block;
    inline-size: 100%;
    block-size: 0.625em;
    border-radius: 0.3125em;
    overflow: hidden;
    background: var(--_track);
  }
  .bar rect {
    stroke: var(--_surface);
    stroke-width: 1.5;
  }
  .bar-amo {
    fill: var(--_amo);
  }
  .bar-amc {
    fill: var(--_amc);
  }
  .bar-other {
    fill: var(--_border-strong);
  }
  .soon {
    opacity: 0.4;
  }
  .bar .bar-back {
    fill: var(--_surface);
    stroke: none;
  }
  .bar-edge {
    fill: none;
  }
  .bar-hatch {
    fill: none;
    stroke: var(--_remaining);
    stroke-width: 40;
    stroke-dasharray: 2.12 4.95;
  }
  .key {
    flex: none;
    inline-size: 0.8125em;
    block-size: 0.8125em;
    border-radius: 0.1875em;
    background: var(--_amo);
  }
  .key.amc {
    background: var(--_amc);
  }
  .key.other {
    background: var(--_border-strong);
  }
  .key.remaining {
    background: repeating-linear-gradient(45deg, var(--_remaining) 0 2.5px, var(--_surface) 2.5px 4.5px);
    outline: 1px solid var(--_remaining);
    outline-offset: -1px;
  }
  @media (prefers-contrast: more) {
    .bar {
      outline: 1px solid var(--_border);
    }
  }
  @media (forced-colors: active) {
    .bar,
    .key {
      forced-color-adjust: none;
    }
    .bar {
      outline: 1px solid CanvasText;
      background: Canvas;
    }
    .bar rect {
      stroke: Canvas;
    }
    .bar-amo,
    .bar-other {
      fill: GrayText;
    }
    .bar-amc {
      fill: Highlight;
    }
    .bar .bar-back {
      fill: Canvas;
    }
    .bar-hatch {
      stroke: CanvasText;
    }
    .key,
    .key.other {
      background: GrayText;
      outline: 1px solid CanvasText;
    }
    .key.amc {
      background: Highlight;
    }
    .key.remaining {
      background: repeating-linear-gradient(45deg, CanvasText 0 2.5px, Canvas 2.5px 4.5px);
      outline-color: CanvasText;
    }
  }
`;
