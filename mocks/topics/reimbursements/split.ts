/** The arithmetic of a reimbursement, in cents: what an insurer's server computes and no widget ever does. */

export interface Care {
  care: string;
  price: number;
  /** Base de remboursement of the Sécurité sociale. */
  base: number;
  /** In percent of the base. */
  rate: number;
  /** Participation forfaitaire or franchise: nobody gives it back. */
  deducted?: number;
}

/** What the contract pays: up to a share of the base, Sécurité sociale included; up to an amount; or all the rest. */
export type Level = {upToPercent: number} | {amount: number} | 'actualCost';

export interface Split {
  amo: number;
  amc: number;
  remaining: number;
}

/** Half up to the cent on each part; what is left by subtraction. */
export function reimburse({price, base, rate, deducted = 0}: Care, level: Level): Split {
  const gross = percent(base, rate);
  const amo = Math.max(0, gross - deducted);
  const due =
    level === 'actualCost'
      ? price - gross
      : 'amount' in level
        ? level.amount
        : percent(base, level.upToPercent) - gross;
  const amc = Math.max(0, Math.min(due, price - gross));
  return {amo, amc, remaining: price - amo - amc};
}

function percent(cents: number, rate: number): number {
  return Math.floor((cents * rate + 50) / 100);
}
