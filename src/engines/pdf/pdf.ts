/**
 * PDF files drawn page by page (pdf.js). Loaded on demand: 420 kB with its worker. What is drawn is picture and text to
 * select; nothing of a file is run, and nothing is asked of the network.
 */
import {TextLayer, type PDFDocumentProxy, type PDFPageProxy} from 'pdfjs-dist';
import {read, type Reading} from './worker.js';

/** In points. */
export interface PdfPageSize {
  readonly width: number;
  readonly height: number;
}

export interface PdfDrawing {
  /** When it is there; rejects when the page cannot be drawn, not when it was cancelled. */
  readonly done: Promise<void>;
  cancel(): void;
}

export interface PdfFile {
  readonly pages: readonly PdfPageSize[];
  /** Reads in a worker, not in the page. */
  readonly inWorker: boolean;
  /**
   * Draws a page (from 1) as wide as asked, in CSS pixels, in place of what the box holds: a canvas, and its text in a
   * `.pdf-text`.
   */
  draw(page: number, box: HTMLElement, width: number): PdfDrawing;
  /** Frees everything. */
  close(): Promise<void>;
}

/** Phones give up on larger canvases, silently. */
const maxPixels = 4096 * 4096;

/** @throws when it is no PDF, when it is broken or protected by a password, and when the engine cannot be loaded. */
export async function openPdf(bytes: Uint8Array<ArrayBuffer>): Promise<PdfFile> {
  const reading = await read(bytes);
  try {
    return new OpenPdf(reading, await pagesOf(await reading.task.promise));
  } catch (error) {
    await reading.close();
    throw error;
  }
}

function pagesOf(document: PDFDocumentProxy): Promise<PDFPageProxy[]> {
  return Promise.all(Array.from({length: document.numPages}, (_, index) => document.getPage(index + 1)));
}

class OpenPdf implements PdfFile {
  readonly pages: readonly PdfPageSize[];
  readonly inWorker: boolean;

  constructor(
    private readonly reading: Reading,
    private readonly proxies: readonly PDFPageProxy[],
  ) {
    this.inWorker = reading.inWorker;
    this.pages = proxies.map((page) => {
      const {width, height} = page.getViewport({scale: 1});
      return {width, height};
    });
  }

  draw(number: number, box: HTMLElement, width: number): PdfDrawing {
    const page = this.proxies[number - 1]!;
    const viewport = page.getViewport({scale: width / this.pages[number - 1]!.width});
    const canvas = document.createElement('canvas');
    canvas.className = 'pdf-canvas';
    const density = densityFor(viewport.width, viewport.height);
    canvas.width = Math.floor(viewport.width * density);
    canvas.height = Math.floor(viewport.height * density);
    const text = document.createElement('div');
    text.className = 'pdf-text';
    text.style.setProperty('--total-scale-factor', String(viewport.scale));
    const picture = page.render({canvas, viewport, transform: [density, 0, 0, density, 0, 0]});
    const layer = new TextLayer({textContentSource: page.streamTextContent(), container: text, viewport});
    let cancelled = false;
    const drawn = Promise.all([picture.promise, layer.render()]).then(() => {
      if (!cancelled) box.replaceChildren(canvas, text);
    });
    return {
      done: drawn.catch((error: unknown) => {
        if (!cancelled) throw error;
      }),
      cancel: () => {
        cancelled = true;
        picture.cancel();
        layer.cancel();
      },
    };
  }

  close(): Promise<void> {
    return this.reading.close();
  }
}

/** Sharp on this screen, within what phones can hold. */
function densityFor(width: number, height: number): number {
  return Math.min(globalThis.devicePixelRatio || 1, Math.sqrt(maxPixels / (width * height)));
}
