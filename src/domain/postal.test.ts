import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {
  addressLineRoom,
  checkPostalCode,
  isCedex,
  normalizeAddressLine,
  normalizePostalCode,
  postalDepartment,
} from './postal.js';

describe('checkPostalCode', () => {
  const valid: [string, string | undefined][] = [
    // K3 A3: military sectors, Corsica, Monaco, business codes, digits of other keyboards
    ...['00595', '00100', '20137', '98000', '44021', '75755', '٤٤٠٠٠', '４４０００'].map(
      (code): [string, undefined] => [code, undefined],
    ),
    ['75001', undefined],
    ['01000', 'FR'],
    ['95880', 'FR'],
    ['20000', 'FR'],
    ['20200', 'FR'],
    ['20600', 'FR'],
    ['97110', 'FR'],
    ['97400', 'FR'],
    ['97500', 'FR'],
    ['98600', 'FR'],
    ['98714', 'FR'],
    ['98800', 'FR'],
    ['98000', 'FR'],
    ['98000', 'MC'],
    ['97400', 'RE'],
    ['44040', 'FR'],
    ['75 001', 'FR'],
    ['F-75001', 'FR'],
    ['1000', 'BE'],
    ['B-1000', 'BE'],
    ['1200', 'CH'],
    ['CH-1200', 'CH'],
    ['1234', 'LU'],
    ['L-1234', 'LU'],
    ['10115', 'DE'],
    ['28013', 'ES'],
    ['00118', 'IT'],
    ['SW1A 1AA', 'GB'],
    ['1000-001', 'PT'],
    ['00-950', 'PL'],
    ['1012 AB', 'NL'],
    ['D02 AF30', 'IE'],
    ['1', 'IS'],
    ['1234567890', 'US'],
    ...'FR MC GP MQ GF RE YT PM BL MF NC PF WF'.split(' ').map((country): [string, string] => ['98000', country]),
  ];
  for (const [code, country] of valid) {
    it(`accepts ${code} in ${country ?? 'FR by default'}`, () =>
      expect(checkPostalCode(code, country)).to.equal(undefined));
  }
  const invalid: [string, string][] = [
    ['', 'FR'],
    ['00000', 'FR'],
    ['4400', 'FR'],
    ['ABCDE', 'FR'],
    ['99999', 'FR'],
    ['96000', 'FR'],
    ['99123', 'FR'],
    ['7500', 'FR'],
    ['750011', 'FR'],
    ['7500A', 'FR'],
    ['2A000', 'FR'],
    ['75001', 'BE'],
    ['1000', 'DE'],
    ['', 'GB'],
    ['12345678901', 'US'],
    ['💶', 'GB'],
    ...'FR MC GP MQ GF RE YT PM BL MF NC PF WF BE CH LU DE ES IT'.split(' ').flatMap((country): [string, string][] => [
      ['123', country],
      ['123456', country],
      ['X12345', country],
      ['1234X', country],
      ['96000X', country],
    ]),
  ];
  for (const [code, country] of invalid) {
    it(`${code || "''"} in ${country} → format`, () => expect(checkPostalCode(code, country)).to.equal('format'));
  }

  it('agrees with the list of French departments', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9]{5}$/), (code) => {
        const department = Number(code.slice(0, 2));
        const exists = department <= 95 || department === 97 || department === 98;
        expect(checkPostalCode(code)).to.equal(exists && code !== '00000' ? undefined : 'format');
      }),
      {numRuns: 500},
    );
  });

  it('normalizes 75 001, f-75001 and sw1a  1aa', () => {
    expect(normalizePostalCode(' 75\u00a0001 ')).to.equal('75001');
    expect(normalizePostalCode('f-75001')).to.equal('75001');
    for (const typed of ['FR-75001', 'D-75001', 'DE-75001', 'E-75001', 'ES-75001', 'I-75001', 'IT-75001', 'MC-75001'])
      expect(normalizePostalCode(typed), typed).to.equal('75001');
    for (const typed of ['B-1000', 'BE-1000', 'CH-1000', 'L-1000', 'LU-1000'])
      expect(normalizePostalCode(typed), typed).to.equal('1000');
    for (const typed of ['Code postal : 75001', 'CP 75001', 'c.p. 75001', '75.001'])
      expect(normalizePostalCode(typed), typed).to.equal('75001');
    expect(normalizePostalCode('75-001', 'FR')).to.equal('75001');
    expect(normalizePostalCode('1000-001', 'PT'), 'a hyphen that counts').to.equal('1000-001');
    expect(normalizePostalCode('00-950', 'PL')).to.equal('00-950');
    expect(normalizePostalCode('12 34a')).to.equal('12 34A');
    expect(normalizePostalCode('sw1a  1aa')).to.equal('SW1A 1AA');
  });
});

describe('postalDepartment', () => {
  const vectors: [string, string | undefined][] = [
    ['44000', '44'],
    ['01000', '01'],
    ['95880', '95'],
    ['20000', '2A'],
    ['20137', '2A'],
    ['20200', '2B'],
    ['20620', '2B'],
    ['97110', '971'],
    ['97490', '974'],
    ['98714', '987'],
    ['98800', '988'],
    ['98000', undefined],
    ['98015', undefined],
    ['00100', undefined],
    ['4400', undefined],
    ['', undefined],
  ];
  for (const [code, department] of vectors)
    it(`${code || "''"}: ${department}`, () => expect(postalDepartment(code)).to.equal(department));
});

describe('address lines', () => {
  for (const town of ['NANTES CEDEX 9', 'Nantes Cedex', 'PARIS  LA DEFENSE CEDEX 02', 'CEDEX']) {
    it(`${town} is a CEDEX`, () => expect(isCedex(town)).to.equal(true));
  }
  for (const town of ['Nantes', '', 'Cedexville', 'CEDEX-sur-Mer', 'Nantes Cedex 123', 'Bucedex']) {
    it(`${town || "''"} is not`, () => expect(isCedex(town)).to.equal(false));
  }

  it('K3: say how much room an envelope has left, and are never too long', () => {
    expect(addressLineRoom('12 rue des Tanneurs')).to.equal(19);
    expect(addressLineRoom('a'.repeat(41))).to.equal(-3);
  });

  it('are stored without the label they were pasted with', () => {
    expect(normalizeAddressLine('Adresse\u00a0: 12\u202frue de l’Église')).to.equal("12 rue de l'Église");
    expect(normalizeAddressLine('12 rue des Voies : bât. B')).to.equal('12 rue des Voies : bât. B');
  });
});
