import {getBulletinDocument, type Bulletin, type ProofEvent} from '../../contract/bulletin.js';
import type {DocumentLink} from '../../contract/values.js';
import {Download} from '../../element/download.js';
import {safeUrl} from '../../element/safe-url.js';
import type {EnrolmentFlow} from '../../shell/enrolment-flow.js';

export interface HandingOverOptions {
  bulletin: () => Bulletin | undefined;
  /** One was opened, or marked as received: for the proof of delivery. */
  handed: (document: DocumentLink, type: ProofEvent['type']) => void;
  /** The last required one has just been opened. */
  complete: () => void;
}

/**
 * The documents to be handed over before anything is accepted (LAW-03): a press on each, or one on all of them in one
 * file. The press counts, by mouse or by key: whether another window opens is the browser's affair.
 */
export class HandingOver {
  readonly files: Download<string>;
  /** Handed over on this page: the server may not have heard of it yet. */
  readonly #here = new Set<string>();
  /** By id: the server refused an acceptance for want of their proof, whatever it said of them before. */
  readonly #unproven = new Set<string>();

  constructor(
    private readonly flow: EnrolmentFlow,
    private readonly options: HandingOverOptions,
  ) {
    this.files = new Download(flow);
  }

  /** Required, and not opened yet. */
  get left(): DocumentLink[] {
    const {documents = []} = this.options.bulletin() ?? {};
    return documents.filter((document) => document.required && !this.isOpened(document));
  }

  isOpened(document: DocumentLink): boolean {
    return this.#here.has(keyOf(document)) || (document.handedOn !== undefined && !this.#unproven.has(document.id));
  }

  /** Its link was pressed; who opens the file of all of them has opened each. */
  readonly open = (document: DocumentLink): void => this.#hand(document, 'document.downloaded');

  /** It reached the member in another way, which they say themselves. */
  readonly mark = (document: DocumentLink): void => this.#hand(document, 'document.endReached');

  /** A document without an address: its file is given here. */
  readonly fetch = async (document: DocumentLink): Promise<void> => {
    const params = {enrolmentId: this.flow.id, documentId: document.id};
    if (await this.files.start(document.id, () => this.flow.call(getBulletinDocument, {params}))) this.open(document);
  };

  /** Neither a link nor a file that comes: the member can only say that they have it. */
  canOnlyBeMarked(document: DocumentLink): boolean {
    return !safeUrl(document.url) && (!document.file || this.files.failureOf(document.id) !== undefined);
  }

  /** The server has no proof of it. */
  forget(id: string): void {
    this.#unproven.add(id);
    for (const key of this.#here) if (key.startsWith(`${id} `)) this.#here.delete(key);
  }

  #hand(document: DocumentLink, type: ProofEvent['type']): void {
    const {documents = [], allDocuments} = this.options.bulletin() ?? {};
    const before = this.left.length;
    for (const each of document.id === allDocuments?.id ? [document, ...documents] : [document]) {
      this.#here.add(keyOf(each));
      this.options.handed(each, type);
    }
    if (before && !this.left.length) this.options.complete();
    this.flow.host.requestUpdate();
  }
}

const keyOf = ({id, version}: DocumentLink): string => `${id} ${version ?? ''}`;
