// Made from src/elements.ts: npm run generate.
import type {Dictionaries} from '../dictionaries.js';
import {BankDetailsForm} from '../features/bank-details/bank-details-form.js';
import type {BankDetailsFormEvents} from '../features/bank-details/bank-details-form.events.js';

import {define} from './define.js';

declare global {
  interface HTMLElementTagNameMap {
    'mutuelle-bank-details-form': BankDetailsForm;
  }
  interface GlobalEventHandlersEventMap extends BankDetailsFormEvents {}
}
declare module '../features/bank-details/bank-details-form.js' {
  interface BankDetailsForm {
    messages?: Partial<
      Pick<
        Dictionaries,
        | 'bankDetails'
        | 'code'
        | 'codePage'
        | 'common'
        | 'enrolment'
        | 'forgotten'
        | 'form'
        | 'franceConnect'
        | 'locked'
        | 'mail'
        | 'mailLink'
        | 'newPassword'
        | 'passkeyWay'
        | 'registration'
        | 'session'
        | 'signIn'
      >
    >;
  }
}

define('mutuelle-bank-details-form', BankDetailsForm);
