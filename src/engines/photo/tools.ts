/** What a worker and a page do each in their way. */
import type {PictureSize} from '../picture-bytes.js';
import {PhotoError} from './job.js';

export type Canvas = HTMLCanvasElement | OffscreenCanvas;
export interface Tools {
  /**
   * Pictures of up to so many pixels are decoded as large as they are, and made smaller in slices; larger ones by the
   * decoder, which holds the page. 0 where nobody waits.
   */
  readonly wholeUpTo: number;
  canvas(size: PictureSize): Canvas;
  /** As a JPEG; `quality` from 0 to 1. Nothing where it cannot. */
  encode(canvas: Canvas, quality: number): Promise<Blob | null>;
  /** Lets others have their turn; rejects when nobody wants the photo any more. */
  pause(): Promise<void>;
}

export function contextOf(canvas: Canvas): CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D {
  // what is drawn is read, so it had better not go to the graphics card and back
  const context = canvas.getContext('2d', {willReadFrequently: true}) as
    | CanvasRenderingContext2D
    | OffscreenCanvasRenderingContext2D
    | null;
  if (!context) throw new PhotoError('undecodable');
  return context;
}
