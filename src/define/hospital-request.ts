// Made from src/elements.ts: npm run generate.
import type {Dictionaries} from '../dictionaries.js';
import {HospitalRequest} from '../features/hospital-request/hospital-request.js';
import type {HospitalRequestEvents} from '../features/hospital-request/hospital-request.events.js';

import {define} from './define.js';

declare global {
  interface HTMLElementTagNameMap {
    'mutuelle-hospital-request': HospitalRequest;
  }
  interface GlobalEventHandlersEventMap extends HospitalRequestEvents {}
}
declare module '../features/hospital-request/hospital-request.js' {
  interface HospitalRequest {
    messages?: Partial<
      Pick<
        Dictionaries,
        | 'code'
        | 'codePage'
        | 'common'
        | 'documentSender'
        | 'forgotten'
        | 'franceConnect'
        | 'hospitalRequest'
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
        | 'stayPage'
        | 'stayPlanning'
        | 'wantedPapers'
      >
    >;
  }
}

define('mutuelle-hospital-request', HospitalRequest);
