/**
 * The screen stays on while it is looked at without being touched (a card, a sending), where the browser allows it. A
 * lock is lost each time the page is hidden, and asked for again.
 */
export class WakeLock {
  held = false;
  #lock: WakeLockSentinel | undefined;
  #wanted = false;

  constructor(private readonly changed: () => void = () => {}) {}

  on(): void {
    if (this.#wanted) return;
    this.#wanted = true;
    document.addEventListener('visibilitychange', this.#ask);
    void this.#ask();
  }

  off(): void {
    this.#wanted = false;
    document.removeEventListener('visibilitychange', this.#ask);
    void this.#lock?.release().catch(() => undefined);
    this.#lock = undefined;
    this.held = false;
  }

  readonly #ask = async (): Promise<void> => {
    if (document.visibilityState !== 'visible') return;
    // refused by a policy, a low battery or an old browser: the member touches the screen now and then, as ever
    const lock = await navigator.wakeLock?.request('screen').catch(() => undefined);
    if (!this.#wanted) return void lock?.release().catch(() => undefined);
    this.#lock = lock;
    this.held = lock !== undefined;
    this.changed();
  };
}
