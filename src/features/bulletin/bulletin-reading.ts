import type {Bulletin} from '../../contract/bulletin.js';
import {percent} from '../../element/format.js';
import type {Widget} from '../../element/widget.js';
import type {BulletinFile} from './bulletin-file.js';
import type {BulletinMessages} from './bulletin.messages.fr.js';
import {BulletinPdf} from './bulletin-pdf.js';
import type {BulletinProofs} from './bulletin-proofs.js';
import type {ViewerActs} from './bulletin.view.js';
import {PageReader} from './page-reader.js';

export interface BulletinReadingOptions {
  host: Widget;
  bulletin: () => Bulletin | undefined;
  file: () => BulletinFile;
  proofs: BulletinProofs;
  words: () => BulletinMessages;
  /** Everything was read; gives what is said then. */
  finished: () => string;
  /** « Marquer comme lu », and on to the boxes. */
  goOn: () => void;
}

/** The reading of the bulletin (ENR-16): its PDF or its text, page by page, with what is said aloud meanwhile. */
export class BulletinReading {
  readonly reader: PageReader;
  readonly pdf: BulletinPdf;
  /** Last words for those who do not see what changed. */
  said = '';

  constructor(private readonly options: BulletinReadingOptions) {
    const {host, proofs} = options;
    this.reader = new PageReader(host, {
      passed: (page) => proofs.pageReached(page, this.reader.total),
      finished: () => {
        proofs.endReached(this.reader.total);
        this.say(options.finished());
      },
      paused: () => !this.#readable,
    });
    this.pdf = new BulletinPdf(host, this.reader.region, {
      file: () => options.file().fetch(),
      changed: () => this.reader.become(this.#pages),
    });
  }

  readonly acts: ViewerActs = {
    previous: () => this.#turnTo(this.reader.page - 1),
    next: () => {
      this.reader.pass(this.reader.page);
      this.#turnTo(this.reader.page + 1);
    },
    end: () => {
      this.reader.showEnd();
      this.reader.finish();
    },
    read: () => {
      this.reader.finish();
      this.options.goOn();
    },
    turn: () => (this.pdf.state === 'closed' ? void this.pdf.open() : this.pdf.close()),
    zoom: (by) => void this.#zoom(by),
  };

  /** Another document; `read` when it was read before. */
  start(bulletin: Bulletin, read: boolean): void {
    this.said = '';
    this.reader.start(this.#pages, read);
    void this.pdf.start({textless: !bulletin.pages.length});
  }

  /** Said again even when the words are the same. */
  say(words: string): void {
    this.said = words === this.said ? `${words}\u00a0` : words;
    this.options.host.requestUpdate();
  }

  #turnTo(page: number): void {
    const reached = Math.max(1, page);
    this.reader.show(reached);
    this.say(this.options.words().page(reached, this.reader.total));
  }

  async #zoom(by: 1 | -1): Promise<void> {
    await this.pdf.pages.step(by);
    this.say(this.options.words().zoom.now(percent(this.pdf.pages.zoom, this.options.host.language)));
  }

  /** Of what shows: the PDF, else its text, else one that says where to read it. */
  get #pages(): number {
    return this.pdf.total ?? Math.max(1, this.options.bulletin()?.pages.length ?? 0);
  }

  /** Something to read is there: neither bones nor the sentence that says where to read. */
  get #readable(): boolean {
    const hasText = Boolean(this.options.bulletin()?.pages.length);
    return this.pdf.state === 'open' || (this.pdf.state === 'closed' && hasText);
  }
}
