/** What comes after the first view: the rules of accounts, what is sent, the code, the receipt, the way to block. */
import type {BankAccounts} from '../../contract/bank-accounts.js';
import {holderNames} from '../../domain/account-holder.js';
import {maskIban} from '../../domain/iban-text.js';
import type {RawValues, Warning} from '../../element/form.js';
import {Messages} from '../../element/locale.js';
import type {Widget} from '../../element/widget.js';
import {doubtsAt} from '../identity/account-doubts.js';
import fr, {type BankChangeMoreMessages} from './bank-change-more.messages.fr.js';

export * from '../identity/account-rules.js';
export {BankAccountChange, changeBankAccount} from '../../contract/bank-account-change.js';
export {StepUp} from '../../shell/step-up.js';
export {BlockChange} from './block-change.js';
export {Receipt} from './receipt.js';

/** Under the name of the panel's own: a page rewords both in one place. */
export function moreMessages(host: Widget): Messages<BankChangeMoreMessages> {
  return new Messages(host, 'bankChange', fr, {en: () => import('./bank-change-more.messages.en.js')});
}

/** The holder is the member, as far as names tell: they accept the mandate themselves. */
export const isMembers = (holder: string, [member]: BankAccounts['people']): boolean =>
  member === undefined || holderNames(holder, [member]) !== false;

/** Doubts about the new account: shown, never blocking. `debited`: contributions are to be taken from it. */
export function doubts(values: RawValues, {accounts, people}: BankAccounts, debited: boolean): Warning[] {
  const [member, ...others] = people;
  const found = member ? doubtsAt(values, 'account', {member, others}, debited) : [];
  const iban = maskIban(String(values['account.iban'] ?? ''));
  const known = accounts.some(({account}) => plain(account.iban) === plain(iban));
  return known ? [...found, {path: 'account.iban', code: 'same_account'}] : found;
}

const plain = (text: string): string => text.replace(/\s/g, '');
