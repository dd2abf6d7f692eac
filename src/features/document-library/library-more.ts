/** What comes after the list: reading, downloading, sharing, several at once, what was sent, the tax certificates. */
import {html, nothing, type TemplateResult} from 'lit';
import type {MemberDocument} from '../../contract/documents.js';
import type {MemberRequest} from '../../contract/requests.js';
import {dayAndMonth} from '../../element/format.js';
import {focusWhenShown} from '../../element/focus.js';
import {Messages} from '../../element/locale.js';
import {safeUrl} from '../../element/safe-url.js';
import type {Widget} from '../../element/widget.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import {alert} from '../../ui/blocks/alert.js';
import {button} from '../../ui/blocks/button.js';
import pathFr from '../../ui/blocks/path.messages.fr.js';
import {failureNotice} from '../../ui/page.js';
import {PlacedSender} from '../document-sender/placed-sender.panel.js';
import type {DocumentList} from './document-list.js';
import type {LibraryMessages} from './document-library.messages.fr.js';
import {LibraryDownloads} from './downloads.js';
import {fileLinkView} from './file-link.view.js';
import fr from './library-more.messages.fr.js';
import {emptyView, nothingView} from './nothing.view.js';
import type {Act} from './rows.view.js';
import {Selection} from './selection.js';
import {answerTo, requestId, sendId, sentView} from './sent.view.js';
import {Sharing, type NamedFile} from './sharing.js';
import {TaxCertificatesPart} from './tax-certificates.js';
import {DocumentViewer} from './viewer.js';

export interface LibraryMoreOptions {
  flow: MemberFlow;
  list: DocumentList;
  words: Messages<LibraryMessages>;
}

/** The place of an act: the same file may be asked for from several of them. */
const placeOf = (act: string, id: string): string => `${act} ${id}`;
const several = 'several';

export class LibraryMore {
  readonly selection: Selection;
  readonly tax: TaxCertificatesPart;
  readonly #host: Widget;
  readonly #messages: Messages<typeof fr>;
  readonly #path: Messages<typeof pathFr>;
  readonly #downloads: LibraryDownloads;
  readonly #sharing: Sharing;
  readonly #viewer: DocumentViewer;
  /** Does again what failed. */
  #again: () => void = () => undefined;
  /** Requests whose way is shown: rows go on to other papers. */
  readonly #open = new Set<string>();
  /** What goes on with a request, where the page has no way of its own. */
  readonly #sender: PlacedSender;

