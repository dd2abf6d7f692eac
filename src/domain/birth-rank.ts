/**
 * Rang gémellaire: one digit beside the birth date on the attestation. The insured person is 1, as is a child of a
 * single birth; children of a multiple birth count on. Outside the general régime it may number all who depend on one
 * insured person, so a rank above 1 needs no twin. Sources: the national health data dictionary, SESAM-Vitale data.
 */
import {afterLabel, compact} from './text.js';

/** `1`, whatever spaces or label (« Rang : ») came along. */
export function normalizeBirthRank(text: string): string {
  return afterLabel(compact(text));
}

/** `format`: not one digit from 1 to 9. */
export function checkBirthRank(rank: string): 'format' | undefined {
  return /^[1-9]$/.test(normalizeBirthRank(rank)) ? undefined : 'format';
}
