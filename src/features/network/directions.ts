import type {Partner} from '../../contract/network.js';

/** Free, without an account; the starting point is not told. Opened by the member's press only. */
const OPEN_STREET_MAP = 'https://www.openstreetmap.org/directions?to={lat}%2C{lon}';
const allowed = ['https:', 'http:', 'geo:', 'maps:'];

/**
 * The address of the way to a partner, by the host's template; nothing for `none`, or for one that leads nowhere safe.
 */
export function directionsTo(
  template: string | undefined,
  {lat, lon, name, address}: Pick<Partner, 'lat' | 'lon' | 'name' | 'address'>,
): string | undefined {
  if (template === 'none') return undefined;
  const label = `${name}, ${address.line1}, ${address.postalCode} ${address.city}`;
  // half of a character, cut by a server, is no text: encoding it throws
  const whole = label.replace(/\p{Surrogate}/gu, '\ufffd');
  const values: Record<string, string> = {lat: String(lat), lon: String(lon), label: encodeURIComponent(whole)};
  const url = (template || OPEN_STREET_MAP).replace(/\{(lat|lon|label)\}/g, (_, name: string) => values[name]!);
  try {
    return allowed.includes(new URL(url, location.href).protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}
