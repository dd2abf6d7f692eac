import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {
  checkMobile,
  checkPhone,
  formatPhone,
  maskPhone,
  missingPhoneDigits,
  normalizePhone,
  type MobileError,
  type PhoneOptions,
} from './phone.js';
import {formatStoredPhone} from './stored-phone.js';

const noBreak = (text: string) => text.replaceAll(' ', '\u00a0');

describe('normalizePhone', () => {
  const vectors: [string, string][] = [
    ['06 39 98 12 34', '+33639981234'],
    ['+33639981234', '+33639981234'],
    ['0033 6 39 98 12 34', '+33639981234'],
    ['+33 (0)6 39 98 12 34', '+33639981234'],
    ['+33 (0) 6 39 98 12 34', '+33639981234'],
    ['(+33) 6 39 98 12 34', '+33639981234'],
    ['+33 06 39 98 12 34', '+33639981234'],
    ['0033 (0)6.39.98.12.34', '+33639981234'],
    ['33639981234', '+33639981234'],
    ['06-39-98-12-34', '+33639981234'],
    ['06/39/98/12/34', '+33639981234'],
    ['(06) 39 98 12 34', '+33639981234'],
    ['\u202a06\u00a039\u202f98\u200912 34\u202c', '+33639981234'],
    ['Tél. : 06 39 98 12 34', '+33639981234'],
    ['tel:+33639981234', '+33639981234'],
    ['Mobile 06 39 98 12 34', '+33639981234'],
    ['01.99.00.12.34', '+33199001234'],
    ['0590 12 34 56', '+590590123456'],
    ['06 90 12 34 56', '+590690123456'],
    ['0691123456', '+590691123456'],
    ['0694 12 34 56', '+594694123456'],
    ['0696 12 34 56', '+596696123456'],
    ['0697123456', '+596697123456'],
    ['0692 12 34 56', '+262692123456'],
    ['0693 12 34 56', '+262693123456'],
    ['0639 01 23 45', '+262639012345'],
    ['0262 12 34 56', '+262262123456'],
    ['0269 61 23 45', '+262269612345'],
    ['0508 41 23 45', '+508412345'],
    ['0594 12 34 56', '+594594123456'],
    ['0596 12 34 56', '+596596123456'],
    ['0263 12 34 56', '+262263123456'],
    ['0709 00 12 34', '+590709001234'],
    ['0709 10 12 34', '+596709101234'],
    ['0709 20 12 34', '+262709201234'],
    ['0709 30 12 34', '+594709301234'],
    ['0709 33 12 34', '+594709331234'],
    ['0709 34 12 34', '+33709341234'],
    ['0709 35 12 34', '+262709351234'],
    ['0709 37 12 34', '+262709371234'],
    ['0709 38 12 34', '+33709381234'],
    ['0708 45 12 34', '+508708451234'],
    ['0708 50 12 34', '+508708501234'],
    ['0708 60 12 34', '+33708601234'],
    ['06 12 59 06 94', '+33612590694'],
    ['01 70 90 70 84', '+33170907084'],
    ['+594 694 12 34 56', '+594694123456'],
    ['+596 0696 12 34 56', '+596696123456'],
    ['+262 (0)692 12 34 56', '+262692123456'],
    ['+1 (202) 555-0123', '+12025550123'],
    ['+351 (0)21 123 4567', '+351211234567'],
    ['+32 470 33 59 06', '+32470335906'],
    ['+290 22 345', '+29022345'],
    ['+683 4002', '+6834002'],
    ['00 683 40 02 12', '+683400212'],
    ['+123456789012345', '+123456789012345'],
    ['00 1234 5678 9012 345', '+123456789012345'],
    ['06|39|98|12|34', '+33639981234'],
    ['+590 690 12 34 56', '+590690123456'],
    ['+590 (0)690 12 34 56', '+590690123456'],
    ['+590 0690 12 34 56', '+590690123456'],
    ['+33 690 12 34 56', '+590690123456'],
    ['00 262 692 12 34 56', '+262692123456'],
    ['+508 41 23 45', '+508412345'],
    ['+687 75 12 34', '+687751234'],
    ['+689 87 12 34 56', '+68987123456'],
    ['+681 82 12 34', '+681821234'],
    ['+377 93 12 34 56', '+37793123456'],
    ['+32 470 12 34 56', '+32470123456'],
    ['+49 (0)151 23456789', '+4915123456789'],
    ['0041 79 123 45 67', '+41791234567'],
    ['+44 (0)20 7946 0018', '+442079460018'],
    ['0044 (0)20 7946 0018', '+442079460018'],
    ['+7 (0)916 123 45 67', '+79161234567'],
    ['+91 (0)98765 43210', '+919876543210'],
    ['+1 (0)202 555 0123', '+12025550123'],
    // K4 P1: the figure that only serves inside the country goes
    ['+32 0470 12 34 56', '+32470123456'],
    ['+32 (0)470 12 34 56', '+32470123456'],
    ['0032 0470 12 34 56', '+32470123456'],
    ['+377 06 12 34 56 78', '+377612345678'],
    ['+41 079 123 45 67', '+41791234567'],
    ['+49 0151 23456789', '+4915123456789'],
    ['+44 07911 123456', '+447911123456'],
    ['+31 06 12345678', '+31612345678'],
    ['+212 0612 345678', '+212612345678'],
    ['+213 0551 23 45 67', '+213551234567'],
    ['+216 20 123 456', '+21620123456'],
    ['+90 0501 234 56 78', '+905012345678'],
    ['+351 912 345 678', '+351912345678'],
    ['+48 512 345 678', '+48512345678'],
    ['+353 085 012 3456', '+353850123456'],
    ['+61 0412 345 678', '+61412345678'],
    ['+81 090 1234 5678', '+819012345678'],
    ['+36 06 20 123 4567', '+36201234567'],
    ['+36 06 1 234 5678', '+3612345678'],
    ['+36 20 123 4567', '+36201234567'],
    ['+7 8 912 345 67 89', '+79123456789'],
    ['+7 912 345 67 89', '+79123456789'],
    ['+7 8 701 123 45 67', '+77011234567'],
    ['+370 8 612 34567', '+37061234567'],
    ['+375 8 029 123 45 67', '+375291234567'],
    ['+52 1 222 123 4567', '+522221234567'],
    // these keep their 0
    ['+39 06 1234 5678', '+390612345678'],
    ['+39 (0)6 1234 5678', '+390612345678'],
    ['+39 312 345 6789', '+393123456789'],
    ['+378 0549 886377', '+3780549886377'],
    ['+225 01 23 45 67 89', '+2250123456789'],
    ['+241 06 03 12 34', '+24106031234'],
    ['+242 06 123 4567', '+242061234567'],
    ['+229 01 95 12 34 56', '+2290195123456'],
    // overseas, as France: 0 or (0) after the code
    ['+590 (0)690 00 12 34', '+590690001234'],
    ['+594 0694 20 12 34', '+594694201234'],
    ['+596 (0) 696 20 12 34', '+596696201234'],
    ['+262 0692 12 34 56', '+262692123456'],
    ['00 33 6 39 98 12 34', '+33639981234'],
    ['0033 (0) 6 39 98 12 34', '+33639981234'],
    // K6 G1, G3: digits of other keyboards
    ['٠٦ ٣٩ ٩٨ ١٢ ٣٤', '+33639981234'],
    ['۰۶۳۹۹۸۱۲۳۴', '+33639981234'],
    ['０６　３９　９８　１２　３４', '+33639981234'],
    ['＋３３（０）６３９９８１２３４', '+33639981234'],
  ];
  for (const [typed, stored] of vectors) {
    it(`${JSON.stringify(typed)} → ${stored}`, () => {
      expect(normalizePhone(typed)).to.equal(stored);
      expect(checkPhone(typed)).to.equal(undefined);
    });
  }

  it('gives back what it cannot read, without separators', () => {
    expect(normalizePhone('06 39 98')).to.equal('063998');
    expect(normalizePhone('00 12 34 56 78')).to.equal('0012345678');
    expect(normalizePhone('')).to.equal('');
  });

  it('reads a local number of a place with its own plan when told where', () => {
    const vectors: [PhoneOptions['defaultCountry'], string, string][] = [
      ['NC', '75 12 34', '+687751234'],
      ['PF', '87 12 34 56', '+68987123456'],
      ['WF', '82 12 34', '+681821234'],
      ['PM', '41 23 45', '+508412345'],
      ['MC', '93 12 34 56', '+37793123456'],
    ];
    for (const [defaultCountry, typed, stored] of vectors)
      expect(normalizePhone(typed, {defaultCountry})).to.equal(stored);
    expect(normalizePhone('06 39 98 12 34', {defaultCountry: 'NC'})).to.equal('+33639981234');
    expect(normalizePhone('06 12 34 56 78', {defaultCountry: 'MC'})).to.equal('+377612345678');
    expect(normalizePhone('01 99 00 12 34', {defaultCountry: 'MC'})).to.equal('+33199001234');
    expect(normalizePhone('6 12 34 56 78', {defaultCountry: 'MC'})).to.equal('+377612345678');
    expect(checkPhone('75 12 34')).to.equal('length');
    for (const defaultCountry of ['NC', 'WF', 'PM', 'PF', 'MC'] as const) {
      expect(checkPhone('75 12 3', {defaultCountry}), defaultCountry).to.equal('length');
      expect(checkPhone('x75 12 34 5678', {defaultCountry}), defaultCountry).to.equal('format');
      expect(checkPhone('75 12 34 56 78 9', {defaultCountry}), defaultCountry).to.equal('format');
    }
    expect(checkPhone('75 12 34 5', {defaultCountry: 'MC'})).to.equal('length');
    expect(checkPhone('75 12 34 56 78', {defaultCountry: 'MC'})).to.equal('format');
  });
});

