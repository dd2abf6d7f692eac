import {html, nothing, type TemplateResult} from 'lit';
import {createRef, ref, type Ref} from 'lit/directives/ref.js';
import type {Widget} from '../../element/widget.js';
import {needs} from '../../element/styles.js';
import {alert} from '../../ui/blocks/alert.js';
import {dialog, openDialog} from '../../ui/blocks/dialog.js';
import {PdfReading} from '../../ui/blocks/pdf-reading.js';
import {pdfViewerStyles} from '../../ui/blocks/pdf-viewer.styles.js';
import {pdfZoom} from '../../ui/blocks/pdf-zoom.js';
import type {DeskMessages} from './desk.messages.fr.js';
import type {Page} from './pages.js';

/** A PDF that was chosen, read above the page before it is sent. */
export class PdfReader {
  readonly #region: Ref<HTMLElement> = createRef();
  readonly #reading: PdfReading;
  #page: Page | undefined;

  constructor(
    private readonly host: Widget,
    private readonly t: () => DeskMessages['reader'],
  ) {
    this.#reading = new PdfReading(host, this.#region, {
      file: async () => {
        const {blob, type, name, sha256} = this.#page!;
        return {bytes: new Uint8Array(await blob!.arrayBuffer()), type, name, sha256};
      },
      changed: () => host.requestUpdate(),
    });
  }

  open(page: Page): void {
    this.#page = page;
    this.host.requestUpdate();
    void openDialog(this.host, 'read-pdf');
    void this.#reading.open();
  }

  close(): void {
    if (!this.#page) return;
    this.#page = undefined;
    this.#reading.close();
  }

  view(): TemplateResult | typeof nothing {
    const page = this.#page;
    if (!page) return nothing;
    needs(pdfViewerStyles);
    const t = this.t();
    const {host} = this;
    const {pages, total = 0, failure, state} = this.#reading;
    const sheet = (number: number) =>
      html`<div class="sheet drawn"><div class="pdf-page" data-page=${number}></div></div>`;
    const sheets = html`<div
      class="viewer-scroll"
      role="region"
      aria-label=${t.title}
      tabindex="0"
      @scroll=${() => pages.look()}
      ${ref(this.#region)}
    >
      ${Array.from({length: total}, (_, index) => sheet(index + 1))}
    </div>`;
    const zoom = pdfZoom(pages, t.zoom, host.language, (by) => void pages.step(by));
    const body = failure
      ? alert({tone: 'info', live: 'alert', title: t.unreadable})
      : html`<div class="viewer ${state}" aria-busy=${state === 'opening' ? 'true' : nothing}>
          <div class="viewer-head">${zoom}</div>
          ${sheets}
        </div>`;
    return dialog({
      id: 'read-pdf',
      title: html`<span translate="no">${page.name}</span>`,
      body,
      closeLabel: host.common.close,
      onClose: () => this.close(),
    });
  }
}
