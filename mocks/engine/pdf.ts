/**
 * Real PDF files. The same content gives the same bytes, so that its hash says whether anything changed. pdf-lib is
 * loaded when the first file is made: most demos never make one.
 */
import type {PDFDocument, PDFFont, PDFPage} from 'pdf-lib';
import {loaded} from './outage.js';
import type {Printed, PrintedSection} from './pdf-content.js';
import {footHeight, height, margin, Pen, sheetWidth, winAnsi, type Ink} from './pdf-pen.js';

export type {Printed, PrintedSection} from './pdf-content.js';
export {winAnsi} from './pdf-pen.js';

const pdfLib = () => import('./pdf-lib.js');

export interface PrintedFile {
  bytes: Uint8Array<ArrayBuffer>;
  /** As the sheets came out: the sections that begin on each. A sheet where none begins holds the end of the last. */
  pages: PrintedSection[][];
  /** On which sheet, from 1, each of the documents begins. */
  starts: number[];
}

export async function printPdf(printed: Printed): Promise<Uint8Array<ArrayBuffer>> {
  return (await printFile([printed])).bytes;
}

/** One file of one or several documents, each under its own title; sheets are numbered through. */
export async function printFile(documents: readonly Printed[]): Promise<PrintedFile> {
  const {PDFDocument: Document, StandardFonts, rgb} = await loaded(pdfLib);
  const file = await Document.create({updateMetadata: false});
  describe(file, documents[0]!);
  const ink: Ink = {
    regular: await file.embedFont(StandardFonts.Helvetica),
    bold: await file.embedFont(StandardFonts.HelveticaBold),
    dark: rgb(0.11, 0.15, 0.14),
    soft: rgb(0.34, 0.38, 0.37),
    brand: rgb(0.06, 0.36, 0.32),
    line: rgb(0.82, 0.84, 0.82),
    wash: rgb(0.95, 0.96, 0.94),
  };
  const sheets: {page: PDFPage; of: Printed; first: boolean}[] = [];
  const pages: PrintedSection[][] = [];
  const starts: number[] = [];
  for (const printed of documents) {
    starts.push(sheets.length + 1);
    const pen = new Pen(ink, () => {
      const page = file.addPage([sheetWidth, height]);
      sheets.push({page, of: printed, first: sheets.length + 1 === starts.at(-1)});
      pages.push([]);
      return page;
    });
    for (const [index, {sections}] of printed.pages.entries()) {
      pen.newPage();
      if (index === 0) pen.letterhead(printed);
      for (const section of sections) {
        pen.section(section);
        pages[pen.sectionSheet - 1 + starts.at(-1)! - 1]!.push(section);
      }
    }
  }
  sheets.forEach(({page, of, first}, index) => foot(page, ink, of, {first, number: index + 1, of: sheets.length}));
  return {bytes: new Uint8Array(await file.save()), pages, starts};
}

function describe(file: PDFDocument, {title, author, date}: Printed): void {
  file.setTitle(title, {showInWindowTitleBar: true});
  file.setAuthor(author);
  file.setLanguage('fr-FR');
  file.setCreationDate(new Date(`${date}T00:00:00Z`));
  file.setModificationDate(new Date(`${date}T00:00:00Z`));
}

/** Who speaks, which document, which sheet. The letterhead of a first sheet says the head already. */
function foot(
  page: PDFPage,
  {regular, bold, soft, brand, line}: Ink,
  {author, title, reference, identity}: Printed,
  {first, number, of}: {first: boolean; number: number; of: number},
): void {
  const draw = (content: string, x: number, y: number, font: PDFFont = regular, size = 9) =>
    page.drawText(winAnsi(content), {x, y, size, font, color: soft});
  if (!first) {
    draw(author, margin, height - 38, bold);
    const right = winAnsi(title);
    draw(right, sheetWidth - margin - regular.widthOfTextAtSize(right, 9), height - 38);
    page.drawRectangle({x: margin, y: height - 46, width: sheetWidth - 2 * margin, height: 0.75, color: brand});
  }
  page.drawRectangle({x: margin, y: footHeight - 10, width: sheetWidth - 2 * margin, height: 0.5, color: line});
  if (identity) draw(identity, margin, footHeight - 23, regular, 8.5);
  draw(reference, margin, footHeight - 37);
  const count = `${number} / ${of}`;
  draw(count, sheetWidth - margin - regular.widthOfTextAtSize(count, 9), footHeight - 37);
}
