/** Sums over acts, as the insurer's server makes them: what was paid apart from what is expected. */
import type {Reimbursement, ReimbursementPage, ReimbursementTotal} from '../../../src/contract/reimbursements.js';

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

class Sums {
  readonly #of = new Map<string, Sum>();

  add(key: string, act: Reimbursement): void {
    let sum = this.#of.get(key);
    if (!sum) this.#of.set(key, (sum = none()));
    add(sum, act);
  }

  toArray<Name extends string>(name: Name): (ReimbursementTotal & Record<Name, string>)[] {
    return [...this.#of].map(
      ([key, sum]) => ({[name]: key, ...told(sum)}) as ReimbursementTotal & Record<Name, string>,
    );
  }
}

/** By month and year of care, newest first as the acts are, and by person: one walk, however many acts there are. */
export function totalsOf(
  acts: readonly Reimbursement[],
): Required<Pick<ReimbursementPage, 'months' | 'years' | 'persons'>> {
  const [months, years, persons] = [new Sums(), new Sums(), new Sums()];
  for (const act of acts) {
    months.add(act.careDate.slice(0, 7), act);
    years.add(act.careDate.slice(0, 4), act);
    persons.add(act.beneficiaryId, act);
  }
  return {months: months.toArray('month'), years: years.toArray('year'), persons: persons.toArray('personId')};
}
