/**
 * Amounts and dates as the insurer's documents write them. By hand, so that a document has the same bytes in every
 * engine.
 */
import {formatCivilDate} from '../../src/domain/index.js';

const months = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

/** `1 240,05 €`, with no-break spaces. */
export function euros(cents: number): string {
  const [units, decimals] = (Math.abs(cents) / 100).toFixed(2).split('.') as [string, string];
  return `${cents < 0 ? '-' : ''}${units.replace(/\B(?=(\d{3})+$)/g, '\u00a0')},${decimals}\u00a0€`;
}

/** `1er décembre 2026` from `2026-12-01`. */
export function longDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  // where civil status does not know the day, as papers write it
  if (!day) return formatCivilDate(date);
  return `${day === 1 ? '1er' : day} ${months[(month ?? 1) - 1]} ${year}`;
}

/** `1er décembre`, of a day that is near. */
export const dayAndMonth = (date: string): string => longDate(date).replace(/ \d{4}$/, '');

/** `22 novembre 2026 à 14:46`, in Paris. */
export function longInstant(instant: string): string {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: 'Europe/Paris',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(instant));
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  return `${longDate(`${part('year')}-${part('month')}-${part('day')}`)} à ${part('hour')}:${part('minute')}`;
}

/** The first day of the month after a date. */
export function firstOfNextMonth(date: string): string {
  const [year, month] = date.split('-').map(Number) as [number, number];
  return month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
}

/** The no-break spaces of French around its signs, where a text was written with plain ones. */
export function typeset(text: string): string {
  return text
    .replace(/ (?=[;?!%])/g, '\u202f')
    .replace(/ (?=[:€»])/g, '\u00a0')
    .replace(/(?<=[«°]) /g, '\u00a0');
}
