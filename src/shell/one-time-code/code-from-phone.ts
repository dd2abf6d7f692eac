/** Android gives the code of a message that ends with `@host #123456`, where the member allows it (WebOTP). */
interface OtpCredential extends Credential {
  readonly code?: string;
}

/** Waits for the code of a message on this phone; nothing happens where a browser knows no such thing. */
export class CodeFromPhone {
  #waiting: AbortController | undefined;

  constructor(private readonly take: (code: string) => void) {}

  listen(): void {
    this.stop();
    if (!('OTPCredential' in globalThis) || !navigator.credentials) return;
    const waiting = new AbortController();
    this.#waiting = waiting;
    const asked = {otp: {transport: ['sms']}, signal: waiting.signal} as CredentialRequestOptions;
    // refused, too late, several pages at once: the member types it
    void navigator.credentials.get(asked).then(
      (found: OtpCredential | null) => {
        if (found?.code && !waiting.signal.aborted) this.take(found.code);
      },
      () => undefined,
    );
  }

  stop(): void {
    this.#waiting?.abort();
    this.#waiting = undefined;
  }
}
