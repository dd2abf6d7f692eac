// Made from src/elements.ts: npm run generate.
import type {Dictionaries} from '../dictionaries.js';
import {BeneficiaryRequest} from '../features/beneficiary-request/beneficiary-request.js';
import type {BeneficiaryRequestEvents} from '../features/beneficiary-request/beneficiary-request.events.js';

import {define} from './define.js';

declare global {
  interface HTMLElementTagNameMap {
    'mutuelle-beneficiary-request': BeneficiaryRequest;
  }
  interface GlobalEventHandlersEventMap extends BeneficiaryRequestEvents {}
}
declare module '../features/beneficiary-request/beneficiary-request.js' {
  interface BeneficiaryRequest {
    messages?: Partial<
      Pick<
        Dictionaries,
        | 'address'
        | 'attestation'
        | 'beneficiary'
        | 'beneficiaryRequest'
        | 'code'
        | 'codePage'
        | 'common'
        | 'documentSender'
        | 'forgotten'
        | 'franceConnect'
        | 'joining'
        | 'leaving'
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
        | 'teletransmission'
        | 'wantedPapers'
      >
    >;
  }
}

define('mutuelle-beneficiary-request', BeneficiaryRequest);
