/** Of several questions asked one after the other, only the last one counts. */
export class Latest {
  #asked = 0;

  /** Another question is asked. The function returned says whether it is still the last one. */
  ask(): () => boolean {
    const mine = ++this.#asked;
    return () => mine === this.#asked;
  }

  /** No answer is waited for any more. */
  drop(): void {
    this.#asked++;
  }
}
