/** What members of the demos are cared for, and what each act costs whom: DOMAIN 8.4, figures of 2026. */
import type {CareFamily} from '../../../src/contract/care.js';
import type {Reimbursement, RemainderReason} from '../../../src/contract/reimbursements.js';
import type {GuaranteeId} from '../guarantees/levels.js';
import {reimburse, type Level} from './split.js';

interface Deduction {
  kind: 'participation' | 'franchise';
  amount: number;
}

export interface CareExample {
  label: string;
  family: CareFamily;
  professional?: string;
  price: number;
  base: number;
  /**
   * In percent of the base; `pathwayRate` where the Sécu pays less because the pathway was left, and the mutuelle does
   * not make up for it.
   */
  rate: number;
  pathwayRate?: number;
  /** Under the régime local, where it is another than 90 % of the same base. */
  local?: {base?: number; rate: number; pathwayRate?: number};
  deduction?: Deduction;
  /** The level that DOMAIN 8.4 works with; that of a member is in their own table (`levels.ts`). */
  level: Level;
  /** Which line of the table of guarantees pays it; none for what the law makes every responsible contract pay. */
  row?: GuaranteeId;
  /** Why anything but the deduction is left. */
  leaves?: RemainderReason;
  /** The professional is paid directly. */
  thirdParty?: boolean;
}

const participation = (amount = 200) => ({kind: 'participation', amount}) as const;
const franchise = (amount = 100) => ({kind: 'franchise', amount}) as const;

/** In the order in which the demos show them. */
export const careExamples = {
  generalist: {
    label: 'Consultation, généraliste',
    family: 'consultation',
    professional: 'Dr Lemoine',
    price: 3000,
    base: 3000,
    rate: 70,
    deduction: participation(),
    level: {upToPercent: 150},
    row: 'doctorOptam',
  },
  pharmacy: {
    label: 'Pharmacie, médicaments à 65 %',
    family: 'pharmacy',
    professional: 'Pharmacie du Port',
    price: 1000,
    base: 1000,
    rate: 65,
    deduction: franchise(),
    level: {upToPercent: 100},
    row: 'medicines',
    thirdParty: true,
  },
  speech: {
    label: 'Séance d’orthophonie',
    family: 'paramedical',
    professional: 'Mme Ricard',
    price: 4000,
    base: 4000,
    rate: 60,
    deduction: franchise(),
    level: {upToPercent: 100},
    row: 'tests',
  },
  osteopathy: {
    label: 'Ostéopathie',
    family: 'wellness',
    professional: 'M. Aubry',
    price: 6000,
    base: 0,
    rate: 0,
    level: {amount: 3000},
    row: 'wellness',
    leaves: 'ceiling',
  },
  glasses: {
    label: 'Lunettes, verres simples',
    family: 'optical',
    professional: 'Optique Graslin',
    price: 33_900,
    base: 15,
    rate: 60,
    level: {amount: 20_000},
    row: 'glassesSimple',
    leaves: 'ceiling',
  },
  crown: {
    label: 'Couronne 100 % Santé',
    family: 'dental',
    professional: 'Dr Besson',
    price: 50_000,
    base: 12_000,
    rate: 60,
    level: 'actualCost',
    row: 'dentalFree',
    thirdParty: true,
  },
  lab: {
    label: 'Analyses de biologie',
    family: 'lab',
    professional: 'Laboratoire Bellecour',
    price: 4000,
    base: 4000,
    rate: 60,
    deduction: participation(),
    level: {upToPercent: 100},
    row: 'tests',
    thirdParty: true,
  },
  specialist: {
    label: 'Consultation, spécialiste secteur 2',
    family: 'consultation',
    professional: 'Dr Arnal',
    price: 6000,
    base: 2300,
    rate: 70,
    deduction: participation(),
    level: {upToPercent: 150},
    row: 'doctorOther',
    leaves: 'overBase',
  },
  optam: {
    label: 'Consultation, spécialiste OPTAM',
    family: 'consultation',
    professional: 'Dr Salomé',
    price: 5000,
    base: 3000,
    rate: 70,
    deduction: participation(),
    level: {upToPercent: 200},
    row: 'doctorOptam',
    leaves: 'overBase',
  },
  physio: {
    label: 'Séance de kinésithérapie',
    family: 'paramedical',
    professional: 'M. Delmas',
    price: 2000,
    base: 2000,
    rate: 60,
    deduction: franchise(),
    level: {upToPercent: 100},
    row: 'tests',
  },
  outOfPathway: {
    label: 'Consultation hors parcours de soins',
    family: 'consultation',
    professional: 'Dr Verdier',
    price: 3000,
    base: 3000,
    rate: 30,
    pathwayRate: 70,
    local: {rate: 50, pathwayRate: 90},
    deduction: participation(),
    level: {upToPercent: 100},
    row: 'doctorOptam',
    leaves: 'outOfPathway',
  },
  child: {
    label: 'Consultation d’un enfant de moins de 6 ans',
    family: 'consultation',
    professional: 'Dr Lemoine',
    price: 3500,
    base: 3500,
    rate: 70,
    level: {upToPercent: 100},
    row: 'doctorOptam',
  },
  hearingAid: {
    label: 'Aide auditive de classe I',
    family: 'hearing',
    professional: 'Audition Confluence',
    price: 95_000,
    base: 40_000,
    rate: 60,
    level: 'actualCost',
    row: 'hearingFree',
    thirdParty: true,
  },
  dailyCharge: {
    label: 'Forfait journalier hospitalier, 4 jours',
    family: 'hospital',
    professional: 'Hôpital Saint-Jacques',
    price: 9200,
    base: 0,
    rate: 0,
    local: {base: 9200, rate: 100},
    level: 'actualCost',
    row: 'dailyCharge',
    thirdParty: true,
  },
  psychiatry: {
    label: 'Forfait journalier en psychiatrie, 4 jours',
    family: 'hospital',
    professional: 'Hôpital Saint-Jacques',
    price: 6800,
    base: 0,
    rate: 0,
    local: {base: 6800, rate: 100},
    level: 'actualCost',
    row: 'dailyCharge',
    thirdParty: true,
  },
  emergency: {
    label: 'Forfait patient urgences',
    family: 'hospital',
    professional: 'Hôpital Saint-Jacques',
    price: 2300,
    base: 0,
    rate: 0,
    level: 'actualCost',
    thirdParty: true,
  },
  heavyAct: {
    label: 'Participation forfaitaire sur un acte lourd',
    family: 'hospital',
    professional: 'Clinique de l’Erdre',
    price: 3200,
    base: 0,
    rate: 0,
    level: 'actualCost',
    thirdParty: true,
  },
  transport: {
    label: 'Transport en taxi conventionné',
    family: 'transport',
    professional: 'Taxis de l’Ouest',
    price: 4600,
    base: 4600,
    rate: 55,
    local: {rate: 100},
    deduction: franchise(400),
    level: {upToPercent: 100},
  },
} satisfies Record<string, CareExample>;
export type CareId = keyof typeof careExamples;

