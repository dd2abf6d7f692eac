import type {Backend} from '../backend/backend.js';

/**
 * The one thing that outlives a session: an opaque token, worth nothing without a password, by which the server knows a
 * browser that a member let it remember. One for all the members of this browser.
 */
const keyOf = ({id}: Backend): string => (id ? `mutuelle-device:${id}` : 'mutuelle-device');

/** Of backends that forget everything when the page goes, and where storage is refused. */
const inMemory = new WeakMap<Backend, string>();

export function deviceToken(backend: Backend): string | undefined {
  try {
    return (!backend.volatile && localStorage.getItem(keyOf(backend))) || inMemory.get(backend);
  } catch {
    return inMemory.get(backend);
  }
}

export function keepDeviceToken(backend: Backend, token: string): void {
  inMemory.set(backend, token);
  if (backend.volatile) return;
  try {
    localStorage.setItem(keyOf(backend), token);
  } catch {
    // storage refused: the device is remembered until the page goes
  }
}

/** This browser asks for a code again, whoever signs in. */
export function forgetDeviceToken(backend: Backend): void {
  inMemory.delete(backend);
  if (backend.volatile) return;
  try {
    localStorage.removeItem(keyOf(backend));
  } catch {
    // storage refused: nothing is kept there
  }
}
