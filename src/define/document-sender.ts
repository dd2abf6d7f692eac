// Made from src/elements.ts: npm run generate.
import type {Dictionaries} from '../dictionaries.js';
import {DocumentSender} from '../features/document-sender/document-sender.js';
import type {DocumentSenderEvents} from '../features/document-sender/document-sender.events.js';

import {define} from './define.js';

declare global {
  interface HTMLElementTagNameMap {
    'mutuelle-document-sender': DocumentSender;
  }
  interface GlobalEventHandlersEventMap extends DocumentSenderEvents {}
}
declare module '../features/document-sender/document-sender.js' {
  interface DocumentSender {
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
        | 'newPassword'
        | 'passkeyWay'
        | 'path'
        | 'registration'
        | 'requestStatus'
        | 'session'
        | 'signIn'
      >
    >;
  }
}

define('mutuelle-document-sender', DocumentSender);
