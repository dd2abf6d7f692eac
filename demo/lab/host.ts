// What each page of the lab does for itself: a button and a counter that our elements must not harm, a record of the
// console, and a look at both elements for whoever asks (`lab.ask`): a page that no driver reaches, behind a closed
// root or in a frame, answers as any other. These functions are sent as text: they refer to nothing outside.

export interface WidgetLook {
  /** `absent`: not on the page; `blank`: nothing to read; `shown`: a control to press; `said`: words alone. */
  state: 'absent' | 'blank' | 'shown' | 'said';
  text: string;
  /** What is said as an alert; all there is to read where nothing can be pressed. */
  alert: string;
  headings: string;
}

export interface Look {
  wizard: WidgetLook;
  locator: WidgetLook;
  /** One after the other, separated by line feeds: `warn …`, `error …`, `csp …`. */
  lines: string;
}

/** What is wrong, a sentence each, separated by line feeds. */
export interface Verdict {
  /** What our elements did to the host. */
  harm: string;
  /** How the one that was asked about looks. */
  trouble: string;
}

/** The middle of a control, or why nobody could press there. */
export interface Aim {
  x: number;
  y: number;
  problem: string;
}

export interface LabHost {
  roots: ShadowRoot[];
  spoil(what: string): void;
  ask(what: 'look'): Promise<string>;
  ask(what: 'judge', tag: string): Promise<string>;
  ask(what: 'aim', tag: string, words: string): Promise<string>;
}

declare global {
  var lab: LabHost;
}

