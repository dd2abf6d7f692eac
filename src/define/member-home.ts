// Made from src/elements.ts: npm run generate.
import type {Dictionaries} from '../dictionaries.js';
import {MemberHome} from '../features/home/member-home.js';
import type {MemberHomeEvents} from '../features/home/member-home.events.js';

import {define} from './define.js';

declare global {
  interface HTMLElementTagNameMap {
    'mutuelle-member-home': MemberHome;
  }
  interface GlobalEventHandlersEventMap extends MemberHomeEvents {}
}
declare module '../features/home/member-home.js' {
  interface MemberHome {
    messages?: Partial<
      Pick<
        Dictionaries,
        | 'code'
        | 'codePage'
        | 'common'
        | 'forgotten'
        | 'franceConnect'
        | 'home'
        | 'locked'
        | 'mail'
        | 'mailLink'
        | 'memberWidget'
        | 'newPassword'
        | 'passkeyWay'
        | 'path'
        | 'registration'
        | 'session'
        | 'signIn'
        | 'spaceLeads'
        | 'withdrawalNotice'
      >
    >;
  }
}

define('mutuelle-member-home', MemberHome);
