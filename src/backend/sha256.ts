/**
 * The SHA-256 of a file in hexadecimal. Nothing on pages served in clear, which have no `crypto.subtle`: the server's
 * word then stands.
 */
export async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
  const digest = await globalThis.crypto?.subtle?.digest('SHA-256', bytes);
  return digest && Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
