import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {
  KNOWN_SCHEMES,
  checkSchemeCode,
  formatSchemeCode,
  normalizeSchemeCode,
  schemeCodeParts,
  schemeCodeWarning,
} from './scheme-code.js';

describe('checkSchemeCode', () => {
  for (const code of ['014913421', '01 491 3421', '024400000', '919930000', '00 491 3421']) {
    it(`accepts ${code}`, () => expect(checkSchemeCode(code)).to.equal(undefined));
  }
  const invalid: [string, string][] = [
    ['14913421', 'length'],
    ['0149134210', 'length'],
    ['O14913421', 'format'],
    ['', 'length'],
    ['01 491 342X', 'format'],
  ];
  for (const [code, error] of invalid) {
    it(`${code || "''"} → ${error}`, () => expect(checkSchemeCode(code)).to.equal(error));
  }

  it('agrees with the definition: nine digits', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9]{0,12}$/), (digits) => {
        expect(checkSchemeCode(digits)).to.equal(digits.length === 9 ? undefined : 'length');
      }),
    );
  });
});

describe('schemeCodeWarning', () => {
  it('00 491 3421 → unknown_regime', () => expect(schemeCodeWarning('00 491 3421')).to.equal('unknown_regime'));
  it('knows each régime once, by two digits', () => {
    expect(KNOWN_SCHEMES.filter((scheme) => /^[0-9]{2}$/.test(scheme))).to.have.lengthOf(22);
    expect(new Set(KNOWN_SCHEMES)).to.have.lengthOf(22);
    for (const scheme of ['11', '13', '18', '50', '89', '96', '98'])
      expect(schemeCodeWarning(`${scheme}4913421`)).to.equal('unknown_regime');
  });
  it('is silent on known régimes and on codes that are not well formed', () => {
    for (const scheme of KNOWN_SCHEMES) expect(schemeCodeWarning(`${scheme}4913421`)).to.equal(undefined);
    expect(schemeCodeWarning('00')).to.equal(undefined);
  });
});

describe('spellings of a scheme code', () => {
  it('are stored as nine digits', () => {
    for (const typed of [
      '01 491 3421',
      '01-491-3421',
      '01/491/3421',
      '01 | 491 | 3421',
      'Code organisme : 01 491 3421',
      'N° 014913421',
      '01\u00a0491\u202f3421',
    ]) {
      expect(normalizeSchemeCode(typed), typed).to.equal('014913421');
    }
  });

  it('formats 01 491 3421 and splits it', () => {
    expect(formatSchemeCode('014913421')).to.equal('01\u00a0491\u00a03421');
    expect(formatSchemeCode('0149')).to.equal('0149');
    expect(schemeCodeParts('01 491 3421')).to.deep.equal({scheme: '01', fund: '491', centre: '3421'});
    expect(schemeCodeParts('0149')).to.equal(undefined);
  });
});
