/** A mistake of whoever asks: its message is the answer. */
export class Mistake extends Error {}
