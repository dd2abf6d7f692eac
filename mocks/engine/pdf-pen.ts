/** How a document is set on its sheets: head, headings, pairs, paragraphs, tables; and letters the fonts can print. */
import {withoutAccents} from '../../src/domain/index.js';
import type {PDFFont, PDFPage, RGB} from 'pdf-lib';
import {typeset} from './formats.js';
import type {Printed, PrintedSection, PrintedTable} from './pdf-content.js';

/** Points; A4. */
export const sheetWidth = 595.28;
export const height = 841.89;
export const margin = 54;
/** What the foot takes of each sheet. */
export const footHeight = 66;

const column = sheetWidth - 2 * margin;
const labelWidth = 178;
const body = 10;
const line = 13.5;
/** Pairs or rows that take no more than this are not cut. */
const longest = 220;
const headTop = height - 66;
/** The band and the title of a first sheet. */
const bandHeight = 62;

export interface Ink {
  regular: PDFFont;
  bold: PDFFont;
  dark: RGB;
  soft: RGB;
  brand: RGB;
  line: RGB;
  wash: RGB;
}

interface Writing {
  font?: PDFFont;
  size?: number;
  x?: number;
  limit?: number;
  color?: RGB;
  leading?: number;
}

/** Writes downwards, and on a new sheet when the foot is reached. */
export class Pen {
  /** Sheet, from 1, on which the last section began. */
  sectionSheet = 0;
  private sheet!: PDFPage;
  private sheets = 0;
  private y = 0;

  constructor(
    private readonly ink: Ink,
    private readonly addSheet: () => PDFPage,
  ) {}

  newPage(): void {
    this.sheet = this.addSheet();
    this.sheets++;
    this.y = headTop;
  }

  /** Top of a first sheet: who writes, what it is. */
  letterhead({author, title, subtitle}: Printed): void {
    const {ink, sheet} = this;
    sheet.drawRectangle({x: 0, y: height - bandHeight, width: sheetWidth, height: bandHeight, color: ink.brand});
    sheet.drawText(winAnsi(author), {x: margin, y: height - 38, size: 17, font: ink.bold, color: ink.wash});
    this.y = height - bandHeight - 36;
    this.write(title, {font: ink.bold, size: 20, leading: 25});
    if (subtitle) {
      this.y += 4;
      this.write(subtitle, {color: ink.soft, size: 11, leading: 15});
    }
    this.y -= 4;
  }

  section({heading, facts, text = [], table}: PrintedSection): void {
    // a heading stays with what it heads, and short lists of pairs stay together
    const rows = facts.length * (line + 3) + (table ? (table.rows.length + 1) * 20 : 0);
    this.keep(rows <= longest ? 44 + Math.max(rows, 34) : 78);
    if (this.y < headTop) this.y -= 10;
    this.sectionSheet = this.sheets;
    this.write(heading, {font: this.ink.bold, size: 13, color: this.ink.brand, leading: 16});
    this.rule(this.y + 11, this.ink.brand, 0.9);
    this.y -= 6;
    for (const {label, value} of facts) this.row(label, value);
    if (facts.length && text.length) this.y -= 4;
    for (const paragraph of text) this.paragraph(paragraph);
    if (table) this.table(table);
  }

  private keep(points: number): void {
    if (this.y - points < footHeight) this.newPage();
  }

  private rule(y: number, color: RGB, thickness = 0.5): void {
    this.sheet.drawRectangle({x: margin, y, width: column, height: thickness, color});
  }

  private write(
    content: string,
    {font = this.ink.regular, size = body, x = margin, limit = column, color = this.ink.dark, leading = line}: Writing,
  ): void {
    for (const text of wrap(content, font, size, limit)) {
      this.keep(leading);
      this.sheet.drawText(text, {x, y: this.y, size, font, color});
      this.y -= leading;
    }
  }

