/** What a picture looks like, in grey: to compare two of them, and to judge one. */
import {contextOf, type Canvas} from './tools.js';

export interface Grey {
  readonly width: number;
  readonly height: number;
  /** 0 black, 255 white, row by row. */
  readonly data: Uint8Array;
}

/** Rows that are worked on at once. */
export const band = 128;

export async function greyOf(canvas: Canvas, pause: () => Promise<void>): Promise<Grey> {
  const {width, height} = canvas;
  const context = contextOf(canvas);
  const data = new Uint8Array(width * height);
  for (let top = 0; top < height; top += band) {
    const pixels = context.getImageData(0, top, width, Math.min(band, height - top)).data;
    for (let from = 0, to = top * width; from < pixels.length; from += 4, to++)
      data[to] = (pixels[from]! * 77 + pixels[from + 1]! * 150 + pixels[from + 2]! * 29) >> 8;
    await pause();
  }
  return {width, height, data};
}

/** All of one colour, but for what a JPEG adds. */
export function isPlain({data}: Grey): boolean {
  let [low, high] = [255, 0];
  for (const value of data) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return high - low < 16;
}

const across = 16;

/** Mean of each of 16 × 16 fields. */
function fields({width, height, data}: Grey): number[] {
  const sums = Array.from({length: across * across}, () => 0);
  const counts = [...sums];
  for (let y = 0, at = 0; y < height; y++) {
    const row = Math.floor((y * across) / height) * across;
    for (let x = 0; x < width; x++, at++) {
      const field = row + Math.floor((x * across) / width);
      sums[field]! += data[at]!;
      counts[field]!++;
    }
  }
  return sums.map((sum, field) => (counts[field] ? sum / counts[field] : 0));
}

/**
 * The same picture, whoever made it smaller: two ways of it differ by a few levels in a field, a lost page by hundreds.
 */
export function areAlike(one: Grey, other: Grey): boolean {
  if (isPlain(one) !== isPlain(other)) return false;
  const theirs = fields(other);
  return fields(one).every((mean, field) => Math.abs(mean - theirs[field]!) < 48);
}
