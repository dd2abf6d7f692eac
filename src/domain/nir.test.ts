import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {
  checkNir,
  formatNir,
  maskNir,
  nirBirth,
  nirKey,
  nirWarnings,
  normalizeNir,
  type NirError,
  type NirPerson,
  type NirWarning,
} from './nir.js';
import {digits, first13, keyByReplacement, keyBySubtraction, spelled, validNir} from './nir.harness.js';

const VALID: [string, string, string][] = [
  ['184054008800744', '1 84 05 40 088 007 44', 'man, May 1984, Landes'],
  ['292117511504242', '2 92 11 75 115 042 42', 'woman, Paris'],
  ['185032A00402129', '1 85 03 2A 004 021 29', 'Corse-du-Sud'],
  ['290072B03311822', '2 90 07 2B 033 118 22', 'Haute-Corse'],
  ['160082000401552', '1 60 08 20 004 015 52', 'Corsica before 1976'],
  ['278129710503371', '2 78 12 97 105 033 71', 'Guadeloupe'],
  ['101029741120706', '1 01 02 97 411 207 06', 'La Réunion'],
  ['299099873506418', '2 99 09 98 735 064 18', 'French Polynesia'],
  ['287069935221041', '2 87 06 99 352 210 41', 'born abroad'],
  ['155029201207789', '1 55 02 92 012 077 89', 'Oran, old department 92'],
  ['250209935004473', '2 50 20 99 350 044 73', 'month unknown, 20'],
  ['163319935101846', '1 63 31 99 351 018 46', 'month + 30'],
  ['274627511330186', '2 74 62 75 113 301 86', 'incomplete civil status, 62'],
  ['110014008801212', '1 10 01 40 088 012 12', 'child born in 2010'],
  ['200026938315603', '2 00 02 69 383 156 03', 'year 00'],
  ['788059910900345', '7 88 05 99 109 003 45', 'waiting number, 7'],
  ['888059910900392', '8 88 05 99 109 003 92', 'waiting number, 8'],
  ['390019934501176', '3 90 01 99 345 011 76', 'registration in progress, 3'],
  ['490019934501126', '4 90 01 99 345 011 26', 'registration in progress, 4'],
  ['285063306303497', '2 85 06 33 063 034 97', 'remainder 0, key 97'],
  ['285063306303301', '2 85 06 33 063 033 01', 'key 01'],
  ['179084410908605', '1 79 08 44 109 086 05', 'key 05'],
];
const PUBLISHED = [
  '255081416802538',
  '253072B07300470',
  '253072A07300443',
  '295109912611193',
  '284058832102532',
  '284052A32102552',
  '284052B32102579',
];

const INVALID: [string, NirError, string][] = [
  ['184054008800745', 'key', 'key off by one'],
  ['292117511540242', 'key', 'two adjacent digits swapped'],
  ['084054008800744', 'sex', 'first digit 0'],
  ['984054008800744', 'sex', 'first digit 9'],
  ['184004008800761', 'month', 'month 00'],
  ['184134008800775', 'month', 'month 13'],
  ['184194008800774', 'month', 'month 19'],
  ['184434008800770', 'month', 'month 43'],
  ['184494008800769', 'month', 'month 49'],
  ['184050008800757', 'place', 'department 00'],
  ['184052C08800712', 'format', 'department 2C'],
  ['18405A408800712', 'format', 'letter in the wrong place'],
  ['1840540088007', 'length', 'key missing'],
  ['18405400880074', 'length', '14 characters'],
  ['1840540088007441', 'length', '16 characters'],
  ['', 'length', 'empty'],
  ['184054000000765', 'place', 'commune 000'],
  ['184054008800051', 'order', 'order number 000'],
  ['278129710003327', 'place', 'overseas commune 00'],
  ['184054008800700', 'key_range', 'key 00'],
  ['184054008800798', 'key_range', 'key above 97'],
  ['185032A00402102', 'key', '2A counted as 20'],
  ['290072B03311892', 'key', '2B counted as 19'],
  ['1 84 05 40 000 007 00', 'key_range', 'specimen printed in a guide'],
  ['1 10 01 40 007 000 01', 'order', "child's specimen printed in a guide"],
  ['299099900006465', 'place', 'born abroad, country 000'],
  ['O84054008800744', 'format', 'letter O for 0'],
  ['584054008800744', 'sex', '15 characters with first digit 5'],
];

