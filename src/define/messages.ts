// Made from src/elements.ts: npm run generate.
import type {Dictionaries} from '../dictionaries.js';
import {MemberMessages} from '../features/messages/messages.js';
import type {MemberMessagesEvents} from '../features/messages/messages.events.js';

import {define} from './define.js';

declare global {
  interface HTMLElementTagNameMap {
    'mutuelle-messages': MemberMessages;
  }
  interface GlobalEventHandlersEventMap extends MemberMessagesEvents {}
}
declare module '../features/messages/messages.js' {
  interface MemberMessages {
    messages?: Partial<
      Pick<
        Dictionaries,
        | 'code'
        | 'codePage'
        | 'common'
        | 'documentSender'
        | 'forgotten'
        | 'franceConnect'
        | 'locked'
        | 'mail'
        | 'mailLink'
        | 'memberWidget'
        | 'messageRoom'
        | 'messages'
        | 'newPassword'
        | 'passkeyWay'
        | 'path'
        | 'registration'
        | 'requestStatus'
        | 'session'
        | 'signIn'
        | 'spaceLeads'
      >
    >;
  }
}

define('mutuelle-messages', MemberMessages);
