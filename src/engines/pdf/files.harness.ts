/** PDF files by hand: those that a tool would not make. */
import {joined} from '../bytes.harness.js';

/** Objects from 1; the first one is the catalogue. */
export function pdfOf(objects: readonly (Uint8Array | string)[], trailer = ''): Uint8Array<ArrayBuffer> {
  let whole = joined('%PDF-1.7\n');
  const offsets: string[] = [];
  objects.forEach((object, index) => {
    offsets.push(`${String(whole.length).padStart(10, '0')} 00000 n \n`);
    whole = joined(whole, `${index + 1} 0 obj\n`, object, '\nendobj\n');
  });
  const count = objects.length + 1;
  return joined(
    whole,
    `xref\n0 ${count}\n0000000000 65535 f \n${offsets.join('')}trailer\n<</Size ${count}/Root 1 0 R${trailer}>>\n`,
    `startxref\n${whole.length}\n%%EOF\n`,
  );
}

const catalog = '<</Type/Catalog/Pages 2 0 R>>';
const page = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R>>';
const pages = '<</Type/Pages/Kids[3 0 R]/Count 1>>';
const stream = (data: Uint8Array | string, more = '') =>
  joined(`<</Length ${data.length}${more}>>stream\n`, data, '\nendstream');

export const onePage = pdfOf([catalog, pages, page, stream('0 0 9 9 re f')]);
export const noPage = pdfOf([catalog, '<</Type/Pages/Kids[]/Count 0>>']);
/** Its tree of pages leads nowhere. */
export const lostPage = pdfOf([catalog, '<</Type/Pages/Kids[9 0 R]/Count 1>>']);

async function deflated(length: number): Promise<Uint8Array<ArrayBuffer>> {
  const piece = new Uint8Array(1 << 20).fill(32);
  const pieces = new ReadableStream<BufferSource>({
    pull(controller) {
      if (length <= 0) return controller.close();
      controller.enqueue(piece);
      length -= piece.length;
    },
  });
  return new Uint8Array(await new Response(pieces.pipeThrough(new CompressionStream('deflate'))).arrayBuffer());
}

/** The page tree is in a stream of objects that unfolds into `length` bytes of spaces: it has to be read to open it. */
export async function bomb(length: number): Promise<Uint8Array<ArrayBuffer>> {
  const folded = await deflated(length);
  const objects = stream(folded, '/Type/ObjStm/N 1/First 20/Filter/FlateDecode');
  // object 2 is number 0 of the stream 3, as the table of a cross reference stream says
  const head = joined('%PDF-1.7\n1 0 obj\n', catalog, '\nendobj\n');
  const before = joined(head, '3 0 obj\n', objects, '\nendobj\n');
  const row = (...[kind, at, number]: [number, number, number]) =>
    Uint8Array.of(kind, at >>> 24, (at >>> 16) & 255, (at >>> 8) & 255, at & 255, number);
  const rows = joined(row(0, 0, 255), row(1, 9, 0), row(2, 3, 0), row(1, head.length, 0), row(1, before.length, 0));
  const table = stream(rows, '/Type/XRef/Size 5/W[1 4 1]/Root 1 0 R');
  return joined(before, '4 0 obj\n', table, `\nendobj\nstartxref\n${before.length}\n%%EOF\n`);
}
