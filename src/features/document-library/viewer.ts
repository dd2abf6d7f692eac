import {css, html, nothing, type ReactiveController, type TemplateResult} from 'lit';
import {createRef, ref} from 'lit/directives/ref.js';
import {asBackendError} from '../../backend/error.js';
import {getDocumentFile} from '../../contract/documents.js';
import type {FileAnswer} from '../../contract/operation.js';
import type {Messages} from '../../element/locale.js';
import {needs} from '../../element/styles.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import {alert} from '../../ui/blocks/alert.js';
import {cardStyles} from '../../ui/blocks/card.js';
import {dialog, openDialog} from '../../ui/blocks/dialog.js';
import {PdfReading} from '../../ui/blocks/pdf-reading.js';
import {pdfViewerStyles} from '../../ui/blocks/pdf-viewer.styles.js';
import {pdfZoom} from '../../ui/blocks/pdf-zoom.js';
import {bones, waiting} from '../../ui/blocks/states.js';
import {failureNotice} from '../../ui/page.js';
import type {MoreMessages} from './library-more.messages.fr.js';
import type {NamedFile} from './sharing.js';

/** A paper that is read in the page, above it. Its bytes go when it is closed: nothing of it is kept. */
export class DocumentViewer implements ReactiveController {
  shown: NamedFile | undefined;
  readonly #region = createRef<HTMLElement>();
  readonly #reading: PdfReading;

  /** `opened`: its file has come. */
  constructor(
    private readonly flow: MemberFlow,
    private readonly messages: Messages<MoreMessages>,
    private readonly opened: (document: NamedFile) => void,
  ) {
    const {host} = flow;
    this.#reading = new PdfReading(host, this.#region, {
      file: () => this.#fetch(),
      changed: () => host.requestUpdate(),
    });
    host.addController(this);
  }

  get busy(): boolean {
    return this.#reading.state === 'opening';
  }

  /** A dialog that is moved in the page is no dialog any more. */
  hostDisconnected(): void {
    this.close();
  }

  async open(document: NamedFile): Promise<void> {
    this.shown = document;
    void this.#reading.open();
    await openDialog(this.flow.host, 'viewer');
  }

  close(): void {
    if (!this.shown) return;
    this.shown = undefined;
    this.#reading.close();
  }

  /** `download`: what gives the same file, to keep. */
  view(download: (document: NamedFile) => unknown): TemplateResult | typeof nothing {
    const document = this.shown;
    if (!document) return nothing;
    needs(viewerStyles);
    return dialog({
      id: 'viewer',
      title: document.title,
      body: html`${this.#bodyView()}
        <div class="row">${download(document)}</div>`,
      closeLabel: this.flow.host.common.close,
      onClose: () => this.close(),
    });
  }

  #bodyView(): TemplateResult {
    const {failure, state} = this.#reading;
    const {host} = this.flow;
    if (state === 'open') return this.#pagesView();
    if (!failure) return waiting(host.common.loading, nothing, html`${bones('title', 'line', 'line', 'short')}`);
    const again = () => void this.#reading.open();
    if (typeof failure === 'object') return failureNotice(host.failureWords, failure, again);
    return alert({tone: 'warning', live: 'status', ...this.messages.t.viewer.unreadable});
  }

  #pagesView(): TemplateResult {
    needs(cardStyles, pdfViewerStyles);
    const {pages, total = 0} = this.#reading;
    const {viewer: t} = this.messages.t;
    return html`<div class="viewer open" part="card">
      <div class="viewer-head">
        <span class="badge num">${t.pages(total)}</span>
        ${pdfZoom(pages, t.zoom, this.flow.host.language, (by) => void pages.step(by))}
      </div>
      <div
        class="viewer-scroll"
        tabindex="0"
        role="region"
        aria-labelledby="viewer-title"
        data-sentry-mask
        data-dd-privacy="mask"
        data-private
        ${ref(this.#region)}
        @scroll=${pages.look}
      >
        ${Array.from(
          {length: total},
          (_, index) =>
            html`<article class="sheet drawn" aria-label=${t.page(index + 1, total)}>
              <div class="pdf-page" data-page=${index + 1}></div>
            </article>`,
        )}
      </div>
    </div>`;
  }

  async #fetch(): Promise<FileAnswer> {
    const document = this.shown!;
    try {
      const file = await this.flow.call(getDocumentFile, {params: {documentId: document.id}});
      if (document === this.shown) this.opened(document);
      return file;
    } catch (error) {
      throw this.flow.noteFailure(asBackendError(error));
    }
  }
}

/** As wide as a sheet may be, beside questions, which are dialogs too; its foot stays in sight. */
const viewerStyles = css`
  #viewer {
    inline-size: min(46em, 100%);
    padding: 0;
  }
  #viewer .viewer.open {
    --_viewer: max(14em, 85vh - 18em);
  }
`;
