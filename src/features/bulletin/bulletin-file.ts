import {asBackendError} from '../../backend/error.js';
import {sha256Of} from '../../backend/sha256.js';
import {getBulletinFile, type Bulletin} from '../../contract/bulletin.js';
import type {FileAnswer} from '../../contract/operation.js';
import {Download, giveFile} from '../../element/download.js';
import type {EnrolmentFlow} from '../../shell/enrolment-flow.js';
import type {PdfFailure} from '../../ui/blocks/pdf-reading.js';

export interface BulletinFileOptions {
  /** The document as it was last announced. */
  bulletin: () => Bulletin | undefined;
  /** Asks for the document anew. */
  reload: () => Promise<void>;
  /** The member has the file. */
  given: () => void;
}

/** The file of the bulletin: only the one that was announced is shown or given. */
export class BulletinFile {
  readonly #download: Download;
  /** The file that was announced, once it has come. */
  #file: FileAnswer | undefined;
  #isOther = false;

  constructor(
    private readonly flow: EnrolmentFlow,
    private readonly options: BulletinFileOptions,
  ) {
    this.#download = new Download(flow);
  }

  get downloading(): boolean {
    return this.#download.busy !== undefined;
  }

  /** Why it could not be given. */
  get failure(): PdfFailure | undefined {
    return this.#isOther ? 'other-file' : this.#download.failureOf('file');
  }

  /** Another document was announced. */
  forget(): void {
    this.#file = undefined;
    this.#isOther = false;
    this.#download.forget();
  }

  /** Gives the file to the member, to print or to keep. */
  async download(): Promise<void> {
    this.#isOther = false;
    const done = await this.#download.attempt('file', async () => {
      const file = await this.#announcedFile();
      if (file === 'other-file') this.#isOther = true;
      else giveFile(file);
    });
    if (done && !this.#isOther) this.options.given();
  }

  /** For who shows it. */
  async fetch(): Promise<FileAnswer | 'other-file'> {
    try {
      return await this.#announcedFile();
    } catch (error) {
      throw this.flow.noteFailure(asBackendError(error));
    }
  }

  /**
   * The file, if its hash is the announced one. If not, the document may have changed since: it is asked anew before
   * anything is said.
   */
  async #announcedFile(): Promise<FileAnswer | 'other-file'> {
    if (this.#file) return this.#file;
    const file = await this.flow.call(getBulletinFile, {params: {enrolmentId: this.flow.id}});
    const hash = ((await sha256Of(file.bytes)) ?? file.sha256).toLowerCase();
    if (!this.#isAnnounced(hash)) await this.options.reload();
    if (!this.#isAnnounced(hash)) return 'other-file';
    return (this.#file = file);
  }

  #isAnnounced(hash: string): boolean {
    return hash === this.options.bulletin()?.sha256.toLowerCase();
  }
}
