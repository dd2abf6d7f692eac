/** Name by name: a bundler leaves out the rest of the package. */
export {PDFDocument, StandardFonts, rgb} from 'pdf-lib';
