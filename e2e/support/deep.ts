// The part of the facade that runs inside the page: finds what a person sees, by its label, its role and name or its
// text, through every open shadow root. `deep` is sent as source text, so it holds everything it uses and refers to
// nothing outside of itself.

import type {SentQuery, SentWords} from './query.js';

export type DeepAction = 'list' | 'spot' | 'focused' | 'element' | 'text' | 'outline';

export function deep(action: DeepAction, query: SentQuery = {}): unknown {
  const plain = (text: string | null | undefined) =>
    (text ?? '')
      .replace(/[\s\u00a0\u202f\u2009]+/g, ' ')
      .replace(/[’ʼ]/g, "'")
      .trim();
  const says = (words: SentWords, text: string, how: 'whole' | 'part') => {
    if (typeof words !== 'string') return new RegExp(words.source, words.flags).test(text);
    return how === 'whole' ? text === plain(words) : text.includes(plain(words));
  };

  /**
   * Children as they are shown: a shadow root instead of the light children, a slot's guests instead of its fallback.
   */
  const shown = (node: Node): Node[] => {
    if (node instanceof Element && node.shadowRoot) return [...node.shadowRoot.childNodes];
    if (node instanceof HTMLSlotElement) {
      const guests = node.assignedNodes();
      if (guests.length) return guests;
    }
    return [...node.childNodes];
  };
  const visible = (element: Element) =>
    element.checkVisibility({visibilityProperty: true, contentVisibilityAuto: false} as CheckVisibilityOptions);
  const SILENT = new Set(['STYLE', 'SCRIPT', 'TEMPLATE', 'NOSCRIPT', 'HEAD', 'TITLE']);

  function everything(root: Node, into: Element[] = []): Element[] {
    for (const child of shown(root)) {
      if (!(child instanceof Element) || SILENT.has(child.tagName)) continue;
      into.push(child);
      everything(child, into);
    }
    return into;
  }

  const texts = {seen: new Map<Node, string>(), all: new Map<Node, string>()};
  function text(node: Node, onlyVisible = true): string {
    if (node instanceof Text) return node.data;
    const known = onlyVisible ? texts.seen : texts.all;
    let found = known.get(node);
    if (found === undefined) known.set(node, (found = readText(node, onlyVisible)));
    return found;
  }

  function readText(node: Node, onlyVisible: boolean): string {
    if (
      node instanceof Element &&
      (SILENT.has(node.tagName) ||
        (onlyVisible && node.tagName !== 'SLOT' && getComputedStyle(node).display !== 'contents' && !visible(node)))
    )
      return '';
    const block = node instanceof Element && !/^(inline|contents)/.test(getComputedStyle(node).display);
    const inner = shown(node)
      .map((child) => text(child, onlyVisible))
      .join('');
    return block || (node as Element).tagName === 'BR' ? ` ${inner} ` : inner;
  }

  const rootOf = (element: Element) => element.getRootNode() as Document | ShadowRoot;
  const referred = (element: Element, attribute: string) =>
    (element.getAttribute(attribute) ?? '')
      .split(/\s+/)
      .filter(Boolean)
      .map((id) => rootOf(element).getElementById(id))
      .filter((target) => target !== null)
      .map((target) => text(target, false));

  function role(element: Element): string {
    const explicit = element.getAttribute('role')?.trim().split(/\s+/)[0];
    if (explicit) return explicit;
    const type = (element.getAttribute('type') ?? '').toLowerCase();
    switch (element.localName) {
      case 'a':
      case 'area':
        return element.hasAttribute('href') ? 'link' : '';
      case 'button':
      case 'summary':
        return 'button';
      case 'input':
        return (
          (
            {
              button: 'button',
              submit: 'button',
              reset: 'button',
              image: 'button',
              checkbox: 'checkbox',
              radio: 'radio',
              range: 'slider',
              number: 'spinbutton',
              search: 'searchbox',
              hidden: '',
              password: 'password',
              file: 'file',
            } as Record<string, string>
          )[type] ?? (element.hasAttribute('list') ? 'combobox' : 'textbox')
        );
      case 'select':
        return (element as HTMLSelectElement).multiple || (element as HTMLSelectElement).size > 1
          ? 'listbox'
          : 'combobox';
      case 'section':
        return name(element, true) ? 'region' : '';
      case 'form':
        return name(element, true) ? 'form' : '';
      case 'img':
        return element.getAttribute('alt') === '' ? 'presentation' : 'img';
      default:
        return (
          (
            {
              textarea: 'textbox',
              h1: 'heading',
              h2: 'heading',
              h3: 'heading',
              h4: 'heading',
              h5: 'heading',
              h6: 'heading',
              ul: 'list',
              ol: 'list',
              li: 'listitem',
              dialog: 'dialog',
              fieldset: 'group',
              details: 'group',
              table: 'table',
              tr: 'row',
              td: 'cell',
              th: 'columnheader',
              option: 'option',
              progress: 'progressbar',
              meter: 'meter',
              output: 'status',
              nav: 'navigation',
              main: 'main',
              header: 'banner',
              footer: 'contentinfo',
              aside: 'complementary',
              article: 'article',
              figure: 'figure',
              hr: 'separator',
              iframe: 'iframe',
              svg: 'img',
            } as Record<string, string>
          )[element.localName] ?? ''
        );
    }
  }

  const FROM_CONTENT = new Set([
    'button',
    'link',
    'heading',
    'listitem',
    'option',
    'tab',
    'menuitem',
    'cell',
    'columnheader',
    'rowheader',
    'row',
    'checkbox',
    'radio',
    'switch',
    'tooltip',
    'alert',
    'status',
  ]);

  /** A fair copy of the accessible name computation, for the constructs this library uses. */
  function name(element: Element, explicitOnly = false): string {
    const labelledBy = referred(element, 'aria-labelledby').join(' ');
    if (plain(labelledBy)) return plain(labelledBy);
    const aria = plain(element.getAttribute('aria-label'));
    if (aria || explicitOnly) return aria;
    const labels = (element as HTMLInputElement).labels;
    if (labels?.length) return plain([...labels].map((label) => text(label, false)).join(' '));
    if (element instanceof HTMLImageElement) return plain(element.alt);
    if (element instanceof HTMLInputElement && /^(submit|button|reset)$/.test(element.type))
      return plain(element.value);
    const captionTag = (
      {fieldset: 'legend', table: 'caption', figure: 'figcaption', svg: 'title', details: 'summary'} as Record<
        string,
        string
      >
    )[element.localName];
    const caption = captionTag && element.querySelector(`:scope > ${captionTag}`);
    if (caption) return plain(caption.localName === 'title' ? caption.textContent : text(caption, false));
    if (FROM_CONTENT.has(role(element))) {
      const images = everything(element)
        .filter((inner) => role(inner) === 'img')
        .map((image) => name(image));
      const own = plain([text(element, false), ...images].join(' '));
      if (own) return own;
    }
    return plain(element.getAttribute('title') ?? element.getAttribute('placeholder'));
  }

  const parentOf = (node: Node): Node | null =>
    node instanceof ShadowRoot ? node.host : ((node as Element).assignedSlot ?? node.parentNode);

  const hiddenFromAll = (element: Element) => {
    for (let at: Node | null = element; at; at = parentOf(at)) {
      if (at instanceof Element && (at.getAttribute('aria-hidden') === 'true' || at.hasAttribute('inert'))) return true;
    }
    return false;
  };
  const WORTH_TELLING = new Set(
    [
      'button link heading textbox searchbox combobox checkbox radio alert status dialog',
      'password spinbutton switch tab',
    ].flatMap((roles) => roles.split(' ')),
  );
  const FIELD =
    'input:not([type=hidden]), select, textarea, [role=textbox], [role=combobox], [role=checkbox], ' +
    '[role=radio], [role=switch], [role=spinbutton], [role=listbox], [role=slider], [role=radiogroup], ' +
    '[role=group], fieldset, progress, meter, output';

  function matches({
    label,
    role: wantedRole,
    name: wantedName,
    text: wantedText,
    css,
    within,
    nth,
  }: SentQuery): Element[] {
    const scopes: Node[] = within ? matches(within) : [document];
    let found = [...new Set(scopes.flatMap((scope) => everything(scope)))];
    // what asks the layout comes last: a page has thousands of elements, and is looked at again and again
    if (css !== undefined) found = found.filter((element) => element.matches(css));
    if (wantedRole !== undefined)
      found = found.filter((element) => role(element) === wantedRole && !hiddenFromAll(element));
    if (label !== undefined) found = found.filter((element) => element.matches(FIELD) && !hiddenFromAll(element));
    found = found.filter((element) => visible(element) || getComputedStyle(element).display === 'contents');
    if (label !== undefined) {
      const fields = found;
      const bare = (field: Element) => name(field).replace(/ ?\((facultatif|optional)\)$/i, '');
      const exact = fields.filter((field) => says(label, name(field), 'whole') || says(label, bare(field), 'whole'));
      found = exact.length ? exact : fields.filter((field) => says(label, name(field), 'part'));
    }
    if (wantedName !== undefined) {
      const exact = found.filter((element) => says(wantedName, name(element), 'whole'));
      found = exact.length ? exact : found.filter((element) => says(wantedName, name(element), 'part'));
    }
    if (wantedText !== undefined) {
      const said = new Set(found.filter((element) => says(wantedText, plain(text(element)), 'part')));
      // With a role or selector the thing itself says it; alone, the smallest thing that does.
      const around = new Set<Node>();
      if (wantedRole === undefined && css === undefined)
        for (const element of said)
          for (let at = parentOf(element); at && !around.has(at); at = parentOf(at)) around.add(at);
      found = found.filter((element) => said.has(element) && !around.has(element));
    }
    return nth === undefined ? found : found.slice(nth, nth + 1);
  }

  function activeElement(): Element | null {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active;
  }

  function describe(element: Element) {
    const {x, y, width, height} = element.getBoundingClientRect();
    const field = element as HTMLInputElement;
    const toggles =
      element.getAttribute('aria-checked') ??
      element.getAttribute('aria-pressed') ??
      element.getAttribute('aria-selected');
    const expanded = element.getAttribute('aria-expanded');
    return {
      tag: element.localName,
      role: role(element),
      name: name(element),
      description: plain(referred(element, 'aria-describedby').join(' ')),
      text: plain(text(element)),
      value: element.matches('input, select, textarea') ? field.value : undefined,
      checked: element.matches('input[type=checkbox], input[type=radio]')
        ? field.checked
        : toggles === null
          ? undefined
          : toggles === 'true',
      expanded:
        element instanceof HTMLDetailsElement ? element.open : expanded === null ? undefined : expanded === 'true',
      disabled: element.matches(':disabled') || element.getAttribute('aria-disabled') === 'true',
      invalid: element.getAttribute('aria-invalid') === 'true',
      focused: activeElement() === element,
      href: (element as HTMLAnchorElement).href || undefined,
      box: {x, y, width, height},
    };
  }

  /** Is `inner` shown inside of `outer`, or a label of it (a click there goes to the field)? */
  function belongs(inner: Element | null, outer: Element): boolean {
    for (let at: Node | null = inner; at; at = parentOf(at)) {
      if (at === outer || (at instanceof HTMLLabelElement && at.control === outer)) return true;
    }
    return false;
  }

  function spot(element: Element) {
    element.scrollIntoView({block: 'center', inline: 'nearest', behavior: 'instant'});
    const [box] = [...element.getClientRects()].filter(({width, height}) => width > 0 && height > 0);
    if (!box) return {x: 0, y: 0, problem: 'it has no size'};
    const x = Math.round(box.x + box.width / 2),
      y = Math.round(box.y + box.height / 2);
    let hit = document.elementFromPoint(x, y);
    while (hit?.shadowRoot) {
      const deeper = hit.shadowRoot.elementFromPoint(x, y);
      if (!deeper || deeper === hit) break;
      hit = deeper;
    }
    if (!belongs(hit, element))
      return {
        x,
        y,
        problem: hit
          ? `it is covered by <${hit.localName} class="${hit.getAttribute('class') ?? ''}">`
          : 'it is out of the window',
      };
    return {x, y};
  }

  /** What a person sees of a control beside its name; of a password only that it is filled. */
  const state = (element: Element): string => {
    const {type = '', value} = element as Partial<HTMLInputElement>;
    const typed = /^(password|text|email|tel|search|textarea)$/.test(type) && value;
    return [
      typed ? ` (${type === 'password' ? 'filled' : value.slice(0, 40)})` : '',
      element.getAttribute('aria-busy') === 'true' ? ' (busy)' : '',
      element === activeElement() ? ' (focused)' : '',
    ].join('');
  };

  switch (action) {
    case 'list':
      return matches(query).map(describe);
    case 'focused': {
      const active = activeElement();
      return active && active !== document.body ? describe(active) : null;
    }
    case 'element':
      return matches(query)[0];
    case 'text':
      return plain(text(document.body));
    // For the message of a failing test: every control and heading that is there, as it could be asked for.
    case 'outline':
      return everything(document.body)
        .filter((element) => visible(element) && !hiddenFromAll(element) && WORTH_TELLING.has(role(element)))
        .map((element) => `${role(element)} “${name(element).slice(0, 80)}”${state(element)}`);
    case 'spot': {
      const found = matches(query);
      if (found.length === 1) return spot(found[0]!);
      const told = found.slice(0, 5).map((element) => {
        const words = name(element) || plain(text(element)).slice(0, 40);
        return `${role(element) || element.localName} “${words}”`;
      });
      const several = `${found.length} match: ${told.join(', ')}; say which with within or nth`;
      return {x: 0, y: 0, problem: found.length ? several : 'nothing matches'};
    }
  }
}