describe('checkPhone and checkMobile', () => {
  for (const typed of [
    '06 39 98 12 34',
    '+33639981234',
    '0033 6 39 98 12 34',
    '07 39 98 12 34',
    '0690 12 34 56',
    '+262 639 01 23 45',
    '+687 75 12 34',
    '+32 470 12 34 56',
  ]) {
    it(`accepts ${typed} for an SMS`, () => expect(checkMobile(typed)).to.equal(undefined));
  }
  const invalid: [string, MobileError][] = [
    ['01 99 00 12 34', 'not_mobile'],
    ['01.99.00.12.34', 'not_mobile'],
    ['09 72 00 12 34', 'not_mobile'],
    ...['0590', '0594', '0596', '0262'].map((prefix): [string, MobileError] => [`${prefix} 12 34 56`, 'not_mobile']),
    ...['590', '594', '596', '262'].flatMap((code): [string, MobileError][] => [
      [`+${code} 690 12 34 5`, 'length'],
      [`+${code} 690 12 34 567`, 'length'],
      [`00${code} 690 12`, 'length'],
      [`+${code} 0 0 690 12 34`, 'length'],
    ]),
    ['+33 012 34 56 78', 'length'],
    ['+32 47 €', 'format'],
    ['1 06 39 98 12 34', 'format'],
    ['06 39 98 12 34 0033', 'length'],
    ['+1234567890123456', 'length'],
    ['+29022', 'length'],
    ['00 32 47 01 2', 'length'],
    ['06 39 98 12 3', 'length'],
    ['06 39 98 12 345', 'length'],
    ['+33 6 39 98 12 3', 'length'],
    ['0033 6 39 98', 'length'],
    ['+590 690 12', 'length'],
    ['639981234', 'length'],
    ['', 'length'],
    ['+', 'length'],
    ['+32', 'length'],
    ['+32 000 000', 'length'],
    ['+3247012345678901', 'length'],
    ['0039981234', 'format'],
    ['00 12 34 56 78', 'format'],
    ['+0639981234', 'format'],
    ['6639981234', 'format'],
    ['06 39 98 12 3O', 'format'],
    ['06 39 98 12 34 poste 5', 'format'],
    ['jean@example.fr', 'format'],
  ];
  for (const [typed, code] of invalid) {
    it(`${typed || "''"} → ${code}`, () => {
      expect(checkMobile(typed)).to.equal(code);
      expect(checkPhone(typed)).to.equal(code === 'not_mobile' ? undefined : code);
    });
  }
});

