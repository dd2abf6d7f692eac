import type {
  Answers,
  Asked,
  Expected,
  HeardEvent,
  ShownField,
  ShownMessage,
  ShownWidget,
  WidgetState,
} from './asked.js';

/**
 * Works a widget from inside of its page. Test tools send this function there as text: it refers to nothing outside of
 * itself, and nothing else stands in this file.
 */
export async function onPage(asked: Asked): Promise<ShownWidget | HeardEvent | undefined> {
  type Control = HTMLInputElement & Partial<Pick<HTMLSelectElement, 'options' | 'selectedOptions'>>;
  interface Question {
    kind: ShownField['kind'];
    label: string;
    controls: Control[];
    /** What holds all of it: the control itself, or the group of its choices. */
    whole: HTMLElement;
  }
  const place = asked.root ?? document;
  const page = (place.nodeType === 9 ? place : place.ownerDocument) as Document;
  const view = page.defaultView as Window & typeof globalThis;
  const pause = (ms = 0) => new Promise((resolve) => setTimeout(resolve, ms));

  // ---- words ------------------------------------------------------------------------------------------------------

  const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const same = (text: string) => plain(text).replace(/[’ʼ]/g, "'").toLowerCase();
  const has = (text: string, words: string) => same(text).includes(same(words));
  const isShown = (element: Element) =>
    element.checkVisibility({visibilityProperty: true}) || view.getComputedStyle(element).display === 'contents';

  function textOf(node: Node, all = false): string {
    if (node.nodeType === 3) return (node as Text).data;
    const element = node.nodeType === 1 ? (node as Element) : undefined;
    if (element && (/^(style|script|template)$/.test(element.localName) || !(all || isShown(element)))) return '';
    if (element?.localName === 'select') return (element as HTMLSelectElement).selectedOptions[0]?.label ?? '';
    const inner = [...node.childNodes].map((child) => textOf(child, all)).join('');
    return element && !/^inline/.test(view.getComputedStyle(element).display) ? ` ${inner} ` : inner;
  }

  const referred = (element: Element, attribute: string) =>
    (element.getAttribute(attribute) ?? '')
      .split(/\s+/)
      .flatMap((id) => (element.getRootNode() as ShadowRoot).getElementById(id) ?? []);

  /** The accessible name, as far as the library's own elements need it. */
  function nameOf(element: Element): string {
    const words = (nodes: Iterable<Element>) => plain([...nodes].map((node) => textOf(node, true)).join(' '));
    const legend = element.querySelector(':scope > legend');
    return (
      words(referred(element, 'aria-labelledby')) ||
      plain(element.getAttribute('aria-label')) ||
      words((element as HTMLInputElement).labels ?? []) ||
      (element.localName === 'fieldset' ? words(legend ? [legend] : []) : '') ||
      (/^(button|a|summary|li)$/.test(element.localName) ? words([element]) : '') ||
      plain(element.getAttribute('title') ?? element.getAttribute('placeholder'))
    );
  }

  /** Those with this name: exactly, else at its beginning, else somewhere in it. */
  function named<T>(all: readonly T[], wanted: string, name: (one: T) => string): T[] {
    const bare = (text: string) => same(text).replace(/ ?\((facultatif|optional)\)$/, '');
    const words = bare(wanted);
    const tests = [(text: string) => text === words, (text: string) => text.startsWith(words)];
    for (const test of [...tests, (text: string) => text.includes(words)]) {
      const found = all.filter((one) => test(bare(name(one))));
      if (found.length) return found;
    }
    return [];
  }

  // ---- what is there ----------------------------------------------------------------------------------------------

  function everywhere(root: ParentNode, found: Element[] = []): Element[] {
    found.push(...root.querySelectorAll(asked.selector));
    for (const {shadowRoot} of root.querySelectorAll('*')) if (shadowRoot) everywhere(shadowRoot, found);
    return found;
  }
  const host = () => everywhere(place)[asked.nth] as HTMLElement | undefined;
  const all = <E extends Element = HTMLElement>(selector: string, root: ParentNode | null | undefined) =>
    [...(root?.querySelectorAll<E>(selector) ?? [])].filter(isShown);
  const fieldsIn = (root: ParentNode | null | undefined) =>
    all<Control>('input:not([type=hidden]), select, textarea', root);
  const pressable = (root: ParentNode | null | undefined) => all('button, a[href], summary, [role=option]', root);
  const isChoice = ({type}: Control) => type === 'radio' || type === 'checkbox';

  function questions(root: ParentNode | null | undefined): Question[] {
    const found: Question[] = [];
    const groups = new Set<Element>();
    for (const control of fieldsIn(root)) {
      const group = control.closest<HTMLElement>('fieldset, [role=radiogroup], [role=group]');
      if (isChoice(control) && group && nameOf(group) && !groups.has(group)) {
        groups.add(group);
        const controls = fieldsIn(group).filter(({type}) => type === control.type);
        found.push({kind: 'choice', label: nameOf(group), controls, whole: group});
      }
      if (control.type === 'radio') continue;
      const kinds: Record<string, ShownField['kind']> = {checkbox: 'box', file: 'file', 'select-one': 'list'};
      const kind = kinds[control.type] ?? 'text';
      found.push({kind, label: nameOf(control), controls: [control], whole: control});
    }
    return found;
  }

  function fieldOf({kind, label, controls, whole}: Question): ShownField {
    const [first] = controls as [Control];
    const about = (end: string) =>
      plain(
        [...new Set([whole, first].flatMap((each) => referred(each, 'aria-describedby')))]
          .filter(({id}) => id.endsWith(end))
          .map((each) => textOf(each))
          .join(' '),
      );
    const chosen = controls.filter(({checked}) => checked).map(nameOf);
    const values: Record<ShownField['kind'], string | boolean> = {
      choice: chosen.join(', '),
      box: first.checked,
      list: first.value ? plain(first.selectedOptions?.[0]?.label) : '',
      text: first.value,
      file: first.value,
    };
    const [hint, error] = [about('-hint'), about('-error')];
    const options =
      kind === 'choice' ? controls.map(nameOf) : [...(first.options ?? [])].map((each) => plain(each.label));
    return {
      ...{label, kind, value: values[kind]},
      ...((kind === 'choice' || kind === 'list') && {options}),
      ...(hint && {hint}),
      ...(error && {error}),
    };
  }

  function messageOf(element: HTMLElement): ShownMessage {
    const tone = /\b(info|success|warning|danger)\b/.exec(element.className)?.[1] as ShownMessage['tone'] | undefined;
    const title = element.querySelector('.alert-title, .title');
    const text = [...element.children].filter((each) => each !== title && each.localName === 'p');
    return {
      tone: tone ?? 'info',
      title: plain(title && textOf(title)),
      text: plain(text.map((each) => textOf(each)).join(' ')),
    };
  }

  function stateOf(element: HTMLElement | undefined): WidgetState {
    if (!element) return 'absent';
    const root = element.shadowRoot;
    if (!root) return 'undefined';
    const {activeBackend, flow} = element as {activeBackend?: unknown; flow?: {phase?: string}};
    if (!activeBackend) return 'unconfigured';
    const frames = all('*', root);
    if (!frames.length) return 'hidden';
    const phase = flow?.phase;
    if (phase === 'failed' || all('.frame > .blank.danger, .main > .blank.danger', root).length) return 'failed';
    const heading = all('[data-heading]', root).length > 0;
    if (phase === 'loading' || (!heading && all('.skeleton', root).length)) return 'loading';
    // the wizard keeps its flow to itself: its login is known by what a password manager sees
    const login = ['username', 'current-password'].every((one) => all(`[autocomplete~=${one}]`, root).length);
    if (phase === 'signedOut' || phase === 'expired' || (!flow && login)) return 'signedOut';
    return all('[aria-busy=true]', root).length ? 'busy' : 'ready';
  }

  function look(): ShownWidget {
    const element = host();
    const root = element?.shadowRoot;
    const {language = 'fr'} = (element ?? {}) as {language?: 'fr' | 'en'};
    return {
      state: stateOf(element),
      language,
      title: plain(all('h2', root).map((each) => textOf(each))[0]),
      text: root ? plain(textOf(root)) : '',
      fields: questions(root).map(fieldOf),
      summary: all('[part~=summary] li', root).map((each) => plain(textOf(each))),
      messages: all('[part~=alert], .blank', root).map(messageOf),
      buttons: pressable(root).map(nameOf),
    };
  }

  // ---- waiting ----------------------------------------------------------------------------------------------------

  function outline(): string {
    const {state, title, fields, summary, messages, buttons} = look();
    const list = (name: string, words: string[]) => (words.length ? `\n  ${name}: ${words.join(' | ')}` : '');
    return (
      `\n<${asked.selector}> is ${state}${title && `, « ${title} »`}` +
      list(
        'fields',
        fields.map(({label, error}) => label + (error ? ` (${error})` : '')),
      ) +
      list('to correct', summary) +
      list(
        'messages',
        messages.map((message) => `${message.title} ${message.text}`),
      ) +
      list('buttons', buttons)
    );
  }

  /** Until it gives something; a string is why it does not yet. */
  async function until<T>(find: () => T | string): Promise<Exclude<T, string>> {
    const end = performance.now() + asked.timeout;
    for (;;) {
      const found = find();
      if (typeof found !== 'string') return found as Exclude<T, string>;
      if (performance.now() > end) throw new Error(`${found}, after ${asked.timeout} ms${outline()}`);
      await pause(15);
    }
  }

  /** What was set off has been drawn. */
  async function drawn(): Promise<void> {
    await (host() as {updateComplete?: Promise<unknown>} | undefined)?.updateComplete;
    await pause();
  }

  async function settled(): Promise<void> {
    await drawn();
    await until(() => (['busy', 'loading'].includes(stateOf(host())) ? 'still busy' : true));
  }

  function missing(wanted: Expected): string {
    const {state, title, text, summary, fields, messages, buttons} = look();
    const told = messages.map((message) => `${message.title} ${message.text}`);
    const wrong = [...summary, ...fields.flatMap(({error}) => error ?? [])];
    const lacks: [unknown, string][] = [
      [wanted.state === undefined || wanted.state === state, `to be ${wanted.state}`],
      [wanted.title === undefined || has(title, wanted.title), `to have the title « ${wanted.title} »`],
      [wanted.text === undefined || has(text, wanted.text), `to say « ${wanted.text} »`],
      [wanted.gone === undefined || !has(text, wanted.gone), `to say « ${wanted.gone} » no longer`],
      [wanted.error === undefined || wrong.some((each) => has(each, wanted.error!)), `the error « ${wanted.error} »`],
      [
        wanted.message === undefined || told.some((each) => has(each, wanted.message!)),
        `to tell « ${wanted.message} »`,
      ],
      [wanted.button === undefined || named(buttons, wanted.button, String).length, `the button « ${wanted.button} »`],
    ];
    return lacks.flatMap(([holds, what]) => (holds ? [] : what)).join(' and ');
  }

  // ---- acting -----------------------------------------------------------------------------------------------------

  /** The part of the page with this title. */
  function part(title: string | undefined): ParentNode | string {
    const root = host()?.shadowRoot;
    if (!root) return `no <${asked.selector}> that is ready`;
    if (title === undefined) return root;
    const parts = all('section, fieldset, dialog, form, article, li, [role=group], [role=region]', root);
    const titled = (each: Element) =>
      nameOf(each) || plain(each.querySelector(':scope > h3, :scope > h4, :scope > :first-child h3')?.textContent);
    const found = named(parts, title, titled);
    return found.length === 1 ? found[0]! : `${found.length || 'no'} part « ${title} »`;
  }

  function one<T>(found: T[], what: string): T | string {
    if (found.length === 1) return found[0]!;
    return found.length ? `${found.length} are called ${what}: say in which part` : `no ${what}`;
  }

  function tell(control: Control, ...types: string[]): void {
    for (const type of types) control.dispatchEvent(new view.Event(type, {bubbles: true, composed: type !== 'change'}));
    // said outright: a page in the background moves its focus without telling
    control.dispatchEvent(new view.FocusEvent('blur'));
    control.dispatchEvent(new view.FocusEvent('focusout', {bubbles: true, composed: true}));
  }

  async function answer(label: string, value: Exclude<Answers[string], Answers>, title?: string): Promise<void> {
    const {kind, controls} = await until(() => {
      const root = part(title);
      if (typeof root === 'string') return root;
      const found = named(questions(root), label, (each) => each.label);
      return one(found, `field « ${label} »`);
    });
    const [control] = controls as [Control];
    const choose = (words: string) => {
      const found = one(named(controls, words, nameOf), `choice « ${words} » of « ${label} »`);
      if (typeof found === 'string') throw new Error(`${found}: ${controls.map(nameOf).join(' | ')}`);
      if (!found.checked) found.click();
    };
    if (kind === 'choice') for (const words of [value].flat()) choose(String(words));
    else if (kind === 'box') {
      if (control.checked !== (value === true)) control.click();
    } else if (kind === 'file') throw new Error(`« ${label} » takes a file: give it with your tool`);
    else if (kind === 'list') {
      const option = one(
        named([...control.options!], String(value), (each) => plain(each.label)),
        `« ${value} »`,
      );
      if (typeof option === 'string')
        throw new Error(
          `${option} in « ${label} »: ${[...control.options!].map((each) => plain(each.label)).join(' | ')}`,
        );
      control.value = option.value;
      tell(control, 'input', 'change');
    } else {
      if (control.readOnly || control.matches(':disabled')) throw new Error(`« ${label} » cannot be typed in now`);
      control.value = String(value);
      tell(control, 'input', 'change');
    }
    await drawn();
  }

  async function fill(answers: Answers, title?: string): Promise<void> {
    for (const [label, value] of Object.entries(answers)) {
      if (typeof value === 'object' && !Array.isArray(value)) await fill(value as Answers, label);
      else await answer(label, value as Exclude<typeof value, Answers>, title);
    }
  }

  async function press(name: string | undefined, within: string | undefined): Promise<void> {
    const button = await until(() => {
      const root = part(within);
      if (typeof root === 'string') return root;
      const found =
        name === undefined
          ? one(all('button[type=submit]', root), 'button that sends a form')
          : one(named(pressable(root), name, nameOf), `button « ${name} »`);
      if (typeof found === 'string' || found.getAttribute('aria-disabled') !== 'true') return found;
      return `« ${nameOf(found)} » cannot be pressed: ${
        referred(found, 'aria-describedby')
          .map((each) => plain(textOf(each)))
          .join(' ') || 'it is at work'
      }`;
    });
    button.click();
  }

  /** What widgets told, kept in the page from the first time that somebody listens. */
  function ear(types: readonly string[]) {
    const kept = view as unknown as Record<symbol, {types: Set<string>; heard: (HeardEvent & {from: unknown})[]}>;
    const {types: known, heard} = (kept[Symbol.for('mutuelle-elements/testing')] ??= {types: new Set(), heard: []});
    for (const type of types) {
      if (known.has(type)) continue;
      known.add(type);
      page.addEventListener(type, (event) => {
        const detail = JSON.parse(JSON.stringify((event as CustomEvent).detail ?? {}));
        heard.push({type, detail, from: event.composedPath()[0]});
      });
    }
    return heard;
  }

  switch (asked.act) {
    case 'look':
      return look();
    case 'wait':
      return until(() => {
        const what = missing(asked.expected);
        return what ? `waited for <${asked.selector}> ${what}` : look();
      });
    case 'fill':
      return void (await fill(asked.answers));
    case 'press':
      await press(asked.name, asked.within);
      return void (await (asked.settle ? settled() : drawn()));
    case 'listen':
      return void ear(asked.types);
    case 'event': {
      const heard = ear([asked.type]);
      const {type, detail} = await until(() => {
        const at = heard.findIndex((each) => each.type === asked.type && each.from === host());
        return at < 0 ? `<${asked.selector}> did not tell ${asked.type}` : heard.splice(at, 1)[0]!;
      });
      return {type, detail};
    }
  }
}
