// Made from src/elements.ts: npm run generate.
import type {Dictionaries} from '../dictionaries.js';
import {ContractCancellation} from '../features/contract-cancellation/contract-cancellation.js';
import type {ContractCancellationEvents} from '../features/contract-cancellation/contract-cancellation.events.js';

import {define} from './define.js';

declare global {
  interface HTMLElementTagNameMap {
    'mutuelle-contract-cancellation': ContractCancellation;
  }
  interface GlobalEventHandlersEventMap extends ContractCancellationEvents {}
}
declare module '../features/contract-cancellation/contract-cancellation.js' {
  interface ContractCancellation {
    messages?: Partial<
      Pick<
        Dictionaries,
        | 'cancellationCourse'
        | 'code'
        | 'codePage'
        | 'common'
        | 'contractCancellation'
        | 'documentSender'
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
        | 'requestStatus'
        | 'session'
        | 'signIn'
        | 'spaceLeads'
        | 'wantedPapers'
      >
    >;
  }
}

define('mutuelle-contract-cancellation', ContractCancellation);
