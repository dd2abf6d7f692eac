/** What each contract of the sample insurer costs, per month: all that an enrolment must know of its offer. */
import type {Combination} from '../../../src/contract/guarantees.js';
import type {OfferId} from '../../people/personas.js';

export const plans = {
  base: {id: 'base', name: 'Base', pitch: 'L’essentiel, choisi par votre entreprise.'},
  option1: {id: 'option1', name: 'Base + Option 1', pitch: 'Mieux remboursé chez les spécialistes et en optique.'},
  option2: {id: 'option2', name: 'Base + Option 2', pitch: 'Le plus complet, en dentaire et en audition.'},
};
export type PlanId = keyof typeof plans;
export const planIds: readonly PlanId[] = ['base', 'option1', 'option2'];

export const topUpName = 'Surcomplémentaire';

interface Prices {
  employer: number;
  member: Partial<Record<PlanId, number>>;
  topUp?: number;
}

export const prices: Readonly<Record<OfferId, Prices>> = {
  /** The employer pays the base; options and top-up are the member's. */
  standard: {employer: 4240, member: {base: 0, option1: 1840, option2: 3990}, topUp: 980},
  /** Cheaper, because the régime local pays more. */
  alsace: {employer: 2970, member: {base: 0, option1: 1420, option2: 3160}, topUp: 860},
  /** The employer chose the base; one option. */
  simple: {employer: 3650, member: {base: 0, option1: 1690}},
};

/** What can be chosen: each plan alone, then each with the top-up where there is one. */
export function combinationsOf(offer: OfferId): Combination[] {
  const {employer, member, topUp} = prices[offer];
  const combination = (id: PlanId, more?: number): Combination => {
    const memberShare = (member[id] ?? 0) + (more ?? 0);
    const withTopUp = more !== undefined;
    return {
      id: withTopUp ? `${id}-top-up` : id,
      planId: id,
      topUp: withTopUp,
      label: withTopUp ? `${plans[id].name} + ${topUpName}` : plans[id].name,
      price: employer + memberShare,
      employerShare: employer,
      memberShare,
    };
  };
  const offered = planIds.filter((id) => member[id] !== undefined);
  const alone = offered.map((id) => combination(id));
  return topUp === undefined ? alone : [...alone, ...offered.map((id) => combination(id, topUp))];
}
