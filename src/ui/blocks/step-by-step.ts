import {css, html, nothing, type TemplateResult} from 'lit';
import {clock} from '../../element/clock.js';
import type {Locale} from '../../element/locale.js';
import {needs} from '../../element/styles.js';
import {icon} from './icon.js';
import type {StepByStepMessages} from './step-by-step.messages.fr.js';

/** A segment for each step: full where it is done or under way. */
export function stepBars(full: readonly boolean[]): TemplateResult {
  needs(stepStyles);
  return html`<div class="bars" aria-hidden="true">
    ${full.map((isFull) => html`<span class=${isFull ? 'full' : ''}></span>`)}
  </div>`;
}

/** « Étape 1 sur 4 », the next step named, and the segments: of a course without links back. */
export function stepLine(t: StepByStepMessages, names: readonly string[], now: number): TemplateResult {
  const next = names[now + 1];
  return html`<div class="steps" part="steps">
    <p class="steps-now">
      <span class="strong">${t.stepOf(now + 1, names.length)}</span>
      <span class="muted">${next === undefined ? t.last : t.next(next)}</span>
    </p>
    ${stepBars(names.map((_, index) => index <= now))}
  </div>`;
}

/** How what is typed stands at the server. */
export interface SaveState {
  readonly state: 'idle' | 'saving' | 'saved' | 'waiting';
  readonly savedAt: string | undefined;
}

/** « Enregistré à 14:32 », said politely; nothing while there is nothing to say. */
export function saveStateView(t: StepByStepMessages, language: Locale, {state, savedAt}: SaveState): TemplateResult {
  const sentence =
    state === 'saving'
      ? t.saving
      : state === 'waiting'
        ? t.waiting
        : state === 'saved' && savedAt
          ? t.saved(clock(savedAt, language))
          : nothing;
  return html`<p class="state" role="status">
    ${state === 'saved' ? icon('check', true) : state === 'waiting' ? icon('offline', true) : nothing}<span
      >${sentence}</span
    >
  </p>`;
}

/** The buttons of a step, on a bar: back, what is saved, and forward, which is the last of them. */
export function stepActions(...actions: readonly unknown[]): TemplateResult {
  needs(stepStyles);
  return html`<div class="actions" part="actions">${actions}</div>`;
}

const stepStyles = css`
  .steps {
    display: grid;
    gap: calc(2.5 * var(--_u));
  }
  .steps-now {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 0 calc(4 * var(--_u));
    font-size: 0.9375em;
  }
  .bars {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    gap: 4px;
  }
  .bars > span {
    block-size: 6px;
    border-radius: 3px;
    background: var(--_border);
  }
  .bars > .full {
    background: var(--_primary);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(3 * var(--_u));
    align-items: center;
    padding-block-start: calc(6 * var(--_u));
    border-block-start: 1px solid var(--_border);
  }
  .actions .primary {
    flex: 1 1 auto;
  }
  .state {
    flex: 1 0 100%;
    order: -1;
    display: flex;
    gap: calc(1.5 * var(--_u));
    align-items: center;
    font-size: 0.9375em;
    color: var(--_muted);
  }
  .state .icon {
    color: var(--_success);
  }
  /* large text on a phone: one button under the other */
  @container widget (max-width: 14em) {
    .actions .button {
      inline-size: 100%;
      padding-inline: calc(2 * var(--_u));
    }
  }
  @container widget (min-width: 34em) {
    .actions {
      display: grid;
      grid-template-columns: auto 1fr auto;
    }
    .actions .primary {
      grid-column: 3;
      min-inline-size: 10em;
    }
    .state {
      grid-column: 2;
      grid-row: 1;
      order: 0;
      justify-self: center;
    }
  }
  @media (forced-colors: active) {
    .bars > span {
      border: 1px solid CanvasText;
    }
    .bars > .full {
      forced-color-adjust: none;
      background: Highlight;
    }
  }
`;
