/** How far an invitation is: days pass by the insurer's clock. */
import type {Referral} from '../../../src/contract/referral.js';
import {addDays, todayIn} from '../../../src/domain/index.js';
import type {ReferralRecord} from './referral.data.js';

const day = 86_400_000;
/** In cents, as a gift card. */
export const reward = 3_000;
export const keptDays = 30;
/** Days after the invitation on which a friend who answers comes so far. */
const course = [
  ['opened', 3],
  ['quote', 8],
  ['joined', 20],
  ['rewardDue', 43],
  ['rewardSent', 50],
] as const;

export const dayOf = (at: number): string => todayIn('Europe/Paris', new Date(at));

/** Who did not answer in time is known no more. */
export function forget(record: ReferralRecord, now: Date): void {
  if (!isOver(record, now)) return;
  delete record.firstName;
  delete record.lastName;
  delete record.email;
}

const isOver = ({at, silent}: ReferralRecord, now: Date): boolean =>
  silent === true && now.getTime() - at >= keptDays * day;

export function referralOf(record: ReferralRecord, now: Date): Referral {
  const {id, firstName, lastName, at, silent} = record;
  const days = (now.getTime() - at) / day;
  const reached = silent ? undefined : course.findLast(([, after]) => days >= after)?.[0];
  const state = isOver(record, now) ? 'ended' : (reached ?? 'invited');
  const joined = state === 'joined' || state === 'rewardDue' || state === 'rewardSent';
  return {
    id,
    ...(firstName !== undefined && {friend: [firstName, lastName].filter(Boolean).join(' ')}),
    state,
    invitedAt: new Date(at).toISOString(),
    ...(joined && {rewardOn: addDays(dayOf(at), course.at(-1)![1]), reward}),
  };
}
