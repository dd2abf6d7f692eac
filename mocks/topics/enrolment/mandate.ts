/** The SEPA mandate of an enrolment: whether one is needed, what it says, and when it is used first. */
import {addDays, todayIn} from '../../../src/domain/index.js';
import {holderNames} from '../../../src/domain/account-holder.js';
import type {FirstDebit, Mandate, MandatePayer} from '../../../src/contract/enrolment.js';
import {firstOfNextMonth} from '../../engine/formats.js';
import {insurer, sampleSettings} from '../../people/insurer.js';
import {addressLines, addressOf} from './addresses.js';
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
    'suivant la date de débit de votre compte pour un prélèvement autorisé, sans tarder et au plus tard dans les ' +
    '13 mois pour un prélèvement non autorisé.',
  'Un mandat qui n’a donné lieu à aucun prélèvement pendant 36 mois n’est plus valable\u00a0: un nouveau mandat vous ' +
    'serait alors demandé. Vos droits sont expliqués dans un document que vous pouvez obtenir auprès de votre banque.',
];

/** Something will be debited: the contract says so, and the choice costs the member something. */
export function needsMandate(enrolment: EnrolmentRecord): boolean {
  return enrolment.rules.debit && (chosenCombination(enrolment)?.memberShare ?? 0) > 0;
}

/**
 * The holder of the account to debit, where that is not the member: they sign a paper of their own. Their address is
 * known for who is covered too; anybody else writes it on the paper, which then goes through the member.
 */
export function payerOf(enrolment: EnrolmentRecord): MandatePayer | undefined {
  const {bankDetails, profile, beneficiaries, invitation} = enrolment;
  const name = bankDetails && (bankDetails.debitAccount ?? bankDetails.account).holder;
  if (!name || holderNames(name, [profile ?? invitation]) !== false) return undefined;
  const id = beneficiaries.find(({person}) => holderNames(name, [person]))?.id;
  const address = id && addressOf(enrolment, id);
  const to = address ?? addressOf(enrolment);
  return {
    name,
    acceptance: 'byPost',
    ...(address && {address: addressLines(address)}),
    ...(to && {sentTo: addressLines(to).join(', ')}),
  };
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
  const {rules, bankDetails, signed, supportCode, profile} = enrolment;
  if (!rules.debit) return undefined;
  const payer = payerOf(enrolment);
  return {
    creditor: {name, address: insurer.address, id: insurer.ics},
    type: 'recurrent',
    text: mandateText,
    ...(bankDetails && profile && {reference: referenceOf(supportCode), file: true}),
    ...(payer && {payer}),
    ...(signed && !payer && {signedAt: signed.signedAt, place: profile!.address.city}),
  };
}

/** Unique mandate reference (RUM). */
export const referenceOf = (supportCode: string): string => `MUT-${supportCode}`;
