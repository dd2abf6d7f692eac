/**
 * A page of the foundations: a widget that shows what it is given, which bring their styles. It lives
 * here only; what stands in it is what the real widgets are made of.
 */
import {html, type PropertyValues, type TemplateResult} from 'lit';
import {createBackend} from '../../src/backend/index.js';
import {FormController, type Raw} from '../../src/element/form.js';
import {Widget} from '../../src/element/widget.js';
import {cardStyles} from '../../src/ui/blocks/card.js';
import {stateStyles} from '../../src/ui/blocks/states.js';
import {tableStyles} from '../../src/ui/blocks/table.js';
import {tickStyles} from '../../src/ui/blocks/tick.styles.js';
import {specimenStyles} from './specimen.styles.js';

/** What a form of a specimen holds, and what is already said about it. */
export interface Filled {
  values?: Record<string, Raw>;
  /** Codes of errors by path. */
  errors?: Record<string, string>;
  /** Codes of doubts by path. */
  doubts?: Record<string, string>;
}

export class Specimen extends Widget {
  static override properties = {view: {attribute: false}, filled: {attribute: false}};
  static override styles = [Widget.styles, stateStyles, cardStyles, tableStyles, tickStyles, specimenStyles];

  declare view?: (specimen: Specimen) => TemplateResult;
  declare filled?: Filled;
  #doubts: Record<string, string> = {};
  readonly form = new FormController<unknown>(this, {
    schema: {safeParse: (data) => ({success: true, data})},
    warnings: () => Object.entries(this.#doubts).map(([path, code]) => ({path, code})),
  });
  /** Called when what is shown has its colours: to read them. */
  afterRender: (() => void) | undefined;

  constructor() {
    super();
    this.backend = createBackend({});
  }

  protected override backendChanged(): void {}

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!changed.has('filled') || !this.filled) return;
    const {values = {}, doubts = {}} = this.filled;
    this.#doubts = doubts;
    this.form.load(values);
    Object.keys(doubts).forEach((path) => this.form.blur(path));
  }

  /** As a server refuses what it was sent: the fields are there by then. */
  protected override firstUpdated(): void {
    super.firstUpdated();
    const issues = Object.entries(this.filled?.errors ?? {}).map(([path, code]) => ({
      pointer: `/${path.replaceAll('.', '/')}`,
      code,
    }));
    if (issues.length) this.form.reject(issues);
  }

  protected override render(): TemplateResult {
    return html`<div class="frame stack loose">${this.view?.(this)}</div>`;
  }

  protected override updated(): void {
    for (const chip of this.renderRoot.querySelectorAll<HTMLElement>('[data-token]'))
      chip.style.setProperty('--_chip', `var(--_${chip.dataset['token']})`);
    for (const chip of this.renderRoot.querySelectorAll<HTMLElement>('[data-colour]'))
      chip.style.setProperty('--_chip', chip.dataset['colour']!);
    this.afterRender?.();
  }
}

if (!customElements.get('story-specimen')) customElements.define('story-specimen', Specimen);

/** What a page of Storybook says, in the language of the toolbar; a specimen shows it anew where that changes. */
export const say = <Said>(fr: Said, en: Said): Said => (document.documentElement.lang === 'en' ? en : fr);

/** A story that shows a page of the foundations. */
export const specimen = (view: (specimen: Specimen) => TemplateResult, filled?: Filled) => (): TemplateResult =>
  // a new function each time: the toolbar changes what a page says of the look and the language
  html`<story-specimen .view=${(host: Specimen) => view(host)} .filled=${filled}></story-specimen>`;

/** Title and the sentence under it. */
export const head = (title: string, lead: unknown): TemplateResult =>
  html`<div class="stack tight">
    <h2 class="title">${title}</h2>
    <p class="lead muted">${lead}</p>
  </div>`;

export const part = (heading: unknown, content: unknown, note?: unknown): TemplateResult =>
  html`<section class="section">
    <div class="section-head">
      <h3 class="heading">${heading}</h3>
      ${note ? html`<p class="muted">${note}</p>` : ''}
    </div>
    ${content}
  </section>`;

/** One thing, with its name above it. */
export const spec = (name: string, content: unknown): TemplateResult =>
  html`<div class="spec">
    <p class="small muted">${name}</p>
    ${content}
  </div>`;
