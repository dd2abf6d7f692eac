import type {ReactiveController} from 'lit';
import {fromPointer, issuesOf} from '../contract/issues.js';
import type {FieldIssue} from '../contract/problem.js';
import {focusWhenShown} from './focus.js';
import type {Widget} from './widget.js';

/** What a control holds: the text as typed, a tick, or nothing yet. */
export type Raw = string | boolean | undefined;
/** Raw values by field path (`address.city`). */
export type RawValues = Record<string, string | boolean>;

/** A doubt about an answer. It is shown, may be kept, and never blocks. */
export interface Warning {
  path: string;
  code: string;
}

/** The part of a zod schema a form needs; written out so that a form of anything is a form of `unknown`. */
export interface Parser<Output> {
  safeParse(value: unknown): {success: true; data: Output} | {success: false; error: {issues: readonly unknown[]}};
}

export interface FormOptions<Output> {
  /** Parses the values on submit. */
  schema: Parser<Output>;
  /** Checks that need more than the schema (settings, a confirmation): more issues, by path. */
  check?: (values: RawValues) => {path: string; code: string}[];
  warnings?: (values: RawValues) => Warning[];
  /** Passwords: gone when the page is left, so that no memory of pages brings them back. */
  secrets?: readonly string[];
  /** After each change by the member. */
  onChange?: (path: string) => void;
}

/** How a field presents itself to the form: its name in the error summary and its sentence for a code. */
interface Description {
  label: string;
  sentence: (code: string) => string;
  id: string;
  control?: {
    /** The answer as it was last drawn. */
    drawn: Raw;
    /** What it holds now; undefined where that is no answer (masked, nothing chosen). */
    read: (root: ShadowRoot) => Raw;
    set: (value: Raw) => void;
  };
}

/**
 * Holds the values of a form exactly as typed; the schema parses them on submit. An error shows after blur or submit,
 * never while typing; it leaves at the first edit that cures it, and a server's issue at the first edit.
 */
export class FormController<Output> implements ReactiveController {
  readonly #values = new Map<string, Raw>();
  readonly #shown = new Map<string, string>();
  readonly #fromServer = new Set<string>();
  readonly #kept = new Set<string>();
  readonly #visited = new Set<string>();
  /** « Suivant » was pressed: from here on, errors are also listed above the form, until all are cured. */
  #sent = false;
  /** Fields of the last render: only these are sent, so a hidden answer is kept but not submitted. */
  #fields = new Map<string, Description>();
  #drawing = new Map<string, Description>();

