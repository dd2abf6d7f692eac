// Made from src/elements.ts: npm run generate.
import type {Dictionaries} from '../dictionaries.js';
import {BeneficiaryForm} from '../features/beneficiaries/beneficiary-form.js';
import type {BeneficiaryFormEvents} from '../features/beneficiaries/beneficiary-form.events.js';

import {define} from './define.js';

declare global {
  interface HTMLElementTagNameMap {
    'mutuelle-beneficiary-form': BeneficiaryForm;
  }
  interface GlobalEventHandlersEventMap extends BeneficiaryFormEvents {}
}
declare module '../features/beneficiaries/beneficiary-form.js' {
  interface BeneficiaryForm {
    messages?: Partial<
      Pick<
        Dictionaries,
        | 'address'
        | 'attestation'
        | 'beneficiary'
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
        | 'teletransmission'
      >
    >;
  }
}

define('mutuelle-beneficiary-form', BeneficiaryForm);
