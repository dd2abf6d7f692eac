/**
 * What the bytes of a JPEG, PNG or WebP say before anything decodes them: size, how it is to be turned, and where what
 * is not picture stands. Bytes of strangers: whatever they hold, an answer and no throw.
 */

export interface PictureSize {
  /** In pixels, as stored. */
  readonly width: number;
  readonly height: number;
}

/** EXIF: 1 is upright; 5 to 8 exchange width and height. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/** A stretch of the file, with its bounds; `name`: marker of a JPEG in hexadecimal, else four letters. */
interface Part {
  readonly name: string;
  /** Of the whole stretch. */
  readonly start: number;
  readonly end: number;
  /** Of what it carries. */
  readonly data: number;
}

type Format = 'jpeg' | 'png' | 'webp';

export const startsWith = (bytes: Uint8Array, text: string, at = 0): boolean =>
  at + text.length <= bytes.length && [...text].every((letter, index) => bytes[at + index] === letter.charCodeAt(0));

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

export function pictureFormat(bytes: Uint8Array): Format | undefined {
  if (startsWith(bytes, '\xff\xd8\xff')) return 'jpeg';
  if (startsWith(bytes, '\x89PNG\r\n\x1a\n')) return 'png';
  return startsWith(bytes, 'RIFF') && startsWith(bytes, 'WEBP', 8) ? 'webp' : undefined;
}

const walks = {jpeg: segments, png: chunksOfPng, webp: chunksOfWebp} as const;

/** Up to and with the start of the first scan: what follows is the picture. */
function* segments(bytes: Uint8Array): Generator<Part> {
  const view = viewOf(bytes);
  let at = 2;
  while (at + 4 <= bytes.length) {
    // fill bytes before a marker, and rubbish that decoders skip as well
    if (bytes[at] !== 0xff || bytes[at + 1] === 0xff || bytes[at + 1] === 0) {
      at++;
      continue;
    }
    const marker = bytes[at + 1]!;
    // markers that carry nothing
    if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) {
      at += 2;
      continue;
    }
    const end = at + 2 + view.getUint16(at + 2);
    if (marker === 0xd9 || end < at + 4 || end > bytes.length) return;
    yield {name: marker.toString(16), start: at, end, data: at + 4};
    if (marker === 0xda) return;
    at = end;
  }
}

function* chunksOfPng(bytes: Uint8Array): Generator<Part> {
  const view = viewOf(bytes);
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) return;
    yield {name: nameAt(bytes, at + 4), start: at, end, data: at + 8};
    at = end;
  }
}

function* chunksOfWebp(bytes: Uint8Array): Generator<Part> {
  const view = viewOf(bytes);
  for (let at = 12; at + 8 <= bytes.length;) {
    const size = view.getUint32(at + 4, true);
    if (at + 8 + size > bytes.length) return;
    yield {name: nameAt(bytes, at), start: at, end: at + 8 + size + (size % 2), data: at + 8};
    at += 8 + size + (size % 2);
  }
}

const nameAt = (bytes: Uint8Array, at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4));

function partsOf(bytes: Uint8Array): {format: Format; parts: Part[]} | undefined {
  const format = pictureFormat(bytes);
  return format && {format, parts: [...walks[format](bytes)]};
}

/** Nothing where the header is cut or makes no sense. */
export function pictureSize(bytes: Uint8Array): PictureSize | undefined {
  const {format, parts = []} = partsOf(bytes) ?? {};
  const size = format && sizes[format](bytes, parts);
  return size && size.width > 0 && size.height > 0 ? size : undefined;
}

