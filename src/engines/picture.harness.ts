/** Pictures made by code, and what cameras and tools hang on to them. */
import type {Picture} from './photo/photo.js';
import {joined} from './bytes.harness.js';

export type Rgb = readonly [red: number, green: number, blue: number];

/** Whoever looks for it finds where it survived. */
export const MARKER = 'LATITUDE-47.2184-SECRET';

export function canvasOf(width: number, height: number, paint: (context: CanvasRenderingContext2D) => void) {
  const canvas = Object.assign(document.createElement('canvas'), {width, height});
  const context = canvas.getContext('2d')!;
  paint(context);
  return canvas;
}

export async function bytesOf(canvas: HTMLCanvasElement, mediaType = 'image/jpeg'): Promise<Uint8Array<ArrayBuffer>> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, mediaType, 0.92));
  if (blob?.type !== mediaType) throw new Error(`no ${mediaType} is made here`);
  return new Uint8Array(await blob.arrayBuffer());
}

export const filled = (width: number, height: number, colour: string): HTMLCanvasElement =>
  canvasOf(width, height, (context) => {
    context.fillStyle = colour;
    context.fillRect(0, 0, width, height);
  });

/** Top left red, top right green, bottom right blue, bottom left yellow. */
export const corners = ['red', 'green', 'blue', 'yellow'] as const;
const colours = {red: '#d00', green: '#0a0', blue: '#00d', yellow: '#dd0'};

export const cornered = (width: number, height: number): HTMLCanvasElement =>
  canvasOf(width, height, (context) => {
    corners.forEach((corner, index) => {
      context.fillStyle = colours[corner];
      const [right, low] = [index === 1 || index === 2, index > 1];
      context.fillRect(right ? width / 2 : 0, low ? height / 2 : 0, width / 2, height / 2);
    });
  });

/** Which colour each corner has, clockwise from the top left. */
export async function cornersOf(blob: Blob): Promise<string[]> {
  const bitmap = await createImageBitmap(blob);
  const canvas = canvasOf(bitmap.width, bitmap.height, (context) => context.drawImage(bitmap, 0, 0));
  const [right, low] = [canvas.width - 5, canvas.height - 5];
  return [
    [4, 4],
    [right, 4],
    [right, low],
    [4, low],
  ].map(([x, y]) => nameOf(pixelAt(canvas, x!, y!)));
}

export function pixelAt(canvas: HTMLCanvasElement, x: number, y: number): Rgb {
  const [red, green, blue] = canvas.getContext('2d')!.getImageData(x, y, 1, 1).data;
  return [red!, green!, blue!];
}

function nameOf([red, green, blue]: Rgb): string {
  const high = [red, green, blue].map((level) => level > 110);
  return (
    {'true,false,false': 'red', 'false,true,false': 'green', 'false,false,true': 'blue', 'true,true,false': 'yellow'}[
      String(high)
    ] ?? `rgb(${red}, ${green}, ${blue})`
  );
}

