/** Thirty photos of twelve million pixels made ready, in three ways; `photos.mjs` drives it. */
import {pictureSize} from '../src/engines/picture-bytes.js';
import {closePhotos, preparePhoto} from '../src/engines/photo/photo.js';

const COUNT = 30;
const [WIDTH, HEIGHT] = [4032, 3024];
const LONGEST = 2480;

/** A sheet of paper on a table, with grain, so that it weighs what a photo does. */
async function photo(): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = new OffscreenCanvas(WIDTH, HEIGHT);
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#765';
  context.fillRect(0, 0, WIDTH, HEIGHT);
  context.fillStyle = '#ddd';
  context.fillRect(400, 200, WIDTH - 800, HEIGHT - 400);
  context.fillStyle = '#222';
  context.font = '56px sans-serif';
  for (let y = 400; y < HEIGHT - 300; y += 90)
    context.fillText('Facture acquittée des soins du 3 novembre, 65,00 euros, réglée par chèque', 600, y);
  let seed = 7;
  const pixels = context.getImageData(0, 0, WIDTH, HEIGHT);
  for (let at = 0; at < pixels.data.length; at += 4) {
    seed = (seed * 48_271) % 2_147_483_647;
    const grain = (seed & 15) - 8;
    for (let colour = 0; colour < 3; colour++) pixels.data[at + colour]! += grain;
  }
  context.putImageData(pixels, 0, 0);
  const blob = await canvas.convertToBlob({type: 'image/jpeg', quality: 0.92});
  return new Uint8Array(await blob.arrayBuffer());
}

/** As a plain page does it: everything at once, each on a canvas of its own size. */
async function plainly(bytes: Uint8Array<ArrayBuffer>): Promise<Blob | null> {
  const bitmap = await createImageBitmap(new Blob([bytes], {type: 'image/jpeg'}));
  const whole = Object.assign(document.createElement('canvas'), {width: bitmap.width, height: bitmap.height});
  whole.getContext('2d')!.drawImage(bitmap, 0, 0);
  const {width, height} = pictureSize(bytes)!;
  const scale = LONGEST / Math.max(width, height);
  const small = Object.assign(document.createElement('canvas'), {width: width * scale, height: height * scale});
  small.getContext('2d')!.drawImage(whole, 0, 0, small.width, small.height);
  return new Promise((resolve) => small.toBlob(resolve, 'image/jpeg', 0.85));
}

const {Worker} = globalThis;
function refuseWorkers(): void {
  globalThis.Worker = function () {
    throw new TypeError('refused');
  } as unknown as typeof Worker;
}

let watching = false;
let longest = 0;
function watch(last: number): void {
  requestAnimationFrame((now) => {
    longest = Math.max(longest, now - last);
    if (watching) watch(now);
  });
}

/** The longest frame while something is done. */
async function longestFrame(action: () => Promise<unknown>): Promise<number> {
  longest = 0;
  watching = true;
  watch(performance.now());
  await action();
  watching = false;
  return longest;
}

const ready = photo();

Object.assign(window, {
  ready: async () => (await ready).length,
  rest: () => longestFrame(() => new Promise((resolve) => setTimeout(resolve, 3_000))),
  measure: async (way: 'worker' | 'page' | 'plain') => {
    const bytes = await ready;
    if (way === 'page') refuseWorkers();
    const one = () =>
      way === 'plain' ? plainly(bytes) : preparePhoto({bytes, mediaType: 'image/jpeg'}, {longestSide: LONGEST});
    const began = performance.now();
    const made: unknown[] = [];
    const frame = await longestFrame(async () => made.push(...(await Promise.all(Array.from({length: COUNT}, one)))));
    closePhotos();
    return {frame, each: (performance.now() - began) / COUNT, made: made.filter(Boolean).length};
  },
});
