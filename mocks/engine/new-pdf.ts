/** An empty PDF, for a document that is drawn and not only written. */
import {loaded} from './outage.js';
import type {Printed} from './pdf.js';

const pdfLib = () => import('./pdf-lib.js');

/** A file with its title, its language and one date, and the fonts that every reader has. */
export async function newPdf({title, author, date}: Pick<Printed, 'title' | 'author' | 'date'>) {
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
  return {document, fonts, rgb};
}
