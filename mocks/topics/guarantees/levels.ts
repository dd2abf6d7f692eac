/**
 * What each combination of the sample insurer gives, once: the comparison, the examples, the coverage, the locator and
 * the acts read it here. Levels of a responsible contract (DOMAIN 6.9), and what the top-up adds to them.
 */
import type {CareExample, CareFamily} from '../../../src/contract/care.js';
import {reimburse, type Care, type Level} from '../reimbursements/split.js';
import type {PlanId} from './prices.js';

/** A level as it is paid; `times`: so many in a year, each up to the amount. Nothing is an amount of 0. */
export type GuaranteeLevel = Level | {amount: number; times: number};

interface Row {
  readonly label: string;
  readonly levels: Readonly<Record<PlanId, GuaranteeLevel>>;
  /** What the top-up adds: points of the base, or cents. */
  readonly topUp?: number;
}

const each = <T>(levels: readonly [T, T, T], level: (given: T) => GuaranteeLevel): Row['levels'] => ({
  base: level(levels[0]),
  option1: level(levels[1]),
  option2: level(levels[2]),
});
const percents = (...levels: [number, number, number]) => each(levels, (upToPercent) => ({upToPercent}));
const euros = (...levels: [number, number, number]) => each(levels, (amount) => ({amount: amount * 100}));
const sessions = (...levels: [[number, number], [number, number], [number, number]]) =>
  each(levels, ([times, amount]) => ({times, amount: amount * 100}));
const actual = each(['actualCost', 'actualCost', 'actualCost'], (level) => level as 'actualCost');

const rows = {
  dailyCharge: {label: 'Forfait journalier hospitalier', levels: actual},
  hospitalOptam: {label: 'Honoraires, médecin OPTAM', levels: percents(120, 170, 220)},
  hospitalOther: {label: 'Honoraires, médecin non OPTAM', levels: percents(100, 150, 200), topUp: 100},
  privateRoom: {label: 'Chambre particulière, par nuit', levels: euros(40, 60, 80), topUp: 4000},
  doctorOptam: {label: 'Généralistes et spécialistes OPTAM', levels: percents(120, 150, 220)},
  doctorOther: {label: 'Généralistes et spécialistes non OPTAM', levels: percents(100, 130, 200), topUp: 100},
  medicines: {label: 'Médicaments remboursés à 65, 30 et 15\u202f%', levels: percents(100, 100, 100)},
  tests: {label: 'Analyses, radiologie, auxiliaires médicaux', levels: percents(100, 125, 150)},
  wellness: {label: 'Médecines douces, par an', levels: sessions([2, 25], [3, 30], [5, 40])},
  wig: {label: 'Prothèse capillaire classe II, location courte d’un fauteuil roulant', levels: actual},
  dentalFree: {label: 'Soins et prothèses 100\u202f% Santé', levels: actual},
  dental: {label: 'Autres prothèses', levels: percents(125, 250, 400)},
  orthodontics: {label: 'Orthodontie', levels: percents(125, 200, 300)},
  implants: {label: 'Implant, par an', levels: euros(0, 300, 600)},
  glassesFree: {label: 'Équipement 100\u202f% Santé (classe A)', levels: actual},
  glassesSimple: {label: 'Équipement de classe B, verres simples', levels: euros(100, 200, 420)},
  glassesComplex: {label: 'Équipement de classe B, verres complexes', levels: euros(200, 350, 700)},
  glassesVeryComplex: {label: 'Équipement de classe B, verres très complexes', levels: euros(200, 400, 800)},
  hearingFree: {label: 'Équipement 100\u202f% Santé (classe I)', levels: actual},
  hearing: {label: 'Équipement de classe II, par oreille', levels: euros(800, 1200, 1700)},
} as const satisfies Record<string, Row>;
export type GuaranteeId = keyof typeof rows;

