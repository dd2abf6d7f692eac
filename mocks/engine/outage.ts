/**
 * Thrown when no answer of the insurer reaches the page: the network is cut, nothing comes in time, or what comes is of
 * somebody else (a page of a Wi-Fi portal). Each host turns it into what the page would see.
 */
export class Outage extends Error {
  constructor(
    readonly kind: 'network' | 'timeout' | 'invalid-answer',
    options?: ErrorOptions,
  ) {
    super(kind, options);
  }
}

/**
 * Loads a part of the simulator. Where it does not come, the call fails as on a cut network; the next one asks again.
 */
export async function loaded<T>(load: () => T | Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    throw new Outage('network', {cause});
  }
}