const uint16 = (value: number, little = false) => {
  const bytes = [value >>> 8, value & 255];
  return Uint8Array.from(little ? bytes.reverse() : bytes);
};
const uint32 = (value: number, little = false) => {
  const bytes = [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
  return Uint8Array.from(little ? bytes.reverse() : bytes);
};

/** TIFF with the orientation, and a text where a camera writes its own (a note, a place). */
export function exif(orientation: number, little = false, note = MARKER): Uint8Array<ArrayBuffer> {
  const [two, four] = [(value: number) => uint16(value, little), (value: number) => uint32(value, little)];
  return joined(
    joined(little ? 'II' : 'MM', two(42), four(8), two(2)),
    joined(two(0x010e), two(2), four(note.length + 1), four(38)),
    joined(two(0x0112), two(3), four(1), two(orientation), two(0), four(0)),
    `${note}\0`,
  );
}

const segment = (marker: number, data: Uint8Array) =>
  joined(Uint8Array.of(0xff, marker), uint16(data.length + 2), data);
const afterSoi = (jpeg: Uint8Array, ...segments: Uint8Array[]) =>
  joined(jpeg.subarray(0, 2), ...segments, jpeg.subarray(2));

export const withExif = (jpeg: Uint8Array, orientation: number, little = false): Uint8Array<ArrayBuffer> =>
  afterSoi(jpeg, segment(0xe1, joined('Exif\0\0', exif(orientation, little))));

/** XMP, captions, a comment, and a second picture as phones add one (MPF). */
export const withEverything = (jpeg: Uint8Array): Uint8Array<ArrayBuffer> =>
  joined(
    afterSoi(
      jpeg,
      segment(0xe1, joined('Exif\0\0', exif(1))),
      segment(0xe1, joined('http://ns.adobe.com/xap/1.0/\0', `<x:xmpmeta>${MARKER}</x:xmpmeta>`)),
      segment(0xe2, joined('MPF\0', MARKER)),
      segment(0xed, joined('Photoshop 3.0\0', MARKER)),
      segment(0xfe, joined(MARKER)),
    ),
    withExif(jpeg, 1),
    `\0\0\0\x18ftypmp42${MARKER}<script>alert(1)</script>`,
  );

function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

export function chunk(name: string, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const named = joined(name, data);
  return joined(uint32(data.length), named, uint32(crc32(named)));
}

/** After the header of the PNG. */
export const withChunks = (png: Uint8Array, ...chunks: Uint8Array[]): Uint8Array<ArrayBuffer> =>
  joined(png.subarray(0, 33), ...chunks, png.subarray(33));

/** A PNG of one colour, as large as is said, its picture left out where `data` is none. */
export const pngHeader = (width: number, height: number): Uint8Array<ArrayBuffer> =>
  joined(
    '\x89PNG\r\n\x1a\n',
    chunk('IHDR', joined(uint32(width), uint32(height), Uint8Array.of(8, 2, 0, 0, 0))),
    chunk('IEND', new Uint8Array()),
  );

/** A JPEG that says it is as large as that, its picture left out. */
export const jpegHeader = (width: number, height: number): Uint8Array<ArrayBuffer> =>
  joined(
    '\xff\xd8',
    segment(0xc0, joined(Uint8Array.of(8), uint16(height), uint16(width), Uint8Array.of(1, 1, 0x11, 0))),
    segment(0xda, Uint8Array.of(1, 1, 0, 0, 63, 0)),
    '\0\0\xff\xd9',
  );

const riff = (...chunks: Uint8Array[]) => {
  const inside = joined('WEBP', ...chunks);
  return joined('RIFF', uint32(inside.length, true), inside);
};
const webpChunk = (name: string, data: Uint8Array) =>
  joined(name, uint32(data.length, true), data, data.length % 2 ? '\0' : '');

/** `cornered(64, 32)`, lossless: not every engine makes WebP. */
export const smallWebp = Uint8Array.from(
  atob('UklGRkAAAABXRUJQVlA4TDQAAAAvP8AHAB8gECBUivTka7oFAkku+yPtMv+BJ2aAMNtokpOc5CHcN6L/UVWlqvp327YNAOAu'),
  (letter) => letter.charCodeAt(0),
);

/** Says that it is as large as that, its picture left out. */
export const webpHeader = (width: number, height: number): Uint8Array<ArrayBuffer> =>
  riff(
    webpChunk(
      'VP8X',
      joined(uint32(0), uint32(width - 1, true).subarray(0, 3), uint32(height - 1, true).subarray(0, 3)),
    ),
  );

/** A simple WebP in the extended form, with the orientation and XMP. */
export function webpWithExif(webp: Uint8Array, width: number, height: number, orientation: number) {
  const size = joined(uint32(width - 1, true).subarray(0, 3), uint32(height - 1, true).subarray(0, 3));
  return riff(
    webpChunk('VP8X', joined(Uint8Array.of(0x0c, 0, 0, 0), size)),
    webp.subarray(12),
    webpChunk('EXIF', exif(orientation)),
    webpChunk('XMP ', joined(`<x:xmpmeta>${MARKER}</x:xmpmeta>`)),
  );
}

export const picture = (bytes: Uint8Array<ArrayBuffer>, mediaType = 'image/jpeg'): Picture => ({bytes, mediaType});
