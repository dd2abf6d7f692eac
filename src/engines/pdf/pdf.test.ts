import {expect} from '@open-wc/testing';
import {printPdf} from '../../../mocks/engine/pdf.js';
import {withoutWorkers} from '../workers.harness.js';
import {openPdf, type PdfFile} from './pdf.js';

const printed = () =>
  printPdf({
    title: 'Bulletin',
    reference: 'Dossier 1',
    author: 'Mutuelle Exemple',
    date: '2026-11-22',
    pages: ['Un', 'Deux', 'Trois'].map((heading) => ({
      sections: [{heading, facts: [{label: 'Nom', value: 'Vasseur'}], text: ['Un paragraphe.']}],
    })),
  });

/** Dark dots of a canvas: something was written on it. */
function ink(canvas: HTMLCanvasElement): number {
  const {data} = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  let dark = 0;
  for (let at = 0; at < data.length; at += 4) if (data[at]! < 128) dark++;
  return dark;
}

function boxOf(width = 300): HTMLElement {
  const box = document.createElement('div');
  box.style.width = `${width}px`;
  document.body.append(box);
  return box;
}

async function withFile(action: (file: PdfFile) => Promise<void>): Promise<void> {
  const file = await openPdf(await printed());
  try {
    await action(file);
  } finally {
    await file.close();
  }
}

describe('PDF engine ENR-16', () => {
  it('draws pages in a worker: picture, size and words', () =>
    withFile(async (file) => {
      expect(file.inWorker).to.equal(true);
      expect(file.pages).to.have.length(3);
      expect([file.pages[0]!.width, file.pages[0]!.height].map(Math.round)).to.deep.equal([595, 842]);
      const box = boxOf();
      await file.draw(2, box, 600).done;
      const canvas = box.querySelector('canvas')!;
      expect(canvas.width).to.equal(Math.floor(600 * devicePixelRatio));
      expect(ink(canvas)).to.be.above(100);
      const words = box.querySelector('.pdf-text')!.textContent;
      expect(words).to.contain('Deux').and.to.contain('Un paragraphe.');
      box.remove();
    }));

  it('puts a new drawing in the place of the old one, and none when it was cancelled', () =>
    withFile(async (file) => {
      const box = boxOf();
      await file.draw(1, box, 200).done;
      const first = box.querySelector('canvas');
      const cancelled = file.draw(1, box, 400);
      cancelled.cancel();
      await cancelled.done;
      expect(box.querySelector('canvas')).to.equal(first);
      await file.draw(1, box, 400).done;
      expect(box.querySelectorAll('canvas')).to.have.length(1);
      expect(box.querySelector('canvas')).not.to.equal(first);
      box.remove();
    }));

  it('never makes a canvas that a phone gives up on', () =>
    withFile(async (file) => {
      const box = boxOf();
      const drawing = file.draw(1, box, 20_000);
      drawing.cancel();
      await drawing.done;
      await file.draw(1, box, 5_000).done;
      const {width, height} = box.querySelector('canvas')!;
      expect(width * height).to.be.at.most(4096 * 4096);
      box.remove();
    }));

  for (const refusal of ['at once', 'later'] as const) {
    it(`reads in the page where a worker is refused ${refusal}, and leaves no global behind`, () =>
      withoutWorkers(refusal, () =>
        withFile(async (file) => {
          expect(file.inWorker).to.equal(false);
          expect(globalThis).not.to.have.property('pdfjsWorker');
          const box = boxOf();
          await file.draw(3, box, 600).done;
          expect(ink(box.querySelector('canvas')!)).to.be.above(100);
          box.remove();
        }),
      ));
  }

  it('leaves the host its own pdf.js', () =>
    withoutWorkers('at once', async () => {
      const theirs = {};
      Object.assign(globalThis, {pdfjsWorker: theirs});
      await withFile(async () => {
        expect(globalThis).to.have.property('pdfjsWorker', theirs);
      });
      delete (globalThis as {pdfjsWorker?: unknown}).pdfjsWorker;
    }));

  it('says so when a file is broken, empty, or none', async () => {
    const whole = await printed();
    for (const bytes of [
      new Uint8Array(),
      new TextEncoder().encode('<html>Connexion au réseau</html>'),
      whole.slice(0, 400),
    ]) {
      const failed = await openPdf(bytes as Uint8Array<ArrayBuffer>).then(
        () => false,
        () => true,
      );
      expect(failed, `${bytes.length} bytes`).to.equal(true);
    }
  });

  it('keeps the bytes it was given, and frees what it took', async () => {
    const bytes = await printed();
    const before = document.body.querySelectorAll('canvas').length;
    const file = await openPdf(bytes);
    const box = boxOf();
    await file.draw(1, box, 300).done;
    expect(bytes.byteLength).to.be.above(1000);
    await file.close();
    box.remove();
    expect(document.body.querySelectorAll('canvas')).to.have.length(before);
  });
});
