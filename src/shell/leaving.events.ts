/** What an element tells the page that lets the member leave. Never who. */
export interface LeavingEvents {
  /** Somebody has just left here. */
  'mutuelle-signed-out': CustomEvent<Record<string, never>>;
  /**
   * The browser is about to go to FranceConnect, or to leave it; cancelable, for a host that leads there itself. In a
   * frame it does not go by itself. `url` is for this browser alone: it belongs in no log.
   */
  'mutuelle-france-connect': CustomEvent<{url: string}>;
}
