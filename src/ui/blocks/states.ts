import {css, html, nothing, type TemplateResult} from 'lit';
import {icon, type IconName} from './icon.js';
import {needs} from '../../element/styles.js';

/**
 * The shape of what is coming, with one sentence for those who do not see it. Shows after 300 ms, so that a quick
 * answer does not flash. `more`: what to say when it lasts.
 */
export function skeleton(sentence: string, more: unknown = nothing): TemplateResult {
  return html`<div class="frame">${waiting(sentence, more)}</div>`;
}

/** The same for a part of what is shown; `shape` where it is not the usual one. */
export function waiting(sentence: string, more: unknown = nothing, shape: unknown = usualShape()): TemplateResult {
  needs(stateStyles);
  return html`<div class="skeleton" aria-busy="true">
    <p class="visually-hidden" role="status">${sentence}</p>
    ${shape} ${more}
  </div>`;
}

/** The outline of a text or a control that is coming. */
export function bones(...kinds: ('title' | 'line' | 'short' | 'control')[]): TemplateResult[] {
  return kinds.map((kind) => html`<span class="bone bone-${kind}"></span>`);
}

const usualShape = (): TemplateResult[] => bones('title', 'short', 'control', 'control');

export interface BlankOptions {
  icon: IconName;
  tone?: 'primary' | 'danger' | 'info';
  title: unknown;
  text: unknown;
  actions?: unknown;
  /** Takes the focus when it replaces what was there. */
  id?: string;
}

/** A page with nothing to show: what happened, one sentence, the way out. */
export function blank(options: BlankOptions): TemplateResult {
  needs(stateStyles);
  return html`<div class="blank ${options.tone ?? 'primary'}">
    <span class="blank-icon">${icon(options.icon)}</span>
    <h2 class="title" id=${options.id ?? nothing} tabindex="-1" data-heading>${options.title}</h2>
    <p class="lead">${options.text}</p>
    ${options.actions ? html`<div class="row blank-acts">${options.actions}</div>` : nothing}
  </div>`;
}

export const stateStyles = css`
  .skeleton {
    display: grid;
    gap: 1em;
  }
  .bone {
    display: block;
    block-size: 1em;
    border-radius: 0.3em;
    background: color-mix(in oklab, var(--_border) 60%, var(--_surface));
  }
  .bone-title {
    block-size: 1.75em;
    inline-size: 60%;
  }
  .bone-short {
    inline-size: 40%;
  }
  .bone-control {
    block-size: 3em;
    border-radius: var(--_radius-control);
  }
  @media (prefers-reduced-motion: no-preference) {
    .skeleton {
      animation: appear 1ms 300ms both;
    }
    .bone {
      animation: breathe 1.8s ease-in-out infinite alternate;
    }
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  @keyframes breathe {
    to {
      opacity: 0.55;
    }
  }
  .blank {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(3 * var(--_u));
    justify-items: start;
  }
  /* as wide as its words, and no wider than the page: an address may be one long word */
  .blank > * {
    max-inline-size: 100%;
  }
  .blank-icon {
    display: grid;
    place-content: center;
    inline-size: 3.5em;
    block-size: 3.5em;
    border-radius: 50%;
    color: var(--_primary);
    background: var(--_primary-soft);
  }
  .blank-icon .icon {
    inline-size: 1.75em;
    block-size: 1.75em;
  }
  .blank.danger .blank-icon {
    color: var(--_danger);
    background: var(--_danger-soft);
  }
  .blank.info .blank-icon {
    color: var(--_info);
    background: var(--_info-soft);
  }
  .blank-acts {
    padding-block-start: calc(2 * var(--_u));
  }
  @media (forced-colors: active) {
    .blank-icon,
    .bone {
      border: 1px solid CanvasText;
    }
  }
`;
