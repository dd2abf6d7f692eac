import {asBackendError, type BackendError} from '../../backend/error.js';
import {
  addDepositFile,
  getDeposit,
  removeDepositFile,
  uploadDepositFile,
  type Deposit,
  type DepositRules,
} from '../../contract/deposits.js';
import type {MemberRequest} from '../../contract/requests.js';
import {WakeLock} from '../../element/wake-lock.js';
import type {Flow} from '../../session/flow.js';
import {HandingIn} from './handing-in.js';
import {
  chosenPage,
  isThere,
  knownPage,
  refusalOf,
  refusedFile,
  sameBytes,
  takeReceived,
  type Choice,
  type Page,
  type RefusedFile,
} from './pages.js';
import {prepare} from './prepare.js';

export interface SendingOptions {
  readonly flow: Flow;
  readonly rules: () => Pick<DepositRules, 'limits' | 'resumable'>;
  /** Something is not as it was. */
  readonly changed: () => void;
  readonly refused: (file: RefusedFile) => void;
  /** It was handed in: with this press, or elsewhere. */
  readonly sent: (request: MemberRequest, elsewhere: boolean) => void;
  /** It was given up elsewhere, or kept too long. */
  readonly gone: () => void;
}

/**
 * A deposit on its way, without any view: files are made ready and sent one after the other, as soon as they are
 * chosen; they are handed in together, in the order of the list, once the server has all of them.
 */
export class Sending {
  pages: readonly Page[] = [];
  /** The member wants it handed in: it is as soon as everything is there. */
  wanted = false;
  /** The page it went on from, after it had stopped. */
  resumedFrom: number | undefined;
  /** Files that are gone: an answer that was asked before may still name them. */
  readonly #removed = new Set<string>();
  readonly #refused = new Set<string>();
  readonly #handing: HandingIn;
  /** A phone that locks its screen stops what is sent. */
  readonly #awake = new WakeLock();
  /** Bytes that the server had when it last missed some. */
  #leastReceived = -1;
  #life = new AbortController();
  #transfer: {page: Page; end: AbortController} | undefined;
  #preparing = false;
  #sending = false;
  /** Counts what changes the list at the server. */
  #announcements = 0;

  constructor(
    public deposit: Deposit,
    private readonly options: SendingOptions,
  ) {
    const {flow, changed, gone} = options;
    const sent: SendingOptions['sent'] = (request, elsewhere) => {
      // whatever answers after that says nothing new
      this.stop();
      options.sent(request, elsewhere);
    };
    const incomplete = async () => {
      await this.refresh();
      return this.#sendRest();
    };
    this.#handing = new HandingIn({flow, depositId: deposit.id, changed, incomplete, sent, gone});
    this.#take(deposit);
  }

  get id(): string {
    return this.deposit.id;
  }

  /** Everything is there, and the answer is not. */
  get checking(): boolean {
    return this.#handing.busy;
  }

  /** Why it was not handed in. */
  get failure(): BackendError | undefined {
    return this.#handing.failure;
  }

  /** In bytes, as far as they are known. */
  get weight(): {received: number; total: number} {
    const sum = (of: (page: Page) => number) => this.pages.reduce((all, page) => all + of(page), 0);
    return {received: sum(({received}) => received), total: sum(({bytes}) => bytes)};
  }

  /** Number of the page that goes, or would. */
  get current(): number {
    const index = this.pages.findIndex(({state}) => state !== 'there');
    return index < 0 ? this.pages.length : index + 1;
  }

  /** The page that stopped. */
  get stopped(): Page | undefined {
    return this.pages.find(({error}) => error);
  }

  /** Files are taken in the order they were chosen, as many as the server takes; others are refused. */
  add(files: readonly File[], {at = this.pages.length, instead}: Choice = {}): readonly Page[] {
    const {limits} = this.options.rules();
    const staying = this.pages.filter(({leaving}) => !leaving).length;
    const room = limits.files - staying + (instead ? 1 : 0);
    const taken = files.slice(0, Math.max(0, room)).map((file, index) => chosenPage(file, index ? undefined : instead));
    for (const {name} of files.slice(taken.length)) this.options.refused(refusedFile(name.normalize('NFC'), 'tooMany'));
    this.pages = [...this.pages.slice(0, at), ...taken, ...this.pages.slice(at)];
    this.options.changed();
    this.goOn();
    return taken;
  }

  move(page: Page, by: 1 | -1): void {
    const from = this.pages.indexOf(page);
    const to = from + by;
    if (from < 0 || !this.pages[to]) return;
    const moved = this.pages.filter((each) => each !== page);
    this.pages = [...moved.slice(0, to), page, ...moved.slice(to)];
    this.options.changed();
  }

