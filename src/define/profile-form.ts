// Made from src/elements.ts: npm run generate.
import type {Dictionaries} from '../dictionaries.js';
import {ProfileForm} from '../features/profile/profile-form.js';
import type {ProfileFormEvents} from '../features/profile/profile-form.events.js';

import {define} from './define.js';

declare global {
  interface HTMLElementTagNameMap {
    'mutuelle-profile-form': ProfileForm;
  }
  interface GlobalEventHandlersEventMap extends ProfileFormEvents {}
}
declare module '../features/profile/profile-form.js' {
  interface ProfileForm {
    messages?: Partial<
      Pick<
        Dictionaries,
        | 'address'
        | 'attestation'
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
        | 'profile'
        | 'registration'
        | 'session'
        | 'signIn'
        | 'teletransmission'
      >
    >;
  }
}

define('mutuelle-profile-form', ProfileForm);
