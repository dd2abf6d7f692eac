/** What a file really is, by its bytes: its name and the type it declares say nothing (MEM-11). */
import {isCut, pictureFormat, pictureSize, startsWith} from '../picture-bytes.js';

export type FileKind = 'pdf' | 'jpeg' | 'png' | 'heic' | 'webp';

/**
 * `unreadable`: the bytes cannot be read (a file of a cloud drive); `type`: none we take; `tooManyPixels`: a picture
 * that no phone can decode; `damaged`: cut, or its header makes no sense. `protected` and `noPage` come of `checkPdf`.
 */
export type FileRefusal =
  | 'empty'
  | 'tooLarge'
  | 'type'
  | 'unreadable'
  | 'tooManyPixels'
  | 'damaged'
  | 'protected'
  | 'noPage';

export interface CheckedFile {
  kind: FileKind;
  mediaType: string;
  bytes: Uint8Array<ArrayBuffer>;
  /** Of a picture (not HEIC), in pixels, as stored: before it is turned. */
  width?: number;
  height?: number;
}
export type FileCheck = {file: CheckedFile} | {refusal: FileRefusal};

/** `types`: media types that the server takes; `fileBytes`: the most it takes. */
export interface FileLimits {
  readonly fileBytes: number;
  readonly types: readonly string[];
}

/** Of a picture that is made smaller before it is sent: three times what the largest phones make today. */
const pictureBytes = 60 * 1024 * 1024;
/** 480 MB once decoded: a phone of 108 million, an A4 page at 1000 dpi; above, browsers of phones give up. */
const mostPixels = 120_000_000;
/** Long screenshots and panoramas stay below; decoders have their own limits from 32 767 on. */
const longestSide = 30_000;
/** Enough for the first bytes of every kind, and for a PDF that begins late. */
const headBytes = 4096;
/** Readers of PDF files look that far for the beginning. */
const pdfReach = 1024;

const mediaTypes: Record<FileKind, string> = {
  pdf: 'application/pdf',
  jpeg: 'image/jpeg',
  png: 'image/png',
  heic: 'image/heic',
  webp: 'image/webp',
};

/**
 * Never rejects. The whole file is read at once, as it may not be there later; where it is larger than anything we
 * take, its head alone. Whether a PDF opens is for `checkPdf` to say.
 */
export async function checkFile(file: Blob, limits: FileLimits): Promise<FileCheck> {
  if (!file.size) return {refusal: 'empty'};
  const most = Math.max(limits.fileBytes, pictureBytes);
  const bytes = await bytesOf(file.size > most ? file.slice(0, headBytes) : file);
  if (!bytes) return {refusal: 'unreadable'};
  if (!bytes.length) return {refusal: 'empty'};
  const kind = kindOf(bytes);
  if (!kind || !limits.types.includes(mediaTypes[kind])) return {refusal: 'type'};
  const isReduced = pictureFormat(bytes) !== undefined;
  if (file.size > (isReduced ? most : limits.fileBytes)) return {refusal: 'tooLarge'};
  if (isArchiveToo(bytes)) return {refusal: 'type'};
  const checked = {kind, mediaType: mediaTypes[kind], bytes};
  return isReduced ? checkPicture(checked) : {file: checked};
}

/** Nothing where they cannot be read: the file lies in a cloud, was moved, or may not be read. */
async function bytesOf(blob: Blob): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await blob.arrayBuffer());
  } catch {
    return undefined;
  }
}

function checkPicture(file: CheckedFile): FileCheck {
  const size = pictureSize(file.bytes);
  if (!size) return {refusal: 'damaged'};
  const {width, height} = size;
  if (Math.max(width, height) > longestSide || width * height > mostPixels) return {refusal: 'tooManyPixels'};
  return isCut(file.bytes) ? {refusal: 'damaged'} : {file: {...file, width, height}};
}

function kindOf(bytes: Uint8Array): FileKind | undefined {
  const picture = pictureFormat(bytes);
  if (picture) return picture;
  if (isHeic(bytes)) return 'heic';
  return isPdf(bytes) ? 'pdf' : undefined;
}

/** Pictures of HEVC: a film and an AVIF begin with the same box, and are neither. */
function isHeic(bytes: Uint8Array): boolean {
  if (!startsWith(bytes, 'ftyp', 4)) return false;
  const end = Math.min(new DataView(bytes.buffer, bytes.byteOffset).getUint32(0), bytes.length, headBytes);
  const isBrand = (at: number) => ['heic', 'heix', 'heim', 'heis'].some((brand) => startsWith(bytes, brand, at));
  if (isBrand(8)) return true;
  if (!startsWith(bytes, 'mif1', 8)) return false;
  for (let at = 16; at + 4 <= end; at += 4) if (isBrand(at)) return true;
  return false;
}

/** First bytes of what may hold a `%PDF-` further on, and is opened as something else. */
const others = [
  'PK',
  'GIF8',
  'MZ',
  '\x7fELF',
  'BM',
  'II*',
  'MM\0*',
  'RIFF',
  'Rar!',
  '7z',
  '\x1f\x8b',
  '\xd0\xcf\x11\xe0',
];

/** It may begin with a byte order mark, spaces, the lines of a mail: its readers do not mind. */
function isPdf(bytes: Uint8Array): boolean {
  if (others.some((other) => startsWith(bytes, other)) || startsWith(bytes, 'ftyp', 4)) return false;
  const head = String.fromCharCode(...bytes.subarray(0, pdfReach + 5));
  const at = head.indexOf('%PDF-');
  // a page or a script with such a word in it is opened as a page or a script
  return at >= 0 && !/^(ï»¿)?\s*(<|#!)/.test(head.slice(0, at));
}

/** A ZIP that also opens as something else: its end, with a comment that ends the file. No honest paper is one. */
function isArchiveToo(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const first = Math.max(0, bytes.length - 0xffff - 22);
  for (let at = bytes.length - 22; at >= first; at--)
    if (
      bytes[at] === 0x50 &&
      startsWith(bytes, 'PK\x05\x06', at) &&
      at + 22 + view.getUint16(at + 20, true) === bytes.length
    )
      return true;
  return false;
}
