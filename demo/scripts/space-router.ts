/** One page of the space at a time, by what stands behind `#`; back and forward work as between pages. */
import {html, nothing, render} from 'lit';
import {sampleSettings} from '../../mocks/people/insurer.js';
import {addressOf, pageHref, placeAt, type Place} from './space-pages.js';
import {views, type Lang, type SpaceView} from './space-views.js';

const failure = {
  fr: ['Cette page ne s’ouvre pas. Vérifiez le réseau, puis réessayez.', 'Réessayer'],
  en: ['This page does not open. Check your connection, then try again.', 'Try again'],
} as const;
/** How long a page that is gone back to may take to be as long as it was, in milliseconds. */
const patience = 5_000;

export class SpaceRouter {
  place: Place = {page: 'home'};
  readonly #heading = document.querySelector<HTMLElement>('h1')!;
  readonly #stage = document.querySelector<HTMLElement>('#page')!;
  readonly #failure = document.querySelector<HTMLElement>('#page-failure')!;
  #element: HTMLElement | undefined;
  /** Something was typed or chosen in what is shown. */
  #touched = false;
  /** Elements of pages that were left with something typed: they come back as they were. The others are made anew. */
  readonly #kept = new Map<string, HTMLElement>();
  /** How far each visit of a page was scrolled. */
  readonly #scrolls = new Map<string, number>();
  #visits = 0;
  #visit = '';

  /** `shown`: another page is shown, or the same in another language. */
  constructor(
    private readonly lang: () => Lang,
    private readonly shown: () => void,
  ) {
    history.scrollRestoration = 'manual';
    this.#stage.addEventListener('input', () => (this.#touched = true));
    addEventListener('scroll', () => this.#scrolls.set(this.#visit, scrollY), {passive: true});
    addEventListener('pagehide', () => history.replaceState({...history.state, scrolled: scrollY}, ''));
    addEventListener('hashchange', () => void this.#open(true));
  }

  start(): void {
    void this.#open(false);
  }

  /** Whoever was here has left: nothing of what they typed waits for anybody. */
  forget(): void {
    this.#kept.clear();
  }

  /** The element begins again, as on a page that was just opened. */
  reopen(): void {
    const element = this.#element!.cloneNode() as HTMLElement;
    this.#element!.replaceWith(element);
    this.#element = element;
  }

  go(place: Place): void {
    location.hash = addressOf(place);
  }

  /** In the place of the page that is here: back does not lead to it again. */
  goInstead(place: Place): void {
    location.replace(addressOf(place));
  }

  /** In the language of the page. */
  say(): void {
    const {name, title = name} = this.#view;
    const lang = this.lang();
    this.#heading.textContent = name[lang];
    document.title = `${title[lang]} · ${sampleSettings.insurer.name}`;
    this.shown();
  }

  get #view(): SpaceView {
    return views[this.place.page];
  }

  async #open(moved: boolean): Promise<void> {
    const place = location.hash ? placeAt(location.hash) : ({page: 'home'} as const);
    this.place = place ?? {page: 'home'};
    // what nobody knows leads home, and leaves no trace to go back to
    if (location.hash) history.replaceState(history.state, '', addressOf(this.place));
    const scrolled = this.#enterVisit();
    const view = this.#view;
    this.#swap(view);
    this.say();
    if (moved) this.#heading.focus({preventScroll: true});
    scrollTo(0, 0);
    if (scrolled) this.#scrollTo(scrolled);
    await view.define().then(
      () => render(nothing, this.#failure),
      () => view === this.#view && this.#fail(),
    );
  }

  /** What is typed in the page that is left stays with it. */
  #swap({tag, attributes}: SpaceView): void {
    const before = this.#element;
    if (before?.localName !== tag) {
      if (before && this.#touched) this.#kept.set(before.localName, before);
      this.#element = this.#kept.get(tag) ?? document.createElement(tag);
      this.#touched = this.#kept.delete(tag);
    }
    const element = this.#element!;
    const wanted: Record<string, string | undefined> = {'page-href': pageHref, ...attributes?.(this.place)};
    for (const name of element.getAttributeNames()) if (!(name in wanted)) element.removeAttribute(name);
    for (const [name, value] of Object.entries(wanted))
      if (value === undefined) element.removeAttribute(name);
      else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    if (element === before) return;
    this.#stage.replaceChildren(element);
    // as from the browser's memory of pages: what was read is read again, what is typed stays
    if (this.#touched) dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
  }

  /** Each entry of the history is a visit of its own; how far it was scrolled, where it is gone back to. */
  #enterVisit(): number {
    const {visit, scrolled = 0} = (history.state ?? {}) as {visit?: string; scrolled?: number};
    this.#visit = visit ?? `${performance.timeOrigin}-${this.#visits++}`;
    if (!visit) history.replaceState({...history.state, visit: this.#visit}, '');
    return this.#scrolls.get(this.#visit) ?? scrolled;
  }

  /** Once the page is as long as it was; not any more when the member moves on by themselves. */
  #scrollTo(y: number): void {
    const given = new AbortController();
    const {signal} = given;
    const observer = new ResizeObserver(() => {
      if (document.documentElement.scrollHeight - innerHeight < y) return;
      given.abort();
      scrollTo(0, y);
    });
    signal.addEventListener('abort', () => observer.disconnect());
    for (const moves of ['wheel', 'touchstart', 'keydown', 'pointerdown', 'hashchange'])
      addEventListener(moves, () => given.abort(), {signal, passive: true});
    setTimeout(() => given.abort(), patience);
    observer.observe(document.body);
  }

  #fail(): void {
    const [words, again] = failure[this.lang()];
    render(
      html`<p role="alert">${words}</p>
        <p><button type="button" class="button" @click=${() => location.reload()}>${again}</button></p>`,
      this.#failure,
    );
  }
}
