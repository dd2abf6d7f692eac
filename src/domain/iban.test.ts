import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {
  SEPA_COUNTRIES,
  checkIban,
  ibanLengthGap,
  formatIban,
  ibanCountry,
  maskIban,
  normalizeIban,
  type IbanError,
} from './iban.js';

/** ISO 7064 mod 97-10 with one big integer. */
function mod97(text: string): bigint {
  return BigInt([...text].map((c) => parseInt(c, 36).toString()).join('')) % 97n;
}
const checkDigits = (country: string, bban: string) => (98n - mod97(`${bban}${country}00`)).toString().padStart(2, '0');

/** Clé RIB = 97 − ((89 bank + 15 branch + 3 account) mod 97), each letter counted by its own table. */
const RIB_TABLE: Record<string, string> = {
  1: 'AJ',
  2: 'BKS',
  3: 'CLT',
  4: 'DMU',
  5: 'ENV',
  6: 'FOW',
  7: 'GPX',
  8: 'HQY',
  9: 'IRZ',
};
function ribKey(bank: string, branch: string, account: string): string {
  const digits = account.replace(
    /[A-Z]/g,
    (letter) => Object.entries(RIB_TABLE).find(([, letters]) => letters.includes(letter))?.[0] ?? '?',
  );
  return (97n - ((89n * BigInt(bank) + 15n * BigInt(branch) + 3n * BigInt(digits)) % 97n)).toString().padStart(2, '0');
}

/** Published specimens, at least one per SEPA country (SWIFT IBAN registry and banks). */
const SPECIMENS: Record<string, string> = {
  AD: 'AD1200012030200359100100',
  AL: 'AL47212110090000000235698741',
  AT: 'AT611904300234573201',
  BE: 'BE68539007547034',
  BG: 'BG80BNBG96611020345678',
  CH: 'CH9300762011623852957',
  CY: 'CY17002001280000001200527600',
  CZ: 'CZ6508000000192000145399',
  DE: 'DE89370400440532013000',
  DK: 'DK5000400440116243',
  EE: 'EE382200221020145685',
  ES: 'ES9121000418450200051332',
  FI: 'FI2112345600000785',
  FR: 'FR1420041010050500013M02606',
  GB: 'GB29NWBK60161331926819',
  GI: 'GI75NWBK000000007099453',
  GR: 'GR1601101250000000012300695',
  HR: 'HR1210010051863000160',
  HU: 'HU42117730161111101800000000',
  IE: 'IE29AIBK93115212345678',
  IS: 'IS140159260076545510730339',
  IT: 'IT60X0542811101000000123456',
  LI: 'LI21088100002324013AA',
  LT: 'LT121000011101001000',
  LU: 'LU280019400644750000',
  LV: 'LV80BANK0000435195001',
  MC: 'MC5811222000010123456789030',
  MD: 'MD24AG000225100013104168',
  ME: 'ME25505000012345678951',
  MK: 'MK07250120000058984',
  MT: 'MT84MALT011000012345MTLCAST001S',
  NL: 'NL91ABNA0417164300',
  NO: 'NO9386011117947',
  PL: 'PL61109010140000071219812874',
  PT: 'PT50000201231234567890154',
  RO: 'RO49AAAA1B31007593840000',
  RS: 'RS35260005601001611379',
  SE: 'SE4550000000058398257466',
  SI: 'SI56263300012039086',
  SK: 'SK3112000000198742637541',
  SM: 'SM86U0322509800000000270100',
  VA: 'VA59001123000012345678',
};

