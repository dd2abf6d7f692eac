/** Three contracts of the sample insurer as they are shown: what they cost whom, and what they reimburse. */
import type {Offer} from '../../../src/contract/guarantees.js';
import type {DocumentId} from '../../engine/documents.js';
import type {OfferId} from '../../people/personas.js';
import {examplesOf, labelOf, levelsOf, levelText, posts} from './levels.js';
import {
  combinationsAt,
  combinationsOf,
  plans,
  plansOf,
  prices,
  topUpName,
  topUpShare,
  type People,
  type PlanId,
} from './prices.js';

/** An offer without what depends on the enrolment and on the host. */
export type OfferTemplate = Omit<Offer, 'employer' | 'effectiveDate' | 'documents'>;

export const pitches: Readonly<Record<PlanId, string>> = {
  base: 'L’essentiel, choisi par votre entreprise.',
  option1: 'Mieux remboursé chez les spécialistes et en optique.',
  option2: 'Le plus complet, en dentaire et en audition.',
};

/** Whom each price is for. */
const notes: Readonly<Record<string, string>> = {
  single: 'vous seul',
  duo: 'vous et une personne',
  family: 'vous et deux personnes ou plus',
  adult: 'vous, votre conjoint',
  child: 'gratuit à partir du troisième',
};

const topUpPitch =
  'Pour les dépassements des médecins non OPTAM et la chambre particulière. ' +
  'Contrat séparé, entièrement à votre charge.';

/** What differs between the contracts besides prices. */
const rules: Readonly<
  Record<OfferId, {local?: boolean; preselected?: string; debitFrequencies: Offer['debitFrequencies']}>
> = {
  /** Debited as often as the member likes. */
  standard: {debitFrequencies: ['monthly', 'quarterly', 'yearly']},
  /** Debited each month. */
  alsace: {local: true, debitFrequencies: []},
  /** What the member pays is taken from the salary. */
  simple: {preselected: 'base', debitFrequencies: []},
};
export const offerIds = Object.keys(rules) as OfferId[];

/** Under the régime local the Sécurité sociale pays more. */
export const isLocal = (offer: OfferId): boolean => rules[offer].local === true;
export const debitFrequenciesOf = (offer: OfferId): Offer['debitFrequencies'] => rules[offer].debitFrequencies;

export function offerFor(offer: OfferId, people: People): OfferTemplate {
  const combinations = combinationsOf(offer, people);
  const tables = combinations.map(({id}) => [id, levelsOf(id)] as const);
  const topUp = topUpShare(offer, people);
  const tiers = tiersOf(offer);
  return {
    plans: plansOf(offer).map((plan) => ({...plans[plan], pitch: pitches[plan]})),
    topUp: topUp === undefined ? null : {name: topUpName, pitch: topUpPitch, memberShare: topUp},
    combinations,
    ...(tiers && {tiers}),
    preselected: rules[offer].preselected ?? null,
    comparison: posts.map(({heading, ids}) => ({
      heading,
      rows: ids.map((id) => ({
        label: labelOf(id),
        levels: Object.fromEntries(tables.map(([combination, levels]) => [combination, levelText(levels[id])])),
      })),
    })),
    examples: combinations.map(({id}) => ({combinationId: id, rows: examplesOf(id, isLocal(offer))})),
    examplesOn: '2026-11-01',
    waiver: true,
    debitFrequencies: debitFrequenciesOf(offer),
  };
}

/** Every price of the contract, for who wants to know what one more person would change. */
function tiersOf(offer: OfferId): Offer['tiers'] {
  const {pricing, tiers} = prices[offer];
  if (pricing === 'flat') return undefined;
  return tiers.map(({id, label, amounts}) => ({
    id,
    label,
    note: notes[id],
    shares: Object.fromEntries(combinationsAt(offer, amounts).map((each) => [each.id, each.memberShare])),
  }));
}

/** Documents an employer's contract asks to open before the choice. */
export const mustRead: Readonly<Record<OfferId, readonly DocumentId[]>> = {
  standard: [],
  alsace: ['notice', 'ipid'],
  simple: [],
};
