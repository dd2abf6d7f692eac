import {css, html, nothing, type TemplateResult} from 'lit';
import {icon, type IconName} from './icon.js';
import {needs} from '../../element/styles.js';

export type Tone = 'info' | 'success' | 'warning' | 'danger';
const icons: Record<Tone, IconName> = {info: 'info', success: 'check', warning: 'alert', danger: 'error'};

export interface AlertOptions {
  tone: Tone;
  title: unknown;
  text?: unknown;
  actions?: unknown;
  icon?: IconName;
  /** `status` is said when the reader pauses, `alert` at once; nothing for what was there from the start. */
  live?: 'status' | 'alert';
  id?: string;
  /** May take the focus (the failure of what was just pressed). */
  focusable?: boolean;
}

/** What happened, then what to do. */
export function alert(options: AlertOptions): TemplateResult {
  needs(alertStyles);
  return html`<div
    id=${options.id ?? nothing}
    part="alert"
    class="alert ${options.tone}"
    role=${options.live ?? nothing}
    tabindex=${options.focusable ? '-1' : nothing}
  >
    ${icon(options.icon ?? icons[options.tone])}
    <p class="alert-title">${options.title}</p>
    ${options.text ? html`<p>${options.text}</p>` : nothing}
    ${options.actions ? html`<div class="alert-actions">${options.actions}</div>` : nothing}
  </div>`;
}

export const alertStyles = css`
  .alert {
    --_tone: var(--_info);
    --_soft: var(--_info-soft);
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: calc(1 * var(--_u)) calc(3 * var(--_u));
    padding: calc(4 * var(--_u));
    background: var(--_soft);
    border: 1px solid color-mix(in oklab, var(--_tone) 40%, var(--_soft));
    border-radius: var(--_radius-control);
    line-height: 1.5;
  }
  .alert.success {
    --_tone: var(--_success);
    --_soft: var(--_success-soft);
  }
  .alert.warning {
    --_tone: var(--_warning);
    --_soft: var(--_warning-soft);
  }
  .alert.danger {
    --_tone: var(--_danger);
    --_soft: var(--_danger-soft);
  }
  .alert > .icon {
    color: var(--_tone);
  }
  .alert > :not(.icon) {
    grid-column: 2;
  }
  .alert-title {
    font-weight: 700;
  }
  .alert-actions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_u)) calc(3 * var(--_u));
    padding-block-start: calc(2 * var(--_u));
  }
  .alert .button:not([aria-disabled], .primary) {
    color: var(--_text);
    border-color: currentColor;
  }
  .alert .button:not([aria-disabled], .primary):hover {
    background: var(--_surface);
    color: var(--_text);
  }
  .alert .button.quiet {
    border-color: transparent;
  }
  @container widget (max-width: 14em) {
    .alert {
      padding: calc(2 * var(--_u));
    }
    .alert > :not(.icon) {
      grid-column: 1 / -1;
    }
  }
  @media (forced-colors: active) {
    .alert {
      border: 1px solid CanvasText;
    }
  }
`;
