/** What the gate may tell the page, in whichever element it stands. Never who. */
export interface AccessEvents {
  /** Somebody has just signed in here. */
  'mutuelle-signed-in': CustomEvent<Record<string, never>>;
  /** This device will not be asked for a code again for a time. */
  'mutuelle-device-remembered': CustomEvent<Record<string, never>>;
  /** An account was made; its address is still to be confirmed. */
  'mutuelle-registered': CustomEvent<Record<string, never>>;
  /** A new password is in use. */
  'mutuelle-password-changed': CustomEvent<Record<string, never>>;
}
