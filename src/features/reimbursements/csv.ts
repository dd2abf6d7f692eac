import type {Act} from '../../contract/reimbursements.js';
import type {FileAnswer} from '../../contract/operation.js';
import {giveFile} from '../../element/download.js';
import type {Locale} from '../../element/locale.js';
import {isReadable, stateOf} from '../../ui/blocks/act-parts.js';
import {careKind} from '../../ui/blocks/care.js';
import type {CareMessages} from '../../ui/blocks/care.messages.fr.js';
import type {MoreMessages} from './more.messages.fr.js';

export interface CsvWords {
  t: MoreMessages;
  care: CareMessages;
  locale: Locale;
  nameOf: (id: string) => string | undefined;
  statusOf: (act: Extract<Act, {spent: number}>) => string;
}

/**
 * What is shown, for a spreadsheet: separated by semicolons and with decimal commas in French, as French spreadsheets
 * expect.
 */
export function csvOf(acts: readonly Act[], {t, care, locale, nameOf, statusOf}: CsvWords): FileAnswer {
  const [separator, comma] = locale === 'fr' ? [';', ','] : [',', '.'];
  const amount = (cents: number) => {
    const [whole, hundredths] = [Math.floor(Math.abs(cents) / 100), Math.abs(cents) % 100];
    return `${cents < 0 ? '-' : ''}${whole}${comma}${String(hundredths).padStart(2, '0')}`;
  };
  const rows = acts
    .filter(isReadable)
    .map((act) => [
      text(act.careDate),
      text(nameOf(act.beneficiaryId) ?? ''),
      text(act.label),
      text(care[careKind(act.family)]),
      text(act.professional ?? ''),
      amount(act.spent),
      ...(['paid', 'expected'] as const).flatMap((state) =>
        (['amo', 'amc'] as const).map((payer) => amount(stateOf(act, payer) === state ? act[payer].amount : 0)),
      ),
      amount(act.otherPayers ?? 0),
      amount(act.remaining),
      text(statusOf(act)),
      text(act.amo.paidOn ?? ''),
      text(act.amc.paidOn ?? ''),
    ]);
  const lines = [t.csvColumns.map(text), ...rows].map((cells) => cells.join(separator));
  // the mark tells spreadsheets that this is UTF-8
  return {
    bytes: new TextEncoder().encode(`\ufeff${lines.join('\r\n')}\r\n`),
    type: 'text/csv;charset=utf-8',
    name: t.csvName,
    sha256: '',
  };
}

/** Gives the browser what is shown. */
export function saveCsv(acts: readonly Act[], words: CsvWords): void {
  giveFile(csvOf(acts, words));
}

/** What a formula, or a command, begins with; full width forms and minus signs too. */
const formula = '(?=[\\s\\p{C}"\']*[=+\\-@|%＝＋－＠％−﹢﹣﹦﹫])';
const atStart = new RegExp(`^${formula}`, 'u');
/** Any of these may part cells, whatever ours is: which one is the setting of whoever opens the file. */
const afterSeparator = new RegExp(`[;,|]${formula}`, 'gu');

/** A text that a spreadsheet would run as a formula is text from its first character on, wherever it would be cut. */
function text(value: string): string {
  const line = value.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
  const safe = line.replace(afterSeparator, "$&'").replace(atStart, "'");
  return /[;,|"']|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
