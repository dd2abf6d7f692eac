/** One photo made ready, in a worker or in the page: decoded small, turned, drawn on white, looked at. */
import type {Orientation, PictureSize} from '../picture-bytes.js';
import {doubtsOf} from './doubts.js';
import {areAlike, band, greyOf, isPlain} from './grey.js';
import {PhotoError, type PhotoJob, type PreparedPhoto} from './job.js';
import {contextOf, type Canvas, type Tools} from './tools.js';

type Image = ImageBitmap | Canvas;

/** Small print stays legible, and a page of paper weighs about a megabyte. */
const quality = 0.85;
/** Of what is looked at: letters of a page of paper are some seven pixels high in it. */
const lookSide = 1024;
const thumbnailSide = 320;

/** @throws PhotoError, or what `pause` rejects with */
export async function prepare(
  {picture, size, orientation, longestSide}: PhotoJob,
  tools: Tools,
): Promise<PreparedPhoto> {
  if (typeof createImageBitmap !== 'function' || !tellsTheTruth(tools)) throw new PhotoError('unavailable');
  const canvases: Canvas[] = [];
  const canvas = (one: PictureSize) => {
    const made = tools.canvas(one);
    canvases.push(made);
    return made;
  };
  /** Decoded, drawn at these sizes, and freed: no canvas is ever as large as the photo. */
  const drawn = async (blob: Blob, stored: PictureSize, turn: Orientation, ...sizes: PictureSize[]) => {
    const isWhole = stored.width * stored.height <= tools.wholeUpTo;
    const bitmap = await decoded(blob, isWhole ? undefined : turnedBy(turn, sizes[0]!));
    try {
      const made: Canvas[] = [];
      for (const one of sizes) made.push(await paint(canvas(one), bitmap, turn, tools.pause));
      return made;
    } finally {
      bitmap.close();
    }
  };
  try {
    const whole = within(longestSide, turnedBy(orientation, size));
    const small = within(lookSide, whole);
    const [page, source] = (await drawn(picture, size, orientation, whole, small)) as [Canvas, Canvas];
    const blob = await encoded(page, tools);
    free(page);
    const [look] = (await drawn(blob, whole, 1, small)) as [Canvas];
    const shown = await greyOf(look, tools.pause);
    const expected = await greyOf(source, tools.pause);
    // a canvas or a bitmap that the device gave up on is all of one colour; so is a picture of nothing
    const again = isPlain(shown) && (await drawn(picture, size, orientation, small))[0];
    if (!areAlike(shown, expected) || (again && !areAlike(shown, await greyOf(again, tools.pause))))
      throw new PhotoError('undecodable');
    const list = await paint(canvas(within(thumbnailSide, small)), look, 1, tools.pause);
    const thumbnail = await encoded(list, tools);
    return {blob, ...whole, thumbnail, doubts: await doubtsOf(shown, tools.pause)};
  } finally {
    canvases.forEach(free);
  }
}

/** No larger than this side allows; never larger than it is. */
function within(side: number, {width, height}: PictureSize): PictureSize {
  const scale = Math.min(1, side / Math.max(width, height));
  return {width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale))};
}

const turnedBy = (orientation: Orientation, {width, height}: PictureSize): PictureSize =>
  orientation < 5 ? {width, height} : {width: height, height: width};

/** As large as it is, or smaller at once; engines that know no resizing give it whole. */
async function decoded(blob: Blob, size: PictureSize | undefined): Promise<ImageBitmap> {
  try {
    if (!size) return await createImageBitmap(blob);
    const {width, height} = size;
    return await createImageBitmap(blob, {resizeWidth: width, resizeHeight: height, resizeQuality: 'high'});
  } catch {
    throw new PhotoError('undecodable');
  }
}

/** From what is stored to what is seen: a matrix for each orientation, of a picture as wide and as high as stored. */
const turns: Record<Orientation, (width: number, height: number) => [number, number, number, number, number, number]> =
  {
    1: () => [1, 0, 0, 1, 0, 0],
    2: (width) => [-1, 0, 0, 1, width, 0],
    3: (width, height) => [-1, 0, 0, -1, width, height],
    4: (_, height) => [1, 0, 0, -1, 0, height],
    5: () => [0, 1, 1, 0, 0, 0],
    6: (_, height) => [0, 1, -1, 0, height, 0],
    7: (width, height) => [0, -1, -1, 0, height, width],
    8: (width) => [0, -1, 1, 0, 0, width],
  };

/** Over the whole canvas, on white, band by band. */
async function paint(canvas: Canvas, image: Image, turn: Orientation, pause: Tools['pause']): Promise<Canvas> {
  const context = contextOf(canvas);
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  const {width, height} = turnedBy(turn, canvas);
  context.setTransform(...turns[turn](width, height));
  context.imageSmoothingQuality = 'high';
  const scale = image.height / height;
  for (let top = 0; top < height; top += band) {
    const rows = Math.min(band, height - top);
    context.drawImage(image, 0, top * scale, image.width, rows * scale, 0, top, width, rows);
    // drawn now, and not with all the others at the end
    context.getImageData(0, 0, 1, 1);
    await pause();
  }
  return canvas;
}

async function encoded(canvas: Canvas, tools: Tools): Promise<Blob> {
  const blob = await tools.encode(canvas, quality).catch(() => null);
  // engines give a PNG where they cannot
  if (blob?.type !== 'image/jpeg' || !blob.size) throw new PhotoError('undecodable');
  await tools.pause();
  return blob;
}

/** Phones count what canvases hold, and some forget late that one is gone. */
function free(canvas: Canvas): void {
  canvas.width = 0;
  canvas.height = 0;
}

/** Browsers that hide who they are give noise for what a canvas holds: that would be sent. */
function tellsTheTruth(tools: Tools): boolean {
  const canvas = tools.canvas({width: 8, height: 8});
  const context = contextOf(canvas);
  const isRead = [0, 96, 255].every((level) => {
    context.fillStyle = `rgb(${level}, ${level}, ${level})`;
    context.fillRect(0, 0, 8, 8);
    return context.getImageData(0, 0, 8, 8).data.every((value, at) => at % 4 === 3 || Math.abs(value - level) < 8);
  });
  free(canvas);
  return isRead;
}
