/**
 * What the browser says of the line. Only some do, and about: nothing is downloaded to measure it, which costs a member
 * on a phone and tells little of a call. `unknown`: it does not say.
 */
export type LineSpeed = 'offline' | 'slow' | 'enough' | 'unknown';

interface Connection {
  /** Megabits a second, about. */
  readonly downlink?: number;
}

export function lineSpeed(kilobitsNeeded: number | undefined): LineSpeed {
  if (!navigator.onLine) return 'offline';
  const {downlink} = (navigator as {connection?: Connection}).connection ?? {};
  if (downlink === undefined || kilobitsNeeded === undefined) return 'unknown';
  return downlink * 1_000 < kilobitsNeeded ? 'slow' : 'enough';
}
