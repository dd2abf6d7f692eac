/** What a member's own table of guarantees pays for a care: the table that was sold is the one that reimburses. */
import {personas, type PersonaId} from '../../people/personas.js';
import {labelOf, levelsOf, levelText, type GuaranteeId} from '../guarantees/levels.js';
import type {Level} from './split.js';

export interface OwnLevel {
  level: Level;
  /** How often in a year, where the table says so. */
  timesAYear?: number;
  /** The line of the table, in its words. */
  guarantee?: string;
}

/** The level of a care for the combination that a persona has chosen; the only place that reads the table. */
export function levelOf(persona: PersonaId, {row, level}: {row?: GuaranteeId; level: Level}): OwnLevel {
  if (!row) return {level};
  const given = levelsOf(personas[persona].answers.guarantees.combinationId)[row];
  const guarantee = `${labelOf(row)}\u00a0: ${levelText(given)}`;
  return typeof given === 'object' && 'times' in given
    ? {level: {amount: given.amount}, timesAYear: given.times, guarantee}
    : {level: given, guarantee};
}