const VALID: [string, string, string][] = [
  ['FR7699999000010000000012337', 'FR76 9999 9000 0100 0000 0012 337', 'all-digit account'],
  ['FR7699999000010001234567809', 'FR76 9999 9000 0100 0123 4567 809', 'synthetic'],
  ['FR8199999012340001234A67813', 'FR81 9999 9012 3400 0123 4A67 813', 'letter in the account'],
  ['FR439999954321ZZZZZZZZZZZ06', 'FR43 9999 9543 21ZZ ZZZZ ZZZZ Z06', 'eleven Z'],
  ['FR2199999001000S0T0U0V0W009', 'FR21 9999 9001 000S 0T0U 0V0W 009', 'S T U V W count 2 to 6'],
  ['FR1420041010050500013M02606', 'FR14 2004 1010 0505 0001 3M02 606', 'specimen of the SWIFT registry'],
  ['FR7630006000011234567890189', 'FR76 3000 6000 0112 3456 7890 189', 'specimen published for France'],
  ['MC5899999000010000000012337', 'MC58 9999 9000 0100 0000 0012 337', 'Monaco'],
];

const INVALID: [string, IbanError, string][] = [
  ['FR7699999000010000000012338', 'checksum', 'last digit changed'],
  ['FR7799999000010000000012337', 'checksum', 'check digits 77'],
  ['FR7699999000010010234567809', 'checksum', 'two digits swapped'],
  ['FR4999999000010000000012338', 'rib_key', 'mod 97 right, RIB key wrong'],
  ['FR769999900001000000001233', 'length', '26 characters'],
  ['FR76999990000100000000123370', 'length', '28 characters, mod 97 still 1'],
  ['FR0099999000010000000012337', 'checksum', 'check digits 00'],
  ['FR76O9999000010000000012337', 'format', 'letter O in the bank code'],
  ['US7699999000010000000012337', 'country', 'no IBAN country'],
  ['TN5910006035183598478831', 'not_sepa', 'outside SEPA'],
  ['', 'length', 'empty'],
  ['F', 'length', 'just begun'],
  ['FR', 'length', 'country only'],
  ['30006000011234567890189', 'country', 'RIB without FR76'],
  ['FRXX99999000010000000012337', 'format', 'letters for check digits'],
  ['FR76 9999 9000 0100 0000 0012 33é', 'format', 'accented letter'],
  ['€FR76999990000100000000123', 'format', 'a sign before'],
  ['FR76999990000100000000123€', 'format', 'a sign after'],
  ['ZZ7699999000010000000012337', 'country', 'no such country'],
];

const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));
const rib = fc.tuple(digits(5), digits(5), fc.oneof(digits(11), fc.stringMatching(/^[0-9A-Z]{11}$/)));
const frenchIban = fc.tuple(fc.constantFrom('FR', 'MC'), rib).map(([country, [bank, branch, account]]) => {
  const bban = `${bank}${branch}${account}${ribKey(bank, branch, account)}`;
  return country + checkDigits(country, bban) + bban;
});