  /** Takes a page away, here and at the server. Why it could not, if so. */
  async remove(page: Page): Promise<BackendError | undefined> {
    page.leaving = true;
    if (this.#transfer?.page === page) this.#transfer.end.abort();
    const {fileId} = page;
    try {
      if (fileId !== undefined) await this.#removeFile(fileId);
      this.#drop(page);
    } catch (thrown) {
      const error = this.options.flow.noteFailure(asBackendError(thrown));
      page.leaving = false;
      if (error.code === 'deposit-over') this.#over();
      else {
        this.goOn();
        return error;
      }
    }
    this.goOn();
    return undefined;
  }

  /** Goes on where it stopped, at a press, with the network, after a login. */
  goOn(): void {
    if (this.#life.signal.aborted) this.#life = new AbortController();
    const {stopped} = this;
    if (stopped && this.wanted) this.resumedFrom = this.pages.indexOf(stopped) + 1;
    for (const page of this.pages) page.error = undefined;
    this.#handing.failure = undefined;
    void this.#prepareAll();
    void this.#sendAll();
    this.#changed();
  }

  /** « Envoyer »: waits for what is still going. */
  handIn(): void {
    this.wanted = true;
    this.resumedFrom = undefined;
    this.goOn();
  }

  /** It is not to be handed in now; what is going goes on. */
  holdBack(): void {
    this.wanted = false;
    this.#handing.failure = this.resumedFrom = undefined;
    this.options.changed();
  }

  /** Nothing of it goes on. */
  stop(): void {
    this.#life.abort();
    this.#transfer?.end.abort();
  }

  /** What the server has of it now: another tab may have changed it. */
  async refresh(): Promise<void> {
    const before = this.#announcements;
    const params = {depositId: this.id};
    try {
      const deposit = await this.options.flow.call(getDeposit, {params});
      if (this.#life.signal.aborted) return;
      if (before === this.#announcements) this.#take(deposit);
    } catch (thrown) {
      const error = this.options.flow.noteFailure(asBackendError(thrown));
      // it is read again later; only what is over needs to be known
      if (error.code === 'not-found') this.options.gone();
    }
  }

  /** What the server lost on its way is sent again, as long as that gets it further. */
  #sendRest(): boolean {
    const {received} = this.weight;
    if (this.pages.every(isThere) || received <= this.#leastReceived) return false;
    this.#leastReceived = received;
    void this.#sendAll();
    return true;
  }

  #changed(): void {
    this.options.changed();
    const {pages, checking, failure} = this;
    if (this.wanted && !checking && !failure && pages.length && pages.every(isThere)) void this.#handing.start(pages);
  }

  async #prepareAll(): Promise<void> {
    if (this.#preparing) return;
    this.#preparing = true;
    try {
      for (let page: Page | undefined; (page = this.#next('chosen'));) await this.#prepare(page);
    } finally {
      this.#preparing = false;
    }
  }

  /** The first that can go on. One that stopped stops those behind it. */
  #next(state: Page['state']): Page | undefined {
    if (this.#life.signal.aborted) return undefined;
    const page = this.pages.find((each) => each.state === state && !each.leaving);
    return page?.error ? undefined : page;
  }

  async #prepare(page: Page): Promise<void> {
    const {signal} = this.#life;
    try {
      const ready = await prepare(page.file!, this.options.rules().limits, signal);
      if (signal.aborted || !this.pages.includes(page)) return;
      if ('refusal' in ready) {
        this.options.refused(refusedFile(page.name, ready.refusal));
        this.#drop(page);
      } else {
        Object.assign(page, ready, {state: 'ready', file: undefined});
        this.#replace(page);
      }
    } catch (error) {
      if (signal.aborted) return;
      page.error = asBackendError(error);
    }
    this.#changed();
    void this.#sendAll();
  }

  /** What was cut goes on when the same bytes are chosen again; else they take its place. */
  #replace(page: Page): void {
    const same = this.pages.find((each) => each.state === 'cut' && page.sha256 && sameBytes(each, page));
    if (same) {
      const {blob, thumbnail, sheets, doubts, asItIs} = page;
      Object.assign(same, {blob, thumbnail, sheets, doubts, asItIs, state: 'ready'});
      this.pages = this.pages.filter((each) => each !== page);
    } else if (page.instead && this.pages.includes(page.instead)) {
      const old = page.instead;
      const others = this.pages.filter((each) => each !== page);
      this.pages = others.flatMap((each) => (each === old ? [page, old] : [each]));
      void this.remove(old);
    }
    page.instead = undefined;
  }

  async #sendAll(): Promise<void> {
    if (this.#sending) return;
    this.#sending = true;
    try {
      for (let page: Page | undefined; (page = this.#next('ready'));) {
        this.#awake.on();
        await this.#send(page);
      }
    } finally {
      this.#sending = false;
      this.#awake.off();
    }
  }

  async #send(page: Page): Promise<void> {
    const end = new AbortController();
    this.#transfer = {page, end};
    page.state = 'going';
    this.#changed();
    try {
      if (page.fileId === undefined) await this.#announce(page);
      // taken away meanwhile: it is known by now, and can be removed
      if (page.leaving) return void (page.state = 'ready');
      await this.#upload(page, end.signal);
      Object.assign(page, {state: 'there', received: page.bytes});
      await this.refresh();
    } catch (error) {
      this.#stop(page, asBackendError(error));
    } finally {
      this.#transfer = undefined;
    }
    this.#changed();
  }

  async #announce(page: Page): Promise<void> {
    const {name, type, bytes, sha256} = page;
    const body = {name, type, bytes, sha256};
    this.#announcements++;
    try {
      const file = await this.options.flow.callOnce(addDepositFile, {params: {depositId: this.id}, body});
      page.fileId = file.id;
      page.received = file.received;
    } finally {
      this.#announcements++;
    }
    // it was taken away before it had a name
    if (page.leaving || !this.pages.includes(page)) await this.#removeFile(page.fileId);
  }

  async #upload(page: Page, signal: AbortSignal): Promise<void> {
    const params = {depositId: this.id, fileId: page.fileId!};
    const onProgress = (received: number) => {
      page.received = Math.min(received, page.bytes);
      this.options.changed();
    };
    const {resumable: resume} = this.options.rules();
    // that it takes long is seen
    const options = {onProgress, resume, signal, onSlow: () => undefined};
    await this.options.flow.call(uploadDepositFile, {params, body: page.blob!}, options);
  }

  /** Why a page did not go. What the rules refuse is no page. */
  #stop(page: Page, error: BackendError): void {
    const {flow, refused} = this.options;
    page.state = 'ready';
    if (page.leaving || !this.pages.includes(page)) return;
    if (error.code === 'deposit-over') return this.#over();
    if (error.code === 'not-found') return void this.#lost(page);
    if (error.code === 'validation') {
      refused(refusedFile(page.name, refusalOf(error)));
      return this.#drop(page);
    }
    flow.noteFailure(error);
    // the element left the page, or somebody must sign in: it goes on by itself
    if (['aborted', 'session-expired', 'unauthenticated'].includes(error.code)) this.#life.abort();
    else page.error = error;
  }

