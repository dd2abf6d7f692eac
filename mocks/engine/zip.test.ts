import {expect} from '@open-wc/testing';
import {fileNameOf, zip, type ZipEntry} from './zip.js';

async function* each(entries: readonly ZipEntry[]) {
  yield* entries;
}

const file = (name: string, text = 'été'): ZipEntry => ({
  name,
  bytes: new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>,
  date: '2026-10-31',
});

/** What an unpacker reads: from the directory at the end, then at the place of each file. */
async function read(entries: readonly ZipEntry[]) {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for await (const piece of zip(each(entries))) pieces.push(piece);
  const bytes = new Uint8Array(await new Blob(pieces).arrayBuffer());
  const view = new DataView(bytes.buffer);
  const end = bytes.length - 22;
  expect(view.getUint32(end, true)).to.equal(0x06054b50);
  const files: {name: string; flags: number; text: string; crc: string; day: number}[] = [];
  let at = view.getUint32(end + 16, true);
  expect(at + view.getUint32(end + 12, true)).to.equal(end);
  for (let count = view.getUint16(end + 10, true); count > 0; count--) {
    expect(view.getUint32(at, true)).to.equal(0x02014b50);
    const nameLength = view.getUint16(at + 28, true);
    const size = view.getUint32(at + 24, true);
    const head = view.getUint32(at + 42, true);
    expect(view.getUint32(head, true)).to.equal(0x04034b50);
    // the head says the same as the directory
    for (let byte = 4; byte < 30; byte++) expect(bytes[head + byte]).to.equal(bytes[at + byte + 2]);
    const start = head + 30 + nameLength;
    files.push({
      name: new TextDecoder().decode(bytes.slice(at + 46, at + 46 + nameLength)),
      flags: view.getUint16(at + 8, true),
      text: new TextDecoder().decode(bytes.slice(start, start + size)),
      crc: view.getUint32(at + 16, true).toString(16),
      day: view.getUint16(at + 14, true),
    });
    at += 46 + nameLength;
  }
  return files;
}

describe('a ZIP', () => {
  it('SPACE-32: holds « Décompte été.pdf » in UTF-8, and says so by bit 11', async () => {
    const [found] = await read([file('Décompte été.pdf', '123456789')]);
    expect(found).to.deep.equal({
      name: 'Décompte été.pdf',
      flags: 0x0800,
      text: '123456789',
      // the check value of CRC-32
      crc: 'cbf43926',
      day: (46 << 9) | (10 << 5) | 31,
    });
  });

  it('SPACE-32: has the letters of a Mac in one spelling, and each name once', async () => {
    const names = ['Reçu.pdf', 'Reçu.pdf'.normalize('NFD'), 'REÇU.pdf', 'Reçu'];
    expect((await read(names.map((name) => file(name)))).map(({name}) => name)).to.deep.equal([
      'Reçu.pdf',
      'Reçu (2).pdf',
      'RECU (3).pdf'.replace('C', 'Ç'),
      'Reçu',
    ]);
  });

  it('leads out of no folder, whatever a paper is called', () => {
    expect(
      ['../../etc/passwd', 'C:\\a', 'a\u202egpj.exe', '...', '', 'con', 'x'.repeat(300), ' a\u0000b. '].map(fileNameOf),
    ).to.deep.equal(['etc passwd', 'C a', 'a gpj.exe', 'document', 'document', 'document con', 'x'.repeat(120), 'a b']);
  });

  it('of nothing is empty, and can be opened', async () => expect(await read([])).to.deep.equal([]));
});
