import {logIn} from '../contract/account.js';
import {deviceToken} from './device.js';
import type {SessionFlow} from './session.js';

/**
 * By e-mail and password.
 * @throws BackendError `credentials` when they do not match; `step-up-required`, with the challenge of a code, on a
 *   device that the server does not know; `access-locked`; `email-unconfirmed`.
 */
export async function signIn(
  session: SessionFlow,
  credentials: {email: string; password: string},
  signal?: AbortSignal,
): Promise<void> {
  const device = deviceToken(session.backend);
  const body = {...credentials, ...(device && {device})};
  session.accept(await session.call(logIn, {body}, signal && {signal}));
}
