// Made from src/elements.ts: npm run generate.
import type {Dictionaries} from '../dictionaries.js';
import {HealthServices} from '../features/health-services/health-services.js';
import type {HealthServicesEvents} from '../features/health-services/health-services.events.js';

import {define} from './define.js';

declare global {
  interface HTMLElementTagNameMap {
    'mutuelle-health-services': HealthServices;
  }
  interface GlobalEventHandlersEventMap extends HealthServicesEvents {}
}
declare module '../features/health-services/health-services.js' {
  interface HealthServices {
    messages?: Partial<
      Pick<
        Dictionaries,
        | 'code'
        | 'codePage'
        | 'common'
        | 'documentSender'
        | 'emergency'
        | 'forgotten'
        | 'franceConnect'
        | 'healthServices'
        | 'locked'
        | 'mail'
        | 'mailLink'
        | 'memberWidget'
        | 'newPassword'
        | 'opinion'
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

define('mutuelle-health-services', HealthServices);
