import {html, nothing, type TemplateResult} from 'lit';
import type {FormController, Raw} from '../../element/form.js';
import {alert} from '../blocks/alert.js';
import {button} from '../blocks/button.js';
import {fieldStyles} from '../blocks/field.styles.js';
import {icon} from '../blocks/icon.js';
import {needs} from '../../element/styles.js';

/** Sentences by error code; `*` answers for the codes that have none of their own. */
export type Sentences = Readonly<Record<string, string | ((value: string) => string)>>;

/** `action`: what else can be done about it than to correct or to keep. */
export interface Doubt {
  title: string;
  text: unknown;
  action?: unknown;
}

export interface FieldOptions {
  label: string;
  /** Its name among all answers to correct, where the label does not say whose answer it is: « IBAN de Louis ». */
  fullName?: string | undefined;
  hint?: unknown;
  /** Marked « (facultatif) ». What is not marked is required. */
  optional?: boolean;
  errors: Sentences;
  /** A doubt, by code: shown below, may be kept. */
  warnings?: Readonly<Record<string, Doubt>>;
  /** Columns of the form's grid of six. */
  width?: 2 | 3 | 4;
  /** Confirmation below the control: « IBAN valide ». */
  found?: string | undefined;
  /** A word about the answer as it is, beside what is right or wrong with it. */
  note?: string | undefined;
  /** What helps to answer, last in the field. */
  aid?: unknown;
  /** After the member has left the control. */
  onLeave?: () => void;
}

/** What a control needs to stand in a field. */
export interface Slot {
  id: string;
  /** Ids that describe the control, or `nothing`. */
  describedBy: string | typeof nothing;
  invalid: 'true' | typeof nothing;
  required: 'true' | typeof nothing;
  value: Raw;
  /** For `input` and for `change`: some browsers send only the latter when they fill a form in. */
  onInput: (event: Event) => void;
  onBlur: () => void;
}

/** One answer of a form. */
export class Field {
  readonly id: string;

  constructor(
    readonly form: FormController<unknown>,
    readonly path: string,
  ) {
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

  /** What a control holds, where it is not known already. */
  take(value: Raw): void {
    if (value !== (this.value ?? '')) this.set(value);
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

/** What a line of text or a list holds; a masked one holds no answer, nor does a list where nothing is chosen. */
function controlValue(root: ShadowRoot, id: string): string | undefined {
  const control = root.getElementById(id) as HTMLInputElement | null;
  return control?.readOnly || (control?.localName === 'select' && !control.value) ? undefined : control?.value;
}

/**
 * Tells the form about the field and returns what is wrong with it now. `read`: what its control holds, whatever its
 * events told.
 */
export function describeField(
  field: Field,
  options: FieldOptions,
  id = field.id,
  read?: (root: ShadowRoot) => Raw,
): string | undefined {
  return field.form.describe(field.path, {
    label: options.fullName ?? options.label,
    id,
    ...(read && {control: {drawn: field.value, read, set: (value) => field.set(value)}}),
    sentence: (code) => sentence(options.errors, code, field.text, field.form.host.common.refusedAnswer),
  }).error;
}

/**
 * Label, hint, control, error: always in this order, in one root, tied by `for` and `aria-describedby`. `spell`: the
 * answer that a text in the control stands for.
 */
export function fieldFrame(
  field: Field,
  options: FieldOptions,
  control: (slot: Slot) => unknown,
  spell = (text: string): string => text,
): TemplateResult {
  needs(fieldStyles);
  const {id} = field;
  const error = describeField(field, options, id, (root) => {
    const text = controlValue(root, id);
    return text === undefined ? undefined : spell(text);
  });
  const warning = error ? undefined : options.warnings?.[field.form.warning(field.path) ?? ''];
  const describedBy = [
    options.hint ? `${id}-hint` : '',
    error ? `${id}-error` : '',
    warning ? `${id}-warning` : '',
    options.note ? `${id}-note` : '',
  ]
    .filter(Boolean)
    .join(' ');
  const slot: Slot = {
    id,
    describedBy: describedBy || nothing,
    invalid: error ? 'true' : nothing,
    required: options.optional ? nothing : 'true',
    value: field.value,
    onInput: ({target}) => {
      const {value, readOnly} = target as HTMLInputElement;
      // what is told late may find the mask, which is no answer
      if (!readOnly) field.take(value);
    },
    onBlur: () => {
      field.blur();
      options.onLeave?.();
    },
  };
  return html`<div
    part="field"
    class="field ${error ? 'has-error' : warning ? 'has-warning' : ''} ${options.width ? `w-${options.width}` : ''}"
  >
    <label part="label" class="label" for=${id}>${options.label}${optionalMark(field, options)}</label>
    ${hintOf(id, options)} ${control(slot)}
    ${
      options.found && !error
        ? html`<p class="found" role="status">${icon('check', true)}<span>${options.found}</span></p>`
        : nothing
    }
    ${errorOf(id, error)} ${options.note ? html`<p class="hint" id="${id}-note">${options.note}</p>` : nothing}
    ${warning ? warningOf(field, warning) : nothing} ${options.aid ?? nothing}
  </div>`;
}

export function optionalMark(field: Field, options: FieldOptions): unknown {
  return options.optional ? html` <span class="optional">${field.form.host.common.optional}</span>` : nothing;
}

export function hintOf(id: string, options: FieldOptions): unknown {
  return options.hint ? html`<p part="hint" class="hint" id="${id}-hint">${options.hint}</p>` : nothing;
}

export function errorOf(id: string, error: string | undefined): unknown {
  return error
    ? html`<p part="error" class="error" id="${id}-error">${icon('error', true)}<span>${error}</span></p>`
    : nothing;
}

function warningOf(field: Field, warning: Doubt): TemplateResult {
  const words = field.form.host.common;
  return alert({
    tone: 'warning',
    id: `${field.id}-warning`,
    live: 'status',
    title: warning.title,
    text: warning.text,
    actions: html` ${button({label: words.correct, small: true, onClick: () => field.form.focusField(field.id)})}
    ${button({label: words.keep, small: true, onClick: () => field.form.keepAsIs(field.path)})} ${warning.action}`,
  });
}