/** In the page: the last script of its body, before any module. */
export function host(): void {
  const write = JSON.stringify;
  const lines: string[] = [];
  const harm: string[] = [];
  const roots: ShadowRoot[] = [];
  const says = (line: string) => void lines.push(line.replace(/\s+/g, ' ').slice(0, 400));

  for (const level of ['warn', 'error'] as const) {
    const print = console[level];
    if (!print) continue;
    console[level] = (...values: unknown[]) => {
      let line: string = level;
      for (let at = 0; at < values.length; at++) line += ` ${String(values[at])}`;
      says(line);
      print.apply(console, values);
    };
  }
  addEventListener('unhandledrejection', ({reason}) => says(`rejection ${String(reason)}`));
  addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI, sample, disposition}) => {
    if (disposition === 'enforce') says(`csp ${effectiveDirective} ${blockedURI} ${sample}`);
  });
  addEventListener(
    'error',
    (event: Event) => {
      if (event instanceof ErrorEvent) says(`uncaught ${event.message}`);
      else if (event.target instanceof Element) says(`resource <${event.target.localName}>`);
    },
    true,
  );

  // ---- the host's own things --------------------------------------------------------------------------------------

  const button = document.querySelector<HTMLElement>('#host-button')!;
  const count = document.querySelector('#host-count')!;
  button.addEventListener('click', () => void (count.textContent = String(Number(count.textContent) + 1)));
  const looksOf = () => {
    const {color, backgroundColor, fontFamily, fontSize, display, borderTopWidth} = getComputedStyle(button);
    return `${color} ${backgroundColor} ${fontFamily} ${fontSize} ${display} ${borderTopWidth}`;
  };
  const {documentElement} = document;
  const nameOf = () => `${document.querySelector('title')?.textContent} ${documentElement.lang} ${documentElement.dir}`;
  let looked = looksOf();
  const named = nameOf();
  // its sheets and transitions may come after this script
  addEventListener('load', () => void (looked = looksOf()), {once: true});

  function marked(): string {
    const before = Number(count.textContent);
    button.click();
    const found = [...harm];
    if (Number(count.textContent) !== before + 1) found.push('le compteur de l’hôte ne compte plus');
    if (looksOf() !== looked) found.push(`le bouton de l’hôte a changé : ${looked} → ${looksOf()}`);
    if (nameOf() !== named) found.push('le titre ou la langue de la page a changé');
    return found.join('\n');
  }

  // ---- finding ----------------------------------------------------------------------------------------------------

  function find(tag: string): HTMLElement | undefined {
    const within = (root: ParentNode): HTMLElement | undefined => {
      const direct = root.querySelector<HTMLElement>(tag);
      if (direct) return direct;
      const all = root.querySelectorAll('*');
      for (let at = 0; at < all.length; at++) {
        const {shadowRoot} = all[at]!;
        const deeper = shadowRoot && within(shadowRoot);
        if (deeper) return deeper;
      }
      return undefined;
    };
    let found = within(document);
    for (let at = 0; !found && at < roots.length; at++) found = within(roots[at]!);
    return found;
  }

  const seen = (element: Element) => {
    const {width, height} = element.getBoundingClientRect();
    return width > 1 && height > 1 && element.checkVisibility({opacityProperty: true, visibilityProperty: true});
  };

  /** What is to be read in it, in the order of the tree. */
  function textOf(node: Node): string {
    if (node instanceof Text) return node.data;
    if (node instanceof Element && (/^(style|script|template)$/.test(node.localName) || !reaches(node))) return '';
    let text = '';
    for (let child = node.firstChild; child; child = child.nextSibling) text += `${textOf(child)} `;
    return text;
  }
  const reaches = (element: Element) => getComputedStyle(element).display === 'contents' || seen(element);

  /** Where the words of an element are: in its own root, in itself, or in the backend that speaks for all in it. */
  function contentOf(element: HTMLElement): ParentNode {
    if (element.shadowRoot) return element.shadowRoot;
    if (element.querySelector('[role=alert]')) return element;
    return element.closest('mutuelle-backend')?.querySelector(':scope > [role=alert]')?.parentElement ?? element;
  }

  function all(root: ParentNode, selector: string): HTMLElement[] {
    const found: HTMLElement[] = [];
    const every = root.querySelectorAll<HTMLElement>(selector);
    for (let at = 0; at < every.length; at++) if (seen(every[at]!)) found.push(every[at]!);
    return found;
  }

  // ---- judging ----------------------------------------------------------------------------------------------------

  type Rgba = [number, number, number, number];
  const brush = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true})!;
  function rgba(color: string): Rgba {
    brush.clearRect(0, 0, 1, 1);
    brush.fillStyle = color;
    brush.fillRect(0, 0, 1, 1);
    const {data} = brush.getImageData(0, 0, 1, 1);
    return [data[0]!, data[1]!, data[2]!, data[3]! / 255];
  }
  const over = ([r, g, b, a]: Rgba, [r2, g2, b2]: Rgba): Rgba => [
    r * a + r2 * (1 - a),
    g * a + g2 * (1 - a),
    b * a + b2 * (1 - a),
    1,
  ];
  const above = (element: Element): Element | null => {
    const node = element.assignedSlot ?? element.parentNode;
    return node instanceof ShadowRoot ? node.host : node instanceof Element ? node : null;
  };
  function ground(element: Element): Rgba {
    const layers: Rgba[] = [];
    for (let at: Element | null = element; at; at = above(at)) {
      const layer = rgba(getComputedStyle(at).backgroundColor);
      layers.push(layer);
      if (layer[3] === 1) break;
    }
    let color: Rgba = [255, 255, 255, 1];
    for (let at = layers.length - 1; at >= 0; at--) color = over(layers[at]!, color);
    return color;
  }
  const light = ([r, g, b]: Rgba) => {
    const part = (value: number) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    };
    return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
  };
  function contrast(element: Element): number {
    const style = getComputedStyle(element);
    const behind = ground(element);
    const front = over(rgba(style.getPropertyValue('-webkit-text-fill-color') || style.color), behind);
    const [one, two] = [light(front), light(behind)];
    return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
  }

  /** The nearest thing around it that takes room. */
  function room(element: Element): DOMRect {
    let at = above(element);
    while (at && getComputedStyle(at).display === 'contents') at = above(at);
    return (at ?? documentElement).getBoundingClientRect();
  }

  function troubleOf(element: HTMLElement, root: ParentNode): string {
    const trouble: string[] = [];
    const headings = all(root, 'h1, h2, h3');
    const fields = all(root, 'input:not([type=radio], [type=checkbox], [type=file]), select, textarea');
    const texts = [...headings, ...fields, ...all(root, 'button, legend, label')];
    for (let at = 0; at < texts.length; at++) {
      const text = texts[at]!;
      const what = `<${text.localName}> « ${textOf(text).trim().slice(0, 30)} »`;
      if (getComputedStyle(text).direction !== 'ltr') trouble.push(`${what} va de droite à gauche`);
      const ratio = contrast(text);
      if (ratio < 3) trouble.push(`${what} ne se lit pas : contraste de ${ratio.toFixed(1)}`);
    }
    for (let at = 0; at < fields.length; at++) {
      const size = Number.parseFloat(getComputedStyle(fields[at]!).fontSize);
      if (size < 16) trouble.push(`un champ de ${size} pixels`);
    }
    const frame = root.querySelector<HTMLElement>('.frame');
    if (frame) {
      if (frame.scrollWidth > frame.clientWidth + 1)
        trouble.push(`son contenu déborde : ${frame.scrollWidth} > ${frame.clientWidth}`);
      const [mine, theirs] = [frame.getBoundingClientRect(), room(element)];
      if (mine.right > theirs.right + 1 || mine.left < theirs.left - 1)
        trouble.push(`il dépasse de sa place : ${mine.left}–${mine.right} dans ${theirs.left}–${theirs.right}`);
      if (mine.width < 200) trouble.push(`il n’a que ${Math.round(mine.width)} pixels de large`);
    }
    return trouble.join('\n');
  }

  function widget(tag: string): WidgetLook {
    const element = find(tag);
    if (!element) return {state: 'absent', text: '', alert: '', headings: ''};
    const content = contentOf(element);
    const root = element.shadowRoot ?? content;
    const text = textOf(content).replace(/\s+/g, ' ').trim();
    const controls = element.shadowRoot ? all(element.shadowRoot, 'button, input, select, a[href]') : [];
    const headings = all(root, 'h1, h2, h3');
    let told = '';
    for (let at = 0; at < headings.length; at++) told += `${textOf(headings[at]!).replace(/\s+/g, ' ').trim()}\n`;
    const alerts = all(root, '[role=alert], .alert.danger, .alert.warning');
    let alert = controls.length ? '' : text;
    for (let at = 0; at < alerts.length; at++) alert += ` ${textOf(alerts[at]!).replace(/\s+/g, ' ').trim()}`;
    return {
      state: controls.length ? 'shown' : text ? 'said' : 'blank',
      text,
      alert,
      headings: told,
    };
  }

  function judge(tag: string): Verdict {
    const element = find(tag);
    return {harm: marked(), trouble: element?.shadowRoot ? troubleOf(element, element.shadowRoot) : ''};
  }

  // ---- pressing ---------------------------------------------------------------------------------------------------

  /** What scrolled is drawn where it is now: a click is told by what is drawn. */
  const drawn = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

  async function aim(tag: string, words: string): Promise<Aim> {
    const element = find(tag);
    const nowhere = (problem: string) => ({x: 0, y: 0, problem});
    if (!element?.shadowRoot) return nowhere(`<${tag}> is not there`);
    const wanted = new RegExp(words, 'i');
    const controls = all(element.shadowRoot, 'button, label, a[href]');
    for (let at = 0; at < controls.length; at++) {
      const control = controls[at]!;
      if (!wanted.test(textOf(control).replace(/\s+/g, ' '))) continue;
      control.scrollIntoView({block: 'center', inline: 'nearest', behavior: 'instant'});
      await drawn();
      const box = control.getClientRects()[0]!;
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      const hit = (element.shadowRoot! as DocumentOrShadowRoot).elementFromPoint(x, y);
      if (hit && control.contains(hit)) return {x, y, problem: ''};
      return nowhere(`« ${words} » is covered by <${hit?.localName}>`);
    }
    return nowhere(`« ${words} » is not there`);
  }

  // ---- answering --------------------------------------------------------------------------------------------------

  /** An old library may have given lists another way of being written. */
  function written(value: object): string {
    const {toJSON} = Array.prototype as {toJSON?: unknown};
    if (toJSON) Object.assign(Array.prototype, {toJSON: undefined});
    const text = write(value);
    if (toJSON) Object.assign(Array.prototype, {toJSON});
    return text;
  }

  const frame = document.querySelector('iframe');
  async function here(what: string, tag: string, words: string): Promise<string> {
    if (what === 'aim') return written(await aim(tag, words));
    if (what === 'judge') return written(judge(tag));
    const [wizard, locator] = [widget('mutuelle-enrolment-wizard'), widget('mutuelle-network-locator')];
    return written({wizard, locator, lines: lines.join('\n')});
  }

  /** A frame answers by itself, wherever it is in the window. */
  async function inFrame(what: string, tag: string, words: string): Promise<string> {
    frame!.scrollIntoView({block: 'start', behavior: 'instant'});
    const answer = new Promise<string>((resolve) => {
      const hear = ({data}: MessageEvent) => {
        if (typeof data?.lab !== 'string') return;
        removeEventListener('message', hear);
        resolve(data.lab);
      };
      addEventListener('message', hear);
    });
    frame!.contentWindow!.postMessage({what, tag, words}, '*');
    const text = await answer;
    if (what !== 'aim') return text;
    const {x, y, problem} = JSON.parse(text) as Aim;
    const box = frame!.getBoundingClientRect();
    return write({x: x + box.x + frame!.clientLeft, y: y + box.y + frame!.clientTop, problem});
  }
  addEventListener('message', ({data, source}: MessageEvent) => {
    if (typeof data?.what !== 'string') return;
    void here(data.what, data.tag, data.words).then((answer) => (source as Window).postMessage({lab: answer}, '*'));
  });

  globalThis.lab = {
    roots,
    spoil: (what) => void harm.push(what),
    ask: async (what: string, tag: string = '', words: string = '') => (frame ? inFrame : here)(what, tag, words),
  };
}
