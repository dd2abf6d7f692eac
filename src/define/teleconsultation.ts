// Made from src/elements.ts: npm run generate.
import type {Dictionaries} from '../dictionaries.js';
import {Teleconsultation} from '../features/teleconsultation/teleconsultation.js';
import type {TeleconsultationEvents} from '../features/teleconsultation/teleconsultation.events.js';

import {define} from './define.js';

declare global {
  interface HTMLElementTagNameMap {
    'mutuelle-teleconsultation': Teleconsultation;
  }
  interface GlobalEventHandlersEventMap extends TeleconsultationEvents {}
}
declare module '../features/teleconsultation/teleconsultation.js' {
  interface Teleconsultation {
    messages?: Partial<
      Pick<
        Dictionaries,
        | 'code'
        | 'codePage'
        | 'common'
        | 'deviceStep'
        | 'emergency'
        | 'forgotten'
        | 'franceConnect'
        | 'locked'
        | 'mail'
        | 'mailLink'
        | 'memberWidget'
        | 'newPassword'
        | 'passkeyWay'
        | 'path'
        | 'questions'
        | 'registration'
        | 'room'
        | 'session'
        | 'signIn'
        | 'spaceLeads'
        | 'teleconsultation'
      >
    >;
  }
}

define('mutuelle-teleconsultation', Teleconsultation);
