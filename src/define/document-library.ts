// Made from src/elements.ts: npm run generate.
import type {Dictionaries} from '../dictionaries.js';
import {DocumentLibrary} from '../features/document-library/document-library.js';
import type {DocumentLibraryEvents} from '../features/document-library/document-library.events.js';

import {define} from './define.js';

declare global {
  interface HTMLElementTagNameMap {
    'mutuelle-document-library': DocumentLibrary;
  }
  interface GlobalEventHandlersEventMap extends DocumentLibraryEvents {}
}
declare module '../features/document-library/document-library.js' {
  interface DocumentLibrary {
    messages?: Partial<
      Pick<
        Dictionaries,
        | 'code'
        | 'codePage'
        | 'common'
        | 'documentLibrary'
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
        | 'spaceLeads'
      >
    >;
  }
}

define('mutuelle-document-library', DocumentLibrary);
