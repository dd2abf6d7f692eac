// Made from src/elements.ts: npm run generate.
import type {Dictionaries, Sentences} from '../dictionaries.js';
import {BankChange} from '../features/bank-change/bank-change.js';
import type {BankChangeEvents} from '../features/bank-change/bank-change.events.js';
import type accountFields from '../features/identity/account-fields.messages.fr.js';
import type accountRules from '../features/identity/account-rules.messages.fr.js';
import {define} from './define.js';

declare global {
  interface HTMLElementTagNameMap {
    'mutuelle-bank-change': BankChange;
  }
  interface GlobalEventHandlersEventMap extends BankChangeEvents {}
}
declare module '../features/bank-change/bank-change.js' {
  interface BankChange {
    messages?: Partial<
      Pick<
        Dictionaries,
        | 'bankChange'
        | 'code'
        | 'codePage'
        | 'common'
        | 'documentSender'
        | 'forgotten'
        | 'franceConnect'
        | 'locked'
        | 'mail'
        | 'mailLink'
        | 'memberWidget'
        | 'newPassword'
        | 'passkeyWay'
        | 'path'
        | 'registration'
        | 'requestStatus'
        | 'session'
        | 'signIn'
        | 'stepUp'
      > & {bankDetails: Sentences<typeof accountFields & typeof accountRules>}
    >;
  }
}

define('mutuelle-bank-change', BankChange);