describe('checkIban', () => {
  for (const [iban, shown, why] of VALID) {
    it(`accepts ${shown} (${why})`, () => {
      expect(checkIban(iban)).to.equal(undefined);
      expect(checkIban(shown)).to.equal(undefined);
    });
  }
  for (const [country, iban] of Object.entries(SPECIMENS)) {
    it(`accepts ${iban} (${country})`, () => expect(checkIban(iban)).to.equal(undefined));
  }
  for (const [iban, code, why] of INVALID) {
    it(`${iban || "''"} → ${code} (${why})`, () => expect(checkIban(iban)).to.equal(code));
  }

  it('knows that French overseas accounts and those of Åland have no prefix of their own', () => {
    for (const country of 'AX BL GF GP MF MQ NC PF PM RE TF WF YT'.split(' ')) {
      expect(checkIban(`${country}7699999000010000000012337`), country).to.equal('country');
    }
  });

  it('the specimens cover the 41 SEPA countries and Gibraltar', () => {
    expect(SEPA_COUNTRIES).to.have.lengthOf(41);
    expect(Object.keys(SPECIMENS).sort()).to.deep.equal([...SEPA_COUNTRIES, 'GI'].sort());
  });

  it('accepts every French or Monegasque account with the right keys', () => {
    fc.assert(
      fc.property(frenchIban, (iban) => void expect(checkIban(iban)).to.equal(undefined)),
      {numRuns: 1000},
    );
  });

  it('an all-digit French account always has check digits 76, a Monegasque one 58', () => {
    fc.assert(
      fc.property(digits(5), digits(5), digits(11), (bank, branch, account) => {
        const bban = `${bank}${branch}${account}${ribKey(bank, branch, account)}`;
        expect(checkIban(`FR76${bban}`)).to.equal(undefined);
        expect(checkIban(`MC58${bban}`)).to.equal(undefined);
      }),
    );
  });

  it('says rib_key when only the RIB key is wrong, whatever the key', () => {
    fc.assert(
      fc.property(rib, fc.integer({min: 0, max: 99}), ([bank, branch, account], key) => {
        const written = String(key).padStart(2, '0');
        const right = Number(ribKey(bank, branch, account));
        fc.pre(key % 97 !== right % 97);
        const bban = `${bank}${branch}${account}${written}`;
        for (const country of ['FR', 'MC'])
          expect(checkIban(country + checkDigits(country, bban) + bban)).to.equal('rib_key');
      }),
    );
  });

  it('agrees with mod 97 for every specimen with other check digits', () => {
    for (const iban of Object.values(SPECIMENS)) {
      for (let check = 0; check <= 99; check++) {
        const other = iban.slice(0, 2) + String(check).padStart(2, '0') + iban.slice(4);
        if (other !== iban) expect(checkIban(other), other).to.equal('checksum');
      }
    }
  });

  it('catches every single wrong character and every swap of neighbours', () => {
    fc.assert(
      fc.property(frenchIban, fc.integer({min: 4, max: 26}), fc.integer({min: 1, max: 9}), (iban, at, shift) => {
        const char = iban.charAt(at);
        fc.pre(/\d/.test(char));
        expect(checkIban(iban.slice(0, at) + ((Number(char) + shift) % 10) + iban.slice(at + 1))).not.to.equal(
          undefined,
        );
        const next = iban.charAt(at + 1);
        if (next && next !== char)
          expect(checkIban(iban.slice(0, at) + next + char + iban.slice(at + 2))).not.to.equal(undefined);
      }),
      {numRuns: 500},
    );
  });

  it('does not judge a foreign account by a national sum', () => {
    const bban = '539007547035'; // Belgian, wrong national key
    expect(checkIban(`BE${checkDigits('BE', bban)}${bban}`)).to.equal(undefined);
  });
});

describe('normalizeIban', () => {
  const spellings = [
    'FR76 3000 6000 0112 3456 7890 189',
    'fr7630006000011234567890189',
    'FR76-3000-6000-0112-3456-7890-189',
    'FR76.3000.6000.0112.3456.7890.189',
    'FR76\u00a03000\u202f6000\u20090112\u20073456\ufeff7890\t189',
    'IBAN : FR76 3000 6000 0112 3456 7890 189',
    'IBAN FR7630006000011234567890189',
    'IBAN : FR76 3000 6000 0112 3456 7890 189 BIC : ABCDFRPP',
    'BIC : ABCDFRPP - IBAN : FR76 3000 6000 0112 3456 7890 189',
    'Mon compte : FR76 3000 6000 0112 3456 7890 189',
    'IBAN (International Bank Account Number) : FR76 3000 6000 0112 3456 7890 189',
  ];
  for (const spelling of spellings) {
    it(JSON.stringify(spelling), () => expect(normalizeIban(spelling)).to.equal('FR7630006000011234567890189'));
  }

  it('keeps the letters BIC inside an account', () => {
    expect(normalizeIban('IBAN : FR76 9999 9000 01BI C000 0012 337')).to.equal('FR769999900001BIC0000012337');
  });

  it('gives one stored value for any spelling', () => {
    const separator = fc.constantFrom('', ' ', '\u00a0', '\u202f', '-', '.', '\t', '\u200b');
    const typed = fc.tuple(
      frenchIban,
      fc.array(separator, {minLength: 27, maxLength: 27}),
      fc.boolean(),
      fc.constantFrom('', 'IBAN : ', 'Iban\u00a0:', 'iban '),
    );
    fc.assert(
      fc.property(typed, ([iban, between, lower, label]) => {
        const text = label + [...iban].map((c, i) => (lower ? c.toLowerCase() : c) + between[i]).join('');
        expect(normalizeIban(text)).to.equal(iban);
      }),
      {numRuns: 500},
    );
  });
});

