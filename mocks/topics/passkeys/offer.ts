import {memberNumberIn, type Owner} from '../../engine/database.js';
import type {HandlerContext} from '../../engine/handler.js';

/** What a session says to who has just signed in by their password. */
export function passkeyOffer(ctx: HandlerContext, owner: Owner): {offersPasskey?: true} {
  const memberNumber = memberNumberIn(ctx.db, owner);
  const offered =
    memberNumber !== undefined &&
    ctx.settings.access.passkeys === true &&
    !Object.values(ctx.db.passkeys).some((passkey) => passkey.memberNumber === memberNumber) &&
    !ctx.db.passkeysDeclined.includes(memberNumber);
  return offered ? {offersPasskey: true} : {};
}
