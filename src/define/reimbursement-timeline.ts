// Made from src/elements.ts: npm run generate.
import type {Dictionaries} from '../dictionaries.js';
import {ReimbursementTimeline} from '../features/reimbursements/reimbursement-timeline.js';
import type {ReimbursementTimelineEvents} from '../features/reimbursements/reimbursement-timeline.events.js';

import {define} from './define.js';

declare global {
  interface HTMLElementTagNameMap {
    'mutuelle-reimbursement-timeline': ReimbursementTimeline;
  }
  interface GlobalEventHandlersEventMap extends ReimbursementTimelineEvents {}
}
declare module '../features/reimbursements/reimbursement-timeline.js' {
  interface ReimbursementTimeline {
    messages?: Partial<
      Pick<
        Dictionaries,
        | 'care'
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
        | 'reimbursementTimeline'
        | 'requestStatus'
        | 'session'
        | 'signIn'
      >
    >;
  }
}

define('mutuelle-reimbursement-timeline', ReimbursementTimeline);
