/** What the page and the worker say to each other about a photo. */
import type {Orientation, PictureSize} from '../picture-bytes.js';

/** A picture in which nothing says any more how to turn it, and what was said. */
export interface PhotoJob {
  readonly picture: Blob;
  /** As stored. */
  readonly size: PictureSize;
  readonly orientation: Orientation;
  /** Of the result, in pixels. */
  readonly longestSide: number;
}

/** What may be wrong with a photo that can still be sent. */
export type PhotoDoubt = 'blurry' | 'dark';

export interface PreparedPhoto {
  /** A JPEG: upright, on white, without EXIF, place, captions, or what was hung on at the end. */
  blob: Blob;
  /** Of the JPEG, in pixels. */
  width: number;
  height: number;
  /** A small JPEG, for lists: longest side 320 pixels. */
  thumbnail: Blob;
  doubts: readonly PhotoDoubt[];
}

/** `undecodable`: this picture, here; `unavailable`: no picture can be prepared here. */
export type PhotoErrorCode = 'undecodable' | 'unavailable';

export class PhotoError extends Error {
  override readonly name = 'PhotoError';
  constructor(readonly code: PhotoErrorCode) {
    super(code);
  }
}

export type PhotoAnswer = {readonly photo: PreparedPhoto} | {readonly code: PhotoErrorCode};
