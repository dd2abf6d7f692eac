/** What a member's own table of guarantees pays for a care: the table that was sold is the one that reimburses. */
import {personas, type PersonaId} from '../../people/personas.js';
import {offers} from '../guarantees/offers.js';
import type {Level} from './split.js';

/** Lines of the table that acts of the demos are paid by. */
const rows = {
  optam: ['Soins courants', 'Généralistes et spécialistes OPTAM'],
  notOptam: ['Soins courants', 'Généralistes et spécialistes non OPTAM'],
  pharmacy: ['Soins courants', 'Médicaments remboursés à 65, 30 et 15\u00a0%'],
  auxiliaries: ['Soins courants', 'Analyses, radiologie, auxiliaires médicaux'],
  wellness: ['Soins courants', 'Médecines douces, par an'],
  dental100: ['Dentaire', 'Soins et prothèses 100\u00a0% Santé'],
  glasses: ['Optique', 'Autre équipement, verres simples'],
  hearing100: ['Aides auditives', 'Équipement 100\u00a0% Santé'],
  dailyCharge: ['Hospitalisation', 'Forfait journalier hospitalier'],
} as const;
export type TableRow = keyof typeof rows;

export interface OwnLevel {
  level: Level;
  /** How often in a year, where the table says so. */
  timesAYear?: number;
  /** The line of the table, in its words. */
  guarantee?: string;
}

/** The level of a care for the combination that a persona has chosen; the only place that reads the table. */
export function levelOf(persona: PersonaId, {row, level}: {row?: TableRow; level: Level}): OwnLevel {
  if (!row) return {level};
  const {offer, answers} = personas[persona];
  const {comparison, combinations, plans} = offers[offer];
  const {planId} = combinations.find(({id}) => id === answers.guarantees.combinationId)!;
  const column = plans.findIndex(({id}) => id === planId);
  const [heading, label] = rows[row];
  const line = comparison.find((each) => each.heading === heading)!.rows.find((each) => each.label === label)!;
  const words = line.levels[column]!;
  return {...readLevel(words), guarantee: `${label}\u00a0: ${words}`};
}

/** A level as the table words it: « 150 % BR », « 3 × 30 € », « 200 € », « frais réels », « non couvert ». */
export function readLevel(words: string): OwnLevel {
  const percent = /^(\d+)\s%\sBR$/.exec(words);
  if (percent) return {level: {upToPercent: Number(percent[1])}};
  const times = /^(\d+)\s×\s(.+)$/.exec(words);
  if (times) return {...readLevel(times[2]!), timesAYear: Number(times[1])};
  const euros = /^([\d\s]+)\s€$/.exec(words);
  if (euros) return {level: {amount: Number(euros[1]!.replace(/\s/g, '')) * 100}};
  if (words === 'frais réels') return {level: 'actualCost'};
  if (words === 'non couvert') return {level: {amount: 0}};
  throw new TypeError(`no level: ${words}`);
}
