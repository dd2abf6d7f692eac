import {css, html, nothing, type TemplateResult} from 'lit';
import {icon, type IconName} from './icon.js';
import {needs} from '../../element/styles.js';

export interface ButtonOptions {
  label: unknown;
  /** `text`: words of the line it stands in, which gives them their look. */
  kind?: 'primary' | 'second' | 'quiet' | 'danger' | 'text';
  /** A press; of a submit button, before its form is sent. */
  onClick?: (event: Event) => void;
  submit?: boolean;
  icon?: IconName | undefined;
  iconEnd?: IconName | undefined;
  small?: boolean;
  /** Said to assistive technology instead of the label, which it must contain. */
  name?: string | undefined;
  /** At work: stays focusable, does nothing more, and says so. */
  busy?: boolean | undefined;
  /** Id of the words that say why it cannot be pressed now: it stays focusable and does nothing. */
  reason?: string | undefined;
  id?: string | undefined;
}

/** A button; its label begins with a verb. It is never greyed without a reason. */
export function button(options: ButtonOptions): TemplateResult {
  needs(buttonStyles);
  const {kind = 'second', busy = false, reason} = options;
  const press = (event: Event) => {
    if (busy || reason) event.preventDefault();
    else {
      options.onClick?.(event);
      if (options.submit) sendAnyway(event);
    }
  };
  return html`<button
    id=${options.id ?? nothing}
    part="button ${kind}"
    class="button ${kind} ${options.small ? 'button-small' : ''}"
    type=${options.submit ? 'submit' : 'button'}
    aria-label=${options.name ?? nothing}
    aria-disabled=${busy || reason ? 'true' : nothing}
    aria-describedby=${reason ?? nothing}
    aria-busy=${busy ? 'true' : nothing}
    @click=${press}
  >
    ${
      busy ? html`<span class="spinner" aria-hidden="true"></span>` : options.icon ? icon(options.icon, true) : nothing
    }<span>${options.label}</span>${options.iconEnd ? icon(options.iconEnd, true) : nothing}
  </button>`;
}

/**
 * A frame that may send no forms (`sandbox` without `allow-forms`) does not even say that one is sent: where nothing
 * was said by the end of the press, it is said here. Our forms never send anything by themselves.
 */
function sendAnyway({currentTarget}: Event): void {
  const submitter = currentTarget as HTMLButtonElement;
  const {form} = submitter;
  if (!form) return;
  const said = new AbortController();
  form.addEventListener('submit', () => said.abort(), {capture: true, signal: said.signal});
  setTimeout(() => {
    if (said.signal.aborted) return;
    said.abort();
    form.dispatchEvent(new SubmitEvent('submit', {submitter, bubbles: true, cancelable: true}));
  });
}

export const buttonStyles = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: calc(2 * var(--_u));
    min-block-size: var(--_control);
    margin: 0;
    padding: calc(2 * var(--_u)) calc(5.5 * var(--_u));
    font: inherit;
    font-weight: 600;
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    color: var(--_primary);
    background: transparent;
    border: var(--_stroke) solid var(--_primary);
    border-radius: var(--_radius-control);
    transition:
      background-color var(--_motion),
      color var(--_motion),
      border-color var(--_motion);
  }
  .button .num {
    white-space: normal;
  }
  .button:hover {
    background: var(--_primary-soft);
    border-color: var(--_primary-hover);
    color: var(--_primary-hover);
  }
  .button.primary {
    color: var(--_on-primary);
    background: var(--_primary);
  }
  .button.primary:hover {
    color: var(--_on-primary);
    background: var(--_primary-hover);
  }
  .button.quiet {
    border-color: transparent;
    padding-inline: 0;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 0.075em;
    text-underline-offset: 0.25em;
  }
  .button.quiet:hover {
    border-color: transparent;
    background: none;
    text-decoration-thickness: 0.15em;
  }
  .button.text {
    display: inline;
    min-block-size: 0;
    padding: 0;
    font-weight: inherit;
    line-height: inherit;
    text-align: start;
    color: inherit;
    border: 0;
  }
  .button.text:hover {
    background: none;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .button.danger {
    color: var(--_danger);
    border-color: var(--_danger);
  }
  .button-small {
    min-block-size: 2.75em;
    padding: calc(1.25 * var(--_u)) calc(3.5 * var(--_u));
  }
  .button[aria-disabled='true'],
  .button[aria-disabled='true']:hover {
    color: var(--_muted);
    background: var(--_sunken);
    border: var(--_stroke) dashed var(--_border-strong);
    cursor: not-allowed;
  }
  .button[aria-busy='true'] {
    cursor: progress;
  }
  @container widget (max-width: 21em) {
    .button:not(.quiet, .text) {
      padding-inline: calc(3.5 * var(--_u));
    }
  }
  @container widget (max-width: 14em) {
    .button:not(.quiet, .text) {
      padding-inline: calc(2 * var(--_u));
      gap: calc(1 * var(--_u));
    }
    .button > span {
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }
  }
  .spinner {
    inline-size: 1.25em;
    block-size: 1.25em;
    border: 0.16em solid currentColor;
    border-inline-end-color: transparent;
    border-radius: 50%;
    animation: turn 900ms linear infinite;
  }
  @keyframes turn {
    to {
      rotate: 1turn;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .spinner {
      animation: none;
      border-inline-end-color: currentColor;
      border-style: dotted;
    }
  }
  @media (forced-colors: active) {
    .button.primary {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
      border-color: Highlight;
    }
    .button.primary:hover {
      color: Highlight;
      background: HighlightText;
    }
    .button[aria-disabled='true'] {
      color: GrayText;
      border-color: GrayText;
    }
  }
`;
