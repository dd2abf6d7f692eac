// Made from src/elements.ts: npm run generate.
import type {Dictionaries} from '../dictionaries.js';
import {ContractWithdrawal} from '../features/contract-withdrawal/contract-withdrawal.js';
import type {ContractWithdrawalEvents} from '../features/contract-withdrawal/contract-withdrawal.events.js';

import {define} from './define.js';

declare global {
  interface HTMLElementTagNameMap {
    'mutuelle-contract-withdrawal': ContractWithdrawal;
  }
  interface GlobalEventHandlersEventMap extends ContractWithdrawalEvents {}
}
declare module '../features/contract-withdrawal/contract-withdrawal.js' {
  interface ContractWithdrawal {
    messages?: Partial<
      Pick<
        Dictionaries,
        | 'code'
        | 'codePage'
        | 'common'
        | 'contractWithdrawal'
        | 'ending'
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
        | 'session'
        | 'signIn'
        | 'spaceLeads'
      >
    >;
  }
}

define('mutuelle-contract-withdrawal', ContractWithdrawal);
