/** Of several questions asked one after the other, only the last one counts. */
export class Latest {
  #question = new AbortController();

  /** Another question is asked. The function returned says whether it is still the last one. */
  ask(): () => boolean {
    const signal = this.askWithSignal();
    return () => !signal.aborted;
  }

  /** The same for a call: the signal ends its request once it is no longer the last one. */
  askWithSignal(): AbortSignal {
    this.drop();
    this.#question = new AbortController();
    return this.#question.signal;
  }

  /** No answer is waited for any more. */
  drop(): void {
    this.#question.abort();
  }
}
