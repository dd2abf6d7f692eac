/**
 * An address that came from a server, if it leads to a page, a phone or an e-mail; a script or inline data never does.
 */
export function safeUrl(url: string | undefined): string | undefined {
  try {
    return url && ['https:', 'http:', 'tel:', 'mailto:', 'blob:'].includes(new URL(url, location.href).protocol)
      ? url
      : undefined;
  } catch {
    return undefined;
  }
}
