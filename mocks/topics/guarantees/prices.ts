/**
 * What each contract of the sample insurer costs, per month: all that an enrolment must know of its offer. One contract
 * for each way of pricing: the same for everybody, by size of the family, by person (DOMAIN 6.1).
 */
import type {Household} from '../../../src/contract/enrolment.js';
import type {Combination} from '../../../src/contract/guarantees.js';
import type {OfferId} from '../../people/personas.js';

export const plans = {
  base: {id: 'base', name: 'Base'},
  option1: {id: 'option1', name: 'Base + Option 1'},
  option2: {id: 'option2', name: 'Base + Option 2'},
};
export type PlanId = keyof typeof plans;
export const planIds: readonly PlanId[] = ['base', 'option1', 'option2'];

export const topUpName = 'Surcomplémentaire';

/** The people covered, the member among the adults. */
export interface People {
  adults: number;
  children: number;
}
export const alone: People = {adults: 1, children: 0};

interface Amounts {
  employer: number;
  member: Readonly<Partial<Record<PlanId, number>>>;
  topUp?: number;
}

interface Tier {
  id: string;
  label: string;
  amounts: Amounts;
}

interface Prices {
  pricing: 'flat' | 'byTier' | 'perPerson';
  tiers: readonly [Tier, ...Tier[]];
}

const tier = (id: string, label: string, amounts: Amounts): Tier => ({id, label, amounts});

/** More children than this cost nothing where each person has a price. */
const paidChildren = 2;

export const prices: Readonly<Record<OfferId, Prices>> = {
  /** The employer pays the base; options and top-up are the member's. */
  standard: {
    pricing: 'byTier',
    tiers: [
      tier('single', 'Isolé', {
        employer: 2180,
        member: {base: 0, option1: 940, option2: 2050},
        topUp: 490,
      }),
      tier('duo', 'Duo', {
        employer: 3260,
        member: {base: 0, option1: 1410, option2: 3060},
        topUp: 740,
      }),
      tier('family', 'Famille', {
        employer: 4240,
        member: {base: 0, option1: 1840, option2: 3990},
        topUp: 980,
      }),
    ],
  },
  /** Cheaper, because the régime local pays more. */
  alsace: {
    pricing: 'perPerson',
    tiers: [
      tier('adult', 'Adulte', {
        employer: 1485,
        member: {base: 0, option1: 710, option2: 1580},
        topUp: 430,
      }),
      tier('child', 'Enfant', {
        employer: 740,
        member: {base: 0, option1: 350, option2: 790},
        topUp: 210,
      }),
    ],
  },
  /** The employer chose the base; one option. The same price for all. */
  simple: {
    pricing: 'flat',
    tiers: [tier('all', 'Unique', {employer: 3650, member: {base: 0, option1: 1690}})],
  },
};

/** The plans that a contract offers. */
export const plansOf = (offer: OfferId): PlanId[] =>
  planIds.filter((id) => prices[offer].tiers[0].amounts.member[id] !== undefined);

/** Whom the price is for, as the member is told. */
export function householdOf(offer: OfferId, {adults, children}: People): Household {
  const {pricing} = prices[offer];
  const people = adults + children;
  const {id, label} = tierOf(offer, people);
  return {people, pricing, ...(pricing === 'byTier' && {tier: {id, label}})};
}

function tierOf(offer: OfferId, people: number): Tier {
  const {tiers} = prices[offer];
  return tiers[Math.min(people, tiers.length) - 1]!;
}

function amountsFor(offer: OfferId, {adults, children}: People): Amounts {
  const {pricing, tiers} = prices[offer];
  if (pricing !== 'perPerson') return tierOf(offer, pricing === 'flat' ? 1 : adults + children).amounts;
  const [adult, child] = [tiers[0].amounts, tiers[1]!.amounts];
  const sum = (of: (amounts: Amounts) => number | undefined) =>
    adults * (of(adult) ?? 0) + Math.min(children, paidChildren) * (of(child) ?? 0);
  return {
    employer: sum(({employer}) => employer),
    member: Object.fromEntries(plansOf(offer).map((id) => [id, sum(({member}) => member[id])])),
    ...(adult.topUp !== undefined && {topUp: sum(({topUp}) => topUp)}),
  };
}

/** What can be chosen: each plan alone, then each with the top-up where there is one. */
export function combinationsOf(offer: OfferId, people: People): Combination[] {
  return combinationsAt(offer, amountsFor(offer, people));
}

export function combinationsAt(offer: OfferId, {employer, member, topUp}: Amounts): Combination[] {
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
  const offered = plansOf(offer);
  const without = offered.map((id) => combination(id));
  return topUp === undefined ? without : [...without, ...offered.map((id) => combination(id, topUp))];
}

/** What the top-up costs alone; undefined where the contract has none. */
export const topUpShare = (offer: OfferId, people: People): number | undefined => amountsFor(offer, people).topUp;
