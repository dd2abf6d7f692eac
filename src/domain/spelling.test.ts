/**
 * Any spelling of one value gives the same stored value, for every kind: spaces of all sorts, dots, dashes, case, a
 * label pasted along.
 */
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import * as domain from './index.js';

/** What people put between the characters of a number, and what a PDF or a phone adds unseen. */
const gap = fc.constantFrom(
  '',
  '',
  ' ',
  '  ',
  '\u00a0',
  '\u202f',
  '\u2009',
  '\t',
  '.',
  '-',
  '\u2011',
  '\u2013',
  '\u200b',
  '\u00ad',
);
/** Between words only spaces are spelling: a dash there is part of a name. */
const space = fc.constantFrom(' ', '  ', '\u00a0', '\u202f', '\t', ' \u200b');

interface Kind {
  /** A stored value. */
  value: fc.Arbitrary<string>;
  store: (typed: string) => string;
  labels: string[];
  /** Where a gap may stand; between any two characters unless said. */
  separators?: fc.Arbitrary<string>;
  /** Upper and lower case are one. */
  anyCase?: boolean;
  words?: boolean;
}

/** Keys and check digits by big integers, apart from the code under test. */
const mod97 = (text: string) => BigInt([...text].map((c) => parseInt(c, 36).toString()).join('')) % 97n;
const two = (n: bigint) => n.toString().padStart(2, '0');
const nir = fc
  .stringMatching(/^[12]\d\d(0[1-9]|1[0-2])(0[1-9]|[1-8]\d|2A|2B)[1-9]\d\d[1-9]\d\d$/)
  .map((first) => first + two(97n - (BigInt(first.replace('2A', '19').replace('2B', '18')) % 97n)));
const german = fc.stringMatching(/^[0-9]{18}$/).map((bban) => `DE${two(98n - mod97(`${bban}DE00`))}${bban}`);
const ics = fc
  .stringMatching(/^[0-9A-Z]{6}$/)
  .map((identifier) => `FR${two(98n - mod97(`${identifier}FR00`))}ZZZ${identifier}`);
const day = fc
  .date({min: new Date('1900-01-01T00:00:00Z'), max: new Date('2026-11-22T00:00:00Z'), noInvalidDate: true})
  .map((date) => date.toISOString().slice(0, 10));
const name = fc.stringMatching(/^[A-Z][a-zéèïç]{2,7}( [A-Z][a-zéèïç]{2,7}|-[A-Z][a-z]{2,7}|'[A-Z][a-z]{2,5}){0,2}$/);

const kinds: Record<string, Kind> = {
  'a social security number': {
    value: nir,
    store: domain.normalizeNir,
    labels: ['NIR : ', 'N° de sécurité sociale : ', 'Numéro de sécu '],
    anyCase: true,
  },
  'a scheme code': {
    value: fc.stringMatching(/^[0-9]{9}$/),
    store: domain.normalizeSchemeCode,
    labels: ['Organisme de rattachement : ', 'Code organisme ', 'N° '],
  },
  'an IBAN': {
    value: german,
    store: domain.normalizeIban,
    labels: ['IBAN : ', 'IBAN ', 'Mon IBAN\u00a0: '],
    anyCase: true,
  },
  'a BIC': {
    value: fc.stringMatching(/^[A-Z]{4}FR[A-Z2-9][A-Z1-9]([A-Z0-9]{3})?$/),
    store: domain.normalizeBic,
    labels: ['BIC : ', 'BIC / SWIFT : ', 'Code BIC : '],
    anyCase: true,
  },
  'an ICS': {
    value: ics,
    store: domain.normalizeIcs,
    labels: ['ICS : ', 'ICS ', 'Identifiant créancier SEPA : '],
    anyCase: true,
  },
  'a phone number': {
    value: fc
      .stringMatching(/^0[1-5][1-9][0-9]{7}$/)
      .filter((national) => !/^0(508|590|594|596|26[239])/.test(national))
      .map((national) => `+33${national.slice(1)}`),
    store: (typed) => domain.normalizePhone(typed),
    labels: ['Tél. : ', 'Téléphone ', 'Mobile : '],
  },
  'a French postal code': {
    value: fc.stringMatching(/^(0[1-9]|[1-8][0-9]|9[0-5])[0-9]{3}$/),
    store: (typed) => domain.normalizePostalCode(typed, 'FR'),
    labels: ['Code postal : ', 'CP ', 'Code postal '],
  },
  'a birth rank': {
    value: fc.stringMatching(/^[1-9]$/),
    store: domain.normalizeBirthRank,
    labels: ['Rang : ', 'rang ', 'Rang gémellaire : '],
  },
  'a member number': {
    value: fc.stringMatching(/^[0-9A-Z]{2,32}$/),
    store: domain.normalizeMemberNumber,
    labels: ['N° d’adhérent : ', 'Numéro d’adhérent\u00a0: ', 'N° '],
    anyCase: true,
  },
  'a name': {
    value: name,
    store: domain.normalizeName,
    labels: ['Nom : ', 'Nom de naissance\u00a0: ', 'Prénom : '],
    words: true,
  },
  'a line of an address': {
    value: name.map((street) => `12 rue ${street}`),
    store: domain.normalizeAddressLine,
    labels: ['Adresse : ', 'Voie : '],
    words: true,
  },
};

/** The value with gaps, a label, and the other case where case says nothing. */
function typed({labels, anyCase, words}: Kind, value: string): fc.Arbitrary<string> {
  const characters = [...value];
  const gaps = fc.array(words ? space : gap, {minLength: characters.length, maxLength: characters.length});
  return fc
    .tuple(fc.constantFrom('', ...labels), gaps, fc.boolean(), fc.constantFrom('', ' ', '\u00a0', '\n'))
    .map(([label, between, lower, around]) => {
      const spelled = characters
        .map((character, at) =>
          words
            ? character === ' '
              ? between[at]!
              : character
            : character + (at < characters.length - 1 ? between[at]! : ''),
        )
        .join('');
      return around + label + (anyCase && lower ? spelled.toLowerCase() : spelled) + around;
    });
}

describe('any spelling of one value gives the same stored value', () => {
  for (const [what, kind] of Object.entries(kinds)) {
    it(what, () => {
      fc.assert(
        fc.property(
          kind.value.chain((value) => fc.tuple(fc.constant(value), typed(kind, value))),
          ([value, text]) => {
            expect(kind.store(text), JSON.stringify(text)).to.equal(value);
            expect(kind.store(value), 'itself').to.equal(value);
          },
        ),
        {numRuns: 400},
      );
    });
  }

  it('a birth date', () => {
    const between = fc.constantFrom('/', '.', '-', ' ', '\u00a0', '\u202f', '\u2013', ' / ', '');
    const label = fc.constantFrom('', 'Né(e) le ', 'Date de naissance : ', 'le ');
    fc.assert(
      fc.property(day, between, label, (iso, separator, before) => {
        const [year, month, date] = iso.split('-');
        expect(domain.readCivilDate(`${before}${date}${separator}${month}${separator}${year}`)).to.equal(iso);
        expect(domain.readCivilDate(`${before}${iso}`)).to.equal(iso);
      }),
      {numRuns: 400},
    );
  });
});
