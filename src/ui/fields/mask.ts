import {nothing} from 'lit';
import type {Widget} from '../../element/widget.js';
import {focusWhenShown} from '../../element/focus.js';
import {button} from '../blocks/button.js';
import type {Field} from './field.js';

/** How a field that may be masked stands now. */
export interface MaskState {
  /** In clear, and may be changed. */
  shown: boolean;
  /** What is seen instead. */
  text: string;
  /** The press that shows or hides it; nothing to press once the answer is no longer the saved one. */
  reveal: (field: Field, label: string) => unknown;
}

/** Masks one saved sensitive answer, so that it cannot be read over a shoulder; what is being typed is never masked. */
export class Mask {
  #shown = false;
  /** In clear when it was last drawn. */
  #open = false;

  constructor(private readonly host: Widget) {}

  /** Saved (again), or somebody else's: back to the mask. */
  close(): void {
    this.#shown = false;
    this.#open = false;
    this.host.requestUpdate();
  }

  /** For an answer that is `saved` on the server; undefined where there is none. */
  of(
    field: Field,
    saved: string | undefined,
    normalize: (text: string) => string,
    hide: (text: string) => string,
  ): MaskState | undefined {
    if (!saved) return undefined;
    const unchanged = normalize(field.text) === normalize(saved);
    // the last figure may make it the saved one: it is masked once the field is left
    this.#open = this.#shown || !unchanged || (this.#open && field.form.hasFocus(field.path));
    return {
      shown: this.#open,
      text: hide(saved),
      reveal: (at, label) => (unchanged ? this.#button(at, label) : nothing),
    };
  }

  #button(field: Field, label: string): unknown {
    const {show, hide} = this.host.common;
    const words = this.#shown ? hide : show;
    return button({label: words, name: `${words} (${label})`, onClick: () => void this.#toggle(field)});
  }

  async #toggle(field: Field): Promise<void> {
    this.#shown = this.#open = !this.#shown;
    this.host.requestUpdate();
    // shown, it may be changed: the caret goes there
    if (!this.#shown) return;
    await focusWhenShown(this.host, `#${field.id}`);
  }
}
