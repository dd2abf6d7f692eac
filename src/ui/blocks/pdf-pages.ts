import type {ReactiveController} from 'lit';
import type {Ref} from 'lit/directives/ref.js';
import type {PdfDrawing, PdfFile, PdfPageSize} from '../../engines/pdf/pdf.js';
import type {Widget} from '../../element/widget.js';

/** Of the width of the region; each step is one press. */
const zooms = [1, 1.25, 1.5, 2, 3, 4] as const;

/** A4, until the file says better. */
const paper: PdfPageSize = {width: 595, height: 842};

/** Pages drawn only while they are near what is seen: a long document costs what its reader looks at. */
export class PdfPages implements ReactiveController {
  #file: PdfFile | undefined;
  #zoom = 0;
  readonly #drawings = new Map<HTMLElement, {drawing: PdfDrawing; width: number}>();
  #resizes: ResizeObserver | undefined;
  #watched: HTMLElement | undefined;

  constructor(
    private readonly host: Widget,
    private readonly region: Ref<HTMLElement>,
    private readonly failed: () => void,
  ) {
    host.addController(this);
  }

  /** The file to draw; none erases everything. */
  use(file: PdfFile | undefined): void {
    for (const box of this.#drawings.keys()) this.#erase(box);
    this.#file = file;
    this.#zoom = 0;
    this.host.requestUpdate();
  }

  get zoom(): number {
    return zooms[this.#zoom]!;
  }

  get canGrow(): boolean {
    return this.#zoom < zooms.length - 1;
  }

  get canShrink(): boolean {
    return this.#zoom > 0;
  }

  sizeOf(page: number): PdfPageSize {
    return this.#file?.pages[page - 1] ?? paper;
  }

  /** Larger or smaller by one step, around what is in the middle. */
  async step(by: 1 | -1): Promise<void> {
    const next = this.#zoom + by;
    const region = this.region.value;
    if (!zooms[next] || !region) return;
    const middle = {
      x: (region.scrollLeft + region.clientWidth / 2) / region.scrollWidth,
      y: (region.scrollTop + region.clientHeight / 2) / region.scrollHeight,
    };
    this.#zoom = next;
    this.host.requestUpdate();
    await this.host.updateComplete;
    region.scrollLeft = middle.x * region.scrollWidth - region.clientWidth / 2;
    region.scrollTop = middle.y * region.scrollHeight - region.clientHeight / 2;
  }

  hostUpdated(): void {
    const region = this.#file && this.region.value;
    if (region !== this.#watched) {
      this.#resizes?.disconnect();
      this.#watched = region;
      if (region) (this.#resizes = new ResizeObserver(this.look)).observe(region);
    }
    region?.style.setProperty('--_zoom', String(this.zoom));
    for (const box of this.#boxes) {
      const {width, height} = this.sizeOf(Number(box.dataset['page']));
      box.style.setProperty('--_ratio', String(width / height));
    }
    this.look();
  }

  hostDisconnected(): void {
    this.#resizes?.disconnect();
    this.#watched = undefined;
  }

  /** After a scroll, a resize, an update: draws what is near, forgets what is far. */
  readonly look = (): void => {
    const view = this.region.value?.getBoundingClientRect();
    for (const box of this.#drawings.keys()) if (!box.isConnected) this.#erase(box);
    if (!this.#file || !view?.height) return;
    for (const box of this.#boxes) {
      const {top, bottom} = box.getBoundingClientRect();
      if (bottom > view.top - view.height && top < view.bottom + view.height) this.#draw(box);
      else this.#erase(box);
    }
  };

  #draw(box: HTMLElement): void {
    const width = box.clientWidth;
    const before = this.#drawings.get(box);
    if (!width || before?.width === width) return;
    // what is there stays, stretched, until the new one is ready
    before?.drawing.cancel();
    const drawing = this.#file!.draw(Number(box.dataset['page']), box, width);
    this.#drawings.set(box, {drawing, width});
    drawing.done.catch(() => this.#drawings.get(box)?.drawing === drawing && this.failed());
  }

  #erase(box: HTMLElement): void {
    this.#drawings.get(box)?.drawing.cancel();
    if (this.#drawings.delete(box)) box.replaceChildren();
  }

  get #boxes(): HTMLElement[] {
    return [...(this.region.value?.querySelectorAll<HTMLElement>('.pdf-page') ?? [])];
  }
}
