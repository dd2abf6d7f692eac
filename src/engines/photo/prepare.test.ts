import {expect} from '@open-wc/testing';
import {orientationOf, pictureSize, withoutMetadata} from '../picture-bytes.js';
import {bytesOf, canvasOf, cornered, cornersOf, filled} from '../picture.harness.js';
import {PhotoError, type PhotoJob} from './job.js';
import {prepare} from './prepare.js';
import type {Canvas, Tools} from './tools.js';

/** Canvases as they are, and how large they were asked for. */
class PageTools implements Tools {
  readonly asked: number[] = [];
  wholeUpTo = 0;

  canvas({width, height}: {width: number; height: number}): HTMLCanvasElement {
    this.asked.push(width * height);
    return canvasOf(width, height, () => undefined);
  }

  encode(canvas: Canvas, quality: number): Promise<Blob | null> {
    return new Promise((resolve) => (canvas as HTMLCanvasElement).toBlob(resolve, 'image/jpeg', quality));
  }

  pause = (): Promise<void> => Promise.resolve();
}

/** A device that gives up on canvases of more than so many pixels: what is drawn there is lost, and nothing is said. */
class WeakTools extends PageTools {
  constructor(
    private readonly most: number,
    private readonly lost: readonly ('drawImage' | 'fillRect')[],
  ) {
    super();
  }

  override canvas(size: {width: number; height: number}): HTMLCanvasElement {
    const canvas = super.canvas(size);
    if (size.width * size.height > this.most)
      for (const call of this.lost) Object.assign(canvas.getContext('2d')!, {[call]: () => undefined});
    return canvas;
  }
}

async function jobOf(canvas: HTMLCanvasElement, longestSide: number): Promise<PhotoJob> {
  const bytes = await bytesOf(canvas);
  const picture = new Blob([withoutMetadata(bytes)], {type: 'image/jpeg'});
  return {picture, size: pictureSize(bytes)!, orientation: orientationOf(bytes), longestSide};
}

const outcome = (prepared: Promise<unknown>) =>
  prepared.then(
    () => 'prepared',
    (error: unknown) => (error instanceof PhotoError ? error.code : String(error)),
  );

describe('preparing a photo MEM-11', () => {
  it('makes no canvas as large as the photo, and sends no lost page (SPACE-11)', async function () {
    const job = await jobOf(cornered(5712, 4284), 2480);
    const tools = new PageTools();
    const {blob, width, height} = await prepare(job, tools);
    expect([width, height]).to.deep.equal([2480, 1860]);
    expect(await cornersOf(blob)).to.deep.equal(['red', 'green', 'blue', 'yellow']);
    expect(Math.max(...tools.asked)).to.equal(2480 * 1860);
    for (const lost of [['drawImage'], ['drawImage', 'fillRect']] as const)
      expect(await outcome(prepare(job, new WeakTools(1 << 22, lost))), lost.join()).to.equal('undecodable');
  });

  it('asks the photo again when what it sees is of one colour: an empty page is one', async () => {
    const page = await jobOf(filled(900, 600, '#fff'), 600);
    expect(await outcome(prepare(page, new PageTools()))).to.equal('prepared');
    const black = await jobOf(filled(900, 600, '#000'), 600);
    expect((await prepare(black, new PageTools())).doubts).to.deep.equal(['dark']);
    // the first decoding gives nothing, as some phones do with a large picture
    const {createImageBitmap: real} = globalThis;
    let asked = 0;
    globalThis.createImageBitmap = (async (blob: Blob, options?: ImageBitmapOptions) =>
      asked++ ? real(blob, options) : real(filled(600, 400, '#000'))) as typeof real;
    try {
      expect(await outcome(prepare(page, new PageTools()))).to.equal('undecodable');
      expect(asked).to.equal(3);
    } finally {
      globalThis.createImageBitmap = real;
    }
  });

  it('prepares nothing where the browser gives noise for what a canvas holds', async () => {
    class Noise extends PageTools {
      override canvas(size: {width: number; height: number}) {
        const canvas = super.canvas(size);
        const context = canvas.getContext('2d')!;
        const real = context.getImageData.bind(context);
        context.getImageData = (...where: Parameters<typeof real>) => {
          const pixels = real(...where);
          pixels.data.forEach((_, at) => (pixels.data[at] = (at * 97) & 255));
          return pixels;
        };
        return canvas;
      }
    }
    expect(await outcome(prepare(await jobOf(cornered(90, 60), 60), new Noise()))).to.equal('unavailable');
  });

  it('rejects when no JPEG comes of it: none, a PNG, an error', async () => {
    const job = await jobOf(cornered(90, 60), 60);
    for (const encode of [
      async () => null,
      async () => new Blob(['x'], {type: 'image/png'}),
      () => Promise.reject(new Error('tainted')),
    ])
      expect(await outcome(prepare(job, Object.assign(new PageTools(), {encode})))).to.equal('undecodable');
  });

  it('stops where nobody wants it any more, and frees its canvases', async () => {
    const made: HTMLCanvasElement[] = [];
    const reason = new Error('gone');
    let pauses = 0;
    class Leaving extends PageTools {
      override canvas(size: {width: number; height: number}) {
        const canvas = super.canvas(size);
        made.push(canvas);
        return canvas;
      }
      override pause = () => (++pauses === 3 ? Promise.reject(reason) : Promise.resolve());
    }
    expect(await outcome(prepare(await jobOf(cornered(90, 60), 60), new Leaving()))).to.equal(String(reason));
    expect(pauses).to.equal(3);
    expect(made.every(({width}) => width === 0)).to.equal(true);
  });

  it('draws an engine that knows no resizing small all the same', async () => {
    const {createImageBitmap: real} = globalThis;
    globalThis.createImageBitmap = ((blob: Blob) => real(blob)) as typeof real;
    try {
      const tools = new PageTools();
      const {blob} = await prepare(await jobOf(cornered(1200, 900), 600), tools);
      expect(await cornersOf(blob)).to.deep.equal(['red', 'green', 'blue', 'yellow']);
      expect(Math.max(...tools.asked)).to.equal(600 * 450);
    } finally {
      globalThis.createImageBitmap = real;
    }
  });
});
