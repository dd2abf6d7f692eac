import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {readOneTimeCode} from './one-time-code.js';

describe('readOneTimeCode', () => {
  const vectors: [string, string][] = [
    ['123456', '123456'],
    ['012345', '012345'],
    [' 123 456 ', '123456'],
    ['123\u00a0456', '123456'],
    ['1 2 3 4 5 6', '123456'],
    ['123-456', '123456'],
    ['Votre code est 123 456 !', '123456'],
    ['Votre code est 123456. Il est valable 10 minutes.', '123456'],
    ['123456\n10 minutes', '123456'],
    ['Appelez le 0 800 123 456 si vous n’avez rien demandé. Code : 987654', '987654'],
    ['Code 987 654 (aide au 01 99 00 12 34)', '987654'],
    ['Votre code : 123456\n\n@example.fr #123456', '123456'],
    ['Dossier 222333, code ci-dessous\n@example.fr #123456', '123456'],
    ['Dossier 22 33 44, code 123456', '123456'],
    // K8 O2: every way an SMS brings a code
    ['Code pour la carte 497010******6789 : 287633, valable 3 minutes', '287633'],
    ['Code pour la carte 497010XXXXXX6789 : 287633', '287633'],
    ['Paiement carte **** 678901 : code 287633', '287633'],
    ['287633 est votre code pour le dossier 222333', '287633'],
    ['287633 is your verification code. File 222333.', '287633'],
    ['Dossier 222333, votre code : 123456', '123456'],
    ['Votre code pour le dossier 222333 est : 123456', '123456'],
    ['Code pour le dossier 222333 : 123456', '123456'],
    ['Adhérent 222333. Code de signature : 123 456', '123456'],
    ['Paiement de 150000 EUR. Code 287633', '287633'],
    ['G-123456 est votre code', '123456'],
    ['G-123 456', '123456'],
    ['123-456 : votre code', '123456'],
    ['Votre code du 12/03/2026 à 14:05 : 482913', '482913'],
    ['Mutuelle : 482913. Ne le donnez à personne. Tél. 3646', '482913'],
    ['<#> 482913 est votre code FA+9qCX9VSu', '482913'],
    // K8 O1: filled in twice by a keyboard
    ['123456123456', '123456'],
    ['123456 123456', '123456'],
    ['Code : 123456123456', '123456'],
    // K6 G1, G3
    ['١٢٣٤٥٦', '123456'],
    ['Code : １２３４５６', '123456'],
    ['12345', '12345'],
    ['1234567', '1234567'],
    ['', ''],
    ['code', ''],
  ];
  for (const [text, code] of vectors) {
    it(`${JSON.stringify(text)} → ${JSON.stringify(code)}`, () => expect(readOneTimeCode(text)).to.equal(code));
  }

  it('reads another length', () => {
    expect(readOneTimeCode('Votre code : 4821', 4)).to.equal('4821');
    expect(readOneTimeCode('1234 5678', 8)).to.equal('12345678');
  });

  it('finds any code in any sentence without digits', () => {
    const words = fc.stringMatching(/^[a-zà-ü ,:!'\n]{0,40}$/);
    const grouped = (code: string) =>
      fc.constantFrom(
        code,
        `${code.slice(0, 3)} ${code.slice(3)}`,
        `${code.slice(0, 3)}-${code.slice(3)}`,
        [...code].join(' '),
      );
    const message = fc
      .tuple(fc.stringMatching(/^[0-9]{6}$/), words, words)
      .chain(([code, before, after]) =>
        fc.tuple(fc.constant(code), grouped(code), fc.constant(before), fc.constant(after)),
      );
    fc.assert(
      fc.property(
        message,
        ([code, shown, before, after]) => void expect(readOneTimeCode(`${before} ${shown} ${after}`)).to.equal(code),
      ),
      {numRuns: 500},
    );
  });

  it('only ever gives digits, and is stable on its own answer', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (text) => {
        const code = readOneTimeCode(text);
        expect(code).to.match(/^\d*$/);
        expect(readOneTimeCode(code)).to.equal(code);
      }),
    );
  });
});
