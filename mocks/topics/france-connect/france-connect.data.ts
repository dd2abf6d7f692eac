export interface FranceConnectData {
  franceConnect: {
    /** By state. */
    starts: Record<string, {nonce: string; expiresAt: number}>;
    /** Ids of those that were taken. */
    codes: string[];
    /** Member numbers, by `sub`, beside those that were linked before (`Identity.linkedTo`). */
    links: Record<string, string>;
    /** By ticket: who waits to be linked. */
    tickets: Record<string, {sub: string; expiresAt: number}>;
  };
}

export const franceConnectData = (): FranceConnectData => ({
  franceConnect: {
    starts: {},
    codes: [],
    links: {},
    tickets: {},
  },
});