  constructor(private readonly options: LibraryMoreOptions) {
    const {flow, list} = options;
    const host = (this.#host = flow.host);
    this.#sender = new PlacedSender(flow);
    // under the name of the widget's own words: a page rewords both in one place
    this.#messages = new Messages(host, 'documentLibrary', fr, {en: () => import('./library-more.messages.en.js')});
    this.#path = new Messages(host, 'path', pathFr, {en: () => import('../../ui/blocks/path.messages.en.js')});
    const given = (documentIds: readonly string[]) => {
      host.tell('mutuelle-documents-downloaded', {documentIds});
      void list.refresh();
    };
    this.#downloads = new LibraryDownloads(flow, given);
    this.#sharing = new Sharing(flow, this.#downloads.files, given);
    this.#viewer = new DocumentViewer(flow, this.#messages, ({id}) => {
      host.tell('mutuelle-document-opened', {documentId: id});
      void list.refresh();
    });
    this.selection = new Selection(host, this.#messages);
    this.tax = new TaxCertificatesPart(flow, this.#messages, options.words, {
      busy: (act, id) => this.#isBusy(placeOf(`tax-${act}`, id)),
      read: (file) => this.#read(file),
      download: (file) => this.#download(placeOf('tax-download', file.id), [file.id]),
      below: (id) => this.#filesView([placeOf('tax-download', id)]),
    });
  }

  get acts(): readonly Act[] {
    return Sharing.isPossible ? ['read', 'download', 'share'] : ['read', 'download'];
  }

  clear(): void {
    this.#viewer.close();
    this.#downloads.forget();
    this.#sharing.forget();
    this.selection.clear();
    this.tax.clear();
    this.#sender.close();
    this.#open.clear();
  }

  isBusy(act: Act, {id}: NamedFile): boolean {
    return this.#isBusy(placeOf(act, id));
  }

  press(act: Act, document: NamedFile): void {
    const place = placeOf(act, document.id);
    if (act === 'read') this.#read(document);
    else if (act === 'download') this.#download(place, [document.id]);
    else this.#share(place, document);
  }

  /** Below the row of a paper. */
  below(document: MemberDocument): unknown {
    const {request, id} = document;
    const files = this.#filesView([placeOf('download', id), placeOf('share', id)]);
    return request ? html`${this.#sentView(document, request)} ${files}` : (files ?? nothing);
  }

  /** Above everything, while a paper is read. */
  viewerView(): TemplateResult | typeof nothing {
    const {t} = this.options.words;
    return this.#viewer.view((document) => {
      const place = placeOf('viewer', document.id);
      return html`${button({
        label: t.download,
        icon: 'download',
        busy: this.#isBusy(place),
        onClick: () => this.#download(place, [document.id]),
      })}
      ${this.#filesView([place])}`;
    });
  }

  severalView(): TemplateResult {
    const {documents} = this.options.list;
    const busy = this.#isBusy(several);
    const below = this.#filesView([several]);
    return this.selection.barView(documents, busy, below, (ids) => this.#download(several, ids));
  }

  emptyView(choice: {isEverything: boolean; search: string; clear: () => void}): TemplateResult {
    const {t} = this.#messages;
    if (choice.isEverything) return emptyView(t);
    const {settings} = this.options.flow;
    return nothingView({
      t,
      ...choice,
      keptYears: this.options.list.overview.keptYears,
      contact: settings?.links.contact,
      help: settings?.help,
      callUs: this.#host.common.callUs,
    });
  }

  #isBusy(place: string): boolean {
    return this.#downloads.files.busy === place;
  }

  #read(file: NamedFile): void {
    this.#forgetFiles();
    void this.#viewer.open(file);
  }

  #download(place: string, documentIds: readonly string[]): void {
    this.#forgetFiles();
    this.#again = () => this.#download(place, documentIds);
    void this.#downloads.start(place, documentIds);
  }

  #share(place: string, file: NamedFile): void {
    this.#forgetFiles();
    this.#again = () => this.#share(place, file);
    void this.#sharing.start(place, file);
  }

  /** What was said of another file is over, and its bytes are let go. */
  #forgetFiles(): void {
    if (this.#downloads.files.busy) return;
    this.#downloads.forget();
    this.#sharing.forget();
  }

  /** What became of the files asked for at these places. */
  #filesView(places: readonly string[]): unknown {
    const {files, link} = this.#downloads;
    const {ready} = this.#sharing;
    const failed = files.failure && places.includes(files.failure.of) ? files.failure.error : undefined;
    if (failed) {
      const {t} = this.#messages;
      // a device that does not share is no failure of the server
      return failed.operationId === undefined && failed.code === 'unexpected'
        ? alert({tone: 'warning', live: 'status', ...t.files.shareFailed})
        : failureNotice(this.#host.failureWords, failed, () => this.#again());
    }
    const t = this.#messages.t.files;
    if (link && places.includes(link.of)) return fileLinkView(t, link, (event) => this.#downloads.pressed(event));
    if (!ready || !places.includes(ready.of)) return undefined;
    return html`<div class="row" role="status">
      <span>${t.ready}</span> ${button({label: t.shareNow, small: true, onClick: () => void this.#sharing.again()})}
    </div>`;
  }

  #sentView({title, date}: MemberDocument, request: MemberRequest): TemplateResult {
    const {flow, words} = this.options;
    const {language: locale} = this.#host;
    return sentView(request, {
      t: this.#messages.t,
      path: this.#path.t,
      locale,
      link: flow.settings?.links.documentSending,
      sender: this.#sender.isAt(sendId(request)) ? this.#sender.view() : undefined,
      isOpen: this.#open.has(request.id),
      fold: (open) => this.#fold(request, open),
      named: (act) => words.t.named(act, title, dayAndMonth(date, locale)),
      send: (event) => this.#send(request, event),
    });
  }

  #fold({id}: MemberRequest, open: boolean): void {
    if (open === this.#open.has(id)) return;
    if (open) this.#open.add(id);
    else this.#open.delete(id);
    this.#host.requestUpdate();
  }

  /** By the page's own way, by the insurer's, else from here. */
  #send(request: MemberRequest, event: Event): void {
    const asked = {requestId: request.id};
    const goesOn = this.#host.tell('mutuelle-document-send-requested', asked, {cancelable: true});
    if (!goesOn) event.preventDefault();
    this.#sender.close();
    // a link that is no address is shown as a button
    if (!goesOn || safeUrl(this.options.flow.settings?.links.documentSending)) return;
    this.#sender.send(sendId(request), answerTo(request), (sent) => void this.#sent(request, sent));
  }

  async #sent(request: MemberRequest, sent: boolean): Promise<void> {
    // what was sent with it may be another paper of the list
    if (sent) await this.options.flow.reload();
    await focusWhenShown(this.#host, `#${CSS.escape(sent ? requestId(request) : sendId(request))}`);
  }
}
