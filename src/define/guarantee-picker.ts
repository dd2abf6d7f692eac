// Made from src/elements.ts: npm run generate.
import type {Dictionaries} from '../dictionaries.js';
import {GuaranteePicker} from '../features/guarantees/guarantee-picker.js';
import type {GuaranteePickerEvents} from '../features/guarantees/guarantee-picker.events.js';

import {define} from './define.js';

declare global {
  interface HTMLElementTagNameMap {
    'mutuelle-guarantee-picker': GuaranteePicker;
  }
  interface GlobalEventHandlersEventMap extends GuaranteePickerEvents {}
}
declare module '../features/guarantees/guarantee-picker.js' {
  interface GuaranteePicker {
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
        | 'glossary'
        | 'guarantees'
        | 'locked'
        | 'mail'
        | 'mailLink'
        | 'newPassword'
        | 'passkeyWay'
        | 'registration'
        | 'session'
        | 'signIn'
        | 'waiver'
      >
    >;
  }
}

define('mutuelle-guarantee-picker', GuaranteePicker);
