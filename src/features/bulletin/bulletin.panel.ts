import {html, nothing, type TemplateResult} from 'lit';
import {asBackendError, type BackendError} from '../../backend/error.js';
import {sha256Of} from '../../backend/sha256.js';
import {acceptBulletin, getBulletin, getBulletinFile, type Acceptance, type Bulletin} from '../../contract/bulletin.js';
import type {EnrolmentDraft} from '../../contract/enrolment.js';
import {fromPointer, toPointer} from '../../contract/issues.js';
import type {FileAnswer} from '../../contract/operation.js';
import type {FieldIssue} from '../../contract/problem.js';
import {fileSize, percent} from '../../element/format.js';
import {FormController, type RawValues} from '../../element/form.js';
import {giveFile} from '../../element/download.js';
import {Messages} from '../../element/locale.js';
import {Load} from '../../element/load.js';
import {ProofLog} from '../../shell/proof-log.js';
import {alert} from '../../ui/blocks/alert.js';
import {button} from '../../ui/blocks/button.js';
import {errorSummary} from '../../ui/blocks/error-summary.js';
import {failure} from '../../ui/blocks/failure.js';
import {at} from '../../ui/fields/field.js';
import type {EnrolmentFlow} from '../../shell/enrolment-flow.js';
import {Panel, type PanelOwner} from '../../shell/panel.js';
import {BulletinPdf, type PdfFailure} from './bulletin-pdf.js';
import fr from './bulletin.messages.fr.js';
import {bulletinStyles} from './bulletin.styles.js';
import {
  consentPath,
  consentsView,
  documentsView,
  regionId,
  unreadSentence,
  viewerView,
  type BulletinView,
  type ViewerActs,
} from './bulletin.view.js';
import {PageReader} from './page-reader.js';

type Accepted = EnrolmentDraft['acceptance'];

/**
 * The bulletin to read to its last page, then the boxes to tick (ENR-16, ENR-17). A document that changes locks them
 * again.
 */
export class BulletinPanel extends Panel<EnrolmentDraft> {
  static readonly styles = bulletinStyles;
  readonly #messages: Messages<typeof fr>;
  readonly #form: FormController<Acceptance>;
  readonly #reader: PageReader;
  readonly #proof: ProofLog;
  #bulletin: Bulletin | undefined;
  /** The last one that was shown: what was read and ticked in it holds as long as it stays the same. */
  #last: Bulletin | undefined;
  #accepted: Accepted;
  readonly #load: Load<Bulletin>;
  /** It is not the document that was read, or accepted, before. */
  #changed = false;
  /** A locked box was pressed. */
  #asked = false;
  /** Last words for those who do not see what changed. */
  #said = '';
  readonly #pdf: BulletinPdf;
  /** The file that was announced, once it has come. */
  #file: FileAnswer | undefined;
  #downloading = false;
  #downloadFailure: PdfFailure | undefined;

