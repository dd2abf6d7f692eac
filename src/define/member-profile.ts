// Made from src/elements.ts: npm run generate.
import type {Dictionaries} from '../dictionaries.js';
import {MemberProfile} from '../features/member-profile/member-profile.js';
import type {MemberProfileEvents} from '../features/member-profile/member-profile.events.js';

import {define} from './define.js';

declare global {
  interface HTMLElementTagNameMap {
    'mutuelle-member-profile': MemberProfile;
  }
  interface GlobalEventHandlersEventMap extends MemberProfileEvents {}
}
declare module '../features/member-profile/member-profile.js' {
  interface MemberProfile {
    messages?: Partial<
      Pick<
        Dictionaries,
        | 'address'
        | 'attestation'
        | 'code'
        | 'codePage'
        | 'common'
        | 'contactPreferences'
        | 'documentSender'
        | 'forgotten'
        | 'franceConnect'
        | 'locked'
        | 'mail'
        | 'mailLink'
        | 'memberProfile'
        | 'memberWidget'
        | 'newPassword'
        | 'passkeyWay'
        | 'path'
        | 'profileEdits'
        | 'registration'
        | 'requestStatus'
        | 'session'
        | 'signIn'
        | 'spaceLeads'
        | 'stepUp'
        | 'teletransmission'
      >
    >;
  }
}

define('mutuelle-member-profile', MemberProfile);
