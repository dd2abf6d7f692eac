/**
 * Real PDF files. The same content gives the same bytes, so that its hash says whether anything changed. pdf-lib is
 * loaded when the first file is made: most demos never make one.
 */
import type {PDFFont, PDFPage, RGB} from 'pdf-lib';
import {withoutAccents} from '../../src/domain/index.js';
import type {Bulletin} from '../../src/contract/bulletin.js';
import {loaded} from './outage.js';

/** Name by name: a bundler leaves out the rest of the package. */
const pdfLib = () => import('pdf-lib').then(({PDFDocument, StandardFonts, rgb}) => ({PDFDocument, StandardFonts, rgb}));

export type PrintedPage = Bulletin['pages'][number];

export interface Printed {
  title: string;
  /** At the foot of each page. */
  reference: string;
  /** At the head of each page. */
  author: string;
  /** Day of the document, `YYYY-MM-DD`: its only date. */
  date: string;
  pages: readonly PrintedPage[];
}

const width = 595.28;
const height = 841.89;
const margin = 56;
const labelWidth = 170;
const line = 15;

export async function printPdf({title, reference, author, date, pages}: Printed): Promise<Uint8Array<ArrayBuffer>> {
  const {PDFDocument, StandardFonts, rgb} = await loaded(pdfLib);
  const document = await PDFDocument.create({updateMetadata: false});
  document.setTitle(title, {showInWindowTitleBar: true});
  document.setAuthor(author);
  document.setLanguage('fr-FR');
  document.setCreationDate(new Date(`${date}T00:00:00Z`));
  document.setModificationDate(new Date(`${date}T00:00:00Z`));
  const fonts = {
    regular: await document.embedFont(StandardFonts.Helvetica),
    bold: await document.embedFont(StandardFonts.HelveticaBold),
  };
  const ink = {dark: rgb(0.1, 0.12, 0.16), soft: rgb(0.35, 0.38, 0.43)};

  const sheets: PDFPage[] = [];
  const pen = new Pen(fonts.regular, ink.dark, () => {
    const sheet = document.addPage([width, height]);
    sheets.push(sheet);
    return sheet;
  });
  for (const page of pages) {
    pen.newPage();
    for (const {heading, facts, text = []} of page.sections) {
      pen.space(line);
      pen.write(heading, {font: fonts.bold, size: 13});
      pen.space(4);
      for (const {label, value} of facts) {
        pen.row(label, value, ink.soft);
      }
      for (const paragraph of text) {
        pen.space(4);
        pen.write(paragraph, {});
      }
    }
  }
  sheets.forEach((sheet, index) => {
    const draw = (content: string, x: number, y: number) =>
      sheet.drawText(winAnsi(content), {x, y, size: 9, font: fonts.regular, color: ink.soft});
    draw(`${author} · ${title}`, margin, height - 40);
    draw(reference, margin, 36);
    draw(`${index + 1} / ${sheets.length}`, width - margin - 24, 36);
  });
  return new Uint8Array(await document.save());
}

/** Writes downwards, and on a new page when the foot is reached. */
class Pen {
  private sheet!: PDFPage;
  private y = 0;

  constructor(
    private readonly font: PDFFont,
    private readonly color: RGB,
    private readonly addSheet: () => PDFPage,
  ) {}

  newPage(): void {
    this.sheet = this.addSheet();
    this.y = height - margin - 20;
  }

  space(points: number): void {
    this.y -= points;
  }

  write(
    content: string,
    {
      font = this.font,
      size = 10.5,
      x = margin,
      limit = width - 2 * margin,
      color = this.color,
    }: {font?: PDFFont; size?: number; x?: number; limit?: number; color?: RGB},
  ): void {
    for (const text of wrap(content, font, size, limit)) {
      if (this.y < margin + line) this.newPage();
      this.sheet.drawText(text, {x, y: this.y, size, font, color});
      this.y -= line;
    }
  }

  /** A label and its value side by side; the longer of the two decides where the next row starts. */
  row(label: string, value: string, soft: RGB): void {
    if (this.y < margin + 2 * line) this.newPage();
    const top = this.y;
    this.write(label, {limit: labelWidth - 10, color: soft});
    const below = this.y;
    this.y = top;
    this.write(value, {x: margin + labelWidth, limit: width - 2 * margin - labelWidth});
    this.y = Math.min(this.y, below);
  }
}

/** Lines that fit, cut at plain spaces: the groups of a number stay together. */
function wrap(content: string, font: PDFFont, size: number, limit: number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of content.split(' ').map(winAnsi)) {
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
