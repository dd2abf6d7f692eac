/** One-time codes received by SMS or e-mail: the member may paste the whole message. */
import {asciiSigns} from './text.js';

const RUNS = /#?\d+(?:[\s.-]\d+)*/g;
/** What stands right before a code, before another number, and right after each. */
const NAMED_BEFORE = /(?:code|otp|passe|password|passcode|pin)(?: (?:est|is))?\W*$/i;
const NAMED_AFTER = /^\W*(?:est|is)\b.{0,20}(?:code|otp|passe|password|passcode|pin)/i;
const SAID_BEFORE = /(?:[:=]|\b(?:est|is))\s*$/i;
const OTHER_BEFORE = new RegExp(
  '(?:dossier|contrat|carte|client|commande|adh[ée]rent|compte|facture|t[ée]l|r[ée]f\\w*|num[ée]ro|' +
    'file|card|order|account|number|n°|no)\\W*$',
  'i',
);
const OTHER_AFTER = /^\s*(?:€|eur|euros?|km|min)\b/i;
/** Figures beside these are the rest of a number that the message hides: « 497010******6789 », « XXXX-123456 ». */
const HIDDEN_BEFORE = /(?:[*•]|xx)[\s.-]?$/i;
const HIDDEN_AFTER = /^[\s.-]?(?:[*•]|xx)/i;

/**
 * The code of `length` digits inside a text, or else all its digits (never cut, so that one too many shows).
 *
 * First what follows the `#` of an origin-bound message (« @example.fr #123456 »). Then, among the numbers of that
 * length that are neither part of a longer one (a phone number) nor of a hidden one (a card), the one that the message
 * calls the code (« Code : 123456 », « 123456 est votre code »), in one piece rather than in groups (« 123 456 »). A
 * code that a keyboard filled in twice counts once.
 */
export function readOneTimeCode(text: string, length = 6): string {
  return oneTimeCodesIn(text, length)[0] ?? once(digitsOf(asciiSigns(text)), length);
}

/**
 * All the codes that a text may mean, where nothing in it says which one: « 123456, 654321 ». The member says it. Empty
 * where there is none.
 */
export function oneTimeCodesIn(text: string, length = 6): string[] {
  const plain = asciiSigns(text);
  const best = new Set<string>();
  let most = -Infinity;
  for (const {0: run, index} of plain.matchAll(RUNS)) {
    const before = plain.slice(Math.max(0, index - 40), index);
    const after = plain.slice(index + run.length, index + run.length + 40);
    if (HIDDEN_BEFORE.test(before) || HIDDEN_AFTER.test(after)) continue;
    const [code, clarity] = codeIn(run, length);
    const meaning =
      (NAMED_BEFORE.test(before) || NAMED_AFTER.test(after) ? 20 : 0) +
      (SAID_BEFORE.test(before) ? 10 : 0) -
      (OTHER_BEFORE.test(before) || OTHER_AFTER.test(after) ? 10 : 0);
    if (!code || clarity + meaning < most) continue;
    if (clarity + meaning > most) best.clear();
    best.add(code);
    most = clarity + meaning;
  }
  return [...best];
}

/** A code in figures that may be in groups, and how clearly it is one. */
function codeIn(run: string, length: number): [code: string, clarity: number] {
  const digits = once(digitsOf(run), length);
  if (digits.length === length) return [digits, run.startsWith('#') ? 100 : /^\d+$/.test(run) ? 3 : 2];
  return [run.split(/[\s.-]/).find((piece) => /^\d+$/.test(piece) && piece.length === length) ?? '', 1];
}

function once(digits: string, length: number): string {
  const code = digits.slice(0, length);
  return code.length === length && digits.length % length === 0 && code.repeat(digits.length / length) === digits
    ? code
    : digits;
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}
