/** `Credentials`, or what a host gives instead: its token may come later. */
export interface TokenHolder {
  token(): string | undefined | Promise<string | undefined>;
  renew(): Promise<boolean>;
}

/** Renews the token that was refused; false when the session is over. */
export type Renewal = (who: TokenHolder, refused: string | undefined) => Promise<boolean>;

/** One silent renewal at a time per session, shared by all the calls that were refused meanwhile. */
export function sharedRenewal(): Renewal {
  const running = new WeakMap<TokenHolder, Promise<boolean>>();
  return async (who, refused) => {
    // Refused with a token that another call has replaced since: nothing to renew.
    if ((await who.token()) !== refused) return true;
    let renewal = running.get(who);
    if (!renewal) {
      renewal = who.renew().finally(() => running.delete(who));
      running.set(who, renewal);
    }
    return renewal;
  };
}
