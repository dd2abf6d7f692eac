import {checkPdf, type PdfRefusal} from '../../engines/pdf/check-pdf.js';
import {openPdf} from '../../engines/pdf/pdf.js';

/** Wide enough for a list on a sharp screen, in CSS pixels. */
const width = 160;

/** Whether a PDF opens, its pages, and a small picture of the first. Rejects where it cannot be looked at here. */
export async function lookAtPdf(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<{sheets: number; thumbnail?: Blob} | {refusal: PdfRefusal}> {
  const check = await checkPdf(bytes);
  if ('refusal' in check) return check;
  const thumbnail = await drawn(bytes).catch(() => undefined);
  return {sheets: check.pages, ...(thumbnail && {thumbnail})};
}

async function drawn(bytes: Uint8Array<ArrayBuffer>): Promise<Blob | undefined> {
  const file = await openPdf(bytes);
  try {
    const box = document.createElement('div');
    await file.draw(1, box, width).done;
    const canvas = box.querySelector('canvas');
    return await new Promise((resolve) => {
      if (canvas) canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/png');
      else resolve(undefined);
    });
  } finally {
    await file.close();
  }
}
