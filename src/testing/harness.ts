import type {Widget} from '../element/widget.js';
import {until} from './until.js';

/**
 * Works a widget the way a member does, for tests, stories and journeys. Answers are named by their path in the form
 * (`account.iban`).
 */
export class WidgetHarness<W extends Widget = Widget> {
  constructor(readonly element: W) {}

  get root(): ShadowRoot {
    return this.element.renderRoot as ShadowRoot;
  }

  /** All the words shown, hidden ones included, spaces made one. */
  get text(): string {
    return plain(this.root);
  }

  /** The same, where a test has other texts. */
  get words(): string {
    return this.text;
  }

  get title(): string {
    return plain(this.root.querySelector('h2'));
  }

  /** Where the focus is, by its id or its words. */
  get focused(): string {
    const {activeElement: found} = this.root;
    return found?.id || (found?.textContent?.trim() ?? '');
  }

  /** The question above the page. */
  get dialog(): HTMLDialogElement | null {
    return this.root.querySelector('dialog');
  }

  /** What is read at each of these, in order. */
  read(selector: string): string[] {
    return [...this.root.querySelectorAll(selector)].map(plain);
  }

  control(path: string): HTMLInputElement {
    const found = this.root.getElementById(idOf(path));
    if (!found)
      throw new Error(
        `no field ${path} in <${this.element.localName}>; shown: ` +
          `${[...this.root.querySelectorAll('[id^=f-]')].map((each) => each.id).join(' ')}`,
      );
    return found as HTMLInputElement;
  }

  shows(path: string): boolean {
    return this.root.getElementById(idOf(path)) !== null || this.root.getElementById(`${idOf(path)}-0`) !== null;
  }

  /** Types, chooses or ticks, in the order given; what appears because of an answer may be filled next. */
  async fill(values: Readonly<Record<string, string | boolean>>): Promise<void> {
    for (const [path, value] of Object.entries(values)) {
      this.#answer(path, value);
      await this.element.updateComplete;
    }
  }

  async submit(): Promise<void> {
    this.root.querySelector('form')!.requestSubmit();
    await this.settled();
  }

  async send(values: Readonly<Record<string, string | boolean>> = {}): Promise<void> {
    await this.fill(values);
    await this.submit();
  }

  /** Presses what does it, in the question above the page. */
  async confirm(): Promise<void> {
    await this.until(() => this.dialog?.open);
    this.dialog!.querySelector<HTMLElement>('button.danger')!.click();
    await this.settled();
  }

  /** Presses the button whose words contain these. */
  async press(words: string): Promise<void> {
    const found = [...this.root.querySelectorAll<HTMLElement>('button, a, summary')].find((each) =>
      `${each.textContent} ${each.getAttribute('aria-label') ?? ''}`.includes(words),
    );
    if (!found) throw new Error(`no button « ${words} » in <${this.element.localName}>: ${this.text.slice(0, 400)}`);
    found.click();
    await this.settled();
  }

  errorOf(path: string): string | undefined {
    return this.root.getElementById(`${idOf(path)}-error`)?.textContent?.trim();
  }

  /** Waits for what the widget does on its own (answers of a backend in the page), turn by turn. */
  async until(condition: () => unknown): Promise<void> {
    await until(
      async () => {
        await this.element.updateComplete;
        return condition();
      },
      () => `${condition.toString()} in <${this.element.localName}>\nshown: ${this.text.slice(0, 600)}`,
    );
  }

  /** Nothing is being sent any more. */
  async settled(): Promise<void> {
    await this.element.updateComplete;
    await this.until(() => !this.root.querySelector('[aria-busy=true]'));
  }

  #answer(path: string, value: string | boolean): void {
    const choice = this.#radio(path, value);
    if (choice) return choice.click();
    const control = this.control(path);
    if (control.type === 'checkbox') return control.checked === value ? undefined : control.click();
    control.value = String(value);
    control.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    control.dispatchEvent(new Event('change', {bubbles: true}));
    // said outright: a page in the background moves its focus without telling
    control.dispatchEvent(new FocusEvent('blur'));
  }

  #radio(path: string, value: string | boolean): HTMLInputElement | undefined {
    const radios = [...this.root.querySelectorAll<HTMLInputElement>(`input[type=radio][name="${idOf(path)}"]`)];
    if (!radios.length) return undefined;
    const found = radios.find((radio) => radio.dataset['value'] === String(value));
    if (!found) throw new Error(`no choice ${String(value)} for ${path}`);
    return found;
  }
}

/** The words of a node, spaces made one, those that hold words together too. */
export const plain = (element: Node | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** « label: value » of a fact. */
export const factOf = (element: Element): string => [...element.children].map(plain).join(': ');

/** The id of a field's control (`ui/fields/field.ts`). */
export const idOf = (path: string): string => `f-${path.replace(/[^\w-]/g, '-')}`;
