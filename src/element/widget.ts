import {ContextConsumer} from '@lit/context';
import {LitElement, adoptStyles, type CSSResult, type CSSResultGroup, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import type {Backend} from '../backend/backend.js';
import {getDefaultBackend, onDefaultBackend} from '../backend/default-backend.js';
import type {Settings} from '../contract/settings.js';
import {base} from './base.styles.js';
import commonFr from './common.messages.fr.js';
import {warnUnknownAttributes} from './attributes.js';
import {attachContextRoot, backendContext} from './contexts.js';
import type {FailureWords} from './failure-words.js';
import {localeOf, Messages, onLangChange, type Locale} from './locale.js';
import {collectStyles, flatStyles, keepBox} from './styles.js';
import {tokens} from './tokens.styles.js';
import {showWrittenText, translatable} from './translated-page.js';

const warned = new Set<string>();

/** The events of all widgets, by the event maps that add to the global one. */
export type WidgetEvent = Extract<keyof HTMLElementEventMap, `mutuelle-${string}`>;
type DetailOf<Type extends WidgetEvent> = HTMLElementEventMap[Type] extends CustomEvent<infer Detail> ? Detail : never;
type Told<Type extends WidgetEvent> =
  DetailOf<Type> extends Record<string, never>
    ? [detail?: undefined, options?: {cancelable?: boolean}]
    : [detail: DetailOf<Type>, options?: {cancelable?: boolean}];

/**
 * What every widget stands on: one open shadow root, its language, its backend, its styles.
 *
 * A widget finds its backend in this order: its own `.backend`, the nearest `<mutuelle-backend>` around it, the page's
 * default. Without any it shows a skeleton, says so once in the console, and goes on waiting.
 *
 * What all widgets have in common is said here once: the manifest and the tables of the docs inherit it.
 *
 * @attr {'light' | 'dark'} color-scheme - Light or dark, whatever the page is; by default that of the page around it.
 *
 * @csspart frame - The whole widget inside its padding.
 * @csspart title - Title of the widget or step.
 * @csspart lead - Sentence under the title.
 * @csspart button - Any button; also `primary`, `second`, `quiet`, `danger`, or `text` in a line.
 * @csspart alert - A message.
 *
 * @cssproperty --mutuelle-color-surface - Ground of the widget.
 * @cssproperty --mutuelle-color-surface-raised - Fields and cards.
 * @cssproperty --mutuelle-color-surface-sunken - Wells, help, heads of tables.
 * @cssproperty --mutuelle-color-text - Text.
 * @cssproperty --mutuelle-color-text-muted - Hints and labels of facts.
 * @cssproperty --mutuelle-color-border - Rules and card edges.
 * @cssproperty --mutuelle-color-border-strong - Edges of controls.
 * @cssproperty --mutuelle-color-primary - Actions, links, chosen edge.
 * @cssproperty --mutuelle-color-on-primary - Text on primary.
 * @cssproperty --mutuelle-color-primary-hover - Hover; derived from primary.
 * @cssproperty --mutuelle-color-primary-soft - Chosen ground; derived from primary.
 * @cssproperty --mutuelle-color-focus - Focus ring.
 * @cssproperty --mutuelle-color-card - Band of the member's card; derived from primary.
 * @cssproperty --mutuelle-color-on-card - Text on the band of the card; derived from on-primary.
 * @cssproperty --mutuelle-color-danger - Error text and edge.
 * @cssproperty --mutuelle-color-danger-soft - Error ground.
 * @cssproperty --mutuelle-color-warning - Attention text and edge.
 * @cssproperty --mutuelle-color-warning-soft - Attention ground.
 * @cssproperty --mutuelle-color-success - Done, valid.
 * @cssproperty --mutuelle-color-success-soft - Done ground.
 * @cssproperty --mutuelle-color-info - Information.
 * @cssproperty --mutuelle-color-info-soft - Information ground.
 * @cssproperty --mutuelle-color-amo - Part paid by the Sécurité sociale.
 * @cssproperty --mutuelle-color-amc - Part paid by the mutuelle.
 * @cssproperty --mutuelle-color-remaining - What the member pays, always hatched.
 * @cssproperty --mutuelle-font-family - Everything but headings.
 * @cssproperty --mutuelle-font-family-heading - Titles and headings.
 * @cssproperty --mutuelle-font-weight-heading - Weight of headings.
 * @cssproperty --mutuelle-line-height - Line height of text.
 * @cssproperty --mutuelle-space - Unit of the space scale.
 * @cssproperty --mutuelle-radius - Corners of cards and wells.
 * @cssproperty --mutuelle-radius-control - Corners of fields, buttons, alerts.
 * @cssproperty --mutuelle-border-width - Edges of controls.
 * @cssproperty --mutuelle-shadow - Card, dialog, open list.
 * @cssproperty --mutuelle-control-height - Height of fields and buttons.
 * @cssproperty --mutuelle-content-width - Width of a form.
 * @cssproperty --mutuelle-motion-duration - Duration of transitions.
 * @cssproperty --mutuelle-font-size - Size everything is measured from.
 */
export abstract class Widget extends LitElement {
  static override styles: CSSResultGroup = [tokens, base];

  static {
    // A field that is removed while it has the focus says « blur » in the middle of a render; asking for one more is
    // right.
    this.disableWarning?.('change-in-update');
  }

  /** Language of the widget, `fr` or `en`; by default that of the page around it. */
  @property() locale?: string;
  /** Backend of this widget alone; by default that of the page. */
  @property({attribute: false}) backend?: Backend;
  /** Settings that replace the server's (white label, help, rules). */
  @property({attribute: false}) settings?: Partial<Settings>;
  /** Sentences that replace the built-in ones, by dictionary: `{bankDetails: {title: '…'}}`. */
  @property({attribute: false}) messages?: Record<string, object>;
  /**
   * Address of your pages, for its ways to other pages of the space: `/espace/{page}?demande={requestId}`; `{page}` is
   * a name of `spacePages`, `{requestId}` and `{subjectId}` what it is about, or nothing.
   */
  @property({attribute: 'page-href'}) pageHref?: string;

  readonly #context = new ContextConsumer(this, {
    context: backendContext,
    subscribe: true,
    callback: () => this.#backendMayHaveChanged(),
  });
  /** Of the blocks and fields that were shown so far. */
  readonly #blockStyles = new Set<CSSResult>();
  readonly #partStyles = new Set<CSSResult>();
  /** Why it could not be shown, when it was last tried. */
  #cause: string | undefined;
  readonly #dictionaries = new Set<{ready: Promise<void> | undefined}>();
  #stops: (() => void)[] = [];
  #language: Locale = 'fr';
  /** An update waits until the element is back in the page. */
  #postponed = false;
  #lastBackend: Backend | undefined;
  #words?: Messages<typeof commonFr>;

  /** The backend in use, if one was found. @internal */
  get activeBackend(): Backend | undefined {
    return this.backend ?? this.#context.value ?? getDefaultBackend();
  }

  /** The language in use. @internal */
  get language(): Locale {
    return this.#language;
  }

  /** Words shared by all widgets. @internal */
  get common(): typeof commonFr {
    this.#words ??= new Messages(this, 'common', commonFr, {en: () => import('./common.messages.en.js')});
    return this.#words.t;
  }

  /** The words it has for failures. @internal */
  get failureWords(): FailureWords {
    return this;
  }

  /** The widget renders only when the sentences of its language are there. @internal */
  addDictionary(dictionary: {ready: Promise<void> | undefined}): void {
    this.#dictionaries.add(dictionary);
  }

  /**
   * Adds the styles of a part that was loaded on demand; they may differ from those of the blocks it shows.
   *
   * @internal
   */
  adopt(styles: CSSResultGroup | undefined): void {
    this.#add(this.#partStyles, flatStyles(styles));
  }

  /**
   * Tells the page a fact or an intention, as an event map declares it (`*.events.ts`). Returns false when the page
   * refused a cancelable one.
   *
   * @internal
   */
  tell<Type extends WidgetEvent>(type: Type, ...[detail, options]: Told<Type>): boolean {
    return this.dispatchEvent(new CustomEvent(type, {detail: detail ?? {}, bubbles: true, composed: true, ...options}));
  }

  /** The backend in use appeared or was replaced. */
  protected abstract backendChanged(backend: Backend | undefined): void;

  override connectedCallback(): void {
    attachContextRoot();
    // the first calls go out before the first rendering, and say it
    this.#language = localeOf(this, this.locale);
    void this.common;
    super.connectedCallback();
    this.#stops = [onLangChange(() => this.requestUpdate()), onDefaultBackend(() => this.#backendMayHaveChanged())];
    this.#backendMayHaveChanged();
    if (!this.#postponed) return;
    this.#postponed = false;
    void this.scheduleUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stops.forEach((stop) => stop());
    this.#stops = [];
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.renderOptions.creationScope = translatable;
    const root = super.createRenderRoot();
    if (this.#partStyles.size) this.#dress(root);
    return root;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('backend')) this.#backendMayHaveChanged();
  }

  protected override async scheduleUpdate(): Promise<void> {
    // a part that comes meanwhile brings its own words: they are waited for too
    for (let pending; !pending || pending.length;) {
      this.#language = localeOf(this, this.locale);
      pending = [...this.#dictionaries].map((dictionary) => dictionary.ready).filter(Boolean);
      if (pending.length) await Promise.all(pending);
    }
    // Removed with an update on its way: what a controller begins when it is drawn (a timer, a listener) would never be
    // stopped, since it was told already that the element is gone.
    if (!this.isConnected) {
      this.#postponed = true;
      return;
    }
    try {
      super.scheduleUpdate();
    } catch (error) {
      this.#cannotRender(error);
    }
  }

  protected override update(changed: PropertyValues): void {
    const needed: CSSResult[] = [];
    collectStyles(
      (sheet) => void needed.push(sheet),
      () => super.update(changed),
    );
    this.#add(this.#blockStyles, needed);
    showWrittenText(this.renderRoot);
  }

  protected override firstUpdated(): void {
    warnUnknownAttributes(this);
    keepBox(this);
    if (document.readyState === 'complete') this.#warnWithoutBackend();
    else addEventListener('load', () => this.#warnWithoutBackend(), {once: true});
  }

  /**
   * Nothing can be rendered: a page that enforces Trusted Types without naming our policy, a mistake of ours. The
   * member reads a sentence instead of nothing, and the integrator what happened; what was already shown stays.
   */
  #cannotRender(error: unknown): void {
    // each change of the page would say it again
    const isNew = this.#cause !== String(error);
    this.#cause = String(error);
    void import('./unshown.js').then(({sayUnshown}) => sayUnshown(this, isNew ? error : undefined));
  }

  #add(styles: Set<CSSResult>, added: readonly CSSResult[]): void {
    const before = styles.size;
    for (const sheet of added) styles.add(sheet);
    if (styles.size > before && this.renderRoot) this.#dress(this.renderRoot);
  }

  /** What a widget or a part of it says wins over what a block says, whichever was shown first. */
  #dress(root: HTMLElement | DocumentFragment): void {
    const [ofTokens, ofBase, ...own] = (this.constructor as typeof LitElement).elementStyles;
    const sheets = [ofTokens!, ofBase!, ...this.#blockStyles, ...own, ...this.#partStyles];
    adoptStyles(root as ShadowRoot, [...new Set(sheets)]);
  }

  #backendMayHaveChanged(): void {
    const backend = this.activeBackend;
    if (!this.isConnected || (backend === this.#lastBackend && backend)) return;
    this.#lastBackend = backend;
    this.backendChanged(backend);
    this.requestUpdate();
  }

  #warnWithoutBackend(): void {
    const tag = this.localName;
    // one that is there but not ready yet speaks for itself
    const coming = this.closest('mutuelle-backend') ?? document.querySelector('mutuelle-backend:empty');
    if (coming || this.activeBackend || !this.isConnected || warned.has(tag)) return;
    warned.add(tag);
    console.warn(
      `<${tag}> has no backend. Put it inside <mutuelle-backend base-url="…"> (or <mutuelle-backend sandbox>), ` +
        'or call setDefaultBackend().',
    );
  }
}
