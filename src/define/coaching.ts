// Made from src/elements.ts: npm run generate.
import type {Dictionaries} from '../dictionaries.js';
import {Coaching} from '../features/coaching/coaching.js';
import type {CoachingEvents} from '../features/coaching/coaching.events.js';

import {define} from './define.js';

declare global {
  interface HTMLElementTagNameMap {
    'mutuelle-coaching': Coaching;
  }
  interface GlobalEventHandlersEventMap extends CoachingEvents {}
}
declare module '../features/coaching/coaching.js' {
  interface Coaching {
    messages?: Partial<
      Pick<
        Dictionaries,
        | 'coaching'
        | 'code'
        | 'codePage'
        | 'common'
        | 'forgotten'
        | 'franceConnect'
        | 'lesson'
        | 'locked'
        | 'mail'
        | 'mailLink'
        | 'memberWidget'
        | 'newPassword'
        | 'passkeyWay'
        | 'programme'
        | 'registration'
        | 'session'
        | 'signIn'
      >
    >;
  }
}

define('mutuelle-coaching', Coaching);
