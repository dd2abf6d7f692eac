/** What every function that takes typed text owes: it never throws, is stable, and says only what it documents. */
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import * as domain from './index.js';

const bits = [
  ' ',
  '\u00a0',
  '\u202f',
  '\u200b',
  '\ufeff',
  '.',
  '-',
  '/',
  ':',
  '(',
  ')',
  '(0)',
  '+',
  '+33',
  '00',
  '0',
  '1',
  '2A',
  '2b',
  'clé',
  'cl',
  'é',
  'E\u0301',
  'IBAN',
  'FR76',
  'BIC',
  'BIC:',
  'code ',
  'swift ',
  'N°',
  '#',
  'ß',
  'ŉ',
  '١',
  '💶',
  '\ud800',
  '184054008800744',
  'FR7630006000011234567890189',
  'ABCDFRPP',
  '06 39 98 12 34',
  '14/03/1958',
  '00/00/1958',
  '14 mars 1958',
  'St ',
  '１',
  '\n',
];
const pieced = fc.array(fc.constantFrom(...bits), {maxLength: 30}).map((parts) => parts.join(''));
const long = fc.oneof(
  fc.constantFrom(...bits).map((bit) => bit.repeat(Math.floor(10_000 / bit.length))),
  fc
    .tuple(fc.constantFrom(...bits), fc.constantFrom(...bits))
    .map(([a, b]) => (a + b).repeat(Math.floor(10_000 / (a + b).length))),
  fc.string({unit: 'binary', minLength: 4_000, maxLength: 5_000, size: 'max'}),
);
const anyText = fc.oneof(
  {weight: 5, arbitrary: fc.string({unit: 'binary'})},
  {weight: 15, arbitrary: pieced},
  {weight: 1, arbitrary: long},
);

const normalizers: Record<string, (text: string) => string> = {
  compact: domain.compact,
  plainText: domain.plainText,
  normalizeNir: domain.normalizeNir,
  normalizeSchemeCode: domain.normalizeSchemeCode,
  normalizeIban: domain.normalizeIban,
  normalizeBic: domain.normalizeBic,
  normalizeIcs: domain.normalizeIcs,
  normalizePhone: domain.normalizePhone,
  normalizePostalCode: domain.normalizePostalCode,
  normalizeName: domain.normalizeName,
  normalizeAddressLine: domain.normalizeAddressLine,
  normalizeBirthRank: domain.normalizeBirthRank,
  normalizeMemberNumber: domain.normalizeMemberNumber,
  normalizePassword: domain.normalizePassword,
  readOneTimeCode: domain.readOneTimeCode,
  readCivilDate: (text) => domain.readCivilDate(text) ?? '',
  readBirthDate: (text) => domain.readBirthDate(text) ?? '',
  visibleText: domain.visibleText,
  foldedWords: domain.foldedWords,
  foldedPlace: domain.foldedPlace,
};

const checks: Record<
  string,
  [check: (text: string) => string | undefined, normalize: (text: string) => string, codes: string[]]
> = {
  checkNir: [
    domain.checkNir,
    domain.normalizeNir,
    ['length', 'format', 'key_range', 'sex', 'month', 'place', 'order', 'key'],
  ],
  'checkNir, 13 digits': [
    (text) => domain.checkNir(text, {acceptProvisional13: true}),
    domain.normalizeNir,
    ['length', 'format', 'key_range', 'sex', 'month', 'place', 'order', 'key'],
  ],
  checkSchemeCode: [domain.checkSchemeCode, domain.normalizeSchemeCode, ['format', 'length']],
  checkIban: [
    domain.checkIban,
    domain.normalizeIban,
    ['format', 'country', 'not_sepa', 'length', 'checksum', 'rib_key'],
  ],
  checkBic: [domain.checkBic, domain.normalizeBic, ['format', 'length', 'test']],
  checkIcs: [domain.checkIcs, domain.normalizeIcs, ['format', 'length', 'checksum']],
  checkPhone: [domain.checkPhone, domain.normalizePhone, ['format', 'length']],
  checkMobile: [domain.checkMobile, domain.normalizePhone, ['format', 'length', 'not_mobile']],
  checkPostalCode: [domain.checkPostalCode, domain.normalizePostalCode, ['format']],
  checkBirthRank: [domain.checkBirthRank, domain.normalizeBirthRank, ['format']],
  checkMemberNumber: [domain.checkMemberNumber, domain.normalizeMemberNumber, ['format']],
  checkName: [domain.checkName, domain.normalizeName, ['format', 'too_long']],
  checkCivilDate: [
    (text) => domain.checkCivilDate(text, {min: '1900-01-01', max: '2026-11-22'}),
    (text) => domain.readCivilDate(text) ?? text,
    ['format', 'short_year', 'nonexistent', 'future', 'too_old'],
  ],
  checkBirthDate: [
    (text) => domain.checkBirthDate(text, {min: '1900-01-01', max: '2026-11-22'}),
    (text) => domain.readBirthDate(text) ?? text,
    ['format', 'short_year', 'nonexistent', 'future', 'too_old'],
  ],
};

