import {expect} from '@open-wc/testing';
import {safely} from './safely.js';

describe('a part that cannot be drawn F39', () => {
  it('gives its place to what says so, and is told once', () => {
    const said: unknown[] = [];
    const {error} = console;
    console.error = (...words: unknown[]) => void said.push(words[0]);
    try {
      const shown = [1, 2, 3, 4].map((each) =>
        safely(
          'a row of this test',
          () => {
            if (each % 2) throw new URIError('lone surrogate');
            return each;
          },
          () => 'missing',
        ),
      );
      expect(shown).to.deep.equal(['missing', 2, 'missing', 4]);
      expect(said).to.have.length(1);
    } finally {
      console.error = error;
    }
  });
});
