// Made from src/elements.ts: npm run generate.
import type {Dictionaries} from '../dictionaries.js';
import {OtpSignaturePad} from '../features/signature/otp-signature-pad.js';
import type {OtpSignaturePadEvents} from '../features/signature/otp-signature-pad.events.js';

import {define} from './define.js';

declare global {
  interface HTMLElementTagNameMap {
    'mutuelle-otp-signature-pad': OtpSignaturePad;
  }
  interface GlobalEventHandlersEventMap extends OtpSignaturePadEvents {}
}
declare module '../features/signature/otp-signature-pad.js' {
  interface OtpSignaturePad {
    messages?: Partial<
      Pick<
        Dictionaries,
        | 'code'
        | 'codePage'
        | 'common'
        | 'enrolment'
        | 'forgotten'
        | 'form'
        | 'franceConnect'
        | 'locked'
        | 'mail'
        | 'mailLink'
        | 'newPassword'
        | 'passkeyWay'
        | 'registration'
        | 'session'
        | 'signIn'
        | 'signature'
      >
    >;
  }
}

define('mutuelle-otp-signature-pad', OtpSignaturePad);
