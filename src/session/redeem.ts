import type {Credentials} from '../backend/backend.js';
import {asBackendError} from '../backend/error.js';
import {redeemLink} from '../contract/link.js';
import {newId} from '../element/id.js';
import type {SessionFlow} from './session.js';

/** The link that is being redeemed, and under which key: one intention, however often it is pressed. */
const redeeming = new WeakMap<SessionFlow, {secret: string; intent: string}>();

/** By the one-time link. Call it on the member's gesture only: mail scanners open links too. */
export async function redeem(session: SessionFlow, secret: string, signal?: AbortSignal): Promise<void> {
  // where the answer was lost, the next press gets it
  if (redeeming.get(session)?.secret !== secret) redeeming.set(session, {secret, intent: newId()});
  const {intent} = redeeming.get(session)!;
  const ask = (credentials?: Credentials) =>
    session.call(redeemLink, {body: {secret}}, {intent, ...(signal && {signal}), ...(credentials && {credentials})});
  // whoever is signed in here goes along, so that a link of somebody else is refused; an old session that ended is
  // nobody
  const answer = session.token()
    ? ask(session).catch((error: unknown) => {
        if (asBackendError(error).code !== 'session-expired') throw error;
        return ask();
      })
    : ask();
  session.accept(
    await answer.catch((error: unknown) => {
      // it was answered: what is pressed next is another intention
      if (!asBackendError(error).retryable) redeeming.delete(session);
      throw error;
    }),
  );
}