  constructor(owner: PanelOwner<EnrolmentFlow>) {
    super(owner);
    this.#messages = new Messages(this.host, 'bulletin', fr, {en: () => import('./bulletin.messages.en.js')});
    this.#form = new FormController<Acceptance>(this.host, {
      schema: {safeParse: () => ({success: true, data: this.#acceptance()})},
      check: (values) => this.#check(values),
      onChange: (path) => this.#ticked(path),
    });
    this.#reader = new PageReader(this.host, {
      passed: (page) => this.#passed(page),
      finished: () => this.#finished(),
      paused: () => !this.#readable,
    });
    this.#pdf = new BulletinPdf(this.host, this.#reader.region, {
      file: () => this.#fetch(),
      changed: () => this.#reader.become(this.#pages),
    });
    this.#proof = new ProofLog(this.flow);
    this.#load = new Load(this.flow, {
      ask: (options) => this.flow.call(getBulletin, {params: {enrolmentId: this.flow.id}}, options),
      take: (bulletin) => this.#take(bulletin),
      // what could not be compared may not be accepted
      lost: () => (this.#bulletin = undefined),
    });
  }

  override get title(): string {
    return this.#messages.t.title;
  }

  override get lead(): string {
    return this.#messages.t.lead;
  }

  override get submitLabel(): string {
    return this.#messages.t.submit;
  }

  override load(draft: EnrolmentDraft): Promise<void> {
    this.#accepted = draft.acceptance;
    return this.#load.start();
  }

  view(): TemplateResult {
    const bulletin = this.#bulletin;
    if (!bulletin)
      return this.#load.failure ? this.#failed(this.#load.failure, () => void this.#load.start()) : this.#loading();
    const {t} = this.#messages;
    const reader = this.#reader;
    const view: BulletinView = {t, locale: this.host.language, bulletin, form: this.#form, reader, pdf: this.#pdf};
    const body = html` ${
        this.#changed
          ? alert({tone: 'warning', live: 'alert', focusable: true, id: 'bulletin-changed', ...t.changed})
          : nothing
      }
      <div class="stack tight">
        ${this.#downloadView(bulletin)}${
          this.#pdf.failure ? this.#pdfFailed(this.#pdf.failure, () => void this.#pdf.open()) : nothing
        }${viewerView(view, this.#acts)}
      </div>
      ${documentsView(view, ({id, version}) =>
        this.#proof.add({type: 'document.downloaded', documentId: id, ...(version ? {version} : {})}),
      )}
      ${consentsView(
        view,
        this.#asked,
        () => this.#explain(),
        (event) => this.#resume(event),
      )}
      <p class="visually-hidden" role="status">${this.#said}</p>`;
    return html`${errorSummary(this.#form)}${body}`;
  }

  override async submit(): Promise<boolean> {
    if (!this.#bulletin) {
      if (this.#load.failure) await this.#load.start();
      return false;
    }
    const body = this.#form.submit();
    if (!body) return false;
    this.#proof.send();
    const error = await this.flow.save(acceptBulletin, {body});
    if (error?.code === 'document-changed') return this.#readAgain();
    if (error?.code === 'validation') return this.#refused(error);
    this.#changed &&= error !== undefined;
    return this.accepted(error);
  }

  #refused({issues}: BackendError): boolean {
    const named = ({pointer, code}: FieldIssue) => {
      const consent = this.#bulletin?.consents[Number(fromPointer(pointer)[1])];
      return {pointer: consent ? toPointer(consentPath(consent).split('.')) : pointer, code};
    };
    this.error = undefined;
    this.#form.reject(issues.map(named));
    return false;
  }

  /** The server holds another document than the one that was read. */
  async #readAgain(): Promise<boolean> {
    this.error = undefined;
    this.#bulletin = this.#last = undefined;
    this.#changed = true;
    await this.#load.start();
    await this.host.updateComplete;
    this.host.renderRoot.querySelector<HTMLElement>('#bulletin-changed')?.focus();
    return false;
  }

  #loading(): TemplateResult {
    return html`<div class="skeleton" aria-busy="true">
      <p class="visually-hidden" role="status">${this.#messages.t.loading}</p>
      <div class="viewer">
        <div class="viewer-scroll">
          <div class="sheet">
            <span class="bone bone-title"></span><span class="bone"></span><span class="bone"></span
            ><span class="bone bone-short"></span>
          </div>
        </div>
      </div>
      ${this.#load.slow ? alert({tone: 'info', icon: 'clock', live: 'status', ...this.host.common.slow}) : nothing}
    </div>`;
  }

  #failed(error: BackendError, retry: () => void): TemplateResult {
    return failure(
      this.host.failureWords,
      error,
      button({label: this.host.common.retry, icon: 'refresh', onClick: retry}),
    );
  }

  /** First of all: the file, to print or to keep. */
  #downloadView({bytes}: Bulletin): TemplateResult {
    const {t} = this.#messages;
    return html`<div class="row">
        ${button({
          label: this.#downloading ? t.downloading : t.download(fileSize(bytes, this.host.language)),
          kind: 'quiet',
          icon: 'download',
          busy: this.#downloading,
          onClick: () => void this.#download(),
        })}<span class="small muted">${t.downloadFor}</span>
      </div>
      ${this.#downloadFailure ? this.#pdfFailed(this.#downloadFailure, () => void this.#download()) : nothing}`;
  }

  /** Without the PDF there is still the text; the way out is to read that, or to try again. */
  #pdfFailed(reason: PdfFailure, retry: () => void): TemplateResult {
    const {t} = this.#messages;
    if (typeof reason === 'object' && this.#downloadFailure === reason) return this.#failed(reason, retry);
    const words =
      reason === 'other-file' ? t.pdf.otherFile : reason === 'unreadable' ? t.pdf.unreadable : t.pdf.missing;
    return alert({
      tone: 'warning',
      live: 'status',
      ...words,
      actions: button({label: this.host.common.retry, icon: 'refresh', onClick: retry}),
    });
  }

  readonly #acts: ViewerActs = {
    previous: () => this.#turnTo(this.#reader.page - 1),
    next: () => this.#next(),
    end: () => this.#toEnd(),
    read: () => this.#read(),
    turn: () => (this.#pdf.state === 'closed' ? void this.#pdf.open() : this.#pdf.close()),
    zoom: (by) =>
      void this.#pdf.pages
        .step(by)
        .then(() => this.#say(this.#messages.t.zoom.now(percent(this.#pdf.pages.zoom, this.host.language)))),
  };

  /** The document as it is now. The same as before: nothing moves. Another: it is to be read, and accepted, again. */
  #take(bulletin: Bulletin): void {
    const before = this.#last;
    this.#bulletin = this.#last = bulletin;
    if (before && sameDocument(before, bulletin)) return;
    const accepted = this.#changed ? undefined : this.#accepted;
    const valid = accepted?.sha256 === bulletin.sha256;
    this.#changed ||= before !== undefined || (accepted !== undefined && !valid);
    this.#asked = false;
    this.#said = '';
    this.#form.clear();
    if (valid) this.#form.load(givenBefore(bulletin, accepted));
    this.#file = this.#downloadFailure = undefined;
    this.#reader.start(this.#pages, valid);
    this.#proof.add({type: 'document.shown', ...this.#document});
    void this.#pdf.start({textless: !bulletin.pages.length});
  }

  #check(values: RawValues): {path: string; code: string}[] {
    if (this.#reader.left) return [{path: 'reading', code: 'unread'}];
    const missing =
      this.#bulletin?.consents.filter((consent) => consent.required && values[consentPath(consent)] !== true) ?? [];
    return missing.map((consent) => ({path: consentPath(consent), code: 'required'}));
  }

  #acceptance(): Acceptance {
    const {sha256, consents} = this.#bulletin!;
    return {
      sha256,
      consents: consents.map((consent) => ({
        id: consent.id,
        version: consent.version,
        given: this.#form.get(consentPath(consent)) === true,
      })),
    };
  }

  #next(): void {
    this.#reader.pass(this.#reader.page);
    this.#turnTo(this.#reader.page + 1);
  }

  #turnTo(page: number): void {
    const reached = Math.max(1, page);
    this.#reader.show(reached);
    this.#say(this.#messages.t.page(reached, this.#reader.total));
  }

  #toEnd(): void {
    this.#reader.showEnd();
    this.#reader.finish();
  }

  /** « Marquer comme lu », and on to the boxes. */
  #read(): void {
    this.#reader.finish();
    const first = this.#bulletin!.consents.find((consent) => consent.required);
    void this.host.updateComplete.then(() =>
      this.#form.focusField(first ? at(this.#form, consentPath(first)).id : 'consents'),
    );
  }

  #resume(event: Event): void {
    event.preventDefault();
    this.#form.focusField(regionId);
  }

  /** A locked box was pressed: why it does not tick, aloud and in sight. */
  #explain(): void {
    this.#asked = true;
    this.#say(unreadSentence(this.#messages.t, this.#reader.left));
  }

  #passed(page: number): void {
    this.#proof.add({type: 'document.pageReached', page, of: this.#reader.total, ...this.#document});
  }

  #finished(): void {
    this.#proof.add({type: 'document.endReached', of: this.#reader.total, ...this.#document});
    // what « Continuer » may have said about reading no longer holds
    this.#form.set('reading', true);
    this.#say(this.#messages.t.open);
  }

  #ticked(path: string): void {
    const consent = this.#bulletin?.consents.find((each) => consentPath(each) === path);
    if (consent)
      this.#proof.add({
        type: 'consent.changed',
        consentId: consent.id,
        version: consent.version,
        given: this.#form.get(path) === true,
        sha256: this.#bulletin!.sha256,
      });
  }

  /** Said again even when the words are the same. */
  #say(words: string): void {
    this.#said = words === this.#said ? `${words}\u00a0` : words;
    this.host.requestUpdate();
  }

  get #document(): {documentId: string; version: string; sha256: string} {
    const {documentId, version, sha256} = this.#bulletin!;
    return {documentId, version, sha256};
  }

  /** Of what shows: the PDF, else its text, else one that says where to read it. */
  get #pages(): number {
    return this.#pdf.total ?? Math.max(1, this.#bulletin?.pages.length ?? 0);
  }

  /** Something to read is there: neither bones nor the sentence that says where to read. */
  get #readable(): boolean {
    return this.#pdf.state === 'open' || (this.#pdf.state === 'closed' && Boolean(this.#bulletin?.pages.length));
  }

  async #download(): Promise<void> {
    this.#downloading = true;
    this.#downloadFailure = undefined;
    this.host.requestUpdate();
    try {
      const file = await this.#fetch();
      if (file === 'other-file') this.#downloadFailure = file;
      else {
        giveFile(file);
        this.#proof.add({type: 'document.downloaded', ...this.#document});
      }
    } catch (error) {
      const failed = asBackendError(error);
      this.#downloadFailure = failed.code === 'aborted' ? undefined : failed;
    }
    this.#downloading = false;
    this.host.requestUpdate();
  }

  /**
   * The file, if its hash is the announced one. If not, the document may have changed since: it is asked anew before
   * anything is said.
   */
  async #fetch(): Promise<FileAnswer | 'other-file'> {
    if (this.#file) return this.#file;
    try {
      const file = await this.flow.call(getBulletinFile, {params: {enrolmentId: this.flow.id}});
      const hash = ((await sha256Of(file.bytes)) ?? file.sha256).toLowerCase();
      if (hash !== this.#bulletin?.sha256.toLowerCase()) await this.#load.start();
      if (hash !== this.#bulletin?.sha256.toLowerCase()) return 'other-file';
      return (this.#file = file);
    } catch (error) {
      throw this.flow.noteFailure(asBackendError(error));
    }
  }
}

/** The PDF and the wording of the boxes: either may change without the other. */
function sameDocument(a: Bulletin, b: Bulletin): boolean {
  const identity = ({sha256, consents}: Bulletin) =>
    JSON.stringify([sha256, consents.map(({id, version}) => [id, version])]);
  return identity(a) === identity(b);
}

/** Ticks of an acceptance that still holds. */
function givenBefore({consents}: Bulletin, accepted: Accepted): Record<string, boolean> {
  const given = consents.filter(({id, version}) =>
    accepted?.consents?.some((each) => each.id === id && each.version === version && each.given),
  );
  return Object.fromEntries(given.map((consent) => [consentPath(consent), true]));
}
