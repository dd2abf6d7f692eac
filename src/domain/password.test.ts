import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {normalizePassword, passwordGaps, type PasswordGap, type PasswordRules} from './password.js';

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
    ['e\u0301', {minLength: 2}, ['minLength']],
    ['é'.repeat(36), {minLength: 1, maxBytes: 72}, []],
    ['é'.repeat(40), {minLength: 1, maxBytes: 72}, ['maxBytes']],
    ['e\u0301'.repeat(36), {minLength: 1, maxBytes: 72}, []],
    ['x'.repeat(73), {minLength: 1, maxLength: 72, maxBytes: 72}, ['maxLength', 'maxBytes']],
  ];
  for (const [password, rules, gaps] of vectors) {
    it(`${password.length > 20 ? `${password.length} characters` : JSON.stringify(password)}: [${gaps}]`, () =>
      expect(passwordGaps(password, rules)).to.deep.equal(gaps));
  }

  it('counts characters, not UTF-16 units', () => {
    expect(passwordGaps('👍👍', {minLength: 3})).to.deep.equal(['minLength']);
    expect(passwordGaps('👍👍', {minLength: 2, maxLength: 2})).to.deep.equal([]);
  });

  it('counts bytes as UTF-8 writes them', () => {
    const bytes = (character: string) =>
      [1, 2, 3, 4].findIndex((most) => !passwordGaps(character, {minLength: 1, maxBytes: most}).length) + 1;
    expect(['a', 'é', '€', '👍'].map(bytes)).to.deep.equal([1, 2, 3, 4]);
  });

  it('does not cut a long password to make it fit', () => {
    fc.assert(
      fc.property(fc.integer({min: 73, max: 300}), (length) => {
        expect(passwordGaps('x'.repeat(length), {minLength: 1, maxLength: 72})).to.deep.equal(['maxLength']);
      }),
    );
  });
});

describe('normalizePassword', () => {
  it('gives one spelling to an accent, typed with its letter or apart', () => {
    expect(normalizePassword('E\u0301te\u0301')).to.equal('\u00c9t\u00e9');
    expect(normalizePassword('\u00c9t\u00e9')).to.equal('\u00c9t\u00e9');
  });

  it('folds nothing else: neither spaces, nor case, nor signs that look alike', () => {
    for (const kept of [' a ', 'A', '\u00a0', '\u200b', '\ufb01', '\uff11', 'x\r\n'])
      expect(normalizePassword(kept)).to.equal(kept);
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (typed) => {
        expect(normalizePassword(normalizePassword(typed))).to.equal(normalizePassword(typed));
        expect(normalizePassword(typed).normalize('NFD')).to.equal(typed.normalize('NFD'));
      }),
    );
  });
});
