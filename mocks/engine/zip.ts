/**
 * A ZIP written while it goes. Files are stored as they are: a PDF is packed already. Names are in UTF-8 and say so
 * (bit 11), without which Windows reads « été » as something else.
 */
export interface ZipEntry {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
  /** Day of the file, `YYYY-MM-DD`. */
  date: string;
}

const utf8 = 0x0800;

export async function* zip(entries: AsyncIterable<ZipEntry>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const directory: Uint8Array<ArrayBuffer>[] = [];
  const taken = new Set<string>();
  let offset = 0;
  for await (const {name, bytes, date} of entries) {
    const path = encoded(notTaken(name, taken));
    const facts = factsOf(bytes, date, path.length);
    const head = record(0x04034b50, facts, [path]);
    directory.push(record(0x02014b50, [[20, 2], ...facts, [0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]], [path]));
    offset += head.length + bytes.length;
    yield head;
    yield bytes;
  }
  const size = directory.reduce((sum, {length}) => sum + length, 0);
  yield* directory;
  const count = directory.length;
  yield record(0x06054b50, [
    [0, 2],
    [0, 2],
    [count, 2],
    [count, 2],
    [size, 4],
    [offset, 4],
    [0, 2],
  ]);
}

type Field = readonly [value: number, bytes: 2 | 4];

/** What both heads of a file say: version, flags, method, time, day, check, sizes, lengths of its names. */
function factsOf(bytes: Uint8Array, date: string, nameLength: number): Field[] {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number);
  const dosDay = ((year - 1980) << 9) | (month << 5) | day;
  const {length} = bytes;
  return [
    [20, 2],
    [utf8, 2],
    [0, 2],
    [0, 2],
    [dosDay, 2],
    [crc32(bytes), 4],
    [length, 4],
    [length, 4],
    [nameLength, 2],
    [0, 2],
  ];
}

/** Signature, numbers from the lowest byte on, then texts. */
function record(
  signature: number,
  fields: readonly Field[],
  texts: readonly Uint8Array[] = [],
): Uint8Array<ArrayBuffer> {
  const all: Field[] = [[signature, 4], ...fields];
  const size = all.reduce((sum, [, bytes]) => sum + bytes, 0);
  const written = new Uint8Array(texts.reduce((sum, {length}) => sum + length, size));
  const view = new DataView(written.buffer);
  let at = 0;
  for (const [value, bytes] of all) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  }
  for (const text of texts) {
    written.set(text, at);
    at += text.length;
  }
  return written;
}

const encoded = (text: string) => new TextEncoder().encode(text);

/** Two files of one name: « Décompte.pdf », « Décompte (2).pdf ». Some systems hold « É » and « é » for the same. */
function notTaken(name: string, taken: Set<string>): string {
  const [, stem = name, end = ''] = /^(.*?)(\.[^.]*)?$/s.exec(name) ?? [];
  let found = `${fileNameOf(stem)}${end}`;
  for (let count = 2; taken.has(found.toLowerCase()); count++) found = `${fileNameOf(stem)} (${count})${end}`;
  taken.add(found.toLowerCase());
  return found;
}

/** A name that every system takes for a file of this folder: no path, no sign of its own, in one spelling. */
export function fileNameOf(text: string): string {
  const name = text
    .normalize('NFC')
    .replace(/[\p{C}<>:"/\\|?*]+/gu, ' ')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .slice(0, 120)
    .replace(/^[\s.]+|[\s.]+$/g, '');
  return !name || /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(name) ? `document ${name}`.trim() : name;
}

const table = Uint32Array.from({length: 256}, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = table[(value ^ byte) & 0xff]! ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}
