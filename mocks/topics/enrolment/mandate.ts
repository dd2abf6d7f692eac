/** The SEPA mandate of an enrolment: whether one is needed, and what it says. */
import type {Mandate} from '../../../src/contract/enrolment.js';
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

/** What the account would be debited for, and when for the first time. */
export function mandateOf(enrolment: EnrolmentRecord): Mandate | undefined {
  const {rules, bankDetails, effectiveDate, signed, supportCode, guarantees} = enrolment;
  if (!rules.debit) return undefined;
  const share = chosenCombination(enrolment)?.memberShare ?? 0;
  const months = {monthly: 1, quarterly: 3, halfYearly: 6, yearly: 12}[guarantees?.debitFrequency ?? 'monthly'] ?? 1;
  return {
    creditor: {name, address: insurer.address, id: insurer.ics},
    type: 'recurrent',
    text: mandateText,
    ...(share > 0 && {firstDebit: {amount: share * months, on: `${firstOfNextMonth(effectiveDate).slice(0, 8)}05`}}),
    ...(bankDetails && enrolment.profile && {reference: referenceOf(supportCode), file: true}),
    ...(signed && {signedAt: signed.signedAt}),
  };
}

/** Unique mandate reference (RUM). */
export const referenceOf = (supportCode: string): string => `MUT-${supportCode}`;
