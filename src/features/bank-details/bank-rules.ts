/**
 * What is right or wrong with an account, and what is shown once one is right. The form is filled in without it: it
 * comes after the first view, with ibantools and the sentences of errors and doubts.
 */
import {checkBic, normalizeBic} from '../../domain/bic.js';
import {checkIban, formatIban} from '../../domain/iban.js';
import {Messages} from '../../element/locale.js';
import type {Widget} from '../../element/widget.js';
import fr, {type BankRulesMessages} from './bank-rules.messages.fr.js';

export {BankDetails, getMandateFile, saveBankDetails} from '../../contract/bank-details.js';
export {accountPaths, accountWarnings, mayNeedBic, peopleOf} from '../identity/account-doubts.js';
export {NumberReveal} from '../../ui/blocks/number-reveal.js';
export {debtorOf, mandateDocument, mandateStyles, whoAccepts} from './mandate.js';

/** Under the name of the panel's own: a page rewords both in one place. */
export function rulesMessages(host: Widget): Messages<BankRulesMessages> {
  return new Messages(host, 'bankDetails', fr, {en: () => import('./bank-rules.messages.en.js')});
}

export const isIban = (text: string): boolean => text !== '' && checkIban(text) === undefined;

/** The usual spelling of what is right; anything else stays as typed. */
export const spellIban = (text: string): string => (checkIban(text) === undefined ? formatIban(text) : text);
export const spellBic = (text: string): string => (checkBic(text) === undefined ? normalizeBic(text) : text);
