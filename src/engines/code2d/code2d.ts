/**
 * Codes of the third-party-payment card, drawn from a payload that is nobody's business but the reader's: bytes in, one
 * SVG path out. Each kind is loaded when a card asks for it.
 */
import {draw, type Drawing} from './drawing.js';

export type {Drawing} from './drawing.js';

/**
 * Empty modules around each kind, as its standard asks: a reader finds no code without. One more than Data Matrix's
 * one.
 */
const quiet = {datamatrix: 2, qrcode: 4, code128: 10} as const;
export type Symbology = keyof typeof quiet;

export const isSymbology = (name: string): name is Symbology => Object.hasOwn(quiet, name);

/**
 * @throws RangeError when the kind cannot hold the payload: the card is then shown without a code, never with a wrong
 * one.
 */
export async function drawCode(kind: Symbology, payload: Uint8Array): Promise<Drawing> {
  // bars are swept across: they need room at their ends only
  return draw(await modulesOf(kind, payload), quiet[kind], kind === 'code128' ? 2 : quiet[kind]);
}

async function modulesOf(kind: Symbology, payload: Uint8Array): Promise<readonly (readonly boolean[])[]> {
  if (kind === 'datamatrix') return (await import('./data-matrix.js')).dataMatrix(payload);
  if (kind === 'code128') return (await import('./code-128.js')).code128(payload);
  return (await import('./qr-code.js')).qrCode(payload);
}
