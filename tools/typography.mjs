/** What is wrong in how a sentence is written, whatever it says. For tests of the words. */

const vowel = '[aeiouyàâäéèêëîïôöùûüœæ]';
/** French words after which nothing is dropped, though they begin with a vowel or an h. */
const keptApart = /^(?:haut|hors|huit|hasard|hausse|honte|onz|oui|un\b|une\b|y[aeiouéè])/i;
const dropsItsVowel = new RegExp(
  `(?:^|[\\s(«’])(?:de|que|le|la|ne|se|je|me|te|jusque|lorsque|puisque) ((?:${vowel}|h)\\p{L}*)`,
  'giu',
);
/** Words that end in s, x or z in the singular too, and may follow a figure. */
const singular = /^(?:mois|fois|avis|pays|accès|dans|sans|plus|moins|sur|tous|ans?|pas|jours?|is|was|as|across|km)$/i;

/**
 * Wrong in any language this library speaks.
 *
 * @param {string} text
 * @returns {string[]}
 */
export function spellingFaults(text) {
  /** @type {string[]} */
  const faults = [];
  const check = (/** @type {RegExp} */ wrong, /** @type {string} */ fault) =>
    void (wrong.test(text) && faults.push(fault));
  check(/[\p{L}]'[\p{L}]/u, 'straight apostrophe');
  check(/(?<!\.)\.\.(?!\.)|\.\.\./, 'two full stops');
  check(/ [;:?!](?:\s|$)/, 'space');
  check(/[?!][\s\u00a0\u202f]*:/, 'double punctuation');
  check(/\S {2,}\S/, 'two spaces');
  return faults;
}

/**
 * `ones`: the figures that take a singular; none is one of them in French, and not in English.
 *
 * @param {string} text
 * @param {string} ones
 */
function countFaults(text, ones) {
  const counted = new RegExp(`(?:^|[^\\d,.:/\\u00a0\\u202f-])[${ones}][ \\u00a0](\\p{L}{3,}[sxz])(?!\\p{L})`, 'u');
  const [, word = ''] = counted.exec(text) ?? [];
  return word && !singular.test(word) ? ['plural of one'] : [];
}

/**
 * @param {string} text
 * @returns {string[]}
 */
export function frenchFaults(text) {
  const faults = [...spellingFaults(text), ...countFaults(text, '01')];
  const check = (/** @type {RegExp} */ wrong, /** @type {string} */ fault) =>
    void (wrong.test(text) && faults.push(fault));
  if ([...text.matchAll(dropsItsVowel)].some(([, word = '']) => !keptApart.test(word))) faults.push('elision');
  // one thing is announced in a sentence, not what announces another
  check(/\u00a0:[^.?!«»(]*\u00a0:/, 'double colon');
  check(/[^\s\u202f\u00a0?!;(«][;?!]/, 'space');
  check(/[^\u00a0\d\s]:(?:\s|$)|[\u202f]:/, 'space');
  check(/\d[ \u00a0]?%|[\d] ?€/, 'space');
  check(/« |«[^\u00a0]| »|[^\u00a0]»/, 'space');
  return faults;
}

/**
 * @param {string} text
 * @returns {string[]}
 */
export function englishFaults(text) {
  const faults = [...spellingFaults(text), ...countFaults(text, '1')];
  const check = (/** @type {RegExp} */ wrong, /** @type {string} */ fault) =>
    void (wrong.test(text) && faults.push(fault));
  check(/[\s\u00a0\u202f][;:?!]/, 'French space');
  check(/[«»]/, 'French quotation marks');
  return faults;
}
