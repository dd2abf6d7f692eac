// Made from src/elements.ts: npm run generate.
import type {Dictionaries} from '../dictionaries.js';
import {CoverageOverview} from '../features/coverage/coverage-overview.js';
import type {CoverageOverviewEvents} from '../features/coverage/coverage-overview.events.js';

import {define} from './define.js';

declare global {
  interface HTMLElementTagNameMap {
    'mutuelle-coverage-overview': CoverageOverview;
  }
  interface GlobalEventHandlersEventMap extends CoverageOverviewEvents {}
}
declare module '../features/coverage/coverage-overview.js' {
  interface CoverageOverview {
    messages?: Partial<
      Pick<
        Dictionaries,
        | 'care'
        | 'code'
        | 'codePage'
        | 'common'
        | 'coverageOverview'
        | 'documentSender'
        | 'forgotten'
        | 'franceConnect'
        | 'glossary'
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
        | 'withdrawalNotice'
      >
    >;
  }
}

define('mutuelle-coverage-overview', CoverageOverview);
