// What the browser translated stays true when the element changes afterwards (K1): every story, wrapped as translation
// does it, then put into the other language, says what an untouched one says.
import type {Page} from '../support/journey.js';

/** `wear` puts globals of the toolbar on the page. Leaves the story translated. */
export async function wrongOnceTranslated(
  page: Page,
  wear: (page: Page, globals: Record<string, string>) => Promise<void>,
): Promise<string[]> {
  await wear(page, {locale: 'en'});
  const untouched = await page.evaluate(settledWords);
  await wear(page, {});
  await page.evaluate(translateStory);
  await wear(page, {locale: 'en'});
  // a clock goes on meanwhile
  const lasting = untouched.filter((words) => !/\d:\d\d/.test(words));
  const missing = await page.evaluate(wordsStillMissing, lasting);
  return missing.map((words) => `translated by the browser: « ${words} » is not shown`);
}

/**
 * All that is said, part by part, once what is asked anew in the other language has come. Sent to the page as source
 * text, as the two below: each refers to nothing else.
 */
async function settledWords(): Promise<string[]> {
  const words = (node: Node): string[] => [
    ...[...node.childNodes].flatMap((child) =>
      child instanceof Text ? [child.data.trim()] : child instanceof HTMLStyleElement ? [] : words(child),
    ),
    ...(node instanceof Element && node.shadowRoot ? words(node.shadowRoot) : []),
  ];
  const read = () => words(document.querySelector('#storybook-root')!).filter(Boolean);
  const bare = (said: string[]) => said.join(' ').replaceAll(/\d+:\d\d/g, '');
  for (let before = read(), tries = 0, still = 0; ; tries++) {
    await new Promise((done) => {
      setTimeout(done, 200);
    });
    const now = read();
    still = bare(now) === bare(before) ? still + 1 : 0;
    // a list of a hundred thousand takes longer to be asked for: the words of before stand there meanwhile
    if (still > now.length / 500 || tries === 100) return now;
    before = now;
  }
}

function translateStory(): void {
  const wrap = (root: Node): void => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    const texts: Text[] = [];
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (node instanceof Element && node.shadowRoot) wrap(node.shadowRoot);
      if (node instanceof Text && node.data.trim() && !node.parentElement?.closest('style, script')) texts.push(node);
    }
    for (const text of texts) {
      const translation = document.createElement('font');
      text.replaceWith(translation);
      translation.append(text.data);
    }
  };
  wrap(document.querySelector('#storybook-root')!);
}

/** What is late is waited for, for some seconds. */
async function wordsStillMissing(expected: string[]): Promise<string[]> {
  const text = (node: Node): string =>
    [...node.childNodes].map((child) => (child instanceof Text ? child.data : text(child))).join(' ') +
    (node instanceof Element && node.shadowRoot ? text(node.shadowRoot) : '');
  for (let tries = 0; ; tries++) {
    const shown = text(document.querySelector('#storybook-root')!);
    const missing = expected.filter((words) => !shown.includes(words));
    if (!missing.length || tries === 50) return missing.slice(0, 4);
    await new Promise((done) => {
      setTimeout(done, 100);
    });
  }
}
