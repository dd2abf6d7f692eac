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

type Sum = ReturnType<typeof none>;

function add(sum: Sum, {spent, amo, amc, otherPayers = 0, remaining, status}: Reimbursement): void {
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

function told({otherPayers, ...others}: Sum): ReimbursementTotal {
  return otherPayers ? {...others, otherPayers} : others;
}

/** Of all acts together. */
export function totalOf(acts: Iterable<Reimbursement>): ReimbursementTotal {
  const sum = none();
  for (const act of acts) add(sum, act);
  return told(sum);
}

function totalsBy(acts: readonly Reimbursement[], keyOf: (act: Reimbursement) => string) {
  const sums = new Map<string, Sum>();
  for (const act of acts) {
    const key = keyOf(act);
    let sum = sums.get(key);
    if (!sum) sums.set(key, (sum = none()));
    add(sum, act);
  }
  return [...sums].map(([key, sum]) => ({key, ...told(sum)}));
}

/** Newest first, as the acts are. */
export const monthsOf = (acts: readonly Reimbursement[]): MonthTotal[] =>
  totalsBy(acts, ({careDate}) => careDate.slice(0, 7)).map(({key: month, ...sums}) => ({month, ...sums}));

export const yearsOf = (acts: readonly Reimbursement[]) =>
  totalsBy(acts, ({careDate}) => careDate.slice(0, 4)).map(({key: year, ...sums}) => ({year, ...sums}));

export const personsOf = (acts: readonly Reimbursement[]) =>
  totalsBy(acts, ({beneficiaryId}) => beneficiaryId).map(({key: personId, ...sums}) => ({personId, ...sums}));
