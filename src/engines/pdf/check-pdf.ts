/** Whether a PDF opens, before it is sent: the server would only say so later (MEM-11). */
import {PasswordException, type PDFDocumentLoadingTask} from 'pdfjs-dist';
import {read} from './worker.js';

/** `protected`: a password is asked to open it; one that only forbids printing does not stand in the way. */
export type PdfRefusal = 'protected' | 'noPage' | 'damaged';
export type PdfCheck = {pages: number} | {refusal: PdfRefusal};

/** What does not open by then is made to not open: a few kilobytes can unfold into gigabytes. */
const patience = 20_000;

/** @throws when the engine cannot be loaded: nothing is known of the file then. */
export async function checkPdf(bytes: Uint8Array<ArrayBuffer>): Promise<PdfCheck> {
  const reading = await read(bytes);
  const checked = pagesOf(reading.task);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), patience);
  });
  const answer = await Promise.race([checked, tooLong]);
  clearTimeout(timer);
  if (answer) await reading.close();
  else reading.stop();
  return answer ?? {refusal: 'damaged'};
}

/** A file may open and have a page tree that leads nowhere: the first page is asked for. */
async function pagesOf({promise}: PDFDocumentLoadingTask): Promise<PdfCheck> {
  try {
    const document = await promise;
    if (!document.numPages) return {refusal: 'noPage'};
    await document.getPage(1);
    return {pages: document.numPages};
  } catch (error) {
    return {refusal: error instanceof PasswordException ? 'protected' : 'damaged'};
  }
}
