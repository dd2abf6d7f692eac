/** The number of a member, on their card and in letters: letters and figures of the insurer's own form. */
import {compact, visibleText} from './text.js';

export type MemberNumberError = 'format';

/** As it is stored: without spaces, dots, dashes, nor a label before it (« N° d’adhérent : 7401 882 936 »). */
export function normalizeMemberNumber(text: string): string {
  return compact(visibleText(text).replace(/^.*[:°]/su, ''), /[#/_]/g);
}

/** `format`: no number at all. Which ones an insurer gives is for its settings and its server to say. */
export function checkMemberNumber(text: string): MemberNumberError | undefined {
  return /^[A-Z\d]{2,32}$/.test(normalizeMemberNumber(text)) ? undefined : 'format';
}