describe('showing an IBAN', () => {
  const noBreak = (text: string) => text.replaceAll(' ', '\u00a0');
  for (const [iban, shown] of VALID) {
    it(`shows ${shown}`, () => expect(formatIban(iban)).to.equal(noBreak(shown)));
  }

  it('masks all but the first four and the last three', () => {
    expect(maskIban('FR76 3000 6000 0112 3456 7890 189')).to.equal(noBreak('FR76 •••• •••• •••• •••• •••• 189'));
    expect(maskIban('BE68539007547034')).to.equal(noBreak('BE68 •••• •••• •034'));
  });

  it('gives back what it cannot read, and masks it whole', () => {
    for (const text of [
      'FR76 3',
      `FR76${'0'.repeat(10)}`,
      `FR76${'0'.repeat(31)}`,
      '€FR7630006000011234567890189',
      '(FR76 3000 6000 0112 34)',
    ])
      expect(formatIban(text)).to.equal(text);
    expect(maskIban('FR76 3')).to.equal('•••• •');
  });

  it('shows the shortest and the longest', () => {
    expect(formatIban('NO9386011117947')).to.equal(noBreak('NO93 8601 1117 947'));
    expect(formatIban(`XX00${'1'.repeat(30)}`)).to.equal(noBreak('XX00 1111 1111 1111 1111 1111 1111 1111 11'));
  });

  it('formats without losing anything, and masks twenty characters', () => {
    fc.assert(
      fc.property(frenchIban, (iban) => {
        expect(normalizeIban(formatIban(iban))).to.equal(iban);
        expect(maskIban(iban).replaceAll('\u00a0', '')).to.equal(
          `${iban.slice(0, 4)}${'•'.repeat(20)}${iban.slice(-3)}`,
        );
      }),
    );
  });

  it('ibanCountry reads the first two letters', () => {
    expect(ibanCountry('fr76 3')).to.equal('FR');
    expect(ibanCountry('FR')).to.equal('FR');
    expect(ibanCountry('F')).to.equal(undefined);
    expect(ibanCountry('7630')).to.equal(undefined);
    expect(ibanCountry('FRANCE')).to.equal(undefined);
  });
});

describe('A11a: the keys 98, 99 and 00 of a RIB do not exist', () => {
  /** Any account whose key is told by mod 97 alone, with check digits that fit it. */
  const account = (key: string) => {
    const bban = `1009240508${'9S0EWB303NF'}${key}`;
    const figures = `${bban}FR00`.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
    return `FR${String(98n - (BigInt(figures) % 97n)).padStart(2, '0')}${bban}`;
  };
  const keys = Array.from({length: 100}, (_, key) => String(key).padStart(2, '0'));

  it('one key of a hundred is right', () => {
    expect(keys.filter((key) => checkIban(account(key)) === undefined)).to.have.length(1);
    expect(checkIban('FR5201092405089S0EWB303NF99')).to.equal('rib_key');
  });
});

describe('ibanLengthGap W12', () => {
  const vectors: [string, ReturnType<typeof ibanLengthGap>][] = [
    ['FR76 3000 6000 0112 3456 7890 1', {missing: 2, expected: 27}],
    ['FR7630006000011234567890189 00', {missing: -2, expected: 27}],
    ['BE68 5390 0754 703', {missing: 1, expected: 16}],
    ['FR', {missing: 25, expected: 27}],
    ['ZZ12', undefined],
    ['', undefined],
  ];
  for (const [typed, gap] of vectors) it(typed || "''", () => expect(ibanLengthGap(typed)).to.deep.equal(gap));

  it('K6: an IBAN in full width or with Arabic digits is read', () => {
    const french = 'FR7630006000011234567890189';
    const wide = [...french].map((sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).join('');
    const arabic = french.replace(/\d/g, (figure) => String.fromCharCode(0x660 + Number(figure)));
    for (const typed of [wide, arabic]) expect(normalizeIban(typed)).to.equal(french);
  });
});
