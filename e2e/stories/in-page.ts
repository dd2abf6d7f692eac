// What runs inside of a story's page, sent there as source text: each refers to nothing outside of itself.

/** The story has been rendered and played to its end, well or badly. */
export function storyReady(id: string): boolean {
  const {__STORYBOOK_PREVIEW__: preview} = globalThis as unknown as {
    __STORYBOOK_PREVIEW__?: {currentRender?: {id?: string; phase?: string; type?: string}};
  };
  const render = preview?.currentRender;
  const shows = document.body.classList;
  if (render?.type === 'docs') return Boolean(document.querySelector('#storybook-docs h1'));
  if (shows.contains('sb-show-nopreview')) return true;
  return render?.id === id && ['finished', 'errored', 'aborted'].includes(render.phase ?? '');
}

/** Shows another story in the same page, as a press in the list of the left does. */
export function turnTo(id: string): void {
  const {__STORYBOOK_ADDONS_CHANNEL__: channel} = globalThis as unknown as {
    __STORYBOOK_ADDONS_CHANNEL__: {emit(type: string, data: object): void};
  };
  channel.emit('setCurrentStory', {storyId: id, viewMode: 'story'});
}

/** Why this cannot be called a story that is shown; undefined when it is. */
export function storyProblem(): string | undefined {
  if (document.body.classList.contains('sb-show-errordisplay'))
    return (
      `it fails: ${document.querySelector('#error-message')?.textContent?.trim()} ` +
      `${document.querySelector('#error-stack')?.textContent?.trim().slice(0, 400)}`
    );
  if (document.body.classList.contains('sb-show-nopreview')) return 'Storybook does not know it';
  const root = document.querySelector('#storybook-root')!;
  const {width, height} = root.getBoundingClientRect();
  const words = (node: Node): string =>
    [...node.childNodes]
      .map((child) => (child instanceof Text ? child.data : child instanceof HTMLStyleElement ? '' : words(child)))
      .join('') + (node instanceof Element && node.shadowRoot ? words(node.shadowRoot) : '');
  if (width < 100 || height < 40) return `it shows nothing (${width} × ${height} px)`;
  if (!words(root).trim()) return 'it says nothing';
  return undefined;
}

/** What the toolbar would do; the story has been rendered anew, and painted, when this ends. */
export async function wear(globals: Record<string, string>): Promise<void> {
  const {__STORYBOOK_ADDONS_CHANNEL__: channel} = globalThis as unknown as {
    __STORYBOOK_ADDONS_CHANNEL__: {emit(type: string, data: object): void; once(type: string, heard: () => void): void};
  };
  const rendered = new Promise<void>((done, failed) => {
    const late = setTimeout(() => failed(new Error(`not rendered anew for ${JSON.stringify(globals)}`)), 120_000);
    channel.once('storyRendered', () => {
      clearTimeout(late);
      done();
    });
  });
  channel.emit('updateGlobals', {globals});
  await rendered;
  // elements of Lit render a turn later, and a look is what the next frame shows; a window that is covered makes none
  await Promise.race([
    new Promise((done) => {
      requestAnimationFrame(() => requestAnimationFrame(done));
    }),
    new Promise((done) => {
      setTimeout(done, 500);
    }),
  ]);
}

/**
 * The same, put on the page without rendering the story anew: its acts are not played again, and what they opened stays
 * open. The elements follow by themselves, as in a page that changes its language; painted when this ends.
 */
export async function wearOnly(globals: Record<string, string>): Promise<void> {
  (globalThis as unknown as {dressPage(globals: Record<string, string>): void}).dressPage(globals);
  document.querySelector('#storybook-root [lang]')?.setAttribute('lang', document.documentElement.lang);
  // the page's observers of `lang` are told after this turn; words of another language come in files of their own
  await new Promise((done) => {
    setTimeout(done, 0);
  });
  const elements = [...document.querySelectorAll<Element & {updateComplete?: Promise<boolean>}>('#storybook-root *')];
  await Promise.all(elements.map((element) => element.updateComplete));
  await Promise.race([
    new Promise((done) => {
      requestAnimationFrame(() => requestAnimationFrame(done));
    }),
    new Promise((done) => {
      setTimeout(done, 500);
    }),
  ]);
}

/** Names of parts inside of these elements. */
export function partsShown(tags: string[]): {tag: string; part: string}[] {
  const found = new Map<string, {tag: string; part: string}>();
  for (const tag of tags) {
    for (const element of document.querySelectorAll(`#storybook-root ${tag}`)) {
      for (const inner of element.shadowRoot?.querySelectorAll('[part]') ?? [])
        for (const part of inner.part) found.set(`${tag} ${part}`, {tag, part});
    }
  }
  return [...found.values()];
}

/** Nothing where the page has no sideways scroll; else the innermost things that stand out. */
export function thingsTooWide(): string[] {
  const {clientWidth, scrollWidth} = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const out: Element[] = [];
  const walk = (root: ParentNode) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) walk(element.shadowRoot);
      const {right, width} = element.getBoundingClientRect();
      if (right > clientWidth + 1 && width > 1 && element.checkVisibility()) out.push(element);
    }
  };
  walk(document.querySelector('#storybook-root')!);
  const innermost = out.filter((element) => !out.some((other) => other !== element && element.contains(other)));
  return innermost.length
    ? innermost
        .slice(0, 4)
        .map(
          (element) =>
            `${element.localName}.${element.getAttribute('class') ?? ''} « ` +
            `${(element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40)} »`,
        )
    : [`something (${scrollWidth} px)`];
}

/**
 * What can be pressed or filled, and has neither border nor outline, nor stands in a frame (the halves of a switch).
 */
export function withoutEdge(): string[] {
  const found: string[] = [];
  const edged = (element: Element | null) => {
    if (!element) return false;
    const {borderBlockEndStyle, borderBlockEndWidth, outlineStyle} = getComputedStyle(element);
    return (borderBlockEndStyle !== 'none' && parseFloat(borderBlockEndWidth) > 0) || outlineStyle !== 'none';
  };
  const walk = (root: ParentNode) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) walk(element.shadowRoot);
      if (
        !element.matches(
          '[part~="control"], [part~="choice"], [part~="button"]:not([part~="quiet"], [part~="text"])',
        ) ||
        !element.checkVisibility()
      )
        continue;
      if (!edged(element) && !edged(element.parentElement))
        found.push(`${element.localName}.${element.getAttribute('class') ?? ''}`);
    }
  };
  walk(document.querySelector('#storybook-root')!);
  return found;
}

/** Animations that run, in whatever shadow root. */
export function movingThings(): string[] {
  const found: string[] = [];
  const look = (root: Document | ShadowRoot) => {
    for (const animation of root.getAnimations()) {
      const target = (animation.effect as KeyframeEffect | null)?.target;
      if (animation.playState === 'running' && target)
        found.push(
          `${target.localName}.${target.getAttribute('class') ?? ''} ` +
            `(${animation instanceof CSSAnimation ? animation.animationName : 'transition'})`,
        );
    }
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) look(element.shadowRoot);
  };
  look(document);
  return [...new Set(found)];
}
