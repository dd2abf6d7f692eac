/** An id that nobody else makes. `randomUUID` needs a secure page; an intranet in plain http has none. */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('');
}
