/**
 * Phone numbers as they are stored (E.164): what a page that only shows them needs, apart from the
 * rules that read what people type.
 */
import {NO_BREAK_SPACE, inGroups} from './text.js';

/** Calling codes of one or two digits (ITU E.164); all others have three. */
export const CALLING_CODE = /^(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})/;

/** `06 39 98 12 34`, or `+32 470 12 34 56` abroad. A short number, or one already in groups, stays as it is. */
export function formatStoredPhone(number: string): string {
  const nine = nationalDigits(number) ?? /^0(\d{9})$/.exec(number)?.[1];
  return nine ? inGroups(`0${nine}`, [2]) : /^\+\d+$/.test(number) ? formatAbroad(number.slice(1)) : number;
}

/** What follows the 0 in the French plan. */
export function nationalDigits(number: string): string | undefined {
  return /^\+(508\d{6})$/.exec(number)?.[1] ?? /^\+(?:33|590|594|596|262|508)(\d{9})$/.exec(number)?.[1];
}

/** The calling code, then pairs; the first group takes the odd digit. */
export function formatAbroad(digits: string): string {
  const code = CALLING_CODE.exec(digits)?.[0] ?? '';
  const rest = digits.slice(code.length);
  return `+${code}${NO_BREAK_SPACE}${inGroups(rest, rest.length % 2 ? [3, 2] : [2])}`;
}
