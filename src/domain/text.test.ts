import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {afterColon, afterLabel, compact, inGroups, masked, plainText} from './text.js';

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
