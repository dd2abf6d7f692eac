import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {checkMemberNumber, normalizeMemberNumber} from './member-number.js';

describe('normalizeMemberNumber', () => {
  const spellings: [string, string][] = [
    ['7401882936', '7401882936'],
    ['7401 882 936', '7401882936'],
    ['7401\u00a0882\u202f936', '7401882936'],
    ['7401.882-936', '7401882936'],
    ['7401/882_936', '7401882936'],
    ['#7401882936', '7401882936'],
    ['N° d’adhérent\u00a0: 7401 882 936', '7401882936'],
    ['N° 7401 882 936', '7401882936'],
    ['Numéro d’adhérent :\n7401882936\n', '7401882936'],
    ['N°\uff1a\uff17\uff14\uff10\uff11', '7401'],
    ['ab 12 cd', 'AB12CD'],
    ['7401\u200b882936', '7401882936'],
    ['', ''],
  ];
  for (const [typed, stored] of spellings)
    it(`${JSON.stringify(typed)} is ${stored || "''"}`, () => expect(normalizeMemberNumber(typed)).to.equal(stored));
});

describe('checkMemberNumber', () => {
  for (const number of ['7401882936', '7401 882 936', 'ab-12', 'N° d’adhérent : 12', 'X'.repeat(32)])
    it(`accepts ${number}`, () => expect(checkMemberNumber(number)).to.equal(undefined));
  for (const number of ['', '7', 'é12345', '74@1', 'X'.repeat(33), 'jeanne@example.org'])
    it(`${number || "''"} → format`, () => expect(checkMemberNumber(number)).to.equal('format'));

  it('agrees with the definition: 2 to 32 letters and figures, whatever stands between them', () => {
    const between = fc.constantFrom('', ' ', '\u00a0', '.', '-', '/', '_', '\u2011', '\u200b');
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9A-Za-z]{0,34}$/), between, (characters, gap) => {
        const typed = [...characters].join(gap);
        expect(normalizeMemberNumber(typed)).to.equal(characters.toUpperCase());
        const {length} = characters;
        expect(checkMemberNumber(typed)).to.equal(length >= 2 && length <= 32 ? undefined : 'format');
      }),
    );
  });
});
