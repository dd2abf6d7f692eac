import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {passwordGaps, type PasswordGap, type PasswordRules} from './password.js';

describe('passwordGaps', () => {
  const all: PasswordRules = {minLength: 12, maxLength: 64, lower: true, upper: true, digit: true, special: true};
  const vectors: [string, PasswordRules, PasswordGap[]][] = [
    ['', all, ['minLength', 'lower', 'upper', 'digit', 'special']],
    ['Abcdefgh1234!', all, []],
    ['abcdefgh1234!', all, ['upper']],
    ['ABCDEFGH1234!', all, ['lower']],
    ['Abcdefghijkl!', all, ['digit']],
    ['Abcdefgh12345', all, ['special']],
    ['Abcdefgh 1234', all, []],
    ['A1!b', all, ['minLength']],
    [`Aa1!${'x'.repeat(61)}`, all, ['maxLength']],
    ['a', {minLength: 1}, []],
    ['É', {minLength: 1, upper: true, special: true}, ['special']],
    ['é', {minLength: 1, lower: true}, []],
    ['e\u0301', {minLength: 1, special: true}, ['special']],
  ];
  for (const [password, rules, gaps] of vectors) {
    it(`${password.length > 20 ? `${password.length} characters` : JSON.stringify(password)}: [${gaps}]`, () =>
      expect(passwordGaps(password, rules)).to.deep.equal(gaps));
  }

  it('counts characters, not UTF-16 units', () => {
    expect(passwordGaps('👍👍', {minLength: 3})).to.deep.equal(['minLength']);
    expect(passwordGaps('👍👍', {minLength: 2, maxLength: 2})).to.deep.equal([]);
  });

  it('does not cut a long password to make it fit', () => {
    fc.assert(
      fc.property(fc.integer({min: 73, max: 300}), (length) => {
        expect(passwordGaps('x'.repeat(length), {minLength: 1, maxLength: 72})).to.deep.equal(['maxLength']);
      }),
    );
  });
});
