import {expect} from '@open-wc/testing';
import {isSound} from './sound.js';
import {addedToObjects, replaced} from './tampered.js';

describe('a page that changes the language', () => {
  it('says nothing of one that does not', () => {
    expect([addedToObjects(), replaced(), isSound()]).to.deep.equal([undefined, undefined, true]);
  });

  it('I6: names what is added to all objects', () => {
    // oxlint-disable-next-line no-extend-native -- this is what such a page does
    Object.defineProperty(Object.prototype, 'extend', {value: 1, enumerable: true, configurable: true});
    try {
      expect(addedToObjects()).to.contain('“extend”');
    } finally {
      delete (Object.prototype as {extend?: unknown}).extend;
    }
  });

  it('I7: names what gives other answers, and nothing that only looks otherwise', () => {
    const {from} = Array;
    const changes: [object, string, unknown, string | undefined][] = [
      // prototype.js: no iterables, no mapping
      [Array, 'from', (given: ArrayLike<unknown>) => Array.prototype.slice.call(given), 'Array.from'],
      [Array, 'from', (given: never, map?: never) => from(given, map as never), undefined],
      [Array.prototype, 'toJSON', () => 'json', 'JSON.stringify'],
      [Array.prototype, 'map', () => [], 'Array.prototype.map'],
      [Array.prototype, 'filter', () => [], 'Array.prototype.filter'],
      [Array.prototype, 'find', () => undefined, 'Array.prototype.find'],
      [Array.prototype, 'reduce', () => undefined, 'Array.prototype.reduce'],
      [Array.prototype, 'includes', () => false, 'Array.prototype.includes'],
      [Array.prototype, 'flat', undefined, 'Array.prototype.flat'],
      [JSON, 'parse', () => ({}), 'JSON.parse'],
      [Object, 'entries', () => [], 'Object.entries'],
      [Object, 'assign', (to: unknown) => to, 'Object.assign'],
      [String.prototype, 'replaceAll', () => '', 'String.prototype.replaceAll'],
      [String.prototype, 'trim', String.prototype.toString, 'String.prototype.trim'],
    ];
    for (const [on, name, value, said] of changes) {
      const before = Object.getOwnPropertyDescriptor(on, name);
      Object.defineProperty(on, name, {value, configurable: true, writable: true});
      const told = replaced();
      const sound = isSound();
      if (before) Object.defineProperty(on, name, before);
      else delete (on as Record<string, unknown>)[name];
      expect(told?.includes(said ?? ''), name).to.equal(said ? true : undefined);
      expect(sound, name).to.equal(!said);
    }
  });
});
