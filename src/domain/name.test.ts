import {expect} from '@open-wc/testing';
import {checkName, isShortenedOnCard, normalizeName} from './name.js';

describe('names', () => {
  it('K3 M4: takes all given names of a birth record', () => {
    const all = 'Marie-Françoise Jeanne Élisabeth Antoinette Joséphine Rose Marguerite';
    expect([...all].length).to.equal(69);
    expect(checkName(all)).to.equal(undefined);
  });

  for (const name of [
    'Martin',
    'Jean-Paul',
    "d'Artagnan",
    'd’Artagnan',
    'de La Tour',
    'Zoé',
    'Œdipe Æ',
    'Peña',
    'Šimić',
    'Nguyễn',
    'Łukasz',
    'Ğül',
    'Ñandú',
    'Strauß',
    'Zoe\u0301',
    'Ma\u00a0Li',
    'Gal·la',
    'J. R.',
    'Teʻiki',
    'X',
    'a'.repeat(150),
    'Marie, Jeanne, Anne',
  ]) {
    it(`accepts ${name}`, () => expect(checkName(name)).to.equal(undefined));
  }
  const invalid: [string, string][] = [
    ['Martin2', 'format'],
    ['4', 'format'],
    ['Léa 👶', 'format'],
    ['Jean_Paul', 'format'],
    ['jean@example.fr', 'format'],
    ['-', 'format'],
    ["'", 'format'],
    ['', 'format'],
    ['<b>', 'format'],
    ['a'.repeat(151), 'too_long'],
  ];
  for (const [name, code] of invalid) {
    it(`${name || "''"} → ${code}`, () => expect(checkName(name)).to.equal(code));
  }

  const stored: [string, string][] = [
    ['  D’ARTAGNAN ', "D'ARTAGNAN"],
    ['Jean\u2011Paul', 'Jean-Paul'],
    ['Anne–Marie', 'Anne-Marie'],
    ['de\u00a0La  Tour', 'de La Tour'],
    ['Teʻiki', "Te'iki"],
    ['L`Hermite´s′', "L'Hermite's'"],
    ['a‐b‑c‒d–e—f―g−h', 'a-b-c-d-e-f-g-h'],
    ['du Pré', 'du Pré'],
    ['Nom : Vasseur', 'Vasseur'],
    ['Prénoms : Jean Paul', 'Jean Paul'],
    ['Nom de naissance : Le Goff', 'Le Goff'],
    ['Nom d’usage:Nom : Vasseur', 'Vasseur'],
    ['Nomade', 'Nomade'],
    ['Marie, Jeanne ,Anne', 'Marie Jeanne Anne'],
    // K6 M3
    ...['ʽ', 'ˈ', '՚', 'ʹ', '‵', '＇', '‛', 'ʼ', '׳', 'ꞌ'].map((sign): [string, string] => [`d${sign}Arc`, "d'Arc"]),
  ];
  for (const [typed, name] of stored) {
    it(`${typed} is stored ${name}`, () => expect(normalizeName(typed)).to.equal(name));
  }

  it('are shortened on a card beyond 25 and 15 characters', () => {
    expect([
      isShortenedOnCard('V'.repeat(25), 'lastName'),
      isShortenedOnCard('V'.repeat(26), 'lastName'),
      isShortenedOnCard(' Anne-Charlotte ', 'firstName'),
      isShortenedOnCard('Marie-Françoise L', 'firstName'),
    ]).to.deep.equal([false, true, false, true]);
  });
});
