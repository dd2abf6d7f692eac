/** Names of people, as written in French civil status: Latin letters with any diacritic, space, hyphen, apostrophe. */
import {plainText} from './text.js';

export type NameError = 'format' | 'too_long';

/** What fits a screen and a letter; a card may print less. */
export const NAME_LENGTH = 60;

/** Straight apostrophes and plain hyphens, single spaces. Case and particles stay as typed. */
export function normalizeName(text: string): string {
  return plainText(text).replace(/[\u00b4`\u02bb\u2032]/g, "'").replace(/[\u2010-\u2015\u2212]/g, '-');
}

/**
 * `format`: a digit, an emoji, a sign that names do not hold, or no letter at all. The dot is for initials.
 * `too_long`: more than 60 characters.
 */
export function checkName(name: string): NameError | undefined {
  const text = normalizeName(name);
  if (!/^[\p{Script=Latin}\p{M} '.·-]+$/u.test(text) || !/\p{L}/u.test(text)) return 'format';
  return [...text].length > NAME_LENGTH ? 'too_long' : undefined;
}
