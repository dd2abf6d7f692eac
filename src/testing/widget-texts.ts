import {expect} from '@open-wc/testing';
import {createSandbox} from '../../mocks/engine/sandbox.js';
import type {Backend} from '../backend/backend.js';
import type {Widget} from '../element/widget.js';
import type {WidgetStage} from './widget-stage.js';

/** 52 letters without a place to break. */
const long = 'Kraftfahrzeughaftpflichtversicherungsgesellschaften';

/** Whatever is text for a reader, changed: it begins with a capital before small letters, and codes do not. */
function withTexts(value: unknown, change: (text: string) => string): unknown {
  if (Array.isArray(value)) return value.map((each) => withTexts(each, change));
  if (value instanceof Object && Object.getPrototypeOf(value) === Object.prototype)
    return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, withTexts(inside, change)]));
  return typeof value === 'string' && /^\p{Lu}\p{Ll}/u.test(value) ? change(value) : value;
}

/** A widget over an insurer who words everything so. */
async function worded<W extends Widget>(stage: WidgetStage<W>, change: (text: string) => string) {
  const sandbox = createSandbox(stage.start);
  const call = (async (operation, input, options) =>
    withTexts(await sandbox.call(operation, input, options), change)) as Backend['call'];
  return stage.open({backend: {...sandbox, call}, attributes: stage.whose});
}

export function texts<W extends Widget>(stage: WidgetStage<W>): void {
  longWords(stage);
  oddTexts(stage);
}

/** No text of the server, whatever is in it, takes more than its own place (ATTACK A5). */
function oddTexts<W extends Widget>(stage: WidgetStage<W>): void {
  const marks = {
    'half a sign': '\ud83d',
    NUL: '\0',
    'right to left': '\u202e',
    'a markup': '"><b>',
    spaces: '\n\t\u3000',
  };
  for (const [name, mark] of Object.entries(marks))
    it(`shows everything where each text of the server has ${name} in it`, async () => {
      const plain = await stage.ready({attributes: stage.whose});
      const words = plain.text.length;
      const harness = await worded(stage, (text) => `${text.slice(0, 3)}${mark}${text.slice(3)}`);
      await harness.until(() => harness.title && !harness.root.querySelector('[aria-busy=true]'));
      await harness.until(() => harness.text.length > 0.9 * words);
      expect(stage.noise).to.deep.equal([]);
    });
}

/** A long word stays in its place: no answer makes the widget wider than the room it has (ATTACK A11c). */
function longWords<W extends Widget>(stage: WidgetStage<W>): void {
  for (const width of [320, 700, 1280])
    it(`keeps words of 52 letters in their place at ${width} pixels`, async () => {
      const harness = await worded(stage, (text) => text.replace(/\p{L}{3,}/u, long));
      const frame = document.createElement('div');
      frame.style.inlineSize = `${width}px`;
      harness.element.replaceWith(frame);
      frame.append(harness.element);
      await harness.until(() => harness.text.includes(long) && !harness.root.querySelector('[aria-busy=true]'));
      expect(tooWide(harness.root, frame)).to.deep.equal([]);
    });
}

/** What stands beyond the right edge and cannot be scrolled to within the widget. */
function tooWide(root: ShadowRoot, frame: Element): string[] {
  const edge = frame.getBoundingClientRect().right + 1;
  const wide = [...root.querySelectorAll<HTMLElement>('*')].filter(
    (each) =>
      each instanceof HTMLElement &&
      each.getBoundingClientRect().right > edge &&
      getComputedStyle(each).position !== 'absolute' &&
      !scrolls(each.parentElement),
  );
  return wide.map((each) => `${each.localName}.${each.className}`);
}

function scrolls(element: Element | null): boolean {
  return element !== null && (getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement));
}
