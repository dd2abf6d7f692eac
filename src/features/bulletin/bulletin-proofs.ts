import type {Bulletin, Consent, ProofEvent} from '../../contract/bulletin.js';
import type {DocumentLink} from '../../contract/values.js';
import type {EnrolmentFlow} from '../../shell/enrolment-flow.js';
import {ProofLog} from '../../shell/proof-log.js';

/** What the insurer must be able to prove: which document was shown, read, kept, and which box was ticked. */
export class BulletinProofs {
  readonly #log: ProofLog;

  constructor(
    flow: EnrolmentFlow,
    private readonly bulletin: () => Bulletin,
  ) {
    this.#log = new ProofLog(flow);
  }

  shown(): void {
    this.#log.add({type: 'document.shown', ...this.#document});
  }

  pageReached(page: number, of: number): void {
    this.#log.add({type: 'document.pageReached', page, of, ...this.#document});
  }

  endReached(of: number): void {
    this.#log.add({type: 'document.endReached', of, ...this.#document});
  }

  downloaded(): void {
    this.#log.add({type: 'document.downloaded', ...this.#document});
  }

  /** One of the documents that go with it was opened, or marked as received. */
  handedOver({id, version, sha256}: DocumentLink, type: ProofEvent['type']): void {
    this.#log.add({type, documentId: id, ...(version ? {version} : {}), ...(sha256 ? {sha256} : {})});
  }

  ticked({id, version}: Consent, given: boolean): void {
    const {sha256} = this.bulletin();
    this.#log.add({type: 'consent.changed', consentId: id, version, given, sha256});
  }

  get #document(): {documentId: string; version: string; sha256: string} {
    const {documentId, version, sha256} = this.bulletin();
    return {documentId, version, sha256};
  }
}
