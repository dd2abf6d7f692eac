import type {Reimbursement} from '../../contract/reimbursements.js';
import {dayAndMonth, money} from '../../element/format.js';
import type {Locale} from '../../element/locale.js';
import {addsUp} from './acts.js';
import type {MoreMessages} from './more.messages.fr.js';
import {stateOf} from '../../ui/blocks/act-parts.js';

type Words = MoreMessages['explain'];

interface Telling {
  act: Reimbursement;
  t: Words;
  locale: Locale;
  euros: (cents: number) => string;
}

/** What the law leaves, and what the contract leaves. The rest of the reasons is a refusal, or not known here. */
const byLaw: readonly string[] = ['participation', 'franchise', 'outOfPathway'];
const byContract: readonly string[] = ['overBase', 'ceiling', 'notCovered'];

/**
 * The sum of an act in words, in the order of who pays; each part by its own day, whatever the status of the act says.
 * Every figure is the server's; nothing is worked out here.
 */
export function explain(act: Reimbursement, t: Words, locale: Locale): string[] {
  const euros = (cents: number) => money(cents, locale);
  const telling = {act, t, locale, euros};
  const sentences = [
    act.family === 'consultation' ? t.doctor(euros(act.spent)) : t.price(euros(act.spent)),
    ...amoSentences(telling),
    ...amcSentences(telling),
  ];
  if (act.otherPayers) sentences.push(t.other(euros(act.otherPayers)));
  sentences.push(...remainingSentences(telling));
  if (!addsUp(act)) sentences.push(t.inconsistent);
  return sentences.map((sentence) => sentence.trim()).filter(Boolean);
}

const toMember = ({payee}: {payee: string}) => payee !== 'professional';

function amoSentences({act, t, locale, euros}: Telling): string[] {
  const {status, amo, base} = act;
  const amount = euros(Math.abs(amo.amount));
  const day = (date: string | undefined) => (date ? dayAndMonth(date, locale) : '');
  if (amo.amount < 0) return [amo.paidOn ? t.amoTakenBack(amount, day(amo.paidOn)) : t.amoToTakeBack(amount)];
  // a part that was paid is known, whatever the act still waits for
  if (status === 'waitingAmo' && !amo.paidOn) return [t.amoWaiting];
  if (amo.amount === 0) return [base ? `${t.amoNothing}${reckoning({act, t, locale, euros})}.` : t.amoNone];
  const sum = reckoning({act, t, locale, euros});
  if (amo.paidOn) return [`${t.amoPaid(amount, toMember(amo), day(amo.paidOn))}${sum}.`];
  if (status === 'paid') return [`${t.amoUndated(amount)}${sum}.`, t.undated];
  return [`${t.amoExpected(amount, toMember(amo), day(amo.expectedOn))}${sum}.`];
}

/** « : 70 % de 30,00 €, moins 2,00 € de participation forfaitaire ». */
function reckoning({act: {amo, base, amoRate}, t, locale, euros}: Telling): string {
  if (!base || amoRate === undefined) return '';
  const rate = new Intl.NumberFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', {
    style: 'percent',
    maximumFractionDigits: 2,
  }).format(amoRate / 100);
  const less = (amo.deductions ?? []).map(({kind, amount}) => t.less(euros(amount), named(t.deductions, kind)));
  return t.rate(rate, euros(base)) + less.join('');
}

function amcSentences({act, t, locale, euros}: Telling): string[] {
  const {amc, status, request} = act;
  const amount = euros(Math.abs(amc.amount));
  const day = (date: string | undefined) => (date ? dayAndMonth(date, locale) : '');
  const state = stateOf(act, 'amc');
  if (amc.amount < 0) return [amc.paidOn ? t.amcTakenBack(amount, day(amc.paidOn)) : t.amcToTakeBack(amount)];
  const refusal = status === 'rejected' ? (act.rejection ?? t.noReason) : '';
  if (state === 'paid') return [t.amcPaid(amount, toMember(amc), day(amc.paidOn)), refusal];
  if (status === 'rejected') return [t.rejected, refusal];
  if (state === 'none') return [status === 'waitingDocument' ? waiting(request, t) : t.amcNone];
  if (status === 'paid') return [t.amcUndated(amount), t.undated];
  if (status === 'waitingDocument') return [t.amcExpected(amount, toMember(amc), ''), waiting(request, t)];
  return [t.amcExpected(amount, toMember(amc), day(amc.expectedOn))];
}

const waiting = (request: Reimbursement['request'], t: Words) =>
  request ? t.waitingDocument(request.label) : t.waitingSomeDocument;

/** What is left, told apart: by law, by the contract, and what is refused but may still be paid. */
function remainingSentences({act, t, euros}: Telling): string[] {
  const {remaining, remainder = [], status} = act;
  // as long as a part is only expected, so is what it leaves
  const sure = stateOf(act, 'amo') !== 'expected' && stateOf(act, 'amc') !== 'expected';
  if (remaining === 0) return [sure ? t.nothingLeft : t.nothingLeftLater];
  if (remaining < 0) return [t.owed(euros(-remaining))];
  const left = (sure ? t.left : t.leftLater)(euros(remaining));
  const [first, ...others] = remainder.filter(({amount}) => amount !== 0);
  if (!first) return [`${left}.`];
  const refused = remainder.filter(({reason}) => reason === 'refused');
  const correct = refused.length ? [t.correct(euros(refused.reduce((sum, {amount}) => sum + amount, 0)))] : [];
  const law = lawSentences(remainder, t, others.length > 0);
  if (!others.length) return [`${left}, ${named(t.reasons, first.reason)}.`, ...law, ...correct];
  // the law first, then the contract, then what may change
  const rank = ({reason}: {reason: string}) => (byLaw.includes(reason) ? 0 : byContract.includes(reason) ? 1 : 2);
  const parts = [first, ...others]
    .sort((one, other) => rank(one) - rank(other))
    .map(({reason, amount}) => t.part(euros(amount), named(t.reasons, reason)));
  const sentence = t.parts(left, parts.slice(0, -1).join(', '), parts.at(-1)!);
  return [sentence, ...law, ...(status === 'rejected' ? correct : [])];
}

function lawSentences(remainder: NonNullable<Reimbursement['remainder']>, t: Words, several: boolean): string[] {
  return (['participation', 'franchise', 'outOfPathway'] as const)
    .filter((reason) => remainder.some((each) => each.reason === reason && each.amount !== 0))
    .map((reason) => (several || reason === 'outOfPathway' ? t.law[reason] : t.lawOfIt));
}

/** A newer server may have more names. */
function named<T extends Record<string, string>>(names: T & {other: string}, name: string): string {
  return Object.hasOwn(names, name) ? names[name]! : names.other;
}
