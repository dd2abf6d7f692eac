/** A failure of the line, not of the insurer: each host shows it in its own way. */
export class Outage extends Error {
  constructor(
    readonly kind: 'network' | 'timeout' | 'invalid-answer',
    options?: ErrorOptions,
  ) {
    super(kind, options);
  }
}

/** A part of the play. When it does not come, the call fails like a broken line, and the next one asks again. */
export async function loaded<T>(load: () => T | Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    throw new Outage('network', {cause});
  }
}
