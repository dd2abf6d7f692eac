/** The right to withdraw (DOMAIN 6.7): from what was chosen freely, never from the base of the employer. */
import {addDays, todayIn} from '../../../src/domain/index.js';
import type {Withdrawal} from '../../../src/contract/values.js';
import {chosenCombination} from './enrolment.js';
import type {EnrolmentRecord} from './enrolment.data.js';

/** Calendar days, the one of the signature not counted. */
const days = 14;

/** Anything beyond the base is the member's free choice. */
export function freeChoice(enrolment: EnrolmentRecord): string | undefined {
  const {planId, topUp} = chosenCombination(enrolment) ?? {planId: 'base', topUp: false};
  const option = planId === 'base' ? undefined : 'l’option';
  return [option, topUp ? 'la surcomplémentaire' : undefined].filter(Boolean).join(' et ') || undefined;
}

export function withdrawalOf(enrolment: EnrolmentRecord): Withdrawal {
  const from = freeChoice(enrolment);
  const {signed} = enrolment;
  if (!from) return {applies: false};
  return {
    applies: true,
    from,
    ...(signed && {until: addDays(todayIn('Europe/Paris', new Date(signed.signedAt)), days)}),
  };
}
