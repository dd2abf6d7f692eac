import {logIn} from '../contract/account.js';
import type {SessionFlow} from './session.js';

/**
 * By e-mail and password.
 * @throws BackendError `credentials` when they do not match.
 */
export async function signIn(
  session: SessionFlow,
  credentials: {email: string; password: string},
  signal?: AbortSignal,
): Promise<void> {
  session.accept(await session.call(logIn, {body: credentials}, signal && {signal}));
}
