/** Distances on the globe, for what is near. A sphere is enough: the error against the ellipsoid stays under 0.5 %. */

/** Decimal degrees, WGS 84. */
export interface Coordinates {
  readonly lat: number;
  readonly lon: number;
}

/** Mean radius of the Earth, in metres. */
export const EARTH_RADIUS = 6_371_008.8;

const RADIANS = Math.PI / 180;

/** Great-circle distance in metres (haversine). */
export function distanceBetween(a: Coordinates, b: Coordinates): number {
  const halfLat = Math.sin(((b.lat - a.lat) * RADIANS) / 2);
  const halfLon = Math.sin(((b.lon - a.lon) * RADIANS) / 2);
  const chord = halfLat * halfLat + Math.cos(a.lat * RADIANS) * Math.cos(b.lat * RADIANS) * halfLon * halfLon;
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/**
 * Whether it is a place on Earth; a swapped pair of France (`lat: 2.35, lon: 48.85`) is one too, and cannot be told.
 */
export function isCoordinates({lat, lon}: Coordinates): boolean {
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
}
