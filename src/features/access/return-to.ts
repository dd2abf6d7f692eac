/**
 * Where somebody goes once they are signed in: an address of this page's own origin, or of one that the host names.
 * Read once, by the browser's own parser; undefined for anything that could lead elsewhere, or run.
 */
export function allowedReturn(
  address: string,
  origins: readonly string[] = [],
  at: Pick<Location, 'href' | 'origin' | 'protocol'> = location,
): string | undefined {
  // what a parser drops or turns round without a word: spaces, controls, backslashes
  if (!address || /[\s\\\p{Cc}\p{Cf}]/u.test(address)) return undefined;
  let url: URL;
  try {
    url = new URL(address, at.href);
  } catch {
    return undefined;
  }
  const {protocol, origin, pathname, username, password} = url;
  if (protocol !== 'https:' && !(protocol === 'http:' && at.protocol === 'http:')) return undefined;
  if (username || password || pathname.startsWith('//')) return undefined;
  return origin === at.origin || origins.includes(origin) ? url.href : undefined;
}
