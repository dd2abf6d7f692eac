import {asBackendError, type BackendError} from '../../backend/error.js';
import {listDocuments, type DocumentFilters, type DocumentPage, type MemberDocument} from '../../contract/documents.js';
import {Latest} from '../../element/latest.js';
import type {MemberFlow} from '../../shell/member-flow.js';

const firstPage = 20;
const laterPages = 50;

/** What the first page says of everything the member may see. */
type Overview = Pick<DocumentPage, 'kinds' | 'years' | 'people' | 'keptYears' | 'statements'>;

/** A member's papers as they were read: filters, pages, what is new. Without any view. */
export class DocumentList {
  documents: readonly MemberDocument[] = [];
  overview: Overview = {};
  /** Papers of the whole answer, those not loaded yet included. */
  total = 0;
  /** Of the pages that were read, how many papers could not be. */
  unreadable = 0;
  /** What the list was read with. */
  filters: DocumentFilters = {};
  /** A page is being read. */
  busy = false;
  /** Reading a page more failed; what is shown stays. */
  moreError: BackendError | undefined;
  #asked: DocumentFilters = {};
  #next: string | null = null;
  readonly #pages = new Latest();
  readonly #quiet = new Latest();

  constructor(private readonly flow: MemberFlow) {}

  get complete(): boolean {
    return this.#next === null;
  }

  /** Papers that nobody has opened yet. */
  get unread(): number {
    return (this.overview.kinds ?? []).reduce((sum, {unread}) => sum + unread, 0);
  }

  /** Reads the first page, which `show` puts in the place of what is there. */
  readFirst(filters: DocumentFilters): Promise<DocumentPage> {
    this.#asked = filters;
    return this.#work(this.#pages.ask(), () => this.#read(filters, {limit: firstPage}));
  }

  show(page: DocumentPage): void {
    this.#quiet.drop();
    this.filters = this.#asked;
    this.moreError = undefined;
    this.documents = page.documents;
    this.unreadable = page.documents.unreadable ?? 0;
    this.#next = page.next;
    this.total = page.total;
    this.overview = page;
  }

  async readMore(): Promise<void> {
    if (this.busy) return;
    const isLast = this.#pages.ask();
    this.moreError = undefined;
    try {
      const page = await this.#work(isLast, () => this.#read(this.filters, {cursor: this.#next!, limit: laterPages}));
      if (isLast()) this.#add(page);
    } catch (error) {
      const failure = asBackendError(error);
      if (failure.code !== 'aborted' && isLast()) this.moreError = this.flow.noteFailure(failure);
    }
    this.flow.host.requestUpdate();
  }

  /** What was opened is no longer new: the server says so, or what is shown stays as it is. */
  async refresh(): Promise<void> {
    const isLast = this.#quiet.ask();
    const limit = Math.max(this.documents.length, 1);
    const page = await this.#read(this.filters, {limit}).catch(() => undefined);
    if (!page || !isLast()) return;
    const now = new Map(page.documents.map((document) => [document.id, document]));
    this.documents = this.documents.map((document) => now.get(document.id) ?? document);
    this.overview = page;
    this.flow.host.requestUpdate();
  }

  clear(): void {
    this.#pages.drop();
    this.#quiet.drop();
    this.documents = [];
    this.overview = {};
    this.total = this.unreadable = 0;
    this.filters = {};
    this.#next = null;
    this.busy = false;
    this.moreError = undefined;
  }

  #add({documents, next, total}: DocumentPage): void {
    const known = new Set(this.documents.map(({id}) => id));
    this.documents = [...this.documents, ...documents.filter(({id}) => !known.has(id))];
    this.unreadable += documents.unreadable ?? 0;
    this.#next = next;
    this.total = total;
  }

  #read(filters: DocumentFilters, page: {cursor?: string; limit: number}): Promise<DocumentPage> {
    return this.flow.call(listDocuments, {body: {filters, ...page}});
  }

  async #work<T>(isLast: () => boolean, action: () => Promise<T>): Promise<T> {
    this.busy = true;
    this.flow.host.requestUpdate();
    try {
      return await action();
    } finally {
      if (isLast()) this.busy = false;
      this.flow.host.requestUpdate();
    }
  }
}
