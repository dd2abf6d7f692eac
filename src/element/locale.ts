/** Languages the library speaks. French is the source and comes along; the others load on demand. */
export type Locale = 'fr' | 'en';

/** The language of a widget: its `locale` attribute, else the nearest `lang` (through shadow roots), else French. */
export function localeOf(element: Element, own: string | undefined): Locale {
  return (own ?? nearestLang(element)).toLowerCase().startsWith('en') ? 'en' : 'fr';
}

function nearestLang(element: Element): string {
  for (let node: Element | null = element; node;) {
    const holder: Element | null = node.closest('[lang]');
    if (holder) return holder.getAttribute('lang') ?? 'fr';
    const root = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return 'fr';
}

const watchers = new Set<() => void>();
let observer: MutationObserver | undefined;

/** Calls back when a `lang` of the page changes; one observer serves all widgets. */
export function onLangChange(callback: () => void): () => void {
  observer ??= new MutationObserver(() => watchers.forEach((tell) => tell()));
  if (!watchers.size)
    observer.observe(document.documentElement, {attributes: true, attributeFilter: ['lang'], subtree: true});
  watchers.add(callback);
  return () => {
    watchers.delete(callback);
    if (!watchers.size) observer?.disconnect();
  };
}

/** What a dictionary asks of the widget it belongs to. */
export interface MessagesHost {
  readonly language: Locale;
  readonly messages?: Record<string, object>;
  addDictionary(dictionary: {ready: Promise<void> | undefined}): void;
}

type Load<M> = () => Promise<{default: M}>;
const loaded = new Map<unknown, object>();

type Overrides<M> = {[K in keyof M]?: M[K] extends string | ((...args: never[]) => unknown) ? M[K] : Overrides<M[K]>};
export type {Overrides as MessageOverrides};

/**
 * The sentences of a widget or a panel: `new Messages(host, 'profile', fr, {en: () => import('…en.js')})`, read by
 * `.t`. The host waits for another language before it renders, so that no French flashes in an English page; if that
 * file does not come, French is shown. A host page may reword anything: `widget.messages = {profile: {title: '…'}}`.
 */
export class Messages<M extends object> {
  #merged?: {source: object; overrides: object | undefined; result: M};

  constructor(
    private readonly host: MessagesHost,
    private readonly name: string,
    private readonly fr: M,
    private readonly others: {en: Load<NoInfer<M>>},
  ) {
    host.addDictionary(this);
  }

  get t(): M {
    const source = this.#source();
    const overrides = this.host.messages?.[this.name];
    if (this.#merged?.source !== source || this.#merged.overrides !== overrides)
      this.#merged = {source, overrides, result: merge(source, overrides) as M};
    return this.#merged.result;
  }

  /**
   * Resolves when the sentences of the language in use (or the French ones) are there; undefined if they are already.
   */
  get ready(): Promise<void> | undefined {
    const load = this.#load();
    if (!load || loaded.has(load)) return undefined;
    return load().then(
      (module) => void loaded.set(load, module.default),
      () => void loaded.set(load, this.fr),
    );
  }

  #load(): Load<M> | undefined {
    return this.host.language === 'fr' ? undefined : this.others[this.host.language];
  }

  #source(): object {
    const load = this.#load();
    return (load && loaded.get(load)) || this.fr;
  }
}

/** Sentences over sentences, as deep as they go. */
export function merge(source: object, overrides: object | undefined): object {
  if (!overrides) return source;
  const result: Record<string, unknown> = {...source};
  for (const [key, value] of Object.entries(overrides)) {
    const known = result[key];
    result[key] =
      typeof known === 'object' && known !== null && typeof value === 'object' && value !== null
        ? merge(known, value)
        : value;
  }
  return result;
}