  /** Removed in another tab, or the whole deposit is gone. */
  async #lost(page: Page): Promise<void> {
    if (page.fileId === undefined) return this.options.gone();
    await this.refresh();
  }

  #over(): void {
    this.stop();
    void this.#handing.lookElsewhere(this.pages);
  }

  /** The list as the server has it: what another tab did to it, and what cannot be used. */
  #take(deposit: Deposit): void {
    this.deposit = deposit;
    if (deposit.request) {
      // the answer to what was handed in is on its way, and says it itself
      if (this.checking) return;
      return this.#handing.found(deposit.request, this.pages);
    }
    for (const file of deposit.files) {
      const page = this.pages.find(({fileId}) => fileId === file.id);
      if (file.refusal && !this.#refused.has(file.id)) {
        this.#refused.add(file.id);
        this.options.refused(refusedFile(file.name, file.refusal as RefusedFile['refusal']));
        if (page) this.#drop(page);
        void this.#removeFile(file.id).catch(() => undefined);
      } else if (page?.state === 'cut' || page?.state === 'there') takeReceived(page, file.received);
      else if (!page && !file.refusal && !this.#removed.has(file.id)) this.pages = [...this.pages, knownPage(file)];
    }
    const here = new Set(deposit.files.map(({id}) => id));
    this.pages = this.pages.filter(({fileId}) => fileId === undefined || here.has(fileId));
    this.#changed();
  }

  async #removeFile(fileId: string): Promise<void> {
    this.#removed.add(fileId);
    const params = {depositId: this.id, fileId};
    try {
      await this.options.flow.call(removeDepositFile, {params});
    } catch (error) {
      if (asBackendError(error).code === 'not-found') return;
      this.#removed.delete(fileId);
      throw error;
    }
  }

  #drop(page: Page): void {
    this.pages = this.pages.filter((each) => each !== page);
    this.options.changed();
  }
}
