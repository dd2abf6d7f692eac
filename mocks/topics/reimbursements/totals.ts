/** Sums over acts, as the insurer's server makes them: what was paid apart from what is expected. */
import type {MonthTotal, Reimbursement, ReimbursementTotal} from '../../../src/contract/reimbursements.js';

const none = (): Required<Omit<ReimbursementTotal, 'otherPayers'>> & {otherPayers: number} => ({
  count: 0,
  spent: 0,
  amo: 0,
  amc: 0,
  paid: {amo: 0, amc: 0},
  expected: {amo: 0, amc: 0},
  otherPayers: 0,
  remaining: 0,
});

/** Of all acts together. */
export function totalOf(acts: Iterable<Reimbursement>): ReimbursementTotal {
  const sum = none();
  for (const {spent, amo, amc, otherPayers = 0, remaining, status} of acts) {
    sum.count++;
    sum.spent += spent;
    sum.amo += amo.amount;
    sum.amc += amc.amount;
    sum.otherPayers += otherPayers;
    sum.remaining += remaining;
    (amo.paidOn ? sum.paid : sum.expected).amo += amo.amount;
    // what the mutuelle refused is not expected of it; what the Sécu pays is not its business
    if (amc.paidOn) sum.paid.amc += amc.amount;
    else if (status !== 'rejected') sum.expected.amc += amc.amount;
  }
  const {otherPayers, ...others} = sum;
  return otherPayers ? sum : others;
}

function totalsBy(acts: readonly Reimbursement[], keyOf: (act: Reimbursement) => string) {
  const groups = new Map<string, Reimbursement[]>();
  for (const act of acts) {
    const key = keyOf(act);
    const group = groups.get(key);
    if (group) group.push(act);
    else groups.set(key, [act]);
  }
  return [...groups].map(([key, group]) => ({key, ...totalOf(group)}));
}

/** Newest first, as the acts are. */
export const monthsOf = (acts: readonly Reimbursement[]): MonthTotal[] =>
  totalsBy(acts, ({careDate}) => careDate.slice(0, 7)).map(({key: month, ...sums}) => ({month, ...sums}));

export const yearsOf = (acts: readonly Reimbursement[]) =>
  totalsBy(acts, ({careDate}) => careDate.slice(0, 4)).map(({key: year, ...sums}) => ({year, ...sums}));

export const personsOf = (acts: readonly Reimbursement[]) =>
  totalsBy(acts, ({beneficiaryId}) => beneficiaryId).map(({key: personId, ...sums}) => ({personId, ...sums}));