const sizes: Record<Format, (bytes: Uint8Array, parts: readonly Part[]) => PictureSize | undefined> = {
  jpeg(bytes, parts) {
    // C4, C8 and CC are tables
    const frame = parts.find(({name}) => /^c[^48c]$/.test(name));
    if (!frame || frame.end - frame.data < 5) return undefined;
    const view = viewOf(bytes);
    return {height: view.getUint16(frame.data + 1), width: view.getUint16(frame.data + 3)};
  },
  png(bytes, [first]) {
    if (first?.name !== 'IHDR' || first.end - first.data < 12) return undefined;
    const view = viewOf(bytes);
    return {width: view.getUint32(first.data), height: view.getUint32(first.data + 4)};
  },
  webp(bytes, [first]) {
    const view = viewOf(bytes);
    const {name, data = 0, end = 0} = first ?? {};
    if (name === 'VP8X' && end - data >= 10)
      return {
        width: 1 + (view.getUint32(data + 4, true) & 0xffffff),
        height: 1 + (view.getUint32(data + 6, true) >>> 8),
      };
    if (name === 'VP8L' && end - data >= 5) {
      const bits = view.getUint32(data + 1, true);
      return {width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff)};
    }
    if (name !== 'VP8 ' || end - data < 10) return undefined;
    const [width, height] = [view.getUint16(data + 6, true), view.getUint16(data + 8, true)];
    return {width: width & 0x3fff, height: height & 0x3fff};
  },
};

/** Whether its end is missing: it was cut on its way. */
export function isCut(bytes: Uint8Array): boolean {
  const {format, parts = []} = partsOf(bytes) ?? {};
  if (format === 'png') return !parts.some(({name}) => name === 'IEND');
  if (format === 'webp') return viewOf(bytes).getUint32(4, true) + 8 > bytes.length;
  const scan = parts.at(-1);
  if (format !== 'jpeg' || scan?.name !== 'da') return true;
  // within a scan FF is followed by 0 or by a restart: this can only be the end of the picture
  for (let at = scan.end; at < bytes.length - 1; at++) {
    at = bytes.indexOf(0xff, at);
    if (at < 0) return true;
    if (bytes[at + 1] === 0xd9) return false;
  }
  return true;
}

const isExif = (bytes: Uint8Array, {name, data}: Part): boolean =>
  (name === 'e1' && startsWith(bytes, 'Exif\0\0', data)) || name === 'eXIf' || name === 'EXIF';

/** How it is to be turned, as EXIF says; 1 where nothing does. */
export function orientationOf(bytes: Uint8Array): Orientation {
  for (const part of partsOf(bytes)?.parts ?? []) {
    if (!isExif(bytes, part)) continue;
    // WebP files too hold the prefix of a JPEG sometimes
    const at = startsWith(bytes, 'Exif\0\0', part.data) ? part.data + 6 : part.data;
    const found = tiffOrientation(bytes.subarray(at, part.end));
    if (found) return found;
  }
  return 1;
}

function tiffOrientation(tiff: Uint8Array): Orientation | undefined {
  const little = startsWith(tiff, 'II');
  if ((!little && !startsWith(tiff, 'MM')) || tiff.length < 14) return undefined;
  const view = viewOf(tiff);
  const directory = view.getUint32(4, little);
  if (directory + 2 > tiff.length) return undefined;
  const count = view.getUint16(directory, little);
  for (let entry = 0, at = directory + 2; entry < count && at + 12 <= tiff.length; entry++, at += 12) {
    if (view.getUint16(at, little) !== 0x0112) continue;
    const value =
      view.getUint16(at + 2, little) === 4 ? view.getUint32(at + 8, little) : view.getUint16(at + 8, little);
    return value >= 1 && value <= 8 ? (value as Orientation) : undefined;
  }
  return undefined;
}

/**
 * The same picture without EXIF, XMP and captions: no engine finds a reason in it to turn what it decodes. Colour
 * profiles stay, and what decoders need. In one piece: Firefox cannot tell what a blob is whose first
 * piece is two bytes long.
 */
export function withoutMetadata(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const {format, parts = []} = partsOf(bytes) ?? {};
  const told = parts.filter(({name}) => /^(e1|ed|eXIf|tEXt|zTXt|iTXt|EXIF|XMP )$/.test(name));
  if (!told.length) return bytes;
  const copy = bytes.slice();
  // the length of a WebP stands at its front: there, a chunk of a name that nobody knows takes the place
  if (format === 'webp') {
    for (const {start} of told) copy.set([0x6e, 0x6f, 0x6e, 0x65], start);
    return copy;
  }
  let [from, to] = [0, 0];
  for (const {start, end} of told) {
    copy.set(bytes.subarray(from, start), to);
    to += start - from;
    from = end;
  }
  copy.set(bytes.subarray(from), to);
  return copy.subarray(0, to + bytes.length - from);
}
