import {expect} from '@open-wc/testing';
import {until} from '../../testing/until.js';
import {joined} from '../bytes.harness.js';
import {
  bytesOf,
  canvasOf,
  chunk,
  cornered,
  cornersOf,
  exif,
  filled,
  MARKER,
  picture,
  pixelAt,
  smallWebp,
  webpHeader,
  webpWithExif,
  withChunks,
  withEverything,
  withExif,
} from '../picture.harness.js';
import {withLongTimers} from '../timers.harness.js';
import {countingWorkers, withoutWorkers} from '../workers.harness.js';
import {closePhotos, PhotoError, preparePhoto, type Picture} from './photo.js';

const png = 'image/png';
const codeOf = (failed: unknown) => (failed instanceof PhotoError ? failed.code : String(failed));
const failureOf = (prepared: Promise<unknown>) => prepared.then(() => 'prepared', codeOf);
const small = async (): Promise<Picture> => picture(await bytesOf(cornered(64, 32)));

/** What EXIF makes of a picture whose corners are red, green, blue and yellow, clockwise from the top left. */
const seen = [
  'red green blue yellow',
  'green red yellow blue',
  'blue yellow red green',
  'yellow blue green red',
  'red yellow blue green',
  'yellow red green blue',
  'blue green red yellow',
  'green blue yellow red',
];

async function textOf(blob: Blob): Promise<string> {
  return new TextDecoder('latin1').decode(await blob.arrayBuffer());
}