describe('normalizeNir', () => {
  const spellings = [
    '1 85 03 2A 004 021 29',
    '1 85 03 2a 004 021 29',
    '1\u202f85\u202f03\u202f2A\u202f004\u202f021\u202f29',
    '1.85.03.2A.004.021.29',
    '  185032A00402129 ',
    '1-85-03-2A-004-021-29',
    'N° de sécurité sociale : 1 85 03 2a 004 021 29',
    'NIR 185032A00402129',
    '1 85 03 2A 004 021 clé 29',
    '1 85 03 2A 004 021 cle : 29',
    '1 85 03 2A 004 021 cle\u0301 29',
    '1 85 03 2A 004 021 | 29',
    '1 85 03 2A 004 021 / 29',
  ];
  for (const spelling of spellings) {
    it(JSON.stringify(spelling), () => expect(normalizeNir(spelling)).to.equal('185032A00402129'));
  }

  it('keeps what is not a spelling: a stray letter, a number too long, another text after the number', () => {
    expect(normalizeNir('l84054008800744')).to.equal('L84054008800744');
    expect(normalizeNir('184054008800744clé44')).to.equal('184054008800744CLÉ44');
    expect(normalizeNir('1840540088007clé44 (moi)')).to.equal('1840540088007CLÉ44(MOI)');
  });

  it('gives one stored value for any spelling', () => {
    fc.assert(
      fc.property(
        validNir.chain((nir) => fc.tuple(fc.constant(nir), spelled(nir))),
        ([nir, typed]) => {
          expect(normalizeNir(typed)).to.equal(nir);
          expect(checkNir(typed)).to.equal(undefined);
        },
      ),
      {numRuns: 500},
    );
  });
});

describe('checkNir', () => {
  for (const [nir, shown, why] of VALID) {
    it(`accepts ${shown} (${why})`, () => {
      expect(checkNir(nir)).to.equal(undefined);
      expect(checkNir(shown)).to.equal(undefined);
    });
  }
  for (const nir of PUBLISHED) {
    it(`accepts ${nir}, published by public validators`, () => expect(checkNir(nir)).to.equal(undefined));
  }
  for (const [nir, code, why] of INVALID) {
    it(`${nir || "''"} → ${code} (${why})`, () => expect(checkNir(nir)).to.equal(code));
  }

  it('accepts every well-built number', () => {
    fc.assert(
      fc.property(validNir, (nir) => void expect(checkNir(nir)).to.equal(undefined)),
      {numRuns: 1000},
    );
  });

  it('refuses any other key', () => {
    fc.assert(
      fc.property(first13, fc.integer({min: 0, max: 99}), (number, key) => {
        const written = String(key).padStart(2, '0');
        fc.pre(written !== keyBySubtraction(number));
        expect(checkNir(number + written)).to.equal(key === 0 || key > 97 ? 'key_range' : 'key');
      }),
      {numRuns: 500},
    );
  });

  it('agrees with the regular shape and a key on big integers, whatever the 15 characters', () => {
    const near = fc.oneof(
      validNir,
      first13.chain((number) => digits(2).map((key) => number + key)),
      fc.stringMatching(/^[0-9]{15}$/),
      fc.stringMatching(/^[0-9]{5}2[ABC][0-9]{8}$/),
    );
    const month = '(?:0[1-9]|1[0-2]|[23]\\d|4[0-2]|[5-9]\\d)';
    const mainland = '(?:0[1-9]|[1-8]\\d|9[0-6]|2[AB])(?!000)\\d{3}';
    const place = `(?:${mainland}|9[78]\\d(?!00)\\d\\d|99(?!000)\\d{3})`;
    const shape = new RegExp(`^[1-478]\\d\\d${month}${place}(?!000)\\d{3}\\d\\d$`);
    fc.assert(
      fc.property(near, (nir) => {
        expect(checkNir(nir) === undefined, nir).to.equal(
          shape.test(nir) && keyBySubtraction(nir.slice(0, 13)) === nir.slice(13),
        );
      }),
      {numRuns: 2000},
    );
  });

  it('catches every single wrong digit', () => {
    fc.assert(
      fc.property(validNir, fc.nat(14), fc.integer({min: 1, max: 9}), (nir, at, shift) => {
        const digit = nir.charAt(at);
        fc.pre(/\d/.test(digit));
        const wrong = nir.slice(0, at) + ((Number(digit) + shift) % 10) + nir.slice(at + 1);
        expect(checkNir(wrong)).not.to.equal(undefined);
      }),
      {numRuns: 500},
    );
  });
});

