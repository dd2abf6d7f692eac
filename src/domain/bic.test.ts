import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {bicIbanDoubt, checkBic, isPacificBic, normalizeBic, type BicIbanDoubt} from './bic.js';

describe('checkBic', () => {
  for (const bic of [
    'ABCDFRPP',
    'ABCDFRPPXXX',
    'ABCDFR2A',
    'ABC1FRPP',
    'ABCDMCMX',
    'abcdfrpp',
    'ABCD FR PP',
    'ABCDXKPP',
  ]) {
    it(`accepts ${bic}`, () => expect(checkBic(bic)).to.equal(undefined));
  }
  const invalid: [string, string][] = [
    ['ABCDFRP', 'length'],
    ['ABCDFRPPXX', 'length'],
    ['ABCDFRPPX', 'length'],
    ['', 'length'],
    ['ABCD1RPP', 'format'],
    ['ABCDZZPP', 'format'],
    ['ABCDFRPé', 'format'],
    ['€BCDFRPP', 'format'],
    ['€ABCDFRPP', 'format'],
    ['ABCDFRP0', 'test'],
    ['ABCDFRP0XXX', 'test'],
  ];
  for (const [bic, code] of invalid) {
    it(`${bic || "''"} → ${code}`, () => expect(checkBic(bic)).to.equal(code));
  }

  it('agrees with ISO 9362 for any French code', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z0-9]{4}FR[A-Z0-9]{2,6}$/), (bic) => {
        const shaped = /^[A-Z0-9]{4}FR[A-Z0-9][A-Z1-9]([A-Z0-9]{3})?$/.test(bic);
        expect(checkBic(bic) === undefined, bic).to.equal(shaped);
      }),
      {numRuns: 500},
    );
  });
});

describe('normalizeBic', () => {
  for (const typed of [
    'ABCDFRPP',
    ' abcdfrpp ',
    'ABCD\u00a0FR PP',
    'BIC : ABCDFRPP',
    'BIC ABCDFRPP',
    'Code BIC / SWIFT : ABCDFRPP',
    'code  bic   ABCDFRPP',
    'swift\u00a0abcd-fr-pp',
  ]) {
    it(JSON.stringify(typed), () => expect(normalizeBic(typed)).to.equal('ABCDFRPP'));
  }
});

describe('bicIbanDoubt, K3 B1: never more than a doubt', () => {
  const french = 'FR7630006000011234567890189';
  const monegasque = 'MC5811222000010123456789030';
  const british = 'GB29NWBK60161331926819';
  const finnish = 'FI2112345600000785';
  const german = 'DE89370400440532013000';
  const mismatch: BicIbanDoubt = 'bic_country_mismatch';
  const pacific: BicIbanDoubt = 'pacific_account';
  const vectors: [string, string, BicIbanDoubt | undefined][] = [
    ...['FR', 'GP', 'MQ', 'GF', 'RE', 'YT', 'PM', 'BL', 'MF'].map(
      (country) => [country, french, undefined] as [string, string, undefined],
    ),
    ...['NC', 'PF', 'WF'].map((country) => [country, french, pacific] as [string, string, BicIbanDoubt]),
    ['MC', french, mismatch],
    ['DE', french, mismatch],
    ['MC', monegasque, undefined],
    ['FR', monegasque, 'monaco_french_bic'],
    ['GP', monegasque, mismatch],
    ...['GB', 'GG', 'JE', 'IM'].map((country) => [country, british, undefined] as [string, string, undefined]),
    ['GI', british, mismatch],
    ['FI', finnish, undefined],
    ['AX', finnish, undefined],
    ['SE', finnish, mismatch],
    ['DE', german, undefined],
    ['FR', german, mismatch],
    ['LT', 'ES9121000418450200051332', mismatch],
  ];
  for (const [bank, iban, expected] of vectors) {
    const told = expected ?? 'fine';
    it(`BIC of ${bank} with an IBAN of ${iban.slice(0, 2)}: ${told}`, () => {
      expect(bicIbanDoubt(`ABCD${bank}PP`, iban)).to.deep.equal(expected);
      expect(bicIbanDoubt(`abcd ${bank} ppxxx`, iban)).to.deep.equal(expected);
    });
  }

  it('says nothing while one of the two cannot be read', () => {
    expect(bicIbanDoubt('', french)).to.equal(undefined);
    expect(bicIbanDoubt('ABCDDE', french)).to.equal(undefined);
    expect(bicIbanDoubt('ABCDDEFF', '')).to.equal(undefined);
  });

  it('isPacificBic', () => {
    expect(isPacificBic('ABCDNCNX')).to.equal(true);
    expect(isPacificBic('ABCDPFTX')).to.equal(true);
    expect(isPacificBic('ABCDWFWX')).to.equal(true);
    expect(isPacificBic('ABCDREPP')).to.equal(false);
    expect(isPacificBic('NC')).to.equal(false);
  });
});
