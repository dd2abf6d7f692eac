import {expect} from '@open-wc/testing';
import {joined} from '../bytes.harness.js';
import {ownerOnly} from '../pdf/encrypted.harness.js';
import {onePage} from '../pdf/files.harness.js';
import {
  bytesOf,
  cornered,
  jpegHeader,
  pngHeader,
  smallWebp,
  webpHeader,
  webpWithExif,
  withEverything,
  withExif,
} from '../picture.harness.js';
import {checkFile, type FileCheck, type FileRefusal} from './file-check.js';

const limits = {
  fileBytes: 20 * 1024 * 1024,
  types: ['application/pdf', 'image/jpeg', 'image/png', 'image/heic', 'image/webp'],
};

const uint32 = (value: number) => Uint8Array.of(value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255);
const ftyp = (...brands: string[]) =>
  joined(uint32(12 + 4 * brands.length), 'ftyp', brands[0]!, '\0\0\0\0', ...brands.slice(1), '\0\0\0\x08mdat');
/** An empty archive, which is only its end. */
const zipEnd = (comment = '') => joined('PK\x05\x06', '\0'.repeat(16), Uint8Array.of(comment.length, 0), comment);
const zip = joined('PK\x03\x04', '\0'.repeat(40), zipEnd());

const check = (bytes: Uint8Array<ArrayBuffer>, name = 'photo.jpg', type = 'image/jpeg'): Promise<FileCheck> =>
  checkFile(new File([bytes], name, {type}), limits);
const refusalOf = (found: FileCheck) => ('refusal' in found ? found.refusal : 'none');
const kindOf = (found: FileCheck) => ('file' in found ? found.file.kind : found.refusal);

/** Nothing may be said on the console, whatever the bytes are. */
async function quietly(action: () => Promise<void>): Promise<void> {
  const {error, warn} = console;
  const said: unknown[] = [];
  const hear = (...words: unknown[]) => void said.push(words);
  Object.assign(console, {error: hear, warn: hear});
  try {
    await action();
  } finally {
    Object.assign(console, {error, warn});
  }
  expect(said).to.deep.equal([]);
}

/** A file of which more is said than read. */
class LargeFile extends Blob {
  read = 0;
  constructor(
    private readonly head: Uint8Array<ArrayBuffer>,
    private readonly claimed: number,
  ) {
    super();
  }
  override get size() {
    return this.claimed;
  }
  override slice(from = 0, to = this.claimed) {
    const length = Math.min(to, this.claimed) - from;
    this.read += length;
    return new Blob([joined(this.head, new Uint8Array(Math.max(0, length - this.head.length))).slice(from, to)]);
  }
  override arrayBuffer() {
    return this.slice().arrayBuffer();
  }
}

