/** Three contracts of the sample insurer as they are shown. Levels from the sample table of a responsible contract. */
import type {Offer} from '../../../src/contract/guarantees.js';
import type {DocumentId} from '../../engine/documents.js';
import {combinationsOf, planIds, plans, prices, topUpName, type PlanId} from './prices.js';
import type {OfferId} from '../../people/personas.js';
import {reimburse, type Care, type Level} from '../reimbursements/split.js';

/** An offer without what depends on the enrolment and on the host. */
export type OfferTemplate = Omit<Offer, 'employer' | 'effectiveDate' | 'documents'>;

const topUpPitch =
  'Pour les dépassements des médecins non OPTAM et la chambre particulière. ' +
  'Contrat séparé, entièrement à votre charge.';

const none = 'non couvert';
const actual = 'frais réels';
const same = (level: string): [string, string, string] => [level, level, level];
const percents = (...levels: [number, number, number]) =>
  levels.map((level) => `${level}\u00a0% BR`) as [string, string, string];
const amounts = (...levels: [number, number, number]) =>
  levels.map((level) => (level ? `${level.toLocaleString('en').replace(',', '\u00a0')}\u00a0€` : none)) as [
    string,
    string,
    string,
  ];

/** By post of the 2019 agreement of the federations; a level for each plan. */
const comparison: readonly [string, readonly [string, [string, string, string]][]][] = [
  [
    'Hospitalisation',
    [
      ['Forfait journalier hospitalier', same(actual)],
      ['Honoraires, médecin OPTAM', percents(120, 170, 220)],
      ['Honoraires, médecin non OPTAM', percents(100, 150, 200)],
      ['Chambre particulière, par nuit', amounts(40, 60, 80)],
    ],
  ],
  [
    'Soins courants',
    [
      ['Généralistes et spécialistes OPTAM', percents(120, 150, 220)],
      ['Généralistes et spécialistes non OPTAM', percents(100, 130, 200)],
      ['Médicaments remboursés à 65, 30 et 15\u00a0%', percents(100, 100, 100)],
      ['Analyses, radiologie, auxiliaires médicaux', percents(100, 125, 150)],
      ['Médecines douces, par an', ['2\u00a0×\u00a025\u00a0€', '3\u00a0×\u00a030\u00a0€', '5\u00a0×\u00a040\u00a0€']],
      ['Prothèse capillaire classe II, location courte d’un fauteuil roulant', same(actual)],
    ],
  ],
  [
    'Dentaire',
    [
      ['Soins et prothèses 100\u00a0% Santé', same(actual)],
      ['Autres prothèses', percents(125, 250, 400)],
      ['Orthodontie', percents(125, 200, 300)],
      ['Implant, par an', amounts(0, 300, 600)],
    ],
  ],
  [
    'Optique',
    [
      ['Équipement 100\u00a0% Santé', same(actual)],
      ['Autre équipement, verres simples', amounts(100, 200, 420)],
      ['Autre équipement, verres complexes', amounts(200, 350, 700)],
      ['Autre équipement, verres très complexes', amounts(200, 400, 800)],
    ],
  ],
  [
    'Aides auditives',
    [
      ['Équipement 100\u00a0% Santé', same(actual)],
      ['Autre équipement, par oreille', amounts(800, 1200, 1700)],
    ],
  ],
];

/**
 * The standard examples, with the level of each plan. Under the régime local the Sécurité sociale pays 90 %, and the
 * hospital day.
 */
function examples(local: boolean): [Care, Record<PlanId, Level>][] {
  const rate = (usual: number) => (local ? 90 : usual);
  const everywhere = (level: Level) => ({base: level, option1: level, option2: level});
  return [
    [
      {care: 'Consultation d’un généraliste', price: 3000, base: 3000, rate: rate(70), deducted: 200},
      {base: {upToPercent: 120}, option1: {upToPercent: 150}, option2: {upToPercent: 220}},
    ],
    [
      {care: 'Spécialiste avec dépassement (non OPTAM)', price: 6000, base: 2300, rate: rate(70), deducted: 200},
      {base: {upToPercent: 100}, option1: {upToPercent: 130}, option2: {upToPercent: 200}},
    ],
    [{care: 'Couronne 100\u00a0% Santé', price: 50000, base: 12000, rate: rate(60)}, everywhere('actualCost')],
    [
      {care: 'Aide auditive 100\u00a0% Santé, par oreille', price: 95000, base: 40000, rate: rate(60)},
      everywhere('actualCost'),
    ],
    [
      {care: 'Lunettes hors 100\u00a0% Santé, verres simples', price: 33900, base: 15, rate: rate(60)},
      {base: {amount: 10000}, option1: {amount: 20000}, option2: {amount: 42000}},
    ],
    [
      {care: 'Hôpital, forfait journalier, 4 jours', price: 9200, base: local ? 9200 : 0, rate: 100},
      everywhere('actualCost'),
    ],
  ];
}

function offer(id: OfferId, {local = false} = {}): OfferTemplate {
  const {member, topUp} = prices[id];
  const ids = planIds.filter((plan) => member[plan] !== undefined);
  const columns = ids.map((plan) => planIds.indexOf(plan));
  return {
    plans: ids.map((plan) => plans[plan]),
    topUp: topUp === undefined ? null : {name: topUpName, pitch: topUpPitch, memberShare: topUp},
    combinations: combinationsOf(id),
    preselected: null,
    comparison: comparison.map(([heading, rows]) => ({
      heading,
      rows: rows.map(([label, levels]) => ({label, levels: columns.map((column) => levels[column] ?? none)})),
    })),
    examples: ids.map((planId) => ({
      planId,
      rows: examples(local).map(([care, levels]) => ({
        care: care.care,
        price: care.price,
        ...reimburse(care, levels[planId]),
      })),
    })),
    examplesOn: '2026-11-01',
    waiver: true,
    debitFrequencies: [],
  };
}

export const offers: Readonly<Record<OfferId, OfferTemplate>> = {
  /** Debited as often as the member likes. */
  standard: {...offer('standard'), debitFrequencies: ['monthly', 'quarterly', 'yearly']},
  /** Debited each month. */
  alsace: offer('alsace', {local: true}),
  /** What the member pays is taken from the salary. */
  simple: {...offer('simple'), preselected: 'base'},
};

/** Documents an employer's contract asks to open before the choice. */
export const mustRead: Readonly<Record<OfferId, readonly DocumentId[]>> = {
  standard: [],
  alsace: ['notice', 'ipid'],
  simple: [],
};
