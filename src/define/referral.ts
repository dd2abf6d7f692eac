// Made from src/elements.ts: npm run generate.
import type {Dictionaries} from '../dictionaries.js';
import {Referral} from '../features/referral/referral.js';
import type {ReferralEvents} from '../features/referral/referral.events.js';

import {define} from './define.js';

declare global {
  interface HTMLElementTagNameMap {
    'mutuelle-referral': Referral;
  }
  interface GlobalEventHandlersEventMap extends ReferralEvents {}
}
declare module '../features/referral/referral.js' {
  interface Referral {
    messages?: Partial<
      Pick<
        Dictionaries,
        | 'code'
        | 'codePage'
        | 'common'
        | 'forgotten'
        | 'franceConnect'
        | 'invitationForm'
        | 'locked'
        | 'mail'
        | 'mailLink'
        | 'memberWidget'
        | 'newPassword'
        | 'passkeyWay'
        | 'referral'
        | 'registration'
        | 'session'
        | 'signIn'
      >
    >;
  }
}

define('mutuelle-referral', Referral);
