import type {Backend} from '../../backend/backend.js';

const strangers = new WeakMap<Backend, Backend>();

/**
 * A backend as somebody uses it whom nobody knows: no session is read or kept, no token is sent, the host's own
 * included; the same one for the same backend.
 */
export function asStranger(around: Backend): Backend {
  const known = strangers.get(around);
  if (known) return known;
  const stranger: Backend = {
    // without an id, and volatile: its session is not the one that the page shares
    volatile: true,
    call: (operation, input, {credentials: _, ...options} = {}) =>
      around.call({...operation, access: 'public'}, input, options),
  };
  strangers.set(around, stranger);
  return stranger;
}
