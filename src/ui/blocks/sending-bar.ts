import {css, html, type TemplateResult} from 'lit';
import {needs} from '../../element/styles.js';
import {moneyBarStyles} from './money-bar.js';

export interface SendingBarOptions {
  /** What goes on, said to assistive technology. */
  label: string;
  /** From 0 to 1; undefined while nobody can say how much is left. */
  part: number | undefined;
  /** Under the bar: where it stands, and how much of it is done. */
  words: unknown;
  figures?: unknown;
}

/** How far something is that goes on by itself, in a bar and in words. */
export function sendingBar({label, part, words, figures}: SendingBarOptions): TemplateResult {
  needs(moneyBarStyles, sendingStyles);
  const percent = part === undefined ? undefined : Math.round(Math.min(1, Math.max(0, part)) * 100);
  const track = html`<svg class="bar" aria-hidden="true">
    <rect class="bar-used" width="${percent ?? 100}%" height="100%"></rect>
  </svg>`;
  return html`<div class="sending">
    ${
      percent === undefined
        ? html`<div class="progress unmeasured" role="progressbar" aria-label=${label}>${track}</div>`
        : html`<div
            class="progress"
            role="progressbar"
            aria-label=${label}
            aria-valuemin="0"
            aria-valuemax="100"
            aria-valuenow=${percent}
          >
            ${track}
          </div>`
    }
    <p class="sending-words">
      <span class="strong">${words}</span><span class="muted num" translate="no">${figures}</span>
    </p>
  </div>`;
}

const sendingStyles = css`
  .sending {
    display: grid;
    gap: calc(2 * var(--_u));
  }
  .progress {
    display: grid;
  }
  .progress .bar {
    block-size: 0.875em;
    border-radius: 0.4375em;
  }
  .progress .bar-used {
    fill: var(--_primary);
  }
  .sending-words {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(4 * var(--_u));
    justify-content: space-between;
  }
  @media (prefers-reduced-motion: no-preference) {
    .unmeasured .bar {
      animation: breathe 1.8s ease-in-out infinite alternate;
    }
  }
  @keyframes breathe {
    to {
      opacity: 0.55;
    }
  }
  @media (forced-colors: active) {
    .progress .bar-used {
      fill: Highlight;
    }
  }
`;