  constructor(
    readonly host: Widget,
    private readonly options: FormOptions<Output>,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (this.options.secrets) addEventListener('pagehide', this.#forget);
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.#forget);
  }

  hostUpdate(): void {
    this.#drawing = new Map();
  }

  hostUpdated(): void {
    if (this.#drawing.size) this.#fields = this.#drawing;
  }

  get(path: string): Raw {
    return this.#values.get(path);
  }

  text(path: string): string {
    const value = this.#values.get(path);
    return typeof value === 'string' ? value : '';
  }

  /** All values that were given, shown or not. */
  get values(): RawValues {
    return Object.fromEntries(
      [...this.#values].filter(
        (entry): entry is [string, string | boolean] => entry[1] !== undefined && entry[1] !== '',
      ),
    );
  }

  /** Replaces values without validating; `keep` leaves those already typed. */
  load(values: Readonly<Record<string, Raw>>, {keep = false} = {}): void {
    for (const [path, value] of Object.entries(values))
      if (!keep || this.#values.get(path) === undefined) this.#values.set(path, value);
    this.host.requestUpdate();
  }

  clear(): void {
    for (const all of [this.#values, this.#shown, this.#fromServer, this.#kept, this.#visited]) all.clear();
    this.#sent = false;
    this.host.requestUpdate();
  }

  /** A change by the member. */
  set(path: string, value: Raw): void {
    this.#values.set(path, value);
    this.#kept.delete(path);
    if (this.#fromServer.delete(path)) this.#shown.delete(path);
    // a rule between two answers is cured at either of them
    const issues = this.#shown.size ? this.#issues() : undefined;
    for (const shown of this.#shown.keys())
      if (!this.#fromServer.has(shown) && !issues!.has(shown)) this.#shown.delete(shown);
    this.options.onChange?.(path);
    this.host.requestUpdate();
  }

  /**
   * The member leaves a field: what is wrong in it shows, unless it is simply still empty, and what its answer makes
   * wrong in fields left before.
   */
  blur(path: string): void {
    this.#readControl(path);
    this.#visited.add(path);
    this.review(path);
  }

  /** What is wrong in the fields already left shows; the one being typed in is left in peace. */
  review(left?: string): void {
    const issues = this.#issues();
    for (const path of this.#visited) {
      const code = issues.get(path);
      const rests = path === left || !this.hasFocus(path);
      if (code && rests && this.#values.get(path) && !this.#fromServer.has(path)) this.#shown.set(path, code);
    }
    this.host.requestUpdate();
  }

  /** Whether the member is in the control of this answer. */
  hasFocus(path: string): boolean {
    const {activeElement} = this.host.renderRoot as ShadowRoot;
    return activeElement !== null && activeElement.id === this.#fields.get(path)?.id;
  }

  /** Password managers and Chrome for iOS fill in a control without `input`, some without any event. */
  #readControl(path: string): void {
    const control = this.#fields.get(path)?.control;
    const value = control?.read(this.host.renderRoot as ShadowRoot);
    if (!control || value === undefined || value === (control.drawn ?? '')) return;
    control.drawn = value;
    control.set(value);
  }

  /** Parses everything. Undefined when something is wrong: errors are shown and the summary takes the focus. */
  submit(): Output | undefined {
    for (const path of this.#fields.keys()) this.#readControl(path);
    const issues = this.#issues();
    this.#sent = true;
    this.#shown.clear();
    this.#fromServer.clear();
    issues.forEach((code, path) => this.#shown.set(path, code));
    this.#fields.forEach((_, path) => this.#visited.add(path));
    this.host.requestUpdate();
    if (issues.size) {
      void this.focusSummary();
      return undefined;
    }
    const parsed = this.options.schema.safeParse(this.#nested());
    return parsed.success ? parsed.data : undefined;
  }

  /** The server refused some answers. */
  reject(issues: readonly FieldIssue[]): void {
    this.#sent = true;
    for (const issue of issues) {
      const path = fromPointer(issue.pointer).join('.');
      this.#shown.set(path, issue.code);
      this.#fromServer.add(path);
    }
    this.host.requestUpdate();
    void this.focusSummary();
  }

  /** Called by each field as it renders. */
  describe(path: string, description: Description): {error: string | undefined} {
    this.#drawing.set(path, description);
    const code = this.#shown.get(path);
    return {error: code && description.sentence(code)};
  }

  /**
   * Errors to list above the form once it was sent, in the order of the fields; `id` is missing where no field shows
   * the error.
   */
  get errors(): {label: string; sentence: string; id?: string}[] {
    if (!this.#shown.size) this.#sent = false;
    if (!this.#sent) return [];
    const fields = this.#drawing.size ? this.#drawing : this.#fields;
    const listed = [...fields]
      .filter(([path]) => this.#shown.has(path))
      .map(([path, field]) => ({label: field.label, sentence: field.sentence(this.#shown.get(path)!), id: field.id}));
    const homeless = [...this.#shown.keys()].some((path) => !fields.has(path));
    return homeless ? [...listed, {label: '', sentence: this.host.common.refusedAnswer}] : listed;
  }

  /** The doubt to show at a field, once the member has left it. */
  warning(path: string): string | undefined {
    if (!this.#visited.has(path) || this.#shown.has(path) || this.#kept.has(path)) return undefined;
    return this.options.warnings?.(this.values).find((warning) => warning.path === path)?.code;
  }

  /** « Conserver »: the doubt is not shown again unless the answer changes. */
  keepAsIs(path: string): void {
    this.#kept.add(path);
    this.host.requestUpdate();
  }

  /** All doubts, for the recap. */
  get warnings(): Warning[] {
    return this.options.warnings?.(this.values) ?? [];
  }

  async focusSummary(): Promise<void> {
    await focusWhenShown(this.host, '[data-summary]');
  }

  focusField(id: string): void {
    const control = (this.host.renderRoot as ShadowRoot).getElementById(id);
    control?.scrollIntoView({block: 'center'});
    control?.focus({preventScroll: true});
  }

  readonly #forget = (): void => this.load(Object.fromEntries(this.options.secrets!.map((path) => [path, undefined])));

  #issues(): Map<string, string> {
    const found = new Map<string, string>();
    const parsed = this.options.schema.safeParse(this.#nested());
    if (!parsed.success)
      for (const issue of issuesOf(parsed.error)) this.#add(found, fromPointer(issue.pointer).join('.'), issue.code);
    for (const issue of this.options.check?.(this.values) ?? []) this.#add(found, issue.path, issue.code);
    return found;
  }

  #add(found: Map<string, string>, path: string, code: string): void {
    if (!found.has(path)) found.set(path, code);
  }

  /** The shown fields as nested objects; a blank answer is a missing one. Parents exist even when all is blank. */
  #nested(): Record<string, unknown> {
    const result: Record<string, unknown> = {};
    for (const path of this.#fields.keys()) {
      const parts = path.split('.');
      const last = parts.pop()!;
      const parent = parts.reduce<Record<string, unknown>>(
        (node, part) => (node[part] ??= {}) as Record<string, unknown>,
        result,
      );
      const value = this.#values.get(path);
      if (value !== undefined && !(typeof value === 'string' && value.trim() === '')) parent[last] = value;
    }
    return result;
  }
}

/** A saved object as raw values by path, ready for `load`. */
export function flat(value: unknown, prefix = ''): Record<string, Raw> {
  if (typeof value !== 'object' || value === null) return {};
  const result: Record<string, Raw> = {};
  for (const [key, part] of Object.entries(value)) {
    const path = prefix ? `${prefix}.${key}` : key;
    if (typeof part === 'string' || typeof part === 'boolean') result[path] = part;
    else Object.assign(result, flat(part, path));
  }
  return result;
}