  private paragraph(content: string): void {
    const bullet = content.startsWith('• ');
    if (bullet) {
      this.keep(line);
      this.sheet.drawText('•', {x: margin + 2, y: this.y, size: body, font: this.ink.regular, color: this.ink.brand});
      this.write(content.slice(2), {x: margin + 14, limit: column - 14});
      this.y -= 1;
    } else {
      this.write(content, {});
      this.y -= 5;
    }
  }

  /** A label and its value side by side; the longer of the two decides where the next row starts. */
  private row(label: string, value: string): void {
    const {ink} = this;
    const limit = column - labelWidth;
    const lines = Math.max(
      wrap(label, ink.regular, body, labelWidth - 12).length,
      wrap(value, ink.bold, body, limit).length,
    );
    this.keep(lines * line + 4);
    const top = this.y;
    this.write(label, {limit: labelWidth - 12, color: ink.soft});
    const below = this.y;
    this.y = top;
    this.write(value, {x: margin + labelWidth, limit, font: ink.bold});
    this.y = Math.min(this.y, below);
    this.rule(this.y + 9.5, ink.line);
    this.y -= 3;
  }

  private table({head, rows, widths = head.map(() => 1)}: PrintedTable): void {
    const share = column / widths.reduce((sum, each) => sum + each, 0);
    const size = head.length > 4 ? 9 : 9.5;
    const cells = (row: readonly string[], font: PDFFont, color: RGB, ground?: RGB): void => {
      const fonts = row.map((_, index) => (index === 0 ? this.ink.bold : font));
      const wrapped = row.map((cell, index) => wrap(cell, fonts[index]!, size, (widths[index] ?? 1) * share - 10));
      const tall = Math.max(...wrapped.map(({length}) => length)) * 12 + 6;
      if (this.y - tall < footHeight) {
        this.newPage();
        if (row !== head) cells(head, this.ink.bold, this.ink.brand, this.ink.wash);
      }
      const top = this.y + 9;
      if (ground) this.sheet.drawRectangle({x: margin, y: top - tall, width: column, height: tall, color: ground});
      let x = margin + 5;
      wrapped.forEach((lines, index) => {
        lines.forEach((text, at) =>
          this.sheet.drawText(text, {
            x,
            y: this.y - 2 - at * 12,
            size,
            font: fonts[index]!,
            color,
          }),
        );
        x += (widths[index] ?? 1) * share;
      });
      this.rule(top - tall, this.ink.line);
      this.y -= tall;
    };
    this.y -= 2;
    cells(head, this.ink.bold, this.ink.brand, this.ink.wash);
    for (const row of rows) cells(row, this.ink.regular, this.ink.dark);
    this.y -= 4;
  }
}

/** Lines that fit, cut at plain spaces: the groups of a number stay together. */
function wrap(content: string, font: PDFFont, size: number, limit: number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of typeset(content).split(' ').map(winAnsi)) {
    const longer = current ? `${current} ${word}` : word;
    if (current && font.widthOfTextAtSize(longer, size) > limit) {
      lines.push(current);
      current = word;
    } else {
      current = longer;
    }
  }
  return [...lines, current];
}

/** Windows-1252 beyond Latin-1: all the standard fonts of PDF know. */
const beyondLatin = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';

/**
 * Text the standard fonts can print: special spaces become plain ones, a letter they lack loses its accent, else a `?`.
 */
export function winAnsi(text: string): string {
  return [
    ...text
      .normalize('NFC')
      .replace(/[\s\u2000-\u200b\u202f\u205f\u3000]/g, ' ')
      .replace(/[\u2010-\u2012\u2212]/g, '-'),
  ]
    .map((letter) => {
      if (isPrintable(letter)) return letter;
      const bare = withoutAccents(letter);
      return [...bare].every(isPrintable) ? bare : '?';
    })
    .join('');
}

function isPrintable(letter: string): boolean {
  return /^[\u0020-\u007e\u00a1-\u00ff]$/.test(letter) || beyondLatin.includes(letter);
}
