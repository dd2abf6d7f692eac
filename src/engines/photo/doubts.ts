/** What may be wrong with a photo: told, and never in the way of sending it. */
import {band, type Grey} from './grey.js';
import type {PhotoDoubt} from './job.js';

/** Of the fields that are judged one by one, in pixels: two or three lines of a page of paper. */
const side = 32;
/** A field without ink says nothing of sharpness: below this variance of grey (± 12 levels) it is paper or shade. */
const leastContrast = 144;
/** With fewer of them there is nothing to judge: an empty page is not blurred. */
const leastFields = 4;
/**
 * Of the second derivative, as a share of what varies at all, so that pale ink counts like black. Generated pages
 * (`doubts.test.ts`; photo of 3024 × 4032, seen at 1024): text in focus from 1.2 (letters of a title) to 6.5 (small
 * print), hard to read 0.17 to 0.35, lost below 0.15.
 */
const leastSharpness = 0.15;
/** The lightest tenth is the paper: above 150 in any room, 100 in the evening; below this, sensors show noise. */
const leastLight = 64;

export async function doubtsOf(grey: Grey, pause: () => Promise<void>): Promise<PhotoDoubt[]> {
  const sharpness = await sharpnessOf(grey, pause);
  const doubts: PhotoDoubt[] = [];
  if (sharpness !== undefined && sharpness < leastSharpness) doubts.push('blurry');
  if (lightOf(grey) < leastLight) doubts.push('dark');
  return doubts;
}

/** Of the sharpest tenth of the fields: what lies around a paper need not be in focus. */
async function sharpnessOf(grey: Grey, pause: () => Promise<void>): Promise<number | undefined> {
  const found: number[] = [];
  for (let top = 1; top + side < grey.height; top += side) {
    for (let left = 1; left + side < grey.width; left += side) {
      const {contrast, edges} = variances(grey, left, top);
      if (contrast > leastContrast) found.push(edges / contrast);
    }
    if (top % band < side) await pause();
  }
  if (found.length < leastFields) return undefined;
  return found.sort((one, other) => other - one)[Math.floor(found.length / 10)];
}

/** Of the grey of a field, and of its Laplacian. */
function variances({width, data}: Grey, left: number, top: number): {contrast: number; edges: number} {
  let [sum, squares, edgeSum, edgeSquares] = [0, 0, 0, 0];
  for (let y = top; y < top + side; y++) {
    for (let at = y * width + left, end = at + side; at < end; at++) {
      const value = data[at]!;
      const edge = 4 * value - data[at - 1]! - data[at + 1]! - data[at - width]! - data[at + width]!;
      sum += value;
      squares += value * value;
      edgeSum += edge;
      edgeSquares += edge * edge;
    }
  }
  const count = side * side;
  return {contrast: squares / count - (sum / count) ** 2, edges: edgeSquares / count - (edgeSum / count) ** 2};
}

/** The level that a tenth of the picture reaches. */
function lightOf({data}: Grey): number {
  const counts = new Uint32Array(256);
  for (const value of data) counts[value]!++;
  let [level, left] = [255, data.length / 10];
  while (level > 0 && (left -= counts[level]!) > 0) level--;
  return level;
}
