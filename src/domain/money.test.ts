import {expect} from '@open-wc/testing';
import {isCents} from './money.js';

describe('isCents', () => {
  for (const value of [0, 1, 3000, -1250, Number.MAX_SAFE_INTEGER]) {
    it(`accepts ${value}`, () => expect(isCents(value)).to.equal(true));
  }
  for (const value of [0.1, 30.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, '3000', null, undefined, 3000n]) {
    it(`refuses ${typeof value} ${String(value)}`, () => expect(isCents(value)).to.equal(false));
  }
});
