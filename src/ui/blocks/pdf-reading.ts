import type {ReactiveController} from 'lit';
import type {Ref} from 'lit/directives/ref.js';
import {asBackendError, type BackendError} from '../../backend/error.js';
import type {FileAnswer} from '../../contract/operation.js';
import type {PdfFile} from '../../engines/pdf/pdf.js';
import type {Widget} from '../../element/widget.js';
import {PdfPages} from './pdf-pages.js';

/** Why the PDF does not show: it did not come, it is not the one that was announced, or it cannot be drawn. */
export type PdfFailure = BackendError | 'other-file' | 'unreadable';

export interface PdfSource {
  /** The file; `other-file` when it is not the one that was announced. */
  file: () => Promise<FileAnswer | 'other-file'>;
  /** Pages are there, or no more: how many, of what is shown now. */
  changed: () => void;
}

/**
 * A PDF that is read in the page: fetched, then drawn in a region that scrolls. It is freed when the widget leaves, and
 * comes back with it; nothing of it is kept once it is closed.
 */
export class PdfReading implements ReactiveController {
  state: 'closed' | 'opening' | 'open' = 'closed';
  failure: PdfFailure | undefined;
  readonly pages: PdfPages;
  /** It is asked for: what interrupts it starts it again. */
  protected wanted = false;
  #file: PdfFile | undefined;
  #turn = 0;

  constructor(
    protected readonly host: Widget,
    region: Ref<HTMLElement>,
    private readonly source: PdfSource,
  ) {
    host.addController(this);
    this.pages = new PdfPages(host, region, () => void this.#fail(this.#turn, 'unreadable'));
  }

  /** Pages of the file that shows. */
  get total(): number | undefined {
    return this.#file?.pages.length;
  }

  hostConnected(): void {
    if (this.wanted) void this.open();
  }

  hostDisconnected(): void {
    this.free();
  }

  async open(): Promise<void> {
    const turn = ++this.#turn;
    this.wanted = true;
    this.failure = undefined;
    this.#enter('opening');
    try {
      const [file, {openPdf}] = await Promise.all([this.source.file(), import('../../engines/pdf/pdf.js')]);
      if (turn !== this.#turn) return;
      if (file === 'other-file') return await this.#fail(turn, 'other-file');
      const opened = await openPdf(file.bytes).catch(() => undefined);
      if (turn !== this.#turn) return void opened?.close();
      if (!opened?.pages.length) return await this.#fail(turn, 'unreadable');
      this.#file = opened;
      this.pages.use(opened);
      this.#enter('open');
      this.source.changed();
    } catch (error) {
      // an engine that does not load is a line that does not pass
      await this.#fail(turn, asBackendError(error));
    }
  }

  close(): void {
    this.wanted = false;
    this.free();
    this.source.changed();
  }

  protected free(): void {
    this.#turn++;
    this.pages.use(undefined);
    void this.#file?.close();
    this.#file = undefined;
    this.#enter('closed');
  }

  async #fail(turn: number, failure: PdfFailure): Promise<void> {
    if (turn !== this.#turn) return;
    this.free();
    const left = typeof failure === 'object' && failure.code === 'aborted';
    this.failure = left ? undefined : failure;
    // what a removal interrupted starts again with the widget
    this.wanted = left;
    this.source.changed();
    this.host.requestUpdate();
  }

  #enter(state: PdfReading['state']): void {
    this.state = state;
    this.host.requestUpdate();
  }
}
