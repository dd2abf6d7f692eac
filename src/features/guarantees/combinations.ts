import type {Combination, Offer} from '../../contract/guarantees.js';

/**
 * The combination of a plan with or without the top-up, as the server lists them; a plan that comes in one way only is
 * that way, whatever the tick says. Nothing is added up here: each combination has its own amounts.
 */
export function combinationOf(offer: Offer, planId: string, topUp: boolean): Combination | undefined {
  const ways = offer.combinations.filter((combination) => combination.planId === planId);
  return ways.find((combination) => combination.topUp === topUp) ?? (ways.length === 1 ? ways[0] : undefined);
}

export function combinationById(offer: Offer, id: string | null | undefined): Combination | undefined {
  return offer.combinations.find((combination) => combination.id === id);
}

/** Plans that can be chosen, each with the combination whose price its card shows. */
export function choosablePlans(offer: Offer): {plan: Offer['plans'][number]; combination: Combination}[] {
  return offer.plans.flatMap((plan) => {
    const combination =
      combinationOf(offer, plan.id, false) ?? offer.combinations.find(({planId}) => planId === plan.id);
    return combination ? [{plan, combination}] : [];
  });
}

/** What each choosable plan would be now: a column of the comparison. */
export function columnsOf(offer: Offer, topUp: boolean): {plan: Offer['plans'][number]; combination: Combination}[] {
  return choosablePlans(offer).map(({plan, combination}) => ({
    plan,
    combination: combinationOf(offer, plan.id, topUp) ?? combination,
  }));
}

/** The top-up may be taken or left: with the chosen plan, or with one of the plans while none is chosen. */
export function topUpIsFree(offer: Offer, planId: string): boolean {
  const both = (id: string) =>
    [true, false].every((topUp) =>
      offer.combinations.some((combination) => combination.planId === id && combination.topUp === topUp),
    );
  return offer.topUp !== null && (planId ? both(planId) : offer.plans.some(({id}) => both(id)));
}

/** Something is debited, and the member says how often. */
export function asksFrequency(offer: Offer, chosen: Combination | undefined): boolean {
  return offer.debitFrequencies.length > 0 && chosen !== undefined && chosen.memberShare > 0;
}