describe('numbers of 13 digits', () => {
  it('are too short unless asked for', () => {
    expect(checkNir('7144100000123')).to.equal('length');
    expect(checkNir('5144100000123')).to.equal('length');
  });

  it('acceptProvisional13 takes 7144100000123 (NNP) and 5144100000123 (MIG)', () => {
    expect(checkNir('7144100000123', {acceptProvisional13: true})).to.equal(undefined);
    expect(checkNir('5144100000123', {acceptProvisional13: true})).to.equal(undefined);
  });

  it('acceptProvisional13 still refuses 7344100000123, and a NIR without its key', () => {
    expect(checkNir('7344100000123', {acceptProvisional13: true})).to.equal('length');
    expect(checkNir('1840540088007', {acceptProvisional13: true})).to.equal('length');
    expect(checkNir('7880599109003', {acceptProvisional13: true})).to.equal('length');
    expect(checkNir('4144100000123', {acceptProvisional13: true})).to.equal('length');
    expect(checkNir('9144100000123', {acceptProvisional13: true})).to.equal('length');
    expect(checkNir('71441000001234', {acceptProvisional13: true})).to.equal('length');
  });

  it('acceptProvisional13 takes a woman and first digits 5 to 8', () => {
    for (const number of ['5244100000123', '6244100000123', '7244100000123', '8244100000123']) {
      expect(checkNir(number, {acceptProvisional13: true}), number).to.equal(undefined);
    }
  });

  it('acceptMigrantNumbers takes 5 and 6 only', () => {
    expect(checkNir('5144100000123', {acceptMigrantNumbers: true})).to.equal(undefined);
    expect(checkNir('6244100000123', {acceptMigrantNumbers: true})).to.equal(undefined);
    expect(checkNir('7144100000123', {acceptMigrantNumbers: true})).to.equal('length');
    expect(checkNir('51441000001234', {acceptMigrantNumbers: true})).to.equal('length');
  });
});

describe('nirKey', () => {
  for (const [nir] of VALID) {
    it(`${nir.slice(0, 13)} → ${nir.slice(13)}`, () => expect(nirKey(nir.slice(0, 13))).to.equal(nir.slice(13)));
  }

  it('gives 65 and 29 for the seed specimens', () => {
    expect(nirKey('1840540000007')).to.equal('65');
    expect(nirKey('1100140007000')).to.equal('29');
  });

  it('agrees with both Corsican recipes on big integers', () => {
    fc.assert(
      fc.property(first13, (number) => {
        expect(nirKey(number)).to.equal(keyByReplacement(number));
        expect(nirKey(number)).to.equal(keyBySubtraction(number));
      }),
      {numRuns: 2000},
    );
  });

  it('is undefined for what is not 13 characters of a NIR', () => {
    for (const text of ['', '184054008800', '18405400880074', '18405A4088007'])
      expect(nirKey(text)).to.equal(undefined);
  });
});

describe('formatNir and maskNir', () => {
  const noBreak = (text: string) => text.replaceAll(' ', '\u00a0');
  for (const [nir, shown] of VALID) {
    it(`shows ${shown}`, () => expect(formatNir(nir)).to.equal(noBreak(shown)));
  }

  it('masks all but sex, year and month', () => {
    expect(maskNir('185032A00402129')).to.equal(noBreak('1 85 03 ** *** *** **'));
    expect(maskNir('7144100000123')).to.equal(noBreak('7 14 41 ** *** ***'));
  });

  it('gives back what it cannot read, and masks it whole', () => {
    for (const text of ['1 85 03', '1840540088007441', '18405400880074', 'x1840540088007'])
      expect(formatNir(text)).to.equal(text);
    expect(maskNir('1 85 03 9')).to.equal('* ** ** *');
  });

  it('formats without losing anything, and masks without leaking the rest', () => {
    fc.assert(
      fc.property(validNir, (nir) => {
        expect(normalizeNir(formatNir(nir))).to.equal(nir);
        expect(maskNir(nir).slice(8)).to.equal(noBreak('** *** *** **'));
      }),
    );
  });
});

describe('nirBirth', () => {
  const vectors: [string, {year: string; month: string | undefined} | undefined][] = [
    ['184054008800744', {year: '84', month: '05'}],
    ['163319935101846', {year: '63', month: '01'}],
    ['250209935004473', {year: '50', month: undefined}],
    ['274627511330186', {year: '74', month: undefined}],
    ['788059910900345', undefined],
    ['7144100000123', undefined],
    ['184054008800745', undefined],
    ['', undefined],
  ];
  for (const [nir, born] of vectors)
    it(`${nir || "''"}: ${born && `${born.month ?? 'unknown month'} ${born.year}`}`, () =>
      expect(nirBirth(nir)).to.deep.equal(born));
});