/** First age of those who may have it, and what the others have instead. */
const fromAge: Partial<Record<CareId, readonly [age: number, instead: CareId]>> = {
  // nobody has to choose a doctor before 16
  outOfPathway: [16, 'generalist'],
  // another base and another rate below 20
  hearingAid: [20, 'physio'],
  crown: [18, 'lab'],
};

/** What somebody of that age may be cared for, in the place of what was drawn. */
export function careAtAge(care: CareId, age: number): CareId {
  const [first, instead] = fromAge[care] ?? [0, care];
  const possible = age < first ? instead : care;
  if (age < 6 && possible === 'generalist') return 'child';
  return age >= 6 && possible === 'child' ? 'generalist' : possible;
}

/** Participation and franchise are not asked of minors (DOMAIN 8.1). */
const adultFrom = 18;

export type ActMoney = Pick<Reimbursement, 'spent' | 'base' | 'amoRate' | 'amo' | 'amc' | 'remaining' | 'remainder'>;

/** Who was cared for, and what the contract of this person gives. By default an adult, at the level of the example. */
export interface Circumstances {
  localScheme?: boolean;
  /** In years, on the day of care. */
  age?: number;
  level?: Level;
  /** What is still asked of this person this year, of at most so many cents. */
  deductible?: (deduction: Deduction) => number;
}

/**
 * The amounts of an act. In Alsace-Moselle the local scheme brings the Sécu to 90 % of the base, and the mutuelle pays
 * the less.
 */
export function moneyOf(example: CareExample, circumstances: Circumstances = {}): ActMoney {
  const {price, leaves, thirdParty} = example;
  const {localScheme = false, age = adultFrom, deductible, level = example.level} = circumstances;
  const {base, rate, pathwayRate} = ratesOf(example, localScheme);
  const {deduction} = example;
  const deducted = deduction && age >= adultFrom ? (deductible?.(deduction) ?? deduction.amount) : 0;
  const {amo} = reimburse({care: '', price, base, rate, deducted}, level);
  const {amc} = reimburse({care: '', price, base, rate: pathwayRate ?? rate, deducted}, level);
  const remaining = price - amo - amc;
  const other = remaining - deducted;
  const payee = thirdParty ? 'professional' : 'member';
  const taken = deduction && deducted > 0 ? {kind: deduction.kind, amount: deducted} : undefined;
  return {
    spent: price,
    remaining,
    ...(base > 0 && {base, amoRate: rate}),
    amo: {amount: amo, payee, ...(taken && {deductions: [taken]})},
    amc: {amount: amc, payee},
    remainder: [
      ...(taken ? [{reason: taken.kind, amount: taken.amount}] : []),
      ...(other > 0 ? [{reason: leaves ?? 'notCovered', amount: other}] : []),
    ],
  };
}

function ratesOf({base, rate, pathwayRate, local}: CareExample, localScheme: boolean): RatesOfCare {
  if (!localScheme) return {base, rate, pathwayRate};
  if (local) return {base, ...local};
  return {base, rate: rate >= 60 ? 90 : rate, pathwayRate};
}
type RatesOfCare = Pick<CareExample, 'base' | 'rate'> & {pathwayRate?: number | undefined};
