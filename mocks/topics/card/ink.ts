/** Draws on a page of a PDF: text that stays in its place, lines, and the code of a card. All measures in points. */
import type {PDFFont, PDFPage, rgb as Rgb} from 'pdf-lib';
import type {Drawing} from '../../../src/engines/code2d/code2d.js';
import {winAnsi} from '../../engine/pdf.js';

/** Upwards from the foot of the page, as PDF counts; `top` is the upper edge. */
export interface Box {
  x: number;
  top: number;
  width: number;
  height: number;
}

export interface TextOptions {
  size: number;
  bold?: boolean;
  /** Of less weight. */
  soft?: boolean;
  /** On the band. */
  white?: boolean;
  /** `x` is where the text ends. */
  end?: boolean;
  /** `x` is the middle of the text. */
  middle?: boolean;
  /** Smaller, then shortened, rather than wider than this. */
  limit?: number;
}

export const mm = (millimetres: number): number => (millimetres / 25.4) * 72;

export class Ink {
  readonly #colors;

  constructor(
    private readonly page: PDFPage,
    private readonly fonts: {regular: PDFFont; bold: PDFFont},
    rgb: typeof Rgb,
  ) {
    this.#colors = {
      dark: rgb(0.07, 0.1, 0.1),
      soft: rgb(0.29, 0.34, 0.33),
      band: rgb(0.06, 0.36, 0.33),
      white: rgb(1, 1, 1),
      black: rgb(0, 0, 0),
    };
  }

  /** Returns the width it took. */
  write(content: string, x: number, y: number, options: TextOptions): number {
    const font = options.bold ? this.fonts.bold : this.fonts.regular;
    const {text, size} = fitted(winAnsi(content), font, options);
    const width = font.widthOfTextAtSize(text, size);
    const start = options.end ? x - width : options.middle ? x - width / 2 : x;
    const color = this.#colors[options.white ? 'white' : options.soft ? 'soft' : 'dark'];
    if (text) this.page.drawText(text, {x: start, y, size, font, color});
    return width;
  }

  /** The lines of a paragraph, cut at plain spaces: what a no-break space joins stays together. */
  lines(content: string, size: number, limit: number): string[] {
    const lines: string[] = [];
    for (const word of content.split(' ').map(winAnsi)) {
      const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
      if (lines.length && this.fonts.regular.widthOfTextAtSize(longer, size) <= limit) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    return lines;
  }

  line(x: number, y: number, toX: number, toY: number, {soft = false, dashed = false} = {}): void {
    this.page.drawLine({
      start: {x, y},
      end: {x: toX, y: toY},
      thickness: soft ? 0.35 : 0.6,
      color: this.#colors[soft ? 'soft' : 'dark'],
      ...(dashed && {dashArray: [3, 3]}),
    });
  }

  fill({x, top, width, height}: Box, color: 'band' | 'white'): void {
    this.page.drawRectangle({x, y: top - height, width, height, color: this.#colors[color]});
  }

  /** A letter in a ring, white on the band. */
  ringed(letter: string, x: number, y: number, radius: number): void {
    this.page.drawCircle({x, y, size: radius, borderColor: this.#colors.white, borderWidth: 1});
    this.write(letter, x, y - radius * 0.5, {size: radius * 1.35, bold: true, white: true, middle: true});
  }

  /** Black on white, as one path: modules that touch leave no seam. Its quiet zone is inside of the drawing. */
  drawing({path, width, height}: Drawing, box: Box): void {
    const scale = Math.min(box.width / width, box.height / height);
    const [x, top] = [box.x + (box.width - width * scale) / 2, box.top - (box.height - height * scale) / 2];
    this.fill({x, top, width: width * scale, height: height * scale}, 'white');
    this.page.drawSvgPath(path, {x, y: top, scale, color: this.#colors.black});
  }
}

/** Down to three quarters of its size; then its end gives way. */
function fitted(text: string, font: PDFFont, {size, limit}: TextOptions): {text: string; size: number} {
  if (limit === undefined) return {text, size};
  const short = text.slice(0, 400);
  const width = font.widthOfTextAtSize(short, size);
  if (width <= limit) return {text: short, size};
  const smaller = Math.max(size * 0.75, (size * limit) / width);
  let kept = short;
  while (kept.length > 1 && font.widthOfTextAtSize(`${kept}…`, smaller) > limit) kept = kept.slice(0, -1);
  return font.widthOfTextAtSize(short, smaller) <= limit
    ? {text: short, size: smaller}
    : {text: `${kept}…`, size: smaller};
}
