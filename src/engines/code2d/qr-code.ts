import {encode} from 'uqr';
import type {Modules} from './drawing.js';

/** Medium correction: a scratched screen still reads. Plain text goes in as text, where digits take less room. */
export function qrCode(bytes: Uint8Array): Modules {
  const plain = bytes.every((byte) => byte < 128);
  return encode(plain ? String.fromCharCode(...bytes) : [...bytes], {ecc: 'M', border: 0}).data;
}
