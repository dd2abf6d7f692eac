/** The SEPA mandate of an enrolment: whether one is needed, what it says, and when it is used first. */
import {addDays, todayIn} from '../../../src/domain/index.js';
import type {FirstDebit, Mandate} from '../../../src/contract/enrolment.js';
import {firstOfNextMonth} from '../../engine/formats.js';
import {insurer, sampleSettings} from '../../people/insurer.js';
import {chosenCombination} from './enrolment.js';
import type {EnrolmentRecord} from './enrolment.data.js';

const {name} = sampleSettings.insurer;

/** The mentions every SEPA core mandate carries, in the wording of the scheme (compulsory, hence word for word). */
export const mandateText = [
  `En signant ce formulaire de mandat, vous autorisez (A) ${name} à envoyer des instructions à votre banque ` +
    'pour débiter votre compte, et (B) votre banque à débiter votre compte conformément aux instructions de ' +
    `${name}.`,
  'Vous bénéficiez du droit d’être remboursé par votre banque selon les conditions décrites dans la convention ' +
    'que vous avez passée avec elle. Une demande de remboursement doit être présentée dans les 8 semaines ' +
    'suivant la date de débit de votre compte pour un prélèvement autorisé.',
];

/** Something will be debited: the contract says so, and the choice costs the member something. */
export function needsMandate(enrolment: EnrolmentRecord): boolean {
  return enrolment.rules.debit && (chosenCombination(enrolment)?.memberShare ?? 0) > 0;
}

/** Months of a period of debits; by month where the contract leaves no choice. */
export const monthsOf = {monthly: 1, quarterly: 3, halfYearly: 6, yearly: 12} as const;

/** The payer is told this long before (DOMAIN 4.6). */
const noticeDays = 14;

/**
 * The first debit: a whole period, on a 5th, once the cover has begun and the payer was told. Counted from the day the
 * bulletin was accepted, so that it stays what was accepted; until then from today.
 */
export function firstDebitOf(enrolment: EnrolmentRecord, now: Date): FirstDebit | undefined {
  if (!needsMandate(enrolment)) return undefined;
  const {acceptedAt, effectiveDate, guarantees} = enrolment;
  const told = addDays(todayIn('Europe/Paris', acceptedAt ? new Date(acceptedAt) : now), noticeDays);
  const earliest = told > effectiveDate ? told : effectiveDate;
  const fifth = `${earliest.slice(0, 8)}05`;
  return {
    amount:
      chosenCombination(enrolment)!.memberShare *
      (monthsOf[(guarantees?.debitFrequency ?? 'monthly') as keyof typeof monthsOf] ?? 1),
    on: fifth >= earliest ? fifth : `${firstOfNextMonth(earliest).slice(0, 8)}05`,
  };
}

/** What the account is debited for, by whom, and under which reference. */
export function mandateOf(enrolment: EnrolmentRecord): Mandate | undefined {
  const {rules, bankDetails, signed, supportCode} = enrolment;
  if (!rules.debit) return undefined;
  return {
    creditor: {name, address: insurer.address, id: insurer.ics},
    type: 'recurrent',
    text: mandateText,
    ...(bankDetails && enrolment.profile && {reference: referenceOf(supportCode), file: true}),
    ...(signed && {signedAt: signed.signedAt}),
  };
}

/** Unique mandate reference (RUM). */
export const referenceOf = (supportCode: string): string => `MUT-${supportCode}`;
