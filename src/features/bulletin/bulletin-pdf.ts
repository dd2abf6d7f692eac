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
  /** The file, once its hash was found to be the announced one; `other-file` when it is not. */
  file: () => Promise<FileAnswer | 'other-file'>;
  /** Pages are there, or no more: how many, of what is shown now. */
  changed: () => void;
}

/**
 * From this width of the widget (in em) a page can be read as it is; below, the text comes first and the PDF at a
 * press.
 */
const readable = 34;

/**
 * The PDF of the bulletin, shown in its place: fetched, compared, drawn. Until it is there and wherever it fails, the
 * text remains. It is freed when the widget leaves, and comes back with it.
 */
export class BulletinPdf implements ReactiveController {
  state: 'closed' | 'opening' | 'open' = 'closed';
  failure: PdfFailure | undefined;
  readonly pages: PdfPages;
  #file: PdfFile | undefined;
  /** The member, or the width, wants the PDF and not the text. */
  #wanted = false;
  #turn = 0;

  constructor(
    private readonly host: Widget,
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
    if (this.#wanted) void this.open();
  }

  hostDisconnected(): void {
    this.#free();
  }

  /**
   * Another document: the PDF comes by itself where it can be read, or where there is no text; and stays where it was
   * chosen.
   */
  async start({textless}: {textless: boolean}): Promise<void> {
    this.#free();
    this.failure = undefined;
    await this.host.updateComplete;
    if (this.#wanted || textless || this.#hasRoom()) await this.open();
  }

  /** Shows the PDF instead of the text. */
  async open(): Promise<void> {
    const turn = ++this.#turn;
    this.#wanted = true;
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

  /** Shows the text instead of the PDF. */
  close(): void {
    this.#wanted = false;
    this.#free();
    this.source.changed();
  }

  async #fail(turn: number, failure: PdfFailure): Promise<void> {
    if (turn !== this.#turn) return;
    this.#free();
    this.#wanted = false;
    const left = typeof failure === 'object' && failure.code === 'aborted';
    this.failure = left ? undefined : failure;
    // what a removal interrupted starts again with the widget
    this.#wanted = left;
    this.source.changed();
    this.host.requestUpdate();
  }

  #free(): void {
    this.#turn++;
    this.pages.use(undefined);
    void this.#file?.close();
    this.#file = undefined;
    this.#enter('closed');
  }

  #enter(state: BulletinPdf['state']): void {
    this.state = state;
    this.host.requestUpdate();
  }

  #hasRoom(): boolean {
    const {saveData} = (navigator as {connection?: {saveData?: boolean}}).connection ?? {};
    const {fontSize} = getComputedStyle(this.host);
    return !saveData && this.host.clientWidth >= readable * Number.parseFloat(fontSize);
  }
}
