/**
 * Code 128 (ISO/IEC 15417) of printable ASCII: digits in pairs where that is shorter (set C), anything else one by one
 * (set B).
 */
import type {Modules} from './drawing.js';

/** Widths of bar and space in turn, by value, six to a symbol; the sum of each is 11. */
const widths =
  '212222222122222221121223121322131222122213122312132212221213221312231212112232122132122231113222123122123221223211221132221231213212223112312131311222321122321221312212322112322211212123212321232121111323131123131321112313132113132311211313231113231311112133112331132131113123113321133121313121211331231131213113213311213131311123311321331121312113312311332111314111221411431111111224111422121124121421141122141221112214112412122114122411142112142211241211221114413111241112134111111242121142121241114212124112124211411212421112421211212141214121412121111143111341131141114113114311411113411311113141114131311141411131211412211214211232'.match(
    /\d{6}/g,
  )!;
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
