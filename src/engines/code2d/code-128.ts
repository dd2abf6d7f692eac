/**
 * Code 128 (ISO/IEC 15417) of printable ASCII: digits in pairs where that is shorter (set C), anything else one by one
 * (set B).
 */
import type {Modules} from './drawing.js';

/** Widths of bar and space in turn, by value, six to a symbol; the sum of each is 11. */
const widths = `
  212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212
  112232 122132 122231 113222 123122 123221 223211 221132 221231 213212 223112 312131
  311222 321122 321221 312212 322112 322211 212123 212321 232121 111323 131123 131321
  112313 132113 132311 211313 231113 231311 112133 112331 132131 113123 113321 133121
  313121 211331 231131 213113 213311 213131 311123 311321 331121 312113 312311 332111
  314111 221411 431111 111224 111422 121124 121421 141122 141221 112214 112412 122114
  122411 142112 142211 241211 221114 413111 241112 134111 111242 121142 121241 114212
  124112 124211 411212 421112 421211 212141 214121 412121 111143 111341 131141 114113
  114311 411113 411311 113141 114131 311141 411131 211412 211214 211232
`.match(/\d+/g)!;
const STOP = '2331112';
const start = {B: 104, C: 105} as const;
const change = {B: 100, C: 99} as const;

/** @throws RangeError for anything but printable ASCII: no set of ours holds it. */
export function code128(bytes: Uint8Array): Modules {
  const text = String.fromCharCode(...bytes);
  if (!/^[ -~]+$/.test(text)) throw new RangeError('code 128: printable ASCII only');
  const values = valuesOf(text);
  const check = values.reduce((sum, value, at) => sum + value * Math.max(1, at), 0) % 103;
  const bars = [...values, check].map((value) => widths[value]).join('') + STOP;
  const row = [...bars].flatMap((width, at) => Array<boolean>(+width).fill(at % 2 === 0));
  // tall enough to be swept by hand, as the standard asks: 15 % of the length at least
  return Array.from({length: Math.max(30, Math.ceil(row.length / 5))}, () => row);
}

/** Start symbol and values; four digits in a row are worth the change of set. */
function valuesOf(text: string): number[] {
  const values: number[] = [];
  let set: 'B' | 'C' | undefined;
  for (const part of text.match(/(?:\d\d){2,}|./g)!) {
    const wanted = part.length > 1 ? 'C' : 'B';
    if (wanted !== set) values.push((set ? change : start)[wanted]);
    set = wanted;
    values.push(...(wanted === 'C' ? part.match(/../g)!.map(Number) : [part.charCodeAt(0) - 32]));
  }
  return values;
}
