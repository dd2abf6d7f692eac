/** What this browser can do of passkeys. One that has none of it, or that cannot say, says no. */

/** The device can recognise its owner: a key may be used, or made, by a press. */
export const recognisesOwner = (): Promise<boolean> =>
  isSure(() => PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable());

/** A key may be offered in the field of the address. */
export const fillsInPasskeys = (): Promise<boolean> =>
  isSure(() => PublicKeyCredential.isConditionalMediationAvailable());

async function isSure(ask: () => Promise<boolean>): Promise<boolean> {
  try {
    return await ask();
  } catch {
    return false;
  }
}