const formatters: Record<
  string,
  [format: (text: string) => string, check: (text: string) => string | undefined, normalize: (text: string) => string]
> = {
  formatNir: [domain.formatNir, domain.checkNir, domain.normalizeNir],
  formatSchemeCode: [domain.formatSchemeCode, domain.checkSchemeCode, domain.normalizeSchemeCode],
  formatIban: [domain.formatIban, domain.checkIban, domain.normalizeIban],
  formatPhone: [domain.formatPhone, domain.checkPhone, domain.normalizePhone],
  formatCivilDate: [domain.formatCivilDate, domain.checkBirthDate, (text) => domain.readBirthDate(text) ?? text],
};

/** What a mask may show, at most: the first characters and the last ones. */
const masks: Record<string, [mask: (text: string) => string, shown: number]> = {
  maskNir: [domain.maskNir, 5],
  maskIban: [domain.maskIban, 7],
  maskPhone: [domain.maskPhone, 6],
};

describe('any text at all', () => {
  for (const [name, normalize] of Object.entries(normalizers)) {
    it(`${name} is stable on its own output`, () => {
      fc.assert(
        fc.property(anyText, (text) => {
          const once = normalize(text);
          expect(normalize(once)).to.equal(once);
        }),
        {numRuns: 300},
      );
    });
  }

  for (const [name, [check, normalize, codes]] of Object.entries(checks)) {
    it(`${name} gives a documented code, the same for the stored value`, () => {
      fc.assert(
        fc.property(anyText, (text) => {
          const code = check(text);
          if (code !== undefined) expect(codes).to.include(code);
          expect(check(normalize(text))).to.equal(code);
        }),
        {numRuns: 300},
      );
    });
  }

  for (const [name, [format, check, normalize]] of Object.entries(formatters)) {
    it(`${name} changes nothing that counts`, () => {
      fc.assert(
        fc.property(anyText, (text) => {
          expect(check(format(text))).to.equal(check(text));
          expect(normalize(format(text))).to.equal(normalize(text));
        }),
        {numRuns: 300},
      );
    });
  }

  for (const [name, [mask, shown]] of Object.entries(masks)) {
    it(`${name} shows at most ${shown} letters or digits`, () => {
      fc.assert(
        fc.property(anyText, (text) => {
          expect(mask(text).replace(/[^\p{L}\p{N}]/gu, '').length).to.be.at.most(shown);
        }),
        {numRuns: 300},
      );
    });
  }

  it('the others do not throw either', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        expect(domain.nirWarnings(text, {civility: 'sir', birthDate: other, owner: 'insured'})).to.be.an('array');
        expect(domain.bicIbanDoubt(text, other) ?? '').to.be.a('string');
        expect(domain.isPacificBic(text)).to.be.a('boolean');
        expect(domain.isCedex(text)).to.be.a('boolean');
        expect(domain.postalDepartment(text) ?? '01').to.match(/^(\d\d\d?|2[AB])$/);
        expect(domain.nirOwner({type: text, birthDate: other}, '2026-11-22')).to.be.oneOf(['own', 'insured', 'either']);
        expect(domain.birthDateWarnings({type: text, birthDate: other}, text, other)).to.be.an('array');
        expect(domain.isSamePerson({lastName: text, firstName: other, birthDate: text}, {lastName: other})).to.be.a(
          'boolean',
        );
        expect(domain.isSameInExchanges({nir: text, birthRank: other, birthDate: other}, {nir: text})).to.be.a(
          'boolean',
        );
        expect(domain.missingPhoneDigits(text)).to.be.at.most(10);
        expect(domain.passwordGaps(text, {minLength: 8, maxBytes: 72, special: true})).to.be.an('array');
        expect(domain.ageOn(text, other)).to.satisfy((age: unknown) => age === undefined || Number.isInteger(age));
        expect(domain.nirKey(text) ?? '01').to.match(/^\d\d$/);
      }),
      {numRuns: 200},
    );
  });
});
