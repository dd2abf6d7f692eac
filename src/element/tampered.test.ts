import {expect} from '@open-wc/testing';
import {hideAddedKeys} from '../contract/zod.js';
import {addedToObjects, replaced} from './tampered.js';
import {isUntouched} from './untouched.js';

describe('a page that changes the language', () => {
  it('says nothing of one that does not', () => {
    expect([addedToObjects(), replaced(), isUntouched()]).to.deep.equal([undefined, undefined, true]);
  });

  it('I6: hides from loops what is added to all objects, or names it where the page does not let it', () => {
    const change = (more: PropertyDescriptor) =>
      // oxlint-disable-next-line no-extend-native -- this is what such a page does
      Object.defineProperty(Object.prototype, 'extend', {value: 1, enumerable: true, ...more});
    change({configurable: true});
    try {
      expect(addedToObjects()).to.contain('“extend”');
      hideAddedKeys();
      expect(addedToObjects()).to.equal(undefined);
      expect(({} as {extend?: number}).extend, 'the page still has it').to.equal(1);
    } finally {
      delete (Object.prototype as {extend?: unknown}).extend;
    }
  });

  /** What is true while something is replaced. */
  function whileReplaced<T>([on, name, value]: readonly [object, string, unknown], ask: () => T): T {
    const before = Object.getOwnPropertyDescriptor(on, name);
    const {defineProperty} = Object;
    defineProperty(on, name, {value, configurable: true, writable: true});
    try {
      return ask();
    } finally {
      if (before) defineProperty(on, name, before);
      else delete (on as Record<string, unknown>)[name];
    }
  }
  /** The memory of one file's definitions is over. */
  const later = () => Promise.resolve();

  const {from, prototype: list} = Array;
  const removed = (element: Element) => element.parentNode!.removeChild(element);
  const methodized = (method: (element: Element) => unknown) =>
    function (this: Element) {
      return method(this);
    };
  /** What libraries of 2005 to 2015 put in the place of the language; the answers of some are right. */
  const changes: readonly (readonly [object, string, unknown, string | undefined])[] = [
    // Prototype, MooTools: no iterables, no mapping
    [Array, 'from', (given: ArrayLike<unknown>) => list.slice.call(given), 'Array.from'],
    // eslint-disable-next-line no-useless-call -- printed by the browser as its own
    [Array, 'from', Function.prototype.call.bind(list.slice), 'Array.from'],
    [Array, 'from', (given: never, map?: never) => from(given, map as never), undefined],
    [list, 'toJSON', () => 'json', 'JSON.stringify'],
    [Object.prototype, 'toJSON', () => 'json', 'JSON.stringify'],
    // asked of objects only
    [String.prototype, 'toJSON', () => 'json', undefined],
    [list, 'at', (index: number) => [1, 2][Math.abs(index) % 2], 'Array.prototype.at'],
    [list, 'entries', () => [], 'Array.prototype.entries'],
    [list, 'map', () => [], 'Array.prototype.map'],
    [list, 'filter', () => [], 'Array.prototype.filter'],
    [list, 'find', () => undefined, 'Array.prototype.find'],
    [list, 'reduce', () => undefined, 'Array.prototype.reduce'],
    [list, 'includes', () => false, 'Array.prototype.includes'],
    [list, 'flat', undefined, 'Array.prototype.flat'],
    [list, 'each', () => undefined, undefined],
    [JSON, 'parse', () => ({}), 'JSON.parse'],
    [Object, 'entries', () => [], 'Object.entries'],
    [Object, 'assign', (to: unknown) => to, 'Object.assign'],
    [
      Object,
      'keys',
      (of: object) => {
        const keys = [];
        for (const key in of) keys.push(key);
        return keys;
      },
      'Object.keys',
    ],
    [
      Function.prototype,
      'bind',
      function (this: unknown) {
        return this;
      },
      'Function.prototype.bind',
    ],
    [Date, 'parse', (text: string) => new Date(text), 'Date.parse'],
    [String.prototype, 'replaceAll', () => '', 'String.prototype.replaceAll'],
    [
      String.prototype,
      'startsWith',
      function (this: string, text: string) {
        return this.indexOf(text) === 0;
      },
      'String.prototype.startsWith',
    ],
    [String.prototype, 'trim', (...of: unknown[]) => String(of), 'String.prototype.trim'],
    [
      String.prototype,
      'padStart',
      function (this: string) {
        return this;
      },
      'String.prototype.padStart',
    ],
    [HTMLElement.prototype, 'remove', methodized(removed), 'Element.prototype.remove'],
    [HTMLElement.prototype, 'closest', () => undefined, 'Element.prototype.closest'],
    [globalThis, 'Event', function Event() {}, 'Event'],
  ];

  for (const [on, name, value, said] of changes)
    it(`I7: ${said ? 'names' : 'lets be'} ${name} as ${String(value).slice(0, 60)}`, async () => {
      await later();
      const {told, untouched} = whileReplaced([on, name, value], () => ({told: replaced(), untouched: isUntouched()}));
      await later();
      expect(told?.includes(`replaces ${said} `)).to.equal(said ? true : undefined);
      expect(untouched, 'it is at least asked').to.equal(false);
    });
});
