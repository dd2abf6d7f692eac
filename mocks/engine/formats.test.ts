import {expect} from '@open-wc/testing';
import {euros, firstOfNextMonth, longDate, longInstant} from './formats.js';

describe('the words of the documents', () => {
  const amounts: [number, string][] = [
    [0, '0,00 €'],
    [5, '0,05 €'],
    [2820, '28,20 €'],
    [124005, '1 240,05 €'],
    [123456789, '1 234 567,89 €'],
    [-1990, '-19,90 €'],
  ];
  for (const [cents, words] of amounts) it(words, () => expect(euros(cents)).to.equal(words.replaceAll(' ', '\u00a0')));

  it('dates', () => {
    expect(longDate('2026-12-01')).to.equal('1er décembre 2026');
    expect(longDate('1976-07-02')).to.equal('2 juillet 1976');
  });

  it('instants, in Paris, in summer and in winter', () => {
    expect(longInstant('2026-11-22T13:46:00Z')).to.equal('22 novembre 2026 à 14:46');
    expect(longInstant('2026-07-31T22:05:00Z')).to.equal('1er août 2026 à 00:05');
  });

  it('the first of the next month', () => {
    expect([
      firstOfNextMonth('2026-11-22'),
      firstOfNextMonth('2026-12-31'),
      firstOfNextMonth('2026-01-01'),
    ]).to.deep.equal(['2026-12-01', '2027-01-01', '2026-02-01']);
  });
});
