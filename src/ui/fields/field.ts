import {css, html, nothing, type TemplateResult} from 'lit';
import type {FormController, Raw} from '../../element/form.js';
import {alert} from '../blocks/alert.js';
import {button} from '../blocks/button.js';
import {icon} from '../blocks/icon.js';

/** Sentences by error code; `*` answers for the codes that have none of their own. */
export type Sentences = Readonly<Record<string, string | ((value: string) => string)>>;

export interface FieldOptions {
  label: string;
  hint?: unknown;
  /** Marked « (facultatif) ». What is not marked is required. */
  optional?: boolean;
  errors: Sentences;
  /** A doubt, by code: shown below, may be kept. */
  warnings?: Readonly<Record<string, {title: string; text: string}>>;
  /** Columns of the form's grid of six. */
  width?: 2 | 3 | 4;
  /** Confirmation below the control: « IBAN valide ». */
  found?: string | undefined;
}

/** What a control needs to stand in a field. */
export interface Slot {
  id: string;
  /** Ids that describe the control, or `nothing`. */
  describedBy: string | typeof nothing;
  invalid: 'true' | typeof nothing;
  value: Raw;
  onInput: (event: Event) => void;
  onBlur: () => void;
}

/** One answer of a form. */
export class Field {
  readonly id: string;

  constructor(readonly form: FormController<unknown>, readonly path: string) {
    this.id = `f-${path.replace(/[^\w-]/g, '-')}`;
  }

  get value(): Raw {
    return this.form.get(this.path);
  }

  get text(): string {
    return this.form.text(this.path);
  }

  set(value: Raw): void {
    this.form.set(this.path, value);
  }

  blur(): void {
    this.form.blur(this.path);
  }
}

/** `at(form, 'lastName')`: the field of a form, ready for a field function. */
export const at = (form: FormController<unknown>, path: string): Field => new Field(form, path);

/** A code that has no sentence (a newer server) is never shown as it is. */
function sentence(errors: Sentences, code: string, value: string, unknown: string): string {
  const found = errors[code] ?? errors['*'] ?? unknown;
  return typeof found === 'function' ? found(value) : found;
}

/** Tells the form about the field and returns what is wrong with it now. */
export function describeField(field: Field, options: FieldOptions, id = field.id): string | undefined {
  return field.form.describe(field.path, {label: options.label, id, sentence: (code) => sentence(options.errors, code, field.text, field.form.host.common.refusedAnswer)}).error;
}

/** Label, hint, control, error: always in this order, in one root, tied by `for` and `aria-describedby`. */
export function fieldFrame(field: Field, options: FieldOptions, control: (slot: Slot) => unknown): TemplateResult {
  const error = describeField(field, options);
  const {id} = field;
  const warning = error ? undefined : options.warnings?.[field.form.warning(field.path) ?? ''];
  const describedBy = [options.hint ? `${id}-hint` : '', error ? `${id}-error` : '', warning ? `${id}-warning` : ''].filter(Boolean).join(' ');
  const slot: Slot = {
    id, describedBy: describedBy || nothing, invalid: error ? 'true' : nothing, value: field.value,
    onInput: (event) => field.set((event.target as HTMLInputElement).value),
    onBlur: () => field.blur(),
  };
  return html`<div part="field" class="field ${error ? 'has-error' : warning ? 'has-warning' : ''} ${options.width ? `w-${options.width}` : ''}">
    <label part="label" class="label" for=${id}>${options.label}${optionalMark(field, options)}</label>
    ${hintOf(id, options)}
    ${control(slot)}
    ${options.found && !error ? html`<p class="found" role="status">${icon('check', true)}<span>${options.found}</span></p>` : nothing}
    ${errorOf(id, error)}
    ${warning ? warningOf(field, warning) : nothing}
  </div>`;
}

export function optionalMark(field: Field, options: FieldOptions): unknown {
  return options.optional ? html` <span class="optional">${field.form.host.common.optional}</span>` : nothing;
}

export function hintOf(id: string, options: FieldOptions): unknown {
  return options.hint ? html`<p part="hint" class="hint" id="${id}-hint">${options.hint}</p>` : nothing;
}

export function errorOf(id: string, error: string | undefined): unknown {
  return error ? html`<p part="error" class="error" id="${id}-error">${icon('error', true)}<span>${error}</span></p>` : nothing;
}

function warningOf(field: Field, warning: {title: string; text: string}): TemplateResult {
  const words = field.form.host.common;
  return alert({tone: 'warning', id: `${field.id}-warning`, live: 'status', title: warning.title, text: warning.text, actions: html`
    ${button({label: words.correct, small: true, onClick: () => field.form.focusField(field.id)})}
    ${button({label: words.keep, small: true, onClick: () => field.form.keepAsIs(field.path)})}`});
}

export const fieldStyles = css`
  .field { display: grid; grid-template-columns: minmax(0, 1fr); gap: calc(1.5 * var(--_u)); align-content: start; }
  .label { font-weight: 600; line-height: 1.35; }
  legend.label { margin-block-end: calc(1.5 * var(--_u)); }
  legend.label + .hint { margin-block: calc(-1 * var(--_u)) calc(1.5 * var(--_u)); }
  .optional { font-weight: 400; color: var(--_muted); }
  .hint { font-size: 0.9375em; line-height: 1.45; color: var(--_muted); }
  .control {
    inline-size: 100%; min-block-size: var(--_control); margin: 0; padding: calc(2 * var(--_u)) calc(3.5 * var(--_u));
    font: inherit; font-size: 1.0625em; line-height: 1.4; color: var(--_text); background: var(--_raised);
    border: var(--_stroke) solid var(--_border-strong); border-radius: var(--_radius-control);
    transition: border-color var(--_motion), background-color var(--_motion);
  }
  .control:hover { border-color: var(--_text); }
  .control[readonly] { background: var(--_sunken); border-style: dashed; }
  .control.figures { font-variant-numeric: tabular-nums; letter-spacing: 0.02em; }
  .control.short { max-inline-size: 12em; }
  .error { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: calc(1.5 * var(--_u)); font-weight: 600; line-height: 1.4; color: var(--_danger); }
  .has-error { position: relative; }
  .has-error::before { content: ''; position: absolute; inset-block: 0; inset-inline-start: -0.75em; inline-size: 4px; border-radius: 2px; background: var(--_danger); }
  .has-error .control { border-color: var(--_danger); border-width: 2px; background: var(--_danger-soft); }
  .has-warning > .control { border-color: var(--_warning); border-width: 2px; }
  .found { display: flex; gap: calc(1.5 * var(--_u)); align-items: center; font-size: 0.9375em; font-weight: 600; color: var(--_success); }
  @media (forced-colors: active) { .has-error .control { border-width: 3px; } }
`;
