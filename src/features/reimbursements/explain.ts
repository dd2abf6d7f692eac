import type {Reimbursement} from '../../contract/reimbursements.js';
import {money} from '../../element/format.js';
import type {Locale} from '../../element/locale.js';
import {addsUp} from './acts.js';
import type {MoreMessages} from './more.messages.fr.js';

type Words = MoreMessages['explain'];

const settled = ['paid', 'rejected'];

/** The sum of an act in words, in the order of who pays. Every figure is the server's; nothing is worked out here. */
export function explain(act: Reimbursement, t: Words, locale: Locale): string[] {
  const euros = (cents: number) => money(cents, locale);
  const sentences = [
    act.family === 'consultation' ? t.doctor(euros(act.spent)) : t.price(euros(act.spent)),
    amoSentence(act, t, locale),
  ];
  if (act.status === 'rejected') sentences.push(t.rejected(act.rejection ?? ''));
  else sentences.push(amcSentence(act, t, euros));
  if (act.otherPayers) sentences.push(t.other(euros(act.otherPayers)));
  sentences.push(...remainingSentences(act, t, euros));
  if (!addsUp(act)) sentences.push(t.inconsistent);
  return sentences.map((sentence) => sentence.trim());
}

function amoSentence({status, amo, base, amoRate}: Reimbursement, t: Words, locale: Locale): string {
  const euros = (cents: number) => money(cents, locale);
  if (status === 'waitingAmo') return t.amoWaiting;
  if (amo.amount < 0) return `${t.amoTakenBack(euros(-amo.amount))}.`;
  if (amo.amount === 0 && !base) return t.amoNone;
  const rate =
    amoRate === undefined
      ? ''
      : new Intl.NumberFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', {style: 'percent', maximumFractionDigits: 2}).format(
          amoRate / 100,
        );
  const less = (amo.deductions ?? [])
    .map(({kind, amount}) => t.less(euros(amount), named(t.deductions, kind)))
    .join('');
  const reckoned = base && rate ? t.rate(rate, euros(base)) : '';
  return `${t.amo(euros(amo.amount), amo.payee !== 'professional')}${reckoned}${less}.`;
}

function amcSentence({amc, status}: Reimbursement, t: Words, euros: (cents: number) => string): string {
  if (amc.amount < 0) return t.amcTakenBack(euros(-amc.amount));
  if (amc.amount === 0) return t.amcNone;
  return settled.includes(status)
    ? t.amcPaid(euros(amc.amount), amc.payee !== 'professional')
    : t.amcComing(euros(amc.amount));
}

function remainingSentences(
  {remaining, remainder = []}: Reimbursement,
  t: Words,
  euros: (cents: number) => string,
): string[] {
  if (remaining === 0) return [t.nothingLeft];
  const [first] = remainder;
  const law = remainder.some(({reason}) => reason === 'participation' || reason === 'franchise') ? t.law : undefined;
  const pathway = remainder.some(({reason}) => reason === 'outOfPathway') ? t.lawOfPathway : undefined;
  if (!first) return [`${t.left(euros(remaining))}.`];
  if (remainder.length === 1)
    return [
      `${t.left(euros(remaining))}, ${named(t.reasons, first.reason)}.`,
      ...((law ?? pathway) ? [law ?? pathway!] : []),
    ];
  const parts = remainder.map(({reason, amount}) => t.part(euros(amount), named(t.reasons, reason)));
  return [
    `${t.left(euros(remaining))}\u00a0: ${parts.slice(0, -1).join(', ')}${t.and}${parts.at(-1)!}.`,
    ...(pathway ? [pathway] : []),
  ];
}

/** A newer server may have more names. */
function named<T extends Record<string, string>>(names: T & {other: string}, name: string): string {
  return Object.hasOwn(names, name) ? names[name]! : names.other;
}
