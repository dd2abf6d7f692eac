/** Hands for stories: they find, press and type inside of shadow roots, as a member would. */

/** Everything inside, shadow roots included, in the order of the page. */
export function* deep(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* deep(element.shadowRoot);
  }
}

export function find<E extends Element = HTMLElement>(root: ParentNode, selector: string, text?: RegExp): E | undefined {
  for (const element of deep(root)) {
    if (element.matches(selector) && (!text || text.test(element.textContent ?? ''))) return element as E;
  }
  return undefined;
}

/** Waits until something is there; a story that waits in vain says for what. */
export async function until<T>(what: string, look: () => T | undefined | false): Promise<T> {
  for (let tries = 0; tries < 250; tries++) {
    const found = look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`This story waited in vain for ${what}`);
}

export async function see(root: ParentNode, selector: string, text?: RegExp): Promise<HTMLElement> {
  return until(`${selector} ${text ?? ''}`, () => find(root, selector, text));
}

/** Presses a button by its words, once it is there and free. */
export async function press(root: ParentNode, words: RegExp): Promise<void> {
  (await until(`the button ${words}`, () => find<HTMLElement>(root, 'button:not([aria-disabled="true"]), summary', words))).click();
}

/** Types into the field whose label says this. */
export async function type(root: ParentNode, label: RegExp, text: string): Promise<void> {
  const words = await see(root, 'label', label) as HTMLLabelElement;
  const field = words.control as HTMLInputElement;
  field.focus();
  field.value = text;
  field.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  field.dispatchEvent(new Event('change', {bubbles: true}));
  field.blur();
}
