/**
 * The browser's side of passkeys, by @simplewebauthn/browser; loaded where one may be used or made. A browser has one
 * ceremony at a time for a page: whoever asks last has it.
 */
import {
  sendSignal,
  startAuthentication,
  startRegistration,
  WebAuthnAbortService,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser';

type Json = Record<string, unknown>;

/**
 * Why a ceremony gave nothing: `cancelled` by the person or by its time limit, which browsers do not tell apart;
 * `replaced` by another one of the page, or stopped; `known`, the device has a key of this account already;
 * `impossible` here, for any other reason.
 */
export type PasskeyTrouble = 'cancelled' | 'replaced' | 'known' | 'impossible';

export class PasskeyError extends Error {
  override name = 'PasskeyError';
  constructor(
    readonly trouble: PasskeyTrouble,
    cause?: unknown,
  ) {
    super(trouble, {cause});
  }
}

let last = 0;
let running: Promise<unknown> = Promise.resolve();

/**
 * Asks for a key, and gives the browser's answer in JSON. `autofill`: offered in the field of the address; it then
 * waits, with no window of the browser, until somebody picks one.
 * @throws PasskeyError
 */
export const usePasskey = (options: Json, {autofill = false} = {}): Promise<Json> =>
  alone(() =>
    startAuthentication({
      optionsJSON: options as unknown as PublicKeyCredentialRequestOptionsJSON,
      useBrowserAutofill: autofill,
      // the library looks for the field in the document, and ours is in a shadow root
      verifyBrowserAutofillInput: false,
    }),
  );

/** Makes a key on this device, and gives the browser's answer in JSON. @throws PasskeyError */
export const makePasskey = (options: Json): Promise<Json> =>
  alone(() => startRegistration({optionsJSON: options as unknown as PublicKeyCredentialCreationOptionsJSON}));

/** Ends what waits, if it is this one. */
export function stopPasskey(ceremony: Promise<unknown>): void {
  if (ceremony !== newest) return;
  last++;
  void ended();
}

/**
 * Tells the browser that a key opens nothing any more, so that it offers it no longer. It may delete the key for good:
 * only on the server's plain word. Silent where the browser has no such thing.
 */
export async function forgetPasskey(rpId: unknown, credentialId: unknown): Promise<void> {
  const rpID = typeof rpId === 'string' ? rpId : location.hostname;
  await sendSignal({signalName: 'unknownCredential', rpID, credentialID: String(credentialId)}).catch(() => undefined);
}

let newest: Promise<Json> | undefined;

function alone(ceremony: () => Promise<unknown>): Promise<Json> {
  return (newest = next(ceremony));
}

async function next(ceremony: () => Promise<unknown>): Promise<Json> {
  const mine = ++last;
  await ended();
  if (mine !== last) throw new PasskeyError('replaced');
  const asked = ceremony();
  running = asked.catch(() => undefined);
  try {
    return (await asked) as Json;
  } catch (error) {
    throw new PasskeyError(mine === last ? troubleOf(error) : 'replaced', error);
  }
}

/** Ends the present one and waits for that: a browser refuses a second one until the first is over. */
async function ended(): Promise<void> {
  const over = running.then(() => true);
  // told again and again: one that the library has not begun yet, for it asks the browser first, hears nothing of it
  while (!(await Promise.race([over, pause()]))) WebAuthnAbortService.cancelCeremony();
}

const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 5));

function troubleOf(error: unknown): PasskeyTrouble {
  const {name} = error as Error;
  if (name === 'NotAllowedError' || name === 'AbortError') return 'cancelled';
  return name === 'InvalidStateError' ? 'known' : 'impossible';
}