describe('any French number', () => {
  const number = fc.stringMatching(/^0[1-9][0-9]{8}$/);
  const prefix = fc.constantFrom('0', '+33', '0033', '33', '+33 (0)', '0033 (0)', '+33 0', '(0');
  const separators = fc.array(fc.constantFrom('', ' ', '.', '-', '\u00a0', '\u202f', '/'), {
    minLength: 9,
    maxLength: 9,
  });

  it('has one stored value for any spelling', () => {
    fc.assert(
      fc.property(number, prefix, separators, (national, start, between) => {
        const text =
          start +
          Array.from(national.slice(1), (digit, at) => (between[at] ?? '') + digit).join('') +
          (start === '(0' ? ')' : '');
        expect(normalizePhone(text)).to.equal(normalizePhone(national));
        expect(checkPhone(text)).to.equal(undefined);
      }),
      {numRuns: 500},
    );
  });

  it('keeps its nine digits, and is read again from what is shown', () => {
    fc.assert(
      fc.property(number, (national) => {
        const stored = normalizePhone(national);
        expect(stored).to.match(/^\+(33|590|594|596|262|508)/);
        expect(stored.endsWith(national.slice(national.startsWith('0508') ? 4 : 1))).to.equal(true);
        expect(normalizePhone(formatPhone(stored))).to.equal(stored);
        expect(formatPhone(stored).replaceAll('\u00a0', '')).to.equal(national);
      }),
      {numRuns: 1000},
    );
  });

  it('is for an SMS when it begins with 06 or 07; 0508 (Saint-Pierre-et-Miquelon) does not tell', () => {
    fc.assert(
      fc.property(
        number.filter((national) => !national.startsWith('0508')),
        (national) => void expect(checkMobile(national)).to.equal(/^0[67]/.test(national) ? undefined : 'not_mobile'),
      ),
    );
  });

  it('lacks as many digits as were cut', () => {
    fc.assert(
      fc.property(number, fc.integer({min: 2, max: 10}), (national, kept) => {
        expect(missingPhoneDigits(national.slice(0, kept))).to.equal(10 - kept);
        expect(missingPhoneDigits(`+33 ${national.slice(1, kept)}`)).to.equal(10 - kept);
      }),
    );
  });
});