describe('checkFile MEM-11', () => {
  it('knows each kind by its bytes, whatever its name and its type say (SPACE-6)', async () => {
    const made = cornered(64, 32);
    const files: [string, Uint8Array<ArrayBuffer>][] = [
      ['jpeg', await bytesOf(made)],
      ['png', await bytesOf(made, 'image/png')],
      ['webp', smallWebp],
      ['heic', ftyp('heic', 'mif1', 'heic')],
      ['heic', ftyp('mif1', 'heic', 'hevc')],
      ['pdf', onePage],
    ];
    for (const [kind, bytes] of files)
      for (const [name, type] of [
        ['Relevé (2)'.normalize('NFD'), ''],
        ['facture.exe', 'application/octet-stream'],
        ['page.html', 'text/html'],
      ] as const) {
        const found = await check(bytes, name, type);
        expect(kindOf(found), name).to.equal(kind);
        const file = 'file' in found ? found.file : undefined;
        expect(file?.mediaType).to.equal(kind === 'pdf' ? 'application/pdf' : `image/${kind}`);
        expect(file?.bytes.every((byte, at) => byte === bytes[at])).to.equal(true);
        const isMeasured = kind !== 'pdf' && kind !== 'heic';
        expect([file?.width, file?.height]).to.deep.equal(isMeasured ? [64, 32] : [undefined, undefined]);
      }
  });

  it('reads the size as it is stored, before it is turned', async () => {
    const turned = withExif(await bytesOf(cornered(64, 32)), 6);
    const found = await check(turned);
    expect('file' in found && [found.file.width, found.file.height]).to.deep.equal([64, 32]);
    const extended = await check(webpWithExif(smallWebp, 64, 32, 6));
    expect('file' in extended && [extended.file.width, extended.file.height]).to.deep.equal([64, 32]);
  });

  it('takes a PDF that begins late, and one that only its owner protects (SPACE-15, SPACE-16)', async () => {
    for (const before of ['\xef\xbb\xbf', '\t', '\xef\xbb\xbf\t\r\n', 'From: x\r\n\r\n', '\0'.repeat(1019)])
      expect(kindOf(await check(joined(before, onePage))), String(before.length)).to.equal('pdf');
    expect(kindOf(await check(ownerOnly))).to.equal('pdf');
    expect(refusalOf(await check(joined('\0'.repeat(1025), onePage)))).to.equal('type');
  });

  it('takes a photo with more behind it: what is behind is not sent', async () => {
    expect(kindOf(await check(withEverything(await bytesOf(cornered(64, 32)))))).to.equal('jpeg');
  });

  it('refuses what it is not, without a word on the console', () =>
    quietly(async () => {
      const jpeg = await bytesOf(cornered(64, 32));
      const png = await bytesOf(cornered(64, 32), 'image/png');
      const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
      const hostile: [string, FileRefusal, Uint8Array<ArrayBuffer>][] = [
        ['nothing', 'empty', new Uint8Array()],
        ['one byte', 'type', joined('x')],
        ['a page named .pdf', 'type', joined('<!doctype html><title>%PDF-1.7</title><script>alert(1)</script>')],
        ['a page after a mark and spaces', 'type', joined('\xef\xbb\xbf \n<html>%PDF-1.7')],
        ['an SVG with a script', 'type', joined(svg)],
        ['an SVG behind a declaration', 'type', joined('<?xml version="1.0"?>', svg, '%PDF-1.7')],
        ['a script', 'type', joined('#!/bin/sh\n# %PDF-1.7\n')],
        ['a program', 'type', joined('MZ\x90\0', '\0'.repeat(60), 'PE\0\0%PDF-1.4')],
        ['another program', 'type', joined('\x7fELF', '\0'.repeat(60), '%PDF-1.4')],
        ['a .docx', 'type', zip],
        ['a .doc', 'type', joined('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', '\0'.repeat(500), '%PDF-1.4')],
        ['an archive that begins before the PDF', 'type', joined('PK\x03\x04', '\0'.repeat(30), onePage, zipEnd())],
        ['an archive behind the PDF', 'type', joined(onePage, zip)],
        ['an archive around the PDF', 'type', joined('\n', onePage, zipEnd('%%EOF'))],
        ['an archive behind a photo', 'type', joined(jpeg, zip)],
        ['a GIF that is a script', 'type', joined('GIF89a/*', '\0'.repeat(20), '*/=1;alert(1)//%PDF-1.4')],
        ['a bitmap', 'type', joined('BM', '\0'.repeat(100))],
        ['a TIFF', 'type', joined('II*\0', '\0'.repeat(100), '%PDF-1.4')],
        ['an AVIF', 'type', ftyp('avif', 'mif1', 'miaf')],
        ['an AVIF by another brand', 'type', ftyp('mif1', 'avif', 'miaf')],
        ['a film', 'type', ftyp('qt  ', 'heic')],
        ['a sound', 'type', joined('RIFF', '\0'.repeat(4), 'WAVEfmt %PDF-1.4')],
        ['half a signature', 'type', joined('\x89PNG\r\n')],
        ['a header alone', 'damaged', joined('\xff\xd8\xff\xe0\0\x10JFIF')],
        ['a length that leads out', 'damaged', joined('\xff\xd8\xff\xe1\xff\xff', 'Exif\0\0')],
        ['a length of nothing', 'damaged', joined('\xff\xd8\xff\xe1\0\0\xff\xc0\0\0')],
        ['a photo cut on its way', 'damaged', jpeg.slice(0, jpeg.length - 40)],
        ['a PNG without a header', 'damaged', joined('\x89PNG\r\n\x1a\n', '\0\0\0\x0dIDAT')],
        ['a PNG cut on its way', 'damaged', png.slice(0, png.length - 6)],
        ['a PNG of no pixel', 'damaged', pngHeader(0, 10)],
        ['a WebP cut on its way', 'damaged', smallWebp.slice(0, 40)],
        ['a WebP of nothing', 'damaged', joined('RIFF\x04\0\0\0WEBP')],
      ];
      for (const [what, refusal, bytes] of hostile) {
        expect(refusalOf(await check(bytes)), what).to.equal(refusal);
        expect(refusalOf(await check(bytes, 'facture.pdf', 'application/pdf')), what).to.equal(refusal);
      }
    }));

  it('never fails on bytes of chance behind a signature', async () => {
    let seed = 11;
    const chance = () => (seed = (seed * 48_271) % 2_147_483_647) & 255;
    for (const head of ['\xff\xd8\xff', '\x89PNG\r\n\x1a\n', 'RIFF\x40\0\0\0WEBPVP8X', '\0\0\0\x18ftypmif1', '%PDF-'])
      for (let round = 0; round < 200; round++) {
        const found = await check(joined(head, Uint8Array.from({length: round}, chance)));
        expect('file' in found || found.refusal === 'damaged' || found.refusal === 'type' || tooMany(found)).to.equal(
          true,
        );
      }
    function tooMany(found: FileCheck) {
      return refusalOf(found) === 'tooManyPixels';
    }
  });

  it('refuses a picture that no phone can decode, by its header', async () => {
    const sizes: [number, number, string][] = [
      [12_000, 9_000, 'taken'],
      [1_080, 30_000, 'taken'],
      [50_000, 50, 'tooManyPixels'],
      [16_000, 12_000, 'tooManyPixels'],
      [29_000, 29_000, 'tooManyPixels'],
    ];
    for (const [width, height, expected] of sizes)
      for (const bytes of [jpegHeader(width, height), pngHeader(width, height), webpHeader(width, height)]) {
        const found = await check(bytes);
        expect('file' in found ? 'taken' : found.refusal, `${width} × ${height}`).to.equal(expected);
      }
  });

  it('takes only the types that the server does', async () => {
    const one = (types: string[]) => checkFile(new Blob([smallWebp]), {...limits, types});
    expect(kindOf(await one(['image/webp']))).to.equal('webp');
    expect(refusalOf(await one(['application/pdf', 'image/jpeg']))).to.equal('type');
  });

  it('says of a file that cannot be read that it cannot, and nothing else (SPACE-5)', () =>
    quietly(async () => {
      for (const bytes of [onePage, joined('x')]) {
        const away = new File([bytes], 'facture.pdf', {type: 'application/pdf'});
        away.arrayBuffer = () => Promise.reject(new DOMException('in a cloud', 'NotReadableError'));
        expect(refusalOf(await checkFile(away, limits))).to.equal('unreadable');
      }
    }));

  it('reads no more than the head of what is larger than anything it takes', async () => {
    for (const [head, expected] of [
      [onePage, 'tooLarge'],
      [jpegHeader(4032, 3024), 'tooLarge'],
      [ftyp('qt  '), 'type'],
    ] as const) {
      const film = new LargeFile(head, 200 * 1024 * 1024);
      expect(refusalOf(await checkFile(film, limits))).to.equal(expected);
      expect(film.read).to.be.at.most(4096);
    }
  });

  it('lets a photo be larger than what is sent, and no other file', async () => {
    const few = {...limits, fileBytes: 100};
    expect(kindOf(await checkFile(new Blob([await bytesOf(cornered(64, 32))]), few))).to.equal('jpeg');
    expect(refusalOf(await checkFile(new Blob([onePage]), few))).to.equal('tooLarge');
    const heic = joined(ftyp('heic'), '\0'.repeat(200));
    expect(refusalOf(await checkFile(new Blob([heic]), few))).to.equal('tooLarge');
    const large = new LargeFile(jpegHeader(4032, 3024), 61 * 1024 * 1024);
    expect(refusalOf(await checkFile(large, few))).to.equal('tooLarge');
  });
});
