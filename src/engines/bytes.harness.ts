const text = (written: string) => Uint8Array.from(written, (letter) => letter.charCodeAt(0));

/** Letters stand for a byte each. */
export function joined(...parts: (Uint8Array | string)[]): Uint8Array<ArrayBuffer> {
  const bytes = parts.map((part) => (typeof part === 'string' ? text(part) : part));
  const whole = new Uint8Array(bytes.reduce((sum, {length}) => sum + length, 0));
  let at = 0;
  for (const part of bytes) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
