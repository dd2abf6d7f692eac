import {asBackendError, type BackendError} from '../../backend/error.js';
import {listThreads, type Thread, type Threads} from '../../contract/messages.js';
import {Latest} from '../../element/latest.js';
import type {MemberFlow} from '../../shell/member-flow.js';

/** Words are looked for once so long passed without another letter, in milliseconds. */
const pause = 400;
/** Fewer letters find everything. */
const fewest = 2;

/** The threads of the member, newest first: those that were read, and what happened to them since. */
export class ThreadList {
  threads: readonly Thread[] = [];
  unreadable = 0;
  next: string | null = null;
  /** As it is typed. */
  typed = '';
  /** What the list was asked with. */
  #search = '';
  readonly #typing = new Latest();
  readonly #reading = new Latest();
  /** What is asked beside the first reading. */
  busy: 'search' | 'older' | undefined;
  /** Why that did not come. */
  failure: {of: 'search' | 'older'; error: BackendError} | undefined;

  constructor(
    private readonly flow: MemberFlow,
    private readonly options: {readonly found: (count: number, more: boolean) => void},
  ) {}

  get search(): string {
    return this.#search;
  }

  clear(): void {
    this.#typing.drop();
    this.#reading.drop();
    this.threads = [];
    this.next = null;
    this.typed = this.#search = '';
    this.busy = this.failure = undefined;
  }

  async read(): Promise<Threads> {
    const search = this.#search;
    const page = await this.flow.call(listThreads, {body: this.#question});
    // something else is looked for by now
    return search === this.#search ? page : this.read();
  }

  /** It was read again: older ones that were shown stay. */
  show(page: Threads): void {
    const last = page.threads.at(-1);
    const older = last ? this.threads.filter((each) => each.updatedAt < last.updatedAt) : [];
    const {next} = this;
    this.#replace(page);
    if (!older.length || this.#search || page.next === null) return;
    const known = new Set(page.threads.map(({id}) => id));
    this.threads = [...page.threads, ...older.filter(({id}) => !known.has(id))];
    this.next = next;
  }

  /** As one types; at once with `now`. */
  async type(words: string, now = false): Promise<void> {
    const signal = this.#typing.askWithSignal();
    this.typed = words;
    if (!now) await this.flow.clock.sleep(pause, signal);
    if (signal.aborted) return;
    const search = words.trim();
    this.#ask(search.length < fewest ? '' : search);
  }

  #ask(search: string): void {
    if (search === this.#search) return;
    this.#search = search;
    void this.readAs('search');
  }

  /** Reads what is looked for, or what is older than what is shown. */
  async readAs(what: 'search' | 'older'): Promise<void> {
    const {flow} = this;
    const isLast = this.#reading.ask();
    this.busy = what;
    this.failure = undefined;
    flow.host.requestUpdate();
    try {
      const cursor = what === 'older' && this.next !== null ? {cursor: this.next} : {};
      const page = await flow.call(listThreads, {body: {...this.#question, ...cursor}});
      if (!isLast()) return;
      if (what === 'older') this.#add(page);
      else {
        this.#replace(page);
        this.options.found(page.threads.length, page.next !== null);
      }
    } catch (thrown) {
      if (!isLast()) return;
      const error = flow.noteFailure(asBackendError(thrown));
      // one that was only moved is back before it hears that its request was aborted
      if (error.code === 'aborted' && flow.host.isConnected) return this.readAs(what);
      if (error.code !== 'aborted') this.failure = {of: what, error};
    }
    this.busy = undefined;
    flow.host.requestUpdate();
  }

  find(threadId: string | undefined): Thread | undefined {
    return this.threads.find(({id}) => id === threadId);
  }

  /** Something happened to a thread. Of those that are looked for, only what is shown is known to fit. */
  update(thread: Thread): void {
    const others = this.threads.filter(({id}) => id !== thread.id);
    const isShown = others.length < this.threads.length;
    if (!isShown && this.#search) return;
    const later = others.findIndex(({updatedAt}) => updatedAt <= thread.updatedAt);
    // one that is older than all that was read comes with its page
    if (later < 0 && !isShown && this.next !== null) return;
    const place = later < 0 ? others.length : later;
    this.threads = [...others.slice(0, place), thread, ...others.slice(place)];
  }

  get #question(): {search?: string} {
    return this.#search ? {search: this.#search} : {};
  }

  #replace({threads, next}: Threads): void {
    this.threads = threads;
    this.unreadable = threads.unreadable ?? 0;
    this.next = next;
  }

  #add({threads, next}: Threads): void {
    const known = new Set(this.threads.map(({id}) => id));
    this.threads = [...this.threads, ...threads.filter(({id}) => !known.has(id))];
    this.unreadable += threads.unreadable ?? 0;
    this.next = next;
  }
}
