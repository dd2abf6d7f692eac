/** The head of the member's space: whose site it is, who is in, what is new, and the way to every page. */
import {html, nothing, render, type TemplateResult} from 'lit';
import {sampleSettings} from '../../mocks/people/insurer.js';
import type {SpacePage} from '../../src/contract/space-pages.js';
import {addressOf, pageHref} from './space-pages.js';
import {groups, mainPages, views, type Lang} from './space-views.js';

const words = {
  fr: {
    skip: 'Aller au contenu',
    quick: 'Accès rapide',
    main: 'Pages principales',
    all: 'Toutes les pages',
    menu: 'Menu',
    unread: (count: number) => `, ${count} non lu${count > 1 ? 's' : ''}`,
  },
  en: {
    skip: 'Go to the content',
    quick: 'Quick access',
    main: 'Main pages',
    all: 'All pages',
    menu: 'Menu',
    unread: (count: number) => `, ${count} unread`,
  },
};
/** The other language, in its own words. */
const others = {fr: ['en', 'English'], en: ['fr', 'Français']} as const;

export class SpaceHeader {
  page: SpacePage = 'home';
  /** First and last name of who is in. */
  who = '';
  /** Messages that nobody has read. */
  unread = 0;
  /** This insurer has none of these. */
  readonly absent = new Set<SpacePage>();
  #isOpen = false;

  /** `speak`: the member chose the other language. */
  constructor(
    private readonly place: HTMLElement,
    private readonly speak: (lang: Lang) => void,
  ) {
    place.addEventListener('keydown', ({key}) => {
      if (key !== 'Escape' || !this.#isOpen) return;
      this.#toggle(false);
      place.querySelector<HTMLElement>('.toggle')!.focus();
    });
    document.addEventListener('click', (event) => {
      if (this.#isOpen && !event.composedPath().includes(place)) this.#toggle(false);
    });
  }

  get lang(): Lang {
    return document.documentElement.lang.startsWith('en') ? 'en' : 'fr';
  }

  close(): void {
    this.#toggle(false);
  }

  draw(): void {
    const {lang} = this;
    const t = words[lang];
    const [other, name] = others[lang];
    this.place.classList.toggle('open', this.#isOpen);
    this.place.classList.toggle('nobody', !this.who);
    render(
      html`<a class="brand" href=${addressOf({page: 'home'})} translate="no"
          ><span class="mark" aria-hidden="true"></span>${sampleSettings.insurer.name}</a
        >
        <nav class="bar" aria-label=${t.main}>
          <ul>
            ${mainPages.map((page) => this.#link(page))}
          </ul>
        </nav>
        <div class="me">
          ${this.who ? html`<p class="who" translate="no" data-private>${this.who}</p>` : nothing}
          <mutuelle-sign-out></mutuelle-sign-out>
          <button type="button" class="quiet" lang=${other} @click=${() => this.speak(other)}>${name}</button>
        </div>
        <mutuelle-notification-bell page-href=${pageHref}></mutuelle-notification-bell>
        <button
          type="button"
          class="toggle"
          aria-expanded=${this.#isOpen}
          aria-controls="menu"
          @click=${() => this.#toggle(!this.#isOpen)}
        >
          ${t.menu}
        </button>
        <nav id="menu" aria-label=${t.all} ?hidden=${!this.#isOpen} @click=${this.#followed}>
          ${groups.map(({name: group, pages}) => this.#group(group[lang], pages))}
        </nav>`,
      this.place,
    );
    const skip = document.querySelector('.skip')!;
    skip.textContent = t.skip;
    skip.closest('nav')!.ariaLabel = t.quick;
  }

  #group(name: string, pages: readonly SpacePage[]): TemplateResult {
    return html`<section aria-label=${name}>
      <h2>${name}</h2>
      <ul>
        ${pages.map((page) => this.#link(page))}
      </ul>
    </section>`;
  }

  #link(page: SpacePage): TemplateResult | typeof nothing {
    if (this.absent.has(page)) return nothing;
    const isHere = page === this.page || (page === 'help' && this.page === 'complaint');
    const name = views[page].name[this.lang];
    const more = page === 'messages' && this.unread ? words[this.lang].unread(this.unread) : '';
    return html`<li>
      <a href=${addressOf({page})} aria-current=${isHere ? 'page' : nothing}>${name}${more}</a>
    </li>`;
  }

  /** Also where it is the page that is shown already, and nothing changes. */
  readonly #followed = ({target}: Event): void => {
    if ((target as Element).closest('a')) this.#toggle(false);
  };

  #toggle(open: boolean): void {
    if (open === this.#isOpen) return;
    this.#isOpen = open;
    this.draw();
  }
}
