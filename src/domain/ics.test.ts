import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {checkIcs, normalizeIcs} from './ics.js';

/** Check digits over the national identifier, the country and 00, with one big integer. */
function checkDigits(country: string, identifier: string): string {
  const number = BigInt([...`${identifier}${country}00`].map((c) => parseInt(c, 36).toString()).join(''));
  return (98n - (number % 97n)).toString().padStart(2, '0');
}

describe('checkIcs', () => {
  for (const ics of [
    'FR72ZZZ123456',
    'FR72ABC123456',
    'FR53ZZZ999999',
    'FR33ZZZ8A1B2C',
    'DE98ZZZ09999999999',
    'fr72 zzz 123456',
    `XX${checkDigits('XX', '1')}ZZZ1`,
    `XX${checkDigits('XX', '1'.repeat(28))}ZZZ${'1'.repeat(28)}`,
  ]) {
    it(`accepts ${ics}`, () => expect(checkIcs(ics)).to.equal(undefined));
  }
  const invalid: [string, string][] = [
    ['FR71ZZZ123456', 'checksum'],
    ['FR00ZZZ123456', 'checksum'],
    ['FR72ZZZ12345', 'length'],
    ['FR72ZZZ1234567', 'length'],
    ['', 'format'],
    ['72ZZZ123456', 'format'],
    ['FR72ZZZ', 'format'],
    ['FR72ZZZ12345€', 'format'],
    [`XX00ZZZ${'1'.repeat(29)}`, 'format'],
  ];
  for (const [ics, code] of invalid) {
    it(`${ics || "''"} → ${code}`, () => expect(checkIcs(ics)).to.equal(code));
  }

  it('agrees with a computation on big integers, whatever the business code', () => {
    const parts = fc.tuple(
      fc.stringMatching(/^[A-Z0-9]{3}$/),
      fc.stringMatching(/^[0-9A-Z]{6}$/),
      fc.integer({min: 0, max: 99}),
    );
    fc.assert(
      fc.property(parts, ([business, identifier, digits]) => {
        const right = checkDigits('FR', identifier);
        expect(checkIcs(`FR${right}${business}${identifier}`)).to.equal(undefined);
        const other = String(digits).padStart(2, '0');
        if (other !== right) expect(checkIcs(`FR${other}${business}${identifier}`)).to.equal('checksum');
      }),
      {numRuns: 500},
    );
  });

  for (const typed of [
    ' fr72\u00a0zzz 123456',
    'ICS : FR72ZZZ123456',
    'ICS FR72 ZZZ 123456',
    'ICS n° FR72ZZZ123456',
    'Identifiant créancier SEPA : FR72ZZZ123456',
  ]) {
    it(`${typed} is stored FR72ZZZ123456`, () => expect(normalizeIcs(typed)).to.equal('FR72ZZZ123456'));
  }
});
