// Made from src/elements.ts: npm run generate.
import type {Dictionaries} from '../dictionaries.js';
import {DigitalCardViewer} from '../features/card/digital-card-viewer.js';
import type {DigitalCardViewerEvents} from '../features/card/digital-card-viewer.events.js';

import {define} from './define.js';

declare global {
  interface HTMLElementTagNameMap {
    'mutuelle-digital-card-viewer': DigitalCardViewer;
  }
  interface GlobalEventHandlersEventMap extends DigitalCardViewerEvents {}
}
declare module '../features/card/digital-card-viewer.js' {
  interface DigitalCardViewer {
    messages?: Partial<
      Pick<
        Dictionaries,
        | 'card'
        | 'code'
        | 'codePage'
        | 'common'
        | 'forgotten'
        | 'franceConnect'
        | 'locked'
        | 'mail'
        | 'mailLink'
        | 'memberWidget'
        | 'newPassword'
        | 'passkeyWay'
        | 'registration'
        | 'session'
        | 'signIn'
      >
    >;
  }
}

define('mutuelle-digital-card-viewer', DigitalCardViewer);
