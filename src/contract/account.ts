/** The account: its password, and logging in to resume. */
import {visibleText} from '../domain/text.js';
import * as z from './zod.js';
import {rule} from './zod.js';
import {operation} from './operation.js';
import {Session} from './session.js';
import {EnrolmentParams} from './values.js';

const Secret = z.string().check(rule((text: string) => (text === '' ? 'required' : undefined)));

export const Credentials = z.object({
  email: z.string().check(
    z.overwrite(visibleText),
    rule((text: string) => (text === '' ? 'required' : /^[^\s@]+@[^\s@]+$/.test(text) ? undefined : 'format')),
  ),
  password: Secret,
});
export type Credentials = z.infer<typeof Credentials>;

export const logIn = operation({
  id: 'logIn',
  method: 'POST',
  path: '/sessions',
  body: Credentials,
  response: Session,
  problems: ['validation', 'credentials'],
  access: 'public',
});

export const NewAccount = z.object({password: Secret});
/** Creates the member's account; the e-mail is the employer's and is not sent back. */
export const createAccount = operation({
  id: 'createAccount',
  method: 'PUT',
  path: '/enrolments/{enrolmentId}/account',
  params: EnrolmentParams,
  body: NewAccount,
  problems: ['validation', 'account-exists'],
  access: 'enrolment',
});
