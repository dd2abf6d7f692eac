import {BackendError} from '../../backend/error.js';
import {getDocumentFile, linkDocuments} from '../../contract/documents.js';
import {Download, giveFile} from '../../element/download.js';
import {safeUrl} from '../../element/safe-url.js';
import type {MemberFlow} from '../../shell/member-flow.js';

/** Where a file can be fetched now. */
export interface FileLink {
  /** What was pressed. */
  of: string;
  documentIds: readonly string[];
  url: string;
  name: string;
  /** The browser was led there: the server may give the file only once. */
  used: boolean;
}

/** A link lives that long at least, in milliseconds, whatever the clock of this device says. */
const least = 60_000;

/**
 * Files that leave the page (SPACE-31). A press asks the server for a link, and leads the browser there while the press
 * still counts as one; a link that came later waits to be pressed. No window is opened, and the page holds no bytes.
 */
export class LibraryDownloads {
  /** One at a time, by what was pressed. */
  readonly files: Download<string>;
  link: FileLink | undefined;
  #usableUntil = 0;

  /** `given`: the browser has these, or was led to them. */
  constructor(
    private readonly flow: MemberFlow,
    private readonly given: (documentIds: readonly string[]) => void,
  ) {
    this.files = new Download(flow);
  }

  /** Gets one file, or several as one. `lead`: the browser goes there by itself. */
  async start(of: string, documentIds: readonly string[], {lead = true} = {}): Promise<void> {
    if (this.files.busy) return;
    this.link = undefined;
    const done = await this.files.attempt(of, () => this.#get(of, documentIds, lead));
    if (done) this.given(documentIds);
  }

  /** The link that stays in the page was pressed: the browser follows it, unless it was used or is too old. */
  pressed(event: Event): void {
    const {link} = this;
    if (!link) return;
    const isOver = Date.now() > this.#usableUntil;
    if (link.used || isOver) {
      event.preventDefault();
      void this.start(link.of, link.documentIds, {lead: isOver && !link.used});
    } else this.#become({...link, used: true});
  }

  forget(): void {
    this.link = undefined;
    this.files.forget();
  }

  async #get(of: string, documentIds: readonly string[], lead: boolean): Promise<void> {
    const {url, name, until} = await this.flow.callOnce(linkDocuments, {body: {documentIds: [...documentIds]}});
    const address = fileUrl(url);
    if (address) {
      this.#usableUntil = Math.max(Date.parse(until ?? '') || 0, Date.now() + least);
      // a browser that does not say is taken at its word: at worst the link is pressed
      const used = lead && (navigator.userActivation?.isActive ?? true);
      if (used) leadTo(address, name);
      this.#become({of, documentIds, url: address, name, used});
      return;
    }
    const [documentId] = documentIds;
    if (documentIds.length > 1) throw new BackendError('invalid-answer', {operationId: linkDocuments.id});
    giveFile(await this.flow.call(getDocumentFile, {params: {documentId: documentId!}}));
  }

  #become(link: FileLink): void {
    this.link = link;
    this.flow.host.requestUpdate();
  }
}

/** An address that gives a file; neither a phone nor a script. */
const fileUrl = (url: string | undefined): string | undefined =>
  safeUrl(url) && /^(https?|blob):$/.test(new URL(url!, location.href).protocol) ? url : undefined;

/** As a press on a link does: no window, and the page stays where it is. */
function leadTo(url: string, name: string): void {
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.referrerPolicy = 'no-referrer';
  link.click();
}
