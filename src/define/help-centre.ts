// Made from src/elements.ts: npm run generate.
import type {Dictionaries} from '../dictionaries.js';
import {HelpCentre} from '../features/help-centre/help-centre.js';
import type {HelpCentreEvents} from '../features/help-centre/help-centre.events.js';

import {define} from './define.js';

declare global {
  interface HTMLElementTagNameMap {
    'mutuelle-help-centre': HelpCentre;
  }
  interface GlobalEventHandlersEventMap extends HelpCentreEvents {}
}
declare module '../features/help-centre/help-centre.js' {
  interface HelpCentre {
    messages?: Partial<
      Pick<
        Dictionaries,
        | 'callback'
        | 'code'
        | 'codePage'
        | 'common'
        | 'complaint'
        | 'documentSender'
        | 'forgotten'
        | 'franceConnect'
        | 'helpCentre'
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

define('mutuelle-help-centre', HelpCentre);