describe('nirWarnings', () => {
  const own = '184054008800744';
  const vectors: [string, string, NirPerson, NirWarning[]][] = [
    ['all agrees', own, {civility: 'sir', birthDate: '1984-05-17'}, []],
    ['nothing to compare with', own, {}, []],
    ['other civility', own, {civility: 'madam', birthDate: '1984-05-17'}, ['sex_mismatch']],
    ['other month', own, {civility: 'sir', birthDate: '1984-06-17'}, ['birth_mismatch']],
    ['other year', own, {civility: 'sir', birthDate: '1985-05-17'}, ['birth_mismatch']],
    ['another century is not seen', own, {birthDate: '1884-05-17'}, []],
    ['both', own, {civility: 'madam', birthDate: '1985-05-17'}, ['sex_mismatch', 'birth_mismatch']],
    ['month + 30', '163319935101846', {birthDate: '1963-01-09'}, []],
    ['month + 30, other month', '163319935101846', {birthDate: '1963-02-09'}, ['birth_mismatch']],
    ['month unknown: year only', '250209935004473', {civility: 'madam', birthDate: '1950-11-30'}, []],
    ['month unknown, other year', '250209935004473', {birthDate: '1951-11-30'}, ['birth_mismatch']],
    ['incomplete civil status', '274627511330186', {birthDate: '1974-03-01'}, []],
    ['first digit 3', '390019934501176', {civility: 'sir', birthDate: '1990-01-02'}, ['provisional']],
    ['first digit 4, other civility', '490019934501126', {civility: 'sir'}, ['provisional', 'sex_mismatch']],
    [
      'first digit 7: nothing compared',
      '788059910900345',
      {civility: 'madam', birthDate: '2001-01-01'},
      ['provisional'],
    ],
    ['13 digits', '7144100000123', {civility: 'madam'}, ['provisional']],
    ['child, number of the parent', own, {owner: 'insured', civility: 'madam', birthDate: '2010-01-10'}, []],
    ['child, own number', '110014008801212', {owner: 'insured', birthDate: '2010-01-10'}, ['child_own_number']],
    ['child, same year only', '110014008801212', {owner: 'insured', birthDate: '2010-02-10'}, []],
    ['child of a parent with a provisional number', '390019934501176', {owner: 'insured', birthDate: '2010-01-10'}, []],
    [
      'child of 16 or 17: own number or the parent’s',
      '110014008801212',
      {owner: 'either', civility: 'madam', birthDate: '2010-01-10'},
      [],
    ],
    ['invalid number', '184054008800745', {civility: 'madam', birthDate: '1990-01-01'}, []],
    ['birth date not read yet', own, {birthDate: '17/05/19'}, []],
  ];
  it('compares every real month, written as it is or + 30, and no other', () => {
    const date = fc.tuple(fc.integer({min: 1, max: 99}), fc.integer({min: 1, max: 12}));
    const written = fc.oneof(
      fc.integer({min: 1, max: 12}),
      fc.integer({min: 20, max: 42}),
      fc.integer({min: 50, max: 99}),
    );
    fc.assert(
      fc.property(fc.constantFrom('1', '2', '3', '4', '7', '8'), date, written, (sex, [year, real], pseudo) => {
        const number = `${sex}${String(year).padStart(2, '0')}${String(pseudo).padStart(2, '0')}75115042`;
        const birthDate = `19${String(year).padStart(2, '0')}-${String(real).padStart(2, '0')}-15`;
        const hidden = pseudo > 12 && (pseudo < 31 || pseudo > 42);
        const agrees = hidden || pseudo === real || pseudo === real + 30;
        const warnings = nirWarnings(number + keyByReplacement(number), {birthDate});
        expect(warnings.includes('birth_mismatch')).to.equal(!agrees && Number(sex) <= 4);
        const child = nirWarnings(number + keyByReplacement(number), {birthDate, owner: 'insured'});
        expect(child).to.deep.equal(agrees && Number(sex) <= 4 ? ['child_own_number'] : []);
      }),
      {numRuns: 2000},
    );
  });

  it('waits for a full birth date', () => {
    for (const birthDate of ['1985-05', '1985-05-1', 'x1985-05-17', '1985-05-170'])
      expect(nirWarnings(own, {birthDate})).to.deep.equal([]);
  });

  for (const [why, nir, person, expected] of vectors) {
    it(`${why}: [${expected}]`, () => expect(nirWarnings(nir, person)).to.deep.equal(expected));
  }
});
