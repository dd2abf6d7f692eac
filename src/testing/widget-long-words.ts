import {expect} from '@open-wc/testing';
import {createSandbox} from '../../mocks/engine/sandbox.js';
import type {Backend} from '../backend/backend.js';
import type {Widget} from '../element/widget.js';
import type {WidgetStage} from './widget-stage.js';

/** 52 letters without a place to break. */
const long = 'Kraftfahrzeughaftpflichtversicherungsgesellschaften';

/** Whatever is text for a reader, and no code, has a word that is as long. */
export function withLongWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withLongWords);
  if (value instanceof Object && Object.getPrototypeOf(value) === Object.prototype)
    return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, withLongWords(inside)]));
  // names and sentences have a capital before small letters; codes have none, or only capitals
  return typeof value === 'string' && /^\p{Lu}\p{Ll}/u.test(value) ? value.replace(/\p{L}{3,}/u, long) : value;
}

/** A long word stays in its place: no answer makes the widget wider than the room it has (ATTACK A11c). */
export function longWords<W extends Widget>(stage: WidgetStage<W>): void {
  for (const width of [320, 700, 1280])
    it(`keeps words of 52 letters in their place at ${width} pixels`, async () => {
      const sandbox = createSandbox(stage.start);
      const call = (async (operation, input, options) =>
        withLongWords(await sandbox.call(operation, input, options))) as Backend['call'];
      const harness = await stage.open({backend: {...sandbox, call}, attributes: stage.whose});
      const frame = document.createElement('div');
      frame.style.inlineSize = `${width}px`;
      harness.element.replaceWith(frame);
      frame.append(harness.element);
      await harness.until(() => harness.text.includes(long) && !harness.root.querySelector('[aria-busy=true]'));
      expect(tooWide(harness.root, frame)).to.deep.equal([]);
    });
}

/** What stands beyond the right edge and cannot be scrolled to within the widget. */
export function tooWide(root: ShadowRoot, frame: Element): string[] {
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