/** By post of the 2019 agreement of the federations. */
export const posts: readonly {heading: string; family: CareFamily; ids: readonly GuaranteeId[]}[] = [
  {
    heading: 'Hospitalisation',
    family: 'hospital',
    ids: ['dailyCharge', 'hospitalOptam', 'hospitalOther', 'privateRoom'],
  },
  {
    heading: 'Soins courants',
    family: 'consultation',
    ids: ['doctorOptam', 'doctorOther', 'medicines', 'tests', 'wellness', 'wig'],
  },
  {heading: 'Dentaire', family: 'dental', ids: ['dentalFree', 'dental', 'orthodontics', 'implants']},
  {
    heading: 'Optique',
    family: 'optical',
    ids: ['glassesFree', 'glassesSimple', 'glassesComplex', 'glassesVeryComplex'],
  },
  {heading: 'Aides auditives', family: 'hearing', ids: ['hearingFree', 'hearing']},
];

export const labelOf = (id: GuaranteeId): string => rows[id].label;

const suffix = '-top-up';

/** Everything a combination gives, the top-up counted in. */
export function levelsOf(combination: string): Readonly<Record<GuaranteeId, GuaranteeLevel>> {
  const topUp = combination.endsWith(suffix);
  const plan = (topUp ? combination.slice(0, -suffix.length) : combination) as PlanId;
  const entries = Object.entries<Row>(rows).map(([id, row]) => [
    id,
    topUp && row.topUp ? more(row.levels[plan], row.topUp) : row.levels[plan],
  ]);
  return Object.fromEntries(entries) as Record<GuaranteeId, GuaranteeLevel>;
}

function more(level: GuaranteeLevel, topUp: number): GuaranteeLevel {
  if (level === 'actualCost') return level;
  return 'upToPercent' in level ? {upToPercent: level.upToPercent + topUp} : {...level, amount: level.amount + topUp};
}

/** As the tables of guarantees write it. */
export function levelText(level: GuaranteeLevel): string {
  if (level === 'actualCost') return 'frais réels';
  if ('upToPercent' in level) return `${level.upToPercent}\u202f% BR`;
  if (!level.amount) return 'non couvert';
  const amount = `${String(level.amount / 100).replace(/\B(?=(\d{3})+$)/g, '\u00a0')}\u00a0€`;
  return 'times' in level ? `${level.times}\u00a0×\u00a0${amount}` : amount;
}

/** The level in words that need no table. */
export function levelWords(level: GuaranteeLevel): string {
  const text = levelText(level);
  if (level === 'actualCost') return 'Tout ce qui reste à payer';
  if ('upToPercent' in level)
    return level.upToPercent === 100
      ? 'Le tarif de la Sécurité sociale, en entier'
      : `Jusqu’à ${level.upToPercent}\u202f% du tarif de la Sécurité sociale, sa part comprise`;
  if (!level.amount) return 'Non couvert';
  return 'times' in level
    ? `${level.times} séances par an, jusqu’à ${levelText({amount: level.amount})} chacune`
    : `Jusqu’à ${text}`;
}

/**
 * The standard care of the examples, and the guarantee that pays each. Under the régime local the Sécurité sociale pays
 * 90 %, and the hospital day.
 */
export function exampleCare(local: boolean): readonly (readonly [Care, GuaranteeId])[] {
  const rate = (usual: number) => (local ? 90 : usual);
  return [
    [{care: 'Consultation d’un généraliste', price: 3000, base: 3000, rate: rate(70), deducted: 200}, 'doctorOptam'],
    [
      {care: 'Spécialiste avec dépassement (non OPTAM)', price: 6000, base: 2300, rate: rate(70), deducted: 200},
      'doctorOther',
    ],
    [{care: 'Couronne 100\u202f% Santé', price: 50_000, base: 12_000, rate: rate(60)}, 'dentalFree'],
    [{care: 'Aide auditive 100\u202f% Santé, par oreille', price: 95_000, base: 40_000, rate: rate(60)}, 'hearingFree'],
    [{care: 'Lunettes de classe B, verres simples', price: 33_900, base: 15, rate: rate(60)}, 'glassesSimple'],
    [{care: 'Hôpital, forfait journalier, 4 jours', price: 9200, base: local ? 9200 : 0, rate: 100}, 'dailyCharge'],
  ];
}

export function examplesOf(combination: string, local: boolean): CareExample[] {
  const levels = levelsOf(combination);
  return exampleCare(local).map(([care, id]) => ({
    care: care.care,
    price: care.price,
    ...reimburse(care, levels[id]),
  }));
}
