/**
 * What is right or wrong with an account, and what is shown once one is right. A form is filled in without it: it comes
 * after the first view, with ibantools and the sentences of errors and doubts.
 */
import {checkBic, normalizeBic} from '../../domain/bic.js';
import {checkIban, formatIban} from '../../domain/iban.js';
import {Messages} from '../../element/locale.js';
import type {Widget} from '../../element/widget.js';
import fr, {type AccountRulesMessages} from './account-rules.messages.fr.js';

export {mayNeedBic} from './account-doubts.js';
export {NumberReveal} from '../../ui/blocks/number-reveal.js';
export {mandateDocument} from './mandate.js';

/** Under the name of the fields' own: a page rewords both in one place. */
export function rulesMessages(host: Widget): Messages<AccountRulesMessages> {
  return new Messages(host, 'bankDetails', fr, {en: () => import('./account-rules.messages.en.js')});
}

export const isIban = (text: string): boolean => text !== '' && checkIban(text) === undefined;

/** The usual spelling of what is right; anything else stays as typed. */
export const spellIban = (text: string): string => (checkIban(text) === undefined ? formatIban(text) : text);
export const spellBic = (text: string): string => (checkBic(text) === undefined ? normalizeBic(text) : text);
