/** How an IBAN is written. Apart from the rules: a form shows a saved one without ibantools. */
import {afterColon, compact, inGroups, masked} from './text.js';

/**
 * `FR7630006000011234567890189`, whatever separators or case were typed; a line copied from a RIB
 * (« IBAN : FR76 … BIC : … ») gives its IBAN.
 */
export function normalizeIban(text: string): string {
  const number = compact(text);
  const line = /^.*IBAN[^A-Z0-9]*([A-Z]{2}\d\d[A-Z0-9]*)/s.exec(number);
  return line?.[1]?.replace(/(?:BIC|CODEBIC)$/, '') ?? afterColon(number);
}

/** The two letters an IBAN starts with, or undefined while there are none. Says nothing about the rest. */
export function ibanCountry(iban: string): string | undefined {
  return /^[A-Z]{2}(?=\d|$)/.exec(normalizeIban(iban))?.[0];
}

/** Groups of four with no-break spaces. What does not look like an IBAN comes back as it is. */
export function formatIban(iban: string): string {
  const number = normalizeIban(iban);
  return looksLikeIban(number) ? inGroups(number, [4]) : iban;
}

/** `FR76 •••• •••• •••• •••• •••• 189`: the first four, the last three. What is no IBAN is hidden. */
export function maskIban(iban: string): string {
  const number = normalizeIban(iban);
  if (!looksLikeIban(number)) return masked(iban);
  return inGroups(number.slice(0, 4) + masked(number.slice(4, -3)) + number.slice(-3), [4]);
}

/** `FR76 … 189`: enough for its owner to know which account it is. Empty for what is no IBAN. */
export function endsOfIban(iban: string): string {
  const number = normalizeIban(iban);
  return looksLikeIban(number) ? `${number.slice(0, 4)}\u00a0…\u00a0${number.slice(-3)}` : '';
}

/** The shortest IBAN has 15 characters (Norway), the longest 34. */
function looksLikeIban(number: string): boolean {
  return /^[A-Z]{2}\d\d[A-Z0-9]{11,30}$/.test(number);
}