describe('photo MEM-11', () => {
  afterEach(closePhotos);

  for (const way of ['in a worker', 'in the page'] as const) {
    const there = (action: () => Promise<void>) =>
      way === 'in a worker' ? action() : withoutWorkers('at once', action);

    seen.forEach((expected, index) => {
      const orientation = index + 1;
      it(`turns orientation ${orientation} once, ${way} (SPACE-12)`, () =>
        there(async () => {
          const stored = await bytesOf(cornered(96, 48));
          for (const bytes of [withExif(stored, orientation), withExif(stored, orientation, true)]) {
            const {blob, width, height, thumbnail} = await preparePhoto(picture(bytes), {longestSide: 64});
            expect([width, height]).to.deep.equal(orientation < 5 ? [64, 32] : [32, 64]);
            expect(await cornersOf(blob)).to.deep.equal(expected.split(' '));
            expect(await cornersOf(thumbnail)).to.deep.equal(expected.split(' '));
          }
        }));
    });
  }

  it('turns a PNG and a WebP that say so, and none that says nothing (SPACE-12)', async () => {
    const stored = await bytesOf(cornered(64, 32), png);
    const turned = withChunks(stored, chunk('eXIf', exif(6)));
    const shown = async (one: Picture) => cornersOf((await preparePhoto(one, {longestSide: 64})).blob);
    expect(await shown(picture(turned, png))).to.deep.equal(seen[5]!.split(' '));
    expect(await shown(picture(webpWithExif(smallWebp, 64, 32, 8), 'image/webp'))).to.deep.equal(seen[7]!.split(' '));
    expect(await shown(picture(stored, png))).to.deep.equal(seen[0]!.split(' '));
    expect(await shown(picture(withExif(await bytesOf(cornered(64, 32)), 9)))).to.deep.equal(seen[0]!.split(' '));
  });

  it('leaves nothing in it but the picture (SPACE-13)', async () => {
    const text = joined(`Comment\0${MARKER}`);
    const whole = withEverything(await bytesOf(cornered(64, 32)));
    const sent: [Picture, number][] = [
      [picture(whole), 7],
      [
        picture(
          joined(
            withChunks(
              await bytesOf(cornered(64, 32), png),
              chunk('tEXt', text),
              chunk('iTXt', joined(`XML:com.adobe.xmp\0\0\0\0\0${MARKER}`)),
              chunk('eXIf', exif(1)),
            ),
            MARKER,
          ),
          png,
        ),
        4,
      ],
      [picture(webpWithExif(smallWebp, 64, 32, 1), 'image/webp'), 2],
    ];
    for (const [one, places] of sent) {
      expect((await textOf(new Blob([one.bytes]))).split(MARKER)).to.have.length(places + 1);
      const {blob, thumbnail} = await preparePhoto(one, {longestSide: 64});
      for (const made of [blob, thumbnail]) {
        const held = await textOf(made);
        expect(held).to.match(/^\xff\xd8\xff/);
        for (const trace of [MARKER, 'Exif\0', 'ns.adobe', 'MPF\0', 'Photoshop', '<script', 'ftyp'])
          expect(held.includes(trace), `${one.mediaType}: ${trace}`).to.equal(false);
      }
    }
  });

  it('puts white under what is transparent (SPACE-14)', async () => {
    const bytes = await bytesOf(
      canvasOf(60, 60, (context) => {
        context.fillRect(20, 20, 20, 20);
      }),
      png,
    );
    const {blob} = await preparePhoto(picture(bytes, png), {longestSide: 60});
    const bitmap = await createImageBitmap(blob);
    const canvas = canvasOf(60, 60, (context) => context.drawImage(bitmap, 0, 0));
    expect(pixelAt(canvas, 0, 0)).to.deep.equal([255, 255, 255]);
    expect(Math.max(...pixelAt(canvas, 30, 30))).to.be.below(8);
  });

  it('makes it as small as asked and no larger than it was, with a small one for lists', async () => {
    const bytes = await bytesOf(cornered(1200, 900));
    const sizeOf = async (blob: Blob) => {
      const {width, height} = await createImageBitmap(blob);
      return [width, height];
    };
    const before = bytes.slice();
    for (const [longestSide, expected] of [
      [600, [600, 450]],
      [4000, [1200, 900]],
    ] as const) {
      const {blob, width, height, thumbnail} = await preparePhoto(picture(bytes), {longestSide});
      expect([width, height]).to.deep.equal(expected);
      expect(blob.type).to.equal('image/jpeg');
      expect(await sizeOf(blob)).to.deep.equal(expected);
      expect(await sizeOf(thumbnail)).to.deep.equal([320, 240]);
    }
    expect(bytes.every((byte, at) => byte === before[at])).to.equal(true);
    const thin = await preparePhoto(picture(await bytesOf(filled(3000, 1, '#fff'))), {longestSide: 100});
    expect([thin.width, thin.height]).to.deep.equal([100, 1]);
  });

  it('rejects what cannot be decoded, and goes on with the next', async () => {
    const broken = [webpHeader(40, 30), joined('\xff\xd8\xff\xe0'), joined('no picture'), new Uint8Array()];
    for (const bytes of broken)
      expect(await failureOf(preparePhoto(picture(bytes), {longestSide: 64})), `${bytes.length}`).to.equal(
        'undecodable',
      );
    expect((await preparePhoto(await small(), {longestSide: 64})).width).to.equal(64);
  });

  it('works on one after another, in the order they came, and closes what it decoded', () =>
    withoutWorkers('later', async () => {
      const {createImageBitmap: real} = globalThis;
      const decoded: string[] = [];
      const bitmaps: ImageBitmap[] = [];
      globalThis.createImageBitmap = (async (blob: Blob, options?: ImageBitmapOptions) => {
        decoded.push(blob.type);
        const bitmap = await real(blob, options);
        bitmaps.push(bitmap);
        return bitmap;
      }) as typeof real;
      try {
        const bytes = await bytesOf(cornered(64, 32), png);
        const done: number[] = [];
        const asked = [40, 30, 20].map((longestSide) =>
          preparePhoto(picture(bytes, png), {longestSide}).then(({width}) => done.push(width)),
        );
        await Promise.all(asked);
        expect(done).to.deep.equal([40, 30, 20]);
        expect(decoded).to.deep.equal([png, 'image/jpeg', png, 'image/jpeg', png, 'image/jpeg']);
        expect(bitmaps.every(({width}) => width === 0)).to.equal(true);
      } finally {
        globalThis.createImageBitmap = real;
      }
    }));

  it('keeps one worker while there is work, and ends it when there is none', () =>
    countingWorkers((workers) =>
      withLongTimers(async (timers) => {
        const one = await small();
        await Promise.all([1, 2, 3].map(() => preparePhoto(one, {longestSide: 64})));
        expect(workers).to.deep.equal({started: 1, ended: 0});
        timers.goOff();
        await until(() => workers.ended === 1);
        const last = preparePhoto(one, {longestSide: 64});
        closePhotos();
        expect((await last).width).to.equal(64);
        await until(() => workers.ended === 2);
        expect(workers.started).to.equal(2);
        expect(timers.length).to.equal(0);
      }),
    ));

  it('is left by a signal at once: before, in the queue, and at work', () =>
    countingWorkers(async (workers) => {
      const one = await small();
      const reason = new Error('no longer wanted');
      const leaver = new AbortController();
      const large = picture(await bytesOf(cornered(4000, 3000)));
      const atWork = failureOf(preparePhoto(large, {longestSide: 3000, signal: leaver.signal}));
      const queued = failureOf(preparePhoto(one, {longestSide: 64, signal: leaver.signal}));
      const other = preparePhoto(one, {longestSide: 48});
      await until(() => workers.started === 1);
      leaver.abort(reason);
      expect(await Promise.all([atWork, queued])).to.deep.equal([String(reason), String(reason)]);
      expect(await failureOf(preparePhoto(one, {longestSide: 64, signal: leaver.signal}))).to.equal(String(reason));
      expect((await other).width).to.equal(48);
    }));

  for (const [what, greets] of [
    ['stays silent', true],
    ['breaks', false],
  ] as const) {
    it(`ends a worker that ${what} over a photo, and says so`, () =>
      withLongTimers(async (timers) => {
        const {Worker} = globalThis;
        const ended: unknown[] = [];
        globalThis.Worker = function () {
          const fake = Object.assign(new EventTarget(), {
            postMessage() {
              if (!greets) fake.dispatchEvent(new Event('error', {cancelable: true}));
            },
            terminate: () => ended.push(fake),
          });
          queueMicrotask(() => fake.dispatchEvent(new MessageEvent('message', {data: true})));
          return fake;
        } as unknown as typeof Worker;
        try {
          const failed = failureOf(preparePhoto(await small(), {longestSide: 64}));
          if (greets) {
            // the first one that waits is for the greeting
            await until(() => timers.length === 1);
            await Promise.resolve();
            await until(() => (timers.goOff(), ended.length === 1));
          }
          expect(await failed).to.equal('undecodable');
          await until(() => ended.length === 1);
        } finally {
          globalThis.Worker = Worker;
        }
      }));
  }
});
