/** The member's profile: identity, contact details, télétransmission (ENR-04, ENR-05). */
import {Profile} from './answers/profile.js';
import {change} from './enrolment.js';
import {operation} from './operation.js';

export {MaritalStatus, Profile} from './answers/profile.js';

export const saveProfile = operation({
  ...change,
  id: 'saveProfile',
  method: 'PUT',
  path: '/enrolments/{enrolmentId}/profile',
  body: Profile,
});
