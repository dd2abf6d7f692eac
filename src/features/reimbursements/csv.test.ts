import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import type {Act, Reimbursement} from '../../contract/reimbursements.js';
import careFr from '../../ui/blocks/care.messages.fr.js';
import {csvOf} from './csv.js';
import en from './more.messages.en.js';
import fr from './more.messages.fr.js';

const act = (more: Partial<Reimbursement> = {}): Reimbursement => ({
  id: 'a',
  careDate: '2026-11-18',
  beneficiaryId: 'h',
  label: 'Consultation',
  family: 'consultation',
  professional: 'Dr Lemoine',
  spent: 3000,
  amo: {amount: 1900, payee: 'member', paidOn: '2026-11-19'},
  amc: {amount: 900, payee: 'member', paidOn: '2026-11-20'},
  remaining: 200,
  status: 'paid',
  origin: 'noemie',
  ...more,
});
const written = (acts: readonly Act[], locale: 'fr' | 'en' = 'fr') =>
  new TextDecoder('utf-8', {ignoreBOM: true}).decode(
    csvOf(acts, {t: locale === 'fr' ? fr : en, care: careFr, locale, nameOf: () => 'Hélène', statusOf: () => 'Payé'})
      .bytes,
  );

/** A line as a spreadsheet cuts it: quotes hold a cell together where they open it, or mean nothing. */
function cellsOf(line: string, separator: string, quotes: boolean): string[] {
  const cells = [''];
  let inside = false;
  for (const mark of line) {
    if (quotes && mark === '"' && (inside || cells.at(-1) === '')) inside = !inside;
    else if (mark === separator && !inside) cells.push('');
    else cells[cells.length - 1] += mark;
  }
  return cells;
}

describe('the list for a spreadsheet', () => {
  it('is what a French spreadsheet expects', () => {
    const [head, row, end] = written([act(), {id: 'unreadable'}]).split('\r\n');
    expect(head!.startsWith('\ufeffDate;Personne;Soin;')).to.equal(true);
    expect([row, end]).to.deep.equal([
      '2026-11-18;Hélène;Consultation;Consultations;Dr Lemoine;30,00;19,00;9,00;0,00;0,00;0,00;2,00;Payé;' +
        '2026-11-19;2026-11-20',
      '',
    ]);
    expect(written([act()], 'en').split('\r\n')[1]).to.contain(',30.00,19.00,9.00,0.00,0.00,0.00,2.00,');
  });

  it('keeps the sign and the cents of what was taken back, or will be', () => {
    const taken = {
      amo: {amount: -5, payee: 'member', paidOn: '2026-11-19'},
      amc: {amount: -90_000_001, payee: 'member'},
    };
    expect(written([act({spent: 0, ...taken})])).to.contain(';0,00;-0,05;0,00;0,00;-900000,01;');
  });

  it('D2 has what is not paid in other columns than what is, and what is refused in neither', () => {
    const waiting = act({status: 'processing', amc: {amount: 900, payee: 'member'}});
    expect(written([waiting]).split('\r\n')[1]).to.contain(';30,00;19,00;0,00;0,00;9,00;0,00;2,00;');
    const refused = act({status: 'rejected', amc: {amount: 900, payee: 'member'}});
    expect(written([refused]).split('\r\n')[1]).to.contain(';30,00;19,00;0,00;0,00;0,00;0,00;2,00;');
  });

  for (const [start, word] of [
    ['=', 'HYPERLINK("https://evil")'],
    ['+', '33 1'],
    ['-', '1+1'],
    ['@', 'SUM(A1)'],
    ['\t', '=1'],
    ['\r', '=1'],
    [' ', '=1'],
    ['|', 'calc'],
    ['%', '0A'],
  ] as const) {
    it(`never hands a formula to it: ${JSON.stringify(start)}`, () => {
      const [, row] = written([act({label: start + word})]).split('\r\n');
      const cell = /^2026-11-18;Hélène;("?)(.)/.exec(row!);
      expect(cell?.[2]).to.equal("'");
    });
  }

  for (const locale of ['fr', 'en'] as const)
    it(`K9 S1 runs nothing, whichever character a spreadsheet parts cells by: ${locale}`, () => {
      const label = fc
        .array(
          fc.constantFrom(
            'a',
            ';',
            ',',
            '\t',
            '|',
            '"',
            "'",
            '\r',
            '\n',
            '=',
            '+',
            '-',
            '@',
            '＝',
            '＋',
            ' ',
            '\u00a0',
          ),
          {
            maxLength: 12,
          },
        )
        .map((marks) => marks.join(''));
      fc.assert(
        fc.property(label, label, (one, other) => {
          const [, line] = written([act({label: one, professional: other})], locale).split('\r\n');
          for (const separator of [';', ',', '\t', '|'])
            for (const keepsQuotes of [true, false])
              for (const cell of cellsOf(line!, separator, keepsQuotes))
                expect(
                  /^[\s"]*[=+@＝＋－＠]|^[\s"]*-(?!\d)/.test(cell),
                  JSON.stringify([separator, cell, line]),
                ).to.equal(false);
        }),
        {numRuns: 500},
      );
    });

  it('K9 S1 neutralises what follows a separator of another spreadsheet', () => {
    expect(written([act({label: 'Lunettes;=1+2'})], 'en')).to.contain('"Lunettes;\'=1+2"');
    expect(written([act({label: 'Lunettes,=1+2'})], 'fr')).to.contain('"Lunettes,\'=1+2"');
    expect(written([act({label: 'Lunettes\t＝1+2'})], 'fr')).to.contain('Lunettes ＝1+2');
  });

  it('keeps each act on a line of its own, with as many cells, whatever is written in it', () => {
    fc.assert(
      fc.property(fc.string({unit: fc.constantFrom('a', ';', '"', '\n', '\r', ',', '=', ' ')}), (label) => {
        const lines = written([act({label})]).split('\r\n');
        expect(lines).to.have.length(3);
        expect(lines[1]!.replaceAll(/"(?:[^"]|"")*"/g, 'x').split(';')).to.have.length(fr.csvColumns.length);
      }),
    );
  });
});
