import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {
  afterColon,
  afterLabel,
  asciiSigns,
  compact,
  foldedName,
  foldedPlace,
  foldedWords,
  inGroups,
  masked,
  plainText,
  visibleText,
  withoutAccents,
} from './text.js';

describe('compact', () => {
  const spaces = {
    space: ' ',
    tab: '\t',
    'line feed': '\n',
    'no-break': '\u00a0',
    'narrow no-break': '\u202f',
    thin: '\u2009',
    figure: '\u2007',
    'byte order mark': '\ufeff',
    'zero width': '\u200b',
    'soft hyphen': '\u00ad',
    'direction mark': '\u202d',
    'Mongolian separator': '\u180e',
    'left-to-right embedding': '\u202a',
    'word joiner': '\u2060',
    'invisible plus': '\u2064',
    isolate: '\u2066',
    'end of isolate': '\u2069',
    dot: '.',
    'middle dot': '·',
    hyphen: '-',
    'Unicode hyphen': '\u2010',
    'no-break hyphen': '\u2011',
    dash: '–',
    'horizontal bar': '\u2015',
    minus: '\u2212',
    'small dash': '\ufe58',
    'small hyphen': '\ufe63',
    'full-width hyphen': '\uff0d',
  };
  for (const [name, space] of Object.entries(spaces)) {
    it(`removes ${name}`, () => expect(compact(`${space}a${space}1${space}`)).to.equal('A1'));
  }

  it('keeps brackets unless asked', () => {
    expect(compact('(0) 6')).to.equal('(0)6');
    expect(compact('(0) 6', /[()]/g)).to.equal('06');
  });

  it('is stable on its own output, for every character of Unicode', () => {
    const unstable: string[] = [];
    for (let code = 0; code <= 0x10ffff; code++) {
      const once = compact(String.fromCodePoint(code));
      if (compact(once) !== once) unstable.push(code.toString(16));
    }
    expect(unstable).to.deep.equal([]);
  });
});

describe('plainText', () => {
  const vectors: [string, string][] = [
    ['  Jeanne   d’Arc ', "Jeanne d'Arc"],
    ['rue\u00a0de\u202fla\tPaix', 'rue de la Paix'],
    ['Zoe\u0301', 'Zoé'],
    ['l‘un, l’autre, lʼun', "l'un, l'autre, l'un"],
    ['Ame\u0301\u200blie', 'Amélie'],
    ['', ''],
  ];
  for (const [typed, stored] of vectors) {
    it(`${JSON.stringify(typed)} → ${JSON.stringify(stored)}`, () => expect(plainText(typed)).to.equal(stored));
  }

  it('is stable on its own output', () => {
    fc.assert(
      fc.property(
        fc.string({unit: 'binary'}),
        (text) => void expect(plainText(plainText(text))).to.equal(plainText(text)),
      ),
      {numRuns: 1000},
    );
  });
});

describe('labels', () => {
  it('afterColon keeps what follows when it is long enough to be a value', () => {
    expect(afterColon('BIC:ABCDFRPP')).to.equal('ABCDFRPP');
    expect(afterColon('NO:1-2-3-4-5-6')).to.equal('1-2-3-4-5-6');
    expect(afterColon('NO:1-2-3-4-5')).to.equal('NO:1-2-3-4-5');
    expect(afterColon('184054008800744:44')).to.equal('184054008800744:44');
  });

  it('afterLabel drops words and signs, never a stray letter', () => {
    expect(afterLabel('N°12')).to.equal('12');
    expect(afterLabel('TÉL0639981234')).to.equal('0639981234');
    expect(afterLabel('O14913421')).to.equal('O14913421');
    expect(afterLabel('AB1')).to.equal('1');
    expect(afterLabel('LABEL')).to.equal('LABEL');
  });
});

describe('showing', () => {
  it('inGroups repeats the last size', () => {
    expect(inGroups('1234567', [1, 2])).to.equal('1\u00a023\u00a045\u00a067');
    expect(inGroups('', [4])).to.equal('');
  });

  it('masked hides letters and digits of any script', () => {
    expect(masked('a1-é٣')).to.equal('••-••');
    expect(masked('12', '*')).to.equal('**');
  });
});

describe('foldings K6', () => {
  it('G1, G3: reads the digits of every script', () => {
    for (const system of ['arab', 'arabext', 'deva', 'beng', 'thai', 'tamldec', 'khmr', 'mathsanb', 'fullwide'])
      expect(
        asciiSigns(new Intl.NumberFormat(`en-u-nu-${system}`, {useGrouping: false}).format(9_876_543_210)),
      ).to.equal('9876543210');
    const unread: string[] = [];
    for (let code = 0; code <= 0x1ffff; code++) {
      const sign = String.fromCodePoint(code);
      if (/\p{Nd}/u.test(sign) && !/^\d$/.test(asciiSigns(sign))) unread.push(code.toString(16));
    }
    expect(unread).to.deep.equal([]);
  });

  it('E1: an address to log in with has nothing that nobody sees', () => {
    for (const mark of ['\u200b', '\u200e', '\u2060', '\ufeff', '\u00ad', '\u061c', '\ufe0f', '\u3164', ' ', '\u00a0'])
      expect(visibleText(`${mark}lea@exa${mark.trim()}mple.fr${mark}`)).to.equal('lea@example.fr');
    expect(visibleText('ｌｅａ＠ｅｘａｍｐｌｅ．ｆｒ')).to.equal('lea@example.fr');
  });

  it('M3: one apostrophe, one hyphen', () => {
    for (const sign of ['’', '‘', '‛', 'ʼ', 'ʻ', 'ʽ', 'ˈ', '՚', 'ʹ', '′', '‵', '＇', '`', '´', '׳', 'ꞌ', 'ˋ', '\u1fef'])
      expect(plainText(`l${sign}un`)).to.equal("l'un");
    for (const sign of ['-', '‐', '‑', '–', '—', '−', '－', '﹣', '˗', '⁃', '֊'])
      expect(plainText(`a${sign}b`)).to.equal('a-b');
  });

  it('compares letters without accents, whatever alphabet of Latin they are of', () => {
    expect(withoutAccents('Œuvre ÆØŁĐÞ ß İstanbul Ǆ')).to.equal('OEuvre AEOLDTH ss Istanbul DZ');
    expect(foldedWords(' L’Haÿ-les-Roses ')).to.equal('l hay les roses');
    expect(foldedWords('Ａ１')).to.equal('a1');
  });

  it('L7: knows « St » for « Saint », as a word only', () => {
    for (const typed of ['St Nazaire', 'ST-NAZAIRE', 'st. nazaire', 'Saint-Nazaire', 'St\u00a0Nazaire'])
      expect(foldedPlace(typed)).to.equal('saint nazaire');
    expect(foldedPlace('Ste-Marie')).to.equal('sainte marie');
    expect(foldedPlace('Stes-Maries')).to.equal('saintes maries');
    expect(foldedPlace('Strasbourg')).to.equal('strasbourg');
    expect(foldedPlace('Brest')).to.equal('brest');
  });

  it('B6: compares names that a bank wrote without umlauts', () => {
    for (const [one, other] of [
      ['Müller', 'MUELLER'],
      ['Müller', 'MULLER'],
      ['Jörg', 'JOERG'],
      ['Bjørn', 'BJOERN'],
      ['Åse', 'AASE'],
      ['Strauß', 'STRAUSS'],
      ['Cœur', 'COEUR'],
    ] as const)
      expect(foldedName(one)).to.equal(foldedName(other));
    expect(foldedName('Martin')).not.to.equal(foldedName('Martine'));
  });
});