describe('showing a phone number', () => {
  const vectors: [string, string, string][] = [
    ['+33639981234', '06 39 98 12 34', '06 •• •• •• 34'],
    ['0199001234', '01 99 00 12 34', '01 •• •• •• 34'],
    ['+590690123456', '06 90 12 34 56', '06 •• •• •• 56'],
    ['+508412345', '05 08 41 23 45', '05 •• •• •• 45'],
    ['+32470123456', '+32 470 12 34 56', '+32 ••• •• •• 56'],
    ['+687751234', '+687 75 12 34', '+687 •• •• 34'],
    ['+37793123456', '+377 93 12 34 56', '+377 •• •• •• 56'],
    ['+12025550123', '+1 20 25 55 01 23', '+1 •• •• •• •• 23'],
    ['+441632960123', '+44 16 32 96 01 23', '+44 •• •• •• •• 23'],
    ['+61491570156', '+61 491 57 01 56', '+61 ••• •• •• 56'],
    ['+66812345678', '+66 812 34 56 78', '+66 ••• •• •• 78'],
    ['+79161234567', '+7 91 61 23 45 67', '+7 •• •• •• •• 67'],
    ['+50937123456', '+509 37 12 34 56', '+509 •• •• •• 56'],
    ['+508708451234', '07 08 45 12 34', '07 •• •• •• 34'],
    ['+594694123456', '06 94 12 34 56', '06 •• •• •• 56'],
    ['+596696123456', '06 96 12 34 56', '06 •• •• •• 56'],
    ['+262639981234', '+262 639 98 12 34', '+262 ••• •• •• 34'],
  ];
  for (const [stored, shown, hidden] of vectors) {
    it(`${stored}: ${shown}, ${hidden}`, () => {
      expect(formatPhone(stored)).to.equal(noBreak(shown));
      expect(maskPhone(stored)).to.equal(noBreak(hidden));
      expect(normalizePhone(formatPhone(stored))).to.equal(normalizePhone(stored));
    });
  }

  it('knows how long each calling code is (ITU E.164)', () => {
    const short = new Set(
      [
        '1 7 20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58',
        '60 61 62 63 64 65 66 81 82 84 86 90 91 92 93 94 95 98',
      ].flatMap((codes) => codes.split(' ')),
    );
    for (let start = 100; start <= 999; start++) {
      const code =
        [1, 2].map((length) => String(start).slice(0, length)).find((prefix) => short.has(prefix)) ?? String(start);
      const shown = formatPhone(`+${start}2123456`);
      if (!['33', '590', '594', '596', '262'].includes(code))
        expect(shown.split('\u00a0')[0], shown).to.equal(`+${code}`);
    }
  });

  it('gives back what it cannot read, and masks it whole', () => {
    expect(formatPhone('06 39')).to.equal('06 39');
    expect(maskPhone('06 39')).to.equal('•• ••');
  });
});

describe('missingPhoneDigits', () => {
  const vectors: [string, number][] = [
    ['06 39 98 1', 3],
    ['06 39 98 12 34', 0],
    ['06 39 98 12 345', -1],
    ['06 39 98 12 34 56 7', -3],
    ['+33 6 39 98 12 34 5', -1],
    ['+33 6 39 98 1', 3],
    ['+33 (0)6 39 98 1', 3],
    ['+590 690', 6],
    ['0033 6 39', 6],
    ['+33', 9],
    ['+594 694', 6],
    ['+596 696', 6],
    ['+262 692', 6],
    ['+33 6 39 x', 0],
    ['x+33 6 39', 0],
    ['+32 33 6 39', 0],
    ['+32 470', 0],
    ['', 0],
    ['abc', 0],
    ['06 39 €', 0],
    ['0 800', 6],
    ['1', 9],
    ['639981234', 1],
  ];
  for (const [typed, missing] of vectors) {
    it(`${typed || "''"} → ${missing}`, () => expect(missingPhoneDigits(typed)).to.equal(missing));
  }
});

describe('formatStoredPhone', () => {
  for (const number of ['+33639981234', '+262262123456', '+508410000', '+32470123456', '+14155550100', '+3225551234']) {
    it(`writes ${number} as formatPhone does`, () => expect(formatStoredPhone(number)).to.equal(formatPhone(number)));
  }

  it('groups a French number that was stored with its 0, and leaves others as they are', () => {
    expect(formatStoredPhone('0969391234')).to.equal(formatPhone('0969391234'));
    for (const text of ['3639', '09 69 39 12 34', '']) expect(formatStoredPhone(text)).to.equal(text);
  });
});
