import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {createRef} from 'lit/directives/ref.js';

/**
 * Follows the reading of a document that scrolls in a region of its own: which page is shown, how far one got. The end
 * of each page is marked by a `[data-page-end]`; a page is passed when its end comes into view, or by a button. Who
 * sees the end of a page has passed those before it: dragging to the bottom, or the End key, skips their marks.
 */
export class PageReader implements ReactiveController {
  readonly region = createRef<HTMLElement>();
  /** Number of the page shown, from 1. */
  page = 1;
  #total = 0;
  #passed = 0;
  readonly #told = new Set<number>();
  #observer: IntersectionObserver | undefined;
  #watched: HTMLElement | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly events: {passed: (page: number) => void; finished: () => void; paused?: () => boolean},
  ) {
    host.addController(this);
  }

  get total(): number {
    return this.#total;
  }

  /** Pages still to read. */
  get left(): number {
    return this.#total - this.#passed;
  }

  /** Another document, or the same one to read again; `read` when it was read before. */
  start(total: number, read: boolean): void {
    this.#stop();
    this.#total = total;
    this.#passed = read ? total : 0;
    this.#told.clear();
    this.page = 1;
    if (this.region.value) this.region.value.scrollTop = 0;
    this.host.requestUpdate();
  }

  /**
   * The same document in another form. The same pages: what was read holds; others: they are read from the first,
   * unless everything was.
   */
  become(total: number): void {
    const {page} = this;
    this.#stop();
    if (total !== this.#total) {
      const read = !this.left;
      this.#total = total;
      this.#passed = read ? total : 0;
      this.#told.clear();
    }
    this.host.requestUpdate();
    void this.host.updateComplete.then(() => this.show(Math.min(page, total)));
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostUpdated(): void {
    const region = this.region.value;
    if (region === this.#watched) return;
    this.#stop();
    this.#watched = region;
    if (!region) return;
    // a region drawn anew starts at its top
    if (region.scrollTop === 0 && this.page !== 1 && !this.events.paused?.()) this.show(1);
    // an end may come into view without a scroll: the region appears, grows, or holds everything from the start
    this.#observer = new IntersectionObserver(
      (entries) => entries.some(({isIntersecting}) => isIntersecting) && this.#look(),
      {root: region},
    );
    for (const end of this.#ends) this.#observer.observe(end);
    void this.host.updateComplete.then(() => this.#look());
  }

  hostDisconnected(): void {
    this.#stop();
  }

  /** The end of a page was seen, or left behind. */
  pass(page: number): void {
    const before = this.left;
    if (this.#told.has(page)) return;
    this.#told.add(page);
    this.events.passed(page);
    this.#passed = Math.max(this.#passed, Math.min(page, this.#total));
    if (before && !this.left) this.events.finished();
    this.host.requestUpdate();
  }

  /** Read elsewhere, or in another way: what the member says. */
  finish(): void {
    const before = this.left;
    this.#passed = this.#total;
    if (before) this.events.finished();
    this.host.requestUpdate();
  }

  /** Shows a page from its top. */
  show(page: number): void {
    const region = this.region.value;
    const [first, sheet] = [this.#sheets[0], this.#sheets[page - 1]];
    if (!region || !first || !sheet) return;
    this.page = page;
    region.scrollTop = sheet.offsetTop - first.offsetTop;
    this.host.requestUpdate();
  }

  showEnd(): void {
    if (!this.region.value) return;
    this.page = this.#total;
    this.region.value.scrollTop = this.region.value.scrollHeight;
    this.host.requestUpdate();
  }

  /** After a scroll by the member: the page in the middle of the region is the one shown. */
  readonly scrolled = (): void => {
    this.#look();
    const region = this.region.value;
    // a scroll is told late: the region may be gone, or hold nothing to read
    if (!region || this.events.paused?.()) return;
    const middle = region.scrollTop + region.clientHeight / 2;
    const page = Math.max(1, this.#sheets.filter((sheet) => sheet.offsetTop <= middle).length);
    if (page === this.page) return;
    this.page = page;
    this.host.requestUpdate();
  };

  /** Passes the pages whose end is in view now. */
  #look(): void {
    const view = this.region.value?.getBoundingClientRect();
    if (!view?.height || this.events.paused?.()) return;
    for (const end of this.#ends) {
      const {top, bottom} = end.getBoundingClientRect();
      if (bottom > view.top && top < view.bottom) this.pass(Number(end.dataset['pageEnd']));
    }
  }

  get #sheets(): HTMLElement[] {
    return [...(this.region.value?.querySelectorAll<HTMLElement>('.sheet') ?? [])];
  }

  get #ends(): HTMLElement[] {
    return [...(this.region.value?.querySelectorAll<HTMLElement>('[data-page-end]') ?? [])];
  }

  #stop(): void {
    this.#observer?.disconnect();
    this.#observer = this.#watched = undefined;
  }
}
