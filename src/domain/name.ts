/**
 * Names of people, as written in French civil status: Latin letters with any diacritic, space, hyphen, apostrophe.
 * Wider than the sets that FranceConnect publishes: foreign names exist.
 */
import {plainText} from './text.js';

export type NameError = 'format' | 'too_long';

/** A limit of storage, not of law: all given names of a birth record are taken. A card may print less. */
export const NAME_LENGTH = 150;

/**
 * What the cards print, at most: the card of a longer name shortens it. Source: the card format of a large operator.
 */
const CARD_LENGTH = {lastName: 25, firstName: 15} as const;

const LABELS = /^(?:(?:(?:pré)?noms?|last name|first name|surname)(?: (?:de |d')[\p{L} ]*)? ?: ?)+/iu;

/**
 * Straight apostrophes and plain hyphens, single spaces (also for the commas between given names), no pasted label
 * (« Nom : »). Case and particles stay as typed.
 */
export function normalizeName(text: string): string {
  return plainText(text.replace(/[,\uff0c]/g, ' ')).replace(LABELS, '');
}

/**
 * `format`: a digit, an emoji, a sign that names do not hold, or no letter at all. The dot is for initials.
 * `too_long`: more than 150 characters.
 */
export function checkName(name: string): NameError | undefined {
  const text = normalizeName(name);
  if (!/^[\p{Script=Latin}\p{M} '.·-]+$/u.test(text) || !/\p{L}/u.test(text)) return 'format';
  return [...text].length > NAME_LENGTH ? 'too_long' : undefined;
}

/** Whether the card of the member will shorten this name. Worth a word, never a refusal. */
export function isShortenedOnCard(name: string, part: keyof typeof CARD_LENGTH): boolean {
  return [...normalizeName(name)].length > CARD_LENGTH[part];
}
