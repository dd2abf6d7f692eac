import type {ReactiveController} from 'lit';
import type {Widget} from '../../element/widget.js';

export interface IntakeOptions {
  /** Files may come now. */
  readonly open: () => boolean;
  readonly take: (files: readonly File[], how: 'dropped' | 'pasted') => void;
}

/**
 * Files that are dropped and pasted. While it is open, one that is dropped beside the zone does not take the place of
 * the page.
 */
export class Intake implements ReactiveController {
  /** Files are held above the zone. */
  over = false;

  constructor(
    private readonly host: Widget,
    private readonly options: IntakeOptions,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of drags) addEventListener(type, this.#guard);
    document.addEventListener('paste', this.#paste);
  }

  hostDisconnected(): void {
    for (const type of drags) removeEventListener(type, this.#guard);
    document.removeEventListener('paste', this.#paste);
    this.over = false;
  }

  /** On the zone: files are above it, or over it no more. */
  readonly hold = (event: DragEvent): void => {
    if (!this.#holdsFiles(event)) return;
    event.preventDefault();
    // children of the zone say that it is left too, and not every browser says what is entered instead
    const {left, right, top, bottom} = (event.currentTarget as Element).getBoundingClientRect();
    const {clientX: x, clientY: y} = event;
    this.#light(x >= left && x < right && y >= top && y < bottom);
  };

  readonly drop = (event: DragEvent): void => {
    if (!this.#holdsFiles(event)) return;
    event.preventDefault();
    this.#light(false);
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length) this.options.take(files, 'dropped');
  };

  readonly #guard = (event: DragEvent): void => {
    if (event.defaultPrevented || !this.#holdsFiles(event)) return;
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'none';
    if (event.type === 'drop') this.#light(false);
  };

  /** Where there is text, it is what somebody wants to paste; and only what is pasted here is for here. */
  readonly #paste = (event: ClipboardEvent): void => {
    const {clipboardData: data, target} = event;
    const isHere = target === document.body || event.composedPath().includes(this.host);
    if (!data?.files.length || !isHere || !this.options.open()) return;
    // a picture of a page comes with its markup, a table with its words
    if (data.getData('text/plain').trim() || isTyping(event)) return;
    event.preventDefault();
    this.options.take([...data.files], 'pasted');
  };

  #holdsFiles({dataTransfer}: DragEvent): boolean {
    return this.options.open() && dataTransfer?.types.includes('Files') === true;
  }

  #light(over: boolean): void {
    if (over === this.over) return;
    this.over = over;
    this.host.requestUpdate();
  }
}

const drags = ['dragover', 'drop'] as const;

const isTyping = (event: Event): boolean =>
  event.composedPath().some((each) => each instanceof HTMLElement && each.matches('textarea, input:not([type=radio])'));
