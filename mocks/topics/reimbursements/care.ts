/** What members of the demos are cared for, and what each act costs whom: DOMAIN 8.4, figures of 2026. */
import type {CareFamily} from '../../../src/contract/care.js';
import type {Reimbursement, RemainderReason} from '../../../src/contract/reimbursements.js';
import {reimburse, type Level} from './split.js';

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
  deduction?: {kind: 'participation' | 'franchise'; amount: number};
  level: Level;
  guarantee: string;
  /** Why anything but the deduction is left. */
  leaves?: RemainderReason;
  /** The professional is paid directly. */
  thirdParty?: boolean;
}

const participation = (amount = 200) => ({kind: 'participation', amount}) as const;
const franchise = (amount = 100) => ({kind: 'franchise', amount}) as const;

/** In the order in which the demos show them; common ones come back more often (`weight`). */
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
    guarantee: 'Généraliste OPTAM, 150 % de la base',
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
    guarantee: 'Médicaments à 65 %, 100 % de la base',
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
    guarantee: 'Auxiliaires médicaux, 100 % de la base',
  },
  osteopathy: {
    label: 'Ostéopathie',
    family: 'wellness',
    professional: 'M. Aubry',
    price: 6000,
    base: 0,
    rate: 0,
    level: {amount: 3000},
    guarantee: 'Médecines douces, 30 € par séance',
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
    guarantee: 'Équipement de classe B, 200 €',
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
    guarantee: 'Panier 100 % Santé, frais réels',
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
    guarantee: 'Analyses, 100 % de la base',
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
    guarantee: 'Spécialiste non OPTAM, 150 % de la base',
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
    guarantee: 'Spécialiste OPTAM, 200 % de la base',
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
    guarantee: 'Auxiliaires médicaux, 100 % de la base',
  },
  outOfPathway: {
    label: 'Consultation hors parcours de soins',
    family: 'consultation',
    professional: 'Dr Verdier',
    price: 3000,
    base: 3000,
    rate: 30,
    pathwayRate: 70,
    deduction: participation(),
    level: {upToPercent: 100},
    guarantee: 'Généraliste, 100 % de la base',
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
    guarantee: 'Généraliste, 100 % de la base',
  },
  hearingAid: {
    label: 'Aide auditive de classe I',
    family: 'hearing',
    professional: 'Audition Confluence',
    price: 95_000,
    base: 40_000,
    rate: 60,
    level: 'actualCost',
    guarantee: 'Panier 100 % Santé, frais réels',
    thirdParty: true,
  },
  dailyCharge: {
    label: 'Forfait journalier hospitalier, 4 jours',
    family: 'hospital',
    professional: 'Hôpital Saint-Jacques',
    price: 9200,
    base: 0,
    rate: 0,
    level: 'actualCost',
    guarantee: 'Forfait journalier, frais réels',
    thirdParty: true,
  },
  psychiatry: {
    label: 'Forfait journalier en psychiatrie, 4 jours',
    family: 'hospital',
    professional: 'Hôpital Saint-Jacques',
    price: 6800,
    base: 0,
    rate: 0,
    level: 'actualCost',
    guarantee: 'Forfait journalier, frais réels',
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
    guarantee: 'Forfait patient urgences, frais réels',
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
    guarantee: 'Participation de 32 €, frais réels',
    thirdParty: true,
  },
  transport: {
    label: 'Transport en taxi conventionné',
    family: 'transport',
    professional: 'Taxis de l’Ouest',
    price: 4600,
    base: 4600,
    rate: 55,
    deduction: franchise(400),
    level: {upToPercent: 100},
    guarantee: 'Transport, 100 % de la base',
  },
} satisfies Record<string, CareExample>;
export type CareId = keyof typeof careExamples;

export type ActMoney = Pick<Reimbursement, 'spent' | 'base' | 'amoRate' | 'amo' | 'amc' | 'remaining' | 'remainder'>;

/**
 * The amounts of an act. In Alsace-Moselle the local scheme brings the Sécu to 90 % of the base, and the mutuelle pays
 * the less.
 */
export function moneyOf(
  {price, base, rate, pathwayRate, deduction, level, leaves, thirdParty}: CareExample,
  localScheme = false,
): ActMoney {
  const paidRate = localScheme && rate >= 60 ? 90 : rate;
  const deducted = deduction?.amount ?? 0;
  const {amo} = reimburse({care: '', price, base, rate: paidRate, deducted}, level);
  const {amc} = reimburse({care: '', price, base, rate: pathwayRate ?? paidRate, deducted}, level);
  const remaining = price - amo - amc;
  const other = remaining - deducted;
  const payee = thirdParty ? 'professional' : 'member';
  return {
    spent: price,
    remaining,
    ...(base > 0 && {base, amoRate: paidRate}),
    amo: {amount: amo, payee, ...(deduction && {deductions: [deduction]})},
    amc: {amount: amc, payee},
    remainder: [
      ...(deduction ? [{reason: deduction.kind, amount: deducted}] : []),
      ...(other > 0 ? [{reason: leaves ?? 'notCovered', amount: other}] : []),
    ],
  };
}
