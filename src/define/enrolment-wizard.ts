// Made from src/elements.ts: npm run generate.
import type {Dictionaries} from '../dictionaries.js';
import {EnrolmentWizard} from '../features/enrolment/enrolment-wizard.js';
import type {EnrolmentWizardEvents} from '../features/enrolment/enrolment-wizard.events.js';

import {define} from './define.js';

declare global {
  interface HTMLElementTagNameMap {
    'mutuelle-enrolment-wizard': EnrolmentWizard;
  }
  interface GlobalEventHandlersEventMap extends EnrolmentWizardEvents {}
}
declare module '../features/enrolment/enrolment-wizard.js' {
  interface EnrolmentWizard {
    messages?: Partial<
      Pick<
        Dictionaries,
        | 'account'
        | 'address'
        | 'attestation'
        | 'bankDetails'
        | 'beneficiaries'
        | 'beneficiary'
        | 'bulletin'
        | 'code'
        | 'codePage'
        | 'common'
        | 'completion'
        | 'documentSender'
        | 'enrolment'
        | 'enrolmentWizard'
        | 'forgotten'
        | 'franceConnect'
        | 'glossary'
        | 'guarantees'
        | 'locked'
        | 'mail'
        | 'mailLink'
        | 'newPassword'
        | 'papers'
        | 'passkeyWay'
        | 'path'
        | 'profile'
        | 'recap'
        | 'registration'
        | 'requestStatus'
        | 'session'
        | 'signIn'
        | 'signature'
        | 'spaceLeads'
        | 'teletransmission'
        | 'waiver'
        | 'wayBack'
        | 'welcome'
        | 'withdrawalNotice'
      >
    >;
  }
}

define('mutuelle-enrolment-wizard', EnrolmentWizard);
